import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseRedirects } from '@ratusz/portal/redirects'
import { brokenRules, readPage, readStylesheet } from './page.ts'
import type { DeployError } from './protocol.ts'
import { type Targets, targetsOf } from './references.ts'
import type { FileInfo } from './walk.ts'

/** One thing that is wrong with a release. */
export type Problem = {
  code: 'broken_link' | 'page_invalid' | 'empty_file' | 'no_pages' | 'build_failed'
  parameters: DeployError['parameters']
}

/** The version of these checks: after a change, what an earlier version let pass is checked again. */
export const CHECKS = 1

/** Pages and stylesheets: what leads elsewhere. */
const IS_READ = /\.(html|css)$/

/** Pages read at the same time. */
const AT_ONCE = 32

/**
 * Checks a built release: every internal link and asset leads to a file or a redirect, every page has its
 * language, direction, title, one main part and one top heading, no file is empty, `_redirects` can be read.
 *
 * @param parameters.folder the release
 * @param parameters.names all of its files, but the compressed forms
 * @param parameters.toRead the files to check; an earlier release passed these checks with the others
 * @param parameters.lost addresses that the earlier release had and this one has not: other files may lead there
 * @param parameters.origin the portal's own address
 * @returns every problem found, pages in alphabetical order
 */
export const checkRelease = async (parameters: {
  folder: string
  names: readonly string[]
  toRead: readonly FileInfo[]
  lost: readonly string[]
  origin: string
}): Promise<Problem[]> => {
  const { folder, names, toRead, lost, origin } = parameters
  const redirects = await readRedirects(folder)
  const targets = targetsOf({ files: names, redirects, origin })
  const empty = toRead.filter(({ size }) => size === 0)
  const known = new Set(toRead.map(({ name }) => name))
  const leading =
    lost.length === 0
      ? []
      : await leadingTo(
          folder,
          names.filter((name) => IS_READ.test(name) && !known.has(name)),
          lost,
        )
  const readable = toRead.filter(({ name, size }) => size > 0 && IS_READ.test(name)).map(({ name }) => name)
  const found = await inBatches([...readable, ...leading].sort(), async (name) =>
    checkFile(name, await readFile(path.join(folder, name), 'utf8'), targets),
  )
  return [
    ...(names.some((name) => name.endsWith('.html')) ? [] : [{ code: 'no_pages' as const, parameters: {} }]),
    ...parseRedirects(redirects).mistakes.map(({ line, text, problem }) => ({
      code: 'build_failed' as const,
      parameters: { detail: `_redirects, line ${line} (${text}): ${problem}` },
    })),
    ...empty.map(({ name }) => ({ code: 'empty_file' as const, parameters: { file: `/${name}` } })),
    ...found.flat(),
  ]
}

/** The text of a release's `_redirects`; empty where it has none. */
export const readRedirects = (folder: string): Promise<string> =>
  readFile(path.join(folder, '_redirects'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })

/** Files that may lead to one of these addresses: those in which it stands somewhere. */
const leadingTo = async (folder: string, names: string[], lost: readonly string[]): Promise<string[]> => {
  const wordings = [...new Set(lost.flatMap((address) => [address, encodeURI(address)]))]
  const found = await inBatches(names, async (name) => {
    const text = await readFile(path.join(folder, name), 'utf8')
    return wordings.some((wording) => text.includes(wording)) ? [name] : []
  })
  return found.flat()
}

/** Everything that is wrong with one page or stylesheet. */
export const checkFile = (name: string, text: string, targets: Targets): Problem[] => {
  const address = name.endsWith('index.html') ? `/${name.slice(0, -'index.html'.length)}` : `/${name}`
  if (name.endsWith('.css')) return brokenLinks(readStylesheet(text), address, targets)
  const facts = readPage(text)
  return [
    ...brokenRules(facts).map((rule) => ({ code: 'page_invalid' as const, parameters: { page: address, rule } })),
    ...brokenLinks(facts.references, address, targets),
  ]
}

const brokenLinks = (references: string[], page: string, targets: Targets): Problem[] =>
  references
    .map((reference) => targets.pathOf(reference, page))
    .filter((target) => target !== undefined && !targets.has(target))
    .map((target) => ({ code: 'broken_link', parameters: { page, target: target ?? '' } }))

const inBatches = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))))
  return results
}
