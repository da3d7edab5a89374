/**
 * Lets one holder through at a time, in the order of arrival.
 *
 * @param limitMs how long `enter` waits, in milliseconds, before it rejects
 */
export const createTurnstile = ({ limitMs }: { limitMs: number }) => {
  let last: Promise<void> = Promise.resolve()

  /** Waits for its turn; gives the function that lets the next one in. */
  const enter = async (): Promise<() => void> => {
    const before = last
    let leave: () => void = () => undefined
    const mine = new Promise<void>((resolve) => {
      leave = resolve
    })
    last = before.then(() => mine)
    let timer: NodeJS.Timeout | undefined
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`waited ${limitMs} ms for another transaction to end`)), limitMs)
    })
    try {
      await Promise.race([before, limit])
      return leave
    } catch (error) {
      leave()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  return { enter }
}
