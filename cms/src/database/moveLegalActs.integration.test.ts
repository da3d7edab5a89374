import { sql } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms } from '../testing/cms'

let cms: Cms

beforeAll(async () => {
  cms = await openCms({}, { isMigrated: false })
})
afterAll(() => cms.close())

type Query = (query: ReturnType<typeof sql>) => Promise<unknown>
type Database = { run: Query; all: Query }
const isDatabase = (value: unknown): value is Database =>
  typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function' && 'all' in value

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('a CMS from before acts of law were shared', () => {
  it('has each act once after the migration, cited by all texts that named it, with its titles', async () => {
    const { migrations } = await import('../migrations')
    const { payload } = cms
    const before = migrations.findIndex(({ name }) => name.endsWith('_content_types'))
    await payload.db.migrate({ migrations: migrations.slice(0, before) as Migration[] })
    const db: unknown = 'drizzle' in payload.db ? payload.db.drizzle : undefined
    if (!isDatabase(db)) throw new Error('no SQLite')
    for (const card of [1, 2]) {
      await db.run(sql`INSERT INTO service_cards (id, _status) VALUES (${card}, 'draft')`)
      await db.run(sql`INSERT INTO service_cards_legal_acts (_order, _parent_id, id, journal_ref, url)
        VALUES (1, ${card}, ${`row${card}`}, 'Dz.U. 1990 nr 16 poz. 95', NULL)`)
      await db.run(sql`INSERT INTO service_cards_legal_acts_locales (title, _locale, _parent_id)
        VALUES ('Ustawa o samorządzie', 'pl', ${`row${card}`}), ('Закон', 'uk', ${`row${card}`})`)
    }
    await payload.db.migrate({ migrations: migrations as Migration[] })

    const { docs: acts } = await payload.find({ collection: 'legal-acts', locale: 'all', depth: 0 })
    expect(acts).toMatchObject([
      {
        title: { pl: 'Ustawa o samorządzie', uk: 'Закон' },
        slug: { pl: 'ustawa-o-samorzadzie', uk: 'zakon' },
        journalRef: 'Dz.U. 1990 nr 16 poz. 95',
        _status: 'published',
      },
    ])
    // Searches find by folded words what was written before there were any.
    const folded = await payload.find({ collection: 'legal-acts', where: { foldedTitle: { like: 'samorzadzie' } } })
    expect(folded.totalDocs).toBe(1)
    const { docs: cards } = await payload.find({ collection: 'service-cards', depth: 0, sort: 'id' })
    expect(cards.map(({ legalActs }) => legalActs?.map(({ act }) => act))).toEqual([[acts[0]?.id], [acts[0]?.id]])
  })
})

describe.skipIf(process.env.TEST_DATABASE === 'mongodb')('a CMS that is up to date', () => {
  it('finds the parts of a document by an index, whatever table they are in', async () => {
    const { migrations } = await import('../migrations')
    await cms.payload.db.migrate({ migrations: migrations as Migration[] })
    const db: unknown = 'drizzle' in cms.payload.db ? cms.payload.db.drizzle : undefined
    if (!isDatabase(db)) throw new Error('no SQLite')
    const found = (condition: ReturnType<typeof sql>) =>
      db.all(sql`SELECT holder.name FROM sqlite_master holder, pragma_table_info(holder.name) parent
        WHERE holder.type = 'table' AND parent.name IN ('_parent_id', 'parent_id') AND ${condition}`)
    const isFirstInAnIndex = sql`EXISTS (SELECT 1 FROM pragma_index_list(holder.name) made, pragma_index_info(made.name) part
      WHERE part.seqno = 0 AND part.name = parent.name)`
    expect(await found(isFirstInAnIndex)).toContainEqual({ name: 'articles_locales' })
    expect(await found(sql`NOT ${isFirstInAnIndex}`)).toEqual([])
  })
})
