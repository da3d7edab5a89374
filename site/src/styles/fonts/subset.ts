import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { codePoints, FONT_FILES, fontsCss, SOURCES } from './faces.ts'

// node site/src/styles/fonts/subset.ts: makes the font files of this folder anew, after a change of faces.ts or of the fonts.
// They are kept in the repository, so that a build needs none of this.

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** What shaping and reading need; stylistic sets and the like are left out. https://learn.microsoft.com/typography/opentype/spec/featurelist */
const FEATURES = 'kern liga calt ccmp locl mark mkmk tnum init medi fina isol rlig rclt curs'.split(' ')

for (const [source, { file, axes }] of Object.entries(SOURCES)) {
  const font = await readFile(fileURLToPath(import.meta.resolve(file)))
  const files = FONT_FILES.filter((cut) => cut.source === source)
  for (const { name, range, hasKerning } of files) {
    const bytes = await subsetFont(font, codePoints(range), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700, default: 400 }, ...axes },
      keepFeatures: FEATURES.filter((feature) => hasKerning || feature !== 'kern'),
      noHinting: true,
    })
    await writeFile(here(`${name}.woff2`), bytes)
    process.stdout.write(`${name} ${bytes.length}\n`)
  }
  // What draws the cards of pages reads no woff2; it sets them in bold.
  const bytes = await subsetFont(font, codePoints(files.map(({ range }) => range).join()), {
    targetFormat: 'truetype',
    variationAxes: { wght: 700, ...axes },
    noHinting: true,
  })
  await writeFile(here(`../../cards/fonts/${source}.ttf`), bytes)
}
await writeFile(here('../fonts.css'), fontsCss())
