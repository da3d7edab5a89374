import type { Day } from '../calendar.ts'

/** Stands for every name past the limit. No path, host or kiosk is called so. */
export const OTHER = '*'

/**
 * Names that a stranger makes up freely (hosts, missing pages, search words) could fill the disk.
 * Only so many new ones are taken a day; the rest are counted together.
 */
export const createNameLimit = (most: number): ((day: Day, name: string) => string) => {
  const names = new Set<string>()
  let current = ''
  return (day, name) => {
    if (day !== current) {
      names.clear()
      current = day
    }
    if (names.has(name) || name === '') return name
    if (names.size >= most) return OTHER
    names.add(name)
    return name
  }
}
