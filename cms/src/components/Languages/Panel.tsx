'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import type { LanguageOverview } from '../../languages/overview'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { fill, languageOf } from '../../messages/translate'
import { type LanguageState, translationTexts } from '../../messages/translations'
import { Changes } from './Changes'
import { Marks } from './Marks'
import { Sign } from './Sign'
import { useLanguages } from './useLanguages'

type Props = { canWrite: boolean; timeZone: string }

/** The languages of a document, each with a link to its form; below, the one in view: what changed in its source, who reviewed it. */
export const LanguagesPanel = ({ canWrite, timeZone }: Props) => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const languages = useLanguages({ type: collectionSlug, id, savedAt: lastUpdateTime })
  if (!languages) return null
  const language = languageOf({ i18n })
  const current = languages.find(({ locale }) => locale === code)
  return (
    <section aria-labelledby="ratusz-languages" className="ratusz-state ratusz-languages">
      <h3 className="ratusz-state__label" id="ratusz-languages">
        {translationTexts.languages[language]}
      </h3>
      <ul>
        {languages.map((item) => (
          <li key={item.locale}>
            <Sign state={stateOf(item)} />
            <a aria-current={item.locale === code ? 'true' : undefined} href={`?locale=${item.locale}`}>
              {optionLabels.language[item.locale][language]}
            </a>
            <span className="ratusz-quiet">{wordsOf(item, language).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {current && !current.isSource && current.hasText ? (
        <div className="ratusz-languages__own">
          {current.olderThan ? (
            <Changes
              canWrite={canWrite}
              changes={current.changes}
              language={language}
              olderThan={current.olderThan}
              timeZone={timeZone}
            />
          ) : null}
          <Marks canWrite={canWrite} language={language} overview={current} timeZone={timeZone} />
        </div>
      ) : null}
    </section>
  )
}

const stateOf = ({ hasText, olderThan, isMachineMade, reviewedAt }: LanguageOverview): LanguageState => {
  if (!hasText) return 'missing'
  if (olderThan) return 'older'
  if (reviewedAt) return 'reviewed'
  return isMachineMade ? 'machine' : 'current'
}

const wordsOf = (overview: LanguageOverview, language: AdminLanguage): string[] => {
  const { isSource, hasText, isFinished, isLive, isAhead, isMachineMade, olderThan, reviewedAt } = overview
  if (!hasText) return [translationTexts.missing[language]]
  return [
    isSource ? translationTexts.source[language] : translationTexts[olderThan ? 'older' : 'current'][language],
    ...(isMachineMade && !reviewedAt ? [translationTexts.machine[language]] : []),
    ...(reviewedAt ? [translationTexts.reviewed[language]] : []),
    ...(isFinished ? [] : [translationTexts.unfinished[language]]),
    ...(isLive ? [] : [translationTexts.notPublished[language]]),
    ...(isLive && isAhead ? [translationTexts.ahead[language]] : []),
  ]
}

/** A day in words, in the town's time. */
export const dayText = (parameters: { at: string; language: AdminLanguage; timeZone: string }): string => {
  const { at, language, timeZone } = parameters
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone }).format(new Date(at))
}

/** A message about a day. */
export const onDay = (text: string, parameters: { at: string; language: AdminLanguage; timeZone: string }): string =>
  fill(text, { day: dayText(parameters) })
