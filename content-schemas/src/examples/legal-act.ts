import type { ContentInput } from '../feed.ts'
import { base } from './base.ts'
import { say } from './rich.ts'

/** An act of law that texts cite. */
export const legalActExample: ContentInput<'legal-acts'> = {
  ...base,
  title: say(
    'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
    'Закон від 8 березня 1990 р. про самоврядування гміни',
    'قانون 8 مارس 1990 بشأن الإدارة الذاتية للبلديات',
    'Act of 8 March 1990 on Municipal Self-government',
  ),
  slug: {
    pl: 'ustawa-o-samorzadzie-gminnym',
    uk: 'zakon-pro-samovriaduvannia-hminy',
    ar: 'qanwn-al-idara-al-dhatya',
    en: 'act-on-municipal-self-government',
  },
  summary: say('Czym zajmuje się gmina.', 'Чим займається гміна.', 'اختصاصات البلدية.', 'What a municipality does.'),
  journalRef: 'Dz.U. 1990 nr 16 poz. 95 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19900160095',
  validFrom: '1990-05-27',
}
