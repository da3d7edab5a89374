import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { FEED_TOKEN, openCms, PUBLISHER_SECRET } from './cms'
import { serveCms } from './serve'

const PUBLISHER = path.resolve(import.meta.dirname, '../../../packages/publisher/src/testing/run.ts')
const BUILDER = path.join(import.meta.dirname, 'builder.mjs')

/** A CMS on a port and a real publisher beside it, which builds a small site of what the CMS's feed says. */
export const openTown = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-town-'))
  const server = await serveCms()
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'test' as const,
    DATA_DIR: folder,
    CMS_URL: server.url,
    PUBLISHER_SECRET,
    FEED_TOKEN,
  }
  const start = async (port: string): Promise<{ child: ChildProcess; url: string }> => {
    const child = spawn(process.execPath, [PUBLISHER, folder, BUILDER, port], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = await once(child.stdout, 'data')
    return { child, url: String(line).trim() }
  }
  const end = async (child: ChildProcess): Promise<void> => {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }
  let publisher = await start('0')
  const { port } = new URL(publisher.url)
  const cms = await openCms({ CMS_URL: server.url, PUBLISHER_URL: publisher.url, PUBLISHER_PORT: port })
  server.open(await (await import('../payload.config')).default)
  return {
    ...cms,
    /** A file of the live release. */
    live: (name: string): Promise<string> => readFile(path.join(folder, 'releases/current', name), 'utf8'),
    stopPublisher: () => end(publisher.child),
    startPublisher: async (): Promise<void> => {
      publisher = await start(port)
    },
    close: async (): Promise<void> => {
      await end(publisher.child)
      await server.close()
      await cms.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type Town = Awaited<ReturnType<typeof openTown>>
