import { describe, expect, it } from 'vitest'
import { runStep } from './progress.ts'

const output = (isTTY: boolean) => {
  let text = ''
  return { write: (more: string) => (text += more), isTTY, text: () => text }
}

describe('a step', () => {
  it('gives what its work gives, and shows its name and how long it took', async () => {
    const screen = output(false)
    expect(await runStep({ title: 'Building', output: screen }, async () => 7)).toBe(7)
    expect(screen.text()).toMatch(/^• Building… done in \d+\.\d s\n$/u)
  })

  it('shows what it is at on a terminal, in one line', async () => {
    const screen = output(true)
    await runStep({ title: 'Loading', output: screen }, async (note) => note('3 of 40'))
    const [, noted = '', done = ''] = screen
      .text()
      .split('\r\u001b[2K')
      .map((text) => text.trimEnd())
    expect(noted).toMatch(/^• Loading… 3 of 40 \(\d+\.\d s\)$/u)
    expect(done).toMatch(/^• Loading… done in \d+\.\d s$/u)
  })

  it('keeps quiet about it in a file', async () => {
    const screen = output(false)
    await runStep({ title: 'Loading', output: screen }, async (note) => note('3 of 40'))
    expect(screen.text()).not.toContain('3 of 40')
  })

  it('says that it failed, and passes the error on', async () => {
    const screen = output(false)
    const step = runStep({ title: 'Building', output: screen }, async () => Promise.reject(new Error('no cement')))
    await expect(step).rejects.toThrow('no cement')
    expect(screen.text()).toMatch(/^• Building… failed after \d+\.\d s\n$/u)
  })
})
