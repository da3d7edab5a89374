import { layOutBars } from '@ratusz/charts'
import { directionOf, type YearReport } from '@ratusz/content-schemas'
import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { tableLabels } from '../../messages/statisticsTables'
import { fill } from '../../messages/translate'
import { yearReport } from '../../messages/yearReport'
import { wordReport } from './lines'
import { html, type Markup } from './markup'
import { PRINT_STYLES } from './printStyles'

type Words = ReturnType<typeof wordReport>

/**
 * The report as one HTML file for A4 paper: nothing is fetched and no script runs, so it can be printed, kept, sent and
 * pasted into another document as it is.
 */
export const printReport = (parameters: { report: YearReport; town: string; note: string; language: AdminLanguage }): string => {
  const { report, town, note, language } = parameters
  const words = wordReport(report, language)
  return `<!doctype html>\n${
    html`<html dir="${directionOf(language)}" lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title} – ${town}</title>
<style>${{ markup: PRINT_STYLES }}</style>
</head>
<body>
<main>
<header><p>${town}</p><h1>${words.title}</h1></header>
${note === '' ? '' : note.split('\n').map((line) => html`<p class="note">${line}</p>`)}
${figuresTable(words, language)}
${words.months.length > 0 ? monthsPart(words, language) : ''}
${bestReadPart(words, language)}
<section>
<h2>${yearReport.languages[language]}</h2>
<table>
<thead><tr><th scope="col">${yearReport.language[language]}</th>${yearHeads(words)}</tr></thead>
<tbody>${words.languages.map(({ name, now, before }) => html`<tr><th scope="row">${name}</th><td>${now}</td><td>${before}</td></tr>`)}</tbody>
</table>
</section>
<section><h2>${yearReport.accessibility[language]}</h2><p>${words.accessibility}</p></section>
<section class="sources"><h2>${yearReport.sources[language]}</h2>${words.sources.map((line) => html`<p>${line}</p>`)}</section>
</main>
</body>
</html>`.markup
  }\n`
}

const yearHeads = ({ years }: Words): Markup[] => years.map((year) => html`<th class="number year" scope="col">${year}</th>`)

const figuresTable = (words: Words, language: AdminLanguage): Markup => html`<table class="figures">
<thead><tr><th scope="col">${yearReport.figure[language]}</th>${yearHeads(words)}<th scope="col">${yearReport.change[language]}</th></tr></thead>
<tbody>${words.lines.map(
  ({ label, now, before, change, isKnown }) =>
    html`<tr><th scope="row">${label}</th><td class="${isKnown ? 'big' : 'unknown'}">${now}</td><td>${before}</td><td class="words">${change}</td></tr>`,
)}</tbody>
</table>`

const monthsPart = (words: Words, language: AdminLanguage): Markup => {
  const { bars, marks, lines, labels } = layOutBars({
    values: words.months.map(({ value }) => value),
    before: words.months.map(({ before }) => before?.value ?? null),
    isRightToLeft: directionOf(language) === 'rtl',
    labels: 12,
  })
  return html`<section>
<h2>${yearReport.byMonth[language]}</h2>
${marks.length > 0 ? legend(words, language) : ''}
<svg aria-hidden="true" width="100%" height="120">
${lines.map(({ y }) => html`<line x1="0" x2="100%" y1="${y}%" y2="${y}%"/>`)}
${bars.map(({ x, y, width, height }) => html`<rect x="${x}%" y="${y}%" width="${width}%" height="${height}%"/>`)}
${marks.map(({ x, y, width }) => html`<rect class="mark" x="${x}%" y="${y}%" width="${width}%" height="3"/>`)}
</svg>
<svg aria-hidden="true" width="100%" height="20">
${labels.map(({ index, x }) => html`<text x="${x}%" y="14" text-anchor="middle">${words.months[index]?.label ?? ''}</text>`)}
</svg>
<table>
<thead><tr><th scope="col">${yearReport.month[language]}</th>${yearHeads(words)}</tr></thead>
<tbody>${words.months.map(({ name, texts }) => html`<tr><th scope="row">${name}</th>${texts.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody>
</table>
</section>`
}

const legend = ({ years: [now, before] }: Words, language: AdminLanguage): Markup => html`<p class="legend">
<span class="bars">${fill(statistics.barsAre[language], { period: now })}</span>
<span class="marks">${fill(statistics.marksAre[language], { before })}</span>
</p>`

const bestReadPart = (words: Words, language: AdminLanguage): Markup =>
  words.bestRead.length === 0
    ? html``
    : html`<section>
<h2>${tableLabels.pages[language]}</h2>
<table>
<thead><tr><th scope="col">${yearReport.document[language]}</th><th class="number" scope="col">${yearReport.views[language]}</th></tr></thead>
<tbody>${words.bestRead.map(({ title, views }) => html`<tr><th scope="row">${title}</th><td>${views}</td></tr>`)}</tbody>
</table>
</section>`
