import type { Locale, Localised, RichText, RichTextBlock, RichTextInline } from '@ratusz/content-schemas'
import { pick, times } from '../pictures/kit/random.ts'
import { type Author, deckOf, happens, inEach, type Phrase, type Said, say, wholeBetween } from './phrase.ts'
import {
  EXTERNAL_SENTENCES,
  EXTERNAL_SITES,
  HEADINGS,
  LINK_SENTENCES,
  LIST_INTROS,
  QUOTES,
  SENTENCES,
  TABLE_HEADS,
} from './phrases/common.ts'
import { THEMES } from './phrases/news.ts'
import { CALLOUTS, SLOTS } from './phrases/slots.ts'
import { idOf, type LinkedType, someOf, type TownSource, titleOf } from './source.ts'

/** A part of a text, with its words drawn: the same part in each language. */
type Part = (locale: Locale) => RichTextBlock

type BodyParameters = {
  town: TownSource
  author: Author
  locales: readonly Locale[]
  /** About how long it is, in words of the first language. */
  words: number
  /** Sentences of the subject; those that fit anything stand between them. */
  sentences: readonly Phrase[]
  /** Ids of pictures that may stand in the text. */
  pictures?: readonly string[]
}

/**
 * A text as offices write them: a lead, headed sections of paragraphs, now and then a list, a table, a quotation, a callout, a
 * picture, links to other documents and to other sites.
 */
export const writeBody = (parameters: BodyParameters): Localised<RichText> => {
  const parts = partsOf(parameters)
  return inEach(parameters.locales, (locale) => ({ root: { type: 'root', children: parts.map((part) => part(locale)) } }))
}

/** A text of one or two paragraphs without headings. */
export const writeShort = (parameters: Omit<BodyParameters, 'words' | 'town'>): Localised<RichText> => {
  const { author, locales, sentences } = parameters
  const draw = deckOf(author.random, sentences)
  const parts = times(wholeBetween(author.random, 1, 2), () =>
    paragraph(times(wholeBetween(author.random, 2, 3), () => say(author, draw()))),
  )
  return inEach(locales, (locale) => ({ root: { type: 'root', children: parts.map((part) => part(locale)) } }))
}

const WORDS_IN_SECTION = 130

const partsOf = (parameters: BodyParameters): Part[] => {
  const { author, words, sentences } = parameters
  const { random } = author
  const drawSentence = deckOf(random, [...sentences, ...SENTENCES, ...pick(random, THEMES).sentences])
  const drawHeading = deckOf(random, HEADINGS)
  const prose = () => paragraph(times(wholeBetween(random, 2, 4), () => say(author, drawSentence())))
  const lead = deckOf(random, sentences)
  const parts: Part[] = [paragraph([say(author, lead()), say(author, lead())])]
  let written = wordsIn(parts)
  let inSection = WORDS_IN_SECTION
  while (written < words) {
    if (inSection >= WORDS_IN_SECTION && words > WORDS_IN_SECTION) {
      parts.push(heading(say(author, drawHeading())))
      inSection = 0
    }
    const added = [prose(), ...extra(parameters)]
    parts.push(...added)
    const count = wordsIn(added)
    written += count
    inSection += count
  }
  return parts
}

const wordsIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + JSON.stringify(part('pl')).split(' ').length, 0)

const extra = (parameters: BodyParameters): Part[] => {
  const { author, town, pictures = [] } = parameters
  const { random } = author
  const chance = random()
  if (chance < 0.3) return [linkTo(town, author)]
  if (chance < 0.38) return [paragraphOf(outside(author))]
  if (chance < 0.5) return [paragraph([say(author, pick(random, LIST_INTROS))]), listOfThings(author)]
  if (chance < 0.55) return [callout(author)]
  if (chance < 0.59) return [table(author)]
  if (chance < 0.62) return [quote(say(author, pick(random, QUOTES)))]
  if (chance < 0.66 && pictures.length > 0) return [picture(pick(random, pictures))]
  return []
}

const words = (text: string, format = 0): RichTextInline => ({ type: 'text', text, format })

