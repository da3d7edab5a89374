import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { errorText } from '../messages/translate'
import { aside } from './aside'

const countOthers = async (req: PayloadRequest, id: string | number): Promise<number> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req: aside(req),
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
  })
  return totalDocs
}

const refuse = (req: PayloadRequest): never => {
  throw new APIError(errorText(req, 'lastAdministrator'), 400, undefined, true)
}

/** The portal always keeps an administrator: the last one cannot take the role from themselves. */
export const refuseLosingLastAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isLosing =
    operation === 'update' && originalDoc?.role === 'administrator' && data.role !== undefined && data.role !== 'administrator'
  if (isLosing && (await countOthers(req, originalDoc.id)) === 0) refuse(req)
  return data
}

/** Nor can the last administrator be deleted. */
export const refuseDeletingLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    overrideAccess: true,
    req: aside(req),
    disableErrors: true,
    depth: 0,
  })
  if (user?.role === 'administrator' && (await countOthers(req, id)) === 0) refuse(req)
}
