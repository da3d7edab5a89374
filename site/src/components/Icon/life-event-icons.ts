import type { LIFE_EVENTS } from '@ratusz/content-schemas'
import type { IconName } from './icons.ts'

/** The drawing beside each life event. */
export const LIFE_EVENT_ICONS: Record<(typeof LIFE_EVENTS)[number], IconName> = {
  birth: 'family',
  marriage: 'rings',
  death: 'candle',
  moving: 'moving',
  home: 'building',
  documents: 'documents',
  family: 'person',
  school: 'education',
  vehicle: 'vehicle',
  disability: 'access',
  environment: 'waste',
  business: 'business',
}
