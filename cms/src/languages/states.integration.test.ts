import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../testing/cms'
import { examples, paragraph } from '../testing/examples'

type Id = string | number
type Stamps = {
  changedAt?: string
  madeFrom?: string
  isMachineMade?: boolean
  reviewedAt?: string
  reviewedBy?: { id: Id } | Id
}
type Doc = { id: Id; languageStates: string[]; translation: Stamps; keepsTranslations: boolean }

let cms: Cms
let editor: Person

beforeAll(async () => {
  cms = await openCms({ LOCALES: 'pl,uk,ar', DEFAULT_LOCALE: 'pl' })
  editor = await cms.person('editor')
})
afterAll(() => cms.close())

const save = async (pathname: string, body: unknown, method = 'PATCH'): Promise<Doc> => {
  const answer = await cms.rest(pathname, { method, as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc as Doc
}
const publish = (id: Id, locale: string, body: object = {}) =>
  save(`/articles/${id}?locale=${locale}`, { ...body, _status: 'published' })
const draft = (id: Id, locale: string, body: object) => save(`/articles/${id}?locale=${locale}&draft=true`, body)

const inUkrainian = { title: 'Заголовок', body: paragraph('Текст') }
let made = 0
const polish = async (): Promise<Id> => {
  made += 1
  const data = { ...examples(0).articles.data, title: `Tytuł ${made}`, _status: 'published' }
  return (await save('/articles', data, 'POST')).id
}
/** A published article with a published translation made from it. */
const translated = async (): Promise<Id> => {
  const id = await polish()
  await publish(id, 'uk', { ...inUkrainian, title: `Заголовок ${made}` })
  return id
}
const readersAreTold = async (id: Id) => {
  const line = (await cms.feed()).find((item) => item.type === 'articles' && item.id === String(id))
  return ((line?.data ?? {}) as { translation: Record<string, Record<string, unknown>> }).translation
}

describe('a translation', () => {
  it('is missing until it has a title, and current when it is made from the published text', async () => {
    const id = await polish()
    expect((await publish(id, 'pl')).languageStates).toEqual(['uk-missing', 'ar-missing'])
    expect((await draft(id, 'uk', inUkrainian)).languageStates).toEqual(['uk-current', 'ar-missing'])
    expect((await publish(id, 'uk')).languageStates).toEqual(['uk-current', 'ar-missing'])
  })

  it('is older as soon as its source says something else, and stays so whatever else is corrected in it', async () => {
    const id = await translated()
    expect((await publish(id, 'pl', { date: '2026-11-30' })).languageStates).toContain('uk-current')
    const changed = await publish(id, 'pl', { summary: 'Ważna zmiana' })
    expect(changed.languageStates).toEqual(['uk-older', 'ar-missing'])
    expect((await publish(id, 'uk', { summary: 'Описка' })).languageStates).toContain('uk-older')
    const stamps = await readersAreTold(id)
    expect(stamps.changedAt?.pl).toBe(changed.translation.changedAt)
    expect(String(stamps.madeFrom?.uk) < String(stamps.changedAt?.pl)).toBe(true)
  })

  it('is current again when somebody says that it takes the change in', async () => {
    const id = await translated()
    const { translation } = await publish(id, 'pl', { summary: 'Ważna zmiana' })
    const said = await publish(id, 'uk', { summary: 'Важлива зміна', translation: { madeFrom: translation.changedAt } })
    expect(said.languageStates).toEqual(['uk-current', 'ar-missing'])
    expect((await publish(id, 'pl', { summary: 'I jeszcze jedna' })).languageStates).toContain('uk-older')
  })

  it('cannot be made from a text that nobody has published yet', async () => {
    const id = await translated()
    const { translation } = await publish(id, 'pl', { summary: 'Zmiana' })
    const said = await publish(id, 'uk', { translation: { madeFrom: '2999-01-01T00:00:00.000Z' } })
    expect(said.translation.madeFrom).toBe(translation.changedAt)
  })

  it('stays current where the change is small and needs no translating, once', async () => {
    const id = await translated()
    const small = await publish(id, 'pl', { summary: 'Literówka', keepsTranslations: true })
    expect(small.languageStates).toContain('uk-current')
    expect(small.keepsTranslations).toBe(false)
    expect((await publish(id, 'pl', { summary: 'Zmiana' })).languageStates).toContain('uk-older')
  })

  it('does not stay current where the change is major, whatever was ticked', async () => {
    const id = await translated()
    const major = { summary: 'Ważne', keepsTranslations: true, updateType: 'major', changeNote: 'Nowe godziny' }
    expect((await publish(id, 'pl', major)).languageStates).toContain('uk-older')
  })

  it('is not older than a source that only waits in a draft', async () => {
    const id = await translated()
    expect((await draft(id, 'pl', { summary: 'Szkic zmiany' })).languageStates).toContain('uk-current')
  })

  it('from another language than the default one follows that one', async () => {
    const id = await translated()
    await publish(id, 'pl', { sourceLanguage: 'uk' })
    expect((await publish(id, 'uk', { summary: 'Нове' })).languageStates).toContain('pl-older')
  })
})

describe('a machine’s translation', () => {
  it('is told apart, to readers too, until a person has reviewed it', async () => {
    const id = await polish()
    const machine = await publish(id, 'uk', { ...inUkrainian, title: `Машина ${made}`, translation: { isMachineMade: true } })
    expect(machine.languageStates).toEqual(['uk-current', 'uk-machine', 'ar-missing'])
    expect((await readersAreTold(id)).isMachineMade).toMatchObject({ uk: true })
    const reviewed = await publish(id, 'uk', { translation: { reviewedAt: new Date().toISOString() } })
    expect(reviewed.languageStates).toEqual(['uk-current', 'uk-reviewed', 'ar-missing'])
  })
})

describe('a review', () => {
  const review = (id: Id, more: object = {}) =>
    publish(id, 'uk', { ...more, translation: { reviewedAt: new Date().toISOString(), reviewedBy: null } })

  it('is of whoever signed in, whatever the request says', async () => {
    const { translation } = await review(await translated())
    const who = typeof translation.reviewedBy === 'object' ? translation.reviewedBy.id : translation.reviewedBy
    expect(String(who)).toBe(String(editor.id))
  })

  it('covers the text that is published with it, and ends with the next one', async () => {
    const id = await translated()
    expect((await review(id, { summary: 'Перевірено' })).languageStates).toContain('uk-reviewed')
    expect((await publish(id, 'uk', { summary: 'Знову інакше' })).languageStates).not.toContain('uk-reviewed')
  })

  it('is not made again by a form that still holds the earlier one', async () => {
    const id = await translated()
    const held = new Date().toISOString()
    await publish(id, 'uk', { translation: { reviewedAt: held } })
    const again = await publish(id, 'uk', { summary: 'Інше', translation: { reviewedAt: held } })
    expect(again.languageStates).not.toContain('uk-reviewed')
  })

  it('never leaves the CMS with a name', async () => {
    const id = await translated()
    await review(id)
    const stamps = await readersAreTold(id)
    expect(stamps.reviewedAt?.uk).toBeTypeOf('string')
    expect(stamps).not.toHaveProperty('reviewedBy')
  })
})

type Overview = {
  locale: string
  isAhead: boolean
  isFinished: boolean
  isLive: boolean
  changes: object[] | null
  reviewedBy: string | null
}
const overview = async (id: Id, language = 'pl'): Promise<Overview[]> => {
  const answer = await cms.rest(`/languages/state?type=articles&id=${id}`, {
    as: editor,
    headers: { 'accept-language': language },
  })
  expect(answer.status).toBe(200)
  return answer.body.languages as Overview[]
}
const ofUkrainian = (all: Overview[]) => all.find(({ locale }) => locale === 'uk')

describe('what changed in the source since a translation was made', () => {
  it('is told field by field, as it was and as it is, in the language of whoever asks', async () => {
    const id = await translated()
    await publish(id, 'pl', { summary: 'Pierwsza zmiana' })
    await publish(id, 'pl', { summary: 'Druga zmiana', body: paragraph('Otwarcie w niedzielę.') })
    expect(ofUkrainian(await overview(id))?.changes).toEqual([
      { field: 'Streszczenie', before: null, after: 'Druga zmiana' },
      { field: 'Treść', before: 'Otwarcie w sobotę.', after: 'Otwarcie w niedzielę.' },
    ])
    expect(ofUkrainian(await overview(id, 'en'))?.changes).toContainEqual({
      field: 'Text',
      before: 'Otwarcie w sobotę.',
      after: 'Otwarcie w niedzielę.',
    })
  })

  it('is said not to be known where that version is no longer kept', async () => {
    const id = await translated()
    await publish(id, 'pl', { summary: 'Zmiana' })
    const kept = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 0,
    })
    const older = kept.docs.slice(0, -1).map((version) => version.id)
    await cms.payload.db.deleteVersions({ collection: 'articles', where: { id: { in: older } } })
    expect(ofUkrainian(await overview(id))?.changes).toBeNull()
  })

  it('names whoever reviewed the translation, to those who are signed in alone', async () => {
    const id = await translated()
    await publish(id, 'uk', { translation: { reviewedAt: new Date().toISOString() } })
    expect(ofUkrainian(await overview(id))?.reviewedBy).toContain('editor-')
    expect((await cms.rest(`/languages/state?type=articles&id=${id}`)).status).toBe(401)
    expect((await cms.rest('/languages/state?type=users&id=1', { as: editor })).status).toBe(404)
  })
})

