import { yearInFiguresSchema, yearPath } from '@ratusz/content-schemas'
import type { PayloadRequest } from 'payload'
import { isEditor } from '../../access/roles'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { fill } from '../../messages/translate'
import { yearReport } from '../../messages/yearReport'
import { defaultLocale, settings } from '../../settings'
import { createFormats } from '../../statistics/formats'
import { findPublished } from '../../statistics/report/published'
import { dayOf } from '../../statistics/today'
import { PortalButtons } from './PortalButtons'

/** Whether residents see this year's figures on the portal, and the way to change that. */
export const OnPortal = async ({ req, year, language }: { req: PayloadRequest; year: number; language: AdminLanguage }) => {
  const published = await findPublished(req.payload, year)
  // A note may be written days after the figures were made.
  const madeAt = yearInFiguresSchema.safeParse(published?.report).data?.madeAt
  const address = `${settings.PORTAL_URL}${yearPath(year, defaultLocale, defaultLocale)}`
  return (
    <section aria-labelledby="report-portal" className="ratusz-card">
      <h2 id="report-portal">{yearReport.onPortal[language]}</h2>
      {published ? (
        <>
          {madeAt ? (
            <p>{fill(yearReport.isPublished[language], { day: createFormats(language).day(dayOf(new Date(madeAt))) })}</p>
          ) : null}
          <p className="ratusz-links">
            <a href={address}>{screens.openPage[language]}</a>
            {isEditor(req) ? (
              <a href={`/admin/collections/year-reports/${published.id}`}>{yearReport.editNote[language]}</a>
            ) : null}
          </p>
        </>
      ) : (
        <p>{yearReport.isNotPublished[language]}</p>
      )}
      {isEditor(req) ? <PortalButtons language={language} publishedId={published && String(published.id)} year={year} /> : null}
    </section>
  )
}
