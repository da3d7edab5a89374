import type { Doc } from '../content/model.ts'
import type { Context } from './context.ts'

/** The standing pages right below a page (or at the top, for null), in the editors' order, then by title. */
export const childrenOf = (ctx: Context, parent: string | null): Doc<'pages'>[] => {
  const titleOf = ({ data }: Doc<'pages'>) => ctx.say(data.navTitle) || ctx.say(data.title)
  return ctx.content
    .ofType('pages')
    .filter(({ data }) => (data.parent !== null && ctx.content.get('pages', data.parent) ? data.parent : null) === parent)
    .sort((a, b) => a.data.order - b.data.order || ctx.f.compare(titleOf(a), titleOf(b)))
}
