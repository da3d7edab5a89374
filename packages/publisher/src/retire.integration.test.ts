import { link, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { swapTo } from './release-folder.ts'
import { clearRetired, retireReleases } from './retire.ts'
import { createScene, type Scene } from './testing/scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await createScene()
})
afterEach(() => scene.remove())

const ids = Array.from({ length: 12 }, (_, number) => `202601${10 + number}T000000000Z-aaaaaa`)
const [first = '', second = '', third = ''] = ids
const at = (...names: string[]) => path.join(scene.releases, ...names)
const write = async (release: string, name: string, text: string) => {
  await mkdir(path.dirname(at(release, name)), { recursive: true })
  await writeFile(at(release, name), text)
}
const DAY_MS = 86_400_000

describe('releases', () => {
  it('are kept in the number that is set, the live one among them, the oldest going first', async () => {
    for (const release of ids) await write(release, 'index.html', release)
    await swapTo(scene.releases, first)
    await retireReleases({ releases: scene.releases, kept: 10 })
    await clearRetired({ releases: scene.releases })
    expect((await readdir(scene.releases)).filter((name) => !name.startsWith('.')).sort()).toEqual([
      first,
      ...ids.slice(3),
      'current',
    ])
    await retireReleases({ releases: scene.releases, kept: 2 })
    expect((await readdir(scene.releases)).filter((name) => name.startsWith('2')).sort()).toEqual([first, ids.at(-1)])
  })

  it('that an ended process had only begun to remove are removed by the next', async () => {
    await write('.retired', `${first}/index.html`, 'left')
    await clearRetired({ releases: scene.releases })
    expect(await readdir(at('.retired'))).toEqual([])
  })
})

describe('the assets of a release that is not kept any more', () => {
  beforeEach(async () => {
    await write(first, 'index.html', 'old')
    await write(first, '_astro/only-here.A1.css', 'a{}')
    await write(first, '_astro/everywhere.B2.css', 'b{}')
    await mkdir(at(second, '_astro'), { recursive: true })
    await link(at(first, '_astro/everywhere.B2.css'), at(second, '_astro/everywhere.B2.css'))
    await write(third, 'index.html', 'new')
    await swapTo(scene.releases, third)
    await retireReleases({ releases: scene.releases, kept: 2 })
  })

  it('stay for readers with an old page open: those that no other release has', async () => {
    await clearRetired({ releases: scene.releases })
    expect(await readdir(at('.assets'), { recursive: true })).toEqual(['_astro', '_astro/only-here.A1.css'])
    expect(await readFile(at('.assets/_astro/only-here.A1.css'), 'utf8')).toBe('a{}')
  })

  it('are forgotten after a week, however old they were', async () => {
    await utimes(at('.retired', first, '_astro/only-here.A1.css'), 0, 0)
    await clearRetired({ releases: scene.releases, now: new Date(Date.now() + 6 * DAY_MS) })
    expect(await readdir(at('.assets/_astro'))).toEqual(['only-here.A1.css'])
    await clearRetired({ releases: scene.releases, now: new Date(Date.now() + 8 * DAY_MS) })
    expect(await readdir(at('.assets'))).toEqual([])
  })
})
