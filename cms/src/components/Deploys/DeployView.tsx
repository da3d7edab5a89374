import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { z } from 'zod'
import { isEditor } from '../../access/roles'
import { isFeedCollection } from '../../feed/document'
import { collectionLabels } from '../../messages/collections'
import { deployErrorText } from '../../messages/deployError'
import { deployTexts } from '../../messages/deploys'
import { fieldLabels } from '../../messages/fields'
import { optionLabels } from '../../messages/options'
import { screens } from '../../messages/screens'
import { fill, languageOf } from '../../messages/translate'
import { readPortalNow, releaseTime } from '../../publishing/portalNow'
import { hasOpenDeploys } from '../../publishing/rows'
import { settings } from '../../settings'
import { AutoRefresh } from './AutoRefresh'
import { countText, instantText, releaseText, secondsText, tookSeconds } from './format'
import { DocumentLinks, documentsIn, formOf, Phases, readWho, Targets, targetsOf } from './parts'
import { RollBack } from './RollBack'
import { StateBadge } from './StateBadge'
import { WithoutDocument } from './WithoutDocument'

const culpritSchema = z.object({ document: z.object({ type: z.string(), id: z.string(), title: z.string().optional() }) })

/** One deploy: who wanted it and why, how it went step by step and at each target, and what can be done about it. */
export const DeployView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const { payload } = req
  const language = languageOf(req)
  // Asked first: what ends meanwhile, this one or a later one that takes its place on the portal, is then drawn again.
  const isUnderWay = await hasOpenDeploys(payload)
  const deploy = await payload.findByID({
    collection: 'deploys',
    id: doc.id,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const [who, now] = await Promise.all([readWho({ payload, requestedBy: deploy.requestedBy, language }), readPortalNow(payload)])
  const timeOf = (at: Date | string): string => instantText({ at, language, timeZone: settings.TIMEZONE })
  const madeAt = (name: string): string => releaseText({ at: releaseTime(name), language, timeZone: settings.TIMEZONE })
  const took = deploy.state === 'live' ? tookSeconds(deploy) : undefined
  const error = deployErrorText(deploy.error, language)
  const culprit = culpritSchema.safeParse(deploy.error).data?.document
  const documents = documentsIn(deploy.documents)
  const withheld = documentsIn(deploy.withheld)
  const { release } = deploy
  const isShown = release !== undefined && release !== null && release === now.release
  const isKept = now.kept.some((kept) => kept.release === release)
  const title = optionLabels.deployReason[deploy.reason][language]

  return (
    <Gutter className="ratusz-deploy">
      <SetStepNav
        nav={[{ label: collectionLabels.deploys.plural[language], url: '/admin/collections/deploys' }, { label: title }]}
      />
      {isUnderWay || now.isUnanswered ? <AutoRefresh /> : null}
      <header>
        <h1>{title}</h1>
        <p aria-live="polite" className="ratusz-deploy__state">
          <StateBadge state={deploy.state}>
            {took === undefined
              ? optionLabels.deployState[deploy.state][language]
              : fill(screens.liveIn[language], { seconds: secondsText(took, language) })}
          </StateBadge>
          {isShown && now.isRolledBack ? (
            <StateBadge state="back">{fill(deployTexts.portalShows[language], { time: madeAt(release) })}</StateBadge>
          ) : null}
        </p>
      </header>
      {error ? (
        <section className="ratusz-notice" data-state={deploy.state}>
          <p>{error}</p>
          {culprit ? (
            <p>
              <a href={formOf(culprit)}>{culprit.title || `${culprit.type} ${culprit.id}`}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <div className="ratusz-actions">
        {isEditor(req) && deploy.state === 'failed' && culprit && isFeedCollection(culprit.type) ? (
          <WithoutDocument deploy={deploy.id} title={culprit.title ?? culprit.id} />
        ) : null}
        {isEditor(req) && deploy.state === 'live' && release && isKept && !isShown ? (
          <RollBack release={release} time={madeAt(release)} />
        ) : null}
        <a href={`${settings.PORTAL_URL}/`}>{screens.portalOpen[language]}</a>
      </div>
      {now.isUnanswered ? <p className="ratusz-quiet">{deployTexts.keptUnknown[language]}</p> : null}
      <dl>
        <dt>{fieldLabels.requestedBy[language]}</dt>
        <dd>{who}</dd>
        {deploy.note ? (
          <>
            <dt>{fieldLabels.note[language]}</dt>
            <dd>{deploy.note}</dd>
          </>
        ) : null}
        <dt>{deployTexts.requestedAt[language]}</dt>
        <dd>{timeOf(deploy.createdAt)}</dd>
        {release ? (
          <>
            <dt>{fieldLabels.release[language]}</dt>
            <dd>{madeAt(release)}</dd>
          </>
        ) : null}
        {typeof deploy.pages === 'number' ? (
          <>
            <dt>{deployTexts.pagesWritten[language]}</dt>
            <dd>
              {fill(deployTexts.writtenOf[language], {
                changed: countText(deploy.changedPages ?? 0, language),
                pages: countText(deploy.pages, language),
              })}
            </dd>
          </>
        ) : null}
      </dl>
      {documents.length > 0 ? (
        <section aria-labelledby="deploy-documents">
          <h2 id="deploy-documents">{fieldLabels.documents[language]}</h2>
          <DocumentLinks documents={documents} />
        </section>
      ) : null}
      {withheld.length > 0 ? (
        <section aria-labelledby="deploy-withheld">
          <h2 id="deploy-withheld">{deployTexts.withheld[language]}</h2>
          <DocumentLinks documents={withheld} />
        </section>
      ) : null}
      {deploy.seconds ? (
        <section aria-labelledby="deploy-steps">
          <h2 id="deploy-steps">{deployTexts.steps[language]}</h2>
          <Phases language={language} seconds={deploy.seconds} />
        </section>
      ) : null}
      {targetsOf(deploy, language).length > 1 || deploy.nextAttemptAt ? (
        <section aria-labelledby="deploy-targets">
          <h2 id="deploy-targets">{deployTexts.targets[language]}</h2>
          <Targets deploy={deploy} language={language} />
        </section>
      ) : null}
      {deploy.log ? (
        <details>
          <summary>{fieldLabels.log[language]}</summary>
          <pre dir="ltr">{deploy.log}</pre>
        </details>
      ) : null}
    </Gutter>
  )
}
