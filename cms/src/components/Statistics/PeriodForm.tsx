import { UNITS } from '@ratusz/analytics/calendar'
import { periodMistakes, presetLabels, statistics, unitLabels } from '../../messages/statistics'
import { PRESETS } from '../../statistics/period'
import type { Sources } from '../../statistics/tables'

/** Which days are shown: a plain form, so that an address keeps what it shows. */
export const PeriodForm = ({ sources, hasUnit }: { sources: Sources; hasUnit: boolean }) => {
  const { language, period, today, unit } = sources
  return (
    <form action="/admin/statistics" className="ratusz-period" method="get">
      <label>
        <span>{statistics.period[language]}</span>
        <select defaultValue={period.mistake ? 'own' : period.preset} name="period">
          {PRESETS.map((preset) => (
            <option key={preset} value={preset}>
              {presetLabels[preset][language]}
            </option>
          ))}
        </select>
      </label>
      <label className="ratusz-period__own">
        <span>{statistics.from[language]}</span>
        <input defaultValue={period.from} max={today} name="from" type="date" />
      </label>
      <label className="ratusz-period__own">
        <span>{statistics.to[language]}</span>
        <input defaultValue={period.to} max={today} name="to" type="date" />
      </label>
      {hasUnit ? (
        <label>
          <span>{statistics.unit[language]}</span>
          <select defaultValue={unit} name="unit">
            {UNITS.map((item) => (
              <option key={item} value={item}>
                {unitLabels[item][language]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit">{statistics.show[language]}</button>
      {period.mistake ? (
        <p className="ratusz-period__mistake" role="alert">
          {periodMistakes[period.mistake][language]}
        </p>
      ) : null}
    </form>
  )
}
