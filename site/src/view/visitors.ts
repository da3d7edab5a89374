import type { Doc, Listed } from '../content/model.ts'
import type { Context } from './context.ts'

/** Whether a page is the tourists' own home page: the one to which the town's home page leads them. */
export const isForVisitors = ({ content }: Pick<Context, 'content'>, page: Doc<'pages'>): boolean =>
  page.data.audiences.includes('tourists') &&
  (content.home?.sections ?? []).some((section) => section.audience === 'tourists' && section.page === page.id)

/** Kinds of places that nobody travels for. */
const NO_SIGHTS: ReadonlySet<string> = new Set(['office', 'recycling', 'education', 'health', 'other'])

export const isWorthAVisit = ({ data }: Listed<'places'>): boolean => !NO_SIGHTS.has(data.kind)
