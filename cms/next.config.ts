import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // The addresses of links to previews hold what opens them: no log is told.
  logging: { incomingRequests: { ignore: [/^\/preview\//u] } },
  transpilePackages: [
    '@ratusz/analytics',
    '@ratusz/charts',
    '@ratusz/content-schemas',
    '@ratusz/publisher',
    '@ratusz/search',
    '@ratusz/settings',
  ],
  turbopack: { root },
  // One instance in the whole process: routes and instrumentation are bundled apart, and errors are told by their class.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  // Types are checked by tsc over the whole workspace, once.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
      ],
    },
  ],
  // Previews have addresses that can be sent to people.
  rewrites: async () => [{ source: '/preview/:path*', destination: '/api/preview/:path*' }],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
