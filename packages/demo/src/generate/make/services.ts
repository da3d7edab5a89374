import {
  DURATION_UNITS,
  type FeedDocument,
  LIFE_EVENTS,
  REPORT_CHANNEL_KINDS,
  SERVICE_CHANNEL_KINDS,
  SERVICE_STATUSES,
} from '@ratusz/content-schemas'
import { pick, times } from '../../pictures/kit/random.ts'
import { deckOf, happens, inEach, type Phrase, say, wholeBetween } from '../phrase.ts'
import { STATUS_NOTES, STEP_TITLES, VIOLATION_SENTENCES } from '../phrases/guides.ts'
import { UNIT_NAMES } from '../phrases/places.ts'
import { DOCUMENT_NAMES, FEE_LABELS, QUESTIONS, SERVICE_SENTENCES } from '../phrases/services.ts'
import { idOf } from '../source.ts'
import { asLine, baseOf, citationsFor, type Maker, maybe, mediaIds, phoneOf, remark, someIds, wordsOf } from './shared.ts'

export const makeServiceCard = (maker: Maker): FeedDocument => {
  const { town, place, author } = maker
  const { random } = author
  const serviceStatus = happens(random, 0.9) ? 'running' : pick(random, SERVICE_STATUSES)
  const forms = mediaIds(town, 'printable')
  const unit = pick(random, DURATION_UNITS)
  return asLine(maker, 'service-cards', {
    ...baseOf(maker, SERVICE_SENTENCES),
    number: `KU-${String(place.index + 1).padStart(3, '0')}`,
    serviceStatus,
    statusReason: serviceStatus === 'running' ? {} : wordsOf(maker, STATUS_NOTES),
    whoFor: remark(maker),
    howTo: remark(maker),
    forms: happens(random, 0.4) ? someIds(random, town.plan.documents, [1, 2]) : [],
    places: happens(random, 0.3) ? someIds(random, town.plan.places, [1, 1]) : [],
    requiredDocuments: drawSome(maker, DOCUMENT_NAMES, [1, 5]).map((name) => ({
      name,
      form: maybe(random, 0.3, () => pick(random, forms)),
      kind: pick(random, ['original', 'copy', 'originalOrCopy', 'form', 'show'] as const),
    })),
    fees: drawSome(maker, FEE_LABELS, [0, 3]).map((label) => ({ label, amount: wholeBetween(random, 1, 100) })),
    bankAccount: '00 0000 0000 0000 0000 0000 0000',
    channels: times(wholeBetween(random, 1, 3), () => {
      const kind = pick(random, SERVICE_CHANNEL_KINDS)
      return { kind, url: kind === 'online' ? 'https://www.gov.pl/web/gov/uslugi-dla-obywatela' : null }
    }),
    processingTime: { value: unit === 'immediately' ? null : wholeBetween(random, 1, 30), unit },
    outcome: remark(maker),
    collection: wordsOf(maker, SERVICE_SENTENCES),
    appeal: { isPossible: happens(random, 0.7), text: wordsOf(maker, SERVICE_SENTENCES) },
    legalActs: citationsFor(maker),
    responsibleUnit: idOf(Math.floor(random() * town.plan.units)),
    specialCases: happens(random, 0.3) ? remark(maker) : {},
    lifeEvents: [...new Set(times(wholeBetween(random, 0, 2), () => pick(random, LIFE_EVENTS)))],
    faq: questions(maker, 3),
    bookingUrl: maybe(random, 0.3, () => 'https://wizyty.jantarowo.example'),
  })
}

export const makeProcedure = (maker: Maker): FeedDocument => {
  const { town, author, locales } = maker
  const { random } = author
  return asLine(maker, 'procedures', {
    ...baseOf(maker, SERVICE_SENTENCES),
    intro: wordsOf(maker, SERVICE_SENTENCES),
    whoFor: wordsOf(maker, SERVICE_SENTENCES),
    steps: drawSome(maker, STEP_TITLES, [3, 6]).map((title) => ({
      title,
      body: remark(maker),
      duration: wordsOf(maker, [DAYS]),
      items: drawSome(maker, DOCUMENT_NAMES, [0, 4]).map((label) => ({ label })),
    })),
    services: someIds(random, town.plan['service-cards'], [1, 4]),
    legalActs: citationsFor(maker),
    outcome: inEach(locales, say(author, pick(random, SERVICE_SENTENCES))),
    faq: questions(maker, 3),
  })
}

export const makeViolation = (maker: Maker): FeedDocument => {
  const { town, author } = maker
  const { random } = author
  return asLine(maker, 'violations', {
    ...baseOf(maker, VIOLATION_SENTENCES),
    whatItIs: remark(maker, VIOLATION_SENTENCES),
    examples: remark(maker, VIOLATION_SENTENCES),
    isEmergency: happens(random, 0.2),
    howToRecognise: remark(maker, VIOLATION_SENTENCES),
    evidence: happens(random, 0.5) ? remark(maker, VIOLATION_SENTENCES) : {},
    whoHandles: wordsOf(maker, UNIT_NAMES.slice(0, 12)),
    handlingUnit: idOf(Math.floor(random() * town.plan.units)),
    reportChannels: times(wholeBetween(random, 1, 3), () => ({
      kind: pick(random, REPORT_CHANNEL_KINDS),
      value: phoneOf(random),
      isAnonymous: happens(random, 0.3),
    })),
    whatHappensNext: remark(maker, VIOLATION_SENTENCES),
    penalty: { from: 20, to: wholeBetween(random, 1, 50) * 100 },
    ifYouAreAccused: happens(random, 0.6) ? remark(maker, VIOLATION_SENTENCES) : {},
    legalActs: citationsFor(maker),
  })
}

const DAYS: Phrase = { pl: 'do {number} dni', uk: 'до {number} днів', ar: 'حتى {number} يومًا', en: 'up to {number} days' }

const drawSome = ({ author, locales }: Maker, phrases: readonly Phrase[], [from, to]: readonly [number, number]) => {
  const draw = deckOf(author.random, phrases)
  return times(wholeBetween(author.random, from, to), () => inEach(locales, say(author, draw())))
}

const questions = ({ author, locales }: Maker, most: number) => {
  const draw = deckOf(author.random, QUESTIONS)
  return times(wholeBetween(author.random, 0, most), () => {
    const { question, answer } = draw()
    return { question: inEach(locales, say(author, question)), answer: inEach(locales, say(author, answer)) }
  })
}
