'use client'

import { LOCALE_NAMES, type Locale } from '@ratusz/content-schemas'
import { useId, useState } from 'react'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'

type Kind = 'withdrawn' | 'moved' | 'gone'
type Choice = { kind: Kind; to: string; explanation: Partial<Record<Locale, string>> }
type Parameters = { language: AdminLanguage; defaultLocale: Locale; locales: Locale[] }
type Fields = Parameters & { choice: Choice; onChange: (change: Partial<Choice>) => void }

/** What somebody chooses for the address of a page that is taken off, and the fields in which they choose it. */
export const useWithdrawal = ({ language, defaultLocale, locales }: Parameters): { withdrawal: object; fields: Fields } => {
  const [choice, setChoice] = useState<Choice>({ kind: 'withdrawn', to: '', explanation: {} })
  const { kind, to, explanation } = choice
  const withdrawal = kind === 'moved' ? { kind, to } : kind === 'gone' ? { kind } : { kind, explanation }
  const onChange = (change: Partial<Choice>): void => setChoice((before) => ({ ...before, ...change }))
  return { withdrawal, fields: { language, defaultLocale, locales, choice, onChange } }
}

const LONGEST_EXPLANATION = 1000

/** What readers will find: an explanation, another page, or that the page is gone. */
export const WithdrawalFields = ({ language, defaultLocale, locales, choice, onChange }: Fields) => {
  const name = useId()
  const options = [
    { kind: 'withdrawn', text: workflowTexts.withdrawn, help: workflowTexts.withdrawnHelp },
    { kind: 'moved', text: workflowTexts.moved, help: workflowTexts.movedHelp },
    { kind: 'gone', text: workflowTexts.gone, help: undefined },
  ] as const
  return (
    <fieldset className="ratusz-choices">
      <legend>{workflowTexts.unpublishQuestion[language]}</legend>
      {options.map(({ kind, text, help }) => (
        <div key={kind}>
          <label className="ratusz-choice">
            <input checked={choice.kind === kind} name={name} onChange={() => onChange({ kind })} type="radio" value={kind} />
            <span>
              {text[language]}
              {help ? <small>{help[language]}</small> : null}
            </span>
          </label>
          {choice.kind === kind && kind === 'withdrawn' ? (
            <Explanations
              choice={choice}
              defaultLocale={defaultLocale}
              language={language}
              locales={locales}
              onChange={onChange}
            />
          ) : null}
          {choice.kind === kind && kind === 'moved' ? (
            <NewAddress choice={choice} language={language} onChange={onChange} />
          ) : null}
        </div>
      ))}
    </fieldset>
  )
}

const Explanations = ({ language, defaultLocale, locales, choice, onChange }: Fields) => {
  const id = useId()
  return locales.map((locale) => (
    <div className="ratusz-choice__detail" key={locale}>
      <label htmlFor={`${id}-${locale}`}>{fill(workflowTexts.whyIn[language], { language: LOCALE_NAMES[locale] })}</label>
      <textarea
        dir="auto"
        id={`${id}-${locale}`}
        lang={locale}
        maxLength={LONGEST_EXPLANATION}
        onChange={(event) => onChange({ explanation: { ...choice.explanation, [locale]: event.target.value } })}
        required={locale === defaultLocale}
        rows={locale === defaultLocale ? 3 : 1}
        value={choice.explanation[locale] ?? ''}
      />
    </div>
  ))
}

const NewAddress = ({ language, choice, onChange }: Pick<Fields, 'language' | 'choice' | 'onChange'>) => {
  const id = useId()
  return (
    <div className="ratusz-choice__detail">
      <label htmlFor={id}>{workflowTexts.moveTo[language]}</label>
      <input
        aria-describedby={`${id}-help`}
        dir="ltr"
        id={id}
        onChange={(event) => onChange({ to: event.target.value })}
        required
        type="text"
        value={choice.to}
      />
      <p className="ratusz-quiet" id={`${id}-help`}>
        {workflowTexts.moveToHelp[language]}
      </p>
    </div>
  )
}
