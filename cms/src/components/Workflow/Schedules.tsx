'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { LOCALE_NAMES, type Locale, localeSchema } from '@ratusz/content-schemas'
import { useId, useState } from 'react'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'
import { wallTimeOf } from '../../wallTime'
import { Confirm } from '../Deploys/Confirm'
import { instantText } from '../Deploys/format'
import { Failure } from './Failure'
import { type ScheduleRow, type Target, takeStep, type WorkflowState } from './state'
import { useWithdrawal, WithdrawalFields } from './WithdrawalFields'

type Props = {
  target: Target
  state: WorkflowState
  language: AdminLanguage
  timeZone: string
  defaultLocale: Locale
  locales: Locale[]
  isOnPortal: boolean
  refresh: () => void
}
type Action = ScheduleRow['action']

/** When a document is published or taken off by itself; set by editors, seen by all. */
export const Schedules = (props: Props) => {
  const { state, language, isOnPortal } = props
  const rowOf = (action: Action) => state.schedules.find((row) => row.action === action)
  const [publication, removal] = [rowOf('publish'), rowOf('unpublish')]
  const canPublish = state.isDraft && state.mayPublish
  const canRemove = state.mayPublish && (isOnPortal || publication !== undefined)
  if (!publication && !removal && !canPublish && !canRemove) return null
  return (
    <section className="ratusz-state" data-testid="schedules">
      <p className="ratusz-state__label">{workflowTexts.schedule[language]}</p>
      {publication ? <Row {...props} row={publication} /> : null}
      {removal ? <Row {...props} row={removal} /> : null}
      <div className="ratusz-buttons">
        {canPublish ? <SetTime {...props} action="publish" row={publication} /> : null}
        {canRemove ? <SetTime {...props} action="unpublish" row={removal} /> : null}
      </div>
    </section>
  )
}

const Row = ({ row, target, state, language, timeZone, refresh }: Props & { row: ScheduleRow }) => {
  const drop = async (): Promise<void> => {
    await takeStep({ path: 'unschedule', body: { ...target, action: row.action }, language })
    refresh()
  }
  const text = workflowTexts[row.action === 'publish' ? 'willPublish' : 'willUnpublish'][language]
  return (
    <div className="ratusz-notice" data-state={row.failure ? 'failed' : 'queued'}>
      <p>{fill(text, { time: instantText({ at: row.at, language, timeZone }) })}</p>
      {row.locales.length > 0 ? (
        <p className="ratusz-quiet">{row.locales.map((locale) => LOCALE_NAMES[locale]).join(', ')}</p>
      ) : null}
      <Failure language={language} row={row} timeZone={timeZone} />
      {state.mayPublish ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => void drop()} size="small">
          {workflowTexts.drop[language]}
        </Button>
      ) : null}
    </div>
  )
}

const AN_HOUR_MS = 3_600_000

const SetTime = (props: Props & { action: Action; row: ScheduleRow | undefined }) => {
  const { action, row, target, language, timeZone, refresh } = props
  const [at, setAt] = useState(row?.wallTime ?? wallTimeOf(new Date(Date.now() + AN_HOUR_MS), timeZone))
  const { withdrawal, fields } = useWithdrawal(props)
  const { code } = useLocale()
  const [chosen, setChosen] = useState<Locale[]>(row?.locales ?? [localeSchema.safeParse(code).data ?? props.defaultLocale])
  const field = useId()
  const confirm = async (): Promise<boolean> => {
    const body = { ...target, action, at, ...(action === 'publish' ? { locales: chosen } : { withdrawal }) }
    const isDone = await takeStep({ path: 'schedule', body, language })
    refresh()
    return isDone
  }
  const title = workflowTexts[action === 'publish' ? 'publishAt' : 'unpublishAt'][language]
  return (
    <Confirm
      cancel={workflowTexts.cancel[language]}
      label={row ? workflowTexts.change[language] : title}
      onConfirm={confirm}
      question={title}
      size="small"
    >
      <label htmlFor={field}>{workflowTexts.when[language]}</label>
      <input
        id={field}
        min={wallTimeOf(new Date(), timeZone)}
        onChange={(event) => setAt(event.target.value)}
        required
        type="datetime-local"
        value={at}
      />
      {action === 'publish' ? (
        <>
          <Languages chosen={chosen} language={language} locales={props.locales} onChange={setChosen} />
          <p className="ratusz-quiet">{workflowTexts.publishedAsIs[language]}</p>
        </>
      ) : (
        <WithdrawalFields {...fields} />
      )}
    </Confirm>
  )
}

type LanguagesProps = Pick<Props, 'language' | 'locales'> & { chosen: Locale[]; onChange: (chosen: Locale[]) => void }

const Languages = ({ language, locales, chosen, onChange }: LanguagesProps) =>
  locales.length < 2 ? null : (
    <fieldset className="ratusz-choices ratusz-choices--row">
      <legend>{workflowTexts.inLanguages[language]}</legend>
      {locales.map((locale) => (
        <label className="ratusz-choice" key={locale}>
          <input
            checked={chosen.includes(locale)}
            onChange={({ target: { checked } }) =>
              onChange(locales.filter((item) => (item === locale ? checked : chosen.includes(item))))
            }
            type="checkbox"
          />
          <span lang={locale}>{LOCALE_NAMES[locale]}</span>
        </label>
      ))}
    </fieldset>
  )
