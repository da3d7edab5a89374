import type { PayloadRequest } from 'payload'
import { statistics } from '../messages/statistics'
import { languageOf } from '../messages/translate'
import { StatisticsAwayError } from './client'
import { type Scope, scopeOf } from './scope'

export const HEADERS = { 'Cache-Control': 'no-store' }

export const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: HEADERS })

/** Answers whoever may ask; 401 for nobody signed in, 403 for others, 503 while the portal is away. */
export const guarded =
  (isAllowed: (scope: Scope, req: PayloadRequest) => boolean, answer: (req: PayloadRequest) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    if (!req.user) return refusal(401, 'Sign in first.')
    if (!isAllowed(scopeOf(req), req)) return refusal(403, 'These statistics are not for you.')
    try {
      return await answer(req)
    } catch (error) {
      if (error instanceof StatisticsAwayError) return refusal(503, statistics.away[languageOf(req)])
      throw error
    }
  }
