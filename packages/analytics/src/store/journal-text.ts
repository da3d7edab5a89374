import { z } from 'zod'
import { type Gathered, gather } from './counters.ts'
import { DIMENSIONS } from './types.ts'

/**
 * A batch as the journal keeps it: a JSON list of `[day or period, dimension, [name, views, visits, name, …]]`. What is not
 * repeated for each name is not written and read again either: several batches share a page of the file.
 */
export const textOfBatch = (gathered: Gathered): string =>
  JSON.stringify(
    [...gathered].flatMap(([when, dimensions]) =>
      [...dimensions].map(([dimension, names]) => {
        const counted: (string | number)[] = []
        for (const [name, { views, visits }] of names) counted.push(name, views, visits)
        return [when, dimension, counted]
      }),
    ),
  )

/** The batch that such a text holds. @throws z.ZodError where it is none */
export const batchOfText = (text: string): Gathered => {
  const gathered: Gathered = new Map()
  for (const [when, dimension, counted] of groupsSchema.parse(JSON.parse(text))) {
    for (let at = 0; at < counted.length; at += 3) {
      const [name, views, visits] = countedSchema.parse(counted.slice(at, at + 3))
      gather(gathered, [when, dimension, name, views, visits])
    }
  }
  return gathered
}

const groupsSchema = z.array(
  z.tuple([z.union([z.string(), z.number()]), z.enum(DIMENSIONS), z.array(z.union([z.string(), z.number()]))]),
)
const countedSchema = z.tuple([z.string(), z.number(), z.number()])
