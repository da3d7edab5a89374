'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { AdminLanguage } from '../../messages/languages'
import { statistics } from '../../messages/statistics'
import { fill } from '../../messages/translate'
import { BarChart } from '../BarChart'

const EVERY_MS = 30_000
const SHOWN = 5

const liveSchema = z.object({
  since: z.iso.datetime(),
  minutes: z.array(z.number()),
  views: z.number(),
  pages: z.array(z.object({ path: z.string(), views: z.number(), title: z.string() })),
})
type Live = z.output<typeof liveSchema>

type Props = { initial: Live; shownAt: string; language: AdminLanguage; portalUrl: string; timezone: string }

/** What is read now, asked for anew every half minute while somebody looks. Nothing is announced: it would never end. */
export const LiveNow = ({ initial, shownAt, language, portalUrl, timezone }: Props) => {
  const [live, setLive] = useState({ now: initial, at: shownAt })
  useEffect(() => {
    const controller = new AbortController()
    const look = async (): Promise<void> => {
      if (document.hidden) return
      try {
        const response = await fetch('/api/statistics/live', { signal: controller.signal })
        const parsed = liveSchema.safeParse(await response.json())
        if (parsed.success) setLive({ now: parsed.data, at: new Date().toISOString() })
      } catch {
        // The portal or the network is away: the figures stay with the time at which they were right.
      }
    }
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => {
      controller.abort()
      clearInterval(timer)
    }
  }, [])

  const { now, at } = live
  const clock = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeStyle: 'medium', timeZone: timezone })
  const ago = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' })
  const count = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const hasJustStarted = Date.parse(at) - Date.parse(now.since) < 30 * 60_000
  return (
    <section aria-labelledby="statistics-live" className="ratusz-card">
      <h2 id="statistics-live">{statistics.live[language]}</h2>
      <p className="ratusz-figure" data-testid="live-views">
        {count.format(now.views)}
      </p>
      <p>{statistics.liveViews[language]}</p>
      <BarChart
        language={language}
        points={now.minutes.map((value, index) => ({
          value,
          label: '',
          name: ago.format(index - now.minutes.length + 1, 'minute'),
        }))}
        size="small"
        title={statistics.liveViews[language]}
      />
      <ul>
        {now.pages.slice(0, SHOWN).map(({ path, title, views }) => (
          <li className="ratusz-live__page" key={path}>
            <a dir="auto" href={`${portalUrl}${path}`}>
              {title}
            </a>{' '}
            <span>{count.format(views)}</span>
          </li>
        ))}
      </ul>
      <p className="ratusz-quiet">
        {fill(statistics.liveAt[language], { time: clock.format(new Date(at)) })}{' '}
        {hasJustStarted ? fill(statistics.liveSince[language], { time: clock.format(new Date(now.since)) }) : null}
      </p>
    </section>
  )
}
