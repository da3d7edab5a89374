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

/** A paragraph, for the text of another document, that is a link to one of the CMS. */
export const linkTo = (relationTo: string, value: string | number) => ({
  type: 'paragraph',
  version: 1,
  children: [
    {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
      children: [{ type: 'text', version: 1, text: 'więcej o tym', format: 0 }],
    },
  ],
})

const withoutLaw = { notApplicable: [{ field: 'legalActs', reason: 'Zwyczaj, nie przepis.' }] }

/**
 * The least that each type needs to be published, and which fields are missing from an empty one.
 *
 * @param unit the office responsible for a service card
 * @param file the file of a document, from the media
 */
export const examples = (unit: string | number, file: string | number = 0) => ({
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
      ...withoutLaw,
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
      ...withoutLaw,
    },
    missing: ['title', 'responsibleUnit', 'whoFor', 'howTo', 'processingTime.value', 'outcome', 'legalActs'],
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
  places: {
    data: {
      title: 'Latarnia morska',
      kind: 'monument',
      description: paragraph('Ceglana wieża.'),
      address: 'ul. Latarniana 1',
      lat: 54.83,
      lng: 18.31,
    },
    missing: ['title', 'description', 'address', 'lat', 'lng'],
  },
  documents: {
    data: { title: 'Wniosek o zaświadczenie', kind: 'form', files: [{ file, language: 'pl' }] },
    missing: ['title', 'files'],
  },
  'legal-acts': { data: { title: 'Ustawa o samorządzie gminnym' }, missing: ['title'] },
  'e-services': {
    data: { title: 'Wniosek przez internet', provider: 'state', url: 'https://www.gov.pl/web/gov' },
    missing: ['title', 'url'],
  },
  alerts: {
    data: {
      title: 'Silny wiatr',
      level: 'warning',
      body: 'W porywach do 90 km/h.',
      startsAt: '2026-12-01T06:00:00.000Z',
      expiresAt: '2026-12-02T06:00:00.000Z',
    },
    missing: ['title', 'body', 'expiresAt'],
  },
})

export type ExampleType = keyof ReturnType<typeof examples>
export const EXAMPLE_TYPES = Object.keys(examples(1)) as ExampleType[]
