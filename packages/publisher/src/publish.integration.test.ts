import { access, readdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MakeOptions } from './keeper.ts'
import { releaseSchema } from './protocol.ts'
import { publishNow } from './publish.ts'
import { type Gate, startGate } from './testing/gate.ts'
import { createScene, page, type Scene } from './testing/scene.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let scene: Scene
let gate: Gate
beforeEach(async () => {
  scene = await createScene()
  gate = await startGate()
})
afterEach(async () => {
  await gate.close()
  await scene.remove()
})

const publish = (options: Partial<MakeOptions> = {}) =>
  publishNow({ settings: scene.settings, reason: 'test', options: { builder: scene.builder, leastFree: 0, ...options } })

const long = (text: string) => page(text, `<p>${'Urząd jest otwarty. '.repeat(100)}</p>`)
const inode = async (file: string) => (await stat(path.join(scene.releases, 'current', file))).ino
const leftovers = async () => (await readdir(scene.releases)).filter((name) => name.startsWith('.'))

describe('a published release', () => {
  it('is what the build wrote, live, and says what it is', async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina'), 'kontakt/index.html': page('Kontakt') } })
    const release = await publish()
    expect(await scene.live('kontakt/index.html')).toBe(page('Kontakt'))
    expect(releaseSchema.parse(JSON.parse(await scene.live('release.json')))).toEqual(release)
    expect(release).toMatchObject({ reason: 'test', pages: 2, changedPages: 2, deploys: [] })
    expect(await leftovers()).toEqual([])
  })

  it('holds compressed forms of texts that are worth it, and of nothing else', async () => {
    await scene.setContent({
      files: {
        'index.html': long('Gmina'),
        'krotka/index.html': page('Krótka'),
        'media/a.avif': 'x'.repeat(5000),
        '_astro/a.css': 'a{}'.repeat(1000),
      },
    })
    await publish()
    const folder = path.join(scene.releases, 'current')
    expect(brotliDecompressSync(await readFile(path.join(folder, 'index.html.br'))).toString()).toBe(long('Gmina'))
    expect(brotliDecompressSync(await readFile(path.join(folder, '_astro/a.css.br'))).toString()).toBe('a{}'.repeat(1000))
    expect((await readdir(folder, { recursive: true })).filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual([
      '_astro/a.css.br',
      'index.html.br',
    ])
  })

  it('shares the files that did not change with the release before, compressed forms too', async () => {
    await scene.setContent({ files: { 'index.html': long('Gmina'), 'a/index.html': long('A') } })
    await publish()
    const before = await Promise.all(['index.html', 'index.html.br', 'a/index.html', 'a/index.html.br'].map(inode))
    await scene.setContent({ files: { 'index.html': long('Gmina'), 'a/index.html': long('A, zmienione') } })
    expect(await publish()).toMatchObject({ pages: 2, changedPages: 1 })
    const after = await Promise.all(['index.html', 'index.html.br', 'a/index.html', 'a/index.html.br'].map(inode))
    expect(after.map((number, index) => number === before[index])).toEqual([true, true, false, false])
    expect(brotliDecompressSync(await readFile(path.join(scene.releases, 'current/a/index.html.br'))).toString()).toBe(
      long('A, zmienione'),
    )
  })

  it('comes from one build at a time, though two processes build', async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina') }, gate: gate.port })
    const both = [publish(), publish()]
    await gate.reached()
    expect(await scene.builds()).toBe(1)
    gate.open()
    const [one, other] = await Promise.all(both)
    expect(one?.release).not.toBe(other?.release)
    expect([await scene.builds(), await leftovers()]).toEqual([2, []])
  })

  it('is built with what the site needs to know and no other secret', async () => {
    const script = `
      const { writeFileSync } = require('node:fs')
      writeFileSync(process.env.SITE_OUT_DIR + '/index.html', ${JSON.stringify(page('x'))})
      writeFileSync('env.json', JSON.stringify(process.env))`
    vi.stubEnv('PAYLOAD_SECRET', 'p'.repeat(40))
    const builder = { ...scene.builder, args: ['-e', script] }
    await publish({ builder })
    const env = JSON.parse(await readFile(path.join(scene.site, 'env.json'), 'utf8'))
    expect(env).toMatchObject({
      FEED_TOKEN: scene.settings.FEED_TOKEN,
      DATA_DIR: scene.data,
      LOCALES: 'pl,uk,ar,en',
      NODE_ENV: 'production',
    })
    expect(Object.keys(env)).not.toContain('PAYLOAD_SECRET')
    expect(Object.keys(env)).not.toContain('PUBLISHER_SECRET')
    vi.unstubAllEnvs()
  })
})

