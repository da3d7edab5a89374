import type { Page } from '@playwright/test'
import { axe, ibm } from './engines.ts'
import { keyboard, skipLink } from './keyboard.ts'
import { layoutShift, reflow, sentences, targets, textSpacing, wide } from './layout.ts'
import { dark, forcedColours, print, reducedMotion } from './modes.ts'

/** What is wrong on the open page; nothing where all is well. The page is left as it was. */
export type Check = (page: Page) => Promise<string[]>

/** What every page is held to, in a browser. */
export const ENGINES: Record<string, Check> = { axe, ibm }

/** What every template is held to, in a browser. */
export const TEMPLATE_CHECKS: Record<string, Check> = {
  layoutShift,
  keyboard,
  skipLink,
  targets,
  sentences,
  reflow,
  wide,
  textSpacing,
  forcedColours,
  reducedMotion,
  dark,
  print,
}
