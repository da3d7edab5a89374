import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { contentSchemas } from '@ratusz/content-schemas'
import sharp, { type Sharp } from 'sharp'
import { digestOf } from '../build/digest.ts'
import type { Listed } from '../content/model.ts'
import { derivePalette } from '../palette/palette.ts'
import type { MediaNames } from './media-cache.ts'

/**
 * The small forms of the town's crest, in pixels: beside its name and in tabs, and on home screens. Those that a screen cuts to a
 * shape of its own have a ground, and the crest within the part that is always seen. https://www.w3.org/TR/appmanifest/#icon-masks
 */
const FORMS = {
  header: { size: 112, type: 'webp', inset: 0 },
  home: { size: 192, type: 'png', inset: 0 },
  splash: { size: 512, type: 'png', inset: 0 },
  maskable: { size: 512, type: 'png', inset: 0.2 },
  touch: { size: 180, type: 'png', inset: 0.1 },
} as const
export type CrestForm = keyof typeof FORMS
const ICONS = ['home', 'splash', 'maskable', 'touch'] as const
export type IconForm = (typeof ICONS)[number]

const DEFAULT_THEME = contentSchemas.portal.shape.themeColour.parse(undefined)

/** The key under which a form stands among the names of media files. */
export const crestKey = (form: CrestForm): string => `crest:${form}`

/**
 * Makes the small forms of the crest, each once: their names hold that of the original, which holds its content, and the colour of
 * their ground. A town without a crest has icons with waves in its colour, and nothing beside its name.
 *
 * @param folder where media files are, and these go
 * @returns their names at once; they are there when `made` is
 */
export const crestIcons = (parameters: {
  crest: Listed<'media'> | undefined
  names: MediaNames
  folder: string
  /** Undefined for a town that has not saved its settings yet. */
  themeColour: string | undefined
}): { names: MediaNames; made: Promise<unknown> } => {
  const { crest, names, folder, themeColour } = parameters
  const original = crest?.data.original.mimeType.startsWith('image/') ? names[crest.data.original.url] : undefined
  const { light } = derivePalette(themeColour ?? DEFAULT_THEME)
  const waves = wavesOn(light.deep)
  const icons = (original ? (['header', ...ICONS] as const) : ICONS).map((form) => {
    const { size, type, inset } = FORMS[form]
    const ground = original === undefined ? light.deep : inset > 0 ? light.paper : undefined
    const base = original ? path.parse(original).name : `waves-${digestOf(waves).slice(0, 8)}`
    const name = [base, size, ...(ground ? [form, ground.slice(1)] : [])].join('-').concat(`.${type}`)
    const draw = (): Sharp =>
      original
        ? crestOn({ file: path.join(folder, original), size, inset, ground })
        : sharp(Buffer.from(waves)).resize(size, size)
    return { key: crestKey(form), name, made: makeOnce(path.join(folder, name), type, draw) }
  })
  const made = Promise.all(icons.map((icon) => icon.made))
  // Whoever waits for them is told.
  made.catch(() => undefined)
  return { names: Object.fromEntries(icons.map(({ key, name }) => [key, name])), made }
}

const makeOnce = async (file: string, type: 'webp' | 'png', draw: () => Sharp): Promise<void> => {
  if (existsSync(file)) return
  const draft = `${file}.${process.pid}.tmp`
  await (type === 'webp' ? draw().webp({ quality: 75 }) : draw().png({ palette: true })).toFile(draft)
  await rename(draft, file)
}

const crestOn = (parameters: { file: string; size: number; inset: number; ground: string | undefined }): Sharp => {
  const { file, size, inset, ground } = parameters
  const edge = Math.round(size * inset)
  const small = sharp(file).resize(size - 2 * edge, size - 2 * edge, { fit: 'contain', background: ground ?? '#0000' })
  if (ground === undefined) return small
  return small.flatten({ background: ground }).extend({ top: edge, bottom: edge, left: edge, right: edge, background: ground })
}

const wavesOn = (ground: string): string => {
  const waves = [190, 256, 322].map((y) => `M116 ${y}c47-47 93 47 140 0s93 47 140 0`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${ground}" d="M0 0h512v512H0z"/><path d="${waves}" fill="none" stroke="#fff" stroke-width="26" stroke-linecap="round"/></svg>`
}
