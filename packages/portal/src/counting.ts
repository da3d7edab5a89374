import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { type Analytics, openAnalytics } from '@ratusz/analytics'
import type { PortalSettings } from '@ratusz/settings'
import type { Log } from './log.ts'
import { isHiddenPath, readRequestPath } from './request-path.ts'

export type Counting = {
  onHit: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  onStats: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Whether views can be counted at this moment. */
  isAvailable: () => Promise<boolean>
  /** Resolves once the first attempt to open the store has come to an end, well or badly. */
  opened: Promise<void>
  /** Writes what is waiting and lets go of the store. */
  close: () => Promise<void>
}

const TRY_AGAIN_MS = 30_000

/**
 * Mounts counting without letting it come between a reader and a page: while its store cannot be opened,
 * views and statistics answer 503 and opening is tried again twice a minute.
 */
export const mountCounting = ({ settings, log }: { settings: PortalSettings; log: Log }): Counting => {
  const current = path.join(settings.DATA_DIR, 'releases', 'current')
  let analytics: Analytics | undefined
  let retry: NodeJS.Timeout | undefined
  let isClosed = false

  const open = async (): Promise<void> => {
    try {
      const opened = await openAnalytics({
        url: settings.ANALYTICS_URL,
        folder: settings.DATA_DIR,
        timezone: settings.TIMEZONE,
        token: settings.STATS_TOKEN,
        trustedProxies: settings.TRUSTED_PROXIES,
        isKnownPath: (address) => isPage(current, address),
      })
      if (isClosed) await opened.close()
      else analytics = opened
    } catch (error) {
      log('warning', 'Views are not counted: the statistics cannot be opened', { cause: causeOf(error) })
      if (!isClosed) retry = setTimeout(() => void open(), TRY_AGAIN_MS).unref()
    }
  }
  const opened = open()

  return {
    onHit: async (request, response) => (analytics ? analytics.onHit(request, response) : refuse(response)),
    onStats: async (request, response) => (analytics ? analytics.onStats(request, response) : refuse(response)),
    isAvailable: async () => {
      try {
        await analytics?.check()
        return analytics !== undefined
      } catch {
        return false
      }
    },
    opened,
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      await opened
      await analytics?.close()
    },
  }
}

/** Whether the live release has a page at an address. Without its last slash it is none: readers are led to the one with it. */
const isPage = (current: string, address: string): boolean => {
  const asked = readRequestPath(address)
  return (
    asked?.path.endsWith('/') === true && !isHiddenPath(asked.path) && existsSync(path.join(current, asked.path, 'index.html'))
  )
}

/** The kind of trouble alone: a database's own message may hold its address with the password. */
const causeOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')

const refuse = (response: ServerResponse): void => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '30', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ error: 'unavailable', message: 'Views cannot be counted at the moment' }))
}