describe('a list in a language of which a document has nothing', () => {
  it('names it by its text in the default one, and other readings do not', async () => {
    const id = await polish()
    const find = (includeLockStatus: boolean) =>
      cms.payload.find({
        collection: 'articles',
        where: { id: { equals: id } },
        draft: true,
        depth: 0,
        locale: 'ar',
        fallbackLocale: false,
        includeLockStatus,
        limit: 10,
      })
    const { title } = await cms.payload.findByID({ collection: 'articles', id, draft: true, locale: 'pl' })
    expect((await find(true)).docs).toMatchObject([{ title }])
    expect((await find(false)).docs[0]?.title ?? null).toBeNull()
  })
})

describe('publishing all finished languages', () => {
  const publishAll = (id: Id, as = editor) => cms.rest('/languages/publish', { as, body: { type: 'articles', id } })

  it('publishes what is finished and waits, and leaves what is not', async () => {
    const id = await polish()
    await draft(id, 'pl', { summary: 'W szkicu' })
    await draft(id, 'uk', { ...inUkrainian, title: `Всі ${made}` })
    await draft(id, 'ar', { title: 'غير مكتمل' })
    const { status, body } = await publishAll(id)
    expect(status).toBe(200)
    expect(body.outcomes).toEqual([
      { locale: 'pl', errors: [] },
      { locale: 'uk', errors: [] },
    ])
    const seen = (await cms.feed()).find((item) => item.type === 'articles' && item.id === String(id))
    expect(seen).toMatchObject({ locales: ['pl', 'uk'], data: { summary: { pl: 'W szkicu' } } })
    expect(await overview(id)).toMatchObject([
      { locale: 'pl', isLive: true, isAhead: false },
      { locale: 'uk', isLive: true, isAhead: false },
      { locale: 'ar', isLive: false, isAhead: true, isFinished: false },
    ])
    const again = await save(`/articles/${id}?draft=true`, { summary: 'Dalej', updatedAt: body.updatedAt })
    expect(again.languageStates).toContain('uk-current')
  })

  it('takes what is published together for belonging together', async () => {
    const id = await translated()
    await draft(id, 'pl', { summary: 'Nowe zdanie' })
    await draft(id, 'uk', { summary: 'Нове речення' })
    await publishAll(id)
    expect(await overview(id)).toMatchObject([{ isAhead: false }, { locale: 'uk', isAhead: false, olderThan: null }, {}])
    await publish(id, 'pl', { summary: 'Inne zdanie' })
    await draft(id, 'uk', { summary: 'Інше речення' })
    const { body } = await cms.rest('/languages/publish', { as: editor, body: { type: 'articles', id, alongside: 'pl' } })
    expect(body.outcomes).toEqual([{ locale: 'uk', errors: [] }])
    expect(await overview(id)).toMatchObject([{}, { locale: 'uk', olderThan: null }, {}])
  })

  it('tells what keeps a language from being published', async () => {
    const id = await polish()
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: '/kontakt/', newTab: false },
      children: [{ type: 'text', version: 1, text: 'kliknij tutaj', format: 0 }],
    }
    const { root } = paragraph('Текст')
    const body = { root: { ...root, children: [{ ...root.children[0], children: [link] }] } }
    await draft(id, 'uk', { title: `Погано ${made}`, body })
    const answer = await publishAll(id)
    expect(answer.body.outcomes).toMatchObject([{ locale: 'uk', errors: [expect.any(String)] }])
  })

  it('is not for authors', async () => {
    const id = await polish()
    expect((await publishAll(id, await cms.person('author'))).status).toBe(403)
  })
})

