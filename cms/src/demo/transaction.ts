import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { lateTransaction } from '../importing/context'
import { inEveryLanguage } from '../languages/request'
import { withoutDeploys } from '../publishing/request'
import { withUncheckedReferences } from '../references/targets'
import { defaultLocale } from '../settings'

/**
 * Runs work in one transaction, without a deploy for each document.
 *
 * @param options.beginsLate lets the transaction begin only when a file's renditions are made: others write meanwhile
 */
export const inTransaction = async <T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  { beginsLate = false } = {},
): Promise<T> => {
  const context = { keepsPublishedAt: true, ...(beginsLate && lateTransaction) }
  const req = await createLocalReq({ locale: defaultLocale, context }, payload)
  if (!beginsLate) await initTransaction(req)
  try {
    const result = await withoutDeploys(req, () => inEveryLanguage(req, () => withUncheckedReferences(req, () => work(req))))
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
