import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Route } from '../routes/view.ts'
import type { PageSource } from '../view/site.ts'

/** The templates, compiled by Astro: makes the HTML of a page. */
export type Renderer = {
  render: (page: { site: PageSource; route: Route }) => Promise<string>
  /** Styles, fonts and scripts: their names in the release and where they are. */
  assets: ReadonlyMap<string, string>
}

const SITE = fileURLToPath(new URL('../../', import.meta.url))
const REPOSITORY = path.join(SITE, '..')

/** Compiled templates belong to the code, not to a town's data: each version is compiled once, as Next does with the CMS in `.next`. */
const COMPILED = path.join(SITE, '.astro/renderer')

/** What pages are made by: a change of any of these files makes every page anew. */
const SOURCES = [
  'site/src/**/*',
  'site/*.{ts,json}',
  'content-schemas/{package.json,src/**/*.ts}',
  'packages/search/{package.json,src/**/*}',
  'pnpm-lock.yaml',
]

/** Another after each change of the code that pages are made by. */
export const rendererStamp = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const name of globSync(SOURCES, { cwd: REPOSITORY, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.test\.ts$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .sort())
    hash.update(path.relative(REPOSITORY, name)).update('\0').update(readFileSync(name)).update('\0')
  return hash.digest('hex').slice(0, 20)
}

/**
 * Loads the compiled templates, and has them compiled first where the code has changed.
 *
 * @param stamp see `rendererStamp`
 * @throws where Astro cannot compile them
 */
export const loadRenderer = async (stamp: string): Promise<Renderer> => {
  const own = path.join(COMPILED, stamp)
  if (!isCompiled(own)) await compileTo(own)
  const entry: { render: (page: { site: PageSource; route: Route }) => Promise<string> } = await import(
    pathToFileURL(path.join(own, 'server/entry.mjs')).href
  )
  const client = path.join(own, 'client')
  const files = await readdir(client, { recursive: true, withFileTypes: true })
  const assets = files
    .filter((file) => file.isFile())
    .map((file): [string, string] => {
      const from = path.join(file.parentPath, file.name)
      return [path.relative(client, from), from]
    })
  return { render: entry.render, assets: new Map(assets.sort()) }
}

const isCompiled = (own: string): boolean => existsSync(path.join(own, 'server/entry.mjs'))

const compileTo = async (own: string): Promise<void> => {
  await mkdir(COMPILED, { recursive: true })
  const draft = path.join(COMPILED, `.compiling-${process.pid}`)
  try {
    await compile(draft)
    for (const name of await readdir(COMPILED))
      if (!name.startsWith('.compiling-') && name !== path.basename(own))
        await rm(path.join(COMPILED, name), { recursive: true, force: true })
    // Another process may have compiled the same at the same time.
    await rename(draft, own).catch((error: unknown) => {
      if (!isCompiled(own)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

// In a process of its own: the compiler takes memory that pages do not need.
const compile = async (outDir: string): Promise<void> => {
  const child = spawn(process.execPath, [path.join(SITE, 'compile.ts'), outDir], {
    cwd: SITE,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`the templates cannot be compiled: ${errors.trim()}`)
}
