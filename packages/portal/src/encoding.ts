/** The compressed forms that a release may hold beside a file, the best first. */
export const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The compressed forms that a reader takes (RFC 9110, 12.5.3), the best first. */
export const acceptedEncodings = (header: string | undefined): Encoding[] => {
  if (!header) return []
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((item) => {
        const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
        return [name, weight === undefined ? 1 : Number.parseFloat(weight) || 0]
      }),
  )
  return ENCODINGS.filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0)
}
