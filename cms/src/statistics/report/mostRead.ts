const AT_FIRST = 100
const AT_MOST = 2000

/** A document by a key of its own, with every address at which it is read. */
type Addressed = { key: string; addresses: string[] }

/**
 * The most read documents, the most views first, ties by key. A document's views are those of all its addresses. So the
 * documents behind the most read addresses are looked up, and behind more of them until no other document can have as
 * many views as the last of the best: of thousands some hundred are read.
 *
 * @param parameters.views by address
 * @param parameters.best how many documents
 * @param parameters.addressesEach how many addresses a document has at most
 * @param parameters.read the documents behind some addresses; others may be among them
 */
export const mostRead = async <T extends Addressed>(parameters: {
  views: ReadonlyMap<string, number>
  best: number
  addressesEach: number
  read: (addresses: string[]) => Promise<T[]>
}): Promise<(T & { views: number })[]> => {
  const { views, best: wanted, addressesEach, read } = parameters
  const byViews = [...views].toSorted(([, one], [, other]) => other - one)
  const found = new Map<string, T & { views: number }>()
  let best: (T & { views: number })[] = []
  for (let from = 0, step = AT_FIRST; from < byViews.length; from += step, step = Math.min(2 * step, AT_MOST)) {
    const [, viewsOfNext = 0] = byViews[from] ?? []
    const last = best[wanted - 1]
    if (last && last.views > viewsOfNext * addressesEach) break
    for (const document of await read(byViews.slice(from, from + step).map(([address]) => address))) {
      const sum = document.addresses.reduce((all, address) => all + (views.get(address) ?? 0), 0)
      if (sum > 0) found.set(document.key, { ...document, views: sum })
    }
    best = [...found.values()].toSorted(mostViewsFirst).slice(0, wanted)
  }
  return best
}

const mostViewsFirst = (one: Addressed & { views: number }, other: Addressed & { views: number }): number =>
  other.views - one.views || one.key.localeCompare(other.key, 'en', { numeric: true })
