export type OneAtATime = {
  /** Starts the work; while it runs, has it run once more afterwards. */
  kick: () => void
  /** Resolves when nothing runs. */
  idle: () => Promise<void>
}

/** Runs work that must not run twice at the same time, and loses no call that comes while it runs. @param work never rejects */
export const oneAtATime = (work: () => Promise<void>): OneAtATime => {
  let running: Promise<void> | undefined
  let isAskedAgain = false
  const run = async (): Promise<void> => {
    try {
      do {
        isAskedAgain = false
        await work()
      } while (isAskedAgain)
    } finally {
      running = undefined
    }
  }
  return {
    kick: () => {
      if (running) isAskedAgain = true
      else running = run()
    },
    idle: async () => running,
  }
}
