'use client'

import { useEffect, useState } from 'react'
import { importErrors, importStates, importTexts } from '../../messages/imports'
import type { AdminLanguage } from '../../messages/languages'
import { ImportRefusal, type Progress, pauseImport, type Recent, readProgress, readRecent, startImport } from './api'
import { LineTable } from './LineTable'
import { Figures, Options } from './parts'
import { SendForm } from './SendForm'

const LOOK_MS = 1000

type Props = { language: AdminLanguage }

const idInAddress = (): string | undefined => new URLSearchParams(window.location.search).get('id') ?? undefined

/** One import from the file to the last picture: its address keeps which, so that one may come back to it. */
export const ImportClient = ({ language }: Props) => {
  const [id, setId] = useState<string>()
  const [progress, setProgress] = useState<Progress>()
  const [recent, setRecent] = useState<Recent>([])
  const [message, setMessage] = useState('')

  useEffect(() => setId(idInAddress()), [])

  useEffect(() => {
    if (id !== undefined) return
    readRecent().then(setRecent, () => undefined)
  }, [id])

  useEffect(() => {
    if (id === undefined) return undefined
    let timer: ReturnType<typeof setTimeout>
    let isOver = false
    const look = async (): Promise<void> => {
      const now = await readProgress(id).catch(() => undefined)
      if (isOver) return
      if (now) setProgress(now)
      timer = setTimeout(() => void look(), LOOK_MS)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [id])

  const open = (next: string | undefined): void => {
    window.history.pushState(null, '', next === undefined ? '/admin/import' : `/admin/import?id=${next}`)
    setProgress(undefined)
    setMessage('')
    setId(next)
  }

  const act = async (work: Promise<unknown>): Promise<void> => {
    setMessage('')
    await work.catch((error: unknown) =>
      setMessage(error instanceof ImportRefusal && error.message ? error.message : importTexts.failed[language]),
    )
    if (id !== undefined) setProgress(await readProgress(id))
  }

  if (id === undefined)
    return (
      <div className="ratusz-import">
        <p>{importTexts.lead[language]}</p>
        <SendForm language={language} onSent={open} />
        {recent.length > 0 ? (
          <section>
            <h2>{importTexts.recent[language]}</h2>
            <ul className="ratusz-import__recent">
              {recent.map((item) => (
                <li key={item.id}>
                  <a
                    href={`/admin/import?id=${item.id}`}
                    onClick={(event) => {
                      event.preventDefault()
                      open(item.id)
                    }}
                  >
                    {item.filename}
                  </a>{' '}
                  <span className="ratusz-quiet">{importStates[item.state]?.[language]}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    )

  return (
    <div className="ratusz-import">
      {progress ? (
        <>
          <p className="ratusz-import__name">
            <bdi>{progress.filename}</bdi> <span data-state={progress.state}>{importStates[progress.state]?.[language]}</span>
          </p>
          <div aria-live="polite">
            {progress.state === 'uploaded' || progress.state === 'checking' ? <p>{importTexts.checking[language]}</p> : null}
            {progress.error ? (
              <p className="ratusz-notice" data-state="failed">
                {(importErrors[progress.error] ?? importErrors.unexpected)?.[language]}
              </p>
            ) : null}
            {message ? (
              <p className="ratusz-notice" data-state="failed">
                {message}
              </p>
            ) : null}
          </div>
          <Figures language={language} progress={progress} />
          <Options
            language={language}
            onAnother={() => open(undefined)}
            onPause={() => void act(pauseImport(id))}
            onStart={(options) => void act(startImport(id, options))}
            progress={progress}
          />
          {progress.totals ? (
            <LineTable id={id} key={`${id}:${progress.startedAt ?? ''}`} language={language} progress={progress} />
          ) : null}
        </>
      ) : null}
    </div>
  )
}
