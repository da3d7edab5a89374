/// <reference types="astro/client" />

declare module 'virtual:search-script' {
  /** The address of the search's script in the release. */
  export const address: string
}
