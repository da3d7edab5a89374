import { readFile } from 'node:fs/promises'
import { type Locale, localeSchema } from '@ratusz/content-schemas'
import type { Payload, PayloadRequest } from 'payload'
import { completeLocales, convertFields } from '../../feed/convert'
import { languageInWords } from '../../messages/translations'
import type { Import } from '../../payload-types'
import { defaultLocale, locales } from '../../settings'
import { refusalsOf } from '../engine/refusal'
import { filesOf, findItem, inOneTransaction, languageOfImport, noteItem, rehearse } from '../engine/store'
import type { Beat } from '../engine/wordpress'
import { once, type Problem, problem } from '../problems'
import type { PlanLine } from '../totals'
import { type Card, cardOf, type Lookup } from './card'
import { columnsFor } from './columns'
import { type CsvTable, readCsv } from './read'

type Id = string | number

/** Offices and acts by what a table may call them: their title in any language, their journal reference. */
const lookupIn = async (payload: Payload): Promise<Lookup> => {
  const read = async (collection: 'units' | 'legal-acts') => {
    const { docs } = await payload.find({
      collection,
      locale: 'all',
      depth: 0,
      pagination: false,
      limit: 0,
      overrideAccess: true,
    })
    const named = new Map<string, Id>()
    for (const doc of docs) {
      const titles: unknown = doc.title
      const names = [
        ...(typeof titles === 'object' && titles !== null ? Object.values(titles) : [titles]),
        'journalRef' in doc ? doc.journalRef : undefined,
      ]
      for (const name of names) if (typeof name === 'string') named.set(name.trim().toLocaleLowerCase(), doc.id)
    }
    return (name: string) => named.get(name.trim().toLocaleLowerCase())
  }
  return { unit: await read('units'), act: await read('legal-acts') }
}

const tableOf = async (row: Import): Promise<CsvTable> => readCsv(await readFile(filesOf(row.id).source))

/** Columns with something in them that no card takes it from: misspelt, or of a language that the town does not have. */
const unknownColumns = ({ header, rows }: CsvTable): string[] => {
  const known = columnsFor(locales)
  return header.filter((name) => name !== '' && !known.includes(name) && rows.some(({ cells }) => cells[name] !== ''))
}

async function* cardsOf(payload: Payload, { rows }: CsvTable): AsyncGenerator<Card> {
  const lookup = await lookupIn(payload)
  const seen = new Set<string>()
  for (const { row: line, cells } of rows) {
    const card = cardOf({ row: line, cells, lookup, defaultLocale })
    const isSecond = seen.has(card.source)
    seen.add(card.source)
    yield isSecond ? { ...card, problems: [...card.problems, problem('twiceInFile', cells.number)] } : card
  }
}

const isImpossible = ({ problems }: Card): boolean =>
  problems.some(({ code }) => code === 'noSourceId' || code === 'noTitle' || code === 'twiceInFile')

const otherLocales = (card: Card): Locale[] =>
  locales.filter((locale) => locale !== defaultLocale && card.perLocale[localeSchema.parse(locale)] !== undefined)

/** Writes a card. @returns its id, and the languages of it that readers will not see: they are not finished */
const writeCard = async (req: PayloadRequest, card: Card, isPublished: boolean): Promise<{ id: Id; unfinished: Locale[] }> => {
  const { payload } = req
  const options = { collection: 'service-cards', depth: 0, overrideAccess: true, req } as const
  const first = { ...card.perLocale[defaultLocale], _status: 'draft' as const }
  const { id } = await payload.create({ ...options, data: first, draft: true, locale: defaultLocale })
  for (const locale of otherLocales(card))
    await payload.update({ ...options, id, data: { ...card.perLocale[locale] }, draft: true, locale })
  if (isPublished) await payload.update({ ...options, id, data: { _status: 'published' }, locale: defaultLocale })
  const whole = await payload.findByID({ ...options, id, draft: true, locale: 'all' })
  const { flattenedFields } = payload.collections['service-cards'].config
  const complete = completeLocales(flattenedFields, convertFields(flattenedFields, { ...whole }))
  return { id, unfinished: otherLocales(card).filter((locale) => !complete.includes(locale)) }
}

