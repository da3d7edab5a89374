import { readFileSync, rmSync } from 'node:fs'
import { readdir, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { checkRelease, isChecked, type Problem, readFileFacts } from './check.ts'
import { compressFile, FORM, fileOfForm, isCompressible, linkForm, removeForm } from './compress.ts'
import { eachOf } from './each-of.ts'
import { PublishError } from './errors.ts'
import { ancestorsOf, flushFiles } from './flush.ts'
import { inSlices } from './in-slices.ts'
import type { LinkBook } from './link-book.ts'
import { linkUnchanged } from './reuse.ts'
import { type FileInfo, infoOf } from './walk.ts'

/** A release that a new one is compared with: it passed the checks, and its files never change. */
export type ReleaseBefore = { id: string; folder: string; names: ReadonlySet<string> }

/** What a build left in its folder. */
export type Built = {
  /** All files, but compressed forms. */
  names: string[]
  /** Those that may be other ones than before. */
  written: string[]
  /** Files of the release before that are not in the folder, or may not stay there. */
  removed: string[]
}

/** A release in the making. The work is that of the changed files, and begins while others are still being made. */
export type Assembly = {
  /** Files that are there and stay as they are. */
  take: (names: readonly string[]) => void
  /**
   * Waits until all is done, checks the release as a whole and writes it to the disk for good.
   *
   * @throws PublishError naming what is wrong
   */
  finish: (built: Built) => Promise<{ changed: string[]; forms: string[] }>
}

/**
 * Makes a release of what a build leaves in a folder: links what is unchanged after all, reads and compresses the rest.
 *
 * @param parameters.links the links of the release before, brought up to date here
 */
export const openAssembly = (parameters: {
  folder: string
  before: ReleaseBefore | undefined
  links: LinkBook
  origin: string
  onPhase: (phase: 'compress' | 'check' | 'write') => void
}): Assembly => {
  const { folder, before, links, origin, onPhase } = parameters
  const isTrusted = before !== undefined && links.isOf(before.id)
  if (!isTrusted) links.clear()
  const taken = new Set<string>()
  const unchanged = new Set<string>()
  const forms: string[] = []
  const problems: Problem[] = []

  const readNow = (name: string, content: Buffer): void => {
    const found = readFileFacts({ name, text: content.toString(), origin })
    problems.push(...found.problems)
    links.set(name, found.addresses)
  }
  const takeFile = async ({ name, size }: FileInfo): Promise<void> => {
    const isSame = unchanged.has(name)
    const isKnown = isSame && before !== undefined && linkForm({ folder, name, before })
    if (!isKnown) removeForm(path.join(folder, name))
    else if (before.names.has(name + FORM)) forms.push(name + FORM)
    if (size === 0) problems.push({ code: 'empty_file', parameters: { file: `/${name}` } })
    const isToRead = isChecked(name) && size > 0 && !(isSame && isTrusted)
    const isToCompress = !isKnown && isCompressible({ name, size })
    if (!isToRead && !isToCompress) return
    const content = readFileSync(path.join(folder, name))
    if (isToRead) readNow(name, content)
    const form = isToCompress ? await compressFile({ folder, name, content }) : undefined
    if (form) forms.push(form)
  }
  const takeNow = async (names: readonly string[]): Promise<void> => {
    const files = await infoOf(folder, names)
    for (const name of before ? await linkUnchanged({ folder, files, before }) : []) unchanged.add(name)
    await eachOf(files, takeFile)
  }
  let work: Promise<void> = Promise.resolve()
  const take = (names: readonly string[]): void => {
    const fresh = names.filter((name) => !taken.has(name))
    for (const name of fresh) taken.add(name)
    if (fresh.length > 0) work = work.then(() => takeNow(fresh))
    // Whoever finishes is told.
    work.catch(() => undefined)
  }
  /** Pages that the build left as they were, where their links are not known. */
  const readOthers = async (names: readonly string[]): Promise<void> =>
    inSlices(
      names.filter((name) => isChecked(name) && !taken.has(name)),
      (name) => readNow(name, readFileSync(path.join(folder, name))),
    )

  return {
    take,
    finish: async ({ names, written, removed }) => {
      onPhase('compress')
      take(written)
      await work
      onPhase('check')
      await removeFiles(folder, removed)
      if (!isTrusted) await readOthers(names)
      links.retain(new Set(names))
      problems.sort((one, other) => (describe(one) < describe(other) ? -1 : 1))
      problems.push(...(await checkRelease({ folder, names, links })))
      if (problems.length > 0) throw failureOf(problems)
      onPhase('write')
      const changed = written.filter((name) => !unchanged.has(name))
      const isNew = new Set(changed)
      await flushFiles(folder, [...changed, ...forms.filter((form) => isNew.has(fileOfForm(form) ?? ''))])
      return { changed, forms: [...formsOfOthers({ names, written }, before), ...forms] }
    },
  }
}

/** The compressed forms of files that the release shares with the one before, unseen. */
const formsOfOthers = ({ names, written }: Pick<Built, 'names' | 'written'>, before: ReleaseBefore | undefined): string[] => {
  const seen = new Set(written)
  return names
    .filter((name) => !seen.has(name))
    .map((name) => name + FORM)
    .filter((form) => before?.names.has(form))
}

/** Removes files with their compressed forms, and the folders that are empty then. */
const removeFiles = async (folder: string, names: readonly string[]): Promise<void> => {
  await inSlices(names, (name) => {
    rmSync(path.join(folder, name), { force: true })
    removeForm(path.join(folder, name))
  })
  for (const name of names)
    for (const ancestor of ancestorsOf(name).filter((other) => other !== '.')) {
      const left = await readdir(path.join(folder, ancestor)).catch(() => ['gone'])
      if (left.length > 0) break
      await rmdir(path.join(folder, ancestor))
    }
}

const describe = ({ code, parameters }: Problem): string => `${code} ${JSON.stringify(parameters)}`

const failureOf = (problems: Problem[]): PublishError => {
  const [first] = problems
  const log = problems.slice(0, 200).map(describe)
  const count = problems.filter(({ code }) => code === first?.code).length
  return new PublishError(first?.code ?? 'internal', { parameters: { ...first?.parameters, count }, log })
}
