import { describe, expect, it } from 'vitest'
import { contrast, hexToOklch, oklchToHex } from './oklch.ts'
import { derivePalette, paletteCss, type Scheme } from './palette.ts'

const THEMES = [
  '#0b5c8a',
  '#ffff00',
  '#00ff00',
  '#ff0000',
  '#0000ff',
  '#ffffff',
  '#000000',
  '#808080',
  '#ff69b4',
  '#7a1f5c',
  '#f2b632',
  '#00ffff',
]

const GROUNDS = ['paper', 'surface', 'tint', 'danger-tint', 'warning-tint', 'success-tint'] as const
const TEXTS = ['ink', 'muted', 'accent', 'accent-strong', 'danger', 'warning', 'success'] as const

const pairs = (scheme: Scheme): [string, string, string][] => [
  ...GROUNDS.flatMap((ground) =>
    TEXTS.map((text): [string, string, string] => [`${text} on ${ground}`, scheme[text], scheme[ground]]),
  ),
  ['on-accent on accent', scheme['on-accent'], scheme.accent],
  ['on-accent on accent-strong', scheme['on-accent'], scheme['accent-strong']],
  ['on-deep on deep', scheme['on-deep'], scheme.deep],
  ['on-deep-muted on deep', scheme['on-deep-muted'], scheme.deep],
]

describe('the palette', () => {
  it.each(THEMES)('gives every text 7:1 in both schemes, whatever the theme colour: %s', (theme) => {
    const { light, dark } = derivePalette(theme)
    const weak = [...pairs(light), ...pairs(dark)].filter(([, text, ground]) => contrast(text, ground) < 7)
    expect(weak).toEqual([])
  })

  it.each(THEMES)('gives the borders of controls 4.5:1: %s', (theme) => {
    const { light, dark } = derivePalette(theme)
    const weak = [light, dark].flatMap((scheme) => GROUNDS.filter((ground) => contrast(scheme.edge, scheme[ground]) < 4.5))
    expect(weak).toEqual([])
  })

  it('keeps the hue of the town', () => {
    const theme = hexToOklch('#0b5c8a')
    expect(Math.abs(hexToOklch(derivePalette('#0b5c8a').light.accent).h - theme.h)).toBeLessThan(3)
  })

  it('is written as custom properties, dark only on screens that ask for it', () => {
    const css = paletteCss(derivePalette('#0b5c8a'))
    expect(css).toMatch(/^@layer palette\{:root\{--paper:#[0-9a-f]{6};/)
    expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--paper:#')
  })
})

describe('OKLCH', () => {
  it.each(['#000000', '#ffffff', '#0b5c8a', '#ff0000', '#12ab34'])('reads and writes %s without loss', (hex) => {
    expect(oklchToHex(hexToOklch(hex))).toBe(hex)
  })

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})
