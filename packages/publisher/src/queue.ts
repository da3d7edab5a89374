import { setTimeout as wait } from 'node:timers/promises'
import type { Locale } from '@ratusz/content-schemas'
import type { Log } from '@ratusz/portal/log'
import { asPublishError, PublishError, toDeployError } from './errors.ts'
import type { Journal, WaitingDeploy } from './journal.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { DeployReport, DeploySeconds, Release, RollbackAnswer, RollbackRequest } from './protocol.ts'
import type { Reporter } from './reporter.ts'

/** What the queue does to the releases; see `createReleaseKeeper`. */
export type ReleaseKeeper = {
  /** Makes a release of what the feed says now, kept but not live. @throws PublishError */
  make: (parameters: { reason: string; deploys: string[]; signal: AbortSignal }) => Promise<Release>
  /** Makes a kept release live and tells which one was before. @throws the file system's error */
  swap: (release: string) => Promise<{ previous: string | undefined; seconds: number }>
  /** What a kept release says of itself. */
  find: (release: string) => Promise<Release | undefined>
  /** The live release. */
  current: () => Promise<Release | undefined>
  /** Removes releases beyond those kept. */
  prune: () => Promise<void>
}

export type DeployQueue = {
  /** Takes up what waits, if no build is under way. */
  kick: () => void
  /** Makes a kept release live. A build under way and requests made before are given up: they would undo it. Undefined where there is no such release. */
  rollback: (request: RollbackRequest) => Promise<RollbackAnswer | undefined>
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

  const tell = (reports: DeployReport[], reason?: string): void => {
    journal.record(reports, reason)
    reporter.kick()
  }
  const tellFailed = (deploys: string[], error: PublishError): void =>
    tell(
      deploys.map((deployId) => ({ deployId, state: 'failed', at: now().toISOString(), error: toDeployError(error, language) })),
    )
  const tellLive = (deploys: string[], release: Release, seconds: DeploySeconds, reason?: string): void => {
    const { release: id, pages, changedPages } = release
    const at = now().toISOString()
    tell(
      deploys.map((deployId) => ({ deployId, state: 'live', at, release: id, pages, changedPages, seconds })),
      reason,
    )
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
    await keeper.prune()
  }

  /** A publisher that was killed between the swap and its note finds the deploy in the live release. */
  const noteWhatIsLive = async (waiting: WaitingDeploy[]): Promise<WaitingDeploy[]> => {
    const live = await keeper.current()
    const done = waiting.filter(({ deployId, state }) => state === 'building' && live?.deploys.includes(deployId))
    if (!live || done.length === 0) return waiting
    const { build, check, compress } = live.seconds
    const seconds = { ...live.seconds, swap: 0, total: Math.round((build + check + compress) * 1000) / 1000 }
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
        const waiting = await noteWhatIsLive(journal.waiting())
        if (waiting.length === 0) return
        await deploy(waiting)
      } catch (error) {
        // The journal or the releases cannot be written: nothing is lost, and it goes on when they can.
        log('error', 'Publishing pauses', { error: error instanceof Error ? error.message : 'unknown' })
        pause = new AbortController()
        const signal = AbortSignal.any([stopping.signal, pause.signal])
        await wait(TRY_AGAIN_MS, undefined, { signal }).catch(() => undefined)
      }
    }
  })

  const rollback = async ({ release, deployId }: RollbackRequest): Promise<RollbackAnswer | undefined> => {
    const wanted = await keeper.find(release)
    if (!wanted) return undefined
    const superseded = new PublishError('superseded', { parameters: { release } })
    return inTurn(async () => {
      giveUp?.abort(superseded)
      const waiting = journal.waiting().map((deploy) => deploy.deployId)
      if (waiting.length > 0) tellFailed(waiting, superseded)
      const { previous, seconds: swap } = await keeper.swap(release)
      log('info', 'An earlier release is live again', { release, previous })
      if (deployId) tellLive([deployId], wanted, { build: 0, check: 0, compress: 0, swap, total: swap }, `rollback ${release}`)
      return { release, previous: previous ?? null }
    })
  }

  return {
    kick: () => {
      pause.abort()
      if (!stopping.signal.aborted) kick()
    },
    rollback,
    isBuilding: () => giveUp !== undefined,
    stop: async () => {
      stopping.abort()
      await idle()
      await swaps
    },
  }
}
