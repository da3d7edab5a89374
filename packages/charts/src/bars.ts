import { scaleBand, scaleLinear } from 'd3-scale'

/** A rectangle in percent of the drawing's width and height, from its top left corner. */
export type Bar = { x: number; y: number; width: number; height: number }

/** A bar chart, all in percent: an `<svg>` without a `viewBox` draws it sharp at any width, its letters at their own size. */
export type BarChart = {
  /** One bar for each value, in the order of the values. */
  bars: Bar[]
  /** What each value is compared with, as a line across its bar's place; none where there is nothing to compare it with. */
  marks: { index: number; x: number; y: number; width: number }[]
  /** The lines to compare with, a round value each, from the bottom up; the lowest is 0. */
  lines: { value: number; y: number }[]
  /** Which values get a name under their bar, and where its middle is. */
  labels: { index: number; x: number }[]
}

const LINES = 3
/** So that a day with a single view still shows beside one with thousands. */
const LEAST_HEIGHT = 1.5
const GAP = 0.25
const MOST_BAND = 12
/** A mark stands out a little on both sides of its bar. */
const MARK = 1.25

const rounded = (percent: number): number => Math.round(percent * 1000) / 1000

/**
 * Lays out a bar chart of whole numbers from 0 up. From right to left time runs with the reader: the first bar
 * stands on the right.
 *
 * @param values at least 0 each; none gives a chart with lines alone
 * @param before what each of them is compared with, in the same order; null for nothing
 * @param labels how many names fit under the bars at most
 */
export const layOutBars = (parameters: {
  values: number[]
  before?: (number | null)[]
  isRightToLeft: boolean
  labels: number
}): BarChart => {
  const { values, before = [], isRightToLeft, labels } = parameters
  const most = Math.max(1, ...values, ...before.map((value) => value ?? 0))
  const up = scaleLinear().domain([0, most]).nice(LINES).range([100, 0])
  const along = scaleBand<number>()
    .domain([...values.keys()])
    .range(isRightToLeft ? [100, 0] : [0, 100])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2)
  const width = Math.min(along.bandwidth(), MOST_BAND)
  const markWidth = Math.min(along.step(), width * MARK)
  const middleOf = (index: number): number => (along(index) ?? 0) + along.bandwidth() / 2

  return {
    bars: values.map((value, index) => {
      const height = value > 0 ? Math.max(LEAST_HEIGHT, 100 - up(value)) : 0
      return {
        x: rounded(middleOf(index) - width / 2),
        y: rounded(100 - height),
        width: rounded(width),
        height: rounded(height),
      }
    }),
    marks: values.flatMap((_, index) => {
      const value = before[index] ?? null
      if (value === null) return []
      return [{ index, x: rounded(middleOf(index) - markWidth / 2), y: rounded(up(value)), width: rounded(markWidth) }]
    }),
    lines: up
      .ticks(LINES)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: rounded(up(value)) })),
    labels: spread(values.length, labels).map((index) => ({ index, x: rounded(middleOf(index)) })),
  }
}

/** Up to `wanted` of `count` positions, evenly apart and as far from either end. */
const spread = (count: number, wanted: number): number[] => {
  const given = Math.min(count, wanted)
  return Array.from({ length: given }, (_, index) => Math.floor(((index + 0.5) * count) / given))
}
