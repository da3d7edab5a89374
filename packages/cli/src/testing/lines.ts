/** A log that a test can wait on. */
export const createLines = () => {
  const all: string[] = []
  const waiting = new Set<() => void>()
  return {
    all,
    add: (name: string, line: string): void => {
      all.push(`${name} ${line}`)
      for (const look of waiting) look()
    },
    /** Resolves once as many lines as asked for have the text in them. */
    until: (text: string, times = 1): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (all.filter((line) => line.includes(text)).length < times) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}
