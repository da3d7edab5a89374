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

const carryOut = async (order: PreviewerOrder): Promise<PreviewAnswer> => {
  const { render, asset } = await previewer()
  if (order.kind === 'asset') return { kind: 'asset', number: order.number, file: asset(order.name) ?? null }
  return { kind: 'rendered', number: order.number, ...(await render(order.page)) }
}

process.on('message', (order: PreviewerOrder) => {
  carryOut(order).then(answer, (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    answer({ kind: 'failed', number: order.number, message: message.slice(0, 2000) })
  })
})
process.once('disconnect', () => process.exit())
