/// <reference types="astro/client" />

declare namespace App {
  /** The page that is being made, and all that it is made from. */
  type Page = { site: import('./view/site.ts').PageSource; route: import('./routes/view.ts').Route }
  /** A page to make, and who is told of it. */
  type Order = { page: Page; done: (html: string) => void; failed: (error: unknown) => void }
  interface Locals {
    orders: AsyncIterable<Order>
  }
}

declare module 'virtual:search-script' {
  /** The address of the search's script in the release. */
  export const address: string
  /** The address of the words that it says, by language. */
  export const words: Record<import('@ratusz/content-schemas').Locale, string>
}

declare module 'virtual:alerts-script' {
  /** The address of the script that draws alerts anew. */
  export const address: string
}

declare module 'virtual:page-scripts' {
  /** The addresses of scripts that are fetched when a person asks for what they do. */
  export const share: string
  export const offline: string
}
