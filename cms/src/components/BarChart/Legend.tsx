import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { fill } from '../../messages/translate'

/** What the bars of a chart are, and what the lines across them. */
export const Legend = ({ period, before, language }: { period: string; before: string; language: AdminLanguage }) => (
  <p className="ratusz-legend">
    <span className="ratusz-legend__bars">{fill(statistics.barsAre[language], { period })}</span>
    <span className="ratusz-legend__marks">{fill(statistics.marksAre[language], { before })}</span>
  </p>
)
