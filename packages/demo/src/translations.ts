import { type ContentType, LOCALES, type Locale, type TranslationFacts } from '@ratusz/content-schemas'
import { addDays } from './days.ts'

/** What became of a document's translations: which days ago the Polish text changed, and who followed. */
type Story = { changed: number; older?: Locale[]; machine?: Locale[]; reviewed?: Locale[] }

/** As in any town, most translations are current, a few wait, and one was made by a machine. */
const STORIES: Record<string, Story> = {
  'service-cards/oplata-miejscowa': { changed: -9, older: ['uk', 'ar'] },
  'service-cards/dodatek-mieszkaniowy': { changed: -4, older: ['ar'], reviewed: ['uk'] },
  'pages/harmonogram-odbioru-odpadow': { changed: -16, older: ['en', 'uk'] },
  'pages/noclegi': { changed: -40, machine: ['ar'] },
  'pages/wsparcie-dla-cudzoziemcow': { changed: -25, reviewed: ['uk', 'ar', 'en'] },
}

const BEFORE = -120

/** What is known of the languages of a document of the demonstration; undefined where nobody kept count. */
export const translationOf = (parameters: {
  type: ContentType
  key: string
  today: string
}): Omit<TranslationFacts, 'source'> | undefined => {
  const { type, key, today } = parameters
  const story = STORIES[`${type}/${key}`]
  if (!story) return undefined
  const { changed, older = [], machine = [], reviewed = [] } = story
  const at = (days: number): string => `${addDays(today, days)}T09:00:00.000Z`
  const inEach = <T>(locales: readonly Locale[], value: (locale: Locale) => T) =>
    Object.fromEntries(locales.map((locale) => [locale, value(locale)]))
  const madeOn = (locale: Locale): string => at(older.includes(locale) ? BEFORE : changed)
  return {
    changedAt: inEach(LOCALES, madeOn),
    madeFrom: inEach(
      LOCALES.filter((locale) => locale !== 'pl'),
      madeOn,
    ),
    isMachineMade: inEach(machine, () => true),
    reviewedAt: inEach(reviewed, () => at(changed + 1)),
  }
}
