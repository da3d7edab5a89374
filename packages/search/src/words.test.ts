import { describe, expect, it } from 'vitest'
import { encoded, type Item } from './testing/cbor.ts'
import { createFilterLists, createWordLists } from './words.ts'

const wordsOf = (size: number, ...slices: [firstPage: number, words: Item[]][]) => {
  const lists = createWordLists()
  for (const [firstPage, words] of slices) lists.add(encoded([words]), firstPage)
  return lists.chunks(size).map(({ from, to, content }) => ({ from, to, content: Buffer.from(content) }))
}

describe('words of several slices', () => {
  it('have one place for a word in all pages, another than every other word’s, with the weight that it had', () => {
    const chunks = wordsOf(
      1000,
      [
        0,
        [
          ['drzewo', [[0, [-241, 7], []]], [['drzéwo', [[0, [7], []]]]]],
          [
            'droga',
            [
              [0, [7], []],
              [3, [5, -61, 9], [-1, 0]],
            ],
            [],
          ],
        ],
      ],
      [500, [['droga', [[2, [-61, 1], []]], []]]],
    )
    expect(chunks).toEqual([
      {
        from: 'droga',
        to: 'drzewo',
        content: Buffer.from(
          encoded([
            [
              [
                'droga',
                [
                  [0, [0], []],
                  [3, [-61, 0], []],
                  [499, [-61, 0], []],
                ],
                [],
              ],
              ['drzewo', [[0, [-241, 1], []]], [['drzéwo', [[0, [1], []]]]]],
            ],
          ]),
        ),
      },
    ])
  })

  it('lie in files of a size, in the order of code points, told apart by their first letters', () => {
    const once = (word: string): Item => [word, [[0, [0], []]], []]
    const chunks = wordsOf(4, [0, ['\u{1d41a}', 'opłata', '\u{fa0e}', 'opera', 'ale'].map(once)])
    expect(chunks.map(({ from, to }) => [from, to])).toEqual([
      ['ale', 'ope'],
      ['opł', '\u{fa0e}'],
      ['\u{1d41a}', '\u{1d41a}'],
    ])
  })

  it('do not lie in a file with a word that many pages have', () => {
    const often = Array.from({ length: 9 }, (): Item => [1, [0], []])
    const chunks = wordsOf(6, [0, [['b', often, []], ...['a', 'c'].map((word): Item => [word, [[0, [0], []]], []])]])
    expect(chunks.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ])
  })
})

it('filters of several slices name each value’s pages by their numbers on the whole site', () => {
  const lists = createFilterLists()
  lists.add(encoded(['type', [['b', [0, 3]]]]), 0)
  lists.add(
    encoded([
      'type',
      [
        ['a', [1]],
        ['b', [0]],
      ],
    ]),
    500,
  )
  lists.add(encoded(['leading', [['yes', [2]]]]), 500)
  expect(lists.files().map(({ name, content }) => [name, Buffer.from(content)])).toEqual([
    ['leading', Buffer.from(encoded(['leading', [['yes', [502]]]]))],
    [
      'type',
      Buffer.from(
        encoded([
          'type',
          [
            ['a', [501]],
            ['b', [0, 3, 500]],
          ],
        ]),
      ),
    ],
  ])
})
