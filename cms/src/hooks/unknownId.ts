import { type CollectionBeforeOperationHook, type CollectionConfig, NotFound, type PayloadRequest } from 'payload'

/** Whether a text can be an id in this database: a whole number in SQLite, an ObjectID in MongoDB. */
export const canBeId = ({ payload }: Pick<PayloadRequest, 'payload'>, id: unknown): boolean =>
  payload.db.defaultIDType === 'number' ? /^\d{1,15}$/u.test(String(id)) : /^[0-9a-f]{24}$/iu.test(String(id))

/** A document by an id that no document can have is not there: 404, where the database would answer with an error of its own. */
const answerUnknownId: CollectionBeforeOperationHook = ({ args, req }) => {
  // Whoever asks for no errors gets nothing for what is not there.
  if ('disableErrors' in args && args.disableErrors === true) return args
  const id: unknown = 'id' in args ? args.id : undefined
  if (id !== undefined && id !== null && !canBeId(req, id)) throw new NotFound(req.t)
  return args
}

/** A collection that answers 404 for letters where a number should be. */
export const withKnownIds = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [answerUnknownId, ...(collection.hooks?.beforeOperation ?? [])] },
})
