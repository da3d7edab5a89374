import type { LegalAct } from './act.ts'
import * as moreStateActs from './more-state-acts.ts'
import * as otherActs from './other-acts.ts'
import * as stateActs from './state-acts.ts'
import * as townActs from './town-acts.ts'

/** Every act that the cards and guides cite, once. */
export const legalActs: LegalAct[] = [stateActs, moreStateActs, otherActs, townActs].flatMap((acts) => Object.values(acts))
