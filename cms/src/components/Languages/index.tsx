import type { UIFieldServerProps } from 'payload'
import { isEditor } from '../../access/roles'
import { settings } from '../../settings'
import { LanguagesPanel } from './Panel'

/** In a document's side bar: how each of its languages stands, and what can be said of the one in view. */
export const Languages = ({ user }: UIFieldServerProps) => (
  <LanguagesPanel canWrite={user?.role === 'author' || isEditor({ user: user ?? null })} timeZone={settings.TIMEZONE} />
)
