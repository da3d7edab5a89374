import type { YearFigures, YearReport } from '@ratusz/content-schemas'
import type { Messages } from '../i18n/messages.ts'

type Name = keyof Messages['yearReport']['items']

const FIGURES: { name: Name; of: (figures: YearFigures) => number | null }[] = [
  { name: 'articles', of: ({ articles }) => articles },
  { name: 'services', of: ({ services }) => services },
  { name: 'events', of: ({ events }) => events },
  { name: 'alerts', of: ({ alerts }) => alerts },
  { name: 'views', of: ({ views }) => views },
  { name: 'visitors', of: ({ visitors }) => visitors },
  { name: 'busiestDay', of: ({ busiestDay }) => busiestDay?.visitors ?? null },
  { name: 'touches', of: ({ touches }) => touches },
  { name: 'publications', of: ({ publications }) => publications },
  { name: 'medianSeconds', of: ({ medianSeconds }) => medianSeconds },
]

/** The figures of a report with those of the year before; what neither year knows, or a town without kiosks has not, is left out. */
export const yearFiguresOf = ({ figures, before }: YearReport): { name: Name; now: number | null; before: number | null }[] =>
  FIGURES.map(({ name, of }) => ({ name, now: of(figures), before: of(before) })).filter(
    ({ now, before: then }) => (now ?? 0) > 0 || (then ?? 0) > 0,
  )
