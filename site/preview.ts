import type { PreviewAnswer, PreviewerOrder } from '@ratusz/publisher/preview'
import { memoryOf, readBuildSettings } from './src/content/settings.ts'
import { openPreviewer, type Previewer } from './src/preview/previewer.ts'

/**
 * The site's previewer as the publisher keeps it: a process of its own, so that previews neither wait for a build nor hold one up.
 * It is asked over Node's channel (see preview.ts of the publisher) and ends with its parent.
 */
const answer = (message: PreviewAnswer): void => {
  process.send?.(message)
}
const warn = (message: string): void => {
  process.stderr.write(`${message}\n`)
}

let opened: Promise<Previewer> | undefined
const previewer = (): Promise<Previewer> => {
  const settings = readBuildSettings(process.env)
  opened ??= openPreviewer({ settings, memory: memoryOf(settings), now: () => new Date(), warn })
  // What fails to open is opened again for the next preview.
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

const carryOut = async (order: PreviewerOrder, { render, asset }: Previewer): Promise<PreviewAnswer> => {
  const { number } = order
  if (order.kind === 'asset') return { kind: 'asset', number, file: asset(order.name) ?? null }
  return { kind: 'rendered', number, ...(await render(order.page)) }
}

const failure = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 2000)

process.on('message', (order: PreviewerOrder) => {
  const { number } = order
  previewer()
    .then(
      (ready) =>
        carryOut(order, ready).catch(
          (error: unknown): PreviewAnswer => ({ kind: 'failed', number, message: failure(error), isAway: false }),
        ),
      (error: unknown): PreviewAnswer => ({ kind: 'failed', number, message: failure(error), isAway: true }),
    )
    .then(answer)
})
process.once('disconnect', () => process.exit())
