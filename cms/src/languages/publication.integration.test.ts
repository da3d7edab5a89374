import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'

type Id = string | number
type Doc = { id: Id; title: string; slug: string; _status: string; steps?: { id: string; title: string }[] }

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const countDeploys = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'deploys', where: { reason: { exists: true } } })).totalDocs

const save = async (pathname: string, body: unknown, method = 'POST'): Promise<Doc> => {
  const answer = await cms.rest(pathname, { method, as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as Doc
}

const readersSee = async (type: string, id: Id) => {
  const line = (await cms.feed()).find((item) => item.kind === 'document' && item.type === type && item.id === String(id))
  return line as { locales: string[]; data: Record<string, unknown> } | undefined
}

const draftOf = async (collection: 'articles' | 'procedures', id: Id) =>
  cms.payload.findByID({ collection, id, draft: true, locale: 'all', depth: 0 }) as unknown as Promise<
    Record<string, unknown> & { _status: string; title: Record<string, string> }
  >

let made = 0
/** A published Polish article with an Arabic draft: unfinished, or finished but not published. */
const articleWithArabic = async (arabic: object): Promise<Id> => {
  made += 1
  const { id } = await save('/articles', { ...examples(0).articles.data, title: `Polski tytuł ${made}`, _status: 'published' })
  await save(`/articles/${id}?locale=ar&draft=true`, arabic, 'PATCH')
  return id
}
const UNFINISHED = { title: 'عنوان غير مكتمل' }
const FINISHED = { title: 'عنوان كامل', body: paragraph('نص كامل') }

const publications: [string, (id: Id) => Promise<unknown>][] = [
  ['as the form does', (id) => save(`/articles/${id}?locale=pl`, { summary: 'Nowe', _status: 'published' }, 'PATCH')],
  [
    'for one language by name',
    (id) => save(`/articles/${id}?locale=ar&publishSpecificLocale=pl`, { summary: 'Nowe', _status: 'published' }, 'PATCH'),
  ],
  ['for all languages at once', (id) => save(`/articles/${id}?locale=all`, { summary: 'Nowe', _status: 'published' }, 'PATCH')],
  [
    'with publishAllLocales',
    (id) => save(`/articles/${id}?publishAllLocales=true`, { summary: 'Nowe', _status: 'published' }, 'PATCH'),
  ],
  [
    'in bulk',
    async (id) => {
      const body = { summary: 'Nowe', _status: 'published' }
      const answer = await cms.rest(`/articles?where[id][equals]=${id}`, { method: 'PATCH', as: editor, body })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    },
  ],
  [
    'by the Local API',
    (id) => cms.payload.update({ collection: 'articles', id, data: { summary: 'Nowe', _status: 'published' } }),
  ],
  [
    'by an autosave that publishes',
    (id) => save(`/articles/${id}?autosave=true&draft=true`, { summary: 'Nowe', _status: 'published' }, 'PATCH'),
  ],
  [
    'when its time has come',
    async (id) => {
      await cms.payload.update({ collection: 'articles', id, draft: true, data: { summary: 'Nowe' } })
      await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    },
  ],
]

describe('publishing the Polish text', () => {
  it.each(publications)('%s publishes no Arabic, finished or not, and keeps it in the draft', async (_name, publish) => {
    for (const arabic of [UNFINISHED, FINISHED]) {
      const id = await articleWithArabic(arabic)
      await publish(id)
      expect(await readersSee('articles', id)).toMatchObject({ locales: ['pl'], data: { summary: { pl: 'Nowe' } } })
      expect(JSON.stringify(await readersSee('articles', id))).not.toContain(arabic.title)
      expect(await draftOf('articles', id)).toMatchObject({
        _status: 'draft',
        title: { ar: arabic.title },
        summary: { pl: 'Nowe' },
      })
    }
  })

  it('leaves the published Arabic as it was while its next text is written', async () => {
    const id = await articleWithArabic(FINISHED)
    await save(`/articles/${id}?locale=ar`, { _status: 'published' }, 'PATCH')
    await save(`/articles/${id}?locale=ar&draft=true`, { title: 'عنوان جديد قيد الكتابة' }, 'PATCH')
    await save(`/articles/${id}`, { title: 'Poprawiony', _status: 'published' }, 'PATCH')
    expect(await readersSee('articles', id)).toMatchObject({
      locales: ['pl', 'ar'],
      data: { title: { pl: 'Poprawiony', ar: FINISHED.title } },
    })
    const draft = await draftOf('articles', id)
    expect(draft.title).toEqual({ pl: 'Poprawiony', ar: 'عنوان جديد قيد الكتابة' })
  })

  it('is a plain publication where nothing else waits: no draft stays behind', async () => {
    const id = await articleWithArabic(FINISHED)
    await save(`/articles/${id}?locale=ar`, { _status: 'published' }, 'PATCH')
    await save(`/articles/${id}`, { title: 'Sam polski', _status: 'published' }, 'PATCH')
    expect(await draftOf('articles', id)).toMatchObject({ _status: 'published', title: { ar: FINISHED.title, pl: 'Sam polski' } })
  })

  it('by bringing an older version back leaves the Arabic as it is', async () => {
    const id = await articleWithArabic(UNFINISHED)
    await save(`/articles/${id}`, { title: 'Druga wersja', _status: 'published' }, 'PATCH')
    await save(`/articles/${id}?locale=ar`, { ...FINISHED, _status: 'published' }, 'PATCH')
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: 'createdAt',
      limit: 1,
    })
    const answer = await cms.rest(`/articles/versions/${docs[0]?.id}`, { method: 'POST', as: editor })
    expect(answer.status).toBe(200)
    const seen = await readersSee('articles', id)
    expect(seen).toMatchObject({ locales: ['pl', 'ar'], data: { title: { ar: FINISHED.title } } })
    expect(JSON.stringify(seen)).not.toContain('Druga wersja')
  })
})

