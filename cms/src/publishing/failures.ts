import { parseDocumentPath } from '@ratusz/content-schemas'
import type { DeployError, DeployErrorCode } from '@ratusz/publisher/protocol'
import type { Payload } from 'payload'
import { defaultLocale } from '../settings'

/** Failures that no document is to blame for and that may be over in a while. */
const PASSING: ReadonlySet<DeployErrorCode> = new Set([
  'cms_unreachable',
  'disk_full',
  'out_of_memory',
  'build_timeout',
  'builder_missing',
  'internal',
])

/** Whether a failed build is tried again by itself. */
export const isPassing = ({ code }: DeployError): boolean => PASSING.has(code)

/** Names the document whose page the checks refused, where they name the page alone. */
export const withCulprit = async (payload: Payload, error: DeployError): Promise<DeployError> => {
  const { page } = error.parameters
  if (error.document || typeof page !== 'string') return error
  const target = parseDocumentPath(page, defaultLocale)
  if (target?.kind !== 'document') return error
  for (const locale of new Set([target.locale, defaultLocale])) {
    const { docs } = await payload.find({
      collection: target.type,
      where: { slug: { equals: target.slug } },
      locale,
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const [doc] = docs
    if (doc) return { ...error, document: { type: target.type, id: String(doc.id), title: doc.title ?? '' } }
  }
  return error
}
