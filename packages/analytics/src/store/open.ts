import { fileURLToPath } from 'node:url'
import type { Clock } from '../calendar.ts'
import { openSqliteStore } from './sqlite.ts'
import type { AnalyticsStore } from './types.ts'

/**
 * Opens the store that an `ANALYTICS_URL` names.
 *
 * @param parameters.url `file:PATH` (relative to the working directory, or `file:///PATH`),
 *   `mongodb://…` or `mongodb+srv://…`
 * @param parameters.folder the data folder; with MongoDB the spool lies there
 * @throws StoreUnavailableError, StoreVersionError
 */
export const openStore = async (parameters: { url: string; folder: string; clock?: Clock }): Promise<AnalyticsStore> => {
  const { url, folder, clock = () => new Date() } = parameters
  if (url.startsWith('mongodb')) {
    // The driver takes 30 MB of memory, which a town without MongoDB need not spend.
    const { openMongoStore } = await import('./mongo.ts')
    return openMongoStore({ url, folder, clock })
  }
  return openSqliteStore({ file: url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, ''), clock })
}
