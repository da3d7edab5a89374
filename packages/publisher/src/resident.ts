import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { isToldAhead } from '@ratusz/portal/defaults'
import { z } from 'zod'
import type { FileAhead } from './ahead.ts'
import { type BuildOutput, buildFailure } from './build-output.ts'
import type { Builder } from './builder.ts'
import { PublishError } from './errors.ts'
import { releaseIdSchema } from './protocol.ts'

/**
 * What a resident builder is told, over Node's channel. It stays between builds and remembers what it made, so that it can bring a
 * copy of an earlier release up to date. It never writes into a file of that copy, which the release shares, but puts another in
 * its place.
 */
export type BuilderOrder =
  | { kind: 'open' }
  /** Build into `folder`: a copy of the release it told of, or an empty folder where `isWhole`. */
  | {
      kind: 'build'
      folder: string
      isWhole: boolean
      /** Whether nothing may come later. */
      isComplete: boolean
      /** Only put in what came later than the release's pages: those stay as they are, whatever the content is by now. */
      isFollowUp: boolean
    }
  /** What was built last is good and has this name. */
  | { kind: 'keep'; release: string }

const namesSchema = z.array(z.string())

/** What a resident builder answers. A builder that fails says why on its output and ends with a code that is not 0. */
export const builderAnswerSchema = z.discriminatedUnion('kind', [
  /** To `open`: the release that it can continue from. */
  z.object({ kind: z.literal('opened'), release: releaseIdSchema.nullable() }),
  z.object({ kind: z.literal('phase'), phase: z.string().regex(/^[a-z]{1,32}$/) }),
  /** During `build`: files that are there now and stay as they are. */
  z.object({ kind: z.literal('wrote'), names: namesSchema }),
  /** To `build`: files that are new or other ones, files that are gone. */
  z.object({ kind: z.literal('built'), written: namesSchema, removed: namesSchema }),
  /** During `build`: a file that readers need not wait for. */
  z.object({ kind: z.literal('ahead'), name: z.string().refine((name) => isToldAhead(`/${name}`)), content: z.string() }),
  z.object({ kind: z.literal('kept') }),
  /** Unasked: there is more to put into a release, as a search index that came later than its pages. */
  z.object({ kind: z.literal('ready') }),
])
export type BuilderAnswer = z.infer<typeof builderAnswerSchema>

/** What is heard of a build under way. */
type Told = {
  onPhase?: (phase: string) => void
  onWritten?: (names: string[]) => void
  onAhead?: (file: FileAhead) => void
}

/** A builder that is running. */
export type Resident = {
  open: () => Promise<string | undefined>
  build: (order: {
    folder: string
    isWhole: boolean
    isComplete: boolean
    isFollowUp: boolean
    onPhase: (phase: string) => void
    onWritten: (names: string[]) => void
    onAhead: (file: FileAhead) => void
  }) => Promise<{ written: string[]; removed: string[] }>
  keep: (release: string) => Promise<void>
  isRunning: () => boolean
  end: () => Promise<void>
}

/**
 * Starts a resident builder.
 *
 * @param parameters.output gets the lines that it prints
 */
export const startResident = (parameters: {
  builder: Builder
  env: Record<string, string>
  output: () => BuildOutput
  /** Told when there is more to put into a release. */
  onReady: () => void
}): Resident => {
  const { builder, env, output, onReady } = parameters
  const child = spawn(builder.command, builder.args, {
    cwd: builder.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = endOf(child, output)
  let failure: { error: unknown } | undefined
  let fail: (error: unknown) => void = () => undefined
  // Whoever waits for an answer is told of the end; nobody else needs to be.
  ended.catch((error: unknown) => {
    failure = { error }
    fail(error)
  })
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => output().add(line))
  let hear: (answer: BuilderAnswer) => void = () => undefined
  child.on('message', (message) => {
    const answer = builderAnswerSchema.parse(message)
    if (answer.kind === 'ready') onReady()
    else hear(answer)
  })
  const ask = async <K extends BuilderAnswer['kind']>(
    order: BuilderOrder,
    wanted: K,
    told: Told = {},
  ): Promise<Extract<BuilderAnswer, { kind: K }>> => {
    const answered = new Promise<Extract<BuilderAnswer, { kind: K }>>((resolve, reject) => {
      fail = reject
      hear = (answer) => {
        if (answer.kind === 'phase') told.onPhase?.(answer.phase)
        else if (answer.kind === 'wrote') told.onWritten?.(answer.names)
        else if (answer.kind === 'ahead') told.onAhead?.(answer)
        else if (isOfKind(answer, wanted)) resolve(answer)
      }
    })
    if (failure) fail(failure.error)
    // A builder that is gone, but not known to be yet, says so by its end.
    else child.send(order, () => undefined)
    return answered
  }
  return {
    open: async () => (await ask({ kind: 'open' }, 'opened')).release ?? undefined,
    build: async ({ onPhase, onWritten, onAhead, ...order }) =>
      ask({ kind: 'build', ...order }, 'built', { onPhase, onWritten, onAhead }),
    keep: async (release) => {
      await ask({ kind: 'keep', release }, 'kept')
    },
    isRunning: () => child.exitCode === null && child.signalCode === null && child.connected,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}

const isOfKind = <K extends BuilderAnswer['kind']>(
  answer: BuilderAnswer,
  kind: K,
): answer is Extract<BuilderAnswer, { kind: K }> => answer.kind === kind

const endOf = async (child: ChildProcess, output: () => BuildOutput): Promise<never> => {
  const end = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new PublishError('builder_missing', { log: [...output().lines(), cause.message], cause })),
    )
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  throw buildFailure(output().lines(), end)
}
