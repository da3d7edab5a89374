/** Something wrong in the demonstration's content: which document, which field, which language, what. */
export type DemoProblem = { type: string; key: string; field: string; locale?: string; message: string }

/** Raised with everything that is wrong in the content at once, one line per problem. */
export class DemoContentError extends Error {
  override name = 'DemoContentError'
  readonly problems: DemoProblem[]

  constructor(problems: DemoProblem[]) {
    super(`The demonstration's content has ${problems.length} problem(s):\n${problems.map(describeProblem).join('\n')}`)
    this.problems = problems
  }
}

/** `service-cards/dowod-osobisty · summary · uk: too long`. */
export const describeProblem = ({ type, key, field, locale, message }: DemoProblem): string =>
  `${[`${type}/${key}`, field, locale].filter(Boolean).join(' · ')}: ${message}`
