import { LOCALES, type Localised, type RichText } from '@ratusz/content-schemas'
import { pick } from '../../pictures/kit/random.ts'
import { happens, inEach, type Phrase, say, wholeBetween } from '../phrase.ts'
import { SENTENCES } from '../phrases/common.ts'
import { THEMES } from '../phrases/news.ts'
import { SLOTS } from '../phrases/slots.ts'
import { authorOf, type Bench, changed, type Doc, put, slugsOf, someDoc } from './bench.ts'

/** Types that an editor writes, with a title, a summary and topics of their own. */
export const WRITTEN = [
  'articles',
  'events',
  'procedures',
  'violations',
  'service-cards',
  'pages',
  'units',
  'alerts',
  'places',
  'documents',
  'legal-acts',
  'e-services',
] as const

const titles = THEMES.flatMap((theme) => theme.titles)

/** Writes a paragraph into a text, rewrites one, or takes one out. */
export const editBody = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, ['articles', 'articles', 'articles', 'events', 'pages', 'service-cards', 'units', 'violations'])
  switch (document?.type) {
    case 'articles':
    case 'events':
    case 'pages':
      return put(bench, changed(bench, document, { body: rewritten(bench, document.data.body) }))
    case 'service-cards':
      return put(bench, changed(bench, document, { howTo: rewritten(bench, document.data.howTo) }))
    case 'units':
      return put(bench, changed(bench, document, { competences: rewritten(bench, document.data.competences) }))
    case 'violations':
      return put(bench, changed(bench, document, { whatHappensNext: rewritten(bench, document.data.whatHappensNext) }))
    default:
      return undefined
  }
}

/** Gives a document another title; its address stays. */
export const editTitle = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  return document && put(bench, changed(bench, document, { title: drawnIn(bench, document, titles) }))
}

export const editSummary = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  return document && put(bench, changed(bench, document, { summary: drawnIn(bench, document, SENTENCES) }))
}

/** Gives a document another address in one language: the CMS leaves a redirect from the old one. */
export const changeSlug = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, [...WRITTEN, 'topics'])
  if (!document) return undefined
  const locale = pick(bench.random, document.locales)
  const title = say(authorOf(bench), pick(bench.random, titles))(locale)
  const slug = slugsOf(bench).take({ type: document.type, id: document.id, locale, title })
  return put(bench, changed(bench, document, { slug: { ...document.data.slug, [locale]: slug } }))
}

/** Gives a document words by which the search finds it, too. */
export const changeSynonyms = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  if (!document) return undefined
  const words = drawnIn(bench, document, SLOTS.thing)
  const searchSynonyms = inEach(document.locales, (locale) => [words[locale] ?? document.id])
  return put(bench, changed(bench, document, { searchSynonyms }))
}

/** Says that a document changed much, and what. */
export const markMajor = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  if (!document) return undefined
  const isMajor = document.data.updateType === 'minor'
  return put(
    bench,
    changed(bench, document, {
      updateType: isMajor ? 'major' : 'minor',
      changeNote: isMajor ? drawnIn(bench, document, SENTENCES) : {},
    }),
  )
}

/** Gives a topic another name: it stands on every page that is filed under it. */
export const renameTopic = (bench: Bench): Doc | undefined => {
  const topic = someDoc(bench, ['topics'])
  if (!topic) return undefined
  const number = wholeBetween(bench.random, 2, 9)
  const title = inEach(topic.locales, (locale) => `${(topic.data.title[locale] ?? '').replace(/ \d+$/u, '')} ${number}`)
  return put(bench, changed(bench, topic, { title }))
}

/** Gives a unit another name: cards, guides and contacts show it. */
export const renameUnit = (bench: Bench): Doc | undefined => {
  const unit = someDoc(bench, ['units'])
  if (!unit) return undefined
  const number = wholeBetween(bench.random, 2, 9)
  const title = inEach(unit.locales, (locale) => `${(unit.data.title[locale] ?? '').replace(/ \d+$/u, '')} ${number}`)
  return put(bench, changed(bench, unit, { title }))
}

/** Words drawn from phrases, in the languages of a document. */
export const drawnIn = (bench: Bench, { locales }: Doc, phrases: readonly Phrase[]): Localised<string> =>
  inEach(locales, say(authorOf(bench), pick(bench.random, phrases)))

const rewritten = (bench: Bench, texts: Localised<RichText>): Localised<RichText> => {
  const { random } = bench
  const sentence = say(authorOf(bench), pick(random, SENTENCES))
  const share = random()
  const replaces = happens(random, 0.4)
  const shortens = happens(random, 0.3)
  const result: Localised<RichText> = {}
  for (const locale of LOCALES.filter((candidate) => texts[candidate] !== undefined)) {
    const blocks = [...(texts[locale]?.root.children ?? [])]
    const at = Math.floor(share * (blocks.length + 1))
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: sentence(locale), format: 0 }] }
    if (shortens && blocks.length > 2) blocks.splice(Math.min(at, blocks.length - 1), 1)
    else blocks.splice(at, replaces && at < blocks.length ? 1 : 0, paragraph)
    result[locale] = { root: { type: 'root', children: blocks } }
  }
  return result
}
