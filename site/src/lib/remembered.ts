/**
 * Remembers what a function gave for each list of short words: for what is dear to make, needed on every page, and asked for with
 * few different words, as a date format of a language.
 */
export const remembered = <Words extends string[], V>(make: (...words: Words) => V): ((...words: Words) => V) => {
  const known = new Map<string, { value: V }>()
  return (...words) => {
    const key = words.join('\0')
    const found = known.get(key) ?? { value: make(...words) }
    known.set(key, found)
    return found.value
  }
}
