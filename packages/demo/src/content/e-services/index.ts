import { type DemoDocument, defineDocuments } from '../../define.ts'
import { stateServices } from './state.ts'
import { townServices } from './town.ts'

/** What one gets done online, with the town and with the state. */
export const eServices: DemoDocument<'e-services'>[] = defineDocuments('e-services', [...townServices, ...stateServices])
