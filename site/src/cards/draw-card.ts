import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { escapeHtml } from '../lib/escape.ts'
import type { Card, CardGround } from './cards.ts'

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
export const FONTS = ['commissioner-latin', 'commissioner-polish', 'commissioner-cyrillic', 'vazirmatn-arabic'].map((name) =>
  fileURLToPath(new URL(`./fonts/${name}.ttf`, import.meta.url)),
)
/** By the names that the files have within them; their only weight is the bold one. */
export const FAMILIES = ['Commissioner Thin', 'Vazirmatn'] as const

type Layer = { data: Buffer; width: number; height: number }

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
  const grounds = new Map<string, Promise<Buffer>>()
  const groundOf = (ground: CardGround): Promise<Buffer> => {
    const key = JSON.stringify(ground)
    const known =
      grounds.get(key) ??
      paintGround(ground, shield ? { data: shield.data, width: shield.info.width, height: shield.info.height } : undefined)
    grounds.set(key, known)
    return known
  }
  return async ({ kind, title, ground }) => {
    const layers = [
      ...(kind === '' ? [] : [{ layer: await textLayer(kind, 30, ground.muted), top: LINE_OF_KIND }]),
      { layer: await titleLayer(title, ground.ink), top: LINE_OF_TITLE },
    ]
    return sharp(await groundOf(ground), { raw: { ...CARD_SIZE, channels: 3 } })
      .composite(layers.map(({ layer, top }) => ({ input: layer.data, top, left: startOf(ground, layer.width) })))
      .png({ palette: true, colours: 32, effort: 1 })
      .toBuffer()
  }
}

const startOf = ({ isRightToLeft }: CardGround, width: number, start = EDGE): number =>
  isRightToLeft ? CARD_SIZE.width - start - width : start

const titleLayer = async (title: string, colour: string): Promise<Layer> => {
  let layer = await textLayer(title, TITLE_SIZES[0] ?? 0, colour)
  for (const size of TITLE_SIZES.slice(1)) {
    if (layer.height <= TITLE_HEIGHT) return layer
    layer = await textLayer(title, size, colour)
  }
  if (layer.height <= TITLE_HEIGHT) return layer
  // What is longer still ends where the card does.
  const { data, info } = await sharp(layer.data)
    .extract({ left: 0, top: 0, width: layer.width, height: TITLE_HEIGHT })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const textLayer = async (words: string, size: number, colour: string): Promise<Layer> => {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeHtml(words)}</span>`,
      font: `${FAMILIES.join(', ')} ${size}`,
      width: CARD_SIZE.width - 2 * EDGE,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const paintGround = async (ground: CardGround, shield: Layer | undefined): Promise<Buffer> => {
  const name = await textLayer(ground.town, 38, ground.ink)
  const nameStart = shield ? EDGE + shield.width + 24 : EDGE
  return sharp(Buffer.from(wavesOn(ground)))
    .composite([
      ...(shield ? [{ input: shield.data, top: 64, left: startOf(ground, shield.width) }] : []),
      { input: name.data, top: 64 + Math.round((CREST - name.height) / 2), left: startOf(ground, name.width, nameStart) },
    ])
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** The edge of the portal's footer, in the colour of its rules. */
const wavesOn = ({ deep, wave }: CardGround): string => {
  const { width, height } = CARD_SIZE
  const waves = Array.from({ length: 10 }, (_, index) => `${index === 0 ? 'q30 -22 60 0' : 't60 0'}t60 0`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${deep}" d="M0 0h${width}v${height}H0z"/><path fill="${wave}" d="M0 580${waves}V${height}H0z"/></svg>`
}
