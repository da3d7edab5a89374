'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { statistics } from '../../messages/statistics'
import { languageOf } from '../../messages/translate'

const ADDRESS = '/admin/statistics'

/** The way to the statistics in the admin's menu, marked where one is. */
export const StatisticsNav = () => {
  const { i18n } = useTranslation()
  const pathname = usePathname()
  const isHere = pathname === ADDRESS || pathname.startsWith(`${ADDRESS}/`)
  return (
    <Link
      aria-current={pathname === ADDRESS ? 'page' : undefined}
      className="nav__link"
      href={ADDRESS}
      id="nav-statistics"
      prefetch={false}
    >
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">{statistics.title[languageOf({ i18n })]}</span>
    </Link>
  )
}
