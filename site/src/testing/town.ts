import { examples } from '@ratusz/content-schemas/examples'
import { feedLine, richText } from './documents.ts'

const legalActs = [{ act: 'l1', provisions: { pl: 'art. 5', en: 'Art. 5' } }]

/** A town of a few documents, one or more of each type: what the build's tests are made of. */
export const smallTown = (): object[] => [
  feedLine({
    type: 'portal',
    id: 'portal',
    data: {
      name: { pl: 'Miasteczko', uk: 'Містечко', ar: 'البلدة', en: 'Smalltown' },
      themeColour: '#7a1f5c',
      address: 'Rynek 1, 00-001 Miasteczko',
      bipUrl: 'https://bip.miasteczko.example',
      openingHours: [{ day: 7, opens: '08:00', closes: '12:00' }],
      contacts: [{ kind: 'phone', value: '58 000 00 00' }],
      accessibilityStatement: { publishedAt: '2024-01-02', reviewedAt: '2026-03-04', email: 'dostepnosc@miasteczko.example' },
    },
  }),
  feedLine({
    type: 'home',
    id: 'home',
    data: { topTasks: [{ label: { pl: 'Dowód' }, reference: { type: 'service-cards', id: 'd1' } }], picture: 'm1' },
  }),
  feedLine({
    type: 'media',
    id: 'm1',
    data: {
      alt: { pl: 'Rynek o świcie', en: 'The market square at dawn' },
      filename: 'rynek.jpg',
      original: { url: '/api/media/file/rynek.jpg', mimeType: 'image/jpeg', width: 40, height: 30, filesize: 10 },
      sizes: [{ url: '/api/media/file/rynek-20.webp', mimeType: 'image/webp', width: 20, height: 15, filesize: 5 }],
    },
  }),
  feedLine({
    type: 'media',
    id: 'm2',
    data: {
      isDecorative: true,
      filename: 'nieuzyte.jpg',
      original: { url: '/api/media/file/nieuzyte.jpg', mimeType: 'image/jpeg', width: 40, height: 30, filesize: 10 },
    },
  }),
  feedLine({
    type: 'topics',
    id: 't1',
    data: { title: { pl: 'Dokumenty', en: 'Documents' }, slug: { pl: 'dokumenty', en: 'documents' } },
  }),
  feedLine({
    type: 'units',
    id: 'u1',
    data: {
      title: { pl: 'Referat Spraw', en: 'Citizens’ office' },
      slug: { pl: 'referat-spraw', en: 'citizens-office' },
      competences: { pl: richText('Dowody'), en: richText('Identity cards') },
      contacts: [{ kind: 'phone', value: '58 000 00 01' }],
    },
  }),
  feedLine({
    type: 'service-cards',
    id: 'd1',
    data: {
      title: { pl: 'Dowód osobisty', en: 'Identity card' },
      slug: { pl: 'dowod-osobisty', en: 'identity-card' },
      summary: { pl: 'Jak dostać dowód.', en: 'How to get an identity card.' },
      topics: ['t1'],
      whoFor: { pl: richText('Każdy obywatel'), en: richText('Every citizen') },
      howTo: { pl: richText('Przyjdź do urzędu'), en: richText('Come to the office') },
      requiredDocuments: [{ name: { pl: 'Zdjęcie', en: 'Photograph' } }],
      fees: [{ label: { pl: 'Opłata', en: 'Fee' }, amount: 17 }],
      processingTime: { value: 30, unit: 'days' },
      outcome: { pl: richText('Dowód'), en: richText('A card') },
      legalActs,
      responsibleUnit: 'u1',
      lifeEvents: ['documents'],
    },
  }),
  feedLine({
    type: 'articles',
    id: 'a1',
    data: {
      title: { pl: 'Nowy <b>most</b> & rondo' },
      slug: { pl: 'nowy-most' },
      summary: { pl: 'Most jest otwarty.' },
      date: '2026-11-20',
      body: { pl: richText('Most otwarto </script><script>alert(1)</script> rano.') },
      hero: 'm1',
    },
  }),
  feedLine({
    type: 'events',
    id: 'e1',
    data: {
      title: { pl: 'Koncert', uk: 'Концерт' },
      slug: { pl: 'koncert', uk: 'kontsert' },
      kind: 'culture',
      body: { pl: richText('Zapraszamy'), uk: richText('Запрошуємо') },
      status: 'cancelled',
      occurrences: [{ startDate: '2026-12-01', startTime: '18:00' }],
      registration: { needed: true, url: 'https://zapisy.example/', deadline: '2026-11-30', capacity: 12 },
    },
  }),
  feedLine({
    type: 'events',
    id: 'e2',
    data: {
      title: { pl: 'Bieg' },
      slug: { pl: 'bieg' },
      kind: 'sport',
      body: { pl: richText('Zapraszamy') },
      occurrences: [{ startDate: '2026-10-21', startTime: '10:00' }],
      registration: { needed: true, url: 'https://zapisy.example/', deadline: '2026-10-18', capacity: 12 },
    },
  }),
  feedLine({
    type: 'events',
    id: 'e3',
    data: {
      title: { pl: 'Rajd' },
      slug: { pl: 'rajd' },
      kind: 'sport',
      body: { pl: richText('Zapraszamy') },
      occurrences: [{ startDate: '2026-12-05', startTime: '10:00' }],
      registration: { needed: true, url: 'https://zapisy.example/', deadline: '2026-11-21', capacity: 12 },
    },
  }),
  feedLine({
    type: 'events',
    id: 'e4',
    data: {
      title: { pl: 'Zawody' },
      slug: { pl: 'zawody' },
      kind: 'sport',
      body: { pl: richText('Zapraszamy') },
      occurrences: [{ startDate: '2026-12-06', startTime: '10:00' }],
      registration: { needed: true, url: 'https://zapisy.example/', deadline: '2026-11-22', capacity: 12 },
    },
  }),
  feedLine({
    type: 'procedures',
    id: 'p1',
    data: {
      title: { pl: 'Przeprowadzka' },
      slug: { pl: 'przeprowadzka' },
      intro: { pl: 'Krok po kroku.' },
      steps: [{ title: { pl: 'Zamelduj się' }, items: [{ label: { pl: 'dowód' } }] }],
      services: ['d1'],
    },
  }),
  feedLine({
    type: 'violations',
    id: 'v1',
    data: {
      title: { pl: 'Spalanie śmieci' },
      slug: { pl: 'spalanie-smieci' },
      whatItIs: { pl: richText('Nie wolno palić śmieci') },
      isEmergency: true,
      whoHandles: { pl: 'Straż' },
      reportChannels: [{ kind: 'phone', value: '58 000 00 02' }],
      whatHappensNext: { pl: richText('Przyjedzie patrol') },
      legalActs,
    },
  }),
  feedLine({
    type: 'pages',
    id: 's1',
    data: {
      title: { pl: 'Kontakt', en: 'Contact' },
      slug: { pl: 'kontakt', en: 'contact' },
      body: { pl: richText('Zadzwoń'), en: richText('Call us') },
    },
  }),
  feedLine({
    type: 'legal-acts',
    id: 'l1',
    data: {
      title: { pl: 'Ustawa o dowodach osobistych' },
      slug: { pl: 'ustawa-o-dowodach-osobistych' },
      journalRef: 'Dz.U. 2010 nr 167 poz. 1131',
    },
  }),
  feedLine({ type: 'redirects', id: 'r1', data: { from: '/stary-adres', to: '/kontakt/', status: 301 } }),
  feedLine({ type: 'redirects', id: 'r2', data: { from: '/usunieta', status: 410 } }),
  feedLine({
    type: 'redirects',
    id: 'r3',
    data: {
      from: '/en/news/stary-cennik/',
      status: 410,
      title: 'Stary cennik',
      explanation: 'Cennik przestał obowiązywać.\nNowy jest w uchwale.',
      language: 'pl',
    },
  }),
  feedLine({
    type: 'year-reports',
    id: 'y1',
    data: {
      ...examples['year-reports'],
      report: {
        ...examples['year-reports'].report,
        bestRead: [
          { reference: { type: 'service-cards', id: 'd1' }, titles: { pl: 'Dowód osobisty' }, views: 2310 },
          { reference: { type: 'articles', id: 'gone' }, titles: { pl: 'Wycofany artykuł' }, views: 12 },
        ],
      },
    },
  }),
  { kind: 'cursor', cursor: 'v1-1' },
]
