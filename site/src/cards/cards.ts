import { directionOf, type Locale, occurrencesOf } from '@ratusz/content-schemas'
import { derivePalette } from '../palette/palette.ts'
import type { Route } from '../routes/view.ts'
import { pageInfo } from '../view/page-info.ts'
import type { Site } from '../view/site.ts'
import { cardPath } from './address.ts'

/** What all cards of a language show: the town's name, and its colours. */
export type CardGround = { town: string; isRightToLeft: boolean; deep: string; wave: string; ink: string; muted: string }

/** A card: its address, what kind of page it stands for, and the page's title. */
export type Card = { address: string; kind: string; title: string; ground: CardGround }

/** A card for each page and language, in the order of the pages. */
export const cardsIn = (site: Site): Card[] => {
  const { light } = derivePalette(site.content.portal.themeColour)
  const grounds = new Map<Locale, CardGround>()
  const groundIn = (locale: Locale): CardGround => {
    const known = grounds.get(locale) ?? {
      town: site.contextFor(locale).say(site.content.portal.name),
      isRightToLeft: directionOf(locale) === 'rtl',
      deep: light.deep,
      wave: light['deep-rule'],
      ink: light['on-deep'],
      muted: light['on-deep-muted'],
    }
    grounds.set(locale, known)
    return known
  }
  const cards = new Map<string, Card>()
  for (const route of site.routes) {
    if (route.contentLocale !== route.locale) continue
    const address = cardPath(route, site.languages.defaultLocale)
    if (address !== undefined && !cards.has(address))
      cards.set(address, { address, ...wordsOn(site, route), ground: groundIn(route.locale) })
  }
  return [...cards.values()]
}

const wordsOn = (site: Site, route: Route): Pick<Card, 'kind' | 'title'> => {
  const ctx = site.contextFor(route.locale)
  const { view } = route
  if (view.kind !== 'document') {
    const { title, description } = pageInfo(ctx, route, undefined)
    return { kind: '', title: title || description }
  }
  const doc = ctx.content.get(view.type, view.id)
  const title = doc ? ctx.say(doc.data.title) : ''
  if (doc?.type === 'events') {
    const [occurrence, ...more] = occurrencesOf(doc.data)
    if (occurrence && more.length === 0) return { kind: ctx.f.date(occurrence.startDate), title }
  }
  return { kind: view.type === 'pages' ? '' : ctx.m.sections[view.type], title }
}
