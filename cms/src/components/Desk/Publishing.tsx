import type { Payload } from 'payload'
import { deployErrorText } from '../../messages/deployError'
import { deployTexts } from '../../messages/deploys'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { screens } from '../../messages/screens'
import { readPortalNow } from '../../publishing/portalNow'
import { readWithheld } from '../../publishing/withheld'
import { settings } from '../../settings'
import { instantText } from '../Deploys/format'
import { PortalNowText } from '../Deploys/PortalPanel'
import { DocumentLinks } from '../Deploys/parts'
import { StateBadge } from '../Deploys/StateBadge'

/** How the last publication went, which release readers see, and what it was made without. */
export const DeskPublishing = async ({ language, payload }: { language: AdminLanguage; payload: Payload }) => {
  const [deploys, now, withheld] = await Promise.all([
    payload.find({ collection: 'deploys', sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true }),
    readPortalNow(payload),
    readWithheld(payload),
  ])
  const [deploy] = deploys.docs
  const error = deploy?.state === 'failed' ? deployErrorText(deploy.error, language) : ''
  return (
    <section aria-labelledby="desk-deploy" className="ratusz-card">
      <h2 id="desk-deploy">{screens.lastDeploy[language]}</h2>
      {deploy ? (
        <p>
          <a className="ratusz-badge-link" href={`/admin/collections/deploys/${deploy.id}`}>
            <StateBadge state={deploy.state}>{optionLabels.deployState[deploy.state][language]}</StateBadge>
          </a>
          <span className="ratusz-quiet">
            {' '}
            {instantText({ at: deploy.finishedAt ?? deploy.createdAt, language, timeZone: settings.TIMEZONE })}
          </span>
        </p>
      ) : (
        <p>{screens.noDeploy[language]}</p>
      )}
      {error ? (
        <p className="ratusz-notice" data-state="failed">
          {error}
        </p>
      ) : null}
      {now.isRolledBack ? <PortalNowText language={language} now={now} /> : null}
      {withheld.length > 0 ? (
        <div className="ratusz-notice" data-state="failed">
          <p>{deployTexts.withheld[language]}</p>
          <DocumentLinks documents={withheld} />
        </div>
      ) : null}
      <p className="ratusz-links">
        <a href={`${settings.PORTAL_URL}/`}>{screens.portalOpen[language]}</a>
        <a href="/admin/collections/deploys">{screens.allDeploys[language]}</a>
      </p>
    </section>
  )
}
