import { describe, expect, it } from 'vitest'
import { cite } from './act.ts'
import { legalActs } from './index.ts'
import { kpa } from './state-acts.ts'

const inJournalOfLaws = legalActs.filter(({ journalRef }) => journalRef?.startsWith('Dz.U. '))

describe('the acts of law that the cards and guides cite', () => {
  it.each(inJournalOfLaws.map((act) => [act.title.pl, act] as const))('%s leads to its own page in ISAP', (_title, act) => {
    const citation = /^Dz\.U\. (\d{4})(?: nr (\d+))? poz\. (\d+)(?: ze zm\.)?$/u.exec(act.journalRef ?? '')
    const [, year = '', issue = '', position = ''] = citation ?? []
    const identifier = `WDU${year}${issue.padStart(3, '0')}${position.padStart(4, '0')}`
    expect(act.url).toBe(`https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=${identifier}`)
  })

  it('stand once each, however many texts cite them', () => {
    const references = legalActs.flatMap(({ journalRef }) => (journalRef ? [journalRef] : []))
    expect(new Set(references).size).toBe(references.length)
  })

  it('are cited with their articles in each language, with the Arabic dual for two', () => {
    expect(cite(kpa, '127', '129')).toEqual({
      act: 'kpa',
      provisions: { pl: 'art. 127, 129', uk: 'ст. 127, 129', ar: 'المادتان 127, 129', en: 'Arts 127, 129' },
    })
  })
})
