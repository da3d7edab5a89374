import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { WriterAnswer, WriterOrder } from './writer.ts'

/** The thread that writes files, so that the one that makes them need not wait for the disk. */
const answer = (message: WriterAnswer): void => parentPort?.postMessage(message)

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Puts a file there. One that is there is replaced, never written into: other releases may share it. */
const place = (file: string, put: () => void): void => {
  try {
    put()
  } catch (error) {
    if (!isThere(error)) throw error
    rmSync(file)
    put()
  }
}

let made = new Set<string>()
let last = ''

/** One call for each folder: `recursive` would look at all above it again. */
const makeFolder = (folder: string): void => {
  if (made.has(folder)) return
  makeFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isThere(error)) throw error
  }
  made.add(folder)
}

const carryOut = ({ folder, files }: WriterOrder): void => {
  if (folder !== last) made = new Set([folder])
  last = folder
  for (const { name, ...rest } of files) {
    const file = path.join(folder, name)
    makeFolder(path.dirname(file))
    if ('from' in rest) place(file, () => linkSync(rest.from, file))
    else place(file, () => writeFileSync(file, rest.content, { flag: 'wx' }))
  }
}

parentPort?.on('message', (order: WriterOrder) => {
  try {
    carryOut(order)
    answer({ names: order.files.map(({ name }) => name) })
  } catch (error) {
    answer({ failure: error instanceof Error ? error.message : String(error) })
  }
})
