import { arms } from '../kit/arms.ts'
/** The town's coat of arms alone, on nothing. */
export const drawCrest = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="1224" viewBox="-200 -240 400 510">${arms({})}</svg>`
