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
