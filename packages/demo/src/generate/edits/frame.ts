import { pick, times } from '../../pictures/kit/random.ts'
import { happens, inEach, say, wholeBetween } from '../phrase.ts'
import { PAGE_TITLES } from '../phrases/places.ts'
import { authorOf, type Bench, changed, type Doc, ofTypes, pathIn, put, someDoc, someId } from './bench.ts'

/** Adds a link to the header or the footer, takes one out, or turns their order round. */
export const changeMenu = (bench: Bench): Doc | undefined => {
  const { random } = bench
  const [portal] = ofTypes(bench, ['portal'])
  if (!portal) return undefined
  const isHeader = happens(random, 0.4)
  const links = isHeader ? portal.data.headerLinks : portal.data.footerLinks
  const publish = (changedLinks: typeof links) =>
    put(bench, changed(bench, portal, isHeader ? { headerLinks: changedLinks } : { footerLinks: changedLinks }))
  const chance = random()
  if (chance < 0.3 && links.length > 1) return publish(links.toReversed())
  if (chance < 0.5 && links.length > 1) return publish(links.slice(1))
  const page = someDoc(bench, ['pages', 'service-cards'])
  const url = page && pathIn(bench, page, page.locales[0] ?? 'pl')
  if (!page || url === undefined) return undefined
  const label = inEach(bench.town.locales, (locale) => (page.data.title[locale] ?? `Link ${page.id}`).slice(0, 100))
  return publish([...links, { label, url }].slice(isHeader ? -5 : -8))
}

/** Changes what stands on every page: the colour, the town's name, the opening hours, the telephone. */
export const changeSettings = (bench: Bench): Doc | undefined => {
  const { random } = bench
  const [portal] = ofTypes(bench, ['portal'])
  if (!portal) return undefined
  const chance = random()
  if (chance < 0.3) return put(bench, changed(bench, portal, { themeColour: pick(random, COLOURS) }))
  if (chance < 0.5) {
    const number = wholeBetween(random, 2, 99)
    const name = inEach(portal.locales, (locale) => `${(portal.data.name[locale] ?? '').replace(/ \d+$/u, '')} ${number}`)
    return put(bench, changed(bench, portal, { name }))
  }
  if (chance < 0.8) {
    const closes = `${wholeBetween(random, 14, 18)}:00`
    return put(bench, changed(bench, portal, { openingHours: times(5, (day) => ({ day: day + 1, opens: '08:00', closes })) }))
  }
  return put(bench, changed(bench, portal, { contacts: [{ kind: 'phone', value: `58 000 10 ${wholeBetween(random, 10, 99)}` }] }))
}

const COLOURS = ['#0b5c8a', '#7a1f5c', '#14633d', '#8a3b0b', '#3b2f8a']

/** Changes the home page: its top tasks, the services it shows, its picture. */
export const changeHome = (bench: Bench): Doc | undefined => {
  const { random } = bench
  const [home] = ofTypes(bench, ['home'])
  if (!home) return undefined
  const { topTasks } = home.data
  const chance = random()
  if (chance < 0.25) return put(bench, changed(bench, home, { topTasks: topTasks.toReversed() }))
  if (chance < 0.5) {
    const target = someDoc(bench, ['service-cards', 'pages', 'procedures'])
    const label = inEach(bench.town.locales, say(authorOf(bench), pick(random, PAGE_TITLES)))
    const task = target && { label, reference: { type: target.type, id: target.id } }
    return put(bench, changed(bench, home, { topTasks: task ? [task, ...topTasks].slice(0, 8) : topTasks.slice(1) }))
  }
  if (chance < 0.6) return put(bench, changed(bench, home, { parts: home.data.parts.toReversed() }))
  if (chance < 0.8) {
    const services = times(wholeBetween(random, 1, 6), () => someId(bench, 'service-cards')).filter((id) => id !== null)
    return put(bench, changed(bench, home, { highlightedServices: [...new Set(services)] }))
  }
  const media = someDoc(bench, ['media'], ({ data }) => data.original.mimeType.startsWith('image/'))
  return put(bench, changed(bench, home, { picture: happens(random, 0.2) ? null : (media?.id ?? null) }))
}

/** Teaches the search another word for a document, or forgets one. */
export const teachSearch = (bench: Bench): Doc | undefined => {
  const [search] = ofTypes(bench, ['search'])
  const target = someDoc(bench, ['pages', 'service-cards'])
  if (!search || !target) return undefined
  const { bestBets } = search.data
  const words = inEach(target.locales, (locale) => [(target.data.title[locale] ?? target.id).slice(0, 100)])
  const bet = { words, reference: { type: target.type, id: target.id } }
  return put(bench, changed(bench, search, { bestBets: happens(bench.random, 0.3) ? bestBets.slice(1) : [bet, ...bestBets] }))
}
