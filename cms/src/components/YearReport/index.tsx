import { LOCALE_NAMES, LOCALES, type YearReport } from '@ratusz/content-schemas'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canSeeStatistics } from '../../access/roles'
import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { fill, languageOf } from '../../messages/translate'
import { yearReport } from '../../messages/yearReport'
import { orAway } from '../../statistics/client'
import { makeReport } from '../../statistics/report/collect'
import { wordReport } from '../../statistics/report/lines'
import { readYear } from '../../statistics/report/period'
import { townsDay } from '../../statistics/today'
import { AdminFrame } from '../AdminFrame'
import { BarChart } from '../BarChart'
import { Legend } from '../BarChart/Legend'
import { OnPortal } from './OnPortal'

const YEARS = 5

/** `/admin/statistics/report`: a year in figures with the year before, to print, to keep, and to put on the portal. */
export const YearReportScreen = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fstatistics%2Freport')
  if (!canSeeStatistics(req)) redirect('/admin/statistics')
  const language = languageOf(req)
  const today = townsDay()
  const asked = props.searchParams?.year
  const year = readYear(new URLSearchParams(typeof asked === 'string' ? { year: asked } : {}), today)
  const report = await orAway(makeReport(req.payload, year))
  const newest = Number(today.slice(0, 4))
  return (
    <AdminFrame props={props} title={statistics.yearlyReport[language]}>
      <header className="ratusz-stats__head">
        <h1>{fill(yearReport.title[language], { year })}</h1>
        <nav aria-label={statistics.title[language]}>
          <a href="/admin/statistics">{statistics.title[language]}</a>
        </nav>
      </header>
      <form action="/admin/statistics/report" className="ratusz-period" method="get">
        <label>
          <span>{yearReport.year[language]}</span>
          <select defaultValue={String(year)} name="year">
            {Array.from({ length: YEARS }, (_, back) => String(newest - back)).map((item) => (
              <option key={item} value={item}>
                {item}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{statistics.show[language]}</button>
      </form>
      {report ? (
        <>
          <Files language={language} year={year} />
          <Figures language={language} report={report} />
          <OnPortal language={language} req={req} year={year} />
        </>
      ) : (
        <p role="status">{statistics.away[language]}</p>
      )}
    </AdminFrame>
  )
}

const Files = ({ year, language }: { year: number; language: AdminLanguage }) => {
  const hrefOf = (query: Record<string, string>): string =>
    `/api/statistics/report?${new URLSearchParams({ year: String(year), ...query })}`
  return (
    <ul className="ratusz-files">
      <li>
        <span>{yearReport.print[language]}</span>
        {LOCALES.map((locale) => (
          <a dir="auto" href={hrefOf({ format: 'html', language: locale })} key={locale} lang={locale}>
            {LOCALE_NAMES[locale]}
          </a>
        ))}
      </li>
      <li>
        <span>{statistics.download[language]}</span>
        <a download href={hrefOf({ format: 'csv', language })}>
          CSV
        </a>
        <a download href={hrefOf({ format: 'json' })}>
          JSON
        </a>
      </li>
    </ul>
  )
}

const Figures = ({ report, language }: { report: YearReport; language: AdminLanguage }) => {
  const words = wordReport(report, language)
  return (
    <>
      <div className="ratusz-figures">
        <table data-testid="year-figures">
          <caption className="ratusz-unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{yearReport.figure[language]}</th>
              {words.years.map((name) => (
                <th className="ratusz-figures__number ratusz-figures__year" key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{yearReport.change[language]}</th>
            </tr>
          </thead>
          <tbody>
            {words.lines.map(({ label, now, before, change, isKnown }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={`ratusz-figures__number ratusz-figures__${isKnown ? 'big' : 'unknown'}`}>{now}</td>
                <td className="ratusz-figures__number">{before}</td>
                <td>{change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {words.months.length > 0 ? (
        <section aria-labelledby="report-months" className="ratusz-card">
          <h2 id="report-months">{yearReport.byMonth[language]}</h2>
          {words.months.some(({ before }) => before !== undefined) ? (
            <Legend before={words.years[1]} language={language} period={words.years[0]} />
          ) : null}
          <BarChart language={language} points={words.months} title={yearReport.byMonth[language]} />
          <SmallTable
            head={[yearReport.month[language], ...words.years]}
            name={yearReport.byMonth[language]}
            rows={words.months.map(({ name, texts }) => [name, ...texts])}
          />
        </section>
      ) : null}
      <div className="ratusz-stats__grid">
        <section aria-labelledby="report-best" className="ratusz-card">
          <h2 id="report-best">{yearReport.bestRead[language]}</h2>
          <SmallTable
            head={[yearReport.document[language], yearReport.views[language]]}
            name={yearReport.bestRead[language]}
            rows={words.bestRead.map(({ title, views }) => [title, views])}
          />
        </section>
        <section aria-labelledby="report-languages" className="ratusz-card">
          <h2 id="report-languages">{yearReport.languages[language]}</h2>
          <SmallTable
            head={[yearReport.language[language], ...words.years]}
            name={yearReport.languages[language]}
            rows={words.languages.map(({ name, now, before }) => [name, now, before])}
          />
        </section>
        <section aria-labelledby="report-accessibility" className="ratusz-card">
          <h2 id="report-accessibility">{yearReport.accessibility[language]}</h2>
          <p>{words.accessibility}</p>
        </section>
        <section aria-labelledby="report-sources" className="ratusz-card">
          <h2 id="report-sources">{yearReport.sources[language]}</h2>
          {words.sources.map((line) => (
            <p className="ratusz-quiet" key={line}>
              {line}
            </p>
          ))}
        </section>
      </div>
    </>
  )
}

const SmallTable = ({ name, head, rows }: { name: string; head: string[]; rows: string[][] }) => (
  <div className="ratusz-figures ratusz-figures--narrow">
    <table>
      <caption className="ratusz-unseen">{name}</caption>
      <thead>
        <tr>
          {head.map((text, place) => (
            <th className={place === 0 ? undefined : 'ratusz-figures__number ratusz-figures__year'} key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {others.map((text, place) => (
              <td className="ratusz-figures__number" key={head[place + 1]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
