import type { PayloadRequest } from 'payload'
import { isEditor } from '../access/roles'
import { aside } from '../hooks/aside'
import { defaultLocale } from '../settings'
import { refuse } from './refusal'
import { newestVersion, type Target, targetSchema } from './target'
import { inTransaction } from './transaction'
import { addressesIn, type Withdrawal, withdrawalSchema, withWithdrawal } from './withdrawal'

export const unpublishSchema = targetSchema.extend({ withdrawal: withdrawalSchema })

const withoutEndSlash = (path: string): string => path.replace(/\/+$/u, '')

/**
 * Takes a document off the portal and leaves at its addresses what readers shall find there.
 *
 * @throws APIError 403 for who may not, 400 for what is not on the portal or would lead to itself
 */
export const unpublish = async (
  req: PayloadRequest,
  { withdrawal, ...target }: Target & { withdrawal: Withdrawal },
): Promise<void> => {
  if (!isEditor(req)) return refuse(req, 'onlyEditorsPublish', 403)
  if (!(await newestVersion(req, target))) return refuse(req, 'noSuchDocument', 404)
  await refuseLeadingToItself(req, target, withdrawal)
  await inTransaction(req, () =>
    withWithdrawal(req, withdrawal, () =>
      req.payload.update({
        collection: target.type,
        id: target.id,
        data: { _status: 'draft' },
        // Nothing else is judged: what is wrong on the portal must come off it all the sooner.
        unpublishAllLocales: true,
        locale: defaultLocale,
        overrideAccess: false,
        user: req.user,
        req: aside(req),
      }),
    ),
  )
}

const refuseLeadingToItself = async (req: PayloadRequest, target: Target, withdrawal: Withdrawal): Promise<void> => {
  const shown = await req.payload.findByID({
    collection: target.type,
    id: target.id,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    disableErrors: true,
    req: aside(req),
  })
  if (shown?._status !== 'published') return refuse(req, 'notOnPortal')
  if (withdrawal.kind !== 'moved') return
  const to = withoutEndSlash(withdrawal.to)
  if (addressesIn(target.type, { ...shown }).some(({ path }) => withoutEndSlash(path) === to)) refuse(req, 'redirectLoop')
}
