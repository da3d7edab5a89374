import { createLocalReq, type Payload } from 'payload'
import { dayOf } from '../wallTime'
import { requestDeploy } from './request'

const LOOK_EVERY_MS = 60_000

type Parameters = {
  payload: Payload
  /** The town's time zone: its midnight is what counts. */
  timeZone: string
  now?: () => Date
}

/**
 * Requests a deploy where the newest one is of an earlier day: pages say what is open *today* and
 * which events are still to come. Where there was none yet, `since` stands for it.
 *
 * @returns whether one was requested
 */
export const requestDailyDeploy = async ({
  payload,
  timeZone,
  now = () => new Date(),
  since,
}: Parameters & { since: Date }): Promise<boolean> => {
  const { docs } = await payload.find({ collection: 'deploys', sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })
  const newest = docs[0] ? new Date(docs[0].createdAt) : since
  if (dayOf(newest, timeZone) >= dayOf(now(), timeZone)) return false
  await requestDeploy({ req: await createLocalReq({}, payload), reason: 'daily', documents: [] })
  return true
}

/** Looks every minute whether a new day has begun. @returns a function that stops it */
export const startDailyDeploys = (parameters: Parameters): (() => void) => {
  const since = (parameters.now ?? (() => new Date()))()
  const look = (): void => {
    requestDailyDeploy({ ...parameters, since }).catch((error: unknown) => {
      parameters.payload.logger.error({
        err: error,
        msg: 'The daily deploy could not be requested; it is tried again in a minute.',
      })
    })
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
