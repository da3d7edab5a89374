import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { keepOutput } from './build-output.ts'
import { asPublishError, PublishError } from './errors.ts'
import type { Phase, ReleaseOrder } from './prepare.ts'
import type { Release } from './protocol.ts'
import type { WorkerMessage, WorkerOrder } from './worker.ts'

type Production = {
  order: ReleaseOrder
  secrets: string[]
  /** From the start of the build, in milliseconds. */
  timeLimitMs: number
  signal: AbortSignal
  onPhase?: (phase: Phase) => void
  onLine?: (line: string) => void
}

/** Has releases made by a worker process, one at a time. */
export type Producer = {
  /**
   * Ends the worker with everything it started when it takes too long or when `signal` says so.
   *
   * @throws PublishError; the signal's reason where that ended it
   */
  produce: (production: Production) => Promise<Release>
  /** Ends a worker that waits. */
  close: () => Promise<void>
}

/** A worker that has had nothing to do for so long gives its memory back; the next one starts in a second. */
const IDLE_MS = 15 * 60_000

/**
 * Opens a producer. Its worker stays between releases: it knows what the last one was made of.
 *
 * @param onReady told when there is more to put into a release, as a search index that came later than its pages
 */
export const openProducer = (onReady: () => void = () => undefined): Producer => {
  let idle: { worker: ChildProcess; key: string; timer: NodeJS.Timeout } | undefined

  const take = (order: ReleaseOrder): ChildProcess => {
    const key = JSON.stringify(order.env)
    if (idle) clearTimeout(idle.timer)
    const waiting = idle
    idle = undefined
    if (waiting?.key === key && waiting.worker.connected) return waiting.worker
    if (waiting) killGroup(waiting.worker)
    const worker = fork(path.join(import.meta.dirname, 'worker.ts'), [], {
      detached: true,
      execArgv: [],
      env: order.env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') onReady()
    })
    return worker
  }
  const giveBack = (worker: ChildProcess, order: ReleaseOrder): void => {
    const timer = setTimeout(() => {
      idle = undefined
      killGroup(worker)
    }, IDLE_MS)
    timer.unref()
    idle = { worker, key: JSON.stringify(order.env), timer }
  }
  return {
    produce: async (production) => {
      const { order, signal } = production
      signal.throwIfAborted()
      const worker = take(order)
      const release = await oneRelease(worker, production)
      giveBack(worker, order)
      return release
    },
    close: async () => {
      if (!idle) return
      clearTimeout(idle.timer)
      const { worker } = idle
      idle = undefined
      const gone = new Promise<void>((resolve) => worker.once('close', () => resolve()))
      killGroup(worker)
      await gone
    },
  }
}

/** Has a worker make one release. A worker that failed is ended. */
const oneRelease = async (worker: ChildProcess, production: Production): Promise<Release> => {
  const { order, secrets, timeLimitMs, signal, onPhase, onLine } = production
  const output = keepOutput(secrets)
  let result: PublishError | undefined
  let timer: NodeJS.Timeout | undefined
  const end = (reason: PublishError) => {
    result ??= reason
    killGroup(worker)
  }
  const onAbort = () => end(asPublishError(signal.reason))
  signal.addEventListener('abort', onAbort, { once: true })
  const note = (line: string) => {
    output.add(line)
    onLine?.(output.lines().at(-1) ?? '')
  }
  const printed = worker.stderr ? createInterface({ input: worker.stderr }).on('line', note) : undefined
  let hear: (message: WorkerMessage) => void = () => undefined
  let failed: (cause: Error) => void = () => undefined
  let gone: () => void = () => undefined
  const made = new Promise<Release | undefined>((resolve, reject) => {
    hear = (message: WorkerMessage) => {
      if (message.kind === 'line') note(message.line)
      else if (message.kind === 'done') resolve(message.release)
      else if (message.kind === 'failed') end(new PublishError(message.code, message))
      else if (message.kind === 'phase') {
        if (message.phase !== 'waiting') timer ??= setTimeout(() => end(tooLong(timeLimitMs, output.lines())), timeLimitMs)
        onPhase?.(message.phase)
      }
    }
    failed = (cause: Error) => reject(new PublishError('builder_missing', { log: [cause.message], cause }))
    gone = () => resolve(undefined)
  })
  const killRest = () => killGroup(worker)
  worker.on('message', hear).once('error', failed).once('exit', killRest).once('close', gone)
  const handedOver: WorkerOrder = { order, secrets }
  // A worker that is gone already says so by its exit.
  worker.send(handedOver, () => undefined)
  try {
    const release = await made
    if (result) throw result
    if (!release) throw new PublishError('out_of_memory', { log: output.lines() })
    return release
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    printed?.close()
    worker.off('message', hear).off('error', failed).off('exit', killRest).off('close', gone)
  }
}

const tooLong = (timeLimitMs: number, log: string[]) =>
  new PublishError('build_timeout', { parameters: { seconds: Math.round(timeLimitMs / 1000) }, log })

/** Ends the worker's whole process group; nothing to do where it is gone. */
const killGroup = (worker: ChildProcess): void => {
  if (worker.pid === undefined) return
  try {
    process.kill(-worker.pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
