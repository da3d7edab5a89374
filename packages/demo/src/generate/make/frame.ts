import { documentPath, type FeedDocument, type Locale, type Localised, sectionPath } from '@ratusz/content-schemas'
import { pick, times } from '../../pictures/kit/random.ts'
import { happens, inEach, type Phrase, say } from '../phrase.ts'
import { PICTURE_ALTS } from '../phrases/places.ts'
import { type FileSizes, filesOf, POOL } from '../pool.ts'
import { idOf, someOf, titleOf } from '../source.ts'
import { asLine, type Maker, mediaIds, phoneOf } from './shared.ts'

export const makeMedia = (maker: Maker, sizes: FileSizes | undefined): FeedDocument => {
  const { place, locales } = maker
  const item = POOL[place.index]
  if (!item) throw new RangeError(`the pool holds ${POOL.length} media, not ${place.index + 1}`)
  const alt = PICTURE_ALTS[item.key]
  return asLine(maker, 'media', {
    ...filesOf(item, 'front', sizes),
    alt: alt ? inEach(locales, (locale) => alt[locale]) : {},
    title: alt ? {} : inEach(locales, () => item.key),
    credit: alt ? 'Archiwum urzędu' : null,
  })
}

/** An old address: most lead to a page of today, some to nothing. */
export const makeRedirect = (maker: Maker): FeedDocument => {
  const { place, author } = maker
  const isGone = happens(author.random, 0.15)
  return asLine(maker, 'redirects', {
    from: `/archiwum/${place.index + 1}.html`,
    to: isGone ? null : pagePath(maker, someOf(maker.town, author.random, 'pages').index),
    status: isGone ? 410 : 301,
  })
}

export const makePortal = (maker: Maker): FeedDocument => {
  const { town, locales, author } = maker
  const [crest = null] = mediaIds(town, 'picture')
  return asLine(maker, 'portal', {
    name: inEach(locales, (locale) => NAME[locale]),
    tagline: inEach(locales, (locale) => TAGLINE[locale]),
    crest,
    themeColour: pick(author.random, ['#0b5c8a', '#7a1f5c', '#14633d', '#8a3b0b']),
    address: 'Urząd Miejski, ul. Portowa 1, 84-009 Jantarowo',
    contacts: [
      { kind: 'phone', value: phoneOf(author.random) },
      { kind: 'email', value: 'urzad@jantarowo.example' },
    ],
    openingHours: times(5, (day) => ({ day: day + 1, opens: '07:30', closes: day === 0 ? '17:00' : '15:30' })),
    bipUrl: 'https://bip.jantarowo.example',
    social: [{ name: 'Facebook', url: 'https://facebook.jantarowo.example' }],
    headerLinks: times(Math.min(3, town.plan.pages), (index) => ({
      label: inEach(locales, titleOf(town, { type: 'pages', index })),
      url: pagePath(maker, index),
    })),
    footerLinks: times(Math.min(4, town.plan.pages), (index) => ({
      label: inEach(locales, titleOf(town, { type: 'pages', index })),
      url: pagePath(maker, index),
    })),
    accessibilityStatement: { publishedAt: '2024-10-14', reviewedAt: '2026-03-27', email: 'dostepnosc@jantarowo.example' },
    defaultImage: crest,
  })
}

export const makeHome = (maker: Maker): FeedDocument => {
  const { town, locales, author } = maker
  const { random } = author
  const pictures = mediaIds(town, 'picture')
  const [first] = locales
  return asLine(maker, 'home', {
    question: inEach(locales, (locale) => QUESTION[locale]),
    picture: pick(random, pictures),
    topTasks: [
      ...times(Math.min(6, town.plan['service-cards']), (index) => ({
        label: shortTitle(maker, index),
        reference: { type: 'service-cards' as const, id: idOf(index) },
      })),
      {
        label: inEach(locales, say(author, REPORT)),
        url: sectionPath('violations', first ?? 'pl', first ?? 'pl'),
      },
    ],
    highlightedServices: times(Math.min(6, town.plan['service-cards']), idOf),
    sections: (['residents', 'tourists', 'businesses'] as const).map((audience, index) => ({
      audience,
      title: inEach(locales, titleOf(town, { type: 'pages', index })),
      page: idOf(index),
      picture: pick(random, pictures),
    })),
  })
}

/** What the search was taught: pages for their names, and a few words that mean the same. */
export const makeSearch = (maker: Maker): FeedDocument => {
  const { town, locales } = maker
  return asLine(maker, 'search', {
    bestBets: times(Math.min(5, town.plan.pages), (index) => {
      const title = titleOf(town, { type: 'pages', index })
      return {
        words: inEach(locales, (locale) => [title(locale).toLocaleLowerCase(locale)]),
        reference: { type: 'pages' as const, id: idOf(index) },
      }
    }),
    synonyms: SYNONYMS.map((words) => ({ words: inEach(locales, (locale) => [...words[locale]]) })),
  })
}

const SYNONYMS: readonly Readonly<Record<Locale, readonly string[]>>[] = [
  { pl: ['śmieci', 'odpady'], uk: ['сміття', 'відходи'], ar: ['القمامة', 'النفايات'], en: ['rubbish', 'waste'] },
  { pl: ['meldunek', 'zameldowanie'], uk: ['реєстрація', 'прописка'], ar: ['تسجيل', 'عنوان'], en: ['address', 'registration'] },
]

const pagePath = ({ locales: [locale = 'pl'], slugs }: Maker, index: number): string => {
  const slug = slugs.of({ type: 'pages', id: idOf(index), locale }) ?? slugs.of({ type: 'pages', id: idOf(0), locale }) ?? ''
  return documentPath({ type: 'pages', slug, locale, defaultLocale: locale })
}

const shortTitle = ({ town, locales }: Maker, index: number): Localised<string> => {
  const title = titleOf(town, { type: 'service-cards', index })
  return inEach(locales, (locale) => title(locale).slice(0, 100))
}

const NAME: Phrase = { pl: 'Gmina Jantarowo', uk: 'Гміна Янтарове', ar: 'بلدية يانتاروفو', en: 'Municipality of Jantarowo' }
const TAGLINE: Phrase = {
  pl: 'Między morzem a lasem',
  uk: 'Між морем і лісом',
  ar: 'بين البحر والغابة',
  en: 'Between the sea and the forest',
}
const QUESTION: Phrase = {
  pl: 'Co chcesz załatwić?',
  uk: 'Що ви хочете зробити?',
  ar: 'ما الذي تريد إنجازه؟',
  en: 'What do you need to do?',
}
const REPORT: Phrase = { pl: 'Zgłoś problem', uk: 'Повідомити про порушення', ar: 'الإبلاغ عن مخالفة', en: 'Report a problem' }
