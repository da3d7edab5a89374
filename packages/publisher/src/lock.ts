import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

const ASK_AGAIN_MS = 100

/**
 * Takes the right to build, which one process at a time has: the publisher's worker and `publish-now` may
 * meet. It is a lock on a SQLite file, since the system lets go of that whatever way a process ends.
 *
 * @param folder `DATA_DIR/publisher`
 * @returns gives it back
 */
export const takeBuildLock = async (folder: string): Promise<() => void> => {
  await mkdir(folder, { recursive: true })
  const database = new DatabaseSync(path.join(folder, 'build.lock'), { timeout: 0 })
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return () => database.close()
    } catch (error) {
      if (!isBusy(error)) throw error
      await wait(ASK_AGAIN_MS)
    }
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5
