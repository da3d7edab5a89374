import type { Page } from '@playwright/test'
import { probe } from './probes.ts'

type Focus = { name: string; isVisible: boolean; hasRing: boolean; cover: string | null }

/**
 * Goes through the page with the Tab key: every control is reached once and in order, seen to be focused, covered by nothing, and
 * the way leads out at the end. (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)
 */
export const keyboard = async (page: Page): Promise<string[]> => {
  const expected = await probe<string[]>(page, 'controls()')
  const found: string[] = []
  const reached: string[] = []
  await page.evaluate('document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)')
  for (let step = 0; step <= expected.length; step++) {
    await page.keyboard.press('Tab')
    const focus = await probe<Focus>(page, 'focus()')
    if (focus.name === 'nothing') break
    reached.push(focus.name)
    if (!focus.isVisible) found.push(`${focus.name} is focused out of sight`)
    if (!focus.hasRing) found.push(`${focus.name} does not show its focus`)
    if (focus.cover !== null) found.push(`${focus.name} is covered by ${focus.cover} when focused`)
  }
  const missed = expected.filter((name) => !reached.includes(name))
  if (missed.length > 0) found.push(`the keyboard does not reach ${missed.join(', ')}`)
  const isInOrder = reached.every((name, index) => name === expected[index])
  if (missed.length === 0 && !isInOrder) found.push(`the order of the keyboard is not that of the page: ${reached.join(' → ')}`)
  return found
}

/** The first stop leads past everything that every page has. (WCAG 2.4.1) */
export const skipLink = async (page: Page): Promise<string[]> => {
  await page.evaluate('document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)')
  await page.keyboard.press('Tab')
  const first = await probe<Focus>(page, 'focus()')
  if (!first.name.includes('[#main]')) return [`the first stop is ${first.name}, not the way to the content`]
  if (!first.isVisible || first.cover !== null) return ['the way to the content cannot be seen when it is focused']
  await page.keyboard.press('Enter')
  const target = await probe<Focus>(page, 'focus()')
  return target.name.startsWith('main#main') ? [] : [`the way to the content leads to ${target.name}`]
}