const paragraphOf =
  (inline: (locale: Locale) => RichTextInline[]): Part =>
  (locale) => ({ type: 'paragraph', children: inline(locale) })

const paragraph = (sentences: readonly Said[]): Part =>
  paragraphOf((locale) => [words(sentences.map((sentence) => sentence(locale)).join(' '))])

const heading =
  (text: Said): Part =>
  (locale) => ({ type: 'heading', tag: 'h2', children: [words(text(locale))] })

const picture =
  (id: string): Part =>
  () => ({ type: 'upload', relationTo: 'media', value: id })

const quote =
  (text: Said): Part =>
  (locale) => ({ type: 'quote', children: [words(text(locale), 2)] })

const callout = (author: Author): Part => {
  const text = say(author, pick(author.random, CALLOUTS))
  const kind = pick(author.random, ['note', 'important', 'warning'] as const)
  return (locale) => ({ type: 'block', fields: { blockType: 'callout', kind, text: text(locale) } })
}

const listOfThings = ({ random }: Author): Part => {
  const draw = deckOf(random, SLOTS.thing)
  const items = times(wholeBetween(random, 3, 6), draw)
  const listType = happens(random, 0.2) ? 'number' : 'bullet'
  return (locale) => ({
    type: 'list',
    listType,
    start: 1,
    children: items.map((item) => ({ type: 'listitem', children: [words(item[locale])] })),
  })
}

const table = (author: Author): Part => {
  const { random } = author
  const draw = deckOf(random, SLOTS.thing)
  const rows = times(wholeBetween(random, 2, 5), (): Said[] => {
    const thing = draw()
    return [(locale) => thing[locale], say(author, DAY), say(author, AMOUNT)]
  })
  const row = (cells: string[], headerState: 0 | 1) => ({
    type: 'tablerow' as const,
    children: cells.map((cell) => ({
      type: 'tablecell' as const,
      headerState,
      colSpan: 1,
      rowSpan: 1,
      children: [{ type: 'paragraph' as const, children: [words(cell)] }],
    })),
  })
  return (locale) => ({
    type: 'table',
    children: [
      row(
        TABLE_HEADS.map((head) => head[locale]),
        1,
      ),
      ...rows.map((cells) =>
        row(
          cells.map((cell) => cell(locale)),
          0,
        ),
      ),
    ],
  })
}

const DAY: Phrase = { pl: '{day}', uk: '{day}', ar: '{day}', en: '{day}' }
const AMOUNT: Phrase = { pl: '{amount}', uk: '{amount}', ar: '{amount}', en: '{amount}' }

/** Which types texts link to, the more often the likelier. */
const LINKED: readonly LinkedType[] = [
  'service-cards',
  'service-cards',
  'service-cards',
  'pages',
  'pages',
  'articles',
  'articles',
  'events',
  'units',
  'procedures',
  'violations',
  'topics',
  'places',
  'documents',
  'e-services',
  'legal-acts',
]

const linkTo = (town: TownSource, author: Author): Part => {
  const relationTo = pick(author.random, LINKED)
  const place = someOf(town, author.random, relationTo)
  const title = titleOf(town, place)
  const frame = pick(author.random, LINK_SENTENCES)
  const fields = { linkType: 'internal' as const, doc: { relationTo, value: idOf(place.index) } }
  return paragraphOf((locale) => around(frame[locale], { type: 'link', fields, children: [text(title(locale))] }))
}

const outside = (author: Author): ((locale: Locale) => RichTextInline[]) => {
  const { title, url } = pick(author.random, EXTERNAL_SITES)
  const frame = pick(author.random, EXTERNAL_SENTENCES)
  return (locale) => around(frame[locale], { type: 'link', fields: { linkType: 'custom', url }, children: [text(title)] })
}

const text = (value: string) => ({ type: 'text' as const, text: value, format: 0 })

type Link = Extract<RichTextInline, { type: 'link' | 'autolink' }>

const around = (frame: string, link: Link): RichTextInline[] => {
  const [before = '', after = ''] = frame.split('{title}')
  return [words(before), link, words(after)]
}
