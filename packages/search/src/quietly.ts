/** A promise whose failure is thrown to whoever waits for it, whenever that is. */
export const quietly = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined)
  return promise
}
