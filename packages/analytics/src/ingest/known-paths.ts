import type { Clock } from '../calendar.ts'

const REMEMBERED_MS = 1000

/**
 * Remembers for a second which pages are there, so that a rush of readers does not ask the disk for each view. What is
 * no page is asked for each time: it may be published at any moment.
 */
export const createKnownPaths = (parameters: {
  isKnownPath: (path: string) => boolean
  clock: Clock
}): ((path: string) => boolean) => {
  const { isKnownPath, clock } = parameters
  const known = new Set<string>()
  let since = Number.NEGATIVE_INFINITY
  return (path) => {
    const now = clock().getTime()
    // A clock set back lets go of them too.
    if (Math.abs(now - since) >= REMEMBERED_MS) {
      known.clear()
      since = now
    }
    if (known.has(path)) return true
    const isKnown = isKnownPath(path)
    if (isKnown) known.add(path)
    return isKnown
  }
}
