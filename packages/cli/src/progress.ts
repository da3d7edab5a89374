type Output = { write: (text: string) => unknown; isTTY?: boolean }

/** Shows one step: its name, what it does just now, and how long it took. `note` replaces the line on a terminal and is silent elsewhere. */
export const runStep = async <T>(
  parameters: { title: string; output?: Output },
  work: (note: (text: string) => void) => Promise<T>,
): Promise<T> => {
  const { title, output = process.stdout } = parameters
  const startedAt = performance.now()
  const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
  const note = (text: string): void => {
    if (output.isTTY) output.write(`\r\u001b[2K• ${title}… ${text} (${seconds()})`)
  }
  output.write(output.isTTY ? `• ${title}…` : `• ${title}… `)
  try {
    const result = await work(note)
    output.write(`${output.isTTY ? `\r\u001b[2K• ${title}… ` : ''}done in ${seconds()}\n`)
    return result
  } catch (error) {
    output.write(`${output.isTTY ? `\r\u001b[2K• ${title}… ` : ''}failed after ${seconds()}\n`)
    throw error
  }
}
