import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../src/paths.ts'

const rows = [
  ...readFileSync(inRoot('site/ACCESSIBILITY.md'), 'utf8').matchAll(/^\| (\d\.\d+\.\d+) [^|]+\| (A{1,2}) +\| ([^|]+) \|$/gm),
]

describe('the table of success criteria', () => {
  it('names all 55 of WCAG 2.2, each once, with what covers it', () => {
    expect(new Set(rows.map(([, number]) => number)).size).toBe(55)
    expect(rows).toHaveLength(55)
    expect(rows.filter(([, , level]) => level === 'A')).toHaveLength(31)
    expect(rows.filter(([, , level]) => level === 'AA')).toHaveLength(24)
  })

  it('refers to written steps that are there', () => {
    const text = readFileSync(inRoot('site/ACCESSIBILITY.md'), 'utf8')
    const steps = new Set([...text.matchAll(/^(\d)\. \*\*/gm)].map(([, number]) => number))
    const named = rows.flatMap(([, , , cover = '']) => [...cover.matchAll(/manual (\d)/g)].map(([, number]) => number))
    expect(named.filter((number) => !steps.has(number))).toEqual([])
  })
})
