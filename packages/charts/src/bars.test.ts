import { describe, expect, it } from 'vitest'
import { layOutBars } from './index.ts'

const chart = (values: number[], isRightToLeft = false, labels = 4) => layOutBars({ values, isRightToLeft, labels })

describe('a bar chart', () => {
  it('gives each value a bar as high as it is much, on a common scale that begins at nothing', () => {
    const { bars, lines } = chart([0, 5, 10])
    expect(bars.map(({ height }) => height)).toEqual([0, 50, 100])
    expect(bars.map(({ y }) => y)).toEqual([100, 50, 0])
    expect(lines[0]).toEqual({ value: 0, y: 100 })
    expect(lines.at(-1)).toEqual({ value: 10, y: 0 })
  })

  it('keeps a single view visible beside thousands', () => {
    expect(chart([1, 100_000]).bars[0]?.height).toBe(1.5)
  })

  it('marks what each value is compared with, on the same scale and over the same place', () => {
    const { bars, marks, lines } = layOutBars({ values: [5, 10, 0], before: [20, null, 0], isRightToLeft: false, labels: 3 })
    expect(lines.at(-1)).toEqual({ value: 20, y: 0 })
    expect(bars.map(({ height }) => height)).toEqual([25, 50, 0])
    expect(marks.map(({ index, y }) => [index, y])).toEqual([
      [0, 0],
      [2, 100],
    ])
    for (const { index, x, width } of marks) {
      const bar = bars[index]
      expect(x + width / 2).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0) / 2, 2)
      expect(width).toBeGreaterThan(bar?.width ?? 0)
    }
  })

  it('has no marks over one another, however many there are', () => {
    const values = Array.from({ length: 366 }, (_, day) => day)
    const { marks } = layOutBars({ values, before: values, isRightToLeft: false, labels: 4 })
    for (const [index, mark] of marks.entries())
      expect(mark.x + mark.width).toBeLessThanOrEqual((marks[index + 1]?.x ?? 101) + 0.01)
  })

  it('keeps every bar inside the drawing, none over another', () => {
    const { bars } = chart(Array.from({ length: 366 }, (_, day) => day))
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1]?.x ?? 100
      expect(bar.x).toBeGreaterThanOrEqual(0)
      expect(bar.x + bar.width).toBeLessThanOrEqual(next + 0.001)
    }
  })

  it('runs from the right where people read so', () => {
    const ltr = chart([1, 2, 3])
    const rtl = chart([1, 2, 3], true)
    expect(rtl.bars.map(({ x }) => x)).toEqual(ltr.bars.map(({ x }) => x).toReversed())
    expect(rtl.bars.map(({ height }) => height)).toEqual(ltr.bars.map(({ height }) => height))
  })

  it('names no more bars than fit, and never half a view', () => {
    expect(chart([1, 2, 3, 4, 5, 6, 7, 8]).labels.map(({ index }) => index)).toEqual([1, 3, 5, 7])
    expect(chart([1, 2]).labels.map(({ index }) => index)).toEqual([0, 1])
    expect(chart([1, 1]).lines.map(({ value }) => value)).toEqual([0, 1])
  })

  it('is a scale without bars where there is nothing to show', () => {
    expect(chart([])).toEqual({
      bars: [],
      marks: [],
      labels: [],
      lines: [
        { value: 0, y: 100 },
        { value: 1, y: 0 },
      ],
    })
  })
})
