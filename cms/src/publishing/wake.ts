const WAKE = Symbol.for('ratusz.dispatcher.wake')

type Holder = typeof globalThis & { [WAKE]?: () => void }

// Next bundles routes and instrumentation apart, so a module variable would exist twice: the process's own object is the meeting place.
const holder: Holder = globalThis

/** Tells the dispatcher that a request is waiting. Does nothing in a process that has no dispatcher. */
export const wakeDispatcher = (): void => holder[WAKE]?.()

/** Says whom to wake; gives false where somebody stands there already. */
export const registerDispatcher = (wake: () => void): boolean => {
  if (holder[WAKE]) return false
  holder[WAKE] = wake
  return true
}

export const unregisterDispatcher = (): void => {
  delete holder[WAKE]
}
