const COLOURS: Record<string, string> = { cms: '36', publisher: '35', portal: '32' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control sequences that are taken out.
const ESCAPES = /\u001b\[[0-9;]*m/gu
const KEPT_LINES = 30

/**
 * One readable log of all processes: time, who, what. Their own colours are taken out. While the
 * steps of the start are shown it holds its lines back, and keeps the last 30 for the case that one fails.
 */
export const createLog = (parameters: { output: { write: (text: string) => unknown; isTTY?: boolean }; now: () => Date }) => {
  const { output, now } = parameters
  const held: string[] = []
  let isHolding = true

  return {
    add: (name: string, line: string): void => {
      const text = line.replace(ESCAPES, '').trimEnd()
      if (text === '') return
      const label = name.padEnd(9)
      const time = now().toISOString().slice(11, 19)
      const entry = output.isTTY
        ? `\u001b[2m${time}\u001b[0m \u001b[${COLOURS[name] ?? '0'}m${label}\u001b[0m ${text}\n`
        : `${time} ${label} ${text}\n`
      if (!isHolding) {
        output.write(entry)
        return
      }
      held.push(entry)
      if (held.length > KEPT_LINES) held.shift()
    },
    /** Everything came up: what was held back is dropped, what comes is written at once. */
    stream: (): void => {
      isHolding = false
      held.length = 0
    },
    /** A step failed: writes the last lines held back. */
    writeHeld: (): void => {
      output.write(held.join(''))
      held.length = 0
    },
  }
}
