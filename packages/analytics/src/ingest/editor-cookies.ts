/** By this one Payload knows who is signed in. A browser sends it to the portal too where both have one host name. */
const SESSION = 'payload-token'

/**
 * Where they have not, the CMS sets this one beside it for the domain that both share (`cms.town.example` and
 * `town.example`). It says that somebody is signed in, and opens nothing.
 */
export const EDITOR_MARK = 'ratusz-editor'

/** The cookies that tell an editor from a reader. */
export const EDITOR_COOKIES = [SESSION, EDITOR_MARK] as const
