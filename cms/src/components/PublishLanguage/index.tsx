'use client'

import {
  FormSubmit,
  PopupList,
  toast,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormFields,
  useFormModified,
  useHotkey,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { LOCALES, type Locale, localeSchema } from '@ratusz/content-schemas'
import { z } from 'zod'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { fill, languageOf } from '../../messages/translate'
import { languageInWords, publishIn, translationTexts } from '../../messages/translations'
import { LANGUAGES_CHANGED, useLanguages } from '../Languages/useLanguages'

const outcomesSchema = z.object({
  outcomes: z.array(z.object({ locale: z.enum(LOCALES), errors: z.array(z.string()) })),
  updatedAt: z.string(),
})

const namesOf = (locales: Locale[], language: AdminLanguage): string =>
  new Intl.ListFormat(language, { type: 'unit' }).format(locales.map((locale) => languageInWords(locale, language)))

/**
 * Publishes the language in view, and says so. Other finished languages that wait are published only by the second choice, which
 * names them; an unfinished one by neither.
 */
export const PublishLanguage = () => {
  const info = useDocumentInfo()
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission, lastUpdateTime, unpublishedVersionCount } = info
  const { setModified, submit } = useForm()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isModified = useFormModified()
  const editDepth = useEditDepth()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const locale = localeSchema.safeParse(code).data ?? 'pl'
  const languages = useLanguages({ type: collectionSlug, id, savedAt: lastUpdateTime }) ?? []
  const waits = ({ isFinished, isAhead, isLive }: (typeof languages)[number]) => isFinished && (isAhead || !isLive)
  const others = languages.filter((item) => item.locale !== locale && waits(item)).map((item) => item.locale)
  const own = languages.find((item) => item.locale === locale)
  const canPublish = isModified || !hasPublishedDoc || (own ? own.isAhead || !own.isLive : unpublishedVersionCount > 0)

  const address = `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}`
  const query = (more: Record<string, string> = {}): string =>
    `?${new URLSearchParams({ depth: '0', locale, 'fallback-locale': 'null', ...more })}`

  const saveDraft = async (): Promise<void> => {
    if (!isModified) return
    await submit({
      action: address + query({ draft: 'true' }),
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void saveDraft()
  })

  const publish = async (): Promise<boolean> => {
    if (info.uploadStatus === 'uploading') return false
    // The server alone judges: marks that stand from an earlier refusal would keep back what has been mended.
    const result = await submit({ action: address + query(), overrides: { _status: 'published' }, skipValidation: true })
    if (!result?.res.ok) {
      // What was refused is still to be saved.
      setModified(true)
      return false
    }
    info.setUnpublishedVersionCount(0)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(true)
    return true
  }

  const publishAll = async (): Promise<void> => {
    const isFirst = canPublish
    if (isFirst && !(await publish())) return
    const response = await fetch('/api/languages/publish', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: collectionSlug, id, ...(isFirst ? { alongside: locale } : {}) }),
    }).catch(() => undefined)
    const answer = outcomesSchema.safeParse(await response?.json().catch(() => undefined))
    if (!answer.success) {
      toast.error(translationTexts.publishFailed[language])
      return
    }
    const { outcomes, updatedAt } = answer.data
    const done = outcomes.filter(({ errors }) => errors.length === 0).map((outcome) => outcome.locale)
    if (done.length > 0) toast.success(fill(translationTexts.published[language], { languages: namesOf(done, language) }))
    for (const { locale: refused, errors } of outcomes.filter((outcome) => outcome.errors.length > 0))
      toast.error(
        fill(translationTexts.notReady[language], {
          language: optionLabels.language[refused][language],
          why: errors.join(' '),
        }),
      )
    // What this form sends next is about the newest state.
    dispatch({ type: 'UPDATE', path: 'updatedAt', value: updatedAt })
    window.dispatchEvent(new Event(LANGUAGES_CHANGED))
  }

  if (!hasPublishPermission) return null
  const all = namesOf(canPublish ? [locale, ...others] : others, language)
  const choices = ({ close }: { close: () => void }) => (
    <PopupList.ButtonGroup>
      <PopupList.Button
        id="publish-finished"
        onClick={() => {
          close()
          void publishAll()
        }}
      >
        {`${translationTexts.publishRest[language]}: ${all}`}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!canPublish}
      onClick={() => void publish()}
      size="medium"
      type="button"
      {...(others.length > 0 ? { enableSubMenu: true, SubMenuPopupContent: choices } : {})}
    >
      {publishIn[locale][language]}
    </FormSubmit>
  )
}
