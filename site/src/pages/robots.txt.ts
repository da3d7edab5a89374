import type { APIRoute } from 'astro'
import { site } from '../view/this-site.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nDisallow: /hit\nDisallow: /stats\n\nSitemap: ${site.portalUrl}/sitemap-index.xml\n`)