describe('publishing the Arabic text', () => {
  it('publishes it alone: the Polish draft goes on being a draft', async () => {
    const id = await articleWithArabic(FINISHED)
    await save(`/articles/${id}?draft=true`, { title: 'Polski w szkicu' }, 'PATCH')
    await save(`/articles/${id}?locale=ar`, { _status: 'published' }, 'PATCH')
    const seen = await readersSee('articles', id)
    expect(seen).toMatchObject({ locales: ['pl', 'ar'], data: { title: { ar: FINISHED.title } } })
    expect(JSON.stringify(seen)).not.toContain('Polski w szkicu')
    expect((await draftOf('articles', id)).title).toEqual({ pl: 'Polski w szkicu', ar: FINISHED.title })
  })

  it('is refused while it is unfinished, naming what is missing', async () => {
    const id = await articleWithArabic(UNFINISHED)
    const answer = await cms.rest(`/articles/${id}?locale=ar`, { method: 'PATCH', as: editor, body: { _status: 'published' } })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('"path":"body"')
    expect(await readersSee('articles', id)).toMatchObject({ locales: ['pl'] })
  })

  it('can be the first: readers see it before the Polish one', async () => {
    const { id } = await save('/articles?draft=true', { title: 'Polski szkic dłuższy' })
    await save(`/articles/${id}?locale=ar`, { ...FINISHED, title: 'أولا', date: '2026-11-20', _status: 'published' }, 'PATCH')
    const seen = await readersSee('articles', id)
    expect(seen).toMatchObject({ locales: ['ar'] })
    expect(JSON.stringify(seen)).not.toContain('Polski szkic')
  })
})

