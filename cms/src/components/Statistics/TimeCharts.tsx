import { bucketsOf } from '@ratusz/analytics/calendar'
import { screens } from '../../messages/screens'
import { statistics } from '../../messages/statistics'
import { columnLabels } from '../../messages/statisticsTables'
import { fill } from '../../messages/translate'
import { createFormats } from '../../statistics/formats'
import { besideOf } from '../../statistics/period'
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
  const { language, period, unit } = sources
  const formats = createFormats(language)
  const before = formats.range(besideOf(period, unit))
  const hasBefore = time.rows.some(({ cells }) => cells.viewsBefore !== null)
  return (
    <Card name="time" sources={sources}>
      {hasBefore ? (
        <Legend
          before={unit === 'day' ? fill(statistics.sameWeekdays[language], { before }) : before}
          language={language}
          period={formats.range(period)}
        />
      ) : null}
      {CHARTS.map((chart) => (
        <div key={chart.value}>
          <h3>{columnLabels[chart.value][language]}</h3>
          <BarChart
            language={language}
            points={pointsOf({ time, sources, ...chart })}
            title={columnLabels[chart.value][language]}
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
  const starts = bucketsOf({ ...besideOf(period, unit), unit })
  return time.rows.map(({ cells }, index) => {
    const from = String(cells.day ?? cells.from)
    const start = starts[index]
    const earlier = cells[before]
    return {
      value: Number(cells[value]),
      label: unit === 'month' ? formats.month(from) : formats.shortDay(from),
      name: unit === 'day' ? formats.day(from) : formats.range({ from, to: String(cells.to) }),
      ...(typeof earlier === 'number' && start && { before: { value: earlier, name: formats.range(start) } }),
    }
  })
}
