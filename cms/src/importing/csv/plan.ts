import { readFile } from 'node:fs/promises'
import { type Locale, localeSchema } from '@ratusz/content-schemas'
import type { Payload, PayloadRequest } from 'payload'
import type { Import } from '../../payload-types'
import { defaultLocale, locales } from '../../settings'
import { refusalsOf } from '../engine/refusal'
import { filesOf, findItem, inOneTransaction, noteItem } from '../engine/store'
import type { Beat } from '../engine/wordpress'
import { once, problem } from '../problems'
import type { PlanLine } from '../totals'
import { type Card, cardOf, type Lookup } from './card'
import { readCsv } from './read'

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

async function* cardsOf(payload: Payload, row: Import): AsyncGenerator<Card> {
  const { rows } = readCsv(await readFile(filesOf(row.id).source))
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

/** What a table's lines would become. */
export async function* planCards(payload: Payload, row: Import): AsyncGenerator<PlanLine> {
  for await (const card of cardsOf(payload, row)) {
    const { title, problems } = card
    const known = await findItem(payload, card.source)
    const action = known ? 'already' : isImpossible(card) ? 'skip' : problems.length > 0 ? 'draft' : 'create'
    yield { row: card.row, kind: 'service-cards', title, action, problems: known ? [] : problems }
  }
}

const otherLocales = (card: Card): Locale[] =>
  locales.filter((locale) => locale !== defaultLocale && card.perLocale[localeSchema.parse(locale)] !== undefined)

const writeCard = async (req: PayloadRequest, card: Card, isPublished: boolean): Promise<Id> => {
  const { payload } = req
  const options = { collection: 'service-cards', depth: 0, overrideAccess: true, req } as const
  const first = { ...card.perLocale[defaultLocale], _status: 'draft' as const }
  const { id } = await payload.create({ ...options, data: first, draft: true, locale: defaultLocale })
  for (const locale of otherLocales(card))
    await payload.update({ ...options, id, data: { ...card.perLocale[locale] }, draft: true, locale })
  if (isPublished) await payload.update({ ...options, id, data: { _status: 'published' }, locale: defaultLocale })
  return id
}

/** Imports service cards, each in all its languages and in one transaction; what the gates refuse becomes a draft, with the reason. */
export const importCards = async ({ payload, row, beat }: { payload: Payload; row: Import; beat: Beat }): Promise<number> => {
  let already = 0
  for await (const card of cardsOf(payload, row)) {
    await beat()
    const { source, title } = card
    const base = { source, title, kind: 'service-cards', row: card.row }
    const attempt = (isPublished: boolean, problems: Card['problems']) =>
      inOneTransaction(payload, row, async (req) => {
        const id = await writeCard(req, card, isPublished)
        const state = isPublished ? ('published' as const) : ('draft' as const)
        await noteItem(req, row.id, {
          ...base,
          state,
          documentType: 'service-cards',
          documentId: String(id),
          problems: once(problems),
        })
      })
    if (isImpossible(card)) {
      // Such a line has no number of its own: it is named by its place.
      const name = `csv:${row.id}:line:${card.row}`
      if (!(await findItem(payload, name)))
        await inOneTransaction(payload, row, (req) =>
          noteItem(req, row.id, { ...base, source: name, state: 'skipped', problems: card.problems }),
        )
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
