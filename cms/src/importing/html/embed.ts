import type { Block } from './nodes'

const SITES: [RegExp, string][] = [
  [/^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u, 'YouTube'],
  [/^(?:player\.)?vimeo\.com$/u, 'Vimeo'],
  [/^(?:www\.)?facebook\.com$/u, 'Facebook'],
]

/** The address at which people watch a film, from the one that a frame shows it at. */
const watched = (url: URL): string => {
  const id = /^\/embed\/([\w-]+)/u.exec(url.pathname)?.[1]
  if (/youtube/u.test(url.hostname) && id) return `https://www.youtube.com/watch?v=${id}`
  const vimeo = /^\/video\/(\d+)/u.exec(url.pathname)?.[1]
  return url.hostname === 'player.vimeo.com' && vimeo ? `https://vimeo.com/${vimeo}` : url.toString()
}

/** A film elsewhere, as a link with a title; undefined for what is no film on a known site nor a film's file. */
export const embedOf = (address: string, title: string): Block | undefined => {
  const full = address.startsWith('//') ? `https:${address}` : address
  if (!URL.canParse(full)) return undefined
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const site = SITES.find(([pattern]) => pattern.test(url.hostname))?.[1]
  const isFilm = site !== undefined && (site !== 'Facebook' || /\/videos?\//u.test(url.pathname))
  const file = /\/([^/]+\.(?:mp4|webm|ogv|mp3|ogg|m4a))$/iu.exec(url.pathname)?.[1]
  if (!isFilm && !file) return undefined
  const name = title.trim() || (file ? decodeURIComponent(file) : (site ?? url.hostname))
  return { type: 'block', fields: { blockType: 'video', title: name.slice(0, 300), url: watched(url), transcriptUrl: null } }
}
