import type { Localised } from '@ratusz/content-schemas'
import type { Listed, Listing } from '../content/model.ts'
import { crestKey, type IconForm } from './crest-icons.ts'
import type { MediaNames } from './media-cache.ts'

/** A picture as a page shows it; addresses are the release's own, content-hashed. */
export type Picture = {
  src: string
  width: number | null
  height: number | null
  /** `srcset` values; empty where there is no such rendition. */
  avif: string
  webp: string
  alt: Localised<string>
  isDecorative: boolean
  credit: string | null
  /** What must stay in sight where the picture is cut, in per cent of its width and height. */
  focal: { x: number; y: number }
}

/** A file to download. */
export type Download = { href: string; title: Localised<string>; filename: string; extension: string; bytes: number }

export type MediaLibrary = {
  /** The town's crest beside its name; undefined where it has none. */
  crest: (id: string | null) => string | undefined
  /** An icon of the portal, made of the crest where there is one. */
  icon: (form: IconForm, crest: string | null) => string | undefined
  picture: (id: string | null) => Picture | undefined
  download: (id: string | null) => Download | undefined
}

/** The width, in CSS pixels, of the rendition that browsers without `srcset` get. */
const FALLBACK_WIDTH = 960

/** Pictures and files of the published media documents, by id. */
export const createMediaLibrary = (content: Pick<Listing, 'get'>, names: MediaNames): MediaLibrary => {
  const hrefOf = (url: string): string | undefined => (names[url] ? `/media/${names[url]}` : undefined)
  const find = (id: string | null): Listed<'media'> | undefined => (id === null ? undefined : content.get('media', id))
  return {
    crest: (id) => find(id) && hrefOf(crestKey('header')),
    icon: (form, crest) => {
      // Another crest makes another icon: that is noted here.
      find(crest)
      return hrefOf(crestKey(form))
    },
    picture: (id) => {
      const data = find(id)?.data
      if (!data?.original.mimeType.startsWith('image/')) return undefined
      const sizes = data.sizes.filter(({ width }) => width !== null)
      const nearest = sizes
        .filter(({ mimeType }) => mimeType === 'image/webp')
        .sort((a, b) => distance(a.width) - distance(b.width))[0]
      const shown = nearest ?? data.original
      const src = hrefOf(shown.url)
      if (!src) return undefined
      const setOf = (mimeType: string) =>
        sizes
          .filter((size) => size.mimeType === mimeType)
          .flatMap((size) => {
            const href = hrefOf(size.url)
            return href ? [`${href} ${size.width}w`] : []
          })
          .join(', ')
      return {
        src,
        width: shown.width,
        height: shown.height,
        avif: setOf('image/avif'),
        webp: setOf('image/webp'),
        alt: data.alt,
        isDecorative: data.isDecorative,
        credit: data.credit,
        focal: { x: data.focalX, y: data.focalY },
      }
    },
    download: (id) => {
      const data = find(id)?.data
      const href = data ? hrefOf(data.original.url) : undefined
      if (!data || !href) return undefined
      const extension = data.filename.includes('.') ? (data.filename.split('.').at(-1) ?? '').toUpperCase() : ''
      return { href, title: data.title, filename: data.filename, extension, bytes: data.original.filesize }
    },
  }
}

const distance = (width: number | null): number => Math.abs((width ?? 0) - FALLBACK_WIDTH)
