import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { type Gathered, gather, rowsOf } from './counters.ts'
import { JOURNAL_TABLES, SHORTER_TEXTS } from './journal.ts'
import { batchOfText, textOfBatch } from './journal-text.ts'

const ROWS: Parameters<typeof gather>[1][] = [
  ['2026-11-22', 'total', '', 5, 2],
  ['2026-11-22', 'page', '/', 3, 1],
  ['2026-11-22', 'page', '/kontakt/', 2, 1],
  ['2026-11-22', 'search', '__proto__ "żłobek"', 1, 0],
  ['2026-11-23', 'page', '/', 1, 1],
  [2025, 'page', '/', 9, 4],
]

const gatheredOf = (rows: typeof ROWS): Gathered => {
  const gathered: Gathered = new Map()
  for (const row of rows) gather(gathered, row)
  return gathered
}

it('a batch comes back from the journal as it was', () => {
  expect(rowsOf(batchOfText(textOfBatch(gatheredOf(ROWS))))).toEqual(ROWS)
})

it('what is no batch is refused', () => {
  for (const text of [
    '{}',
    '[["2026-11-22","page",["/",1]]]',
    '[["2026-11-22","clicks",[]]]',
    '[["2026-11-22","page",[1,"/",2]]]',
  ])
    expect(() => batchOfText(text)).toThrow()
})

it('a journal that an earlier version left is read as well', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(JOURNAL_TABLES)
  database.prepare('INSERT INTO journal (seq, counts) VALUES (1, ?)').run(JSON.stringify(ROWS))
  database.exec(SHORTER_TEXTS)
  const text = String(database.prepare('SELECT counts FROM journal').get()?.counts)
  expect(rowsOf(batchOfText(text))).toEqual(ROWS)
  database.close()
})
