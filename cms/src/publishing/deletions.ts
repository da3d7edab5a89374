import type { PayloadRequest } from 'payload'
import { aside } from '../hooks/aside'

type Target = { req: PayloadRequest; type: string; id: string | number }

/** Notes for the feed that readers must no longer see a document. */
export const noteDeletion = async ({ req, type, id }: Target): Promise<void> => {
  await forgetDeletion({ req, type, id })
  await req.payload.create({
    collection: 'feed-deletions',
    data: { documentType: type, documentId: String(id) },
    overrideAccess: true,
    req: aside(req),
  })
}

/** Takes that back when the document is published again. */
export const forgetDeletion = async ({ req, type, id }: Target): Promise<void> => {
  // Rows of this kind have no hooks: one statement does it, at every publication.
  await req.payload.db.deleteMany({
    collection: 'feed-deletions',
    where: { and: [{ documentType: { equals: type } }, { documentId: { equals: String(id) } }] },
    req: aside(req),
  })
}
