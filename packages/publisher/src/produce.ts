import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { keepOutput } from './build-output.ts'
import { asPublishError, PublishError } from './errors.ts'
import type { Phase, ReleaseOrder } from './prepare.ts'
import type { Release } from './protocol.ts'
import type { WorkerMessage, WorkerOrder } from './worker.ts'

/**
 * Has a release made by a worker process, and ends it with everything it started when it takes too long, when
 * `signal` says so, or when it is through.
 *
 * @param parameters.timeLimitMs from the start of the build, in milliseconds
 * @throws PublishError; the signal's reason where that ended it
 */
export const produceRelease = async (parameters: {
  order: ReleaseOrder
  secrets: string[]
  timeLimitMs: number
  signal: AbortSignal
  onPhase?: (phase: Phase) => void
  onLine?: (line: string) => void
}): Promise<Release> => {
  const { order, secrets, timeLimitMs, signal, onPhase, onLine } = parameters
  signal.throwIfAborted()
  const output = keepOutput(secrets)
  const worker = fork(path.join(import.meta.dirname, 'worker.ts'), [], {
    detached: true,
    execArgv: [],
    env: order.env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let result: Release | PublishError | undefined
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
  if (worker.stderr) createInterface({ input: worker.stderr }).on('line', note)
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'line') note(message.line)
    else if (message.kind === 'done') result ??= message.release
    else if (message.kind === 'failed') result ??= new PublishError(message.code, message)
    else {
      if (message.phase === 'build') timer = setTimeout(() => end(tooLong(timeLimitMs, output.lines())), timeLimitMs)
      onPhase?.(message.phase)
    }
  })
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', (cause) => reject(new PublishError('builder_missing', { log: [cause.message], cause })))
    worker.once('exit', () => killGroup(worker))
    worker.once('close', () => resolve())
  })
  const handedOver: WorkerOrder = { order, secrets }
  // A worker that is gone already says so by its exit.
  worker.send(handedOver, () => undefined)
  try {
    await ended
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
  if (result instanceof PublishError) throw result
  if (result) return result
  throw new PublishError('out_of_memory', { log: output.lines() })
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
