/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. https://www.w3.org/TR/css-color-4/#ok-lab */
export type Oklch = { l: number; c: number; h: number }
type Rgb = readonly [number, number, number]

/** A `#rrggbb` colour in OKLCH. */
export const hexToOklch = (hex: string): Oklch => {
  const [r, g, b] = linearRgb(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const hue = (Math.atan2(bb, a) * 180) / Math.PI
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: (hue + 360) % 360 }
}

/** An OKLCH colour as `#rrggbb`; chroma is given up, not lightness or hue, where sRGB cannot show it. */
export const oklchToHex = (colour: Oklch): string => {
  let low = 0
  let high = colour.c
  if (isInGamut(linearOf(colour))) low = high
  for (let step = 0; step < 20 && high - low > 0.0005; step++) {
    const middle = (low + high) / 2
    if (isInGamut(linearOf({ ...colour, c: middle }))) low = middle
    else high = middle
  }
  const bytes = linearOf({ ...colour, c: low }).map((value) => Math.round(toGamma(Math.min(1, Math.max(0, value))) * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The contrast of two `#rrggbb` colours, 1–21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number => {
  const lights = [luminance(one), luminance(other)]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

const luminance = (hex: string): number => {
  const [r, g, b] = linearRgb(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const linearOf = ({ l, c, h }: Oklch): Rgb => {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const isInGamut = (rgb: Rgb): boolean => rgb.every((value) => value >= -0.0001 && value <= 1.0001)
const linearRgb = (hex: string): Rgb => [linearChannel(hex, 1), linearChannel(hex, 3), linearChannel(hex, 5)]
const linearChannel = (hex: string, start: number): number => toLinear(Number.parseInt(hex.slice(start, start + 2), 16) / 255)
const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const toGamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
