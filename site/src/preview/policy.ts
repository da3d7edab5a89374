import { hashOf } from '../output/headers.ts'

/**
 * What a preview may do: show itself, nothing more. No script runs in it, whatever its content, so that it may stand on the CMS's
 * own address. https://www.w3.org/TR/CSP3/
 *
 * @param parameters.styles the texts of the styles that stand in the page
 * @param parameters.portalUrl where its search form leads
 */
export const previewPolicy = ({ styles, portalUrl }: { styles: readonly string[]; portalUrl: string }): string =>
  [
    "default-src 'none'",
    `style-src ${["'self'", ...styles.map(hashOf)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `form-action ${new URL(portalUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-downloads',
  ].join('; ')
