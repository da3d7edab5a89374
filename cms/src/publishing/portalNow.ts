import type { Release, ReleaseList } from '@ratusz/publisher/protocol'
import type { Payload } from 'payload'
import type { Deploy } from '../payload-types'
import { askReleases, PublisherError } from './publisherClient'
import { hasPublisher } from './targets'

/** What the portal shows at this moment. */
export type PortalNow = {
  /** The live release; undefined where there is none, or where nobody here knows. */
  release: string | undefined
  /** Whether a newer release was live before: an earlier one was brought back. */
  isRolledBack: boolean
  /** Whether there is a publisher that did not answer in time: what it knows is missing here, and to be asked for again. */
  isUnanswered: boolean
  /** The releases that can be brought back, the newest first; empty where the publisher does not answer. */
  kept: Release[]
}

const FRESH_MS = 2_000

let asked: { at: number; answer: Promise<ReleaseList | undefined> } | undefined

/** Many forms ask at the same time: the publisher is asked once in two seconds, unless something has happened since. */
const releases = (after: number): Promise<ReleaseList | undefined> => {
  if (!hasPublisher) return Promise.resolve(undefined)
  if (!asked || asked.at <= after || Date.now() - asked.at > FRESH_MS) {
    const answer = askReleases().catch((error: unknown) => (error instanceof PublisherError ? undefined : Promise.reject(error)))
    asked = { at: Date.now(), answer }
  }
  return asked.answer
}

const newestLive = async (payload: Payload, sort: '-release' | '-finishedAt'): Promise<Deploy | undefined> => {
  const { docs } = await payload.find({
    collection: 'deploys',
    where: { and: [{ state: { equals: 'live' } }, { release: { exists: true } }] },
    sort,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/** What the portal shows, as the publisher says; where it does not answer, by the newest report. */
export const readPortalNow = async (payload: Payload): Promise<PortalNow> => {
  const [newest, last] = [await newestLive(payload, '-release'), await newestLive(payload, '-finishedAt')]
  const answer = await releases(last?.finishedAt ? Date.parse(last.finishedAt) : 0)
  const release = (answer ? answer.current : last?.release) ?? undefined
  return {
    release,
    isRolledBack: release !== undefined && typeof newest?.release === 'string' && newest.release > release,
    isUnanswered: hasPublisher && answer === undefined,
    kept: answer?.releases ?? [],
  }
}

/** When a release was made: its name says so. */
export const releaseTime = (release: string): Date => {
  const [, date = '', hour, minute, second, ms] = /^(\d{8})T(\d\d)(\d\d)(\d\d)(\d{3})Z/u.exec(release) ?? []
  return new Date(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}T${hour}:${minute}:${second}.${ms}Z`)
}