describe('a release that cannot be made', () => {
  let before: string
  beforeEach(async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina', '<a href="/a/">A</a>'), 'a/index.html': page('A') } })
    before = (await publish()).release
  })
  /** Nothing of a failed release is left, and the live one is as it was. */
  afterEach(async () => {
    expect(await scene.live('index.html')).toBe(page('Gmina', '<a href="/a/">A</a>'))
    expect((await readdir(scene.releases)).sort()).toEqual([before, 'current'])
  })

  it('because a page that did not change now leads nowhere, names both', async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina', '<a href="/a/">A</a>') } })
    await expect(publish()).rejects.toMatchObject({ code: 'broken_link', parameters: { page: '/', target: '/a/', count: 1 } })
  })

  it.each([
    ['page_invalid', { 'index.html': page('x').replace(' lang="pl"', '') }, { page: '/', rule: 'language' }],
    ['empty_file', { 'index.html': page('x'), 'media/a.avif': '' }, { file: '/media/a.avif' }],
    ['no_pages', { 'robots.txt': 'x' }, {}],
    [
      'build_failed',
      { 'index.html': page('x'), _redirects: '/a b c d' },
      { detail: '_redirects, line 1 (/a b c d): a rule is: old address, new address, status' },
    ],
  ])('is refused as %s', async (code, files, parameters) => {
    await scene.setContent({ files })
    await expect(publish()).rejects.toMatchObject({ code, parameters: { ...parameters, count: 1 } })
  })

  it('because it holds a link out of itself, is refused', async () => {
    await scene.setContent({ files: { 'index.html': page('x') }, copy: scene.site })
    await symlink('/etc/hostname', path.join(scene.site, 'link.txt'))
    await expect(publish()).rejects.toMatchObject({ code: 'internal' })
  })

  it('because a document cannot be rendered, names the document and hides the secrets of its log', async () => {
    await scene.setContent({
      files: { 'index.html': page('x') },
      exitCode: 1,
      print: [
        'asked with $FEED_TOKEN',
        '@@ratusz-error {"message":"unknown node","document":{"type":"articles","id":"7","title":"Festyn"}}',
      ],
    })
    await expect(publish()).rejects.toMatchObject({
      code: 'document_failed',
      document: { type: 'articles', id: '7' },
      log: ['asked with •••'],
    })
  })

  it('because the disk is full while it is built, says so', async () => {
    await scene.setContent({ files: { 'index.html': page('x') }, writeTo: '/dev/full' })
    await expect(publish()).rejects.toMatchObject({ code: 'disk_full' })
  })

  it('because too little of the disk is free, is not begun', async () => {
    const builds = await scene.builds()
    await expect(publish({ leastFree: Number.MAX_SAFE_INTEGER })).rejects.toMatchObject({ code: 'disk_full' })
    expect(await scene.builds()).toBe(builds)
  })

  it('because its build takes too long, is ended with all that it started', async () => {
    await scene.setContent({ files: { 'index.html': page('x') }, gate: gate.port })
    await expect(publish({ timeLimitMs: 1000 })).rejects.toMatchObject({ code: 'build_timeout', parameters: { seconds: 1 } })
    await gate.ended()
    // What it left is removed by the next build, which comes to its end as if nothing had been.
    await scene.setContent({ files: { 'index.html': page('Gmina', '<a href="/a/">A</a>'), 'a/index.html': page('A') } })
    const { release } = await publish()
    await rm(path.join(scene.releases, before), { recursive: true })
    before = release
  })

  it('because the builder is not there, says what to do', async () => {
    await expect(publish({ builder: { ...scene.builder, command: '/nowhere/astro' } })).rejects.toMatchObject({
      code: 'builder_missing',
    })
  })

  it('because its process is killed, is told truthfully', async () => {
    await scene.setContent({ files: { 'index.html': page('x') } })
    const builder = { ...scene.builder, args: ['-e', 'process.kill(process.ppid, "SIGKILL"); setInterval(() => {}, 1000)'] }
    await expect(publish({ builder })).rejects.toMatchObject({ code: 'out_of_memory' })
    await scene.setContent({ files: { 'index.html': page('Gmina', '<a href="/a/">A</a>'), 'a/index.html': page('A') } })
    const { release } = await publish()
    await rm(path.join(scene.releases, before), { recursive: true })
    before = release
  })
})

describe('the checks of a large site', () => {
  it('read fifteen hundred pages and find the one link that leads nowhere', async () => {
    const links = Array.from({ length: 60 }, (_, number) => `<li><a href="/strona-${number}/">Strona ${number}</a></li>`).join('')
    const files = Object.fromEntries(
      Array.from({ length: 1500 }, (_, number) => [
        `${number === 0 ? '' : `strona-${number}/`}index.html`,
        page(`Strona ${number}`, links.replace('/strona-0/', number === 1234 ? '/nic/' : '/')),
      ]),
    )
    await scene.setContent({ files })
    await expect(publish()).rejects.toMatchObject({
      code: 'broken_link',
      parameters: { page: '/strona-1234/', target: '/nic/', count: 1 },
    })
    await expect(access(path.join(scene.releases, 'current'))).rejects.toThrow('ENOENT')
  })
})
