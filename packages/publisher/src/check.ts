import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseRedirects } from '@ratusz/portal/redirects'
import type { LinkBook } from './link-book.ts'
import { brokenRules, readPage, readStylesheet } from './page.ts'
import type { DeployError } from './protocol.ts'
import { addressOf, targetsOf } from './references.ts'

/** One thing that is wrong with a release. */
export type Problem = {
  code: 'broken_link' | 'page_invalid' | 'empty_file' | 'no_pages' | 'build_failed'
  parameters: DeployError['parameters']
}

/** The version of these checks: after a change, what an earlier version let pass is checked again. */
export const CHECKS = 2

/** Pages and stylesheets: what leads elsewhere. */
export const isChecked = (name: string): boolean => /\.(html|css)$/.test(name)

/**
 * Reads a page or a stylesheet.
 *
 * @returns what is wrong with it by itself, and the addresses on this portal that it leads to
 */
export const readFileFacts = (parameters: {
  name: string
  text: string
  origin: string
}): { problems: Problem[]; addresses: Set<string> } => {
  const { name, text, origin } = parameters
  const own = ownAddressOf(name)
  const addressesOf = (references: string[]) =>
    new Set(references.flatMap((reference) => addressOf({ reference, page: own, origin }) ?? []))
  if (name.endsWith('.css')) return { problems: [], addresses: addressesOf(readStylesheet(text)) }
  const facts = readPage(text)
  const problems = brokenRules(facts).map((rule) => ({ code: 'page_invalid' as const, parameters: { page: own, rule } }))
  return { problems, addresses: addressesOf(facts.references) }
}

/**
 * Checks a built release as a whole: it has pages, `_redirects` can be read, and every internal link and asset of every page,
 * changed or not, leads to a file or a redirect.
 *
 * @param parameters.folder the release
 * @param parameters.names all of its files, but the compressed forms
 * @param parameters.links the links of all its pages and stylesheets
 * @returns every problem found
 */
export const checkRelease = async (parameters: {
  folder: string
  names: readonly string[]
  links: LinkBook
}): Promise<Problem[]> => {
  const { folder, names, links } = parameters
  const redirects = await readRedirects(folder)
  const { has } = targetsOf({ files: names, redirects })
  return [
    ...(names.some((name) => name.endsWith('.html')) ? [] : [{ code: 'no_pages' as const, parameters: {} }]),
    ...parseRedirects(redirects).mistakes.map(({ line, text, problem }) => ({
      code: 'build_failed' as const,
      parameters: { detail: `_redirects, line ${line} (${text}): ${problem}` },
    })),
    ...links
      .broken(has)
      .map(({ file, address }) => ({ code: 'broken_link' as const, parameters: { page: ownAddressOf(file), target: address } })),
  ]
}

/** The text of a release's `_redirects`; empty where it has none. */
const readRedirects = (folder: string): Promise<string> =>
  readFile(path.join(folder, '_redirects'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })

/** `/uslugi/` for `uslugi/index.html`. */
const ownAddressOf = (name: string): string =>
  name.endsWith('index.html') ? `/${name.slice(0, -'index.html'.length)}` : `/${name}`
