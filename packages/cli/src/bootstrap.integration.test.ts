import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, it } from 'vitest'
import { inRoot } from './paths.ts'
import { useFolder } from './testing/folder.ts'

const folder = useFolder()

const write = (name: string, content: string, mode = 0o644) => {
  mkdirSync(path.dirname(folder(name)), { recursive: true })
  writeFileSync(folder(name), content, { mode })
}

/** A machine whose `npx` is this program. */
const installNpx = (code: string) => write('bin/npx', `#!${process.execPath}\n${code}`, 0o755)

/** An `npx` that installs a Node, and counts how often it was asked. */
const WORKING_NPX = `
  const fs = require('node:fs')
  fs.appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n')
  fs.mkdirSync('node_modules/node/bin', { recursive: true })
  if (!fs.existsSync('node_modules/node/bin/node')) fs.symlinkSync(process.execPath, 'node_modules/node/bin/node')`

const start = (...args: string[]) =>
  spawn(process.execPath, [folder('project/packages/cli/bootstrap.mjs'), ...args], {
    env: { PATH: folder('bin') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const bootstrap = async (...args: string[]) => {
  const child = start(...args)
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { output, errors, code }
}
const asked = () => readFileSync(folder('project/asked'), 'utf8').trimEnd().split('\n')

beforeEach(() => {
  mkdirSync(folder('bin'))
  write('project/package.json', '{}')
  write('project/pnpm-lock.yaml', 'lock: 1')
  write('project/packages/cli/src/main.ts', `console.log('ratusz', process.argv.slice(2).join(' ')); process.exitCode = 7`)
  copyFileSync(inRoot('packages/cli/bootstrap.mjs'), folder('project/packages/cli/bootstrap.mjs'))
})

describe('the first step on a machine without what it needs', () => {
  it('names npm when there is no npx', async () => {
    const { errors, code } = await bootstrap('start')
    expect(code).toBe(1)
    expect(errors).toContain('npx was not found. Install npm')
    expect(errors).not.toMatch(/^\s+at /mu)
  })

  it('says that the network is missing', async () => {
    installNpx(`console.error('npm error code EAI_AGAIN'); process.exitCode = 1`)
    const { errors, code } = await bootstrap('start')
    expect(code).toBe(1)
    expect(errors).toContain('The npm registry cannot be reached. Check the connection')
    expect(errors).toContain('npm error code EAI_AGAIN')
  })

  it('says that the disk is full', async () => {
    installNpx(`console.error('npm error ENOSPC: no space left on device'); process.exitCode = 1`)
    const { errors, code } = await bootstrap('start')
    expect(code).toBe(1)
    expect(errors).toContain('The disk is full')
  })

  it('shows the last lines of any other failure', async () => {
    installNpx(`for (let n = 1; n <= 20; n += 1) console.log('line ' + n + '.'); process.exitCode = 1`)
    const { errors, code } = await bootstrap('start')
    expect(code).toBe(1)
    expect(errors).toContain('line 20.')
    expect(errors).not.toContain('line 5.')
  })
})

describe('the first step', () => {
  beforeEach(() => installNpx(WORKING_NPX))

  it('installs by the lock file, hands its words over and ends as the command ended', async () => {
    const { output, code } = await bootstrap('start', '--empty')
    expect(asked()).toEqual([expect.stringMatching(/^--yes pnpm@\d+\.\d+\.\d+ install --frozen-lockfile$/u)])
    expect(output).toContain('ratusz start --empty')
    expect(code).toBe(7)
  })

  it('works in the folder of the project, wherever it was called', async () => {
    write('project/packages/cli/src/main.ts', 'console.log(process.cwd())')
    expect((await bootstrap('start')).output).toContain(`\n${folder('project')}\n`)
  })

  it('installs once', async () => {
    await bootstrap('start')
    const { output } = await bootstrap('start')
    expect(asked()).toHaveLength(1)
    expect(output).toBe('ratusz start\n')
  })

  it.each(['pnpm-lock.yaml', 'packages/cli/package.json'])('installs again when %s changed', async (name) => {
    await bootstrap('start')
    write(`project/${name}`, '{"changed": true}')
    await bootstrap('start')
    expect(asked()).toHaveLength(2)
  })

  it('tries again after an installation that failed', async () => {
    installNpx('process.exitCode = 1')
    await bootstrap('start')
    installNpx(WORKING_NPX)
    expect((await bootstrap('start')).code).toBe(7)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('passes %s on, and waits for the command to end', async (signal) => {
    write(
      'project/packages/cli/src/main.ts',
      `process.on('${signal}', () => { console.log('ending'); process.exit(5) }); setTimeout(() => {}, 60_000); console.log('up')`,
    )
    const child = start('start')
    const ended = once(child, 'exit')
    let output = ''
    for await (const chunk of child.stdout) {
      output += chunk
      if (output.endsWith('up\n')) child.kill(signal)
    }
    expect(output).toMatch(/up\nending\n$/u)
    expect(await ended).toEqual([5, null])
  })
})
