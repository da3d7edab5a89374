import type { ServerProps } from 'payload'
import { canSeeStatistics } from '../../access/roles'
import { languageOf } from '../../messages/translate'
import { DeskPublishing } from './Publishing'
import { DeskStatistics } from './Statistics'
import { DeskWork } from './Work'

/** The first screen after signing in: what needs doing, how the last publication went, and what people read. */
export const Desk = ({ i18n, payload, user }: ServerProps) => {
  const language = languageOf({ i18n })
  return (
    <div className="ratusz-desk">
      <DeskWork language={language} payload={payload} user={user ?? null} />
      <DeskPublishing language={language} payload={payload} />
      {canSeeStatistics({ user: user ?? null }) ? <DeskStatistics language={language} payload={payload} /> : null}
    </div>
  )
}
