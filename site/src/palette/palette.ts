import { remembered } from '../lib/remembered.ts'
import { contrast, hexToOklch, type Oklch, oklchToHex } from './oklch.ts'

/** WCAG 1.4.6 for text; 4.5 for icons, large text and the borders of controls. https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const TEXT = 7
const SHAPE = 4.5
const NEUTRAL_HUE = 75

/** The colours of one scheme. Grounds: paper, surface, deep and the tints. `on…` stands on the ground that it names, other texts on any but `deep`. */
export type Scheme = {
  paper: string
  surface: string
  tint: string
  ink: string
  muted: string
  rule: string
  edge: string
  accent: string
  'accent-strong': string
  'on-accent': string
  deep: string
  'on-deep': string
  'on-deep-muted': string
  'deep-rule': string
  danger: string
  'danger-tint': string
  warning: string
  'warning-tint': string
  success: string
  'success-tint': string
}

export type Palette = { light: Scheme; dark: Scheme }

/** Chroma and hue: a colour but for its lightness. */
type Shade = Omit<Oklch, 'l'>

/**
 * Derives the whole palette from the town's theme colour. Hue is the town's; lightness is moved until every text reaches 7:1 and
 * every icon and control 4.5:1 on each ground that it may stand on, so any theme colour gives a readable portal.
 *
 * @param theme `#rrggbb`
 */
export const derivePalette = remembered((theme: string): Palette => {
  const { c, h } = hexToOklch(theme)
  return { light: lightScheme(c, h), dark: darkScheme(c, h) }
})

/**
 * The palette as custom properties of `:root`: light, and dark where the reader's system asks for it. It stands in a layer of its
 * own, below all others, so that the style sheet may have its say on paper.
 */
export const paletteCss = ({ light, dark }: Palette): string =>
  `@layer palette{:root{${declarations(light)}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}}`

const lightScheme = (chroma: number, hue: number): Scheme => {
  const soft = Math.min(chroma, 0.05)
  const paper = oklchToHex({ l: 0.989, c: 0.004, h: NEUTRAL_HUE })
  const surface = oklchToHex({ l: 0.965, c: 0.007, h: NEUTRAL_HUE })
  const tint = oklchToHex({ l: 0.952, c: Math.min(chroma, 0.022), h: hue })
  const status = { danger: { c: 0.16, h: 27 }, warning: { c: 0.11, h: 70 }, success: { c: 0.1, h: 150 } }
  const tints = tintsOf(status, ({ c, h }) => ({ l: 0.953, c: c / 5, h }))
  const grounds = [paper, surface, tint, ...Object.values(tints)]
  const deep = darken({ l: 0.3, c: soft, h: hue }, ['#ffffff'], 11)
  const accent = darken({ l: 0.5, c: Math.min(chroma, 0.16), h: hue }, [...grounds, '#ffffff'], TEXT)
  return {
    paper,
    surface,
    tint,
    ink: darken({ l: 0.24, c: 0.012, h: hue }, grounds, 12),
    muted: darken({ l: 0.48, c: 0.014, h: NEUTRAL_HUE }, grounds, TEXT),
    rule: oklchToHex({ l: 0.875, c: 0.01, h: NEUTRAL_HUE }),
    edge: darken({ l: 0.58, c: 0.015, h: NEUTRAL_HUE }, grounds, SHAPE),
    accent,
    'accent-strong': darken({ ...hexToOklch(accent), l: hexToOklch(accent).l - 0.08 }, grounds, TEXT),
    'on-accent': '#ffffff',
    deep,
    'on-deep': '#ffffff',
    'on-deep-muted': lighten({ l: 0.8, c: 0.02, h: hue }, [deep], TEXT),
    'deep-rule': oklchToHex({ l: hexToOklch(deep).l + 0.14, c: soft, h: hue }),
    danger: darken({ ...status.danger, l: 0.5 }, grounds, TEXT),
    warning: darken({ ...status.warning, l: 0.5 }, grounds, TEXT),
    success: darken({ ...status.success, l: 0.5 }, grounds, TEXT),
    ...tints,
  }
}

const darkScheme = (chroma: number, hue: number): Scheme => {
  const soft = Math.min(chroma, 0.03)
  const paper = oklchToHex({ l: 0.185, c: Math.min(chroma, 0.012), h: hue })
  const surface = oklchToHex({ l: 0.225, c: Math.min(chroma, 0.014), h: hue })
  const tint = oklchToHex({ l: 0.26, c: Math.min(chroma, 0.028), h: hue })
  const status = { danger: { c: 0.12, h: 27 }, warning: { c: 0.1, h: 80 }, success: { c: 0.1, h: 150 } }
  const tints = tintsOf(status, ({ c, h }) => ({ l: 0.27, c: c / 3, h }))
  const grounds = [paper, surface, tint, ...Object.values(tints)]
  const deep = oklchToHex({ l: 0.14, c: soft, h: hue })
  const accent = lighten({ l: 0.75, c: Math.min(chroma, 0.11), h: hue }, grounds, TEXT)
  return {
    paper,
    surface,
    tint,
    ink: lighten({ l: 0.94, c: 0.006, h: NEUTRAL_HUE }, grounds, 12),
    muted: lighten({ l: 0.76, c: 0.01, h: NEUTRAL_HUE }, grounds, TEXT),
    rule: oklchToHex({ l: 0.345, c: 0.014, h: hue }),
    edge: lighten({ l: 0.62, c: 0.015, h: hue }, grounds, SHAPE),
    accent,
    'accent-strong': lighten({ ...hexToOklch(accent), l: hexToOklch(accent).l + 0.07 }, grounds, TEXT),
    'on-accent': darken({ l: 0.2, c: soft, h: hue }, [accent], TEXT),
    deep,
    'on-deep': '#ffffff',
    'on-deep-muted': lighten({ l: 0.8, c: 0.02, h: hue }, [deep], TEXT),
    'deep-rule': oklchToHex({ l: 0.32, c: soft, h: hue }),
    danger: lighten({ ...status.danger, l: 0.78 }, grounds, TEXT),
    warning: lighten({ ...status.warning, l: 0.78 }, grounds, TEXT),
    success: lighten({ ...status.success, l: 0.78 }, grounds, TEXT),
    ...tints,
  }
}

/** The grounds of what is dangerous, to be heeded, or well. */
const tintsOf = (status: Record<'danger' | 'warning' | 'success', Shade>, groundOf: (shade: Shade) => Oklch) => ({
  'danger-tint': oklchToHex(groundOf(status.danger)),
  'warning-tint': oklchToHex(groundOf(status.warning)),
  'success-tint': oklchToHex(groundOf(status.success)),
})

const move = (colour: Oklch, grounds: string[], ratio: number, step: number): string => {
  let l = colour.l
  let hex = oklchToHex({ ...colour, l })
  while (grounds.some((ground) => contrast(hex, ground) < ratio) && l > 0 && l < 1) {
    l = Math.min(1, Math.max(0, l + step))
    hex = oklchToHex({ ...colour, l })
  }
  return hex
}
const darken = (colour: Oklch, grounds: string[], ratio: number): string => move(colour, grounds, ratio, -0.01)
const lighten = (colour: Oklch, grounds: string[], ratio: number): string => move(colour, grounds, ratio, 0.01)

const declarations = (scheme: Scheme): string =>
  Object.entries(scheme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
