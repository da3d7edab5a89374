import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

const PROBES = stripTypeScriptTypes(readFileSync(new URL('../browser/probes.ts', import.meta.url), 'utf8'))

/** Calls one of the probes of `browser/probes.ts` in the page. */
export const probe = async <T>(page: Page, call: string): Promise<T> => {
  await page.evaluate(`globalThis.probes === undefined && (() => { ${PROBES} })()`)
  return page.evaluate<T>(`probes.${call}`)
}
