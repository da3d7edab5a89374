'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { importTexts } from '../../messages/imports'
import type { AdminLanguage } from '../../messages/languages'
import { ImportRefusal, sendFile } from './api'

type Props = { language: AdminLanguage; onSent: (id: string) => void }

const KINDS = [
  { kind: 'wordpress', accept: '.xml,application/xml,text/xml' },
  { kind: 'csv', accept: '.csv,text/csv' },
] as const

/** What to bring along, and the file. */
export const SendForm = ({ language, onSent }: Props) => {
  const [kind, setKind] = useState<'wordpress' | 'csv'>('wordpress')
  const [file, setFile] = useState<File>()
  const [message, setMessage] = useState('')
  const [isSending, setIsSending] = useState(false)
  const fileField = useId()

  const send = async (): Promise<void> => {
    if (!file) {
      setMessage(importTexts.noFile[language])
      return
    }
    setIsSending(true)
    setMessage('')
    try {
      onSent(await sendFile(file, kind, language))
    } catch (error) {
      setMessage(error instanceof ImportRefusal && error.message ? error.message : importTexts.failed[language])
    } finally {
      setIsSending(false)
    }
  }

  return (
    <form
      className="ratusz-import__form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset>
        <legend>{importTexts.kind[language]}</legend>
        {KINDS.map((item) => (
          <label key={item.kind}>
            <input checked={kind === item.kind} name="kind" onChange={() => setKind(item.kind)} type="radio" value={item.kind} />
            <span>{importTexts[item.kind][language]}</span>
          </label>
        ))}
        {kind === 'csv' ? <a href="/api/imports/template">{importTexts.template[language]}</a> : null}
      </fieldset>
      <p>
        <label htmlFor={fileField}>{importTexts.file[language]}</label>
      </p>
      <div className="ratusz-import__file">
        <input
          accept={KINDS.find((item) => item.kind === kind)?.accept}
          aria-describedby={`${fileField}-name`}
          id={fileField}
          onChange={({ target }) => setFile(target.files?.[0])}
          type="file"
        />
        <span>{importTexts.choose[language]}</span>
        <bdi id={`${fileField}-name`}>{file?.name ?? importTexts.noneChosen[language]}</bdi>
      </div>
      <div aria-live="polite">
        {isSending ? <p>{importTexts.sending[language]}</p> : null}
        {message ? (
          <p className="ratusz-notice" data-state="failed">
            {message}
          </p>
        ) : null}
      </div>
      <Button disabled={isSending} margin={false} type="submit">
        {importTexts.check[language]}
      </Button>
    </form>
  )
}
