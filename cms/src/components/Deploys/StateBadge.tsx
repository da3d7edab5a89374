import type { ReactNode } from 'react'

/** What a state looks like beside its word: a sign of its own for each, so that none is told by its colour alone. */
export const SIGNS = {
  queued: 'M8 4.5V8l2.5 1.5',
  sent: 'M4.5 8h7M8.5 5l3 3-3 3',
  accepted: 'M4.5 8h7M8.5 5l3 3-3 3',
  building: 'M5 11V8M8 11V5M11 11V6.5',
  live: 'M4.5 8.5 7 11l4.5-5.5',
  handed: 'M4.5 8h7M8.5 5l3 3-3 3',
  failed: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
  back: 'M5 6.5h4.25a2.25 2.25 0 0 1 0 4.5H6.5M7 4.5l-2 2 2 2',
} as const

/** A state: its sign and its word. */
export const StateBadge = ({ state, children }: { state: keyof typeof SIGNS; children: ReactNode }) => (
  <span className="ratusz-badge" data-state={state}>
    <svg aria-hidden="true" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="7" />
      <path d={SIGNS[state]} />
    </svg>
    {children}
  </span>
)
