import { describe, expect, it } from 'vitest'
import { buildFailure, keepOutput } from './build-output.ts'

const failed = { code: 1, signal: null }

describe('the output of a build', () => {
  it('is kept to its last 200 lines', () => {
    const output = keepOutput([])
    for (let line = 1; line <= 250; line++) output.add(`line ${line}`)
    expect(output.lines()).toHaveLength(200)
    expect(output.lines().at(0)).toBe('line 51')
  })

  it('is kept without colours and without secrets, written as they are or as in an address', () => {
    const output = keepOutput(['se+cret/1'])
    output.add('\u001b[31mtoken se+cret/1 and ?t=se%2Bcret%2F1\u001b[0m')
    expect(output.lines()).toEqual(['token ••• and ?t=•••'])
  })
})

describe('a failed build', () => {
  it('names the document by its last word on it', () => {
    const lines = [
      '@@ratusz-error {"message":"first","document":{"type":"pages","id":"1"}}',
      'stack',
      '@@ratusz-error {"message":"body.root: unknown node.","document":{"type":"articles","id":"7","title":"Festyn"}}',
    ]
    expect(buildFailure(lines, failed)).toMatchObject({
      code: 'document_failed',
      document: { type: 'articles', id: '7', title: 'Festyn' },
      parameters: { detail: 'body.root: unknown node', title: 'Festyn' },
      log: ['stack'],
    })
  })

  it.each([
    ['cms_unreachable', ['@@ratusz-error {"message":"no feed","code":"cms_unreachable"}'], failed],
    ['build_failed', ['@@ratusz-error {"message":"odd"}'], failed],
    ['build_failed', ['@@ratusz-error {not json'], failed],
    ['build_failed', [], failed],
    ['disk_full', ['Error: ENOSPC: no space left on device, write'], failed],
    [
      'out_of_memory',
      ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
      { code: null, signal: 'SIGABRT' as const },
    ],
    ['out_of_memory', [], { code: null, signal: 'SIGKILL' as const }],
  ])('is told as %s', (code, lines, end) => {
    expect(buildFailure(lines, end).code).toBe(code)
  })
})
