import type { FeedDocument } from '@ratusz/content-schemas'
import type { FileSizes } from '../pool.ts'
import type { SlugBook } from '../slug-book.ts'
import type { Place, TownSource } from '../source.ts'
import { makeAlert, makeEService, makeFileDocument, makeLegalAct, makePlace } from './catalogue.ts'
import { makeHome, makeMedia, makePortal, makeRedirect, makeSearch } from './frame.ts'
import { makeArticle, makeEvent } from './news.ts'
import { makeProcedure, makeServiceCard, makeViolation } from './services.ts'
import { makerFor } from './shared.ts'
import { makePage, makeTopic, makeUnit } from './standing.ts'

/** Makes one document of a town: the same for the same source, place and slugs given before. */
export const makeDocument = (parameters: {
  town: TownSource
  place: Place
  slugs: SlugBook
  sizes?: FileSizes | undefined
}): FeedDocument => {
  const { town, place, slugs, sizes } = parameters
  const maker = makerFor(town, place, slugs)
  switch (place.type) {
    case 'media':
      return makeMedia(maker, sizes)
    case 'topics':
      return makeTopic(maker)
    case 'units':
      return makeUnit(maker)
    case 'places':
      return makePlace(maker)
    case 'legal-acts':
      return makeLegalAct(maker)
    case 'documents':
      return makeFileDocument(maker)
    case 'pages':
      return makePage(maker)
    case 'service-cards':
      return makeServiceCard(maker)
    case 'e-services':
      return makeEService(maker)
    case 'procedures':
      return makeProcedure(maker)
    case 'violations':
      return makeViolation(maker)
    case 'articles':
      return makeArticle(maker)
    case 'events':
      return makeEvent(maker)
    case 'alerts':
      return makeAlert(maker)
    case 'redirects':
      return makeRedirect(maker)
    case 'portal':
      return makePortal(maker)
    case 'home':
      return makeHome(maker)
    case 'search':
      return makeSearch(maker)
  }
}
