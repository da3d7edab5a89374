import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { codePoints, FACES, fontsCss } from './faces.ts'

// node site/src/styles/fonts/subset.ts: makes the font files of this folder anew, after a change of faces.ts or of the fonts.
// They are kept in the repository, so that a build needs none of this.

const require = createRequire(import.meta.url)

/** What shaping and reading need; stylistic sets and the like are left out. https://learn.microsoft.com/typography/opentype/spec/featurelist */
const FEATURES = 'kern liga calt ccmp locl mark mkmk tnum init medi fina isol rlig rclt curs'.split(' ')

for (const { file, source, range, hasKerning } of FACES) {
  const bytes = await subsetFont(await readFile(require.resolve(source)), codePoints(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures: FEATURES.filter((feature) => hasKerning || feature !== 'kern'),
    noHinting: true,
  })
  await writeFile(fileURLToPath(new URL(file, import.meta.url)), bytes)
  process.stdout.write(`${file} ${bytes.length}\n`)
}
// What draws the cards of pages reads no woff2; it sets them in bold.
for (const { file, source, range } of FACES.filter(({ family }) => family !== 'Commissioner Plain')) {
  const bytes = await subsetFont(await readFile(require.resolve(source)), codePoints(range), {
    targetFormat: 'truetype',
    variationAxes: { wght: 700 },
    noHinting: true,
  })
  await writeFile(fileURLToPath(new URL(`../../cards/fonts/${file.replace('.woff2', '.ttf')}`, import.meta.url)), bytes)
}
await writeFile(fileURLToPath(new URL('../fonts.css', import.meta.url)), fontsCss())
