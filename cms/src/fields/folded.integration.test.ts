import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person, uploadPicture } from '../testing/cms'
import { type ExampleType, examples } from '../testing/examples'

let cms: Cms
let editor: Person
let unit: string | number
let file: string | number

const send = async (path: string, body: object, method = 'POST') => {
  const answer = await cms.rest(path, { as: editor, body, method })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as { id: string | number } & Record<string, unknown>
}

/** What the admin's list asks when somebody types in its search field, and finds. */
const found = async (type: string, words: string, { locale = 'pl', field = 'title', operator = 'like' } = {}) => {
  const where = `where[or][0][${field}][${operator}]=${encodeURIComponent(words)}`
  const { status, body } = await cms.rest(`/${type}?${where}&draft=true&depth=0&limit=100&locale=${locale}`, { as: editor })
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as Record<string, unknown>[]).map((doc) => doc[field])
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  unit = (await send('/units', { ...examples(0).units.data, title: 'Sekretariat', _status: 'published' })).id
  file = await uploadPicture(cms, editor)
})
afterAll(() => cms.close())

const TYPES = Object.keys(examples(0)) as ExampleType[]

describe('a list of documents', () => {
  it.each(TYPES)('is searched however the words are written: %s', async (type) => {
    const title = `Żółty Ślimak, łódź ŻÓŁW (${type})`
    await send(`/${type}?draft=true`, { ...examples(unit, file)[type].data, title })
    for (const words of ['żółty', 'zolty slimak', 'ŁÓDŹ', 'lodz', 'żółw', 'ZOLW'])
      expect(await found(type, words)).toEqual([title])
    expect(await found(type, 'żółtko')).toEqual([])
  })

  it.each([
    ['uk', 'Під’їзд до Їжакевича', ["під'їзд", 'підʼїзд', 'ЇЖАКЕВИЧА', 'іжакевича']],
    ['ar', 'إِعلانٌ عن مَدرسةٍ جديدة', ['اعلان', 'مدرسه', 'إعلان', 'جديدة']],
    ['en', 'Café at the Harbour', ['cafe', 'HARBOUR']],
  ])('is searched in %s as people type it', async (locale, title, queries) => {
    const { id } = await send('/articles?draft=true', { ...examples(unit).articles.data, title: `Po polsku ${locale}` })
    await send(`/articles/${id}?draft=true&locale=${locale}`, { title }, 'PATCH')
    for (const words of queries) expect(await found('articles', words, { locale }), words).toEqual([title])
  })

  it('is searched by what the title says now, and by summaries as well', async () => {
    const { id } = await send('/pages?draft=true', { title: 'Łąka', summary: 'Śródmieście' })
    await send(`/pages/${id}?draft=true`, { title: 'Sad' }, 'PATCH')
    expect(await found('pages', 'łaka')).toEqual([])
    expect(await found('pages', 'SAD', { operator: 'contains' })).toEqual(['Sad'])
    expect(await found('pages', 'srodmiescie', { field: 'summary' })).toEqual(['Śródmieście'])
  })

  it('is searched by what was just published, though a draft in another language waits beside it', async () => {
    const body = examples(unit).articles.data.body
    const { id } = await send('/articles', { ...examples(unit).articles.data, title: 'Dawny tytuł', _status: 'published' })
    await send(`/articles/${id}?draft=true&locale=ar`, { title: 'عنوان' }, 'PATCH')
    await send(`/articles/${id}`, { title: 'Świeższy tytuł', body, _status: 'published' }, 'PATCH')
    expect(await found('articles', 'swiezszy')).toEqual(['Świeższy tytuł'])
    expect(await found('articles', 'dawny')).toEqual([])
    const { body: state } = await cms.rest(`/languages/state?type=articles&id=${id}`, { as: editor })
    expect(state.languages).toMatchObject([
      { locale: 'pl', isAhead: false },
      { locale: 'uk' },
      { locale: 'ar', isAhead: true },
      {},
    ])
  })

  it('and its folded texts are nobody’s to write', async () => {
    const { id } = await send('/pages?draft=true', { title: 'Prawdziwy', foldedTitle: 'podrzucony' })
    expect(await found('pages', 'podrzucony')).toEqual([])
    await send(`/pages/${id}?draft=true`, { foldedTitle: 'podrzucony' }, 'PATCH')
    expect(await found('pages', 'prawdziwy')).toEqual(['Prawdziwy'])
  })
})

describe('the media', () => {
  it('are searched by their names and their descriptions', async () => {
    const id = await uploadPicture(cms, editor, 'Zachod-Slonca.png')
    await send(`/media/${id}`, { alt: 'Żółte łódki' }, 'PATCH')
    expect(await found('media', 'zachod-slonca', { field: 'filename' })).toEqual(['Zachod-Slonca.png'])
    expect(await found('media', 'zolte lodki', { field: 'alt' })).toEqual(['Żółte łódki'])
  })
})
