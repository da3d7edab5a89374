import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BROWSER, TOKEN } from './testing/portal.ts'
import { type ServerProcess, startProcess } from './testing/process.ts'
import { type Place, STORE_KINDS } from './testing/stores.ts'

const MOST_VIEWS = 20_000
const AT_ONCE = 8

/** A way in which the kernel refuses to write any more, and how it lets go again. */
type Fullness = { name: string; under: (folder: string) => string[]; makeRoom: (parameters: Running) => void }
type Running = { pid: number; folder: string }

const mountScript = 'mount -t tmpfs -o size=4m none "$1" && head -c 3500000 /dev/zero > "$1/ballast" && shift && exec "$@"'

const WAYS: Fullness[] = [
  {
    name: 'file system without room',
    // A file system of 4 MB that the process alone sees, nearly filled with a file that is taken away later.
    under: (folder) => ['unshare', '--map-root-user', '--mount', 'sh', '-c', mountScript, 'sh', folder],
    makeRoom: ({ pid, folder }) => rmSync(path.join(`/proc/${pid}/root`, folder, 'ballast')),
  },
  {
    name: 'limit on the size of files',
    under: () => ['sh', '-c', 'trap "" XFSZ; ulimit -S -f 800; exec "$@"', 'sh'],
    makeRoom: ({ pid }) => void execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']),
  },
]

/** Whether this system can do it: file systems of one's own are refused in some containers. */
const isPossible = ({ name, under }: Fullness): boolean => {
  try {
    const probes = name.startsWith('file system')
      ? ['unshare', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']
      : [...under(''), 'prlimit', '--version']
    const [command = '', ...args] = probes
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const sqlite = STORE_KINDS.find(({ name }) => name === 'SQLite')

describe.each(WAYS.map((way) => ({ ...way, isThere: isPossible(way) })))('on a $name', { timeout: 60_000 }, (way) => {
  let place: Place | undefined
  let portal: ServerProcess
  let sent = 0
  let acknowledged: string[] = []

  const start = (under: string[]) => {
    const args = [place?.url ?? '', place?.folder ?? '']
    return startProcess({ script: 'counting-process.ts', args, under })
  }
  const view = async (): Promise<Response> => {
    sent += 1
    const page = `/${'strona'.repeat(60)}-${sent}/`
    const answer = await fetch(`http://127.0.0.1:${portal.port}/hit`, {
      method: 'POST',
      body: JSON.stringify({ path: page, language: 'pl' }),
      headers: { 'user-agent': BROWSER },
    })
    if (answer.status === 204) acknowledged.push(page)
    return answer
  }
  const untilRefused = async (atOnce: number): Promise<Response> => {
    while (sent < MOST_VIEWS) {
      const answers = await Promise.all(Array.from({ length: atOnce }, view))
      const refused = answers.find(({ status }) => status !== 204)
      if (refused !== undefined) return refused
    }
    throw new Error('The disk never filled up')
  }
  const counted = async () => {
    const answer = await fetch(`http://127.0.0.1:${portal.port}/stats/views`, { headers: { authorization: `Bearer ${TOKEN}` } })
    const { paths } = (await answer.json()) as { paths: Record<string, number> }
    return paths
  }

  beforeEach(async ({ skip }) => {
    skip(!way.isThere, 'this system lets nobody fill a disk so')
    place = await sqlite?.makePlace()
    acknowledged = []
    sent = 0
    portal = await start(way.under(place?.folder ?? ''))
  })
  afterEach(async () => {
    await portal?.kill('SIGKILL')
    await place?.remove()
  })

  it('views are refused with 503, and taken again once there is room; what was acknowledged is there, once', async () => {
    // Where several have no room together, there may be some for one.
    for (const refused of [await untilRefused(AT_ONCE), await untilRefused(1)])
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
    expect(acknowledged.length).toBeGreaterThan(AT_ONCE)

    way.makeRoom({ pid: portal.pid, folder: place?.folder ?? '' })
    expect((await view()).status).toBe(204)
    expect(await counted()).toEqual(Object.fromEntries(acknowledged.map((page) => [page, 1])))
  })
})
