import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { createFormats } from '../../statistics/formats'
import { FiguresTable } from '../Statistics/FiguresTable'
import { BarChart } from '.'

type Props = { days: { date: string; views: number }[]; title: string; language: AdminLanguage }

/** Views per day: bars, and the same figures as a table. */
export const ViewsByDay = ({ days, title, language }: Props) => {
  const formats = createFormats(language)
  return (
    <>
      <BarChart
        language={language}
        points={days.map(({ date, views }) => ({ value: views, label: formats.shortDay(date), name: formats.day(date) }))}
        size="small"
        title={title}
      />
      <details>
        <summary>{screens.asTable[language]}</summary>
        <FiguresTable
          language={language}
          table={{
            name: 'time',
            columns: [
              { name: 'day', kind: 'day' },
              { name: 'views', kind: 'number' },
            ],
            rows: days.map(({ date, views }) => ({ cells: { day: date, views } })),
          }}
        />
      </details>
    </>
  )
}
