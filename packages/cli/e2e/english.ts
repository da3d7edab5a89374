/// <reference lib="dom" />

import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'

const CMS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../cms/package.json')

/** Words of English that neither Polish nor any name in the demonstration town has. */
const TELLING =
  /\b(the|and|of|with|your|you|is|are|this|that|from|please|select|save|saved|loading|search|create|created|edit|delete|cancel|close|choose|upload|untitled|new|none|updated|published|draft|showing|per page|collapse|expand|dropdown|block|toggle|remove)\b/iu

type Catalogue = { [key: string]: string | Catalogue }

const textsOf = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)))

const isCatalogue = (value: unknown): value is Catalogue => typeof value === 'object' && value !== null

const catalogueOf = async (language: string): Promise<Catalogue> => {
  const file = createRequire(CMS).resolve(`@payloadcms/translations/languages/${language}`)
  const module: Record<string, unknown> = await import(pathToFileURL(file).href)
  const found = module[language]
  const translations: unknown = isCatalogue(found) ? found.translations : undefined
  if (!isCatalogue(translations)) throw new Error(`no catalogue of ${language}`)
  return translations
}

/** What Payload says in English, and otherwise in a language: one pattern for each text. */
export const englishTexts = async (language: string): Promise<RegExp[]> => {
  const same = new Set(textsOf(await catalogueOf(language)).map((text) => text.toLowerCase()))
  return textsOf(await catalogueOf('en'))
    .filter((text) => /[a-z]{3}/iu.test(text.replace(/\{\{\w+\}\}/gu, '')) && !same.has(text.toLowerCase()))
    .map((text) => {
      const parts = text.split(/\{\{\w+\}\}/u).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
      return new RegExp(`^${parts.join('.+')}$`, 'iu')
    })
}

/** Texts on a page, its labels and hints included, that are English; what says that it is English (a language by its own name) is left out. */
export const foreignIn = async (page: Page, english: RegExp[]): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const found = new Set<string>()
    const add = (text: string | null): void => {
      const trimmed = text?.replace(/\s+/gu, ' ').trim()
      if (trimmed) found.add(trimmed)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, noscript, nextjs-portal, [contenteditable], bdi, code, pre, [lang=en]'))
        continue
      if (parent.checkVisibility()) add(node.textContent)
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      if (!element.closest('nextjs-portal'))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) add(element.getAttribute(name))
    return [...found]
  })
  return texts.filter((text) => TELLING.test(text) || english.some((pattern) => pattern.test(text)))
}
