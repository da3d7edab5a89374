import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

const PROBES = stripTypeScriptTypes(readFileSync(new URL('../browser/probes.ts', import.meta.url), 'utf8'))

/** Calls one of the probes of `browser/probes.ts` in the page. */
export const probe = <T>(page: Page, call: string): Promise<T> =>
  page.evaluate<T>(`(globalThis.probes === undefined && (() => { ${PROBES} })(), probes.${call})`)
