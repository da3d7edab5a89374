import type { DemoDocument } from '../../define.ts'
import { bursztyn } from './bursztyn.ts'
import { dlaRodzinINowych } from './dla-rodzin-i-nowych.ts'
import { kulturaIPraca } from './kultura-i-praca.ts'
import { mlodziezowaRada } from './mlodziezowa-rada.ts'
import { przyroda } from './przyroda.ts'
import { rada } from './rada.ts'
import { spacerPoPorcie } from './spacer-po-porcie.ts'
import { sportIMuzyka } from './sport-i-muzyka.ts'
import { spotkania } from './spotkania.ts'

/** What happens in the town around the day it is loaded: the ten nearest to come in every language. */
export const events: DemoDocument<'events'>[] = [
  ...dlaRodzinINowych,
  ...spotkania,
  ...rada,
  ...mlodziezowaRada,
  ...bursztyn,
  ...spacerPoPorcie,
  ...sportIMuzyka,
  ...przyroda,
  ...kulturaIPraca,
]
