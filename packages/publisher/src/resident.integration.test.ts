import { readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Builder } from './builder.ts'
import { createReleaseKeeper } from './keeper.ts'
import { makeDefaults, startPublisher } from './start.ts'
import { createScene, page, type Scene } from './testing/scene.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let scene: Scene
let builder: Builder
let keeper: ReturnType<typeof createReleaseKeeper>
beforeEach(async () => {
  scene = await createScene()
  const args = [path.join(import.meta.dirname, 'testing/resident-builder.mjs')]
  builder = { ...scene.builder, args, isResident: true }
  keeper = createReleaseKeeper({ ...scene.settings, RELEASES_KEPT: 2 }, { ...makeDefaults(), builder, leastFree: 0 })
})
afterEach(async () => {
  await keeper.close()
  await scene.remove()
})

const long = (text: string, more = '') => page(text, `${more}<p>${'Urząd jest otwarty. '.repeat(100)}</p>`)

/** Publishes these files, as a deploy would. */
const publish = async (files: Record<string, string>, more: { exitCode?: number; ahead?: string } = {}) => {
  await scene.setContent({ files, ...more })
  const release = await keeper.make({ reason: 'test', deploys: [], signal: new AbortController().signal })
  await keeper.swap(release.release)
  await keeper.retire()
  await keeper.clear()
  return release
}
const inode = async (name: string) => (await stat(path.join(scene.releases, 'current', name))).ino
/** All files and folders of the live release, but compressed forms and its own note. */
const live = async () => {
  const folder = path.join(scene.releases, 'current')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/(\.br|^release\.json)$/.test(name))
    .sort()
}

