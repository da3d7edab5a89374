import { escapeHtml } from '../lib/escape.ts'
import type { Context } from '../view/context.ts'
import type { Picture } from './library.ts'

type PictureOptions = {
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** The first picture of a page loads at once; others when they come near. */
  isFirst?: boolean
  /** Shown beside the words that say the same: left out for readers who cannot see it. */
  isDecorative?: boolean
}

/** A responsive picture: AVIF, then WebP, with its size given so that nothing moves while it loads. */
export const pictureHtml = (picture: Picture, context: Context, options: PictureOptions): string => {
  const source = (type: string, srcset: string) =>
    srcset === '' ? '' : `<source type="${type}" srcset="${escapeHtml(srcset)}" sizes="${escapeHtml(options.sizes)}">`
  const alt = options.isDecorative || picture.isDecorative ? undefined : context.pick(picture.alt)
  const attributes = [
    `src="${escapeHtml(picture.src)}"`,
    `alt="${escapeHtml(alt?.value ?? '')}"`,
    alt && alt.locale !== context.locale ? `lang="${alt.locale}"` : '',
    picture.width && picture.height ? `width="${picture.width}" height="${picture.height}"` : '',
    focalClasses(picture) === '' ? '' : `class="${focalClasses(picture)}"`,
    options.isFirst ? 'fetchpriority="high"' : 'loading="lazy"',
    'decoding="async"',
  ]
  return `<picture>${source('image/avif', picture.avif)}${source('image/webp', picture.webp)}<img ${attributes.filter(Boolean).join(' ')}></picture>`
}

/** The focal point in steps of a fifth, as classes: a style of its own no page may hold. */
const focalClasses = ({ focal }: Picture): string =>
  [['fx', focal.x] as const, ['fy', focal.y] as const]
    .filter(([, value]) => value !== 50)
    .map(([name, value]) => `${name}${Math.round(value / 20)}`)
    .join(' ')

/** A picture with its credit below: as rich text shows it. */
export const figureHtml = (picture: Picture, context: Context, sizes: string): string => {
  const credit = picture.credit ? `<figcaption><bdi>${escapeHtml(picture.credit)}</bdi></figcaption>` : ''
  return `<figure class="figure">${pictureHtml(picture, context, { sizes })}${credit}</figure>`
}
