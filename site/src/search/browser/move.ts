/**
 * Where a key leads in the list under a combobox: to an option, back to the field, or nowhere (`undefined`: the key is the
 * field's own). https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
export type Place = { isOpen: boolean; active: number | null }

export const FIRST = 0

export const placeAfter = (key: string, { isOpen, active }: Place, count: number): Place | undefined => {
  const isOption = isOpen && active !== null
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return undefined
      return { isOpen: true, active: !isOption || active === count - 1 ? FIRST : active + 1 }
    case 'ArrowUp':
      if (count === 0) return undefined
      return { isOpen: true, active: !isOption || active === FIRST ? count - 1 : active - 1 }
    case 'Escape':
      return isOpen ? { isOpen: false, active: null } : undefined
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The cursor moves in the text again, so no option is meant any more.
      return isOption ? { isOpen, active: null } : undefined
    default:
      return undefined
  }
}
