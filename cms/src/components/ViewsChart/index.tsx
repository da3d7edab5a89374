import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import type { StatisticsDay } from '../../statistics/client'

const HEIGHT = 96
const STEP = 12
const BAR = 9

/** Views per day: bars for the eye, and the same figures as a table for everybody. */
export const ViewsChart = ({ days, language, label }: { days: StatisticsDay[]; language: AdminLanguage; label: string }) => {
  const most = Math.max(1, ...days.map(({ views }) => views))
  const dayName = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const count = new Intl.NumberFormat(`${language}-u-nu-latn`)
  return (
    <figure className="ratusz-chart">
      <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}>
        {days.map(({ date, views }, index) => {
          const height = views === 0 ? 1 : Math.max(2, Math.round((views / most) * HEIGHT))
          return <rect height={height} key={date} rx="1" width={BAR} x={index * STEP} y={HEIGHT - height} />
        })}
      </svg>
      <details>
        <summary>{screens.asTable[language]}</summary>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{screens.day[language]}</th>
              <th scope="col">{screens.views[language]}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, views }) => (
              <tr key={date}>
                <th scope="row">{dayName.format(new Date(`${date}T00:00:00Z`))}</th>
                <td>{count.format(views)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
