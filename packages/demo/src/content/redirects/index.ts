import { type DemoDocument, defineDocuments } from '../../define.ts'

/** Addresses of the town's former site that people still have in their bookmarks and on old leaflets. */
export const redirects: DemoDocument<'redirects'>[] = defineDocuments('redirects', [
  { key: 'karta-uslug', from: '/karta-uslug', to: '/uslugi/', status: 301 },
  { key: 'harmonogram-smieci', from: '/smieci/harmonogram.html', to: 'ref:pages/harmonogram-odbioru-odpadow', status: 301 },
  { key: 'ksiega-gosci', from: '/ksiega-gosci', status: 410 },
])
