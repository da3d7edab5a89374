import { z } from 'zod'
import { localisedText, text } from '../fields.ts'

/** One stored file of a picture or document. `url` is a path on the CMS, read with the feed's token. */
export const mediaFileSchema = z.object({
  url: z.string().startsWith('/'),
  mimeType: z.string(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  filesize: z.number().int().nonnegative(),
})

/** A picture or a downloadable file. `sizes` are the AVIF and WebP renditions made at upload. */
export const mediaSchema = z
  .object({
    alt: localisedText(500).default({}),
    isDecorative: z.boolean().default(false),
    credit: text(200).nullable().default(null),
    title: localisedText(300).default({}),
    filename: z.string(),
    focalX: z.number().min(0).max(100).default(50),
    focalY: z.number().min(0).max(100).default(50),
    original: mediaFileSchema,
    sizes: z.array(mediaFileSchema).default([]),
  })
  .refine(
    ({ alt, isDecorative, original }) => isDecorative || !original.mimeType.startsWith('image/') || Object.keys(alt).length > 0,
    {
      message: 'a picture needs an alternative text, or is marked decorative',
      path: ['alt'],
    },
  )
