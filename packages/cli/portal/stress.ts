import {
  type ContentInput,
  type ContentType,
  type FeedDocument,
  LOCALES,
  type Locale,
  parseFeedLine,
} from '@ratusz/content-schemas'
import { examples } from '@ratusz/content-schemas/examples'

/** What people really put into a CMS one day: each of these must still read well. Every id and slug begins with `proba`. */
export const stressLines = (): FeedDocument[] => [
  line('articles', 'proba-artykul', {
    title: each(LONG_TITLE),
    slug: each(() => 'proba-dlugi-artykul'),
    summary: each((locale) => LONG_TITLE(locale).slice(0, 255)),
    date: '2024-02-29',
    body: each((locale) => rich([paragraph(SENTENCES[locale].repeat(20_000 / 8))])),
    // A picture that is no longer there.
    hero: 'proba-zgubiony-obraz',
    gallery: ['proba-zgubiony-obraz'],
    attachments: ['proba-zgubiony-obraz'],
  }),
  line('pages', 'proba-strona', {
    title: each(() => THREE_SCRIPTS),
    navTitle: each(() => THREE_SCRIPTS),
    slug: each(() => 'proba-szeroka-tabela'),
    summary: each(() => THREE_SCRIPTS),
    body: each(() => rich([paragraph(`${THREE_SCRIPTS} ${LONG_WORD} https://example.org/${'a/'.repeat(120)}`), wideTable()])),
  }),
  line('topics', 'proba-temat', {
    title: each((locale) => LONG_TITLE(locale).slice(0, 99).trim()),
    slug: each(() => 'proba-pusty-temat'),
  }),
  line('events', 'proba-wydarzenie', {
    title: each(LONG_TITLE),
    slug: each(() => 'proba-wydarzenie'),
    kind: 'culture',
    status: 'cancelled',
    statusNote: each((locale) => SENTENCES[locale]),
    body: each((locale) => rich([paragraph(SENTENCES[locale])])),
    organiser: each(() => THREE_SCRIPTS),
    placeName: each(() => `${LONG_WORD} ${THREE_SCRIPTS}`),
    occurrences: Array.from({ length: 28 }, (_, day) => ({
      startDate: `2031-02-${String(day + 1).padStart(2, '0')}`,
      startTime: '18:00',
      endTime: '20:00',
    })),
  }),
  line('pages', 'proba-tlumaczenie', {
    title: each(() => 'Tłumaczenie'),
    slug: each(() => 'proba-tlumaczenie'),
    summary: each((locale) => SENTENCES[locale]),
    body: each((locale) => rich([paragraph(SENTENCES[locale])])),
    translation: {
      changedAt: {
        pl: '2026-05-12T10:00:00.000Z',
        uk: '2026-05-01T10:00:00.000Z',
        ar: '2026-05-13T10:00:00.000Z',
        en: '2026-05-13T10:00:00.000Z',
      },
      madeFrom: { uk: '2026-04-30T10:00:00.000Z', ar: '2026-05-12T10:00:00.000Z', en: '2026-05-12T10:00:00.000Z' },
      isMachineMade: { ar: true, en: true },
      reviewedAt: { en: '2026-05-14T10:00:00.000Z' },
    },
  }),
  // A template that the demonstration town, of which nobody has counted a year yet, would leave out.
  line('year-reports', 'proba-rok', examples['year-reports']),
]

const THREE_SCRIPTS = 'Ołeksandra Шевченко-Ковальська عبد الرحمن al-Ḥusaynī'
const LONG_WORD = 'Konstantynopolitańczykowianeczkówna'.repeat(4)

const SENTENCES: Record<Locale, string> = {
  pl: 'Radni rozmawiali o moście i nie doszli dziś ',
  uk: 'Депутати говорили про міст і не дійшли сьогодні ',
  ar: 'تحدث الأعضاء عن الجسر ولم يصلوا اليوم إلى ',
  en: 'The council talked about the bridge and did not ',
}

const LONG_TITLE = (locale: Locale): string => SENTENCES[locale].repeat(10).slice(0, 299).trim()

const each = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  pl: make('pl'),
  uk: make('uk'),
  ar: make('ar'),
  en: make('en'),
})

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] })

const rich = (children: (ReturnType<typeof paragraph> | ReturnType<typeof wideTable>)[]) => ({
  root: { type: 'root' as const, children },
})

const wideTable = () => ({
  type: 'table' as const,
  children: Array.from({ length: 6 }, (_, row) => ({
    type: 'tablerow' as const,
    children: Array.from({ length: 12 }, (_, column) => ({
      type: 'tablecell' as const,
      headerState: row === 0 ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      children: [paragraph(row === 0 ? `Kolumna ${column + 1}` : `${row * 1000 + column},50 zł`)],
    })),
  })),
})

const line = <T extends ContentType>(type: T, id: string, data: ContentInput<T>): FeedDocument => {
  const parsed = parseFeedLine({
    kind: 'document',
    type,
    id,
    updatedAt: '2026-11-20T10:00:00.000Z',
    publishedAt: '2026-11-01T08:00:00.000Z',
    locales: LOCALES,
    data,
  })
  if (parsed.kind !== 'document') throw new Error(`${type}/${id} is no document`)
  return parsed
}
