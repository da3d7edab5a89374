import { type BuildOutput, keepOutput } from './build-output.ts'
import { asPublishError } from './errors.ts'
import { type Phase, prepareRelease, type ReleaseOrder } from './prepare.ts'
import type { DeployDocument, DeployError, Release } from './protocol.ts'
import { openWorkshop } from './workshop.ts'

/**
 * The process in which releases are made, so that a heavy or hung build never holds up the publisher. It takes
 * its orders over Node's channel, one after the other, leads a process group of its own, and ends with everything
 * it started when its parent is gone, however that ended.
 */
export type WorkerMessage =
  | { kind: 'phase'; phase: Phase }
  | { kind: 'line'; line: string }
  | { kind: 'done'; release: Release }
  /** Unasked, at any time: the builder has more to put into a release. */
  | { kind: 'ready' }
  | {
      kind: 'failed'
      code: DeployError['code']
      parameters: DeployError['parameters']
      document?: DeployDocument | undefined
      log: string[]
    }

/** An order, and what must not be told to anyone. */
export type WorkerOrder = { order: ReleaseOrder; secrets: string[] }

const tell = (message: WorkerMessage): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(message, undefined, {}, () => resolve())
    else resolve()
  })

const workshop = openWorkshop(() => void tell({ kind: 'ready' }))
const work = async ({ order, secrets }: WorkerOrder): Promise<void> => {
  const kept = keepOutput(secrets)
  const output: BuildOutput = {
    ...kept,
    add: (line) => {
      kept.add(line)
      void tell({ kind: 'line', line: kept.lines().at(-1) ?? '' })
    },
  }
  try {
    const release = await prepareRelease({
      order,
      workshop,
      output,
      now: () => new Date(),
      onPhase: (phase) => void tell({ kind: 'phase', phase }),
    })
    await tell({ kind: 'done', release })
  } catch (error) {
    const { code, parameters, document, log } = asPublishError(error)
    await tell({ kind: 'failed', code, parameters, document, log: log.length > 0 ? log : kept.lines() })
  }
}

process.on('message', (message: WorkerOrder) => void work(message))
// Minus: the whole group, the build and whatever it started.
process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
