import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Target } from '../build/builder.ts'

/** A file to write, or to link to one that lies elsewhere on the disk. */
type File = { name: string; content: string } | { name: string; from: string }
export type WriterOrder = { folder: string; files: File[] }
export type WriterAnswer = { names: string[] } | { failure: string }

/** Writes the files of releases in a thread of its own. */
export type Writer = {
  into: (parameters: {
    folder: string
    /** Told of files that are there. */
    onWritten?: (names: string[]) => void
  }) => {
    target: Target
    /** Waits until everything is there. @throws the first failure of the disk */
    finish: () => Promise<{ written: string[]; removed: string[] }>
  }
  close: () => Promise<void>
}

/** How much is handed over at a time, in files and in characters, and how much may wait to be written. */
const MOST_FILES = 64
const MOST_CHARACTERS = 1_000_000
const MOST_WAITING = 16

/** Starts the thread. It keeps nobody from ending. */
export const openWriter = (): Writer => {
  const thread = new Worker(new URL('./writer-thread.ts', import.meta.url))
  thread.unref()
  return {
    into: ({ folder, onWritten }) => {
      const written: string[] = []
      const removed: string[] = []
      let files: File[] = []
      let characters = 0
      let waiting = 0
      let failure: Error | undefined
      let wake: () => void = () => undefined
      const hear = (answer: WriterAnswer): void => {
        waiting--
        if ('failure' in answer) failure ??= new Error(answer.failure)
        else onWritten?.(answer.names)
        wake()
      }
      const end = (error: Error): void => {
        failure ??= error
        waiting = 0
        wake()
      }
      thread.on('message', hear).on('error', end)
      const until = async (isEnough: () => boolean): Promise<void> => {
        while (!isEnough() && !failure)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        if (failure) throw failure
      }
      const handOver = (): void => {
        if (files.length === 0) return
        const order: WriterOrder = { folder, files }
        waiting++
        thread.postMessage(order)
        files = []
        characters = 0
      }
      const add = async (file: File): Promise<void> => {
        written.push(file.name)
        files.push(file)
        characters += 'content' in file ? file.content.length : 0
        // Where nothing follows soon, they need not wait for more.
        if (files.length === 1) setImmediate(handOver)
        if (files.length < MOST_FILES && characters < MOST_CHARACTERS) return
        handOver()
        // Making pages takes no turn of the event loop: without one, nobody would hear of the files that are there.
        await nextTurn()
        await until(() => waiting < MOST_WAITING)
      }
      return {
        target: {
          write: (name, content) => add({ name, content }),
          link: (name, from) => add({ name, from }),
          remove: (name) => removed.push(name),
        },
        finish: async () => {
          handOver()
          thread.ref()
          try {
            await until(() => waiting === 0)
          } finally {
            thread.off('message', hear).off('error', end).unref()
          }
          return { written, removed }
        },
      }
    },
    close: async () => {
      const gone = once(thread, 'exit')
      await thread.terminate()
      await gone.catch(() => undefined)
    },
  }
}
