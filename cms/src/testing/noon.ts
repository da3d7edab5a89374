import { vi } from 'vitest'
import { warsawDay } from './rawViews'

/**
 * Stops the calendar at noon of this day in Warsaw, for a test file that asks for days by name: none may end while it
 * runs. Timers go on.
 */
export const stopAtNoon = (): Date => {
  const noon = new Date(`${warsawDay(new Date())}T11:00:00Z`)
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
  return noon
}
