import type { DemoDocument } from '../../define.ts'
import { civilServiceCards } from './civil.ts'
import { municipalServiceCards } from './municipal.ts'

export const serviceCards: DemoDocument<'service-cards'>[] = [...civilServiceCards, ...municipalServiceCards]
