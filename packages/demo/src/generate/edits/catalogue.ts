import { addDays } from '../../days.ts'
import { pick, times } from '../../pictures/kit/random.ts'
import { happens, wholeBetween } from '../phrase.ts'
import { INSTRUCTIONS, OUTAGES } from '../phrases/catalogue.ts'
import { type Bench, changed, type Doc, put, someDoc } from './bench.ts'
import { drawnIn } from './texts.ts'

/** Ends an alert early, lets it last, gives it another level, or other words. */
export const changeAlert = (bench: Bench): Doc | undefined => {
  const { random, today } = bench
  const alert = someDoc(bench, ['alerts'])
  if (!alert) return undefined
  const chance = random()
  if (chance < 0.4) {
    const startsAt = `${addDays(today, wholeBetween(random, -2, 1))}T05:00:00.000Z`
    const expiresAt = `${addDays(today, wholeBetween(random, 2, 9))}T20:00:00.000Z`
    return put(bench, changed(bench, alert, { startsAt, expiresAt }))
  }
  if (chance < 0.7) return put(bench, changed(bench, alert, { instruction: drawnIn(bench, alert, INSTRUCTIONS) }))
  const level = pick(random, ['information', 'warning', 'emergency'] as const)
  return put(bench, changed(bench, alert, { level, isDismissible: level === 'information' }))
}

/** Opens a place at other hours, or closes it for a day. */
export const changeHours = (bench: Bench): Doc | undefined => {
  const { random, today } = bench
  const place = someDoc(bench, ['places'])
  if (!place) return undefined
  if (happens(random, 0.5)) {
    const from = addDays(today, wholeBetween(random, 0, 5))
    return put(bench, changed(bench, place, { openingExceptions: [{ from, isClosed: true }] }))
  }
  const closes = `${wholeBetween(random, 14, 20)}:00`
  return put(bench, changed(bench, place, { openingHours: times(6, (day) => ({ day: day + 1, opens: '10:00', closes })) }))
}

/** Says that an online service does not work, or works again. */
export const changeOutage = (bench: Bench): Doc | undefined => {
  const service = someDoc(bench, ['e-services'])
  if (!service) return undefined
  const works = Object.keys(service.data.outage).length === 0
  return put(bench, changed(bench, service, { outage: works ? drawnIn(bench, service, OUTAGES) : {} }))
}

/** Gives a document another file, or an end. */
export const replaceFile = (bench: Bench): Doc | undefined => {
  const { random, today } = bench
  const document = someDoc(bench, ['documents'])
  const file = someDoc(bench, ['media'], ({ data }) => data.original.mimeType === 'application/pdf')
  if (!document || !file) return undefined
  if (happens(random, 0.4)) {
    const validTo = document.data.validTo === null ? addDays(document.data.validFrom ?? today, 30) : null
    return put(bench, changed(bench, document, { validTo }))
  }
  const language = document.locales[0] ?? 'pl'
  return put(bench, changed(bench, document, { files: [{ file: file.id, language, isAccessible: true }] }))
}
