import { createHash } from 'node:crypto'

/** Names this long are enough for thousands of pages; alike ones get as many letters more as tell them apart. */
const SHORTEST = 5
const LONGEST = 12

/**
 * Names each page by what people see of it: a changed text must not be read from a cache under its old name. The pages come in the
 * order of their names, whichever order they had: beginnings that neighbours share take next to no room in the list of all names.
 */
export const nameAll = <T extends { shown: Record<string, string> }>(pages: readonly T[]): (T & { name: string })[] => {
  const digested = pages
    .map((page) => ({ page, digest: digestOf(page.shown) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
  return digested.map(({ page, digest }, at) => {
    const neighbours = [digested[at - 1]?.digest ?? '', digested[at + 1]?.digest ?? '']
    const length = Math.max(SHORTEST, ...neighbours.map((other) => sharedLength(digest, other) + 1))
    return { ...page, name: digest.slice(0, length) }
  })
}

const RADIX = 36

const digestOf = (shown: Record<string, string>): string => {
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest('hex')
  return (BigInt(`0x${hash}`) % BigInt(RADIX) ** BigInt(LONGEST)).toString(RADIX).padStart(LONGEST, '0')
}

const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
