'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { spokenLabel } from '../../messages/spokenLabels'
import { fill, languageOf } from '../../messages/translate'

const ATTRIBUTES = ['aria-label', 'title']

/** Says in the admin's language what Payload's code says to screen readers in English. */
export const SpokenLabels = ({ children }: { children: ReactNode }) => {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  useEffect(() => {
    if (language === 'en') return undefined
    const mend = (element: Element): void => {
      for (const name of ATTRIBUTES) {
        const known = spokenLabel(element.getAttribute(name) ?? '')
        if (known) element.setAttribute(name, fill(known.message[language], { name: known.name }))
      }
    }
    const mendAll = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('[aria-label], [title]')) mend(element)
    }
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        if (type === 'attributes' && target instanceof Element) mend(target)
        for (const node of addedNodes)
          if (node instanceof Element) {
            mend(node)
            mendAll(node)
          }
      }
    })
    mendAll(document.body)
    observer.observe(document.body, { attributeFilter: ATTRIBUTES, childList: true, subtree: true })
    return () => observer.disconnect()
  }, [language])
  return children
}
