type Lab = readonly [lightness: number, a: number, b: number]

/**
 * A colour from OKLCH as #rrggbb; out-of-gamut channels are clipped.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing".
 */
export const oklch = (lightness: number, chroma: number, hue: number): string => {
  const angle = (hue * Math.PI) / 180
  return fromLab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)])
}

/** A colour between two: `amount` 0 gives the first, 1 the second, mixed as the eye sees it. */
export const mix = (first: string, second: string, amount: number): string => {
  const [l1, a1, b1] = toLab(first)
  const [l2, a2, b2] = toLab(second)
  return fromLab([l1 + (l2 - l1) * amount, a1 + (a2 - a1) * amount, b1 + (b2 - b1) * amount])
}

/** The same colour, lighter (positive) or darker (negative) by a step of OKLab lightness. */
export const lighter = (colour: string, step: number): string => {
  const [l, a, b] = toLab(colour)
  return fromLab([Math.min(1, Math.max(0, l + step)), a, b])
}

const fromLab = ([lightness, a, b]: Lab): string => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map((channel) => encoded(channel).toString(16).padStart(2, '0')).join('')}`
}

const toLab = (colour: string): Lab => {
  const channel = (at: number) => decoded(Number.parseInt(colour.slice(at, at + 2), 16))
  const [red, green, blue] = [channel(1), channel(3), channel(5)]
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const encoded = (linear: number): number => {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.max(linear, 0) ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
}

const decoded = (channel: number): number => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
