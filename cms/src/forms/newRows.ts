import type { ServerFunctionClientArgs } from 'payload'
import { isRecord } from '../fields/isRecord'

const isNew = (row: Record<string, unknown>): boolean => row.isLoading === true && !('collapsed' in row)

const withRowsOpen = (field: unknown): unknown =>
  isRecord(field) && Array.isArray(field.rows)
    ? { ...field, rows: field.rows.map((row) => (isRecord(row) && isNew(row) ? { ...row, collapsed: false } : row)) }
    : field

/**
 * Rows of lists are folded when a form opens, so that one sees which there are; the row that somebody has just added is there to be
 * written in. Payload folds that too, once the server has told of it.
 */
export const keepNewRowsOpen = (call: ServerFunctionClientArgs): ServerFunctionClientArgs => {
  const { formState } = call.args
  if (call.name !== 'form-state' || !isRecord(formState)) return call
  const state = Object.fromEntries(Object.entries(formState).map(([path, field]) => [path, withRowsOpen(field)]))
  return { ...call, args: { ...call.args, formState: state } }
}
