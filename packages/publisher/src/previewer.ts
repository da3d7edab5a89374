import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Builder } from './builder.ts'
import {
  type PreviewAnswer,
  type PreviewerOrder,
  type PreviewerQuestion,
  type PreviewOrder,
  type PreviewPage,
  previewAnswerSchema,
} from './preview.ts'

/** Raised when a draft cannot be shown. */
export class PreviewError extends Error {
  override name = 'PreviewError'
  /** Whether it is the previewer's fault, and the same draft may be shown another time. */
  readonly isAway: boolean

  constructor(message: string, { isAway, cause }: { isAway: boolean; cause?: unknown }) {
    super(message, { cause })
    this.isAway = isAway
  }
}

/** Shows drafts by a process of its own, which is started when the first one is asked for. */
export type Previewer = {
  /** @throws PreviewError */
  render: (page: PreviewOrder) => Promise<PreviewPage>
  /** Where a file lies that such pages name; undefined where there is none. @throws PreviewError */
  asset: (name: string) => Promise<string | undefined>
  close: () => Promise<void>
}

export type PreviewerOptions = {
  builder: Builder
  env: Record<string, string>
  /** Gets what the process prints. */
  onLine: (line: string) => void
  /** How long a page may take, the start of the process included, in milliseconds. */
  timeLimitMs?: number
  /** After so long without a question the process gives its memory back, in milliseconds. */
  idleMs?: number
}

type Running = { child: ChildProcess; waiting: Map<number, (answer: PreviewAnswer | PreviewError) => void> }

export const openPreviewer = (options: PreviewerOptions): Previewer => {
  const { builder, env, onLine, timeLimitMs = 60_000, idleMs = 15 * 60_000 } = options
  let running: Running | undefined
  let idle: NodeJS.Timeout | undefined
  let last = 0

  const start = (): Running => {
    const child = spawn(builder.command, builder.args, { cwd: builder.cwd, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const own: Running = { child, waiting: new Map() }
    if (child.stderr) createInterface({ input: child.stderr }).on('line', onLine)
    const end = (cause?: unknown): void => {
      if (running === own) running = undefined
      for (const hear of own.waiting.values()) hear(new PreviewError('The previewer ended.', { isAway: true, cause }))
      own.waiting.clear()
    }
    child.once('error', end).once('close', () => end())
    child.on('message', (message) => {
      const answer = previewAnswerSchema.parse(message)
      own.waiting.get(answer.number)?.(answer)
    })
    return own
  }
  const stop = async (): Promise<void> => {
    clearTimeout(idle)
    const child = running?.child
    running = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
  }
  const ask = async (question: PreviewerQuestion): Promise<PreviewAnswer> => {
    running ??= start()
    const { child, waiting } = running
    clearTimeout(idle)
    idle = setTimeout(() => void stop(), idleMs)
    idle.unref()
    last += 1
    const number = last
    const { promise, resolve } = Promise.withResolvers<PreviewAnswer | PreviewError>()
    waiting.set(number, resolve)
    const limit = setTimeout(() => {
      resolve(new PreviewError('The preview took too long.', { isAway: true }))
      // It hangs: the next preview starts another.
      void stop()
    }, timeLimitMs)
    try {
      // A process that is gone already says so by its end.
      const order: PreviewerOrder = { ...question, number }
      child.send(order, () => undefined)
      const answer = await promise
      if (answer instanceof PreviewError) throw answer
      if (answer.kind === 'failed') throw new PreviewError(answer.message, answer)
      return answer
    } finally {
      clearTimeout(limit)
      waiting.delete(number)
    }
  }
  const odd = () => new PreviewError('The previewer’s answer is not understood.', { isAway: true })
  return {
    render: async (page) => {
      const answer = await ask({ kind: 'render', page })
      if (answer.kind !== 'rendered') throw odd()
      return { html: answer.html, policy: answer.policy }
    },
    asset: async (name) => {
      const answer = await ask({ kind: 'asset', name })
      if (answer.kind !== 'asset') throw odd()
      return answer.file ?? undefined
    },
    close: stop,
  }
}
