'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errors } from '../../messages/errors'
import type { AdminLanguage } from '../../messages/languages'
import { yearReport } from '../../messages/yearReport'

type Props = { year: number; publishedId: string | undefined; language: AdminLanguage }

/** Puts a year's figures on the portal, renews them, or takes them off. */
export const PortalButtons = ({ year, publishedId, language }: Props) => {
  const router = useRouter()
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const ask = async (address: string, method: 'POST' | 'DELETE'): Promise<void> => {
    setState('busy')
    try {
      const response = await fetch(address, { method })
      setState(response.ok ? 'ready' : 'failed')
      if (response.ok) router.refresh()
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="ratusz-buttons">
      <button
        disabled={state === 'busy'}
        onClick={() => void ask(`/api/statistics/report/publish?year=${year}`, 'POST')}
        type="button"
      >
        {publishedId === undefined ? yearReport.publish[language] : yearReport.publishAgain[language]}
      </button>
      {publishedId === undefined ? null : (
        <button
          className="ratusz-buttons__quiet"
          disabled={state === 'busy'}
          onClick={() => void ask(`/api/year-reports/${publishedId}`, 'DELETE')}
          type="button"
        >
          {yearReport.withdraw[language]}
        </button>
      )}
      <p role="status">{state === 'failed' ? errors.reportNotPublished[language] : ''}</p>
    </div>
  )
}
