import type { FlattenedField } from 'payload'

export type ReferencePath = { path: string; isPolymorphic: boolean }

const inner = (field: FlattenedField): FlattenedField[] => ('flattenedFields' in field ? field.flattenedFields : [])

const targetsOf = (field: FlattenedField): string[] | undefined =>
  field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : undefined

/** Where in a document a field may name a document of a type: paths as queries write them. */
export const referencePaths = (fields: FlattenedField[], type: string, before = ''): ReferencePath[] =>
  fields.flatMap((field): ReferencePath[] => {
    const path = `${before}${field.name}`
    const targets = targetsOf(field)
    if (targets?.includes(type) && !('virtual' in field && field.virtual))
      return [
        { path, isPolymorphic: Array.isArray(field.type === 'relationship' || field.type === 'upload' ? field.relationTo : []) },
      ]
    return referencePaths(inner(field), type, `${path}.`)
  })

/** The fields of a document's top level that hold formatted text, at any depth. */
export const richTextFields = (fields: FlattenedField[]): string[] => {
  const holds = (field: FlattenedField): boolean => field.type === 'richText' || inner(field).some(holds)
  return fields.filter(holds).map(({ name }) => name)
}
