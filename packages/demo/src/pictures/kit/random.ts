/** A source of numbers from 0 to 1 that is the same for the same seed: drawings vary, and never change. */
export type Random = () => number

export const seeded = (seed: string): Random => {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export const between = (random: Random, [from, to]: readonly [number, number]): number => from + random() * (to - from)

/** One of a list's entries; the list must not be empty. */
export const pick = <T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T => {
  const chosen = list[Math.floor(random() * list.length)]
  if (chosen === undefined) throw new RangeError('nothing to pick from')
  return chosen
}

/** The entry at an index, counted round and round. */
export const cycled = <T>(list: readonly T[], index: number): T => {
  const chosen = list[((index % list.length) + list.length) % list.length]
  if (chosen === undefined) throw new RangeError('nothing to pick from')
  return chosen
}

/** `count` numbers from 0. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
