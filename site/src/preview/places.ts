/** Where something stands in a document's data: names of properties and positions in lists. */
export type Place = readonly PropertyKey[]

/** What stands at a place; undefined where nothing does. */
export const valueAt = (data: unknown, place: Place): unknown =>
  place.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    data,
  )

/** Puts a value at a place, if the way to it is there. */
export const putAt = (data: unknown, place: Place, value: unknown): void => {
  const name = place.at(-1)
  const holder = valueAt(data, place.slice(0, -1))
  if (name !== undefined && typeof holder === 'object' && holder !== null) Reflect.set(holder, name, value)
}

/** Takes away what stands at a place: a property, or an item of a list, whose place the next one takes. */
export const dropAt = (data: unknown, place: Place): void => {
  const name = place.at(-1)
  const holder = valueAt(data, place.slice(0, -1))
  if (name === undefined || typeof holder !== 'object' || holder === null) return
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else Reflect.deleteProperty(holder, name)
}

/** The item of a list that a place is in, the innermost; undefined where it is in none. */
export const itemAround = (place: Place): Place | undefined => {
  const position = place.findLastIndex((name) => typeof name === 'number')
  return position < 0 ? undefined : place.slice(0, position + 1)
}

export const isWithin = (place: Place, outer: Place): boolean => outer.every((name, position) => place[position] === name)
