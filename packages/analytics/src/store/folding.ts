/** Every fold writes the same counters, few hits or many: what two busy seconds bring is folded at once. */
const HITS_PER_FOLD = 100_000
const LONGEST_WAIT_MS = 2000
const WAIT_AFTER_FAILURE_MS = 5000

/** Decides when hits move from the journal into counters. */
export type Folding = {
  /** To be told after each commit how many hits it wrote. */
  onCommit: (hits: number) => void
  /** Folds what an earlier process left, soon. */
  start: () => void
  /** Starts no further fold and waits for the one under way. */
  stop: () => Promise<void>
}

/**
 * Folds after so many hits or so long a wait, whichever comes first, one fold at a time. A fold that
 * fails loses nothing: its hits stay in the journal and it is tried again; every question folds first
 * and says what went wrong.
 */
export const createFolding = (fold: () => Promise<void>): Folding => {
  let unfolded = 0
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let isStopped = false

  const start = () => {
    clearTimeout(timer)
    timer = undefined
    if (underWay !== undefined || isStopped) return
    unfolded = 0
    underWay = fold().then(
      () => {
        underWay = undefined
        if (unfolded > 0) schedule()
      },
      () => {
        underWay = undefined
        startIn(WAIT_AFTER_FAILURE_MS)
      },
    )
  }

  const startIn = (milliseconds: number) => {
    if (!isStopped) timer ??= setTimeout(start, milliseconds).unref()
  }

  const schedule = () => {
    if (unfolded < HITS_PER_FOLD) startIn(LONGEST_WAIT_MS)
    else setImmediate(start)
  }

  return {
    onCommit: (hits) => {
      unfolded += hits
      schedule()
    },
    start,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
