import { REFERABLE_TYPES, type Reference } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWriteFor } from '../access/ownUnit'
import { aside } from '../hooks/aside'
import { defaultLocale } from '../settings'

/** The types that are written as drafts and published: all with a page but topics. */
export const WORKFLOW_TYPES = REFERABLE_TYPES.filter((type): type is WorkflowType => type !== 'topics')
export type WorkflowType = Exclude<Reference['type'], 'topics'>

export const isWorkflowType = (type: string): type is WorkflowType => WORKFLOW_TYPES.some((item) => item === type)

export const targetSchema = z.object({
  type: z.string().refine(isWorkflowType),
  id: z.union([z.string().min(1).max(100), z.number().int()]),
})
export type Target = { type: WorkflowType; id: string | number }

/** What a document is called in the workflow's rows. */
export const keyOf = ({ type, id }: { type: string; id: string | number }): string => `${type}:${id}`

/** The columns that name a document in a row of the workflow. */
export const columnsOf = (target: Target): { documentKey: string; documentType: string; documentId: string } => ({
  documentKey: keyOf(target),
  documentType: target.type,
  documentId: String(target.id),
})

/** The newest version of a document, draft or not; undefined where there is none. */
export const newestVersion = async (req: PayloadRequest, { type, id }: Target) =>
  (await req.payload.findByID({
    collection: type,
    id,
    draft: true,
    depth: 0,
    locale: defaultLocale,
    overrideAccess: true,
    disableErrors: true,
    req: aside(req),
  })) ?? undefined

/** Whether somebody may write a document. */
export const mayWrite = (req: PayloadRequest, doc: { ownerUnit?: unknown }): boolean => mayWriteFor(req, doc.ownerUnit)

/** What a document is called in the default language; nothing where it is gone. */
export const titleOf = async (req: PayloadRequest, type: string, id: string): Promise<string> =>
  isWorkflowType(type) ? ((await newestVersion(req, { type, id }))?.title ?? '') : ''
