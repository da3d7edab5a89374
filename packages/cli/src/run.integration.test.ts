import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run.ts'
import { useFamily } from './testing/family.ts'
import { useFolder } from './testing/folder.ts'

const folder = useFolder()
const family = useFamily()
const run = (code: string, options: { onLine?: (line: string) => void; signal?: AbortSignal } = {}) =>
  runCommand({ file: process.execPath, args: ['-e', code], cwd: folder(), env: process.env, ...options })

describe('a command', () => {
  it('gives its exit code and what it printed on either stream', async () => {
    const { code, output } = await run(`console.log('built'); console.error('but badly'); process.exitCode = 4`)
    expect(code).toBe(4)
    expect(output.split('\n').toSorted()).toEqual(['built', 'but badly'])
  })

  it('tells each line as it comes, and keeps the last 200', async () => {
    const lines: string[] = []
    const { output } = await run('for (let n = 1; n <= 250; n += 1) console.log(n)', { onLine: (line) => lines.push(line) })
    expect(lines).toHaveLength(250)
    expect(output.split('\n')).toEqual(lines.slice(50))
  })

  it('has failed when a signal ended it', async () => {
    expect(await run(`process.kill(process.pid, 'SIGKILL')`)).toMatchObject({ code: 130 })
  })

  it('rejects when the program is not there', async () => {
    const missing = { file: folder('missing'), args: [], cwd: folder(), env: process.env }
    await expect(runCommand(missing)).rejects.toThrow('ENOENT')
  })

  it('has ended, with all that it started, when it was given up', async () => {
    const giveUp = new AbortController()
    const command = await family.command({ name: 'parent', child: { name: 'child' } })
    const result = runCommand({ ...command, cwd: folder(), env: process.env, signal: giveUp.signal })
    const outcome = expect(result).rejects.toThrow('enough')
    await family.present('parent')
    giveUp.abort(new Error('enough'))
    await outcome
    await family.gone('parent')
    await family.gone('child')
  })

  it('is not begun when it was given up before', async () => {
    const code = `require('node:fs').writeFileSync('begun', '')`
    await expect(run(code, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    expect(existsSync(folder('begun'))).toBe(false)
  })
})
