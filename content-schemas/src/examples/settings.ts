import type { ContentInput } from '../feed.ts'
import { EXAMPLE, fact } from './base.ts'
import { say } from './rich.ts'

/** The portal's settings. */
export const portalExample: ContentInput<'portal'> = {
  name: say('Jantarowo', 'Янтарове', 'يانتاروفو', 'Jantarowo'),
  tagline: say('Miasto bursztynu', 'Місто бурштину', 'مدينة الكهرمان', 'Town of amber'),
  crest: EXAMPLE,
  themeColour: '#0b5c8a',
  address: 'ul. Portowa 1, 84-009 Jantarowo',
  contacts: [fact('phone', '58 000 10 20')],
  openingHours: [{ day: 1, opens: '07:30', closes: '17:00' }],
  eDelivery: 'AE:PL-00000-00000-JANTA-00',
  bipUrl: 'https://bip.jantarowo.example/',
  social: [{ name: 'Mastodon', url: 'https://spolecznosc.example/@jantarowo' }],
  headerLinks: [{ label: say('Dla turystów', 'Туристам', 'للسياح', 'For visitors'), url: '/o-gminie/' }],
  footerLinks: [{ label: say('Prywatność', 'Приватність', 'الخصوصية', 'Privacy'), url: '/o-gminie/' }],
  accessibilityStatement: {
    siteUrl: 'https://jantarowo.example/',
    publishedAt: '2026-01-01',
    updatedAt: '2026-06-01',
    preparedAt: '2026-01-01',
    reviewedAt: '2026-06-01',
    status: 'partial',
    gaps: say('Stare skany.', 'Старі скани.', 'مسوحات قديمة.', 'Old scans.'),
    contactPerson: 'Anna Przykładowa',
    email: 'dostepnosc@jantarowo.example',
    phone: '58 000 10 20',
    architecture: say('Winda.', 'Ліфт.', 'مصعد.', 'A lift.'),
  },
  defaultImage: EXAMPLE,
  mapGround: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'road', name: 'ul. Portowa' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [17.99, 54.82],
            [18.01, 54.84],
          ],
        },
      },
    ],
  }),
}

/** The home page. */
export const homeExample: ContentInput<'home'> = {
  question: say('Co chcesz załatwić?', 'Що ви хочете зробити?', 'ماذا تريد أن تنجز؟', 'What do you want to do?'),
  picture: EXAMPLE,
  topTasks: [
    { label: say('Dowód', 'Посвідчення', 'الهوية', 'Identity card'), reference: { type: 'service-cards', id: EXAMPLE } },
    { label: say('BIP', 'BIP', 'BIP', 'BIP'), url: 'https://bip.jantarowo.example/' },
  ],
  highlightedServices: [EXAMPLE],
  sections: [
    {
      audience: 'tourists',
      title: say('Dla turystów', 'Туристам', 'للسياح', 'For visitors'),
      text: say('Plaża i molo.', 'Пляж і мол.', 'الشاطئ والرصيف.', 'Beach and pier.'),
      page: EXAMPLE,
      picture: EXAMPLE,
    },
  ],
  parts: ['news', 'services'],
}

/** What editors teach the search. */
export const searchExample: ContentInput<'search'> = {
  bestBets: [
    {
      reference: { type: 'service-cards', id: EXAMPLE },
      words: { pl: ['dowód'], uk: ['посвідчення'], ar: ['هوية'], en: ['identity card'] },
    },
  ],
  synonyms: [
    { words: { pl: ['śmieci', 'odpady'], uk: ['сміття', 'відходи'], ar: ['قمامة', 'نفايات'], en: ['rubbish', 'waste'] } },
  ],
}

/** An address that has moved. */
export const redirectExample: ContentInput<'redirects'> = { from: '/stary-adres', to: '/o-gminie/', status: 302 }
