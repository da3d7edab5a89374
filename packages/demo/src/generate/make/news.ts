import { ARTICLE_KINDS, type FeedDocument } from '@ratusz/content-schemas'
import { addDays } from '../../days.ts'
import { pick, times } from '../../pictures/kit/random.ts'
import { writeBody } from '../body.ts'
import { happens, type Phrase, wholeBetween } from '../phrase.ts'
import { EVENT_SENTENCES, STATUS_NOTES } from '../phrases/guides.ts'
import { FEE_LABELS } from '../phrases/services.ts'
import { SLOTS } from '../phrases/slots.ts'
import { eventKindOf, idOf, themeOf } from '../source.ts'
import { asLine, baseOf, type Maker, maybe, mediaIds, phoneOf, relatedTo, someIds, wordsOf } from './shared.ts'

/** A piece of news: 150 to 700 words, one in twenty a report of 1,500 to 2,100. */
export const makeArticle = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random, date } = author
  const { sentences } = themeOf(town, place)
  const pictures = mediaIds(town, 'picture')
  const downloads = mediaIds(town, 'printable')
  return asLine(maker, 'articles', {
    ...baseOf(maker, sentences),
    kind: happens(random, 0.7) ? 'news' : pick(random, ARTICLE_KINDS),
    body: writeBody({
      town,
      author,
      locales,
      sentences,
      pictures,
      words: happens(random, 0.05) ? wholeBetween(random, 1500, 2100) : 150 + Math.round(550 * random() ** 1.4),
    }),
    hero: maybe(random, 0.8, () => pick(random, pictures)),
    gallery: happens(random, 0.08) ? times(wholeBetween(random, 2, 5), () => pick(random, pictures)) : [],
    attachments: happens(random, 0.15) && downloads.length > 0 ? [pick(random, downloads)] : [],
    date,
    expiresAt: maybe(random, 0.1, () => addDays(date, 60)),
    pinnedUntil: maybe(random, 0.03, () => addDays(date, 14)),
    places: happens(random, 0.1) ? someIds(random, town.plan.places, [1, 2]) : [],
    related: relatedTo(maker, 4),
  })
}

/** Something that happens once, on some days, or each week for a while; one in twelve does not happen as planned. */
export const makeEvent = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random, date } = author
  const status = happens(random, 0.08)
    ? pick(random, ['cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const)
    : 'scheduled'
  const attendance = status === 'movedOnline' ? 'online' : pick(random, ['inPerson', 'inPerson', 'inPerson', 'both'] as const)
  const isFree = happens(random, 0.7)
  const needsPlace = happens(random, 0.2)
  return asLine(maker, 'events', {
    ...baseOf(maker, EVENT_SENTENCES),
    kind: eventKindOf(town, place),
    body: writeBody({ town, author, locales, sentences: EVENT_SENTENCES, words: wholeBetween(random, 60, 260) }),
    hero: maybe(random, 0.6, () => pick(random, mediaIds(town, 'picture'))),
    ...whenFrom(maker, date),
    place: happens(random, 0.4) ? idOf(Math.floor(random() * town.plan.places)) : null,
    status,
    statusNote: status === 'scheduled' ? {} : wordsOf(maker, STATUS_NOTES),
    attendance,
    placeName: wordsOf(maker, PLACE_NAMES),
    address: maybe(
      random,
      0.8,
      () => `ul. ${pick(random, ['Portowa', 'Rybacka', 'Lipowa', 'Mewia'])} ${wholeBetween(random, 1, 60)}`,
    ),
    lat: 54.6 + wholeBetween(random, 0, 500) / 10_000,
    lng: 18.7 + wholeBetween(random, 0, 900) / 10_000,
    onlineUrl: attendance === 'inPerson' ? null : 'https://spotkania.jantarowo.example/sala-1',
    organiser: wordsOf(maker, SLOTS.people.slice(-4)),
    isFree,
    prices: isFree ? [] : [{ label: wordsOf(maker, FEE_LABELS), amount: wholeBetween(random, 2, 12) * 5 }],
    registration: needsPlace ? { needed: true, capacity: wholeBetween(random, 10, 120), deadline: addDays(date, -2) } : {},
    accessibility: {
      stepFree: pick(random, ['yes', 'yes', 'partly', 'no', 'unknown']),
      hearingLoop: pick(random, ['yes', 'no', 'unknown']),
    },
    languages: happens(random, 0.3) ? locales.slice(0, 2) : [],
    contacts: happens(random, 0.5) ? [{ kind: 'phone', value: phoneOf(random) }] : [],
  })
}

const PLACE_NAMES: readonly Phrase[] = [
  { pl: 'Dom Kultury', uk: 'Будинок культури', ar: 'دار الثقافة', en: 'Culture Centre' },
  {
    pl: 'Sala Rady w ratuszu',
    uk: 'Зала ради в ратуші',
    ar: 'قاعة المجلس في دار البلدية',
    en: 'Council chamber at the town hall',
  },
  { pl: 'Muszla koncertowa', uk: 'Концертна мушля', ar: 'مسرح الهواء الطلق', en: 'Bandstand' },
  { pl: 'Hala sportowa', uk: 'Спортивна зала', ar: 'الصالة الرياضية', en: 'Sports hall' },
]

const whenFrom = ({ author: { random } }: Maker, first: string) => {
  const pattern = random()
  const starts = wholeBetween(random, 8, 18)
  const times24 = { startTime: `${String(starts).padStart(2, '0')}:00`, endTime: `${starts + 2}:30`.padStart(5, '0') }
  if (pattern < 0.05) return { occurrences: times(8, (week) => ({ startDate: addDays(first, week * 7), ...times24 })) }
  if (pattern < 0.1) {
    const recurrence = { frequency: 'weekly' as const, until: addDays(first, 70), exceptions: [{ date: addDays(first, 14) }] }
    return { occurrences: [{ startDate: first, ...times24 }], recurrence }
  }
  if (pattern < 0.2)
    return { occurrences: times(wholeBetween(random, 2, 3), (day) => ({ startDate: addDays(first, day), ...times24 })) }
  if (pattern < 0.3) return { occurrences: [{ startDate: first, endDate: addDays(first, 2), allDay: true }] }
  return { occurrences: [{ startDate: first, ...(pattern < 0.9 ? times24 : { startTime: times24.startTime }) }] }
}
