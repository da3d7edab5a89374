import { oklch } from './colour.ts'

/** The one palette of all pictures: a northern sea, its sand, brick and tile, pine and amber, a warm paper white. */
export const ink = oklch(0.27, 0.035, 250)
export const paper = oklch(0.965, 0.018, 88)
export const white = oklch(0.985, 0.008, 90)

export const sea = {
  deep: oklch(0.36, 0.07, 238),
  mid: oklch(0.5, 0.085, 230),
  light: oklch(0.66, 0.075, 218),
  pale: oklch(0.8, 0.05, 208),
  foam: oklch(0.94, 0.02, 200),
}

export const sky = {
  high: oklch(0.72, 0.075, 232),
  mid: oklch(0.83, 0.05, 220),
  low: oklch(0.935, 0.025, 95),
  cloud: oklch(0.975, 0.012, 85),
  cloudShade: oklch(0.89, 0.022, 230),
}

export const dusk = {
  high: oklch(0.42, 0.075, 262),
  mid: oklch(0.62, 0.085, 330),
  low: oklch(0.82, 0.11, 62),
  glow: oklch(0.9, 0.1, 85),
}

export const night = { high: oklch(0.24, 0.055, 262), mid: oklch(0.33, 0.065, 258), low: oklch(0.45, 0.06, 270) }

export const sand = {
  light: oklch(0.93, 0.035, 85),
  mid: oklch(0.87, 0.055, 82),
  dark: oklch(0.78, 0.07, 76),
  deep: oklch(0.66, 0.075, 68),
}

export const pine = {
  deep: oklch(0.31, 0.05, 170),
  mid: oklch(0.41, 0.065, 160),
  light: oklch(0.53, 0.085, 148),
  moss: oklch(0.66, 0.09, 128),
  grass: oklch(0.74, 0.095, 118),
}

export const bark = { deep: oklch(0.36, 0.045, 45), mid: oklch(0.5, 0.07, 45), light: oklch(0.64, 0.095, 50) }
export const wood = { deep: oklch(0.42, 0.045, 60), mid: oklch(0.57, 0.06, 65), light: oklch(0.71, 0.06, 72) }

export const roof = { deep: oklch(0.43, 0.115, 32), mid: oklch(0.54, 0.145, 34), light: oklch(0.64, 0.14, 40) }
export const brick = { deep: oklch(0.45, 0.085, 36), mid: oklch(0.55, 0.1, 38), light: oklch(0.64, 0.095, 42) }
export const stone = {
  deep: oklch(0.5, 0.015, 240),
  mid: oklch(0.66, 0.014, 235),
  light: oklch(0.79, 0.014, 90),
  pale: oklch(0.88, 0.014, 88),
}

export const amber = {
  deep: oklch(0.56, 0.13, 55),
  mid: oklch(0.72, 0.155, 68),
  light: oklch(0.83, 0.14, 80),
  glow: oklch(0.91, 0.1, 90),
}

/** Plaster of the old town's houses. */
export const plaster = {
  cream: oklch(0.92, 0.035, 88),
  ochre: oklch(0.82, 0.085, 80),
  rose: oklch(0.78, 0.07, 35),
  sage: oklch(0.78, 0.05, 150),
  blue: oklch(0.74, 0.05, 230),
}

/** What people wear, and the colours of people. */
export const cloth = [
  oklch(0.48, 0.1, 245),
  oklch(0.58, 0.15, 30),
  oklch(0.76, 0.14, 75),
  oklch(0.46, 0.07, 165),
  oklch(0.92, 0.025, 85),
  oklch(0.42, 0.05, 285),
  oklch(0.68, 0.09, 15),
  oklch(0.62, 0.07, 205),
]
export const skin = [oklch(0.83, 0.055, 60), oklch(0.77, 0.065, 58), oklch(0.66, 0.075, 55), oklch(0.5, 0.065, 50)]
export const hair = [
  oklch(0.3, 0.03, 45),
  oklch(0.45, 0.06, 55),
  oklch(0.72, 0.09, 80),
  oklch(0.8, 0.01, 90),
  oklch(0.52, 0.11, 45),
]
