import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../src/paths.ts'

const text = readFileSync(inRoot('site/ACCESSIBILITY.md'), 'utf8')
const rows = [...text.matchAll(/^\| (\d\.\d+\.\d+) [^|]+\| (A{1,2}) +\| ([^|]+) \|$/gm)].map(
  ([, number = '', level = '', cover = '']) => ({ number, level, cover }),
)

/** The names of the checks, as the first table has them. */
const legend = [...text.matchAll(/^\| (?!name|criterion|-)([a-z][a-z, -]+?) +\| [^|]+\| ([^|]+) \|$/gm)].map(
  ([, names = '', where = '']) => ({
    names: names.split(', '),
    where,
  }),
)

/** What a row names, without what it says of it in brackets. */
const namedIn = (cover: string): string[] =>
  cover
    .replaceAll(/ \([^)]*\)/g, '')
    .trim()
    .split(', ')

describe('the table of success criteria', () => {
  it('names all 55 of WCAG 2.2, each once, with what covers it', () => {
    expect(new Set(rows.map(({ number }) => number)).size).toBe(55)
    expect(rows).toHaveLength(55)
    expect(rows.filter(({ level }) => level === 'A')).toHaveLength(31)
    expect(rows.filter(({ level }) => level === 'AA')).toHaveLength(24)
  })

  it('covers each by checks of the list, or by written steps that are there', () => {
    const steps = [...text.matchAll(/^(\d)\. \*\*/gm)].map(([, number]) => `manual ${number}`)
    const known = new Set([...legend.flatMap(({ names }) => names), ...steps])
    const unknown = rows.flatMap(({ number, cover }) =>
      namedIn(cover)
        .filter((name) => !known.has(name))
        .map((name) => `${number}: ${name}`),
    )
    expect(unknown).toEqual([])
    const unused = legend.flatMap(({ names }) => names).filter((name) => !rows.some(({ cover }) => namedIn(cover).includes(name)))
    expect(unused).toEqual([])
  })

  it('says where each check is, and names no file that is not there', () => {
    expect(legend.filter(({ where }) => !where.includes('`'))).toEqual([])
    const files = [...text.matchAll(/`([\w./-]+\/[\w.-]+|[\w.-]+\.(?:e2e|test)\.ts)`/g)].map(([, file = '']) => file)
    const isThere = (file: string) =>
      ['', 'site/', 'packages/cli/portal/'].some((folder) => existsSync(inRoot(`${folder}${file}`)))
    expect(files.filter((file) => !isThere(file))).toEqual([])
  })

  it('names the criteria that the checks say they look after', () => {
    const checks = globSync('packages/cli/portal/checks/*.ts', { cwd: inRoot() })
      .map((file) => readFileSync(inRoot(file), 'utf8'))
      .join('\n')
    const named = [...checks.matchAll(/WCAG (\d\.\d+\.\d+(?:, \d\.\d+\.\d+)*)/g)].flatMap(([, numbers = '']) =>
      numbers.split(', '),
    )
    expect(named.length).toBeGreaterThan(20)
    const aaa = new Set(['1.4.6', '2.3.3', '2.5.5'])
    expect(named.filter((number) => !aaa.has(number) && !rows.some((row) => row.number === number))).toEqual([])
  })
})
