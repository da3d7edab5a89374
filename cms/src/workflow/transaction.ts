import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all of some work or none of it, where the database can; inside a transaction that is under way, as a part of that. */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
