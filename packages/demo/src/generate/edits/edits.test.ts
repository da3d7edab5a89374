import { documentPath, type FeedDocument, LOCALES, parseFeedLine, REFERABLE_TYPES } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { type Batch, EDIT_KINDS, type EditedTown, nextBatch, openTown, randomEdits } from '../index.ts'

const parameters = { documents: 120, locales: LOCALES, seed: 'edits' }
const open = () => openTown(parameters)
const start = open()
const batches = take(400, start, 'a')
const last = batches.at(-1)?.town ?? start

function take(count: number, town: EditedTown, seed: string, kinds = EDIT_KINDS): Batch[] {
  const taken: Batch[] = []
  for (const batch of randomEdits({ seed, town, kinds })) {
    taken.push(batch)
    if (taken.length === count) break
  }
  return taken
}

const pathsOf = (documents: Iterable<FeedDocument>): string[] =>
  [...documents].flatMap(({ type, data }) => {
    const paged = REFERABLE_TYPES.find((candidate) => candidate === type)
    if (!paged || !('slug' in data)) return []
    return LOCALES.flatMap((locale) => {
      const slug = data.slug[locale]
      return slug === undefined ? [] : [documentPath({ type: paged, slug, locale, defaultLocale: 'pl' })]
    })
  })

describe('random edits', { timeout: 60_000 }, () => {
  it('are the same for the same seed and town, and others for another', () => {
    const lines = (from: Batch[]) => JSON.stringify(from.map((batch) => [batch.edits, batch.lines]))
    expect(lines(take(20, open(), 'a')) === lines(batches.slice(0, 20))).toBe(true)
    expect(lines(take(20, open(), 'b')) === lines(batches.slice(0, 20))).toBe(false)
  })

  it('leave the town that they begin with as it was', () => {
    const before = JSON.stringify([...start.documents])
    nextBatch({ seed: 'c', town: start })
    expect(JSON.stringify([...start.documents]) === before).toBe(true)
  })

  it('come one to four at a time, of every kind', () => {
    const counts = new Set(batches.map(({ edits }) => edits.length))
    expect(counts).toEqual(new Set([1, 2, 3, 4]))
    expect(new Set(batches.flatMap(({ edits }) => edits.map(({ kind }) => kind)))).toEqual(new Set(EDIT_KINDS))
  })

  it('give lines that fit the contract, each document once, and lead from one state to the next', () => {
    const documents = new Map(start.documents)
    for (const { lines, town } of batches) {
      for (const line of lines) {
        expect(parseFeedLine(JSON.parse(JSON.stringify(line)))).toEqual(line)
        if (line.kind === 'deletion') documents.delete(`${line.type}/${line.id}`)
        else documents.set(`${line.type}/${line.id}`, line)
      }
      const names = lines.map(({ type, id }) => `${type}/${id}`)
      expect(new Set(names).size).toBe(names.length)
      expect(documents.size).toBe(town.documents.size)
    }
    expect(new Map([...documents].sort())).toEqual(new Map([...last.documents].sort()))
  })

  it('keep every address to one document', () => {
    for (const { town } of batches.filter((_, index) => index % 20 === 0)) {
      const paths = pathsOf(town.documents.values())
      expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
    }
  })

  it('leave a redirect from each address that a document had, and none from one that it has', () => {
    let count = 0
    for (let index = 1; index < batches.length; index++) {
      const before = batches[index - 1]?.town ?? start
      const after = batches[index]?.town ?? start
      const targets = new Map([...after.documents.values()].flatMap(({ data }) => ('from' in data ? [[data.from, data.to]] : [])))
      for (const edit of batches[index]?.edits ?? []) {
        if (edit.kind !== 'changeSlug') continue
        const [old, now] = [before, after].map(({ documents }) => documents.get(`${edit.type}/${edit.id}`))
        if (!old || !now) continue
        const kept = pathsOf([now])
        const lost = pathsOf([old]).filter((path) => !kept.includes(path))
        if (lost.length > 1 || kept.length !== pathsOf([old]).length) continue
        for (const path of lost) expect(targets.has(path)).toBe(true)
        for (const path of kept) expect(targets.has(path)).toBe(false)
        count += lost.length
      }
    }
    expect(count).toBeGreaterThan(5)
  })

  it('leave no link of the menus or the home page dead', () => {
    const translators = take(150, start, 'f', ['changeMenu', 'removeTranslation', 'addTranslation'])
    for (const { town } of [...batches, ...translators]) {
      const documents = [...town.documents.values()]
      const alive = new Set([...pathsOf(documents), ...documents.flatMap(({ data }) => ('from' in data ? [data.from] : []))])
      const typed = documents.flatMap(({ type, data }) =>
        type === 'portal'
          ? [...data.headerLinks, ...data.footerLinks].map(({ url }) => url)
          : type === 'home'
            ? data.topTasks.map(({ url }) => url)
            : [],
      )
      const sections = new Set([null, '/wykroczenia/'])
      expect(typed.filter((url) => !sections.has(url) && !alive.has(url ?? ''))).toEqual([])
    }
  })

  it('never put a page below itself', () => {
    for (const { town } of batches) {
      const parents = new Map(
        [...town.documents.values()].flatMap((document) =>
          document.type === 'pages' ? [[document.id, document.data.parent]] : [],
        ),
      )
      for (const id of parents.keys()) {
        const passed: string[] = []
        for (let at = parents.get(id); at; at = parents.get(at)) {
          expect(passed).not.toContain(at)
          passed.push(at)
        }
      }
    }
  })

  it('bring a document back as it was', () => {
    const [first] = take(1, start, 'd', ['editTitle'])
    const back = first && take(1, first.town, 'd', ['takeBack'])[0]
    const [edit] = back?.edits ?? []
    const key = `${edit?.type}/${edit?.id}`
    expect(first?.town.documents.get(key)?.data).not.toEqual(start.documents.get(key)?.data)
    expect(back?.town.documents.get(key)?.data).toEqual(start.documents.get(key)?.data)
  })

  it('publish again what was unpublished, as it was', () => {
    const [first] = take(1, start, 'e', ['unpublish'])
    const back = first && take(1, first.town, 'e', ['publishAgain'])[0]
    const [edit] = back?.edits ?? []
    const key = `${edit?.type}/${edit?.id}`
    expect(first?.lines).toContainEqual({ kind: 'deletion', type: edit?.type, id: edit?.id })
    expect(back?.town.documents.get(key)?.data).toEqual(start.documents.get(key)?.data)
  })
})
