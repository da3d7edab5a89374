import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalBeforeOperationHook,
  GlobalBeforeValidateHook,
  GlobalConfig,
  PayloadRequest,
  TextField,
} from 'payload'
import { nobody } from '../access/roles'
import { SaveConflictError } from './conflict'
import { lastSaves } from './lastSaves'
import { GUARD_FIELD } from './names'

type Row = Record<string, unknown>

const instantOf = (row: Row | undefined): string | undefined =>
  typeof row?.updatedAt === 'string' && !Number.isNaN(Date.parse(row.updatedAt))
    ? new Date(row.updatedAt).toISOString()
    : undefined

/**
 * Refuses a save by somebody who has not seen the newest state: `updatedAt` in what is sent says which state the sender read. Who
 * sends none (a script that sets one field) asks for no such check.
 */
const refuseStale = ({
  req,
  key,
  data,
  original,
}: {
  req: PayloadRequest
  key: string
  data: Row
  original: Row | undefined
}) => {
  const [read, current] = [instantOf(data), instantOf(original)]
  if (req.context[RESTORING] === true || read === undefined || current === undefined || read === current) return
  const last = lastSaves.get(key)
  const isKnown = last?.updatedAt === current
  // A form may send its next change before it has read the answer to its last.
  if (isKnown && last.form !== undefined && last.form === data[GUARD_FIELD]) return
  throw new SaveConflictError(req, { at: current, by: isKnown ? last.by : undefined })
}

/** Whoever brings a version back has chosen an older state. */
const RESTORING = 'isRestoringVersion'

const noteRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') req.context[RESTORING] = operation === 'restoreVersion'
  return args
}

const noteRestoringGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') req.context[RESTORING] = operation === 'restoreVersion'
  return args
}

const nameOf = ({ user }: PayloadRequest): string | undefined => user?.name || user?.email

const note = ({ req, key, doc, form }: { req: PayloadRequest; key: string; doc: Row; form: unknown }): void => {
  const updatedAt = instantOf(doc)
  if (updatedAt) lastSaves.note(key, { updatedAt, by: nameOf(req), form: typeof form === 'string' ? form : undefined })
}

const refuseInCollection: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'update' && data)
    refuseStale({ req, key: `${collection.slug}:${originalDoc?.id}`, data, original: originalDoc })
  return data
}

const refuseInGlobal: GlobalBeforeValidateHook = ({ global, data, originalDoc, req }) => {
  if (data) refuseStale({ req, key: `global:${global.slug}`, data, original: originalDoc })
  return data
}

const noteInCollection: CollectionAfterChangeHook = ({ collection, data, doc, req }) => {
  note({ req, key: `${collection.slug}:${doc.id}`, doc, form: data?.[GUARD_FIELD] })
  return doc
}

const noteInGlobal: GlobalAfterChangeHook = ({ global, data, doc, req }) => {
  note({ req, key: `global:${global.slug}`, doc, form: data?.[GUARD_FIELD] })
  return doc
}

/** Names the form that sends a change; kept nowhere. Beside it stands what is told of a conflict. */
const formName = (): TextField => ({
  name: GUARD_FIELD,
  type: 'text',
  label: false,
  virtual: true,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
    components: { Field: '/components/SaveConflict/index.tsx#SaveConflict' },
  },
})

/** A collection whose documents nobody overwrites without having seen what another person wrote. */
export const withSaveGuard = (collection: CollectionConfig): CollectionConfig =>
  collection.access?.update === nobody
    ? collection
    : {
        ...collection,
        fields: [...collection.fields, formName()],
        hooks: {
          ...collection.hooks,
          beforeOperation: [noteRestoring, ...(collection.hooks?.beforeOperation ?? [])],
          beforeValidate: [refuseInCollection, ...(collection.hooks?.beforeValidate ?? [])],
          afterChange: [...(collection.hooks?.afterChange ?? []), noteInCollection],
        },
      }

/** The same for a page of settings. */
export const withGlobalSaveGuard = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [...global.fields, formName()],
  hooks: {
    ...global.hooks,
    beforeOperation: [noteRestoringGlobal, ...(global.hooks?.beforeOperation ?? [])],
    beforeValidate: [refuseInGlobal, ...(global.hooks?.beforeValidate ?? [])],
    afterChange: [...(global.hooks?.afterChange ?? []), noteInGlobal],
  },
})
