import { readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What is wrong with a release of the tests' builder; undefined where it is whole. */
export const flawOf = async (release: string): Promise<string | undefined> => {
  try {
    const [about, page] = await Promise.all(
      ['release.json', 'index.html'].map((name) => readFile(path.join(release, name), 'utf8')),
    )
    JSON.parse(about ?? '')
    const list = /<ul>(.*)<\/ul><\/main><\/body><\/html>$/su.exec(page ?? '')?.[1]
    const [, style] = /href="\/(_astro\/[^"]+)"/u.exec(page ?? '') ?? []
    if (list === undefined || style === undefined) return 'the page is cut off'
    if ((await readFile(path.join(release, style), 'utf8')) !== `/* ${list} */`) return 'the page and its stylesheet differ'
    const addresses = [...list.matchAll(/href="\/([^"]+)"/gu)].map(([, address = '']) => address)
    await Promise.all(addresses.map((address) => readFile(path.join(release, address, 'index.html'))))
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Reads the live release again and again, as readers do, and notes whenever it is not whole. */
export const startReader = (releases: string) => {
  const over = new AbortController()
  const flaws: string[] = []
  let reads = 0
  const read = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const release = await readlink(path.join(releases, 'current')).catch(() => undefined)
      if (release) {
        const flaw = await flawOf(path.join(releases, release))
        // A release may be retired under a reader who is slow beyond measure: then it is not the live one any more.
        const isStillLive = (await readlink(path.join(releases, 'current')).catch(() => undefined)) === release
        if (flaw && isStillLive) flaws.push(`${release}: ${flaw}`)
        reads += 1
      }
      await wait(20)
    }
  }
  const reading = read()
  return {
    stop: async (): Promise<{ reads: number; flaws: string[] }> => {
      over.abort()
      await reading
      return { reads, flaws }
    },
  }
}

/** The kept releases that are not whole, and what unfinished work lies about. */
export const inspect = async (releases: string): Promise<{ flaws: string[]; leftovers: string[]; titles: Set<string> }> => {
  const names = await readdir(releases)
  const kept = names.filter((name) => /^\d{8}T/u.test(name))
  const flaws = await Promise.all(
    kept.map(async (name) => {
      const flaw = await flawOf(path.join(releases, name))
      return flaw ? [`${name}: ${flaw}`] : []
    }),
  )
  const page = await readFile(path.join(releases, 'current/index.html'), 'utf8')
  return {
    flaws: flaws.flat(),
    leftovers: names.filter((name) => /^\.(building|current)/u.test(name)),
    titles: new Set([...page.matchAll(/<li><a [^>]+>([^<]+)<\/a>/gu)].map(([, title = '']) => title)),
  }
}
