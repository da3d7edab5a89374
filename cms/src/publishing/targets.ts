import type { DeployTarget } from '@ratusz/settings'
import { z } from 'zod'
import { settings } from '../settings'

/** The hosts elsewhere that are told of each publication. */
export type HookTarget = Exclude<DeployTarget, { kind: 'publisher' }>

export const hookTargets: HookTarget[] = settings.DEPLOY_TARGETS.filter((target) => target.kind !== 'publisher')

/** Whether the publisher of this installation builds the portal. */
export const hasPublisher = settings.DEPLOY_TARGETS.some(({ kind }) => kind === 'publisher')

/** How far a request has come at one host. `sent`: on its way, or cut short there. `accepted`: the host builds by itself from here. */
export const deliverySchema = z.object({
  target: z.string(),
  state: z.enum(['queued', 'sent', 'accepted', 'failed']),
  attempts: z.number(),
  nextAttemptAt: z.string().nullable(),
  /** Of the last change. */
  at: z.string(),
  error: z
    .object({
      code: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number()])),
      /** Of what was given up: what stood in its way at last. */
      last: z.unknown().optional(),
    })
    .nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** What a deploy's row says of each host. */
export const deliveriesOf = (value: unknown): Delivery[] => z.array(deliverySchema).safeParse(value).data ?? []

export const isOpenDelivery = ({ state }: Delivery): boolean => state === 'queued' || state === 'sent'

/** What a new request's row begins with. */
export const newDeliveries = (at: string): Delivery[] =>
  hookTargets.map(({ name }) => ({ target: name, state: 'queued', attempts: 0, nextAttemptAt: null, at, error: null }))
