import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { type Locale, localeSchema, slugify } from '@ratusz/content-schemas'
import { defaultLocale } from '../settings'

type Database = MigrateUpArgs['db']
type Row = { id: string | number; journalRef: string | null; url: string | null; locale: string; title: string | null }
type Act = { journalRef: string | null; url: string | null; titles: Map<Locale, string>; rows: (string | number)[] }

/** The tables that held acts of law inside a text, and those of their versions. */
const TABLES = ['service_cards', 'procedures', 'violations'].flatMap((name) => [
  `${name}_legal_acts`,
  `_${name}_v_version_legal_acts`,
])

const keyOf = ({ journalRef, url, titles }: Act): string =>
  JSON.stringify([titles.get(defaultLocale) ?? [...titles.values()][0], journalRef, url])

/**
 * Turns the acts of law that each text kept for itself into shared records, one for each act, and lets the texts cite them. To be
 * run between the columns' coming and going.
 */
export const moveLegalActs = async (db: Database): Promise<void> => {
  const ids = new Map<string, number>()
  const slugs = new Set<string>()
  for (const table of TABLES)
    for (const act of await actsIn(db, table)) {
      const key = keyOf(act)
      const id = ids.get(key) ?? (await insertAct(db, act, slugs))
      ids.set(key, id)
      for (const row of act.rows) await db.run(sql`UPDATE ${sql.identifier(table)} SET act_id = ${id} WHERE id = ${row}`)
    }
}

const actsIn = async (db: Database, table: string): Promise<Act[]> => {
  const rows = await db.all<Row>(sql`
    SELECT l.id AS id, l.journal_ref AS journalRef, l.url AS url, t._locale AS locale, t.title AS title
    FROM ${sql.identifier(table)} l JOIN ${sql.identifier(`${table}_locales`)} t ON t._parent_id = l.id`)
  const acts = new Map<string | number, Act>()
  for (const { id, journalRef, url, locale, title } of rows) {
    const known = localeSchema.safeParse(locale).data
    if (!known || !title) continue
    const act = acts.get(id) ?? { journalRef, url, titles: new Map<Locale, string>(), rows: [id] }
    act.titles.set(known, title)
    acts.set(id, act)
  }
  return [...acts.values()]
}

const insertAct = async (db: Database, { journalRef, url, titles }: Act, slugs: Set<string>): Promise<number> => {
  const now = new Date().toISOString()
  const inserted = await db.all<{ id: number }>(sql`
    INSERT INTO legal_acts (journal_ref, url, _status, published_at, updated_at, created_at)
    VALUES (${journalRef}, ${url}, 'published', ${now}, ${now}, ${now}) RETURNING id`)
  const id = Number(inserted[0]?.id)
  for (const [locale, title] of titles)
    await db.run(sql`
      INSERT INTO legal_acts_locales (title, slug, _locale, _parent_id)
      VALUES (${title}, ${freeSlug(slugify(title, locale) || `act-${id}`, locale, slugs)}, ${locale}, ${id})`)
  return id
}

const freeSlug = (slug: string, locale: Locale, taken: Set<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, 95).replace(/-+$/u, '')}-${number}`
    if (taken.has(`${locale} ${candidate}`)) continue
    taken.add(`${locale} ${candidate}`)
    return candidate
  }
}
