import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE, fact } from './base.ts'
import { say, words } from './rich.ts'

/** An office of the town hall. */
export const unitExample: ContentInput<'units'> = {
  ...base,
  title: say('Referat Organizacyjny', 'Організаційний відділ', 'قسم التنظيم', 'Organisation Office'),
  slug: { pl: 'referat-organizacyjny', uk: 'orhanizatsiinyi-viddil', ar: 'qsm-al-tnzym', en: 'organisation-office' },
  summary: say(
    'Pierwsze okienko urzędu.',
    'Перше віконце управління.',
    'أول شباك في البلدية.',
    'The first counter of the town hall.',
  ),
  kind: 'department',
  order: 2,
  competences: words('Przyjmujemy pisma.', 'Приймаємо листи.', 'نستلم الطلبات.', 'We take letters in.'),
  head: 'Anna Przykładowa',
  headRole: say('kierowniczka', 'керівниця', 'رئيسة القسم', 'head'),
  place: EXAMPLE,
  address: 'ul. Portowa 1, 84-009 Jantarowo',
  room: say('pokój 2', 'кімната 2', 'الغرفة 2', 'room 2'),
  lat: 54.8312,
  lng: 18.305,
  openingHours: [
    { day: 1, opens: '07:30', closes: '17:00' },
    { day: 2, opens: '07:30', closes: '15:30' },
  ],
  contacts: [fact('phone', '58 000 10 20'), fact('email', 'urzad@jantarowo.example')],
  eDelivery: 'AE:PL-00000-00000-JANTA-00',
  bipUrl: 'https://bip.jantarowo.example/referat',
  accessibility: {
    stepFree: 'yes',
    lift: 'yes',
    toilet: 'partly',
    parking: 'yes',
    hearingLoop: 'no',
    signLanguage: 'unknown',
    note: say('Zadzwoń, wyjdziemy.', 'Зателефонуйте, ми вийдемо.', 'اتصل بنا وسنخرج إليك.', 'Call and we will come out.'),
  },
}
