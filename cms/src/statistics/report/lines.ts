import { viewsOfMonth, type YearFigures, type YearReport } from '@ratusz/content-schemas'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { fill } from '../../messages/translate'
import { yearReport } from '../../messages/yearReport'
import { changeInWords, createFormats } from '../formats'
import { titleIn } from '../names'
import { dayOf } from '../today'

type Figure = { label: keyof typeof yearReport; of: (figures: YearFigures) => number | null; isCounted?: boolean }

/** The figures of a report in the order in which they are told, and which of them the portal counts as it is read. */
const LINES: Figure[] = [
  { label: 'articles', of: ({ articles }) => articles },
  { label: 'services', of: ({ services }) => services },
  { label: 'events', of: ({ events }) => events },
  { label: 'alerts', of: ({ alerts }) => alerts },
  { label: 'views', of: ({ views }) => views, isCounted: true },
  { label: 'visitors', of: ({ visitors }) => visitors, isCounted: true },
  { label: 'busiestDay', of: ({ busiestDay }) => busiestDay?.visitors ?? null, isCounted: true },
  { label: 'kiosks', of: ({ kiosks }) => kiosks, isCounted: true },
  { label: 'touches', of: ({ touches }) => touches, isCounted: true },
  { label: 'publications', of: ({ publications }) => publications },
  { label: 'medianSeconds', of: ({ medianSeconds }) => medianSeconds },
]

/** `isComparable` is false where only a part of one of the two years was counted. */
export type Line = { label: string; now: number | null; before: number | null; isComparable: boolean }

/** Each figure with the one of the year before. */
export const reportLines = ({ figures, before }: YearReport, language: AdminLanguage): Line[] =>
  LINES.map(({ label, of, isCounted = false }) => ({
    label: yearReport[label][language],
    now: of(figures),
    before: of(before),
    isComparable: !isCounted || (figures.countedFrom === null && before.countedFrom === null),
  }))

/** The report as a reader of a language reads it: every number and sentence written out. */
export const wordReport = (report: YearReport, language: AdminLanguage) => {
  const formats = createFormats(language)
  const { figures, before, accessibility } = report
  const number = (value: number | null): string => (value === null ? yearReport.unknown[language] : formats.average(value))
  const yearName = ({ from, to }: YearFigures): string =>
    to.endsWith('-12-31')
      ? from.slice(0, 4)
      : fill(yearReport.until[language], { year: from.slice(0, 4), day: formats.dayAndMonth(to) })
  const viewsIn = (of: YearFigures, language_: string): number =>
    of.languages.find(({ language: one }) => one === language_)?.views ?? 0

  const monthIn = (of: YearFigures, index: number): string => {
    const views = viewsOfMonth(of, index)
    return views === null ? '–' : formats.count(views)
  }

  return {
    title: fill(yearReport.title[language], { year: report.year }),
    years: [yearName(figures), yearName(before)] as const,
    lines: reportLines(report, language).map(({ label, now, before: then, isComparable }) => ({
      label,
      now: number(now),
      isKnown: now !== null,
      before: number(then),
      change: now === null || then === null || !isComparable ? '' : changeInWords({ now, before: then, language, formats }),
    })),
    months: figures.months.map(({ month, views }, index) => {
      const earlier = viewsOfMonth(before, index)
      return {
        name: formats.monthName(`${month}-01`),
        label: formats.month(`${month}-01`),
        value: views,
        before: earlier === null ? undefined : { value: earlier, name: yearName(before) },
        texts: [monthIn(figures, index), monthIn(before, index)],
      }
    }),
    bestRead: report.bestRead.map(({ titles, views }) => ({
      title: titleIn(titles, language),
      views: formats.count(views),
    })),
    languages: figures.languages.map((item) => ({
      name: optionLabels.language[item.language][language],
      now: formats.count(item.views),
      before: formats.count(viewsIn(before, item.language)),
    })),
    accessibility: [
      fill(yearReport.conformance[language], {
        status: optionLabels.conformance[accessibility.status][language].toLocaleLowerCase(language),
      }),
      ...(accessibility.preparedAt ? [fill(yearReport.prepared[language], { day: formats.day(accessibility.preparedAt) })] : []),
      ...(accessibility.reviewedAt ? [fill(yearReport.reviewed[language], { day: formats.day(accessibility.reviewedAt) })] : []),
    ].join(' '),
    sources: [
      yearReport.sourceViews[language],
      yearReport.sourceContent[language],
      ...[figures, before].flatMap(({ from, countedFrom }) =>
        countedFrom ? [fill(yearReport.countedFrom[language], { year: from.slice(0, 4), day: formats.day(countedFrom) })] : [],
      ),
      fill(yearReport.madeAt[language], { day: formats.day(dayOf(new Date(report.madeAt))) }),
    ],
  }
}

/** The report for a CSV file: its figures as they are, then its lists. */
export const reportRows = (report: YearReport, language: AdminLanguage): (string | number | null)[][] => {
  const { years } = wordReport(report, language)
  const views = (of: YearFigures, name: string): number => of.languages.find((item) => item.language === name)?.views ?? 0
  return [
    [yearReport.figure[language], ...years],
    ...reportLines(report, language).map(({ label, now, before }) => [label, now, before]),
    [yearReport.month[language], ...years],
    ...report.figures.months.map(({ month }, index) => [
      month,
      viewsOfMonth(report.figures, index),
      viewsOfMonth(report.before, index),
    ]),
    [yearReport.language[language], ...years],
    ...report.figures.languages.map((item) => [
      optionLabels.language[item.language][language],
      item.views,
      views(report.before, item.language),
    ]),
    [yearReport.bestRead[language], yearReport.views[language], null],
    ...report.bestRead.map(({ titles, views: count }) => [titleIn(titles, language), count, null]),
  ]
}
