import { setTimeout as wait } from 'node:timers/promises'
import { UserError } from '../errors.ts'

/** Waits until `GET url` answers 200. @throws UserError after `limitMs` */
export const untilHealthy = async (parameters: {
  name: string
  url: string
  limitMs: number
  signal: AbortSignal
}): Promise<void> => {
  const { name, url, limitMs, signal } = parameters
  const giveUpAt = Date.now() + limitMs
  for (;;) {
    const isUp = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return
    signal.throwIfAborted()
    if (Date.now() > giveUpAt)
      throw new UserError(`The ${name} did not come up within ${limitMs / 1000} s (${url}). Its last words stand above.`)
    await wait(100, undefined, { signal })
  }
}
