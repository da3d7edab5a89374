/** How much disk work is under way at once: as many fsyncs as a disk joins into one, and no more open files than any system allows. */
const AT_ONCE = 32

/** Does work for each item, several at a time; the first error stops what has not begun. */
export const eachOf = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items[Symbol.iterator]()
  let hasFailed = false
  const lane = async () => {
    while (!hasFailed) {
      const next = queue.next()
      if (next.done) return
      try {
        await work(next.value)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}
