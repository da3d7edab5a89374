import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { alertsScript } from './src/alerts/script-plugin.ts'
import { pageScripts } from './src/output/page-scripts.ts'
import { searchScript } from './src/search/script-plugin.ts'

/**
 * Astro compiles the templates once per version of the code; the builder (src/build) then makes each page through the compiled
 * entry, and only the pages that a change concerns. No web server is made of it.
 */
export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  // `true` keeps the spaces between inline elements; the default drops them.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // An inlined script would need a hash of its own in `_headers`.
  vite: { plugins: [searchScript(), alertsScript(), pageScripts()], build: { assetsInlineLimit: 0 }, ssr: { noExternal: true } },
  devToolbar: { enabled: false },
  adapter: {
    name: 'ratusz-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'ratusz-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./src/renderer.ts', import.meta.url)),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  },
})
