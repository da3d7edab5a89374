import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, openCms, type Person } from '../../testing/cms'
import { examples } from '../../testing/examples'

type Progress = { state: string; totals: Record<string, number>; done: Record<string, number>; error: string | null }
type Line = { row: number; title: string; action?: string; state?: string; problems: { code: string; what: string }[] }

let cms: Cms
let editor: Person
let stop: () => Promise<void>

const upload = async (bytes: Uint8Array | string): Promise<string> => {
  const response = await cms.rest('/imports/upload?kind=csv&name=karty.csv', {
    as: editor,
    method: 'POST',
    body: typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1'),
  })
  return String(response.body.id)
}

const until = async (id: string, ...states: string[]): Promise<Progress> => {
  for (;;) {
    const now = (await cms.rest(`/imports/${id}/progress`, { as: editor })).body as Progress
    if (states.includes(now.state)) return now
    await wait(30)
  }
}

const lines = async (id: string): Promise<Line[]> => (await cms.rest(`/imports/${id}/lines`, { as: editor })).body.lines as Line[]

const run = async (id: string): Promise<Progress> => {
  await until(id, 'checked')
  await cms.rest(`/imports/${id}/start`, { as: editor, body: { publishes: true } })
  return until(id, 'done', 'failed')
}

beforeAll(async () => {
  cms = await openCms()
  editor = await cms.person('editor')
  await cms.rest('/units', {
    as: editor,
    body: { ...examples(0).units.data, title: 'Referat Spraw Obywatelskich', _status: 'published' },
  })
  const { startImporter } = await import('../engine/worker')
  stop = startImporter({ payload: cms.payload, lookAgainMs: 30 })
})
afterAll(async () => {
  await stop()
  await cms.close()
})

const table = [
  'number;unit;fees;processingValue;processingUnit;title_pl;title_uk;whoFor_pl;whoFor_uk;howTo_pl;howTo_uk;outcome_pl;outcome_uk;requiredDocuments_pl;requiredDocuments_uk;legalActsReason_pl;legalActsReason_uk;Uwagi',
  'A-1;Referat Spraw Obywatelskich;Opłata: 17,50 PLN;30;days;Meldunek;Реєстрація;Dla każdego.;Для кожного.;"Złóż wniosek.\n\n- dowód\n- umowa";Подайте заяву.;Zaświadczenie.;Довідка.;Dowód | Umowa;Паспорт | Договір;Uzupełni wydział.;Доповнить відділ.;Kolor teczki: zielony',
  'A-2;Nie ma takiego;Opłata: 17;trzy;days;Bez wydziału;;Dla każdego.;;Tak.;;Tak.;;;;;',
  ';;;;;Bez numeru;;;;;;;;;;;',
  'A-1;;;;;Drugi raz;;;;;;;;;;;',
  'A-3;Referat Spraw Obywatelskich;;30;days;Bez wyniku;;Dla każdego.;;Tak.;;;;;;Uzupełni wydział.;',
  'A-4;Referat Spraw Obywatelskich;;30;days;Pół po ukraińsku;Наполовину;Dla każdego.;;Tak.;;Tak.;;;;Uzupełni wydział.;',
].join('\n')

describe('a table of service cards', () => {
  let id: string

  it('is shown line by line, with all that the gates would say, before anything is made', async () => {
    id = await upload(table)
    expect((await until(id, 'checked')).totals).toEqual({ documents: 4, files: 0, already: 0, skipped: 3, problems: 6 })
    const shown = await lines(id)
    expect(shown.map(({ row, action, problems }) => [row, action, problems.map(({ code }) => code)])).toEqual([
      [1, 'skip', ['unknownColumn']],
      [2, 'create', []],
      [3, 'draft', ['unknownUnit', 'badNumber', 'badFee', 'refused', 'refused', 'refused']],
      [4, 'skip', ['noSourceId']],
      [5, 'skip', ['twiceInFile']],
      [6, 'draft', ['refused']],
      [7, 'create', ['languageUnfinished']],
    ])
    expect(shown[0]?.problems).toEqual([{ code: 'unknownColumn', what: 'Uwagi' }])
    expect(shown[5]?.problems[0]?.what).toBe(
      'Co dalej > Co otrzymasz: To pole jest wymagane przed publikacją. Język treści: polski.',
    )
    expect(shown[6]?.problems[0]?.what).toBe('ukraiński')
    expect((await cms.payload.count({ collection: 'service-cards', where: { id: { exists: true } } })).totalDocs).toBe(0)
  })

  it('becomes cards in every language, published or, with the reason, drafts', async () => {
    expect((await run(id)).done).toMatchObject({ published: 2, draft: 2, skipped: 3, failed: 0 })
    const { docs } = await cms.payload.find({ collection: 'service-cards', locale: 'all', depth: 0, draft: true, sort: 'number' })
    expect(docs).toMatchObject([
      {
        number: 'A-1',
        _status: 'published',
        title: { pl: 'Meldunek', uk: 'Реєстрація' },
        fees: [{ amount: 17.5, currency: 'PLN', label: { pl: 'Opłata', uk: 'Opłata' } }],
        requiredDocuments: [{ name: { pl: 'Dowód', uk: 'Паспорт' } }, { name: { pl: 'Umowa', uk: 'Договір' } }],
        processingTime: { value: 30, unit: 'days' },
      },
      { number: 'A-2', _status: 'draft' },
      { number: 'A-3', _status: 'draft' },
      { number: 'A-4', _status: 'published' },
    ])
    expect(JSON.stringify(docs[0]?.howTo)).toContain('"type":"list"')
    const feed = await cms.feed()
    expect(feed.filter(({ type }) => type === 'service-cards')).toMatchObject([{ locales: ['pl', 'uk'] }, { locales: ['pl'] }])
  })

  it('is imported once', async () => {
    const again = await upload(table)
    expect((await run(again)).done).toMatchObject({ published: 0, draft: 0, already: 4 })
    const { totalDocs } = await cms.payload.count({ collection: 'service-cards', where: { id: { exists: true } } })
    expect(totalDocs).toBe(4)
  })

  it('has a template whose example is a good card', async () => {
    const template = await cms.raw('/imports/template', { as: editor })
    expect(template.headers.get('content-disposition')).toContain('karty-uslug.csv')
    const example = await upload(await template.text())
    expect((await run(example)).done).toMatchObject({ published: 1, draft: 0 })
  })

  it('that is none is refused', async () => {
    expect((await until(await upload('to nie jest tabela'), 'failed')).error).toBe('notCsv')
  })
})
