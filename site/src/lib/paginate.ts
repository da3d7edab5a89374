/** A page of a list: `number` counts from 1. An empty list has one empty page. */
export type PageOf<T> = { items: T[]; number: number; pageCount: number; total: number }

/** Cuts a list into pages of `size`. */
export const paginate = <T>(items: readonly T[], size: number): PageOf<T>[] => {
  const pageCount = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: pageCount }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    pageCount,
    total: items.length,
  }))
}

/**
 * A page of an archive. `number` counts from the oldest, so that a page keeps its items when something is added; undefined is the
 * first page, of the latest items. `newer` and `older` are the pages beside it, null where there is none.
 */
export type ArchivePage<T> = { items: T[]; number: number | undefined; newer: number | 'latest' | null; older: number | null }

/** Cuts a list, latest first, into an archive: the latest `size` to `2 × size - 1` items, then pages of exactly `size`. */
export const archive = <T>(items: readonly T[], size: number): ArchivePage<T>[] => {
  const full = Math.max(0, Math.floor(items.length / size) - 1)
  const pageOf = (number: number): ArchivePage<T> => {
    const end = items.length - (number - 1) * size
    return {
      items: items.slice(end - size, end),
      number,
      newer: number === full ? 'latest' : number + 1,
      older: number === 1 ? null : number - 1,
    }
  }
  const latest = { items: items.slice(0, items.length - full * size), number: undefined, newer: null, older: full || null }
  return [latest, ...Array.from({ length: full }, (_, index) => pageOf(full - index))]
}

/** Which page numbers a pagination shows: the ends, the current one and its neighbours; `null` is a gap. */
export const pageNumbers = (current: number, pageCount: number): (number | null)[] => {
  const shown = [1, current - 1, current, current + 1, pageCount].filter((number) => number >= 1 && number <= pageCount)
  const unique = [...new Set(shown)].sort((a, b) => a - b)
  return unique.flatMap((number, index) => {
    const before = unique[index - 1]
    if (before === undefined || number === before + 1) return [number]
    return number === before + 2 ? [number - 1, number] : [null, number]
  })
}
