import { setTimeout as wait } from 'node:timers/promises'
import type { Locale } from '@ratusz/content-schemas'
import type { Log } from '@ratusz/portal/log'
import { asPublishError, PublishError, toDeployError } from './errors.ts'
import type { Journal, WaitingDeploy, WaitingRollback } from './journal.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { DeployReport, DeploySeconds, Release, RollbackAnswer, RollbackRequest } from './protocol.ts'
import type { Reporter } from './reporter.ts'

/** What the queue does to the releases; see `createReleaseKeeper`. */
export type ReleaseKeeper = {
  /**
   * Makes a release of what the feed says now, kept but not live; the newest one where nothing differs.
   *
   * @throws PublishError
   */
  make: (parameters: {
    reason: string
    deploys: string[]
    /** The release that this one is to complete: its pages, with what came later than they. */
    follows?: string
    /** Whether nothing may come later than its pages, as a search index does. */
    isComplete?: boolean
    signal: AbortSignal
  }) => Promise<Release>
  /** Makes a kept release live and tells which one was before. @throws the file system's error */
  swap: (release: string) => Promise<{ previous: string | undefined; seconds: number }>
  /** What a kept release says of itself. */
  find: (release: string) => Promise<Release | undefined>
  /** The release that was made last, live or not. */
  newest: () => Promise<string | undefined>
  /** The live release. */
  current: () => Promise<Release | undefined>
  /** Takes releases beyond those kept out of use, at once; never while another is swapped. */
  retire: () => Promise<void>
  /** Removes what is out of use and lays by what the next build needs. It may take a while; builds need not wait for it. */
  clear: () => Promise<void>
}

export type DeployQueue = {
  /** Takes up what waits, if no build is under way. */
  kick: () => void
  /** Says that there may be more for the live release, as a search index that came later than its pages. */
  follow: () => void
  /**
   * Makes a kept release live. A build under way and requests made before are given up: they would undo it.
   * Once it is accepted it is carried out, if need be at the next start.
   *
   * @returns what was live before; undefined where there is no such release; 'replayed' where the message or the name was seen before
   */
  rollback: (request: RollbackRequest & { messageId: string }) => Promise<RollbackAnswer | undefined | 'replayed'>
  isBuilding: () => boolean
  /** Gives up a build under way, without a word to the CMS: it is taken up again at the next start. */
  stop: () => Promise<void>
}

const TRY_AGAIN_MS = 5000

/**
 * Turns requests into releases, one build at a time. What arrives during a build waits and goes into the next
 * one, all of it together; each request gets its own reports.
 */
