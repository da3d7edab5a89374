import { type Problem, problem } from '../problems'

const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/gu
const GALLERY = /\[gallery([^\]]*)\]/gu
const EMBED = /\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/gu
const MEDIA = /\[(?:video|audio|playlist)([^\]]*)\](?:\[\/(?:video|audio)\])?/gu
const OTHER = /\[\/?([a-z][a-z0-9_-]{2,40})(?=[\s\]=/])[^\]\n]{0,2000}\]/gu

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`${name}\\s*=\\s*["'“”]?([^"'“”\\]]+)`, 'u').exec(text)?.[1]?.trim()

/** WordPress's shortcodes as HTML; those that are not known lose their brackets, and are named. */
export const withoutShortcodes = (html: string): { html: string; problems: Problem[] } => {
  const problems: Problem[] = []
  const text = html
    .replace(CAPTION, (_, inner: string) => {
      const image = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/iu.exec(inner)?.[0] ?? ''
      const words = inner.replace(image, '').trim()
      return `\n\n<figure>${image}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>\n\n`
    })
    .replace(
      GALLERY,
      (_, rest: string) =>
        `\n\n<ratusz-gallery ids="${(attribute(rest, 'ids') ?? '').replace(/[^\d,]/gu, '')}"></ratusz-gallery>\n\n`,
    )
    .replace(EMBED, (_, url: string) => `\n\n<ratusz-embed url="${url.replace(/"/gu, '')}"></ratusz-embed>\n\n`)
    .replace(MEDIA, (whole, rest: string) => {
      const url = attribute(rest, 'src') ?? attribute(rest, 'mp4') ?? attribute(rest, 'mp3')
      if (url) return `\n\n<ratusz-embed url="${url.replace(/"/gu, '')}"></ratusz-embed>\n\n`
      problems.push(problem('shortcode', whole))
      return ''
    })
    .replace(OTHER, (whole, name: string) => {
      problems.push(problem('shortcode', `[${name}]`))
      return whole.startsWith('[/') ? '' : ''
    })
  return { html: text, problems }
}
