import { type FeedDocument, LICENCES, SIGN_IN_METHODS, sectionPath } from '@ratusz/content-schemas'
import { addDays } from '../../days.ts'
import { cycled, pick, times } from '../../pictures/kit/random.ts'
import { writeBody } from '../body.ts'
import { happens, inEach, say, wholeBetween } from '../phrase.ts'
import { ALERTS, DOCUMENTS, E_SERVICES, INSTRUCTIONS, OUTAGES, PLACES } from '../phrases/catalogue.ts'
import { SENTENCES } from '../phrases/common.ts'
import { SERVICE_SENTENCES } from '../phrases/services.ts'
import { idOf } from '../source.ts'
import { asLine, baseOf, citationsFor, type Maker, maybe, mediaIds, phoneOf, remark, someIds, wordsOf } from './shared.ts'

export const makePlace = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random } = author
  return asLine(maker, 'places', {
    ...baseOf(maker, SENTENCES),
    kind: cycled(PLACES, place.index).kind,
    description: writeBody({ town, author, locales, sentences: SENTENCES, words: wholeBetween(random, 60, 300) }),
    hero: maybe(random, 0.7, () => pick(random, mediaIds(town, 'picture'))),
    address: `ul. ${pick(random, ['Portowa', 'Rybacka', 'Lipowa', 'Mewia'])} ${wholeBetween(random, 1, 60)}, 84-009 Jantarowo`,
    lat: 54.6 + wholeBetween(random, 0, 500) / 10_000,
    lng: 18.7 + wholeBetween(random, 0, 900) / 10_000,
    openingHours: times(7, (day) => ({ day: day + 1, opens: '09:00', closes: '18:00' })),
    openingExceptions: happens(random, 0.3) ? [{ from: addDays(town.today, wholeBetween(random, -20, 40)), isClosed: true }] : [],
    accessibility: { stepFree: pick(random, ['yes', 'partly', 'no']), toilet: pick(random, ['yes', 'no', 'unknown']) },
    transport: wordsOf(maker, SERVICE_SENTENCES),
    contacts: happens(random, 0.6) ? [{ kind: 'phone', value: phoneOf(random) }] : [],
    unit: idOf(Math.floor(random() * town.plan.units)),
  })
}

export const makeLegalAct = (maker: Maker): FeedDocument => {
  const { random } = maker.author
  return asLine(maker, 'legal-acts', {
    ...baseOf(maker, SERVICE_SENTENCES),
    journalRef: `Dz. Urz. Woj. 20${wholeBetween(random, 10, 25)} poz. ${wholeBetween(random, 100, 9000)}`,
    url: 'https://akty.jantarowo.example/zbior',
  })
}

/** A file with its facts: by language, for now or for some years. */
export const makeFileDocument = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random, date } = author
  const files = mediaIds(town, 'printable')
  const languages = happens(random, 0.2) ? locales : locales.slice(0, 1)
  return asLine(maker, 'documents', {
    ...baseOf(maker, SERVICE_SENTENCES),
    kind: cycled(DOCUMENTS, place.index).kind,
    number: `${place.index + 1}/${date.slice(0, 4)}`,
    issuedAt: date,
    validFrom: maybe(random, 0.6, () => addDays(date, 14)),
    validTo: maybe(random, 0.2, () => addDays(date, 800)),
    files: languages.map((language) => ({ file: pick(random, files), language, isAccessible: happens(random, 0.8) })),
    howToFill: happens(random, 0.3) ? remark(maker) : {},
    electronicUrl: maybe(random, 0.2, () => 'https://www.gov.pl/web/gov/uslugi-dla-obywatela'),
    supersedes: place.index > 0 && happens(random, 0.15) ? [idOf(Math.floor(random() * place.index))] : [],
    unit: idOf(Math.floor(random() * town.plan.units)),
    legalActs: citationsFor(maker),
    licence: happens(random, 0.9) ? 'official' : pick(random, LICENCES),
  })
}

export const makeEService = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random, date } = author
  const [card] = someIds(random, town.plan['service-cards'], [1, 1])
  return asLine(maker, 'e-services', {
    ...baseOf(maker, SERVICE_SENTENCES),
    provider: cycled(E_SERVICES, place.index).provider,
    url: `https://e-urzad.jantarowo.example/usluga/${place.index + 1}`,
    signIn: [pick(random, SIGN_IN_METHODS)],
    languages: locales.slice(0, wholeBetween(random, 1, locales.length)),
    outage: happens(random, 0.1) ? wordsOf(maker, OUTAGES) : {},
    serviceCard: happens(random, 0.6) ? (card ?? null) : null,
    linkCheckedAt: date,
    fallback: [{ kind: 'phone', value: phoneOf(random) }],
  })
}

/** An alert of some days: all but the newest are over. */
export const makeAlert = (maker: Maker): FeedDocument => {
  const { town, place, author, locales } = maker
  const { random, date } = author
  const { category, body } = cycled(ALERTS, place.index)
  const level = pick(random, ['information', 'information', 'warning', 'emergency'] as const)
  const isUpdate = place.index > 0 && happens(random, 0.2)
  const [first = 'pl'] = town.locales
  return asLine(maker, 'alerts', {
    ...baseOf(maker, [body]),
    level,
    category,
    body: inEach(locales, say(author, body)),
    instruction: happens(random, 0.6) ? wordsOf(maker, INSTRUCTIONS) : {},
    startsAt: `${date}T05:00:00.000Z`,
    expiresAt: `${addDays(date, wholeBetween(random, 2, 4))}T20:00:00.000Z`,
    isDismissible: level === 'information',
    ...(happens(random, 0.3) && { scope: 'paths' as const, paths: [sectionPath('events', first, first)] }),
    ...(isUpdate && { message: pick(random, ['update', 'cancel'] as const), refersTo: idOf(place.index - 1) }),
  })
}
