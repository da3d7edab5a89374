import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { open, readdir, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { CHECKS, checkRelease, type Problem, readRedirects } from './check.ts'
import { compressFiles, FORMS, isForm, removeForms } from './compress.ts'
import { eachOf } from './each-of.ts'
import { PublishError } from './errors.ts'
import { inSlices } from './in-slices.ts'
import { pathsOf } from './references.ts'
import { linkUnchanged } from './reuse.ts'
import { type FileInfo, infoOf } from './walk.ts'

/** A release that a new one is compared with: it passed the checks, and its files never change. */
export type ReleaseBefore = { id: string; folder: string; names: ReadonlySet<string>; checks: number }

/** What a build left in its folder. */
export type Built = {
  /** All files, but compressed forms. */
  names: string[]
  /** Those that may be other ones than before. */
  written: string[]
  /** Files of the release before that are not in the folder, or may not stay there. */
  removed: string[]
}

/**
 * Makes a release of what a build left: links what is unchanged after all, checks the rest, compresses it, and writes it to the
 * disk for good. The work is that of the changed files.
 *
 * @throws PublishError naming what is wrong
 */
export const assemble = async (parameters: {
  folder: string
  built: Built
  before: ReleaseBefore | undefined
  origin: string
  onPhase: (phase: 'check' | 'compress') => void
}): Promise<{ changed: string[]; forms: string[] }> => {
  const { folder, built, before, origin, onPhase } = parameters
  onPhase('check')
  await removeFiles(folder, built.removed)
  const files = await infoOf(folder, built.written)
  const unchanged = before ? await linkUnchanged({ folder, files, before }) : new Set<string>()
  const isTrusted = before !== undefined && before.checks === CHECKS
  const problems = await checkRelease({
    folder,
    names: built.names,
    toRead: isTrusted ? files.filter(({ name }) => !unchanged.has(name)) : await allFiles(folder, built, files),
    lost: isTrusted ? await lostAddresses(before, folder, built) : [],
    origin,
  })
  if (problems.length > 0) throw failureOf(problems)

  onPhase('compress')
  const compressed = await compressFiles({ folder, files, before, unchanged })
  const changed = built.written.filter((name) => !unchanged.has(name))
  await syncFiles(folder, changed)
  return { changed, forms: [...formsOfOthers(built, before), ...compressed] }
}

/** The compressed forms of files that the release shares with the one before, unseen. */
const formsOfOthers = ({ names, written }: Built, before: ReleaseBefore | undefined): string[] => {
  const seen = new Set(written)
  return names
    .filter((name) => !seen.has(name))
    .flatMap((name) => FORMS.map((form) => name + form).filter((form) => before?.names.has(form)))
}

const allFiles = async (folder: string, { names, written }: Built, files: FileInfo[]): Promise<FileInfo[]> => {
  const known = new Set(written)
  return [
    ...files,
    ...(await infoOf(
      folder,
      names.filter((name) => !known.has(name)),
    )),
  ]
}

/** Removes files with their compressed forms, and the folders that are empty then. */
const removeFiles = async (folder: string, names: readonly string[]): Promise<void> => {
  await inSlices(names, (name) => {
    rmSync(path.join(folder, name), { force: true })
    removeForms(path.join(folder, name))
  })
  for (const name of names)
    for (const ancestor of ancestorsOf(name).filter((other) => other !== '.')) {
      const left = await readdir(path.join(folder, ancestor)).catch(() => ['gone'])
      if (left.length > 0) break
      await rmdir(path.join(folder, ancestor))
    }
}

/** Addresses that a release had and the next one has not: pages that did not change may lead there. */
const lostAddresses = async (before: ReleaseBefore, folder: string, { names }: Built): Promise<string[]> => {
  const kept = new Set(names)
  const gone = [...before.names].filter((name) => !kept.has(name) && !(isForm(name) && before.names.has(name.slice(0, -3))))
  const paths = gone.length > 0 ? pathsOf(names) : new Set<string>()
  const lost = [...pathsOf(gone)].filter((address) => !paths.has(address))
  const [redirectsBefore, redirects] = await Promise.all([readRedirects(before.folder), readRedirects(folder)])
  const rules = new Set(redirects.split('\n'))
  const lostRules = redirectsBefore.split('\n').filter((rule) => rule !== '' && !rules.has(rule))
  return [...lost, ...lostRules.flatMap((rule) => rule.split(' ')[0] ?? [])]
}

const failureOf = (problems: Problem[]): PublishError => {
  const [first] = problems
  const log = problems.slice(0, 200).map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`)
  const count = problems.filter(({ code }) => code === first?.code).length
  return new PublishError(first?.code ?? 'internal', { parameters: { ...first?.parameters, count }, log })
}

/**
 * Makes new files and their names survive a power cut before `current` leads to them. The names of linked files came before: a disk
 * that keeps a journal has them when it has these.
 */
const syncFiles = async (folder: string, changed: readonly string[]): Promise<void> => {
  await eachOf(changed, async (name) => {
    await using handle = await open(path.join(folder, name), 'r')
    await handle.sync()
  })
  const folders = new Set(['.', ...changed.flatMap(ancestorsOf)])
  await inSlices(folders, (name) => syncFolderNow(path.join(folder, name)))
}

const syncFolderNow = (folder: string): void => {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const ancestorsOf = (name: string): string[] => {
  const folder = path.dirname(name)
  return folder === '.' ? ['.'] : [folder, ...ancestorsOf(folder)]
}
