export type Loop = {
  /** Has the loop look after a while, unless it is to look sooner anyway. */
  wake: (ms: number) => void
  /** Settles when nothing of the loop is under way any more. */
  stop: () => Promise<void>
}

/**
 * Looks again and again, never twice at the same time.
 *
 * @param parameters.look gives how long to wait until the next look, in milliseconds
 * @param parameters.afterError how long to wait where it failed
 */
export const startLoop = (parameters: {
  look: () => Promise<number>
  afterError: number
  onError: (error: unknown) => void
}): Loop => {
  const { look, afterError, onError } = parameters
  let timer: NodeJS.Timeout | undefined
  let dueAt = Number.POSITIVE_INFINITY
  let isStopped = false
  let running: Promise<void> | undefined

  // A look that is due sooner stays: wake-up calls one after another must not put it off for ever.
  const wake = (ms: number): void => {
    if (isStopped || Date.now() + ms >= dueAt) return
    clearTimeout(timer)
    dueAt = Date.now() + ms
    timer = setTimeout(begin, ms)
    timer.unref()
  }

  const begin = (): void => {
    dueAt = Number.POSITIVE_INFINITY
    running ??= work().finally(() => {
      running = undefined
    })
  }

  const work = async (): Promise<void> => {
    let next = afterError
    try {
      next = await look()
    } catch (error) {
      onError(error)
    } finally {
      wake(next)
    }
  }

  wake(0)
  return {
    wake,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
