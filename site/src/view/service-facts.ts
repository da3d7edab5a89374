import type { IconName } from '../components/Icon/icons.ts'
import type { Listed } from '../content/model.ts'
import { fill } from '../i18n/plural.ts'
import type { Context } from './context.ts'

type Service = Pick<Listed<'service-cards'>['data'], 'processingTime' | 'channels' | 'fees'>

/** How long a service takes at most; undefined where only a text says so. */
export const timeText = (ctx: Context, { value, unit }: Service['processingTime']): string | undefined => {
  if (unit === 'immediately') return ctx.m.service.immediately
  if (value === null) return undefined
  return fill(ctx.m.service.upTo, { time: ctx.count(ctx.m.service.durations[unit], value) })
}

/**
 * What a list says of a service at a glance: that it is free, how long it takes, that it can be done online. An amount says
 * nothing without what it is for (many fees are for a proxy or a copy), so amounts stand on the card alone.
 */
export const serviceFacts = (ctx: Context, data: Service): { icon: IconName; text: string }[] => {
  const time = timeText(ctx, data.processingTime)
  const isOnline = data.channels.some(({ kind, url }) => kind === 'online' && url !== null)
  return [
    ...(data.fees.every(({ amount }) => amount === 0) ? [{ icon: 'coin' as const, text: ctx.m.service.free }] : []),
    ...(time ? [{ icon: 'clock' as const, text: time }] : []),
    ...(isOnline ? [{ icon: 'globe' as const, text: ctx.m.service.online }] : []),
  ]
}
