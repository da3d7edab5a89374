/** How the report looks on A4 paper and on the screen before that. */
export const PRINT_STYLES = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; --accent: #0b5c8a; --line: #c9c5bd; --quiet: #4a4740; }
* { box-sizing: border-box; }
body { background: #fff; color: #1b1a17; font: 11pt/1.5 "Source Sans 3", "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; margin: 0; }
:lang(ar) body, :lang(ar) { line-height: 1.8; }
main { margin: 0 auto; max-inline-size: 178mm; padding: 10mm 4mm; }
header { border-block-end: 3px solid var(--accent); margin-block-end: 6mm; padding-block-end: 3mm; }
header p { color: var(--quiet); font-weight: 600; margin: 0; }
h1 { font-size: 24pt; line-height: 1.2; margin: 1mm 0 0; }
h2 { break-after: avoid; font-size: 14pt; margin: 8mm 0 2mm; }
p { margin: 0 0 2mm; max-inline-size: 150mm; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: 1.6mm 2mm; text-align: start; vertical-align: baseline; }
th { font-weight: 400; }
thead th { border-block-end: 2px solid var(--accent); font-weight: 600; }
td, th.number { font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
th.year { white-space: normal; inline-size: 20%; }
td.unknown { white-space: normal; }
td.big { font-size: 15pt; font-weight: 700; }
td.words { color: var(--quiet); font-size: 9.5pt; inline-size: 26%; text-align: start; white-space: normal; }
.figures th:first-child { inline-size: 38%; }
svg + table { margin-block-start: 4mm; }
section, tr { break-inside: avoid; }
a { color: inherit; }
svg { display: block; overflow: visible; }
svg rect { fill: var(--accent); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
svg rect.mark { fill: #1b1a17; stroke: #fff; transform: translateY(-1.5px); }
.legend { color: var(--quiet); font-size: 9.5pt; }
.legend span { margin-inline-end: 6mm; white-space: nowrap; }
.legend span::before { background: var(--accent); content: ""; display: inline-block; margin-inline-end: 1.5mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.legend .bars::before { block-size: 3mm; inline-size: 2mm; vertical-align: -0.4mm; }
.legend .marks::before { background: #1b1a17; block-size: 0.8mm; inline-size: 4mm; vertical-align: 0.8mm; }
svg line { stroke: var(--line); }
svg text { fill: var(--quiet); font-size: 9pt; }
.sources { color: var(--quiet); font-size: 9.5pt; }
@media print { body { font-size: 10pt; line-height: 1.4; } main { max-inline-size: none; padding: 0; } h2 { margin-block-start: 6mm; } th, td { padding-block: 1.1mm; } td.big { font-size: 13pt; line-height: 1.2; } a { text-decoration: none; } }
@media screen and (max-width: 40rem) { td.words, .figures thead th:nth-child(4) { display: none; } .figures :is(th, td) { inline-size: auto; } td, th.number { overflow-wrap: anywhere; white-space: normal; } th.year { white-space: normal; inline-size: 20%; }
td.unknown { white-space: normal; }
td.big { font-size: 12pt; } svg text:nth-child(even) { display: none; } }
`
