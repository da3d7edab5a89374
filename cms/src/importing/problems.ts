import { z } from 'zod'

/** What an import says of an item: what stands in its way, or what of it could not be kept. The words are in messages/imports. */
export const PROBLEMS = [
  'noTitle',
  'noSourceId',
  'unknownType',
  'tooLarge',
  'shortened',
  'notPublishedThere',
  'scheduledThere',
  'protected',
  'refused',
  'addressTaken',
  'headingLevel',
  'tableHeaderGuessed',
  'formatting',
  'look',
  'removed',
  'shortcode',
  'embed',
  'linkDropped',
  'linkToOldSite',
  'pictureMissing',
  'fileRefused',
  'fileTooLarge',
  'fileKind',
  'fileAway',
  'fileAddress',
  'linkUnpublished',
  'editedMeanwhile',
  'unknownUnit',
  'unknownAct',
  'badFee',
  'badNumber',
  'badValue',
  'twiceInFile',
  'unknownColumn',
  'languageUnfinished',
] as const
export type ProblemCode = (typeof PROBLEMS)[number]

export const problemSchema = z.object({ code: z.enum(PROBLEMS), what: z.string() })
export type Problem = z.infer<typeof problemSchema>

const LONGEST = 300

export const problem = (code: ProblemCode, what = ''): Problem => ({
  code,
  what: what.replace(/\s+/gu, ' ').trim().slice(0, LONGEST),
})

/** Each problem once, in the order of their first appearance. */
export const once = (problems: Problem[]): Problem[] => [
  ...new Map(problems.map((item) => [`${item.code}:${item.what}`, item])).values(),
]
