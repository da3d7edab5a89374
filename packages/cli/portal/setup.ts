import { raiseTown, type Town } from './town.ts'

/** What the tests know of the town, handed over through the environment. */
export type GivenTown = Pick<Town, 'url' | 'release'>

/** What only the separate command runs: `npm test` leaves out what bears this tag. */
export const EXHAUSTIVE = '@exhaustive'

export const town = (): GivenTown => JSON.parse(process.env.PORTAL_TOWN ?? '{}')

/** A running town that was given, to work on one thing; else one that is built and served, to be stopped afterwards. */
export const givenTown = async (): Promise<{ town: GivenTown; stop: () => Promise<void> }> => {
  if (process.env.PORTAL_TOWN) return { town: town(), stop: async () => undefined }
  const { url, release, stop } = await raiseTown()
  return { town: { url, release }, stop }
}

/** Gives all tests one town, and takes it down afterwards. */
const setUp = async (): Promise<() => Promise<void>> => {
  const given = await givenTown()
  process.env.PORTAL_TOWN = JSON.stringify(given.town)
  return given.stop
}

export default setUp
