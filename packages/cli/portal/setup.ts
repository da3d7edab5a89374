import { raiseTown, type Town } from './town.ts'

/** What the tests know of the town, handed over through the environment. */
export type GivenTown = Pick<Town, 'url' | 'release'>

/** What only the separate command runs: `npm test` leaves out what bears this tag. */
export const EXHAUSTIVE = '@exhaustive'

export const town = (): GivenTown => JSON.parse(process.env.PORTAL_TOWN ?? '{}')

/** Builds and serves the town for all tests, and takes it down afterwards. A running one may be given instead, to work on one test. */
const setUp = async (): Promise<() => Promise<void>> => {
  if (process.env.PORTAL_TOWN) return async () => undefined
  const { url, release, stop } = await raiseTown()
  const given: GivenTown = { url, release }
  process.env.PORTAL_TOWN = JSON.stringify(given)
  return stop
}

export default setUp
