/** A font file, which subset.ts makes. */
export type FontFile = {
  name: 'commissioner-latin' | 'commissioner-cyrillic' | 'commissioner-plain' | 'vazirmatn-arabic'
  source: keyof typeof SOURCES
  /** The characters that are cut out, as a `unicode-range`. */
  range: string
  /** Letters moved closer where they stand apart, as in `To`: it takes a tenth of the file. */
  hasKerning: boolean
}

/** One `@font-face`. */
type Face = {
  family: 'Commissioner' | 'Commissioner Ukrainian' | 'Commissioner Plain' | 'Cyrillic Letters' | 'Vazirmatn' | 'Arabic Letters'
  file: FontFile['name']
  /**
   * The characters for which browsers ask for the file, as a `unicode-range`, which stands in every page's way: shorter than the
   * file's own, where that makes them ask for no file that holds nothing for them. One that the file lacks is the next font's.
   * https://drafts.csswg.org/css-fonts/#unicode-range-desc
   */
  asked: string
  /** Heights in hundredths of the size, where they are not to be the font's own. */
  heights?: { ascent: number; descent: number }
}

/** What files are cut out of, each with what it can do that the portal does without. */
export const SOURCES = {
  /**
   * `Commissioner[FLAR,VOLM,wght].ttf`, version 1.011, of https://github.com/kosbarts/Commissioner. Packages have it in pieces, the
   * letters of Western Europe apart from the Polish ones: a word such as `Łódź` would be set from two files, and not kerned.
   */
  commissioner: { file: './source/commissioner.ttf', axes: { FLAR: 0, VOLM: 0 } },
  vazirmatn: { file: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', axes: {} },
}

const POLISH = 'U+0104-0107, U+0118-0119, U+0141-0144, U+015A-015B, U+0179-017C'
/** Figures, names and abbreviations, beside text in other scripts. */
const PLAIN = `U+0020-007E, U+00A0, U+00A7, U+00AB, U+00B0, U+00B2-00B3, U+00B7, U+00BB, U+00D3, U+00D7, U+00F3, ${POLISH}, U+02BC, U+2010-2014, U+2018-201E, U+2026, U+20AC, U+2212`

/**
 * Of each script the letters of everyday text, between the weights 400 and 700; a rarer letter, of a Czech or a Persian name, is the
 * system's.
 */
export const FONT_FILES: readonly FontFile[] = [
  {
    name: 'commissioner-latin',
    source: 'commissioner',
    range: `${PLAIN}, U+00A9, U+00AD, U+00BD, U+00C4, U+00D6, U+00DC, U+00DF, U+00E0, U+00E4, U+00E8-00E9, U+00F6, U+00FC, U+2020-2022, U+2030, U+2039-203A, U+2122`,
    hasKerning: true,
  },
  {
    name: 'commissioner-cyrillic',
    source: 'commissioner',
    range: `${PLAIN}, U+0401, U+0404, U+0406-0407, U+0410-044F, U+0451, U+0454, U+0456-0457, U+0490-0491, U+2116`,
    hasKerning: true,
  },
  { name: 'commissioner-plain', source: 'commissioner', range: PLAIN, hasKerning: false },
  {
    name: 'vazirmatn-arabic',
    source: 'vazirmatn',
    range: 'U+0020, U+00A0, U+060C, U+061B, U+061F, U+0621-063A, U+0640-0652, U+0660-066C, U+0670-0671, U+200C-200D',
    hasKerning: true,
  },
]

const ASKED_LATIN = 'U+20-B4, U+B6-B8, U+BA-FF, U+104-17C, U+2BC, U+2010-2026, U+20AC, U+2212'
const ASKED_CYRILLIC = 'U+401-491, U+2116'
const ASKED_ARABIC = 'U+60C-671, U+200C-200D'

/**
 * The faces of the portal: a page of any language but Arabic is set from one file, and so each sentence is shaped at once, its letters
 * kerned with one another. No page may name two families for the same letters: where the first is late, browsers go on to the next,
 * and fetch that too.
 */
const FACES: readonly Face[] = [
  { family: 'Commissioner', file: 'commissioner-latin', asked: `${ASKED_LATIN}, U+2030, U+2039-203A, U+2122` },
  { family: 'Commissioner Ukrainian', file: 'commissioner-cyrillic', asked: `${ASKED_LATIN}, ${ASKED_CYRILLIC}` },
  { family: 'Commissioner Plain', file: 'commissioner-plain', asked: ASKED_LATIN },
  // With its space, so that a sentence is not shaped word by word; as high as Commissioner, so that lines stand where they do in it.
  {
    family: 'Vazirmatn',
    file: 'vazirmatn-arabic',
    asked: `U+20, U+A0, ${ASKED_ARABIC}`,
    heights: { ascent: 101.7, descent: 20.6 },
  },
  // Within pages of other languages.
  { family: 'Cyrillic Letters', file: 'commissioner-cyrillic', asked: ASKED_CYRILLIC },
  { family: 'Arabic Letters', file: 'vazirmatn-arabic', asked: ASKED_ARABIC },
]

/** Every character of a `unicode-range`. */
export const codePoints = (range: string): string =>
  range
    .split(',')
    .flatMap((part) => {
      const [from = '', to = from] = part.trim().slice(2).split('-')
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')

/**
 * `fonts.css`, which subset.ts writes. A font that is late stays away from the page that is being read, and is there for the next:
 * nothing ever moves under a reader's eyes. https://drafts.csswg.org/css-fonts/#font-display-desc
 */
export const fontsCss = (): string => `/* Made by fonts/subset.ts from fonts/faces.ts. */\n${FACES.map(rule).join('')}${FALLBACK}`

/** Faces that every system has, drawn to the widths and heights of ours, so that nothing moves when the fonts arrive. */
const FALLBACK = `@font-face {
  font-family: "Commissioner Fallback";
  font-weight: 400 500;
  src: local("Arial"), local("Liberation Sans"), local("Helvetica Neue"), local("Roboto");
  ascent-override: 102%;
  descent-override: 21%;
  line-gap-override: 0%;
}
@font-face {
  font-family: "Commissioner Fallback";
  font-weight: 600 700;
  src: local("Arial Bold"), local("Liberation Sans Bold"), local("Helvetica Neue Bold"), local("Roboto Bold");
  size-adjust: 95%;
  ascent-override: 107.4%;
  descent-override: 22.1%;
  line-gap-override: 0%;
}
`

const rule = ({ family, file, asked, heights }: Face): string => `@font-face {
  font-family: "${family}";
  font-display: optional;
  font-weight: 400 700;
  src: url("./fonts/${file}.woff2");
  unicode-range: ${asked};${heights ? heightsRule(heights) : ''}
}
`

const heightsRule = ({ ascent, descent }: { ascent: number; descent: number }): string => `
  ascent-override: ${ascent}%;
  descent-override: ${descent}%;
  line-gap-override: 0%;`