const unfinishedIn = (row: Import, unfinished: Locale[]): Problem[] => {
  const language = languageOfImport(row)
  return unfinished.map((locale) => problem('languageUnfinished', languageInWords(locale, language)))
}

/** What the gates would say of a card, and which of its languages are not finished: it is written, published and taken back. */
const foreseen = async (payload: Payload, row: Import, card: Card): Promise<{ isRefused: boolean; problems: Problem[] }> => {
  try {
    const written = await rehearse(payload, row, (req) => writeCard(req, card, true))
    return { isRefused: false, problems: unfinishedIn(row, written?.unfinished ?? []) }
  } catch (error) {
    return { isRefused: true, problems: refusalsOf(error) }
  }
}

/** What a table's lines would become. Nothing is made. */
export async function* planCards(payload: Payload, row: Import, beat: Beat): AsyncGenerator<PlanLine> {
  const table = await tableOf(row)
  for (const title of unknownColumns(table))
    yield { row: 1, kind: 'service-cards', title, action: 'skip', problems: [problem('unknownColumn', title)] }
  for await (const card of cardsOf(payload, table)) {
    await beat()
    const { title } = card
    const base = { row: card.row, kind: 'service-cards', title }
    if (await findItem(payload, card.source)) yield { ...base, action: 'already', problems: [] }
    else if (isImpossible(card)) yield { ...base, action: 'skip', problems: card.problems }
    else {
      const { isRefused, problems } = await foreseen(payload, row, card)
      const isDraft = isRefused || card.problems.length > 0
      yield { ...base, action: isDraft ? 'draft' : 'create', problems: once([...card.problems, ...problems]) }
    }
  }
}

/** Notes once what stands in a table and is no card of its own. */
const noteSkipped = async (
  payload: Payload,
  row: Import,
  item: { source: string; title: string; row: number; problems: Problem[] },
) => {
  if (await findItem(payload, item.source)) return
  await inOneTransaction(payload, row, (req) => noteItem(req, row.id, { ...item, kind: 'service-cards', state: 'skipped' }))
}

/** Imports service cards, each in all its languages and in one transaction; what the gates refuse becomes a draft, with the reason. */
export const importCards = async ({ payload, row, beat }: { payload: Payload; row: Import; beat: Beat }): Promise<number> => {
  let already = 0
  const table = await tableOf(row)
  for (const title of unknownColumns(table)) {
    const problems = [problem('unknownColumn', title)]
    await noteSkipped(payload, row, { source: `csv:${row.id}:column:${title}`, title, row: 1, problems })
  }
  for await (const card of cardsOf(payload, table)) {
    await beat()
    const { source, title } = card
    const base = { source, title, kind: 'service-cards', row: card.row }
    const attempt = (isPublished: boolean, problems: Card['problems']) =>
      inOneTransaction(payload, row, async (req) => {
        const { id, unfinished } = await writeCard(req, card, isPublished)
        const state = isPublished ? ('published' as const) : ('draft' as const)
        await noteItem(req, row.id, {
          ...base,
          state,
          documentType: 'service-cards',
          documentId: String(id),
          problems: once([...problems, ...unfinishedIn(row, unfinished)]),
        })
      })
    if (isImpossible(card)) {
      // Such a line has no number of its own: it is named by its place.
      const { problems } = card
      await noteSkipped(payload, row, { source: `csv:${row.id}:line:${card.row}`, title, row: card.row, problems })
      continue
    }
    const known = await findItem(payload, card.source)
    if (known) {
      if (String(typeof known.import === 'object' ? known.import.id : known.import) !== String(row.id)) already += 1
      continue
    }
    try {
      await attempt(row.publishes === true && card.problems.length === 0, card.problems)
    } catch (error) {
      const problems = [...card.problems, ...refusalsOf(error)]
      try {
        await attempt(false, problems)
      } catch (again) {
        const all = once([...problems, ...refusalsOf(again)])
        await inOneTransaction(payload, row, (req) => noteItem(req, row.id, { ...base, state: 'failed', problems: all }))
      }
    }
  }
  return already
}
