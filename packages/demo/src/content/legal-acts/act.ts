import type { Localised } from '@ratusz/content-schemas'
import type { DemoDocument } from '../../define.ts'

export type LegalAct = DemoDocument<'legal-acts'>
type Citation = NonNullable<DemoDocument<'procedures'>['legalActs']>[number]

/**
 * An act by its first publication in the Journal of Laws; its page in ISAP leads on to the consolidated text in force.
 *
 * @param number the issue (*nr*), which the journal had until 2011
 * @param isAmended whether the citation says *ze zm.*, "as amended"
 */
export const act = (parameters: {
  key: string
  year: number
  number?: number
  position: number
  isAmended?: boolean
  title: Localised<string>
}): LegalAct => {
  const { key, year, number, position, isAmended = true, title } = parameters
  const issue = String(number ?? 0).padStart(3, '0')
  return {
    key,
    title,
    journalRef: `Dz.U. ${year}${number ? ` nr ${number}` : ''} poz. ${position}${isAmended ? ' ze zm.' : ''}`,
    url: `https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU${year}${issue}${String(position).padStart(4, '0')}`,
  }
}

/** A resolution of the Town Council, found in the public information bulletin (BIP). */
export const townCouncilResolution = (key: string, title: Localised<string>): LegalAct => ({
  key,
  title,
  url: 'https://bip.jantarowo.example',
})

/** A text's reference to an act, with the articles that matter, if any. */
export const cite = ({ key }: LegalAct, ...articles: string[]): Citation => {
  if (articles.length === 0) return { act: key }
  const list = articles.join(', ')
  const arabic = articles.length === 1 ? 'المادة' : articles.length === 2 ? 'المادتان' : 'المواد'
  return {
    act: key,
    provisions: {
      pl: `art. ${list}`,
      uk: `ст. ${list}`,
      ar: `${arabic} ${list}`,
      en: `${articles.length === 1 ? 'Art.' : 'Arts'} ${list}`,
    },
  }
}
