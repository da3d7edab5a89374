import { screens } from '../../messages/screens'
import { columnLabels } from '../../messages/statisticsTables'
import { createFormats } from '../../statistics/formats'
import type { Sources, Table } from '../../statistics/tables'
import { BarChart, type Point } from '../BarChart'
import { Legend } from '../BarChart/Legend'
import { Card } from './Card'
import { FiguresTable } from './FiguresTable'

const CHARTS = [
  { value: 'views', before: 'viewsBefore' },
  { value: 'visitors', before: 'visitorsBefore' },
] as const

/** Views, and daily visitors below them, over the period; lines mark the period before. The same figures are a table. */
export const TimeCharts = ({ time, sources }: { time: Table; sources: Sources }) => {
  const { language, period } = sources
  const formats = createFormats(language)
  const hasBefore = time.rows.some(({ cells }) => cells.viewsBefore !== null)
  return (
    <Card isWide name="time" sources={sources}>
      {hasBefore ? <Legend before={formats.range(period.before)} language={language} period={formats.range(period)} /> : null}
      {CHARTS.map(({ value, before }) => (
        <div key={value}>
          <h3>{columnLabels[value][language]}</h3>
          <BarChart
            language={language}
            points={pointsOf({ time, sources, value, before })}
            title={columnLabels[value][language]}
          />
        </div>
      ))}
      <details>
        <summary>{screens.asTable[language]}</summary>
        <FiguresTable language={language} table={time} />
      </details>
    </Card>
  )
}

type Charted = (typeof CHARTS)[number]

const pointsOf = (parameters: { time: Table; sources: Sources; value: Charted['value']; before: Charted['before'] }): Point[] => {
  const { time, sources, value, before } = parameters
  const { language, unit, period } = sources
  const formats = createFormats(language)
  return time.rows.map(({ cells }) => {
    const from = String(cells.day ?? cells.from)
    const earlier = cells[before]
    return {
      value: Number(cells[value]),
      label: unit === 'month' ? formats.month(from) : formats.shortDay(from),
      name: unit === 'day' ? formats.day(from) : formats.range({ from, to: String(cells.to) }),
      ...(typeof earlier === 'number' && { before: { value: earlier, name: formats.range(period.before) } }),
    }
  })
}
