import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { limitOf } from './limit'

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { type: 'text', name: 'title', maxLength: 300 },
          {
            type: 'row',
            fields: [
              { type: 'textarea', name: 'summary', maxLength: 255 },
              { type: 'number', name: 'order' },
            ],
          },
          { type: 'array', name: 'steps', fields: [{ type: 'text', name: 'title', maxLength: 100 }] },
          { type: 'group', name: 'appeal', fields: [{ type: 'textarea', name: 'text', maxLength: 2000 }] },
          { type: 'text', name: 'words', hasMany: true, maxLength: 100 },
        ],
      },
    ],
  },
  { type: 'text', name: 'slug', maxLength: 100 },
] as unknown as ClientField[]

describe('the limit of a field', () => {
  it.each([
    ['title', 300],
    ['summary', 255],
    ['steps.3.title', 100],
    ['appeal.text', 2000],
    ['slug', 100],
    ['order', undefined],
    ['words', undefined],
    ['steps', undefined],
    ['unknown.0.title', undefined],
    ['', undefined],
  ])('%j is %s', (path, limit) => {
    expect(limitOf(fields, path)).toBe(limit)
  })
})
