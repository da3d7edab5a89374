import type { BeforeListTableServerProps } from 'payload'
import { isEditor } from '../../access/roles'
import { deployTexts } from '../../messages/deploys'
import type { AdminLanguage } from '../../messages/languages'
import { fill, languageOf } from '../../messages/translate'
import { type PortalNow, readPortalNow, releaseTime } from '../../publishing/portalNow'
import { hasOpenDeploys } from '../../publishing/rows'
import { hasPublisher } from '../../publishing/targets'
import { readWithheld } from '../../publishing/withheld'
import { settings } from '../../settings'
import { AutoRefresh } from './AutoRefresh'
import { BuildNow } from './BuildNow'
import { countText, releaseText } from './format'
import { DocumentLinks } from './parts'
import { RollBack } from './RollBack'
import { StateBadge } from './StateBadge'

/** Over the list of deploys: what the portal shows, what it is made without, what it can go back to, and a new build. */
export const PortalPanel = async ({ payload, i18n, user }: BeforeListTableServerProps) => {
  const language = languageOf({ i18n })
  const mayPublish = isEditor({ user: user ?? null })
  // Asked first: what ends meanwhile is then drawn again.
  const isUnderWay = await hasOpenDeploys(payload)
  const [now, withheld] = await Promise.all([readPortalNow(payload), readWithheld(payload)])
  return (
    <div className="ratusz-deploys">
      {isUnderWay || now.isUnanswered ? <AutoRefresh /> : null}
      <PortalNowText language={language} now={now} />
      {now.isUnanswered ? <p className="ratusz-quiet">{deployTexts.keptUnknown[language]}</p> : null}
      {withheld.length > 0 ? (
        <section aria-labelledby="portal-withheld" className="ratusz-notice" data-state="failed">
          <h2 id="portal-withheld">{deployTexts.withheld[language]}</h2>
          <DocumentLinks documents={withheld} />
          <p>{deployTexts.withheldHelp[language]}</p>
        </section>
      ) : null}
      {mayPublish ? (
        <div className="ratusz-actions">
          <BuildNow />
        </div>
      ) : null}
      {now.kept.length > 0 ? <Kept language={language} mayPublish={mayPublish} now={now} /> : null}
    </div>
  )
}

/** Which release readers see, said plainly. */
export const PortalNowText = ({ now, language }: { now: PortalNow; language: AdminLanguage }) => {
  if (!hasPublisher) return <p>{deployTexts.portalElsewhere[language]}</p>
  if (now.release === undefined) return <p>{deployTexts.portalUnknown[language]}</p>
  const time = releaseText({ at: releaseTime(now.release), language, timeZone: settings.TIMEZONE })
  return now.isRolledBack ? (
    <p className="ratusz-notice" data-state="back">
      <StateBadge state="back">{fill(deployTexts.portalShowsEarlier[language], { time })}</StateBadge>
    </p>
  ) : (
    <p>{fill(deployTexts.portalShows[language], { time })}</p>
  )
}

const Kept = ({ now, language, mayPublish }: { now: PortalNow; language: AdminLanguage; mayPublish: boolean }) => (
  <details>
    <summary>
      {deployTexts.kept[language]} ({countText(now.kept.length, language)})
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{deployTexts.made[language]}</th>
          <th scope="col">{deployTexts.pages[language]}</th>
          <th scope="col">{deployTexts.pagesWritten[language]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {now.kept.map(({ release, pages, changedPages }) => {
          const time = releaseText({ at: releaseTime(release), language, timeZone: settings.TIMEZONE })
          return (
            <tr key={release}>
              <th scope="row">{time}</th>
              <td>{countText(pages, language)}</td>
              <td>{countText(changedPages, language)}</td>
              <td>
                {release === now.release ? (
                  <StateBadge state="live">{deployTexts.isShown[language]}</StateBadge>
                ) : mayPublish ? (
                  <RollBack release={release} size="small" time={time} />
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </details>
)
