import { access } from 'node:fs/promises'
import path from 'node:path'

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/**
 * A name that no file in a folder has: the wished one, or that with a number. It has one dot alone, before its ending, so that it is
 * never one of a rendition.
 */
export const freeName = async (folder: string, wished: string): Promise<string> => {
  const ending = path.extname(wished)
  const stem = path.basename(wished, ending).replaceAll('.', '-') || 'plik'
  for (let number = 0; ; number += 1) {
    const name = `${stem}${number === 0 ? '' : `-${number}`}${ending}`
    if (!(await isThere(path.join(folder, name)))) return name
  }
}

/**
 * The name of a rendition: `port.jpg-480x320.avif`. With the whole name of its original, for `port.jpg` and `port.png` may both be
 * there.
 */
export const renditionName = (parameters: { original: string; rendition: string; width: unknown; height: unknown }): string =>
  `${parameters.original}-${parameters.width}x${parameters.height}${path.extname(parameters.rendition)}`
