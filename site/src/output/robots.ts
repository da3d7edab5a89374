/** The release's `robots.txt`: everything may be read but what is no page. https://www.rfc-editor.org/rfc/rfc9309 */
export const robotsFile = (portalUrl: string): string =>
  `User-agent: *\nAllow: /\nDisallow: /hit\nDisallow: /stats\n\nSitemap: ${portalUrl}/sitemap-index.xml\n`