describe('the rows of a list', () => {
  const guide = async () => {
    made += 1
    const { id, steps = [] } = await save('/procedures', {
      ...examples(0).procedures.data,
      title: `Poradnik ${made}`,
      steps: [{ title: 'Pierwszy' }, { title: 'Drugi' }],
      _status: 'published',
    })
    await save(
      `/procedures/${id}?locale=uk`,
      {
        title: `Порадник ${made}`,
        intro: 'По черзі.',
        steps: steps.map((step, index) => ({ ...step, title: index === 0 ? 'Перший' : 'Другий' })),
        _status: 'published',
      },
      'PATCH',
    )
    return { id, steps }
  }
  const stepsSeen = async (id: Id) =>
    (((await readersSee('procedures', id))?.data.steps ?? []) as { title: object }[]).map(({ title }) => title)

  it('keep their translations when one is added above them and Polish is published', async () => {
    const { id, steps } = await guide()
    const more = [{ title: 'Nowy początek' }, ...steps]
    await save(`/procedures/${id}`, { steps: more, _status: 'published' }, 'PATCH')
    expect(await stepsSeen(id)).toEqual([
      { pl: 'Nowy początek' },
      { pl: 'Pierwszy', uk: 'Перший' },
      { pl: 'Drugi', uk: 'Другий' },
    ])
  })

  it('that a Polish draft adds and deletes wait for the Polish publication', async () => {
    const { id, steps } = await guide()
    const [first] = steps
    const changed = await save(`/procedures/${id}?draft=true`, { steps: [first, { title: 'W szkicu' }] }, 'PATCH')
    const inUkrainian = (changed.steps ?? []).map((step, index) => ({ ...step, title: index === 0 ? 'Перший крок' : 'Чернетка' }))
    await save(`/procedures/${id}?locale=uk`, { steps: inUkrainian, _status: 'published' }, 'PATCH')
    expect(await stepsSeen(id)).toEqual([
      { pl: 'Pierwszy', uk: 'Перший крок' },
      { pl: 'Drugi', uk: 'Другий' },
    ])
    await save(`/procedures/${id}`, { _status: 'published' }, 'PATCH')
    expect(await stepsSeen(id)).toEqual([{ pl: 'Pierwszy', uk: 'Перший крок' }, { pl: 'W szkicu' }])
    const draft = await draftOf('procedures', id)
    expect(JSON.stringify(draft.steps)).toContain('Чернетка')
    await save(`/procedures/${id}?locale=uk`, { _status: 'published' }, 'PATCH')
    expect(await stepsSeen(id)).toEqual([
      { pl: 'Pierwszy', uk: 'Перший крок' },
      { pl: 'W szkicu', uk: 'Чернетка' },
    ])
    expect((await draftOf('procedures', id))._status).toBe('published')
  })
})

describe('a deploy', () => {
  it('is not requested by what waits in another language', async () => {
    const id = await articleWithArabic(UNFINISHED)
    const before = await countDeploys()
    await save(`/articles/${id}?locale=ar&draft=true`, FINISHED, 'PATCH')
    await save(`/articles/${id}`, { _status: 'published' }, 'PATCH')
    expect(await countDeploys()).toBe(before)
    await save(`/articles/${id}?locale=ar`, { _status: 'published' }, 'PATCH')
    expect(await countDeploys()).toBe(before + 1)
  })

  it('leaves no redirect from an address that only a draft changed', async () => {
    const id = await articleWithArabic(FINISHED)
    await save(`/articles/${id}?locale=ar`, { _status: 'published' }, 'PATCH')
    const { totalDocs } = await cms.payload.count({ collection: 'redirects', where: { from: { exists: true } } })
    await save(`/articles/${id}?locale=ar&draft=true`, { slug: 'adres-w-szkicu' }, 'PATCH')
    await save(`/articles/${id}`, { summary: 'Znowu', _status: 'published' }, 'PATCH')
    expect((await cms.payload.count({ collection: 'redirects', where: { from: { exists: true } } })).totalDocs).toBe(totalDocs)
  })
})
