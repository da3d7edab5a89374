import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { escapeHtml } from '../lib/escape.ts'
import type { Card, CardGround } from './cards.ts'
import { encodeIndexedPng } from './indexed-png.ts'

/** What the places that show cards ask for. https://ogp.me/#structured */
export const CARD_SIZE = { width: 1200, height: 630 } as const

const EDGE = 80
const CREST = 104
const LINE_OF_KIND = 216
const LINE_OF_TITLE = 268
/** Sizes of titles in pixels, the first that fits into the height above the waves. */
const TITLE_SIZES = [68, 58, 48, 40, 33]
const TITLE_HEIGHT = 258

/** Made by `styles/fonts/subset.ts`. */
export const FONTS = ['commissioner', 'vazirmatn'].map((name) => fileURLToPath(new URL(`./fonts/${name}.ttf`, import.meta.url)))
/** By the names that the files have within them; their only weight is the bold one. */
export const FAMILIES = ['Commissioner Thin', 'Vazirmatn'] as const

/** How many steps lead from the ground's colour to that of a text at its edges. */
const STEPS = 15
/** How many colours the ground may have, the crest among it; the steps of two texts follow them. */
const GROUND_COLOURS = 200

/** Text as how much of each pixel it covers, 0 to 255. */
type Mask = { data: Buffer; width: number; height: number }

/** The town's crest as PNG. */
type Shield = { data: Buffer; info: { width: number; height: number } }

/** What all cards of a language have in common. */
type Ground = { palette: number[]; pixels: Buffer; inkFrom: number; mutedFrom: number }

/** Draws one card after the other as PNG: text is set as it is on the portal, Arabic joined and from the right. */
export type CardPainter = (card: Card) => Promise<Buffer>

/** @param crest the file of the town's crest, where it has one */
export const openCardPainter = async (crest: string | undefined): Promise<CardPainter> => {
  // A font that was read once is there for every text that follows.
  for (const fontfile of FONTS)
    await sharp({ text: { text: 'a', fontfile } })
      .raw()
      .toBuffer()
  const shield = crest && (await sharp(crest).resize(CREST, CREST, { fit: 'inside' }).png().toBuffer({ resolveWithObject: true }))
  const grounds = new Map<string, Promise<Ground>>()
  const groundOf = (ground: CardGround): Promise<Ground> => {
    const key = JSON.stringify(ground)
    const known = grounds.get(key) ?? openGround(ground, shield || undefined)
    grounds.set(key, known)
    return known
  }
  return async ({ kind, title, ground }) => {
    const { palette, pixels: plain, inkFrom, mutedFrom } = await groundOf(ground)
    const pixels = Buffer.from(plain)
    const put = (mask: Mask, top: number, from: number): void =>
      blit({ mask, pixels, top, left: startOf(ground, mask.width), from })
    if (kind !== '') put(await maskOf(kind, 30), LINE_OF_KIND, mutedFrom)
    put(await titleMask(title), LINE_OF_TITLE, inkFrom)
    return encodeIndexedPng({ ...CARD_SIZE, palette, pixels })
  }
}

const startOf = ({ isRightToLeft }: CardGround, width: number, start = EDGE): number =>
  isRightToLeft ? CARD_SIZE.width - start - width : start

/** Lays text on flat ground. @param parameters.from where in the palette the steps to its colour begin */
const blit = (parameters: { mask: Mask; pixels: Buffer; top: number; left: number; from: number }): void => {
  const { mask, pixels, top, left, from } = parameters
  for (let row = 0; row < mask.height; row++)
    for (let column = 0; column < mask.width; column++) {
      const step = Math.round(((mask.data[row * mask.width + column] ?? 0) / 255) * STEPS)
      if (step > 0) pixels[(top + row) * CARD_SIZE.width + left + column] = from + step - 1
    }
}

const titleMask = async (title: string): Promise<Mask> => {
  let mask = await maskOf(title, TITLE_SIZES[0] ?? 0)
  for (const size of TITLE_SIZES.slice(1)) {
    if (mask.height <= TITLE_HEIGHT) return mask
    mask = await maskOf(title, size)
  }
  // What is longer still ends where the card does.
  return { ...mask, height: Math.min(mask.height, TITLE_HEIGHT) }
}

const textOf = (words: string, size: number) => ({
  text: `<span>${escapeHtml(words)}</span>`,
  font: `${FAMILIES.join(', ')} ${size}`,
  width: CARD_SIZE.width - 2 * EDGE,
  dpi: 72,
  wrap: 'word-char' as const,
})

const maskOf = async (words: string, size: number): Promise<Mask> => {
  const { data, info } = await sharp({ text: textOf(words, size) })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const openGround = async (ground: CardGround, shield: Shield | undefined): Promise<Ground> => {
  const few = await sharp(await paintGround(ground, shield))
    .png({ palette: true, colours: GROUND_COLOURS, dither: 0 })
    .toBuffer()
  const raw = await sharp(few).removeAlpha().raw().toBuffer()
  const numbers = new Map<number, number>()
  const pixels = Buffer.alloc(CARD_SIZE.width * CARD_SIZE.height)
  for (let index = 0; index < pixels.length; index++) {
    const colour = raw.readUIntBE(index * 3, 3)
    const number = numbers.get(colour) ?? numbers.size
    if (number === numbers.size) numbers.set(colour, number)
    pixels[index] = number
  }
  const inkFrom = numbers.size
  const palette = [...numbers.keys(), ...stepsTo(ground.deep, ground.ink), ...stepsTo(ground.deep, ground.muted)]
  return { palette, pixels, inkFrom, mutedFrom: inkFrom + STEPS }
}

/** Colours from next to one to another, evenly. @returns 0xRRGGBB */
const stepsTo = (from: string, to: string): number[] =>
  Array.from({ length: STEPS }, (_, step) =>
    [1, 3, 5].reduce((colour, at) => {
      const [start, end] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
      return colour * 256 + Math.round((start ?? 0) + (((end ?? 0) - (start ?? 0)) * (step + 1)) / STEPS)
    }, 0),
  )

const paintGround = async (ground: CardGround, shield: Shield | undefined): Promise<Buffer> => {
  const { town, ink } = ground
  const text = { ...textOf(town, 38), text: `<span foreground="${ink}">${escapeHtml(town)}</span>`, rgba: true }
  const name = await sharp({ text }).png().toBuffer({ resolveWithObject: true })
  const nameStart = shield ? EDGE + shield.info.width + 24 : EDGE
  return sharp(Buffer.from(wavesOn(ground)))
    .composite([
      ...(shield ? [{ input: shield.data, top: 64, left: startOf(ground, shield.info.width) }] : []),
      {
        input: name.data,
        top: 64 + Math.round((CREST - name.info.height) / 2),
        left: startOf(ground, name.info.width, nameStart),
      },
    ])
    .removeAlpha()
    .png()
    .toBuffer()
}

/** The edge of the portal's footer, in the colour of its rules. */
const wavesOn = ({ deep, wave }: CardGround): string => {
  const { width, height } = CARD_SIZE
  const waves = Array.from({ length: 10 }, (_, index) => `${index === 0 ? 'q30 -22 60 0' : 't60 0'}t60 0`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${deep}" d="M0 0h${width}v${height}H0z"/><path fill="${wave}" d="M0 580${waves}V${height}H0z"/></svg>`
}
