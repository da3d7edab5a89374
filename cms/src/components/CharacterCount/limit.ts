import type { ClientField } from 'payload'

/**
 * How many characters a field takes; undefined where it has no such limit.
 *
 * @param path as the form names it: `steps.0.title`
 */
export const limitOf = (fields: readonly ClientField[], path: string): number | undefined => {
  const names = path.split('.').filter((part) => !/^\d+$/u.test(part))
  return limitIn(fields, names)
}

const limitIn = (fields: readonly ClientField[], [name, ...rest]: readonly string[]): number | undefined => {
  for (const field of fields) {
    const inside = fieldsIn(field)
    if ('name' in field && field.name !== undefined) {
      if (field.name !== name) continue
      if (rest.length > 0) return inside && limitIn(inside, rest)
      return (field.type === 'text' || field.type === 'textarea') && !('hasMany' in field && field.hasMany)
        ? field.maxLength
        : undefined
    }
    const found = inside && name !== undefined ? limitIn(inside, [name, ...rest]) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const fieldsIn = (field: ClientField): readonly ClientField[] | undefined => {
  if ('tabs' in field) return field.tabs.flatMap((tab): ClientField[] => tab.fields)
  return 'fields' in field ? field.fields : undefined
}
