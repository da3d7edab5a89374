/** How a file may travel compressed, the best first: as the release holds it, or made while it is sent. */
export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The encodings that a reader takes (RFC 9110, 12.5.3), the best first. */
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
  return ENCODINGS.filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0)
}
