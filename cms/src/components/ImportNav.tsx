'use client'

import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { importTexts } from '../messages/imports'
import { languageOf } from '../messages/translate'

const ADDRESS = '/admin/import'

/** The way to the import screen in the admin's menu, for those who may import. */
export const ImportNav = () => {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const isHere = usePathname() === ADDRESS
  const role: unknown = user && 'role' in user ? user.role : undefined
  if (role !== 'administrator' && role !== 'editor') return null
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={ADDRESS} id="nav-import" prefetch={false}>
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{importTexts.title[languageOf({ i18n })]}</span>
    </Link>
  )
}
