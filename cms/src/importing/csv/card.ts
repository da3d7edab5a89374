import { createHash } from 'node:crypto'
import { CURRENCIES, DURATION_UNITS, LIFE_EVENTS, LOCALES, type Locale, SERVICE_STATUSES } from '@ratusz/content-schemas'
import { toLexical } from '../../demo/lexical'
import { type Problem, problem } from '../problems'
import { entriesOf, textOfCell } from './text'

type Id = string | number
type Row = Record<string, unknown>

export type Lookup = { unit: (name: string) => Id | undefined; act: (name: string) => Id | undefined }
export type Card = { source: string; row: number; title: string; perLocale: Partial<Record<Locale, Row>>; problems: Problem[] }

const rowId = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24)

const amountOf = (text: string): number | undefined => {
  const amount = Number(text.replace(/\s/gu, '').replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(amount) && amount >= 0 ? amount : undefined
}

const FEE = /^(?<label>.+?)\s*:\s*(?<amount>[\d\s.,]+)\s*(?<currency>[A-Za-zł]{2,3})?$/u

const feesOf = (cell: string | undefined, source: string, problems: Problem[]): Row[] =>
  entriesOf(cell).flatMap((entry, index): Row[] => {
    const { label, amount, currency } = FEE.exec(entry)?.groups ?? {}
    const value = amountOf(amount ?? '')
    const code = currency === 'zł' ? 'PLN' : currency?.toUpperCase()
    const known = CURRENCIES.find((item) => item === code)
    if (!label || value === undefined || !known) {
      problems.push(problem('badFee', entry))
      return []
    }
    return [{ id: rowId(`${source}:fees:${index}`), label, amount: value, currency: known }]
  })

const oneOf = <T extends string>(
  values: readonly T[],
  cell: string | undefined,
  column: string,
  problems: Problem[],
): T | undefined => {
  if (!cell) return undefined
  const known = values.find((value) => value === cell)
  if (!known) problems.push(problem('badValue', `${column}: ${cell}`))
  return known
}

const MOST_NUMBER = 50
const TEXTS = ['whoFor', 'howTo', 'outcome'] as const

/** A service card from a line of the table, in each language that has a title; what is wrong is told, and left out. */
export const cardOf = (parameters: {
  row: number
  cells: Record<string, string>
  lookup: Lookup
  defaultLocale: Locale
}): Card => {
  const { row, cells, lookup, defaultLocale } = parameters
  const problems: Problem[] = []
  const number = cells.number ?? ''
  const source = `csv:service-cards:${number}`
  if (number === '') problems.push(problem('noSourceId'))
  if (number.length > MOST_NUMBER) problems.push(problem('shortened', number))
  const title = cells[`title_${defaultLocale}`] ?? ''
  if (title === '') problems.push(problem('noTitle'))
  const unit = cells.unit ? lookup.unit(cells.unit) : undefined
  if (cells.unit && unit === undefined) problems.push(problem('unknownUnit', cells.unit))
  const legalActs = entriesOf(cells.legalActs).flatMap((name): Row[] => {
    const act = lookup.act(name)
    if (act === undefined) problems.push(problem('unknownAct', name))
    return act === undefined ? [] : [{ id: rowId(`${source}:act:${name}`), act }]
  })
  const value = cells.processingValue ? amountOf(cells.processingValue) : undefined
  if (cells.processingValue && value === undefined) problems.push(problem('badNumber', cells.processingValue))
  const status = oneOf(SERVICE_STATUSES, cells.status, 'status', problems)
  const durationUnit = oneOf(DURATION_UNITS, cells.processingUnit, 'processingUnit', problems)
  const lifeEvents = entriesOf(cells.lifeEvents).flatMap((event) => oneOf(LIFE_EVENTS, event, 'lifeEvents', problems) ?? [])
  const fees = feesOf(cells.fees, source, problems)

  const inLocale = (locale: Locale): Row => {
    const cell = (name: string): string => cells[`${name}_${locale}`] ?? ''
    const lexical = (name: string) =>
      toLexical(textOfCell(cell(name)), { rowId: (path) => rowId(`${source}:${locale}:${name}:${path}`), idOf: () => undefined })
    const texts = TEXTS.filter((name) => cell(name) !== '').map((name) => [name, lexical(name)])
    const papers = entriesOf(cell('requiredDocuments')).map((name, index) => ({
      id: rowId(`${source}:paper:${index}`),
      name,
      kind: 'original',
    }))
    const reason = cell('legalActsReason')
    return {
      title: cell('title'),
      ...(cell('summary') ? { summary: cell('summary') } : {}),
      ...Object.fromEntries(texts),
      ...(papers.length > 0 ? { requiredDocuments: papers } : {}),
      ...(fees.length > 0 ? { fees } : {}),
      ...(cell('feeNote') ? { feeNote: cell('feeNote') } : {}),
      ...(legalActs.length > 0 ? { legalActs } : {}),
      ...(reason ? { notApplicable: [{ id: rowId(`${source}:reason`), field: 'legalActs', reason }] } : {}),
      ...(unit === undefined ? {} : { responsibleUnit: unit }),
      ...(status ? { serviceStatus: status } : {}),
      number: number.slice(0, MOST_NUMBER),
      ...(cells.bankAccount ? { bankAccount: cells.bankAccount } : {}),
      ...(cells.bookingUrl ? { bookingUrl: cells.bookingUrl } : {}),
      lifeEvents,
      processingTime: {
        ...(value === undefined ? {} : { value }),
        ...(durationUnit ? { unit: durationUnit } : {}),
        ...(cell('processingText') ? { text: cell('processingText') } : {}),
      },
    }
  }
  const wanted = LOCALES.filter((locale) => locale === defaultLocale || cells[`title_${locale}`])
  return { source, row, title, perLocale: Object.fromEntries(wanted.map((locale) => [locale, inLocale(locale)])), problems }
}
