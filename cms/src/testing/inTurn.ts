import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

const ASK_AGAIN_MS = 50

/**
 * Has test files that run at the same time make and drop their databases one after the other: collections and indexes that are made
 * in several databases of one server at once can lock each other out. The lock is let go of whatever way a process ends.
 */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  const lock = new DatabaseSync(path.join(tmpdir(), 'ratusz-test-databases.lock'), { timeout: 0 })
  try {
    while (!hasTaken(lock)) await wait(ASK_AGAIN_MS)
    return await work()
  } finally {
    lock.close()
  }
}

const hasTaken = (lock: DatabaseSync): boolean => {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return false
    throw error
  }
}
