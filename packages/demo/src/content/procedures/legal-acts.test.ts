import { describe, expect, it } from 'vitest'
import * as legalActs from './legal-acts.ts'

const acts = Object.values(legalActs).filter((value) => typeof value === 'object')

describe('the acts of law that the guides cite', () => {
  it.each(acts.map((act) => [act.title.pl, act] as const))('%s leads to its own page in ISAP', (_title, act) => {
    const citation = /^Dz\.U\. (\d{4})(?: nr (\d+))? poz\. (\d+)(?: ze zm\.)?$/u.exec(act.journalRef ?? '')
    const [, year = '', issue = '', position = ''] = citation ?? []
    const identifier = `WDU${year}${issue.padStart(3, '0')}${position.padStart(4, '0')}`
    expect(act.url).toBe(`https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=${identifier}`)
  })

  it('names the articles after the title in each language, with the Arabic dual for two', () => {
    const { title } = legalActs.withArticles(legalActs.kpa, '127', '129')
    expect(title.pl).toMatch(/Kodeks postępowania administracyjnego \(art\. 127, 129\)$/u)
    expect(title.uk).toMatch(/\(ст\. 127, 129\)$/u)
    expect(title.ar).toMatch(/\(المادتان 127, 129\)$/u)
    expect(title.en).toMatch(/\(Arts 127, 129\)$/u)
  })
})
