import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '@ratusz/portal/log'
import type { Journal, OutgoingReport } from './journal.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { signatureHeaders } from './webhook.ts'

/** When a report is tried again, in milliseconds: the pause doubles with each attempt. */
export type RetryPlan = { firstPause: number; longestPause: number; giveUpAfter: number; answerWithin: number }

export const RETRY_PLAN: RetryPlan = {
  firstPause: 500,
  longestPause: 60_000,
  giveUpAfter: 72 * 60 * 60 * 1000,
  answerWithin: 10_000,
}

export type Reporter = {
  /** Sends what waits, if that is not under way already. */
  kick: () => void
  /** Stops sending; what waits stays in the journal. */
  stop: () => Promise<void>
}

const FINISH_WITHIN_MS = 2000

type Outcome = 'taken' | 'refused' | 'later'

/**
 * Tells the CMS about deploys: one report after the other, in their order, signed, each until the CMS takes it.
 * What the CMS refuses (4xx) is logged and dropped: sending it again would change nothing. A redirect is not
 * followed, so that no report goes where it was not meant to.
 */
export const createReporter = (parameters: {
  journal: Journal
  cmsUrl: string
  secret: string
  log: Log
  plan?: RetryPlan
  clock?: () => number
}): Reporter => {
  const { journal, cmsUrl, secret, log, plan = RETRY_PLAN, clock = Date.now } = parameters
  const stopping = new AbortController()
  const cutting = new AbortController()

  const send = async ({ messageId, body }: OutgoingReport): Promise<Outcome> => {
    try {
      const response = await fetch(`${cmsUrl}/api/deploys/report`, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.any([cutting.signal, AbortSignal.timeout(plan.answerWithin)]),
        headers: { 'content-type': 'application/json', ...signatureHeaders({ secret, messageId, at: new Date(clock()), body }) },
        body,
      })
      await response.body?.cancel()
      if (response.ok) return 'taken'
      const isFinal = response.status >= 400 && response.status < 500 && response.status !== 408 && response.status !== 429
      if (isFinal) log('error', 'The CMS refused a report; it is dropped', { status: response.status, messageId })
      return isFinal ? 'refused' : 'later'
    } catch {
      // The CMS is away, or too slow.
      return 'later'
    }
  }

  const settle = async (report: OutgoingReport): Promise<void> => {
    const outcome = await send(report)
    if (outcome !== 'later') return journal.reportDone(report.sequence)
    if (stopping.signal.aborted) return
    if (clock() - report.createdAt > plan.giveUpAfter) {
      log('error', 'The CMS could not be told about a deploy in time; the report is dropped', { messageId: report.messageId })
      return journal.reportDone(report.sequence)
    }
    if (report.attempts === 0)
      log('warning', 'The CMS cannot be reached; its report is sent later', { messageId: report.messageId })
    journal.reportFailed(report.sequence)
    await pause(plan.firstPause * 2 ** report.attempts)
  }

  const pause = async (milliseconds: number): Promise<void> => {
    await wait(Math.min(plan.longestPause, milliseconds), undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  const { kick, idle } = oneAtATime(async () => {
    while (!stopping.signal.aborted) {
      try {
        const report = journal.nextReport()
        if (!report) return
        await settle(report)
      } catch (error) {
        log('error', 'Reports cannot be noted; sending pauses', { error: error instanceof Error ? error.message : 'unknown' })
        await pause(plan.longestPause)
      }
    }
  })

  return {
    kick: () => {
      if (!stopping.signal.aborted) kick()
    },
    stop: async () => {
      stopping.abort()
      // A report under way may come to its end, or the CMS would get it twice.
      const deadline = setTimeout(() => cutting.abort(), FINISH_WITHIN_MS)
      await idle()
      clearTimeout(deadline)
    },
  }
}
