import type { DemoContent } from './define.ts'

const emptyTown: DemoContent = {
  media: [],
  topics: [],
  units: [],
  pages: [],
  'service-cards': [],
  procedures: [],
  violations: [],
  articles: [],
  events: [],
  alerts: [],
  places: [],
  documents: [],
  'legal-acts': [],
  'e-services': [],
  portal: [],
  home: [],
  search: [],
  redirects: [],
  'year-reports': [],
}

/** A town that holds only what a test is about. */
export const townWith = (content: Partial<DemoContent>): DemoContent => ({ ...emptyTown, ...content })

export const article = (key: string, more: Partial<DemoContent['articles'][number]> = {}): DemoContent['articles'][number] => ({
  key,
  title: { pl: `Artykuł ${key}` },
  body: { pl: 'Treść.' },
  date: '{{day-3}}',
  ...more,
})

export const page = (key: string, more: Partial<DemoContent['pages'][number]> = {}): DemoContent['pages'][number] => ({
  key,
  title: { pl: `Strona ${key}` },
  body: { pl: 'Treść.' },
  ...more,
})
