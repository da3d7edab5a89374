import { escapeHtml } from '../lib/escape.ts'
import { figureHtml } from '../media/picture-html.ts'
import type { Context } from '../view/context.ts'
import type { RichTextContext } from './render.ts'

/** How wide pictures in running text are shown. */
const TEXT_WIDTH = '(min-width: 48rem) 42rem, 92vw'

/** What rich text needs of a page's context. */
export const contextRichText = (
  ctx: Context,
  place: Pick<RichTextContext, 'locale' | 'topLevel' | 'idPrefix'>,
): RichTextContext => ({
  ...place,
  hrefOf: ctx.href,
  link: ctx.link,
  uploadHtml: (id) => {
    const picture = ctx.media.picture(id)
    if (picture) return figureHtml(picture, ctx, TEXT_WIDTH)
    const file = ctx.media.download(id)
    if (!file) return ''
    const title = ctx.say(file.title) || file.filename
    const about = ctx.f.row([file.extension, ctx.f.fileSize(file.bytes)].filter(Boolean))
    return `<p><a href="${escapeHtml(file.href)}" download="${escapeHtml(file.filename)}">${escapeHtml(title)}</a> (${escapeHtml(about)})</p>`
  },
  labels: { callout: ctx.m.callout, table: ctx.m.table, video: ctx.m.video, transcript: ctx.m.transcript },
})
