'use client'

import { useConfig, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'
import { Confirm } from '../Deploys/Confirm'
import { instantText } from '../Deploys/format'
import { History } from './History'
import { type Target, takeStep, type WorkflowState } from './state'

type Props = { target: Target; state: WorkflowState; language: AdminLanguage; timeZone: string; refresh: () => void }
type Action = 'send' | 'withdraw' | 'return' | 'comment'

/** Saves what is typed as a draft: what is sent for review is what the author sees. */
const useSaveDraft = ({ type, id }: Target): (() => Promise<void>) => {
  const { submit } = useForm()
  const isModified = useFormModified()
  const { code } = useLocale()
  const { config } = useConfig()
  return async () => {
    if (!isModified) return
    const query = new URLSearchParams({ locale: code, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    await submit({
      action: `${config.routes.api}/${type}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }
}

/** The request for a review, its answer, and the comments of both. */
export const Review = ({ target, state, language, timeZone, refresh }: Props) => {
  const saveDraft = useSaveDraft(target)
  const { open, mayWrite, mayPublish, isDraft } = state
  const isWaiting = open?.step === 'requested'
  const take = async (action: Action, comment = ''): Promise<boolean> => {
    if (action === 'send') await saveDraft()
    const done = action === 'send' ? workflowTexts.sent[language] : undefined
    const isDone = await takeStep({ path: 'review', body: { ...target, action, comment }, language, ...(done && { done }) })
    refresh()
    return isDone
  }
  return (
    <section className="ratusz-state" data-testid="review">
      <p className="ratusz-state__label">{workflowTexts.review[language]}</p>
      <div aria-live="polite">
        <Standing language={language} state={state} timeZone={timeZone} />
      </div>
      {mayWrite ? (
        <div className="ratusz-buttons">
          {isDraft && !isWaiting && !mayPublish ? (
            <Comment
              help={workflowTexts.sendHelp[language]}
              label={workflowTexts[open ? 'sendAgain' : 'send'][language]}
              language={language}
              onConfirm={(comment) => take('send', comment)}
              question={workflowTexts.sendQuestion[language]}
              style="primary"
            />
          ) : null}
          {isWaiting && mayPublish ? (
            <Comment
              isRequired
              label={workflowTexts.sendBack[language]}
              language={language}
              onConfirm={(comment) => take('return', comment)}
              question={workflowTexts.sendBackQuestion[language]}
            />
          ) : null}
          {isWaiting && !mayPublish ? (
            <Confirm
              cancel={workflowTexts.cancel[language]}
              label={workflowTexts.withdraw[language]}
              onConfirm={() => take('withdraw')}
              question={`${workflowTexts.withdraw[language]}?`}
              size="small"
            />
          ) : null}
          {open ? (
            <Comment
              isRequired
              label={workflowTexts.addComment[language]}
              language={language}
              onConfirm={(comment) => take('comment', comment)}
              question={workflowTexts.addComment[language]}
            />
          ) : null}
        </div>
      ) : null}
      <History language={language} notes={state.notes} timeZone={timeZone} />
    </section>
  )
}

const Standing = ({ state, language, timeZone }: Pick<Props, 'state' | 'language' | 'timeZone'>) => {
  const { open, isDraft, mayPublish } = state
  if (!open) return <p>{workflowTexts[isDraft ? 'notSent' : 'nothingToReview'][language]}</p>
  const time = instantText({ at: open.at, language, timeZone })
  const name = open.writer || workflowTexts.someone[language]
  const isWaiting = open.step === 'requested'
  const text = isWaiting ? workflowTexts[mayPublish ? 'asksForReview' : 'waits'] : workflowTexts.cameBack
  return (
    <div className="ratusz-notice" data-state={isWaiting ? 'queued' : 'back'}>
      <p>{fill(text[language], { time, name })}</p>
      {open.comment ? <blockquote dir="auto">{open.comment}</blockquote> : null}
      {isWaiting && mayPublish ? <p className="ratusz-quiet">{workflowTexts.toPublish[language]}</p> : null}
    </div>
  )
}

type CommentProps = {
  label: string
  question: string
  help?: string
  language: AdminLanguage
  isRequired?: boolean
  style?: 'primary' | 'secondary'
  onConfirm: (comment: string) => Promise<boolean>
}

const LONGEST_COMMENT = 2000

const Comment = ({ label, question, help, language, isRequired = false, style = 'secondary', onConfirm }: CommentProps) => {
  const [comment, setComment] = useState('')
  const field = useId()
  const confirm = async (): Promise<boolean> => {
    const isDone = await onConfirm(comment)
    if (isDone) setComment('')
    return isDone
  }
  return (
    <Confirm
      buttonStyle={style}
      cancel={workflowTexts.cancel[language]}
      label={label}
      onConfirm={confirm}
      question={question}
      size="small"
    >
      {help ? <p>{help}</p> : null}
      <label htmlFor={field}>{workflowTexts[isRequired ? 'comment' : 'commentOptional'][language]}</label>
      <textarea
        dir="auto"
        id={field}
        maxLength={LONGEST_COMMENT}
        onChange={(event) => setComment(event.target.value)}
        required={isRequired}
        rows={4}
        value={comment}
      />
    </Confirm>
  )
}
