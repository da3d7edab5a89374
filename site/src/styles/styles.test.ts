import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontsCss } from './fonts/faces.ts'

const files = globSync('**/*.css', { cwd: new URL('..', import.meta.url) })
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

describe('the style sheets', () => {
  it('know no left and right, so that Arabic needs none of its own', () => {
    const physical = /(?:^|[\s;{])(?:margin|padding|border|inset)?-?(?:left|right)\s*:|text-align:\s*(?:left|right)|float:/m
    expect(files.filter((file) => physical.test(read(file)))).toEqual([])
  })

  it('never shout over one another', () => {
    expect(files.filter((file) => read(file).includes('!important'))).toEqual([])
  })

  it('are each in one of the sheets of pages at least, and in none twice', () => {
    const sheets = files.filter((file) => file.startsWith('styles/')).map(read)
    const counts = files
      .filter((file) => file.startsWith('components/'))
      .map((file) => ({ file, inSheets: sheets.map((sheet) => sheet.split(`"../${file}"`).length - 1) }))
    expect(counts.filter(({ inSheets }) => !inSheets.includes(1) || Math.max(...inSheets) > 1)).toEqual([])
  })

  it('name the font files that were cut for them', () => {
    const plain = (css: string) => css.replaceAll(/\s+/g, ' ')
    expect(plain(read('styles/fonts.css'))).toBe(plain(fontsCss()))
  })
})
