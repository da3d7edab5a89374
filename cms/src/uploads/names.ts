import { access } from 'node:fs/promises'
import path from 'node:path'

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** How long a name is kept for the file that was given it: longer than writing one takes. */
const KEPT_MS = 60_000
const given = new Map<string, number>()

/**
 * A name that no file in a folder has, and none that is being written: the wished one, or that with a number. It has one dot alone,
 * before its ending, so that it is never one of a rendition.
 */
export const freeName = async (folder: string, wished: string): Promise<string> => {
  const ending = path.extname(wished)
  const stem = path.basename(wished, ending).replaceAll('.', '-') || 'plik'
  const now = Date.now()
  for (const [file, until] of given) if (until < now) given.delete(file)
  for (let number = 0; ; number += 1) {
    const name = `${stem}${number === 0 ? '' : `-${number}`}${ending}`
    const file = path.join(folder, name)
    // In this order: nothing may come between the look at what was given and the giving.
    if ((await isThere(file)) || given.has(file)) continue
    given.set(file, now + KEPT_MS)
    return name
  }
}

/**
 * The name of a rendition: `port.jpg-480x320.avif`. With the whole name of its original, for `port.jpg` and `port.png` may both be
 * there.
 */
export const renditionName = (parameters: { original: string; rendition: string; width: unknown; height: unknown }): string =>
  `${parameters.original}-${parameters.width}x${parameters.height}${path.extname(parameters.rendition)}`
