import { describe, expect, it } from 'vitest'
import { createLog } from './log.ts'

const now = () => new Date('2026-11-22T07:08:09.123Z')

const written = (isTTY = false) => {
  let text = ''
  const log = createLog({ output: { write: (more) => (text += more), isTTY }, now })
  return { log, text: () => text }
}

describe('the log of the processes', () => {
  it('holds its lines back while the steps of the start are shown', () => {
    const { log, text } = written()
    log.add('cms', 'Ready in 300ms')
    expect(text()).toBe('')
  })

  it('streams once everything is up, and drops what was held back', () => {
    const { log, text } = written()
    log.add('cms', 'Ready in 300ms')
    log.stream()
    log.add('portal', 'A reader came')
    log.writeHeld()
    expect(text()).toBe('07:08:09 portal    A reader came\n')
  })

  it('shows the last 30 lines when a step failed', () => {
    const { log, text } = written()
    for (let n = 1; n <= 40; n += 1) log.add('cms', `line ${n}`)
    log.writeHeld()
    const lines = text().trimEnd().split('\n')
    expect(lines).toHaveLength(30)
    expect(lines[0]).toBe('07:08:09 cms       line 11')
    expect(lines.at(-1)).toBe('07:08:09 cms       line 40')
  })

  it("leaves out empty lines and the processes' own colours", () => {
    const { log, text } = written()
    log.stream()
    log.add('cms', '\u001b[32m✓\u001b[0m Ready  ')
    log.add('cms', '\u001b[0m')
    expect(text()).toBe('07:08:09 cms       ✓ Ready\n')
  })

  it('tells the processes apart by colour on a terminal', () => {
    const { log, text } = written(true)
    log.stream()
    log.add('portal', 'open')
    expect(text()).toBe('\u001b[2m07:08:09\u001b[0m \u001b[32mportal   \u001b[0m open\n')
  })
})
