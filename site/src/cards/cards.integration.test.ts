import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { examples } from '@ratusz/content-schemas/examples'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFacts } from '../build/facts.ts'
import { openState } from '../build/state.ts'
import { document } from '../testing/documents.ts'
import { openSite } from '../view/site.ts'
import { type Card, cardsIn } from './cards.ts'
import { FAMILIES, FONTS, openCardPainter } from './draw-card.ts'
import { makeCards } from './make-cards.ts'

const GROUND = { town: 'Miasto', isRightToLeft: false, deep: '#003050', wave: '#406080', ink: '#ffffff', muted: '#c0d0e0' }
const card = (more: Partial<Card>): Card => ({ address: 'cards/x.png', kind: '', title: 'Tytuł', ground: GROUND, ...more })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratusz-cards-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How many bright pixels stand in the columns from `left` to `right`, where the title is. */
const brightIn = async (png: Buffer, left: number, right: number): Promise<number> => {
  const { data } = await sharp(png)
    .extract({ left, top: 260, width: right - left, height: 300 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((value) => value > 200).length
}

/** How wide a title is, set in a font, in pixels. */
const paintedWidth = async (font: string): Promise<number> => {
  const { info } = await sharp({ text: { text: 'Żółta łódź', font, dpi: 72, rgba: true } })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return info.width
}

describe('the card of a page', () => {
  it('is there for each page and language, at an address that follows from that of the page', () => {
    const { documents } = openState(':memory:')
    const title = { pl: 'Dowód osobisty', ar: 'بطاقة الهوية' }
    documents.put(
      document({
        type: 'service-cards',
        id: 'x',
        data: { ...examples['service-cards'], title, slug: { pl: 'dowod', ar: 'bitaqa' } },
        locales: ['pl', 'ar'],
      }),
    )
    const site = openSite({
      documents,
      facts: createFacts(),
      mediaNames: {},
      languages: { locales: ['pl', 'ar'], defaultLocale: 'pl' },
      portalUrl: 'https://miasto.example',
      timezone: 'Europe/Warsaw',
      today: '2026-11-22',
    })
    const cards = new Map(cardsIn(site).map((made) => [made.address, made]))
    expect(cards.get('/cards/uslugi/dowod.png')).toMatchObject({ title: 'Dowód osobisty', kind: 'Usługi' })
    expect(cards.get('/cards/ar/khadamat/bitaqa.png')).toMatchObject({ title: title.ar, ground: { isRightToLeft: true } })
    expect([...cards.keys()]).toEqual(expect.arrayContaining(['/cards/index.png', '/cards/ar.png', '/cards/uslugi.png']))
    expect([...cards.keys()].filter((address) => address.includes('404'))).toEqual([])
  })

  it('has the size that is asked for, is light, and sets Arabic from the right', async () => {
    const paint = await openCardPainter(undefined)
    const polish = await paint(card({ title: 'Żółta łódź', kind: 'Usługi' }))
    const arabic = await paint(card({ title: 'بطاقة الهوية', ground: { ...GROUND, isRightToLeft: true } }))
    expect(await sharp(polish).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(polish.length).toBeLessThan(30_000)
    expect(await brightIn(polish, 0, 600)).toBeGreaterThan(await brightIn(polish, 600, 1200))
    expect(await brightIn(arabic, 600, 1200)).toBeGreaterThan(await brightIn(arabic, 0, 600))
  })

  it('is set in the fonts of the portal, whatever the machine has', async () => {
    const files = await Promise.all(FONTS.map((file) => readFile(file)))
    for (const family of FAMILIES) expect(files.some((file) => file.includes(Buffer.from(family, 'utf16le').swap16()))).toBe(true)
    await openCardPainter(undefined)
    expect(await paintedWidth(`${FAMILIES.join(', ')} 60`)).not.toBe(await paintedWidth('Sans 60'))
  })

  it('keeps the longest title within itself, and takes no word for markup', async () => {
    const paint = await openCardPainter(undefined)
    const long = await paint(card({ title: 'Konstantynopolitańczykowianeczka & <b>Radni</b> '.repeat(12) }))
    expect(await sharp(long).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect(await brightIn(long, 1150, 1200)).toBe(0)
  })

  it('is drawn once, and again when its page has another title', async () => {
    const store = path.join(folder, 'store')
    const make = (name: string, ...cards: Card[]) =>
      makeCards({ cards, crest: undefined, folder: path.join(folder, name), store })
    const drawnIn = async () =>
      Object.fromEntries(
        await Promise.all((await readdir(store)).map(async (name) => [name, (await stat(path.join(store, name))).ino])),
      )
    await make('one', card({}), card({ address: 'cards/y.png', title: 'Inny' }))
    const before = await drawnIn()
    await make('two', card({}), card({ address: 'cards/y.png', title: 'Nowy' }))
    const after = await drawnIn()
    const kept = Object.entries(after).filter(([name, ino]) => before[name] === ino)
    expect([Object.keys(before).length, Object.keys(after).length, kept.length]).toEqual([2, 2, 1])
    const [one, two] = await Promise.all(['one', 'two'].map((name) => readFile(path.join(folder, name, 'cards/y.png'))))
    expect(one?.equals(two ?? Buffer.of())).toBe(false)
  })
})
