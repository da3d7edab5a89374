import { type Client, createClient, type Transaction } from '@libsql/client'

/**
 * Has all transactions of a client, which come one at a time, run on one connection that is kept. libsql's own way opens one for
 * each, reads the whole schema on it (hundreds of tables), and leaves it open until its memory is looked for: a long import filled
 * gigabytes with them, and was a third slower.
 *
 * @returns a function that closes that connection
 */
export const keepOneWriter = (client: Client, url: string): (() => void) => {
  let writer: Client | undefined
  const drop = (): void => {
    writer?.close()
    writer = undefined
  }

  client.transaction = async () => {
    writer ??= createClient({ url })
    const own = writer
    await own.execute('BEGIN IMMEDIATE')
    let isOpen = true
    const end = async (word: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (!isOpen) return
      try {
        await own.execute(word)
        isOpen = false
      } catch (error) {
        // What cannot be ended must not stay open under the next one: closing a connection undoes what it has not committed.
        isOpen = false
        drop()
        throw error
      }
    }
    const transaction: Transaction = {
      execute: (statement: Parameters<Transaction['execute']>[0]) => own.execute(statement),
      batch: async (statements) => {
        const results: Awaited<ReturnType<Transaction['batch']>> = []
        for (const statement of statements) results.push(await own.execute(statement))
        return results
      },
      executeMultiple: () => Promise.reject(new Error('several statements at once are not run in a transaction')),
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      close: () => void end('ROLLBACK').catch(() => undefined),
      get closed() {
        return !isOpen
      },
    }
    return transaction
  }
  return drop
}
