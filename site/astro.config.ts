import path from 'node:path'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { readBuildSettings } from './src/content/settings.ts'
import { release } from './src/output/release.ts'
import { searchScript } from './src/search/script-plugin.ts'

const settings = readBuildSettings(process.env)
const output = release(settings)

export default defineConfig({
  output: 'static',
  site: settings.portalUrl,
  outDir: settings.outDir,
  cacheDir: path.join(path.dirname(settings.mediaCache), 'astro'),
  trailingSlash: 'always',
  // `true` keeps the spaces between inline elements; the default drops them.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  // An inlined script would need a hash of its own in `_headers`.
  vite: {
    plugins: [searchScript()],
    build: { assetsInlineLimit: 0 },
    environments: { prerender: { resolve: { noExternal: true } } },
  },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ serialize: output.serialize, namespaces: { news: false, image: false, video: false } }),
    output.integration,
  ],
})
