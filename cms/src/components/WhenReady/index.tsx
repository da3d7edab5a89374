'use client'

import { type ReactNode, useEffect, useState } from 'react'

/**
 * Takes no input until the admin's scripts run: on a slow line the form is there before them, and what somebody wrote in it would
 * be lost without a word when they come.
 */
export const WhenReady = ({ children }: { children: ReactNode }) => {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => setIsReady(true), [])
  return (
    <div className="ratusz-ready" inert={!isReady}>
      {children}
    </div>
  )
}
