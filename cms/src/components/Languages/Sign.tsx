import type { LanguageState } from '../../messages/translations'

/** A sign of its own for each state, so that none is told by its colour alone. */
const SIGNS: Record<LanguageState, string> = {
  missing: 'M5 8h6',
  older: 'M8 4.5V8l2.5 1.5',
  current: 'M4.5 8.5 7 11l4.5-5.5',
  machine: 'M5.5 6h5v4.5h-5zM8 6V4M7 8h.01M9 8h.01',
  reviewed: 'M4 8.5 6 11l3.5-5M8.5 10.5l.5.5L12.5 6',
}

/** How a language stands, as a sign; the words stand beside it. */
export const Sign = ({ state }: { state: LanguageState }) => (
  <svg aria-hidden="true" className="ratusz-language-sign" data-state={state} viewBox="0 0 16 16">
    <circle cx="8" cy="8" r="7" />
    <path d={SIGNS[state]} />
  </svg>
)
