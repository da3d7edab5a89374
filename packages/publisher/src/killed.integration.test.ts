import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Cms, deployBody, send, startCms } from './testing/cms.ts'
import { type Gate, startGate } from './testing/gate.ts'
import { createScene, page, type Scene } from './testing/scene.ts'

// Processes start here: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cms: Cms
let scene: Scene
let gate: Gate
const running: ChildProcess[] = []

/** A publisher in a process of its own. */
const start = async () => {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'testing/run.ts'), scene.site], {
    env: { ...scene.env, PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}
const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'close')
}
const ask = (url: string, deployId: string) => send({ url: `${url}/deploys`, body: deployBody(deployId) })
const live = (deployId: string) => cms.report((report) => report.deployId === deployId && report.state === 'live')

beforeEach(async () => {
  cms = await startCms()
  gate = await startGate()
  scene = await createScene(cms.url)
})
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child)
  await cms.close()
  await gate.close()
  await scene.remove()
})

describe('a publisher killed during a build', () => {
  it('takes its build with it, and builds what it had accepted at the next start', async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina') }, gate: gate.port })
    const first = await start()
    await ask(first.url, 'd1')
    await gate.reached()
    expect((await ask(first.url, 'd2')).status).toBe(202)
    await kill(first.child)
    await gate.ended()
    expect(await readdir(scene.releases)).not.toContain('current')
    gate.open()
    const second = await start()
    await Promise.all([live('d1'), live('d2')])
    expect(await scene.live('index.html')).toBe(page('Gmina'))
    expect((await readdir(scene.releases)).filter((name) => name.startsWith('.'))).toEqual([])
    const { body } = await send({ url: `${second.url}/deploys/d2`, method: 'GET' })
    expect(body.state).toBe('live')
  })

  it('again and again loses nothing and leaves no half release', async () => {
    await scene.setContent({ files: { 'index.html': page('Gmina') }, gate: gate.port })
    for (const number of [1, 2, 3]) {
      const { child, url } = await start()
      expect((await ask(url, `d${number}`)).status).toBe(202)
      await gate.reached(number)
      await kill(child)
    }
    gate.open()
    await start()
    await Promise.all(['d1', 'd2', 'd3'].map(live))
    expect((await readdir(scene.releases)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
