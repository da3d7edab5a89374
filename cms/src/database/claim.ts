import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

/**
 * Has one of several CMS instances on a database do something that is to be done once: of all that try at the same moment, the
 * write of one succeeds.
 *
 * @param parameters.write changes a row that is still free; gives nothing where there is none
 * @returns whether it was this instance
 */
const claim = async (parameters: { payload: Payload; write: (req: PayloadRequest) => Promise<unknown> }): Promise<boolean> => {
  const { payload, write } = parameters
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const taken = await write(req)
    await commitTransaction(req)
    return Boolean(taken)
  } catch (error) {
    await killTransaction(req)
    payload.logger.debug({ err: error, msg: 'Another instance was quicker.' })
    return false
  }
}

type Row = { payload: Payload; collection: CollectionSlug; data: Record<string, unknown> }

/** Takes a row that is there, if it still is as `where` says. @returns whether this instance has it */
export const claimRow = ({ payload, collection, where, data }: Row & { where: Where }): Promise<boolean> =>
  claim({ payload, write: (req) => payload.db.updateOne({ collection, where, data, req }) })

/** Takes something by the row of it that only one instance can write. @returns whether this instance has it */
export const claimNewRow = ({ payload, collection, data }: Row): Promise<boolean> =>
  claim({ payload, write: (req) => payload.create({ collection, data: data as never, overrideAccess: true, req }) })
