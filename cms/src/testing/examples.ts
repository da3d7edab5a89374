/** One paragraph as Lexical keeps it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const legalActs = [{ title: 'Ustawa o samorządzie gminnym', journalRef: 'Dz.U. 1990 nr 16 poz. 95' }]

/** The least that each type needs to be published, and which fields are missing from an empty one. */
export const examples = (unit: string | number) => ({
  articles: {
    data: { title: 'Nowy plac zabaw', date: '2026-11-20', body: paragraph('Otwarcie w sobotę.') },
    missing: ['title', 'body'],
  },
  events: {
    data: {
      title: 'Koncert w porcie',
      kind: 'culture',
      body: paragraph('Gra orkiestra.'),
      occurrences: [{ startDate: '2026-12-05', startTime: '18:00' }],
    },
    missing: ['title', 'body', 'occurrences'],
  },
  procedures: {
    data: { title: 'Jak wymienić dowód', intro: 'Po kolei.', steps: [{ title: 'Zrób zdjęcie' }] },
    missing: ['title', 'intro', 'steps'],
  },
  violations: {
    data: {
      title: 'Dzikie wysypisko',
      whatItIs: paragraph('Odpady w lesie.'),
      whoHandles: 'Straż Miejska',
      reportChannels: [{ kind: 'phone', value: '58 000 10 98' }],
      whatHappensNext: paragraph('Sprawdzimy.'),
      legalActs,
    },
    missing: ['title', 'whatItIs', 'whoHandles', 'reportChannels', 'whatHappensNext', 'legalActs'],
  },
  'service-cards': {
    data: {
      title: 'Dowód osobisty',
      responsibleUnit: unit,
      whoFor: paragraph('Dla każdego.'),
      howTo: paragraph('Złóż wniosek.'),
      outcome: paragraph('Dowód.'),
      processingTime: { value: 30, unit: 'days' },
      legalActs,
    },
    missing: ['title', 'responsibleUnit', 'whoFor', 'howTo', 'outcome', 'legalActs'],
  },
  pages: { data: { title: 'O gminie', body: paragraph('Nad morzem.') }, missing: ['title', 'body'] },
  units: {
    data: {
      title: 'Referat Promocji',
      competences: paragraph('Promocja.'),
      contacts: [{ kind: 'phone', value: '58 000 10 20' }],
    },
    missing: ['title', 'competences', 'contacts'],
  },
})

export type ExampleType = keyof ReturnType<typeof examples>
export const EXAMPLE_TYPES = Object.keys(examples(1)) as ExampleType[]