describe('a builder that stays', () => {
  it('writes only what changed; the rest is shared with the release before, compressed forms too', async () => {
    await publish({ 'index.html': long('Gmina'), 'a/index.html': long('A') })
    const before = await Promise.all(['index.html', 'index.html.br', 'a/index.html', 'a/index.html.br'].map(inode))
    expect(await publish({ 'index.html': long('Gmina'), 'a/index.html': long('B') })).toMatchObject({ pages: 2, changedPages: 1 })
    const after = await Promise.all(['index.html', 'index.html.br', 'a/index.html', 'a/index.html.br'].map(inode))
    expect(after.map((number, index) => number === before[index])).toEqual([true, true, false, false])
  })

  it('has its next release made of one that is out of use, and that is as if it were made anew', async () => {
    const kept = { 'index.html': long('Gmina'), '_astro/a.A1.css': 'a{}' }
    const made: string[] = []
    const sequence: Record<string, string>[] = [
      { 'a/index.html': long('A'), 'x/y/index.html': long('Y') },
      { 'a/index.html': long('A 2') },
      { 'b/index.html': long('B'), 'media/b.B1.avif': 'bild' },
      { 'b/index.html': page('B'), 'x/y/index.html': long('Y') },
      { 'a/index.html': long('A') },
      { 'x/y/index.html': long('Y 2'), 'x/index.html': long('X') },
      { 'x/index.html': long('X') },
    ]
    for (const [number, files] of sequence.entries()) {
      const all: Record<string, string> = { ...kept, ...files }
      const { release, pages } = await publish(all)
      made.push(release)
      const names = Object.keys(all)
      const folders = new Set(
        names.flatMap((name) =>
          name
            .split('/')
            .slice(0, -1)
            .map((_, depth, parts) => parts.slice(0, depth + 1).join('/')),
        ),
      )
      expect(await live(), `release ${number}`).toEqual([...names, ...folders].sort())
      for (const [name, text] of Object.entries(all)) expect(await scene.live(name), name).toBe(text)
      expect(pages).toBe(names.filter((name) => name.endsWith('.html')).length)
      const forms = (await readdir(path.join(scene.releases, 'current'), { recursive: true })).filter((name) =>
        name.endsWith('.br'),
      )
      expect(forms.sort()).toEqual(
        names
          .filter((name) => name.endsWith('.html') && (all[name]?.length ?? 0) > 1024)
          .map((name) => `${name}.br`)
          .sort(),
      )
    }
    const spares = (await readdir(scene.releases)).filter((name) => name.startsWith('.spare-'))
    // It was brought up to date while nobody waited.
    expect(spares).toEqual([`.spare-${made.at(-1)}`])
    // An asset that only the release out of use had is still there for readers with its page open.
    expect(await readFile(path.join(scene.releases, '.assets/media/b.B1.avif'), 'utf8')).toBe('bild')
  })

  it('makes no other release where nothing differs', async () => {
    const files = { 'index.html': long('Gmina'), 'a/index.html': page('A') }
    const first = await publish(files)
    expect(await publish(files)).toMatchObject({ release: first.release, pages: 2, changedPages: 0 })
    expect(await publish({ ...files, 'a/index.html': page('B') })).toMatchObject({ pages: 2, changedPages: 1 })
    expect((await keeper.list()).releases).toHaveLength(2)
    expect(await live()).toEqual(['a', 'a/index.html', 'index.html'])
  })

  it('and fails leaves the live release, and goes on from it the next time', async () => {
    await publish({ 'index.html': page('Gmina') })
    await expect(publish({ 'index.html': page('Zła') }, { exitCode: 1 })).rejects.toMatchObject({ code: 'build_failed' })
    expect(await scene.live('index.html')).toBe(page('Gmina'))
    await expect(publish({ 'index.html': page('Gmina', '<a href="/nic/">x</a>') })).rejects.toMatchObject({ code: 'broken_link' })
    expect(await publish({ 'index.html': page('Gmina'), 'a/index.html': page('A') })).toMatchObject({ pages: 2, changedPages: 1 })
  })

  it('tells an alert ahead of its pages, even where they cannot be made, and forgets it with the release', async () => {
    const first = await publish({ 'index.html': page('Gmina'), 'alerts.json': '[]' }, { ahead: '[]' })
    const told = async () => readFile(path.join(scene.releases, '.ahead', first.release, 'alerts.json'), 'utf8').catch(() => '')
    expect(await told()).toBe('')
    await expect(publish({ 'index.html': page('Gmina') }, { ahead: '["Sztorm"]', exitCode: 1 })).rejects.toThrow()
    expect([await told(), await scene.live('alerts.json')]).toEqual(['["Sztorm"]', '[]'])
    await expect(publish({ 'index.html': page('Gmina') }, { ahead: '[]', exitCode: 1 })).rejects.toThrow()
    expect(await told()).toBe('[]')
    await publish({ 'index.html': page('Gmina'), 'alerts.json': '["Sztorm"]' }, { ahead: '["Sztorm"]' })
    expect([await told(), await scene.live('alerts.json')]).toEqual(['', '["Sztorm"]'])
    await keeper.swap(first.release)
    expect([await told(), await scene.live('alerts.json')]).toEqual(['', '[]'])
  })

  it('makes everything where the release that it would continue from is gone', async () => {
    const { release } = await publish({ 'index.html': page('Gmina') })
    await publish({ 'index.html': page('Gmina 2') })
    const last = await publish({ 'index.html': page('Gmina 2'), 'a/index.html': page('A') })
    await keeper.swap(release).catch(() => undefined)
    await rm(path.join(scene.releases, last.release), { recursive: true })
    await publish({ 'index.html': page('Gmina 2'), 'a/index.html': page('A'), 'b/index.html': page('B') })
    expect(await live()).toEqual(['a', 'a/index.html', 'b', 'b/index.html', 'index.html'])
  })

  it('finds that a page which did not change leads nowhere now', async () => {
    await publish({ 'index.html': page('Gmina', '<a href="/a/">A</a>'), 'a/index.html': page('A') })
    await expect(publish({ 'index.html': page('Gmina', '<a href="/a/">A</a>') })).rejects.toMatchObject({
      code: 'broken_link',
      parameters: { page: '/', target: '/a/', count: 1 },
    })
  })
})

describe('a publisher that starts', () => {
  const startWith = async () => {
    const logged: string[] = []
    const heard = Promise.withResolvers<void>()
    const publisher = await startPublisher({
      settings: scene.settings,
      port: 0,
      options: { builder, leastFree: 0 },
      log: (_level, message) => {
        logged.push(message)
        if (message === 'The live release is complete') heard.resolve()
      },
    })
    return { publisher, heard: heard.promise }
  }

  it('puts into the live release what came too late for the one before it, and nothing that was published since', async () => {
    const first = await publish({ 'index.html': page('Gmina') })
    await keeper.close()
    await scene.setContent({ files: { 'index.html': page('Gmina 2') }, late: { 'szukaj.json': '{"pages":1}' } })
    const { publisher, heard } = await startWith()
    try {
      await heard
      expect(await scene.live('szukaj.json')).toBe('{"pages":1}')
      expect(await scene.live('index.html')).toBe(page('Gmina'))
      expect(JSON.parse(await scene.live('release.json'))).toMatchObject({ follows: first.release })
    } finally {
      await publisher.stop()
    }
  })
})
