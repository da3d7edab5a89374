import { remembered } from '../lib/remembered.ts'
import { contrast, hexToOklch, type Oklch, oklchToHex } from './oklch.ts'

/** WCAG 1.4.6 for text; 4.5 for icons, large text and the borders of controls. https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const TEXT = 7
const SHAPE = 4.5
const NEUTRAL_HUE = 75

/** The colours of one scheme. Grounds: paper, surface, tint, deep. `on…` stands on the ground that it names. */
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
  const grounds = [paper, surface, tint]
  const deep = darken({ l: 0.3, c: soft, h: hue }, ['#ffffff'], 11)
  const accent = darken({ l: 0.5, c: Math.min(chroma, 0.16), h: hue }, [...grounds, '#ffffff'], TEXT)
  const status = (h: number, c: number) => {
    const ground = oklchToHex({ l: 0.953, c: c / 5, h })
    return [darken({ l: 0.5, c, h }, [...grounds, ground], TEXT), ground] as const
  }
  const [danger, dangerTint] = status(27, 0.16)
  const [warning, warningTint] = status(70, 0.11)
  const [success, successTint] = status(150, 0.1)
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
    danger,
    'danger-tint': dangerTint,
    warning,
    'warning-tint': warningTint,
    success,
    'success-tint': successTint,
  }
}

const darkScheme = (chroma: number, hue: number): Scheme => {
  const soft = Math.min(chroma, 0.03)
  const paper = oklchToHex({ l: 0.185, c: Math.min(chroma, 0.012), h: hue })
  const surface = oklchToHex({ l: 0.225, c: Math.min(chroma, 0.014), h: hue })
  const tint = oklchToHex({ l: 0.26, c: Math.min(chroma, 0.028), h: hue })
  const grounds = [paper, surface, tint]
  const deep = oklchToHex({ l: 0.14, c: soft, h: hue })
  const accent = lighten({ l: 0.75, c: Math.min(chroma, 0.11), h: hue }, grounds, TEXT)
  const status = (h: number, c: number) => {
    const ground = oklchToHex({ l: 0.27, c: c / 3, h })
    return [lighten({ l: 0.78, c, h }, [...grounds, ground], TEXT), ground] as const
  }
  const [danger, dangerTint] = status(27, 0.12)
  const [warning, warningTint] = status(80, 0.1)
  const [success, successTint] = status(150, 0.1)
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
    danger,
    'danger-tint': dangerTint,
    warning,
    'warning-tint': warningTint,
    success,
    'success-tint': successTint,
  }
}

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
