import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import path from 'node:path'

type Answer = { status: number | undefined; body: Buffer }

export type ReadersReport = { requests: number; errors: string[]; mixed: string[] }

/** What a page loads from its own portal: stylesheets, scripts, pictures. */
const assetsOf = (page: string): string[] =>
  [...page.matchAll(/(?:<link[^>]+rel="stylesheet"[^>]+href|<script[^>]+src|<img[^>]+src)="(\/[^"/][^"]*)"/gu)].map(
    ([, address = '']) => address,
  )

/**
 * Reads pages and what they load, without a pause, until it is stopped. Each page must be, byte for byte, that of a
 * release that was live, and everything it loads must be there as that same release has it.
 *
 * @param parameters.releases `DATA_DIR/releases`
 * @param parameters.paths the pages to read, again and again
 * @param parameters.known the names of the releases that there are; they may become more meanwhile
 */
export const startReaders = (parameters: {
  port: number
  releases: string
  paths: string[]
  readers: number
  known: () => Promise<string[]>
}) => {
  const { port, releases, paths, readers, known } = parameters
  const agent = new Agent({ keepAlive: true, maxSockets: readers * 2 })
  const over = new AbortController()
  const report: ReadersReport = { requests: 0, errors: [], mixed: [] }

  const ask = async (address: string): Promise<Answer> => {
    report.requests += 1
    const asking = request({ host: '127.0.0.1', port, path: address, agent })
    asking.end()
    const [response] = await once(asking, 'response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    return { status: response.statusCode, body: Buffer.concat(chunks) }
  }
  const inRelease = (release: string, address: string): Promise<Buffer | undefined> =>
    readFile(path.join(releases, release, address.endsWith('/') ? `${address}index.html` : address)).catch(() => undefined)

  const read = async (address: string): Promise<void> => {
    const page = await ask(address)
    if (page.status !== 200) {
      report.errors.push(`${address}: ${page.status}`)
      return
    }
    const its = (
      await Promise.all(
        (await known()).map(async (release) => ((await inRelease(release, address))?.equals(page.body) ? [release] : [])),
      )
    ).flat()
    if (its.length === 0) report.mixed.push(`${address} is of no release`)
    for (const asset of assetsOf(page.body.toString('utf8'))) {
      const answer = await ask(asset)
      if (answer.status !== 200) report.errors.push(`${asset} of ${address}: ${answer.status}`)
      const fits = await Promise.all(its.map(async (release) => (await inRelease(release, asset))?.equals(answer.body) ?? false))
      if (!fits.some(Boolean)) report.mixed.push(`${asset} of ${address}`)
    }
  }

  const reading = Array.from({ length: readers }, async (_, reader) => {
    for (let turn = reader; !over.signal.aborted; turn += 1)
      await read(paths[turn % paths.length] ?? '/').catch((error: unknown) => report.errors.push(String(error)))
  })
  return {
    stop: async (): Promise<ReadersReport> => {
      over.abort()
      await Promise.all(reading)
      agent.destroy()
      return report
    },
  }
}
