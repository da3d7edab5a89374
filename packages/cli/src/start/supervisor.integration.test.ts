import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { runCommand } from '../run.ts'
import { useFamily } from '../testing/family.ts'
import { useFolder } from '../testing/folder.ts'
import { createLines } from '../testing/lines.ts'
import { type Supervisor, supervise } from './supervisor.ts'

const folder = useFolder()
const family = useFamily()
const started: Supervisor[] = []
afterEach(async () => {
  for (const supervisor of started.splice(0)) await supervisor.stop()
})

const createSupervisor = () => {
  const lines = createLines()
  const supervisor = supervise({ log: lines.add, graceMs: 200 })
  started.push(supervisor)
  return { lines, supervisor }
}
const surroundings = () => ({ cwd: folder(), env: process.env })
const script = (name: string, code: string) => ({ ...surroundings(), name, file: process.execPath, args: ['-e', code] })

describe('the supervisor', () => {
  it('starts a process again when it crashed, and says why it had ended', async () => {
    const { lines, supervisor } = createSupervisor()
    supervisor.start(
      script(
        'cms',
        `const fs = require('node:fs')
        if (fs.existsSync('been-here')) { console.log('up again'); setInterval(() => {}, 1e6) }
        else { fs.writeFileSync('been-here', ''); console.error('it broke'); process.exitCode = 3 }`,
      ),
    )
    await lines.until('up again')
    expect(lines.all).toContain('cms it broke')
    expect(lines.all).toContain('cms ended (code 3); starts again in 0.5 s')
  })

  it('waits longer after each crash', async () => {
    const { lines, supervisor } = createSupervisor()
    supervisor.start(script('cms', 'process.exit(1)'))
    await lines.until('ended', 2)
    expect(lines.all).toEqual(['cms ended (code 1); starts again in 0.5 s', 'cms ended (code 1); starts again in 1 s'])
  })

  it('says so when a program is not there', async () => {
    const { lines, supervisor } = createSupervisor()
    supervisor.start({ ...surroundings(), name: 'portal', file: folder('missing'), args: [] })
    await lines.until('ENOENT')
  })

  it('keeps the others running when one crashes', async () => {
    const { lines, supervisor } = createSupervisor()
    supervisor.start({ ...surroundings(), ...(await family.command({ name: 'other' })), name: 'portal' })
    await family.present('other')
    supervisor.start(script('cms', 'process.exit(1)'))
    await lines.until('ended')
    expect(lines.all.filter((line) => line.startsWith('portal'))).toEqual(['portal other is here'])
  })
})

describe('stopping', () => {
  it('asks first: a process can finish what it is at', async () => {
    const { lines, supervisor } = createSupervisor()
    supervisor.start(
      script(
        'cms',
        `process.on('SIGTERM', () => { require('node:fs').writeFileSync('finished', ''); process.exit() })
        setInterval(() => {}, 1e6); console.log('up')`,
      ),
    )
    await lines.until('up')
    await supervisor.stop()
    expect(existsSync(folder('finished'))).toBe(true)
    expect(lines.all).toEqual(['cms up'])
  })

  it('ends a process that does not heed, and what it started', async () => {
    const { supervisor } = createSupervisor()
    const nature = { name: 'parent', isStubborn: true, child: { name: 'child', isStubborn: true } }
    supervisor.start({ ...surroundings(), ...(await family.command(nature)), name: 'cms' })
    await family.present('parent')
    await supervisor.stop()
    await family.gone('parent')
    await family.gone('child')
  })

  it('ends what a process left behind that went at once', async () => {
    const { supervisor } = createSupervisor()
    const nature = { name: 'parent', child: { name: 'child', isStubborn: true } }
    supervisor.start({ ...surroundings(), ...(await family.command(nature)), name: 'publisher' })
    await family.present('parent')
    await supervisor.stop()
    await family.gone('child')
  })

  it('starts nothing any more, even where a crashed process was to be started again', async () => {
    const code = `
      import { supervise } from ${JSON.stringify(import.meta.resolve('./supervisor.ts'))}
      const supervisor = supervise({ log: (name, line) => {
        console.log(line)
        if (line.startsWith('ended')) setImmediate(supervisor.stop)
      } })
      const args = ['-e', 'console.log("up"); process.exitCode = 1']
      supervisor.start({ name: 'cms', file: process.execPath, args, cwd: '.', env: process.env })`
    const args = ['--input-type=module', '-e', code]
    const { output } = await runCommand({ ...surroundings(), file: process.execPath, args })
    expect(output.split('\n').toSorted()).toEqual(['ended (code 1); starts again in 0.5 s', 'up'])
  })
})

describe('a crash', () => {
  it('takes down what the process had started, which could hold its port', async () => {
    const { lines, supervisor } = createSupervisor()
    const nature = { name: 'parent', crashes: true, child: { name: 'child', isStubborn: true } }
    supervisor.start({ ...surroundings(), ...(await family.command(nature)), name: 'cms' })
    await lines.until('ended (code 3)')
    await family.gone('child')
  })
})
