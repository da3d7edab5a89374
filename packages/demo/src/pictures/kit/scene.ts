import { gradientDefinitions } from './gradient.ts'
import { HEIGHT, WIDTH } from './sky.ts'

/** A whole picture, 3:2, from its shapes, back to front. */
export const scene = (...shapes: (string | string[])[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${gradientDefinitions()}${shapes.flat().join('')}</svg>`
