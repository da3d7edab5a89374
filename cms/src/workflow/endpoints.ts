import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { isEditor } from '../access/roles'
import { errorText } from '../messages/translate'
import { settings } from '../settings'
import { wallTimeOf } from '../wallTime'
import { markChecked, openChecksWhere } from './checks'
import { failureSchema } from './failure'
import { notesOf, openNote } from './notes'
import { reviewActionSchema, takeReviewStep } from './review'
import { localesOf, schedule, scheduleSchema, schedulesOf, unschedule, unscheduleSchema } from './schedule'
import { keyOf, mayWrite, newestVersion, targetSchema, titleOf } from './target'
import { unpublish, unpublishSchema } from './unpublish'

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

/** A `POST` whose body fits a schema; 401 for nobody, 400 for what does not fit. Who may do what is the work's own question. */
const step = <T extends z.ZodType>(
  path: string,
  schema: T,
  work: (req: PayloadRequest, body: z.output<T>) => Promise<void>,
): Endpoint => ({
  path: `/workflow/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refusal(401, errorText(req, 'signInFirst'))
    const body = schema.safeParse(await bodyOf(req))
    if (!body.success) return refusal(400, errorText(req, 'notUnderstood'))
    await work(req, body.data)
    return Response.json({ ok: true })
  },
})

/** `GET /api/workflow/state?type=&id=`: where a document stands, for its form: review, what is ahead of it, what to check. */
const state: Endpoint = {
  path: '/workflow/state',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refusal(401, errorText(req, 'signInFirst'))
    const target = targetSchema.safeParse({ type: req.searchParams.get('type'), id: req.searchParams.get('id') })
    const doc = target.success ? await newestVersion(req, target.data) : undefined
    if (!target.success || !doc) return refusal(404, errorText(req, 'noSuchDocument'))
    const [notes, schedules, checks] = await Promise.all([
      notesOf(req, target.data),
      schedulesOf(req, target.data),
      openChecksWhere(req, { documentKey: { equals: keyOf(target.data) } }),
    ])
    const shown = notes.map(({ id, step: kind, comment, writerName, createdAt }) => ({
      id: String(id),
      step: kind,
      comment: comment ?? '',
      writer: writerName ?? '',
      at: createdAt,
    }))
    const open = openNote(notes)
    return Response.json(
      {
        mayWrite: mayWrite(req, doc),
        mayPublish: isEditor(req),
        isDraft: doc._status === 'draft',
        open: open ? (shown.find(({ id }) => id === String(open.id)) ?? null) : null,
        notes: shown,
        schedules: schedules.map(({ action, at, state: current, attempts, nextAttemptAt, failure, locales }) => ({
          action,
          at,
          locales: action === 'publish' ? localesOf({ locales }) : [],
          wallTime: wallTimeOf(new Date(at), settings.TIMEZONE),
          isHeld: current === 'held',
          attempts: attempts ?? 0,
          nextAttemptAt,
          failure: failureSchema.safeParse(failure).data ?? null,
        })),
        checks: await Promise.all(
          checks.map(async ({ cause, causeType: type, causeId: id }) => ({
            cause,
            type,
            id,
            title: await titleOf(req, type, id),
          })),
        ),
      },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}

export const workflowEndpoints: Endpoint[] = [
  state,
  step('review', reviewActionSchema, takeReviewStep),
  step('schedule', scheduleSchema, schedule),
  step('unschedule', unscheduleSchema, unschedule),
  step('unpublish', unpublishSchema, unpublish),
  step('checked', targetSchema, markChecked),
]
