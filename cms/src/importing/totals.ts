import { z } from 'zod'
import type { Problem } from './problems'

/** What a dry run found: how many would be made of each kind, how many are there already, how many not at all. */
export const totalsSchema = z.object({
  documents: z.number(),
  files: z.number(),
  already: z.number(),
  skipped: z.number(),
  problems: z.number(),
})
export type Totals = z.infer<typeof totalsSchema>

/** One line of a dry run. */
export type PlanLine = {
  row: number
  kind: string
  title: string
  action: 'create' | 'draft' | 'already' | 'skip' | 'file'
  problems: Problem[]
}
