import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BuilderAnswer, BuilderOrder } from '@ratusz/publisher/resident'
import { type Builder, openBuilder, type StaleIndex } from './src/build/builder.ts'
import { memoryOf, readBuildSettings } from './src/content/settings.ts'
import { describeError } from './src/output/describe-error.ts'
import { openWriter } from './src/output/writer.ts'

/**
 * The site's builder as the publisher keeps it: it stays between builds, knows what it made of what, and makes only what a change
 * concerns. It is told what to do over Node's channel (see resident.ts of the publisher) and ends with its parent.
 */
const answer = (message: BuilderAnswer): void => {
  process.send?.(message)
}
const warn = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

let opened: Promise<Builder> | undefined
const builder = (): Promise<Builder> => {
  const settings = readBuildSettings(process.env)
  opened ??= openBuilder({ settings, memory: memoryOf(settings), now: () => new Date(), warn })
  return opened
}

const indexing = new Set<'prompt' | 'late'>()

const makeAside = (kind: 'prompt' | 'late', names: string[]): void => {
  if (indexing.has(kind)) return
  indexing.add(kind)
  const child = fork(fileURLToPath(new URL('./index-pages.ts', import.meta.url)), names, { execArgv: [], stdio: 'inherit' })
  child.once('close', (code) => {
    indexing.delete(kind)
    if (code === 0) answer({ kind: 'ready' })
  })
}

/**
 * Brings indexes up to date beside everything else, and says when there is something for a next release. Those that take long come
 * when the others are there, and none waits for them.
 */
const indexAside = (stale: StaleIndex[]): void => {
  const namesOf = (isLate: boolean) => stale.filter((index) => (index.isLate ?? false) === isLate).map(({ name }) => name)
  const [prompt, late] = [namesOf(false), namesOf(true)]
  if (prompt.length > 0) makeAside('prompt', prompt)
  else if (late.length > 0) makeAside('late', late)
}

const writer = openWriter()

const carryOut = async (order: BuilderOrder): Promise<void> => {
  const { release, build, keep, staleIndexes } = await builder()
  if (order.kind === 'open') answer({ kind: 'opened', release: release() ?? null })
  else if (order.kind === 'keep') {
    await keep(order.release)
    answer({ kind: 'kept' })
    indexAside(staleIndexes())
  } else {
    const { folder, isWhole, isComplete, isFollowUp } = order
    const { target, finish } = writer.into({ folder, onWritten: (names) => answer({ kind: 'wrote', names }) })
    await build({
      target,
      isWhole,
      isComplete,
      isFollowUp,
      onPhase: (phase) => answer({ kind: 'phase', phase }),
      onAhead: (file) => answer({ kind: 'ahead', ...file }),
    })
    answer({ kind: 'built', ...(await finish()) })
  }
}

process.on('message', (order: BuilderOrder) => {
  carryOut(order).catch((error: unknown) => {
    const { line, details } = describeError(error)
    process.stderr.write(`${details}\n@@ratusz-error ${JSON.stringify(line)}\n`, () => process.exit(1))
  })
})
process.once('disconnect', () => process.exit())
