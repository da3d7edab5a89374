/** Gathers what arrives while the disk is busy and writes it together. */
export type GroupCommit<T> = {
  /** Resolves once the item is on the disk; rejects with the reason why its batch is not. */
  add: (item: T) => Promise<void>
  /** Writes what is waiting, now; it is on the disk a little later. */
  flush: () => void
  /** Resolves once everything that was added is on the disk or was refused. */
  settled: () => Promise<void>
}

/** So many hits share a commit well: its cost is then small beside theirs, and gathering more would only keep them waiting. */
export const ENOUGH = 40

type Waiting<T> = { item: T; resolve: () => void; reject: (reason: unknown) => void }

/**
 * One commit per hit costs a disk flush per hit. What came in while the disk was at work on the commit before, and what
 * comes in now without a pause, shares a commit instead: many times the throughput at a fraction of the wait. Where
 * nothing more comes in during a turn of the event loop, nobody waits for company. The disk works while further
 * requests are read.
 *
 * @param parameters.write writes a batch whole or throws; in order, never called with nothing
 * @param parameters.sync resolves once everything that was written before would survive a power cut; never called twice at once
 */
export const createGroupCommit = <T>(parameters: { write: (batch: T[]) => void; sync: () => Promise<void> }): GroupCommit<T> => {
  const { write, sync } = parameters
  let waiting: Waiting<T>[] = []
  let written: Waiting<T>[] = []
  let syncing: Promise<void> | undefined
  let isScheduled = false

  /** At the end of the first turn in which nobody new was heard, or once there are enough. */
  const schedule = () => {
    if (isScheduled) return
    isScheduled = true
    let heard = 0
    const atTurnsEnd = () => {
      if (waiting.length > heard && waiting.length < ENOUGH) {
        heard = waiting.length
        setImmediate(atTurnsEnd)
        return
      }
      isScheduled = false
      flush()
    }
    setImmediate(atTurnsEnd)
  }

  const flush = () => {
    if (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        write(batch.map(({ item }) => item))
        written = written.concat(batch)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    if (syncing === undefined && written.length > 0) syncing = syncWritten()
  }

  const syncWritten = async (): Promise<void> => {
    const batch = written
    written = []
    try {
      await sync()
      for (const { resolve } of batch) resolve()
    } catch (reason) {
      for (const { reject } of batch) reject(reason)
    }
    syncing = undefined
    if (waiting.length + written.length > 0) schedule()
  }

  const add = (item: T) =>
    new Promise<void>((resolve, reject) => {
      if (syncing === undefined) schedule()
      waiting.push({ item, resolve, reject })
    })

  const settled = async (): Promise<void> => {
    flush()
    while (syncing !== undefined) {
      await syncing
      flush()
    }
  }

  return { add, flush, settled }
}
