import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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

  it('are all in the one sheet that pages load', () => {
    const sheet = read('styles/site.css')
    const missing = files.filter((file) => file.startsWith('components/') && !sheet.includes(`"../${file}"`))
    expect(missing).toEqual([])
  })
})
