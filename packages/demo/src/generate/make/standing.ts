import { type FeedDocument, TOPIC_ICONS, UNIT_KINDS } from '@ratusz/content-schemas'
import { pick, times } from '../../pictures/kit/random.ts'
import { writeBody } from '../body.ts'
import { happens, inEach, wholeBetween } from '../phrase.ts'
import { SENTENCES } from '../phrases/common.ts'
import { UNIT_NAMES } from '../phrases/places.ts'
import { SERVICE_SENTENCES } from '../phrases/services.ts'
import { idOf, titleOf } from '../source.ts'
import { asLine, baseOf, type Maker, maybe, mediaIds, phoneOf, relatedTo } from './shared.ts'

export const makeTopic = (maker: Maker): FeedDocument => {
  const { town, place, id, locales, slugs } = maker
  const title = titleOf(town, place)
  return asLine(maker, 'topics', {
    title: inEach(locales, title),
    slug: inEach(locales, (locale) => slugs.take({ type: 'topics', id, locale, title: title(locale) })),
    summary: inEach(locales, title),
    icon: TOPIC_ICONS[place.index] ?? null,
    order: place.index,
  })
}

/** The first units are the town's bodies; departments stand below the mayor. */
export const makeUnit = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random } = author
  const { index } = place
  const room = String(wholeBetween(random, 1, 220))
  return asLine(maker, 'units', {
    ...baseOf(maker, SERVICE_SENTENCES),
    ownerUnit: null,
    kind: index < 2 ? 'body' : pick(random, UNIT_KINDS),
    parent: index >= 2 && happens(random, 0.7) ? idOf(0) : null,
    order: index,
    competences: writeBody({ town, author, locales, sentences: SERVICE_SENTENCES, words: wholeBetween(random, 40, 160) }),
    place: index < 8 ? idOf(index % town.plan.places) : null,
    head: maybe(random, 0.7, () => UNIT_NAMES[index % UNIT_NAMES.length]?.pl ?? 'Kierownik'),
    address: 'ul. Portowa 1, 84-009 Jantarowo',
    room: inEach(locales, () => room),
    openingHours: times(5, (day) => ({ day: day + 1, opens: '07:30', closes: day === 0 ? '17:00' : '15:30' })),
    contacts: [
      { kind: 'phone', value: phoneOf(random) },
      { kind: 'email', value: `dzial-${index + 1}@jantarowo.example` },
    ],
    accessibility: { stepFree: pick(random, ['yes', 'partly', 'no']), lift: pick(random, ['yes', 'no']) },
  })
}

const SECTIONS = 4

/** Standing pages: four sections, the rest below them or below one another, three levels at most. */
export const makePage = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random } = author
  const { index } = place
  const isDeep = index > 2 * SECTIONS && happens(random, 0.3)
  const parent = isDeep ? SECTIONS + Math.floor(random() * SECTIONS) : Math.floor(random() * SECTIONS)
  return asLine(maker, 'pages', {
    ...baseOf(maker, SENTENCES),
    body: writeBody({
      town,
      author,
      locales,
      sentences: SERVICE_SENTENCES,
      pictures: mediaIds(town, 'picture'),
      words: wholeBetween(random, 120, 900),
    }),
    hero: maybe(random, 0.4, () => pick(random, mediaIds(town, 'picture'))),
    parent: index < SECTIONS || happens(random, 0.1) ? null : idOf(parent),
    order: index,
    hasContents: happens(random, 0.5),
    related: relatedTo(maker, 3),
    contacts: happens(random, 0.3) ? [{ kind: 'phone', value: phoneOf(random) }] : [],
  })
}
