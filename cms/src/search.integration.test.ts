import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from './testing/cms'
import { examples } from './testing/examples'

type Row = { id: string | number; words?: string[] }

let cms: Cms
let editor: Person
let article: { id: string | number }

const publish = async (title: string): Promise<{ id: string | number }> => {
  const { status, body } = await cms.rest('/articles', {
    as: editor,
    body: { ...examples(0).articles.data, title, _status: 'published' },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string | number }
}

const save = (body: unknown, locale = 'pl', as = editor) => cms.rest(`/globals/search?locale=${locale}`, { as, body })
const betTo = ({ id }: { id: string | number }, words: string[]) => ({ reference: { relationTo: 'articles', value: id }, words })
const searchInFeed = async () => (await cms.feed()).find(({ type }) => type === 'search')?.data
const deploys = async () => (await cms.payload.count({ collection: 'deploys', where: { id: { exists: true } } })).totalDocs

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  article = await publish('Harmonogram odbioru')
})
afterAll(() => cms.close())

describe('what editors teach the search', () => {
  it('reaches the feed in each language, and asks for a new portal', async () => {
    const before = await deploys()
    const polish = await save({ bestBets: [betTo(article, ['śmieci', 'odpady'])], synonyms: [{ words: ['auto', 'samochód'] }] })
    expect(polish.status, JSON.stringify(polish.body)).toBe(200)
    expect(await deploys()).toBeGreaterThan(before)
    const { bestBets, synonyms } = polish.body.result as { bestBets: Row[]; synonyms: Row[] }
    const ukrainian = await save(
      {
        bestBets: [{ ...betTo(article, ['сміття']), id: bestBets[0]?.id }],
        synonyms: [{ id: synonyms[0]?.id, words: ['авто', 'машина'] }],
      },
      'uk',
    )
    expect(ukrainian.status, JSON.stringify(ukrainian.body)).toBe(200)
    expect(await searchInFeed()).toEqual({
      bestBets: [
        {
          reference: { type: 'articles', id: String(article.id) },
          words: { pl: ['śmieci', 'odpady'], uk: ['сміття'] },
        },
      ],
      synonyms: [{ words: { pl: ['auto', 'samochód'], uk: ['авто', 'машина'] } }],
    })
  })

  it.each([
    ['a recommendation of nothing', () => ({ bestBets: [{ words: ['śmieci'] }] }), 'bestBets.0.reference'],
    [
      'a recommendation of what is not there',
      () => ({ bestBets: [betTo({ id: cms.isMongo ? 'f'.repeat(24) : 999_999 }, ['śmieci'])] }),
      'bestBets.0.reference',
    ],
    ['a word of more than a hundred letters', () => ({ synonyms: [{ words: ['auto', 'a'.repeat(101)] }] }), 'synonyms.0.words'],
  ])('is refused for %s, naming the field', async (_name, body, field) => {
    const { status, body: answer } = await save(body())
    expect(status).toBe(400)
    expect(JSON.stringify(answer)).toContain(`"path":"${field}"`)
  })

  it('keeps what it recommends from being deleted, and the feed whole should that be gone all the same', async () => {
    const doomed = await publish('Do usunięcia')
    expect((await save({ bestBets: [betTo(doomed, ['znika']), betTo(article, ['zostaje'])] })).status).toBe(200)
    expect((await cms.rest(`/articles/${doomed.id}`, { method: 'DELETE', as: editor })).status).toBe(400)
    await cms.payload.db.deleteOne({ collection: 'articles', where: { id: { equals: doomed.id } }, req: {} })
    const lines = await cms.feed()
    expect(lines.filter(({ kind }) => kind === 'invalid')).toEqual([])
    expect(JSON.stringify(await searchInFeed())).toContain('zostaje')
  })

  it.each(['author', 'auditor'] as const)('is not for an %s to change', async (role) => {
    const person = await cms.person(role, role === 'author' ? await unit() : undefined)
    expect((await save({ synonyms: [] }, 'pl', person)).status).toBe(403)
  })
})

const unit = async (): Promise<string | number> => {
  const body = { ...examples(0).units.data, title: 'Referat', _status: 'published' }
  const answer = await cms.rest('/units', { as: editor, body })
  return (answer.body.doc as { id: string | number }).id
}
