import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { stack } from './stack.ts'

const { portal, cmsPort, cms } = stack()

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

/** The process that serves this stack's CMS: told by its name and by the port in its environment. */
const cmsProcess = (): number => {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  const pid = pids.find(
    (name) =>
      textOf(`/proc/${name}/cmdline`).startsWith('next-server') &&
      textOf(`/proc/${name}/environ`).includes(`CMS_PORT=${cmsPort}\0`),
  )
  if (!pid) throw new Error('the CMS process was not found')
  return Number(pid)
}

test('readers read on, search and are counted while the CMS stands still', async ({ page }) => {
  const pid = cmsProcess()
  process.kill(pid, 'SIGSTOP')
  try {
    await expect(fetch(`${cms}/healthz`, { signal: AbortSignal.timeout(1_000) })).rejects.toThrow()
    const counted = page.waitForResponse((response) => response.url() === `${portal}/hit`)
    await page.goto(`${portal}/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await counted).status()).toBe(204)
    await page.goto(`${portal}/szukaj/?q=dowod`)
    await expect(page.getByRole('link', { name: /dow[oó]d osobisty/i }).first()).toBeVisible()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
})
