import type { ContentInput } from '../feed.ts'
import { base, citation, EXAMPLE } from './base.ts'
import { say, words } from './rich.ts'

/** A form to fill in, with a file per language. */
export const documentExample: ContentInput<'documents'> = {
  ...base,
  title: say('Wniosek o zaświadczenie', 'Заява про довідку', 'طلب شهادة', 'Application for a certificate'),
  slug: { pl: 'wniosek-o-zaswiadczenie', uk: 'zaiava-pro-dovidku', ar: 'tlb-shhada', en: 'application-for-a-certificate' },
  summary: say('Jedna strona.', 'Одна сторінка.', 'صفحة واحدة.', 'One page.'),
  kind: 'form',
  number: 'OR-01',
  issuedAt: '2026-01-02',
  validFrom: '2026-01-10',
  validTo: '2030-12-31',
  files: [
    { file: EXAMPLE, language: 'pl', isAccessible: true },
    { file: EXAMPLE, language: 'uk', isAccessible: false, alternative: EXAMPLE },
  ],
  howToFill: words('Pisz drukowanymi literami.', 'Пишіть друкованими літерами.', 'اكتب بأحرف واضحة.', 'Write in block letters.'),
  electronicUrl: 'https://www.gov.pl/web/gov/zaswiadczenie',
  unit: EXAMPLE,
  legalActs: [citation],
  licence: 'official',
}
