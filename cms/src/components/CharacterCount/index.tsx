'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { countTexts } from '../../messages/counts'
import type { AdminLanguage } from '../../messages/languages'
import { fill, languageOf } from '../../messages/translate'
import { limitOf } from './limit'

type Written = HTMLInputElement | HTMLTextAreaElement
type Counted = { place: Element; count: number; limit: number }

const isWritten = (target: EventTarget | null): target is Written =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/**
 * Says below the field that is being written in how many characters it holds of how many it may. One for a whole form: the fields of
 * rows come and go.
 */
export const CharacterCount = () => {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const [counted, setCounted] = useState<Counted>()

  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form || !docConfig) return undefined
    const look = ({ target }: Event): void => {
      if (!isWritten(target)) return
      const place = target.closest('.field-type')
      const limit = limitOf(docConfig.fields, target.name)
      setCounted(place && limit !== undefined ? { place, count: [...target.value.trim()].length, limit } : undefined)
    }
    const leave = (): void => setCounted(undefined)
    form.addEventListener('focusin', look)
    form.addEventListener('input', look)
    form.addEventListener('focusout', leave)
    return () => {
      form.removeEventListener('focusin', look)
      form.removeEventListener('input', look)
      form.removeEventListener('focusout', leave)
    }
  }, [docConfig])

  return (
    <span hidden ref={anchor}>
      {counted ? createPortal(<CountText counted={counted} language={languageOf({ i18n })} />, counted.place) : null}
    </span>
  )
}

const CountText = ({ counted, language }: { counted: Counted; language: AdminLanguage }) => {
  const { count, limit } = counted
  const isOver = count > limit
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const values = { count: format.format(count), limit: format.format(limit), over: format.format(count - limit) }
  return (
    <p className="ratusz-count" data-state={isOver ? 'over' : 'within'}>
      {fill((isOver ? countTexts.over : countTexts.of)[language], values)}
      {/* Read out only when something has to be done. */}
      <span className="ratusz-count__said" role="status">
        {isOver ? fill(countTexts.over[language], values) : ''}
      </span>
    </p>
  )
}
