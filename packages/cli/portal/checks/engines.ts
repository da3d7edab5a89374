import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const require = createRequire(import.meta.url)
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const ACE = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')

/** WCAG 2.2 A and AA, axe's best practices, and of AAA what costs nothing: 7:1. https://github.com/dequelabs/axe-core/blob/develop/doc/API.md */
const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

/** Contrast alone, and links that only a colour tells from the words around them. */
const CONTRAST_OPTIONS = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

type AxeFinding = { id: string; targets: unknown[] }
type IbmFinding = { ruleId: string; message: string; dom: string; snippet: string }

// Picked out in the page: all that the engines tell of it, what is well included, is megabytes.
const AXE_FINDINGS = '({ violations }) => violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))'
const IBM_FINDINGS =
  '({ results }) => results.filter(({ value }) => value.join() === "VIOLATION,FAIL").map(({ ruleId, message, path, snippet }) => ({ ruleId, message, dom: path.dom, snippet }))'

const runAxe = async (page: Page, options: object): Promise<string[]> => {
  await page.evaluate(`globalThis.axe === undefined && void (0, eval)(${JSON.stringify(AXE)})`)
  const findings = await page.evaluate<AxeFinding[]>(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(${AXE_FINDINGS})`,
  )
  return findings.map(({ id, targets }) => `axe ${id}: ${targets.map((target) => JSON.stringify(target)).join(' ')}`)
}

/** What axe finds on the page as it stands. */
export const axe = (page: Page): Promise<string[]> => runAxe(page, AXE_OPTIONS)

/** What axe finds of contrast alone: for a second colour scheme. */
export const contrast = (page: Page): Promise<string[]> => runAxe(page, CONTRAST_OPTIONS)

/** What IBM's engine calls a violation; what it only asks a person to look at is in ACCESSIBILITY.md. */
export const ibm = async (page: Page): Promise<string[]> => {
  await page.evaluate(`globalThis.ace === undefined && void (0, eval)(${JSON.stringify(`${ACE};globalThis.ace = ace`)})`)
  const findings = await page.evaluate<IbmFinding[]>(`new ace.Checker().check(document, ['WCAG_2_2']).then(${IBM_FINDINGS})`)
  return findings.map(({ ruleId, message, dom, snippet }) => `ibm ${ruleId}: ${message} ${dom} ${snippet.slice(0, 120)}`)
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Recommended in words, yet not among the recommended rules.
    'heading-level': 'error',
    // The compiler's way of writing, which readers never see.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles name the page and the town: what an editor wrote is not cut.
    'long-title': 'off',
    // Bare telephone numbers within what editors wrote.
    'tel-non-breaking': 'off',
    // A release is served over the same origin; there is nothing to vouch for.
    'require-sri': 'off',
    // The palette stands in the page, allowed by its hash.
    'no-inline-style': 'error',
  },
})

/** What html-validate says of a page's text. */
export const htmlValidate = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `html ${ruleId}: ${message} ${selector ?? ''} ${line}:${column}`,
    ),
  )
}
