import { layOutBars } from '@ratusz/charts'
import { directionOf } from '@ratusz/content-schemas'
import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { fill } from '../../messages/translate'
import { createFormats } from '../../statistics/formats'

/** One bar: what it is called under the bar, and in full; and what it is compared with, which a line across the bar marks. */
export type Point = { value: number; label: string; name: string; before?: { value: number; name: string } | undefined }

type Props = { title: string; points: Point[]; language: AdminLanguage; size?: 'small' | 'large' }

/** How many names fit under the bars; of a large chart's, a phone shows every third. */
const LABELS = { small: 4, large: 12 }

/**
 * Bars for the eye, drawn by the server; whoever uses it puts the same figures in a table beside it. To a screen
 * reader it is one picture that says what it shows and where the table is.
 */
export const BarChart = ({ title, points, language, size = 'large' }: Props) => {
  const isRightToLeft = directionOf(language) === 'rtl'
  const formats = createFormats(language)
  const { bars, marks, lines, labels } = layOutBars({
    values: points.map(({ value }) => value),
    before: points.map(({ before }) => before?.value ?? null),
    isRightToLeft,
    labels: LABELS[size],
  })
  const sayOf = (point: Point | undefined): string => {
    if (!point) return ''
    const { name, value, before } = point
    return `${name}: ${formats.average(value)}${before ? ` (${before.name}: ${formats.average(before.value)})` : ''}`
  }
  return (
    <div className={`ratusz-bars ratusz-bars--${size}`}>
      <svg
        aria-label={summaryOf({ title, points, language })}
        className="ratusz-bars__plot"
        height="100%"
        role="img"
        width="100%"
      >
        {lines.map(({ value, y }) => (
          <line key={value} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} />
        ))}
        {bars.map(({ x, y, width, height }, index) => (
          <rect height={`${height}%`} key={points[index]?.name} rx="1" width={`${width}%`} x={`${x}%`} y={`${y}%`}>
            <title>{sayOf(points[index])}</title>
          </rect>
        ))}
        {marks.map(({ index, x, y, width }) => (
          <rect className="ratusz-bars__mark" height="3" key={points[index]?.name} width={`${width}%`} x={`${x}%`} y={`${y}%`}>
            <title>{sayOf(points[index])}</title>
          </rect>
        ))}
        {lines.map(({ value, y }) => (
          <text dx={isRightToLeft ? 8 : -8} dy="4" key={value} textAnchor="end" x={isRightToLeft ? '100%' : '0'} y={`${y}%`}>
            {formats.count(value)}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" className="ratusz-bars__names" height="1.25rem" width="100%">
        {labels.map(({ index, x }) => (
          <text key={points[index]?.name} textAnchor="middle" x={`${x}%`} y="1rem">
            {points[index]?.label}
          </text>
        ))}
      </svg>
    </div>
  )
}

const summaryOf = ({ title, points, language }: { title: string; points: Point[]; language: AdminLanguage }): string => {
  const formats = createFormats(language)
  const most = points.reduce(
    (one, other) => (other.value > one.value ? other : one),
    points[0] ?? { value: 0, label: '', name: '' },
  )
  return fill(statistics.chart[language], {
    title,
    count: formats.count(points.length),
    from: points[0]?.name ?? '',
    to: points.at(-1)?.name ?? '',
    most: formats.count(most.value),
    at: most.name,
  })
}
