import { isRichTextEmpty, type RichTextProblem, richTextProblems } from '@ratusz/content-schemas'
import type { Payload } from 'payload'
import { TEXT_PROBLEMS } from '../../fields/richText'
import { fieldLabels } from '../../messages/fields'
import { errorText } from '../../messages/translate'
import type { Import, ImportItem } from '../../payload-types'
import { type Problem, problem } from '../problems'
import type { namesOf } from '../wordpress/names'
import type { Plan } from '../wordpress/plan'
import type { DocumentPlan } from './documents'
import { idIn } from './media'
import { findItem, languageOfImport } from './store'
import type { Beat } from './wordpress'

type Names = ReturnType<typeof namesOf>

const KEPT_FILE = /\.(?:jpe?g|png|webp|avif|pdf)$/iu
const PICTURE = /\.(?:jpe?g|png|webp|avif)$/iu

/** The path of a file's address, by which its kind is known before it is fetched. */
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url)

/** Whether a file, by its name, is of a kind that the media take. */
export const isKeptFile = (url: string): boolean => KEPT_FILE.test(pathOf(url))

/** What the gates would refuse a text for, as far as the export alone tells. */
const refusalsOf = (row: Import, plan: DocumentPlan, names: Names): Problem[] => {
  const language = languageOfImport(row)
  const said = (name: Parameters<typeof errorText>[1], values = {}): string => errorText({ i18n: { language } }, name, values)
  const { richText, files } = plan.converted
  const texts = richTextProblems(richText).map(({ rule, words }: RichTextProblem) =>
    problem('refused', said(TEXT_PROBLEMS[rule], { words })),
  )
  const isEmpty = isRichTextEmpty(richText)
  const pictures = new Map([
    ...(plan.hero ? [[plan.hero, ''] as const] : []),
    ...files.map(({ key, alt }) => [key, alt] as const),
  ])
  const undescribed = [...pictures].flatMap(([key, alt]) => {
    const file = names.fileByKey(key)
    return file && PICTURE.test(pathOf(file.url)) && file.alt === '' && alt === '' ? [file.title || file.url] : []
  })
  return [
    ...(isEmpty ? [problem('refused', `${fieldLabels.body[language]}: ${said('required')}`)] : []),
    ...texts,
    ...undescribed.map((title) => problem('refused', said('pictureWithoutAlt', { title }))),
  ]
}

const isLive = async (payload: Payload, { documentType, documentId }: ImportItem): Promise<boolean> => {
  if (!documentId || (documentType !== 'articles' && documentType !== 'pages')) return false
  const found = await payload.findByID({
    collection: documentType,
    id: idIn(payload, documentId),
    depth: 0,
    select: { _status: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return found?._status === 'published'
}

/** What a dry run knows of an export's texts before any is written. */
export type Foresight = {
  /** What of a text would not be kept or would keep it a draft, beside what its plan says. */
  problemsOf: (plan: DocumentPlan) => Problem[]
  isDraft: (plan: DocumentPlan) => boolean
}

/** Foresees which texts of an export would stay drafts: for what they lack, or because they lead to one that stays a draft. */
export const foresee = async (parameters: {
  payload: Payload
  row: Import
  plans: AsyncIterable<Plan>
  names: Names
  beat: Beat
}): Promise<Foresight> => {
  const { payload, row, plans, names, beat } = parameters
  const titles = new Map<string, string>()
  const drafts = new Set<string>()
  const waiting = new Map<string, string[]>()
  for await (const plan of plans) {
    await beat()
    if (plan.action !== 'document') continue
    titles.set(plan.source, plan.title)
    const known = await findItem(payload, plan.source)
    const isPublishable = plan.isPublic && plan.title !== '' && refusalsOf(row, plan, names).length === 0
    if (known ? !(await isLive(payload, known)) : !isPublishable) drafts.add(plan.source)
    else if (!known && plan.converted.links.length > 0) waiting.set(plan.source, plan.converted.links)
  }
  for (let before = -1; before !== drafts.size; ) {
    before = drafts.size
    for (const [source, links] of waiting) if (links.some((link) => drafts.has(link))) drafts.add(source)
  }
  return {
    isDraft: ({ source }) => drafts.has(source),
    problemsOf: (plan) => {
      const unkept = plan.converted.files
        .map(({ key }) => names.fileByKey(key)?.url ?? '')
        .filter((url) => url && !isKeptFile(url))
      const dead = plan.converted.links.filter((link) => link !== plan.source && drafts.has(link))
      return [
        ...unkept.map((url) => problem('fileKind', url)),
        ...refusalsOf(row, plan, names),
        ...dead.map((link) => problem('linkUnpublished', titles.get(link))),
      ]
    },
  }
}
