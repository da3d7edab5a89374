const COLOURS: Record<string, string> = { cms: '36', publisher: '35', portal: '32' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the control sequences that are taken out.
const ESCAPES = /\u001b\[[0-9;]*m/gu

/** One readable log of all processes: time, who, what. Their own colours are taken out. */
export const createLog =
  (parameters: { output: { write: (text: string) => unknown; isTTY?: boolean }; now: () => Date }) =>
  (name: string, line: string): void => {
    const { output, now } = parameters
    const text = line.replace(ESCAPES, '').trimEnd()
    if (text === '') return
    const label = name.padEnd(9)
    const time = now().toISOString().slice(11, 19)
    output.write(
      output.isTTY
        ? `\u001b[2m${time}\u001b[0m \u001b[${COLOURS[name] ?? '0'}m${label}\u001b[0m ${text}\n`
        : `${time} ${label} ${text}\n`,
    )
  }
