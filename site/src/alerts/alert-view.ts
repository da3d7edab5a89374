import { LOCALE_NAMES, type Locale } from '@ratusz/content-schemas'
import { digestOf } from '../build/digest.ts'
import type { Listed } from '../content/model.ts'
import type { Context, Said } from '../view/context.ts'
import { instantText } from '../view/instant-text.ts'

/**
 * An alert as a page of one language shows it: all that is in its words, and when and where it holds. What is only for information
 * takes one line, and tells the rest on its own page: the first screen belongs to the reader's task.
 */
export type AlertView = {
  /** Another after each change, so that what was dismissed comes back when it says something new. */
  key: string
  level: Listed<'alerts'>['data']['level']
  levelName: string
  /** Instants in milliseconds. */
  from: number
  until: number
  scope: 'site' | 'paths'
  paths: string[]
  title: Said
  /** Its page; undefined while that is not there yet. */
  href: string | undefined
  /** The language of that page in its own word, where it is not the reader's. */
  tongue: { name: string; locale: Locale } | undefined
  body: Said | undefined
  instruction: Said | undefined
  areas: Said | undefined
  expires: { instant: string; text: string } | undefined
  link: string | undefined
  /** What the button that puts it away is called; undefined where it has none. */
  dismiss: string | undefined
}

type Parameters = {
  /** In the language of the pages. */
  ctx: Context
  /** Whether a page is there to link to. */
  hasPage?: ((path: string) => boolean) | undefined
}

/** The alerts that hold today, in the order of their gravity. */
export const alertViews = ({ ctx, hasPage = () => true }: Parameters): AlertView[] =>
  ctx.content.ask('alertsNow').flatMap((id) => {
    const alert = ctx.content.get('alerts', id)
    return alert ? viewOf({ ctx, hasPage, alert }) : []
  })

const viewOf = (parameters: Parameters & { hasPage: (path: string) => boolean } & { alert: Listed<'alerts'> }): AlertView[] => {
  const { ctx, hasPage, alert } = parameters
  const { data, id } = alert
  const title = ctx.frame.pick(data.title)
  if (!title) return []
  const href = ctx.href(alert)
  const isForeign = title.locale !== ctx.linkLocale
  const isBrief = data.level === 'information'
  const areas = ctx.f.list(data.areas.map(({ name }) => ctx.say(name)))
  const view = {
    level: data.level,
    levelName: ctx.m.alerts.levels[data.level],
    from: Date.parse(data.startsAt),
    until: Date.parse(data.expiresAt),
    scope: data.scope,
    paths: data.paths,
    title,
    tongue: isForeign ? { name: LOCALE_NAMES[title.locale], locale: title.locale } : undefined,
    body: isBrief ? undefined : ctx.pick(data.body),
    instruction: isBrief ? undefined : ctx.pick(data.instruction),
    areas: isBrief || areas === '' ? undefined : { value: areas, locale: ctx.locale },
    expires: isBrief ? undefined : { instant: data.expiresAt, text: instantText(ctx, data.expiresAt) },
    link: data.link && !isBrief ? ctx.link(data.link) : undefined,
    dismiss: data.isDismissible ? `${ctx.m.alerts.dismiss}: ${title.value}` : undefined,
  }
  // Its page may come later than the alert: that alone is no new one.
  return [{ key: `${id}-${digestOf(JSON.stringify(view)).slice(0, 8)}`, ...view, href: href && hasPage(href) ? href : undefined }]
}
