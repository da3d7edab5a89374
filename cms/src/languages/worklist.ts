import type { Locale } from '@ratusz/content-schemas'
import type { Payload, PayloadRequest, Where } from 'payload'
import { mayWriteFor, unitOf } from '../access/ownUnit'
import { isAuthor } from '../access/roles'
import { defaultLocale, locales } from '../settings'
import { WORKFLOW_TYPES } from '../workflow/target'
import type { WorkItem } from '../workflow/worklists'

/** What a translation waits for: to take a change of its source in, or to be read by a person. */
export type LanguageTask = { locale: Locale; state: 'older' | 'machine' }

const TASKS = ['older', 'machine'] as const
const MOST = 200

type Parameters = { payload: Payload; asker: Pick<PayloadRequest, 'user'> }

/** Published documents with a translation that is older than its source or that only a machine has read, the newest change first. */
export const translationsBehind = async ({ payload, asker }: Parameters): Promise<WorkItem[]> => {
  const own: Where[] = isAuthor(asker) ? [{ ownerUnit: { equals: unitOf(asker.user?.unit) ?? 0 } }] : []
  const states = locales.flatMap((locale) => TASKS.map((state) => `${locale}-${state}`))
  const perType = await Promise.all(
    WORKFLOW_TYPES.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        where: { and: [{ languageStates: { in: states } }, { _status: { equals: 'published' } }, ...own] },
        sort: '-updatedAt',
        limit: MOST,
        depth: 0,
        locale: defaultLocale,
        select: { title: true, ownerUnit: true, languageStates: true, translation: true, updatedAt: true },
        overrideAccess: true,
      })
      return docs.map(
        ({ id, title, ownerUnit, languageStates, translation, updatedAt }): WorkItem => ({
          type,
          id: String(id),
          title: title ?? '',
          at: translation?.changedAt ?? updatedAt,
          mayWrite: mayWriteFor(asker, ownerUnit),
          languages: tasksIn(languageStates ?? []),
        }),
      )
    }),
  )
  return perType.flat().toSorted((a, b) => b.at.localeCompare(a.at))
}

const tasksIn = (states: string[]): LanguageTask[] =>
  locales.flatMap((locale) => TASKS.filter((state) => states.includes(`${locale}-${state}`)).map((state) => ({ locale, state })))
