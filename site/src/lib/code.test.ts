import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { codeOf } from './code.ts'

/** Draws the dashes of a code as a screen would, with a white edge, and reads it as a telephone would. */
const read = ({ size, dashes }: ReturnType<typeof codeOf>): string => {
  const light = new Set<number>()
  let at = 0
  for (const [index, run] of dashes.split(' ').map(Number).entries()) {
    for (let step = 0; step < run; step++) if (index % 2 === 1) light.add(at + step)
    at += run
  }
  const scale = 4
  const edge = 4
  const width = (size + 2 * edge) * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (light.has(y * (size + 1) + (y % 2 === 0 ? x : size - 1 - x))) continue
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < scale; dx++) {
          const place = (((y + edge) * scale + dy) * width + (x + edge) * scale + dx) * 4
          data.fill(0, place, place + 3)
        }
    }
  return decodeQR({ width, height: width, data })
}

describe('the code of an address', () => {
  it.each([
    'https://jantarowo.example/',
    'https://jantarowo.example/uk/posluhy/vydalennia-dereva-abo-kushcha-usuniecie-drzewa/',
    `https://jantarowo.example/${'bardzo-dlugi-adres-'.repeat(8)}/`,
  ])('leads to %s', (url) => {
    expect(read(codeOf(url))).toBe(url)
  })
})
