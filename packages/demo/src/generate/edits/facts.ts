import { ARTICLE_KINDS, AUDIENCES, EVENT_KINDS, EVENT_STATUSES, LIFE_EVENTS, SERVICE_STATUSES } from '@ratusz/content-schemas'
import { addDays } from '../../days.ts'
import { pick, times } from '../../pictures/kit/random.ts'
import { happens, wholeBetween } from '../phrase.ts'
import { STATUS_NOTES } from '../phrases/guides.ts'
import { FEE_LABELS } from '../phrases/services.ts'
import { type Bench, changed, type Doc, put, someDoc, someId } from './bench.ts'
import { drawnIn, WRITTEN } from './texts.ts'

/** Files a document under other topics. */
export const changeTopics = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  const topics = times(wholeBetween(bench.random, 0, 3), () => someId(bench, 'topics')).filter((id) => id !== null)
  return document && put(bench, changed(bench, document, { topics: [...new Set(topics)] }))
}

export const changeAudiences = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  return document && put(bench, changed(bench, document, { audiences: [pick(bench.random, AUDIENCES)] }))
}

/** Gives a document to another unit: a card's the one that does it, a guide's the one that watches, else the one that writes. */
export const changeUnit = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, ['articles', 'service-cards', 'service-cards', 'violations', 'pages'])
  const unit = someId(bench, 'units')
  if (!document || unit === null) return undefined
  if (document.type === 'service-cards') return put(bench, changed(bench, document, { responsibleUnit: unit }))
  if (document.type === 'violations') return put(bench, changed(bench, document, { handlingUnit: unit }))
  return put(bench, changed(bench, document, { ownerUnit: unit }))
}

/** Moves a piece of news or an event to another kind, a card to another stage of life. */
export const changeKind = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, ['articles', 'events', 'service-cards'])
  switch (document?.type) {
    case 'articles':
      return put(bench, changed(bench, document, { kind: pick(bench.random, ARTICLE_KINDS) }))
    case 'events':
      return put(bench, changed(bench, document, { kind: pick(bench.random, EVENT_KINDS) }))
    case 'service-cards':
      return put(bench, changed(bench, document, { lifeEvents: [pick(bench.random, LIFE_EVENTS)] }))
    default:
      return undefined
  }
}

/** Gives a piece of news another day: it moves in the lists, now and then into another year. */
export const changeDate = (bench: Bench): Doc | undefined => {
  const article = someDoc(bench, ['articles'])
  const days = wholeBetween(bench.random, -400, 400)
  if (!article) return undefined
  const [date = bench.today] = [addDays(article.data.date, days), bench.today].sort()
  return put(bench, changed(bench, article, { date }))
}

/** Pins a piece of news, or lets it go. */
export const pin = (bench: Bench): Doc | undefined => {
  const article = someDoc(bench, ['articles'])
  if (!article) return undefined
  const isPinned = article.data.pinnedUntil !== null && article.data.pinnedUntil >= bench.today
  return put(bench, changed(bench, article, { pinnedUntil: isPinned ? null : addDays(bench.today, 7) }))
}

export const expire = (bench: Bench): Doc | undefined => {
  const article = someDoc(bench, ['articles'])
  if (!article) return undefined
  const expiresAt = article.data.expiresAt === null ? addDays(bench.today, wholeBetween(bench.random, -10, 30)) : null
  return put(bench, changed(bench, article, { expiresAt }))
}

/** Gives an event other days and hours: past ones may come again, coming ones may be over. */
export const reschedule = (bench: Bench): Doc | undefined => {
  const event = someDoc(bench, ['events'])
  const first = addDays(bench.today, wholeBetween(bench.random, -60, 120))
  const hour = String(wholeBetween(bench.random, 8, 19)).padStart(2, '0')
  const occurrences = times(wholeBetween(bench.random, 1, 4), (week) => ({
    startDate: addDays(first, week * 7),
    startTime: `${hour}:30`,
  }))
  const recurrence = happens(bench.random, 0.2) ? { frequency: 'weekly' as const, until: addDays(first, 30) } : {}
  return event && put(bench, changed(bench, event, { occurrences, recurrence }))
}

/** Calls an event off, moves it online, or says that it happens after all. */
export const changeStatus = (bench: Bench): Doc | undefined => {
  const event = someDoc(bench, ['events'])
  if (!event) return undefined
  const status = pick(
    bench.random,
    EVENT_STATUSES.filter((other) => other !== event.data.status),
  )
  const statusNote = status === 'scheduled' ? {} : drawnIn(bench, event, STATUS_NOTES)
  return put(bench, changed(bench, event, { status, statusNote }))
}

/** Changes what a service costs, or that it is to be had. */
export const changeService = (bench: Bench): Doc | undefined => {
  const card = someDoc(bench, ['service-cards'])
  if (!card) return undefined
  if (happens(bench.random, 0.4)) {
    const serviceStatus = pick(bench.random, SERVICE_STATUSES)
    const statusReason = serviceStatus === 'running' ? {} : drawnIn(bench, card, STATUS_NOTES)
    return put(bench, changed(bench, card, { serviceStatus, statusReason }))
  }
  const fees = [{ label: drawnIn(bench, card, FEE_LABELS), amount: wholeBetween(bench.random, 1, 200) }]
  return put(bench, changed(bench, card, { fees }))
}
