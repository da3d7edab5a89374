/** One font file, its characters, and those for which browsers ask for it. */
export type Face = {
  family: 'Commissioner' | 'Commissioner Latin' | 'Commissioner Plain' | 'Vazirmatn'
  /** Made by subset.ts from `source`. */
  file: string
  source: string
  /** The characters that are cut out, as a `unicode-range`. */
  range: string
  /**
   * The `unicode-range` of the style sheet, which stands in every page's way: shorter, where that makes browsers ask for no file that
   * holds nothing for them. A character within it that the file lacks is the next font's.
   * https://drafts.csswg.org/css-fonts/#unicode-range-desc
   */
  asked: string
  /** Letters moved closer where they stand apart, as in `To`: it takes a tenth of the file. */
  hasKerning: boolean
}

const COMMISSIONER = '@fontsource-variable/commissioner/files/commissioner-'
const VAZIRMATN = '@fontsource-variable/vazirmatn/files/vazirmatn-'

/**
 * The faces of the portal: a first view needs two or three files. Of each script the letters of everyday text are cut out of the
 * font, between its weights 400 and 700; a rarer letter, of a Czech or a Persian name, is the system's.
 */
export const FACES: readonly Face[] = [
  {
    family: 'Commissioner Latin',
    file: 'commissioner-latin.woff2',
    source: `${COMMISSIONER}latin-wght-normal.woff2`,
    range:
      'U+0020-007E, U+00A0, U+00A7, U+00A9, U+00AB, U+00AD, U+00B0, U+00B2-00B3, U+00B7, U+00BB, U+00BD, U+00C4, U+00D3, U+00D6-00D7, U+00DC, U+00DF, U+00E0, U+00E4, U+00E8-00E9, U+00F3, U+00F6, U+00FC, U+02BC, U+2010-2014, U+2018-201E, U+2020-2022, U+2026, U+2030, U+2039-203A, U+20AC, U+2122, U+2212',
    asked: 'U+20-B4, U+B6-B8, U+BA-FF, U+2BC, U+2010-2026, U+2030, U+2039-203A, U+20AC, U+2122, U+2212',
    hasKerning: true,
  },
  // Beside text in Cyrillic and Arabic, whose fonts come too: figures, names and abbreviations. No page may name both families for
  // these letters: where the first is late, browsers go on to the next, and fetch that too.
  {
    family: 'Commissioner Plain',
    file: 'commissioner-latin-plain.woff2',
    source: `${COMMISSIONER}latin-wght-normal.woff2`,
    range:
      'U+0020-007E, U+00A0, U+00A7, U+00AB, U+00B0, U+00B2-00B3, U+00B7, U+00BB, U+00D3, U+00D7, U+00F3, U+02BC, U+2010-2014, U+2018-201E, U+2026, U+20AC, U+2212',
    asked: 'U+20-B4, U+B6-B8, U+BA-FF, U+2BC, U+2010-2026, U+20AC, U+2212',
    hasKerning: false,
  },
  {
    family: 'Commissioner',
    file: 'commissioner-polish.woff2',
    source: `${COMMISSIONER}latin-ext-wght-normal.woff2`,
    range: 'U+0104-0107, U+0118-0119, U+0141-0144, U+015A-015B, U+0179-017C',
    asked: 'U+104-17C',
    hasKerning: true,
  },
  {
    family: 'Commissioner',
    file: 'commissioner-cyrillic.woff2',
    source: `${COMMISSIONER}cyrillic-wght-normal.woff2`,
    range: 'U+0401, U+0404, U+0406-0407, U+0410-044F, U+0451, U+0454, U+0456-0457, U+0490-0491, U+2116',
    asked: 'U+401-491, U+2116',
    hasKerning: true,
  },
  {
    family: 'Vazirmatn',
    file: 'vazirmatn-arabic.woff2',
    source: `${VAZIRMATN}arabic-wght-normal.woff2`,
    range: 'U+060C, U+061B, U+061F, U+0621-063A, U+0640-0652, U+0660-066C, U+0670-0671, U+200C-200D',
    asked: 'U+60C-671, U+200C-200D',
    hasKerning: true,
  },
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

const rule = ({ family, file, asked }: Face): string => `@font-face {
  font-family: "${family}";
  font-display: optional;
  font-weight: 400 700;
  src: url("./fonts/${file}");
  unicode-range: ${asked};
}
`
