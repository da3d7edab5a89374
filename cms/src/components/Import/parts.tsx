'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { importTexts } from '../../messages/imports'
import type { AdminLanguage } from '../../messages/languages'
import type { Progress } from './api'

type Figure = { label: string; value: number }

const List = ({ figures, language }: { figures: Figure[]; language: AdminLanguage }) => (
  <dl className="ratusz-import__figures">
    {figures.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value.toLocaleString(language)}</dd>
      </div>
    ))}
  </dl>
)

type Props = { language: AdminLanguage; progress: Progress }

/** What would be made, and how far it is. */
export const Figures = ({ language, progress }: Props) => {
  const { totals, done, startedAt } = progress
  const text = (name: keyof typeof importTexts): string => importTexts[name][language]
  if (!totals) return null
  if (!startedAt)
    return (
      <section>
        <h2>{text('found')}</h2>
        <List
          figures={[
            { label: text('documents'), value: totals.documents },
            { label: text('files'), value: totals.files },
            { label: text('already'), value: totals.already },
            { label: text('skipped'), value: totals.skipped },
            { label: text('withProblems'), value: totals.problems },
          ]}
          language={language}
        />
      </section>
    )
  const finished = done.published + done.draft + done.failed
  const all = Math.max(totals.documents, finished + done.waiting)
  return (
    <section>
      <h2>{text('texts')}</h2>
      <progress
        aria-label={text('texts')}
        max={Math.max(all, 1)}
        value={progress.state === 'done' ? Math.max(all, 1) : finished}
      />
      <List
        figures={[
          { label: text('published'), value: done.published },
          { label: text('drafts'), value: done.draft },
          { label: text('waiting'), value: done.waiting },
          { label: text('failures'), value: done.failed },
          { label: text('skipped'), value: done.skipped },
          { label: text('already'), value: done.already },
        ]}
        language={language}
      />
      {progress.kind === 'wordpress' && progress.fetchesPictures ? (
        <>
          <h2>{text('pictures')}</h2>
          <List
            figures={[
              { label: text('brought'), value: done.pictures },
              { label: text('failures'), value: done.picturesFailed },
            ]}
            language={language}
          />
        </>
      ) : null}
    </section>
  )
}

type OptionsProps = Props & {
  onStart: (options: { publishes: boolean; fetchesPictures: boolean }) => void
  onPause: () => void
  onAnother: () => void
}

/** What to do with what was found, and the buttons that begin, pause and go on. */
export const Options = ({ language, progress, onStart, onPause, onAnother }: OptionsProps) => {
  const { state, kind, totals, startedAt } = progress
  const [publishes, setPublishes] = useState(false)
  const [fetchesPictures, setFetchesPictures] = useState(true)
  const isNew = state === 'checked'
  const canGoOn = Boolean(totals && startedAt) && (state === 'paused' || state === 'failed')
  return (
    <div className="ratusz-import__form">
      {isNew ? (
        <fieldset>
          <legend>{importTexts.howToSave[language]}</legend>
          <label>
            <input checked={!publishes} name="publishes" onChange={() => setPublishes(false)} type="radio" />
            <span>{importTexts.asDrafts[language]}</span>
          </label>
          <label>
            <input checked={publishes} name="publishes" onChange={() => setPublishes(true)} type="radio" />
            <span>{importTexts.asPublished[language]}</span>
          </label>
          {kind === 'wordpress' ? (
            <label>
              <input checked={fetchesPictures} onChange={({ target }) => setFetchesPictures(target.checked)} type="checkbox" />
              <span>{importTexts.fetchPictures[language]}</span>
            </label>
          ) : null}
        </fieldset>
      ) : null}
      {state === 'running' ? <p>{importTexts.goesOn[language]}</p> : null}
      <div className="ratusz-actions">
        {isNew || canGoOn ? (
          <Button margin={false} onClick={() => onStart({ publishes, fetchesPictures })}>
            {isNew ? importTexts.start[language] : importTexts.goOn[language]}
          </Button>
        ) : null}
        {state === 'running' ? (
          <Button buttonStyle="secondary" margin={false} onClick={onPause}>
            {importTexts.pause[language]}
          </Button>
        ) : null}
        <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
          {importTexts.another[language]}
        </Button>
      </div>
    </div>
  )
}
