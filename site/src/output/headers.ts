import { createHash } from 'node:crypto'

type HeadersParameters = {
  /** The texts of inline scripts and styles that pages may hold. */
  scripts: readonly string[]
  styles: readonly string[]
  /** Addresses whose answer is asked for anew each time. */
  fresh: readonly string[]
  /** Addresses of what programs of other sites may read too. */
  open: readonly string[]
  /** What the files at some addresses are, where their names do not say it. */
  types: readonly (readonly [path: string, type: string])[]
}

/**
 * The release's `_headers`: which scripts may run, who may frame, what is remembered how long. A later rule takes its header back
 * with `! Name` before setting it anew.
 * https://developers.cloudflare.com/workers/static-assets/headers/
 */
export const headersFile = ({ scripts, styles, fresh, open, types }: HeadersParameters): string => {
  const rules: [string, string[]][] = [
    [
      '/*',
      [
        `Content-Security-Policy: ${contentSecurityPolicy(scripts, styles)}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
      ],
    ],
    ['/search-index/*', NOTHING_ALLOWED],
    ...open.map((path): [string, string[]] => [path, [...NOTHING_ALLOWED, ...FOR_EVERYBODY]]),
    ...fresh.map((path): [string, string[]] => [path, [...NOTHING_ALLOWED, 'Cache-Control: no-cache']]),
    ...types.map(([path, type]): [string, string[]] => [path, [`Content-Type: ${type}`]]),
    ...HASHED.map((path): [string, string[]] => [path, ['Cache-Control: public, max-age=31536000, immutable']]),
  ]
  return rules.map(([path, headers]) => `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`).join('\n')
}

/** Files whose names change with their content: a browser may keep them for good. The others of a search lead to them. */
const HASHED = [
  '/_astro/*',
  '/media/*',
  ...['fragment/*', 'index/*', 'filter/*', '*.pf_meta', '*.pagefind', '*.txt'].map((name) => `/search-index/:language/${name}`),
]

/** Scripts of other sites may read it: it is public, and nothing of the reader's is in it. https://fetch.spec.whatwg.org/#http-cors-protocol */
const FOR_EVERYBODY = [
  'Access-Control-Allow-Origin: *',
  '! Cross-Origin-Resource-Policy',
  'Cross-Origin-Resource-Policy: cross-origin',
]

/** The policy of pages would be a third of a small file, or more. */
const NOTHING_ALLOWED = ['! Content-Security-Policy', "Content-Security-Policy: default-src 'none'"]

/**
 * A strict policy: nothing but what is named, inline code only by its hash. The search field of every page looks words up with
 * WebAssembly, which scripts of the portal may compile; no text is ever run as code. https://www.w3.org/TR/CSP3/
 */
const contentSecurityPolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(hashOf), "'wasm-unsafe-eval'"].join(' ')}`,
    `style-src ${["'self'", ...styles.map(hashOf)].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The source expression that allows one inline text. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
