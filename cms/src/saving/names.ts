/** The field of a form that names it to the server, and that a refusal of its save is told at: see components/SaveConflict. */
export const GUARD_FIELD = 'editedIn'