export const createDeployQueue = (parameters: {
  journal: Journal
  keeper: ReleaseKeeper
  reporter: Reporter
  language: Locale
  log: Log
  now?: () => Date
}): DeployQueue => {
  const { journal, keeper, reporter, language, log, now = () => new Date() } = parameters
  const stopping = new AbortController()
  let giveUp: AbortController | undefined
  let pause = new AbortController()
  // Swaps come one after the other: a rollback never meets a build that goes live.
  let swaps: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = swaps.then(work)
    swaps = turn.catch(() => undefined)
    return turn
  }

  let newest: string | undefined
  let hasMore = false

  let pruning: Promise<void> = Promise.resolve()
  const pruneAside = (): void => {
    pruning = pruning
      .then(() => inTurn(keeper.retire))
      .then(keeper.clear)
      .catch((error: unknown) =>
        log('error', 'Old releases could not be removed; it is tried again after the next deploy', {
          error: error instanceof Error ? error.message : 'unknown',
        }),
      )
  }

  const tell = (reports: DeployReport[]): void => {
    journal.record(reports)
    reporter.kick()
  }
  const tellFailed = (deploys: string[], error: PublishError): void =>
    tell(
      deploys.map((deployId) => ({ deployId, state: 'failed', at: now().toISOString(), error: toDeployError(error, language) })),
    )
  const tellLive = (deploys: string[], release: Release, seconds: DeploySeconds): void => {
    const { release: id, follows = id, pages, changedPages } = release
    const at = now().toISOString()
    tell(deploys.map((deployId) => ({ deployId, state: 'live', at, release: follows, pages, changedPages, seconds })))
  }

  const deploy = async (waiting: WaitingDeploy[]): Promise<void> => {
    const deploys = waiting.map(({ deployId }) => deployId)
    const reason = waiting.length === 1 ? (waiting[0]?.reason ?? '') : `${waiting.length} × ${waiting[0]?.reason ?? ''}`
    const controller = new AbortController()
    giveUp = controller
    const signal = AbortSignal.any([controller.signal, stopping.signal])
    const from = performance.now()
    tell(deploys.map((deployId) => ({ deployId, state: 'building', at: now().toISOString() })))
    log('info', 'A build begins', { deploys })
    try {
      const release = await keeper.make({ reason, deploys, signal })
      newest = release.release
      await inTurn(async () => {
        signal.throwIfAborted()
        const { seconds: swap } = await keeper.swap(release.release)
        const seconds = { ...release.seconds, swap, total: Math.round(performance.now() - from) / 1000 }
        tellLive(deploys, release, seconds)
        log('info', 'A release is live', {
          release: release.release,
          pages: release.pages,
          changedPages: release.changedPages,
          seconds,
        })
      })
    } catch (error) {
      if (signal.aborted) return
      const failure = asPublishError(error)
      log('warning', 'A build failed; the live release stays', { deploys, code: failure.code, parameters: failure.parameters })
      tellFailed(deploys, failure)
    } finally {
      giveUp = undefined
    }
    journal.prune()
    pruneAside()
  }

  /** Completes the live release, unless another one was made live since. Nobody waits for it: what cannot be done is done with the next deploy. */
  const complete = async (): Promise<void> => {
    hasMore = false
    const live = await keeper.current()
    newest ??= await keeper.newest()
    if (!live || live.release !== newest) return
    const controller = new AbortController()
    giveUp = controller
    const signal = AbortSignal.any([controller.signal, stopping.signal])
    const { reason, deploys, follows = live.release } = live
    try {
      const release = await keeper.make({ reason, deploys, follows, signal })
      await inTurn(async () => {
        signal.throwIfAborted()
        await keeper.swap(release.release)
        newest = release.release
        log('info', 'The live release is complete', { release: release.release, seconds: release.seconds })
      })
    } catch (error) {
      if (signal.aborted) return
      const failure = asPublishError(error)
      log('warning', 'The live release is not complete yet', { code: failure.code, parameters: failure.parameters })
    } finally {
      giveUp = undefined
    }
    pruneAside()
  }

  /** A publisher that was killed between the swap and its note finds the deploy in the live release. */
  const noteWhatIsLive = async (waiting: WaitingDeploy[]): Promise<WaitingDeploy[]> => {
    const live = await keeper.current()
    const done = waiting.filter(({ deployId, state }) => state === 'building' && live?.deploys.includes(deployId))
    if (!live || done.length === 0) return waiting
    const steps = Object.values(live.seconds).reduce((sum, step) => sum + step, 0)
    const seconds = { ...live.seconds, swap: 0, total: Math.round(steps * 1000) / 1000 }
    tellLive(
      done.map(({ deployId }) => deployId),
      live,
      seconds,
    )
    return waiting.filter((deploy) => !done.includes(deploy))
  }

  const { kick, idle } = oneAtATime(async () => {
    while (!stopping.signal.aborted) {
      try {
        for (const cutShort of journal.rollbacks()) await inTurn(() => rollBack(cutShort))
        const waiting = await noteWhatIsLive(journal.waiting())
        if (waiting.length > 0) await deploy(waiting)
        else if (hasMore) await complete()
        else return
      } catch (error) {
        // The journal or the releases cannot be written: nothing is lost, and it goes on when they can.
        log('error', 'Publishing pauses', { error: error instanceof Error ? error.message : 'unknown' })
        pause = new AbortController()
        const signal = AbortSignal.any([stopping.signal, pause.signal])
        await wait(TRY_AGAIN_MS, undefined, { signal }).catch(() => undefined)
      }
    }
  })

  const rollBack = async ({ sequence, deployId, release }: WaitingRollback): Promise<RollbackAnswer | undefined> => {
    const superseded = new PublishError('superseded', { parameters: { release } })
    const wanted = await keeper.find(release)
    // Another turn may have carried it out, or the release may have been retired since.
    if (journal.find(deployId)?.state !== 'queued') return undefined
    if (!wanted) {
      tellFailed([deployId], new PublishError('release_gone', { parameters: { release } }))
      return undefined
    }
    giveUp?.abort(superseded)
    const before = journal.waiting().filter((deploy) => deploy.sequence < sequence)
    if (before.length > 0)
      tellFailed(
        before.map((deploy) => deploy.deployId),
        superseded,
      )
    const { previous, seconds: swap } = await keeper.swap(release)
    tellLive([deployId], wanted, { swap, total: swap })
    log('info', 'An earlier release is live again', { release, previous })
    return { release, previous: previous ?? null }
  }

  const rollback: DeployQueue['rollback'] = async ({ messageId, deployId, release }) => {
    if (!(await keeper.find(release))) return undefined
    if (!journal.acceptRollback({ messageId, deployId, release })) return 'replayed'
    const accepted = journal.rollbacks().find((waiting) => waiting.deployId === deployId)
    try {
      const answer = accepted && (await inTurn(() => rollBack(accepted)))
      // The loop below may have been quicker.
      return answer ?? (journal.find(deployId)?.state === 'live' ? { release, previous: null } : undefined)
    } finally {
      // What could not be carried out is taken up again.
      kick()
    }
  }

  return {
    kick: () => {
      pause.abort()
      if (!stopping.signal.aborted) kick()
    },
    follow: () => {
      hasMore = true
      if (!stopping.signal.aborted) kick()
    },
    rollback,
    isBuilding: () => giveUp !== undefined,
    stop: async () => {
      stopping.abort()
      await idle()
      await swaps
      await pruning
    },
  }
}
