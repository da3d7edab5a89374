import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { z } from 'zod'
import { lastText } from './counters.ts'
import type { Cover } from './cover.ts'
import type { Counts, Dimension, Ranking, RankingQuery } from './types.ts'

type Covered = { dimension: Dimension; cover: Cover }

/**
 * Adds up every name of a dimension over some periods. A year in the middle of two takes a quarter of a million counters;
 * SQLite sorts them to group them, which takes longer than to hand them over in lists and to add them up by number here.
 */
export const createSqliteSums = (database: DatabaseSync) => {
  const listsWith = (visits: string) =>
    database.prepare(
      `SELECT json_group_array(name) AS ids, json_group_array(views) AS views, ${visits} AS visits
       FROM counters WHERE dimension = ? AND period = ?`,
    )
  const both = listsWith('json_group_array(visits)')
  const viewsAlone = listsWith("'[]'")
  const lastId = database.prepare('SELECT coalesce(max(id), 0) AS id FROM names')
  const namesOf = 'SELECT id, name FROM names WHERE id IN (SELECT value FROM json_each(?))'
  const anyNames = database.prepare(namesOf)
  const sortedNames = database.prepare(`${namesOf} ORDER BY name`)
  const namesFrom = database.prepare('SELECT id FROM names WHERE name >= ? AND name <= ?')

  /** The sums by the names' numbers. */
  const sums = ({ dimension, cover }: Covered, lists: StatementSync) => {
    const length = idSchema.parse(lastId.get()).id + 1
    const sum = { views: new Float64Array(length), visits: new Float64Array(length) }
    for (const part of cover) {
      const { ids, ...counts } = listsSchema.parse(lists.get(dimension, Math.abs(part)))
      const numbers = numbersIn(ids)
      addUp({ sum: sum.views, ids: numbers, counts: numbersIn(counts.views), sign: Math.sign(part) })
      addUp({ sum: sum.visits, ids: numbers, counts: numbersIn(counts.visits), sign: Math.sign(part) })
    }
    return sum
  }

  const ranking = (query: Covered & Pick<RankingQuery, 'by' | 'limit' | 'offset' | 'prefix'>): Ranking => {
    const { by, limit, offset = 0, prefix = '' } = query
    const sum = sums(query, both)
    const of = sum[by]
    const asked = prefix === '' ? [...of.keys()] : idsSchema.parse(namesFrom.all(prefix, lastText(prefix))).map(({ id }) => id)
    const ids = asked.filter((id) => (of[id] ?? 0) > 0)
    // Only what can be among the first needs its name: ties are in the order of names.
    const least = Float64Array.from(ids, (id) => of[id] ?? 0).sort()[Math.max(0, ids.length - offset - limit)] ?? 0
    const first = ids.filter((id) => (of[id] ?? 0) >= least)
    const names = namedSchema
      .parse(sortedNames.all(JSON.stringify(first)))
      .map(({ id, name }) => ({ name, views: sum.views[id] ?? 0, visits: sum.visits[id] ?? 0 }))
      .sort((one, other) => other[by] - one[by])
      .slice(offset, offset + limit)
    return { names, count: ids.length }
  }

  const views = (query: Covered): Map<string, number> => {
    const sum = sums(query, viewsAlone).views
    const ids = [...sum.keys()].filter((id) => (sum[id] ?? 0) > 0)
    return new Map(namedSchema.parse(anyNames.all(JSON.stringify(ids))).map(({ id, name }) => [name, sum[id] ?? 0]))
  }

  return { ranking, views }
}

const addUp = (parameters: { sum: Float64Array; ids: number[]; counts: number[]; sign: number }): void => {
  const { sum, ids, counts, sign } = parameters
  for (let index = 0; index < counts.length; index += 1) {
    const id = ids[index] ?? 0
    sum[id] = (sum[id] ?? 0) + sign * (counts[index] ?? 0)
  }
}

const numbersIn = (list: string): number[] => JSON.parse(list)

const idSchema = z.object({ id: z.number() })
const idsSchema = z.array(idSchema)
const namedSchema = z.array(z.object({ id: z.number(), name: z.string() }))
const listsSchema = z.object({ ids: z.string(), views: z.string(), visits: z.string() } satisfies Record<
  keyof Counts | 'ids',
  unknown
>)
