import { pick, times } from '../../pictures/kit/random.ts'
import { happens, wholeBetween } from '../phrase.ts'
import { PICTURE_ALTS } from '../phrases/places.ts'
import { filesOf, POOL } from '../pool.ts'
import { type Bench, changed, type Doc, newRedirect, ofTypes, pathIn, put, remove, someDoc, someId } from './bench.ts'
import { drawnIn, WRITTEN } from './texts.ts'

/** Moves a page below another one, or up to the sections; never below itself. */
export const movePage = (bench: Bench): Doc | undefined => {
  const page = someDoc(bench, ['pages'])
  if (!page) return undefined
  const parents = new Map(ofTypes(bench, ['pages']).map(({ id, data }) => [id, data.parent]))
  const isBelowPage = (id: string): boolean => {
    const passed = new Set<string>()
    for (let at: string | null | undefined = id; at && !passed.has(at); at = parents.get(at)) {
      if (at === page.id) return true
      passed.add(at)
    }
    return false
  }
  const parent = someDoc(bench, ['pages'], ({ id }) => !isBelowPage(id))
  return put(bench, changed(bench, page, { parent: happens(bench.random, 0.2) ? null : (parent?.id ?? null) }))
}

/** Gives a page, a topic or a unit another place among its neighbours. */
export const reorder = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, ['pages', 'topics', 'units'])
  const order = wholeBetween(bench.random, 0, 60)
  switch (document?.type) {
    case 'pages':
      return put(bench, changed(bench, document, { order }))
    case 'topics':
      return put(bench, changed(bench, document, { order }))
    case 'units':
      return put(bench, changed(bench, document, { order }))
    default:
      return undefined
  }
}

/** Points a document to others: what is related, the services of a guide, the acts of a card. */
export const relate = (bench: Bench): Doc | undefined => {
  const { random } = bench
  const document = someDoc(bench, ['articles', 'pages', 'procedures', 'service-cards'])
  const others = times(wholeBetween(random, 0, 3), () => someDoc(bench, ['articles', 'events', 'pages', 'service-cards']))
  const related = others.flatMap((other) => (other ? [{ type: other.type, id: other.id }] : []))
  switch (document?.type) {
    case 'articles':
      return put(bench, changed(bench, document, { related }))
    case 'pages':
      return put(bench, changed(bench, document, { related }))
    case 'procedures': {
      const services = times(wholeBetween(random, 0, 3), () => someId(bench, 'service-cards')).filter((id) => id !== null)
      return put(bench, changed(bench, document, { services: [...new Set(services)] }))
    }
    case 'service-cards': {
      const act = someId(bench, 'legal-acts')
      const legalActs = act === null ? document.data.legalActs.toReversed() : [{ act }]
      return put(bench, changed(bench, document, { legalActs }))
    }
    default:
      return undefined
  }
}

/** Replaces the file of a picture by another one, or describes the picture in other words. */
export const replacePicture = (bench: Bench): Doc | undefined => {
  const media = someDoc(bench, ['media'], ({ data }) => data.original.mimeType.startsWith('image/'))
  const item = POOL[Number(media?.id) - 1]
  if (!media || !item) return undefined
  if (happens(bench.random, 0.3))
    return put(bench, changed(bench, media, { alt: drawnIn(bench, media, Object.values(PICTURE_ALTS)) }))
  const side = media.data.filename.includes('-lustro') ? 'front' : 'mirrored'
  return put(bench, changed(bench, media, filesOf(item, side, bench.sizes)))
}

/** Gives a document another picture, or none. */
export const changeHero = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, ['articles', 'events', 'pages'])
  const media = someDoc(bench, ['media'], ({ data }) => data.original.mimeType.startsWith('image/'))
  const hero = happens(bench.random, 0.2) ? null : (media?.id ?? null)
  switch (document?.type) {
    case 'articles':
      return put(bench, changed(bench, document, { hero }))
    case 'events':
      return put(bench, changed(bench, document, { hero }))
    case 'pages':
      return put(bench, changed(bench, document, { hero }))
    default:
      return undefined
  }
}

/** Notes an old address that leads to a document, or forgets it. */
export const changeOldAddress = (bench: Bench): Doc | undefined => {
  const document = someDoc(bench, WRITTEN)
  if (!document) return undefined
  const redirectsFrom = document.data.redirectsFrom.length === 0 ? [`/dawniej/${document.type}-${document.id}`] : []
  return put(bench, changed(bench, document, { redirectsFrom }))
}

/** Makes a redirect by hand, leads one elsewhere, or says that an address is gone. */
export const changeRedirect = (bench: Bench): Doc | undefined => {
  const { random } = bench
  const page = someDoc(bench, ['pages', 'articles'])
  const to = page && pathIn(bench, page, page.locales[0] ?? 'pl')
  const known = someDoc(bench, ['redirects'])
  if (!known || happens(random, 0.3))
    return to === undefined
      ? undefined
      : put(bench, newRedirect(bench, { from: `/ulotka/${bench.next.redirects}`, to, status: 302 }))
  if (happens(random, 0.3)) return put(bench, changed(bench, known, { to: null, status: 410 }))
  if (happens(random, 0.2)) return remove(bench, known, false)
  return to === undefined ? undefined : put(bench, changed(bench, known, { to, status: pick(random, [301, 302] as const) }))
}
