import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Listed } from '../content/model.ts'
import type { MediaNames } from './media-cache.ts'

/** The small forms of the town's crest, in pixels: beside its name and in tabs, and on home screens. */
const FORMS = { header: [112, 'webp'], home: [192, 'png'], splash: [512, 'png'] } as const
export type CrestForm = keyof typeof FORMS

/** The key under which a form stands among the names of media files. */
export const crestKey = (form: CrestForm): string => `crest:${form}`

/**
 * Makes the small forms of the crest, each once: their names hold that of the original, which holds its content.
 *
 * @param folder where media files are, and these go
 */
export const crestIcons = async (parameters: {
  crest: Listed<'media'> | undefined
  names: MediaNames
  folder: string
}): Promise<MediaNames> => {
  const { crest, names, folder } = parameters
  const original = crest && names[crest.data.original.url]
  if (!original || !crest.data.original.mimeType.startsWith('image/')) return {}
  const made: MediaNames = {}
  for (const form of ['header', 'home', 'splash'] as const) {
    const [size, type] = FORMS[form]
    const name = `${path.parse(original).name}-${size}.${type}`
    const file = path.join(folder, name)
    if (!existsSync(file)) {
      const picture = sharp(path.join(folder, original)).resize(size, size, { fit: 'contain', background: '#0000' })
      const draft = `${file}.${process.pid}.tmp`
      await (type === 'webp' ? picture.webp({ quality: 75 }) : picture.png({ palette: true })).toFile(draft)
      await rename(draft, file)
    }
    made[crestKey(form)] = name
  }
  return made
}
