import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { LOCALES, type Locale } from '@ratusz/content-schemas'
import { close } from 'pagefind'
import { createVocabulary } from './collect-vocabulary.ts'
import { type Extras, queryKey } from './extras.ts'
import { COMMON_SYNONYMS, TASK_WORDS } from './languages/common-synonyms.ts'
import { leadingPages, rankOf } from './leading.ts'
import { type Normaliser, openNormaliser } from './normaliser.ts'
import { nameAll } from './page-names.ts'
import { type PageWords, type RecordContext, recordOf } from './page-record.ts'
import { type IndexFile, type IndexRecord, type IndexSupply, supplyIndexes, writePagefindIndex } from './pagefind-index.ts'
import { quietly } from './quietly.ts'
import { createSynonymLookup } from './synonyms.ts'
import type { BestBet, BestBets, SearchPage, Synonyms } from './types.ts'
import { encodeVocabulary } from './vocabulary.ts'

/**
 * Writes one search index per language into `folder/<language>/`, found by the browser side in `@ratusz/search/client`. The folders
 * are independent of each other, each is written anew as a whole, and the same input gives the same files, byte for byte. A
 * language without pages gets no folder.
 *
 * @param synonyms words and phrases that mean the same in this town; they work in both directions
 * @param bestBets pages that an editor pins to the top; one whose page is not in the language's index is passed over
 * @param languages index these alone and leave the others' folders as they are; all languages where not said
 * @throws SearchIndexError naming the page that could not be indexed
 */
export const buildSearchIndex = async (parameters: {
  pages: readonly SearchPage[]
  folder: string
  synonyms?: Synonyms
  bestBets?: BestBets
  languages?: readonly Locale[]
}): Promise<void> => {
  const { pages, folder, synonyms = {}, bestBets = {}, languages = LOCALES } = parameters
  const byLanguage = Map.groupBy(pages, ({ language }) => language)
  const supply = supplyIndexes()
  let before: Promise<void> = Promise.resolve()
  try {
    for (const language of languages) {
      const own = [...(byLanguage.get(language) ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1))
      const [made, place] = [path.join(folder, `.${language}`), path.join(folder, language)]
      await rm(made, { recursive: true, force: true })
      const [groups, bets] = [synonyms[language] ?? [], bestBets[language] ?? []]
      const begun =
        own.length === 0 ? undefined : await indexLanguage({ language, pages: own, groups, bets, folder: made, supply })
      // A language is finished while Pagefind gets the pages of the next one.
      await before
      before = quietly(putInPlace(begun, made, place))
    }
    await before
  } finally {
    await close()
  }
}

const putInPlace = async (begun: { written: Promise<void> } | undefined, made: string, place: string): Promise<void> => {
  await begun?.written
  await rm(place, { recursive: true, force: true })
  if (begun) await rename(made, place)
}

const indexLanguage = async (parameters: {
  language: Locale
  pages: readonly SearchPage[]
  groups: readonly (readonly string[])[]
  bets: readonly BestBet[]
  folder: string
  supply: IndexSupply
}): Promise<{ written: Promise<void> }> => {
  const { language, pages, groups, bets, folder, supply } = parameters
  const normaliser = await openNormaliser(language)
  const others = [TASK_WORDS[language], ...COMMON_SYNONYMS[language].flat(), ...groups.flat()]
  const context = {
    normaliser,
    synonymsOf: createSynonymLookup({ locale: language, normaliser, groups }),
    taskKeys: normaliser.keysOfQuery(TASK_WORDS[language]).map(({ key }) => key),
  }
  // Words weigh alike in pages of a kind: side by side they take less room.
  const named = nameAll(pages.map((page) => ({ page, shown: shownOf(page) }))).sort((a, b) => rankOf(a.page) - rankOf(b.page))
  const leading = leadingPages(pages)
  const shown = new Map(named.map((item) => [item.name, item.shown]))
  const write = await writerTo(folder, ['fragment', 'index', 'filter'])
  const collected = createVocabulary(others, normaliser)
  const records = recordsOf({ named, leading, context, read: collected.add })
  const begun = await writePagefindIndex({ records, shown: (name) => shown.get(name) ?? {}, write, supply })
  const vocabulary = Buffer.from(encodeVocabulary(collected.words()))
  const name = `vocabulary.${digest(vocabulary)}.txt`
  const extras: Extras = { vocabulary: name, hasLeading: leading.size > 0, bestBets: pinned({ bets, named, normaliser }) }
  write({ path: name, content: vocabulary })
  write({ path: 'extras.json', content: Buffer.from(JSON.stringify(extras)) })
  return begun
}

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64url').slice(0, 10)

/** What people see of a page; the type is found again in filters, the path is where they go. */
const shownOf = ({ path: address, title, summary, kind, type, date, text }: SearchPage): Record<string, string> => ({
  path: address,
  title,
  summary,
  kind,
  type,
  ...(date === undefined ? {} : { date }),
  text,
})

// One at a time: Pagefind takes the first ones in while the next are made.
function* recordsOf(parameters: {
  named: readonly Named[]
  leading: ReadonlySet<SearchPage>
  context: RecordContext
  read: (page: SearchPage, words: PageWords) => void
}): Generator<IndexRecord> {
  const { named, leading, context, read } = parameters
  const { knownIn } = context.normaliser
  for (const { name, page } of named) {
    const words = { summary: knownIn(page.summary), text: knownIn(page.text) }
    read(page, words)
    yield { name, content: recordOf({ page, words, isLeading: leading.has(page), context }) }
  }
}

type Named = { name: string; page: SearchPage; shown: Record<string, string> }

const pinned = (parameters: {
  bets: readonly BestBet[]
  named: readonly Named[]
  normaliser: Normaliser
}): Extras['bestBets'] => {
  const { bets, named, normaliser } = parameters
  const byPath = new Map(named.map((item) => [item.page.path, item]))
  return bets.flatMap(({ words, path: address }) => {
    const item = byPath.get(address)
    if (!item) return []
    const { text: _text, ...meta } = item.shown
    const queries = words.map((query) => queryKey(normaliser.keysOfQuery(query))).filter((key) => key !== '')
    return [{ id: item.name, queries: [...new Set(queries)].sort(), meta }]
  })
}

/** Writes files into a folder and some folders of its own; at once, since a promise takes longer than so small a file. */
const writerTo = async (folder: string, within: readonly string[]): Promise<(file: IndexFile) => void> => {
  for (const name of within) await mkdir(path.join(folder, name), { recursive: true })
  return (file) => writeFileSync(path.join(folder, file.path), file.content)
}
