'use client'

import { Button, useDocumentInfo, useField, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { conflictTexts } from '../../messages/conflict'
import { fieldLabels } from '../../messages/fields'
import { languageOf } from '../../messages/translate'
import { GUARD_FIELD } from '../../saving/names'
import { useJudgedForm } from '../JudgedForms/index'
import { type Difference, differencesOf } from './differences'

type Row = Record<string, unknown>
type Conflict = { message: string; current: string; differences: Difference[] }

const labelOf = (name: string, language: 'pl' | 'uk' | 'ar' | 'en'): string => {
  const label = Object.entries(fieldLabels).find(([key]) => key === name)?.[1]
  return label?.[language] ?? name
}

/**
 * Names the form to the server with each save, and shows it when a save was refused because somebody else had saved: both texts side
 * by side, and what can be done. The form keeps what was written in it.
 */
export const SaveConflict = () => {
  const { setValue, showError, errorMessage } = useField<string>({ path: GUARD_FIELD })
  const { id, collectionSlug, globalSlug, docConfig } = useDocumentInfo()
  const { getData, setModified, submit } = useForm()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [conflict, setConflict] = useState<Conflict>()
  const [hasCopied, setHasCopied] = useState(false)
  useJudgedForm()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => setValue(crypto.randomUUID(), true), [])

  const address = `/api/${globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`}`
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale, 'fallback-locale': 'null' })

  const compare = async (message: string): Promise<void> => {
    const response = await fetch(`${address}?${query}`)
    if (!response.ok) return
    const theirs: Row = await response.json()
    setConflict({ message, current: String(theirs.updatedAt), differences: differencesOf(getData(), theirs) })
    setHasCopied(false)
    if (!dialog.current?.open) dialog.current?.showModal()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per refusal
  useEffect(() => {
    if (showError && errorMessage) void compare(errorMessage)
  }, [showError, errorMessage])

  const saveMine = async (): Promise<void> => {
    if (!conflict) return
    dialog.current?.close()
    setConflict(undefined)
    // Who has seen the newer state may save over it.
    dispatch({ type: 'UPDATE', path: 'updatedAt', value: conflict.current })
    dispatch({ type: 'UPDATE', path: GUARD_FIELD, valid: true, errorMessage: '' })
    const isDrafted = Boolean(docConfig?.versions?.drafts)
    await submit({
      action: `${address}?${query}`,
      method: globalSlug ? 'POST' : 'PATCH',
      skipValidation: true,
      overrides: { updatedAt: conflict.current, ...(isDrafted ? { _status: 'draft' } : {}) },
    })
  }

  const takeTheirs = (): void => {
    setModified(false)
    window.location.reload()
  }

  const copyMine = async (): Promise<void> => {
    const words = (conflict?.differences ?? []).map(({ name, mine }) => `${labelOf(name, language)}:\n${mine}`)
    await navigator.clipboard.writeText(words.join('\n\n'))
    setHasCopied(true)
  }

  return (
    <>
      {conflict ? (
        <div className="ratusz-notice" data-state="failed" role="status">
          <p>{conflict.message}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => void compare(conflict.message)} size="small">
            {conflictTexts.compare[language]}
          </Button>
        </div>
      ) : null}
      <dialog aria-labelledby={heading} className="ratusz-dialog ratusz-conflict" ref={dialog}>
        <h2 id={heading}>{conflictTexts.heading[language]}</h2>
        <p>{conflict?.message}</p>
        {conflict?.differences.length === 0 ? <p>{conflictTexts.same[language]}</p> : null}
        {conflict && conflict.differences.length > 0 ? (
          <DifferenceTable differences={conflict.differences} language={language} />
        ) : null}
        <p>{conflictTexts.keptInVersions[language]}</p>
        <div className="ratusz-actions">
          <Button margin={false} onClick={() => void saveMine()}>
            {conflictTexts.saveMine[language]}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={takeTheirs}>
            {conflictTexts.takeTheirs[language]}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => void copyMine()}>
            {hasCopied ? conflictTexts.copied[language] : conflictTexts.copyMine[language]}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {conflictTexts.later[language]}
          </Button>
        </div>
      </dialog>
    </>
  )
}

type TableProps = { differences: Difference[]; language: 'pl' | 'uk' | 'ar' | 'en' }

const DifferenceTable = ({ differences, language }: TableProps) => (
  <table className="ratusz-conflict__table">
    <thead>
      <tr>
        <th scope="col">{conflictTexts.field[language]}</th>
        <th scope="col">{conflictTexts.mine[language]}</th>
        <th scope="col">{conflictTexts.theirs[language]}</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ name, mine, theirs }) => (
        <tr key={name}>
          <th scope="row">{labelOf(name, language)}</th>
          <td data-side={conflictTexts.mine[language]}>
            <bdi>{mine || conflictTexts.empty[language]}</bdi>
          </td>
          <td data-side={conflictTexts.theirs[language]}>
            <bdi>{theirs || conflictTexts.empty[language]}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