it('lists are filtered by how languages stand', async () => {
  const id = await translated()
  await publish(id, 'pl', { summary: 'Znowu zmiana' })
  const where = 'where[languageStates][in][0]=uk-older'
  const { body } = await cms.rest(`/articles?draft=true&limit=0&${where}`, { as: editor })
  expect((body.docs as Doc[]).map((doc) => doc.id)).toContain(id)
})

it('the desk lists the translations that wait, and for what, to an author those of their own office', async () => {
  const { readWorklists } = await import('../workflow/worklists')
  const id = await translated()
  await publish(id, 'pl', { summary: 'Zmiana, na którą czeka biurko' })
  await publish(id, 'ar', { title: `آلة ${made}`, body: paragraph('نص'), translation: { isMachineMade: true } })
  const { docs } = await cms.payload.find({ collection: 'users', where: { id: { equals: editor.id } } })
  const user = { ...docs[0], collection: 'users' as const }
  const { translations } = await readWorklists({ payload: cms.payload, asker: { user } as never })
  expect(translations.find((item) => item.id === String(id))?.languages).toEqual([
    { locale: 'uk', state: 'older' },
    { locale: 'ar', state: 'machine' },
  ])
  const own = await readWorklists({ payload: cms.payload, asker: { user: { ...user, role: 'author', unit: 0 } } as never })
  expect(own.translations).toEqual([])
})
