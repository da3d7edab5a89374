import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { REFERABLE_TYPES, type RichTextProblem, richTextProblems, richTextSchema } from '@ratusz/content-schemas'
import type { RichTextField } from 'payload'
import type { ErrorName } from '../messages/errors'
import { type FieldName, fieldLabels } from '../messages/fields'
import type { help } from '../messages/help'
import { errorText } from '../messages/translate'
import { isTextReady } from '../references/readyText'
import { helpOf } from './basic'
import { optionsOf } from './options'
import { type Check, checked, isDraft, judged } from './validate'

const CALLOUT = {
  slug: 'callout',
  labels: {
    singular: { pl: 'Ramka', uk: 'Рамка', ar: 'إطار', en: 'Callout' },
    plural: { pl: 'Ramki', uk: 'Рамки', ar: 'إطارات', en: 'Callouts' },
  },
}

const DOWNLOAD = {
  slug: 'download',
  labels: {
    singular: { pl: 'Plik do pobrania', uk: 'Файл для завантаження', ar: 'ملف للتنزيل', en: 'Download' },
    plural: { pl: 'Pliki do pobrania', uk: 'Файли для завантаження', ar: 'ملفات للتنزيل', en: 'Downloads' },
  },
}

const VIDEO = {
  slug: 'video',
  labels: {
    singular: { pl: 'Film (odnośnik)', uk: 'Відео (посилання)', ar: 'فيديو (رابط)', en: 'Video (link)' },
    plural: { pl: 'Filmy', uk: 'Відео', ar: 'مقاطع فيديو', en: 'Videos' },
  },
}

/** The editor offers just what `content-schemas` allows; what comes in by other ways is held against the same schema. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: [...REFERABLE_TYPES],
      disableAutoLinks: 'creationOnly',
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({
      blocks: [
        {
          ...CALLOUT,
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: fieldLabels.kind,
              required: true,
              defaultValue: 'note',
              options: optionsOf('callout', ['note', 'important', 'warning']),
            },
            { name: 'text', type: 'textarea', label: fieldLabels.text, required: true },
          ],
        },
        { ...DOWNLOAD, fields: [{ name: 'file', type: 'upload', relationTo: 'media', label: fieldLabels.file, required: true }] },
        {
          ...VIDEO,
          fields: [
            { name: 'title', type: 'text', label: fieldLabels.title, required: true, maxLength: 300 },
            { name: 'url', type: 'text', label: fieldLabels.url, required: true },
            { name: 'transcriptUrl', type: 'text', label: fieldLabels.transcriptUrl },
          ],
        },
      ],
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

const whereIn = (path: PropertyKey[]): string => path.map(String).join('.') || 'root'

/** Refuses, on every way in and for drafts too, rich text that holds anything outside the allow-list. */
const isAllowed: Check = (value, { req }) => {
  const result = richTextSchema.safeParse(value)
  return result.success || errorText(req, 'richText', { where: whereIn(result.error.issues[0]?.path ?? []) })
}

/** What each problem of a text is called among the errors. */
export const TEXT_PROBLEMS = {
  headingOrder: 'headingOrder',
  emptyHeading: 'headingEmpty',
  emptyLink: 'linkEmpty',
  vagueLink: 'linkVague',
  tableHeader: 'tableHeader',
} as const satisfies Record<RichTextProblem['rule'], ErrorName>

/** To publish, headings keep their order, links say where they lead and tables name their columns. */
const isReady: Check = (value, options) => {
  const parsed = richTextSchema.safeParse(value)
  const [problem] = parsed.success && !isDraft(options) ? richTextProblems(parsed.data) : []
  return problem === undefined || errorText(options.req, TEXT_PROBLEMS[problem.rule], { words: problem.words })
}

/** Formatted text in each language. */
export const richText = (
  name: FieldName,
  parameters: { isRequired?: boolean; helpText?: keyof typeof help } = {},
): RichTextField => {
  const { isRequired = false } = parameters
  return {
    name,
    type: 'richText',
    label: fieldLabels[name],
    localized: true,
    required: isRequired,
    editor,
    validate: judged(checked({ isRequired, isLocalised: true }, isAllowed, isReady), { check: isTextReady }),
    admin: { ...helpOf(name, parameters) },
  }
}
