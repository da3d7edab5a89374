import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from './testing/scene.ts'
import { openStage, type Stage } from './testing/stage.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const mount = (folder: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0
const unmount = (folder: string) => spawnSync('umount', [folder])

/** A disk of 4 MB takes the rights to mount one. */
const canMount = await (async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-mount-'))
  const isMounted = mount(folder)
  if (isMounted) unmount(folder)
  await rm(folder, { recursive: true })
  return isMounted
})()

describe.skipIf(!canMount)('on a disk that is full', () => {
  let stage: Stage
  const filler = () => path.join(stage.scene.data, 'filler')
  /** Writes until the disk has nothing left. */
  const fill = async () => {
    for (const size of [1024, 1]) {
      const chunk = Buffer.alloc(size * 1024)
      while (
        await writeFile(filler(), chunk, { flag: 'a' }).then(
          () => true,
          () => false,
        )
      );
    }
  }

  beforeEach(async () => {
    stage = await openStage({
      prepare: async ({ data }) => {
        await mkdir(data)
        expect(mount(data)).toBe(true)
      },
    })
    await stage.deploy('d1', { 'index.html': page('Gmina') })
  })
  afterEach(async () => {
    await stage.stop()
    unmount(stage.scene.data)
    await stage.scene.remove()
    await stage.cms.close()
    await stage.gate.close()
  })

  it('a deploy is not accepted, the live release stays, and the next one goes through', async () => {
    await fill()
    // What the journal has room for on its last page is accepted, and kept; then it says that it has none.
    const answers: number[] = []
    while (answers.at(-1) !== 507 && answers.length < 200) answers.push((await stage.ask(`full${answers.length}`)).status)
    expect(answers.at(-1)).toBe(507)
    expect((await stage.question(`/deploys/full${answers.length - 1}`)).status).toBe(404)
    expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
    await rm(filler())
    expect(await stage.deploy('d2', { 'index.html': page('Miasto') })).not.toBe('')
    expect(await stage.scene.live('index.html')).toBe(page('Miasto'))
  })

  it('a build that fills it fails truthfully, gives the space back, and the next one goes through', async () => {
    await stage.scene.setContent({ files: { 'index.html': page('Za duża', 'x'.repeat(5 * 1024 * 1024)) } })
    await stage.ask('d2')
    expect(await stage.outcome('d2')).toMatchObject({ state: 'failed', error: { code: 'disk_full' } })
    expect((await readdir(stage.scene.releases)).filter((name) => name.startsWith('.'))).toEqual([])
    expect(await stage.scene.live('index.html')).toBe(page('Gmina'))
    await stage.deploy('d3', { 'index.html': page('Miasto') })
    expect(await stage.scene.live('index.html')).toBe(page('Miasto'))
  })
})
