import type { DemoContent } from '../define.ts'
import { alerts } from './alerts/index.ts'
import { articles } from './articles/index.ts'
import { documents } from './documents/index.ts'
import { eServices } from './e-services/index.ts'
import { events } from './events/index.ts'
import { home } from './home.ts'
import { legalActs } from './legal-acts/index.ts'
import { media } from './media/index.ts'
import { pages } from './pages/index.ts'
import { places } from './places/index.ts'
import { portal } from './portal.ts'
import { procedures } from './procedures/index.ts'
import { redirects } from './redirects/index.ts'
import { search } from './search.ts'
import { serviceCards } from './service-cards/index.ts'
import { topics } from './topics/index.ts'
import { units } from './units/index.ts'
import { violations } from './violations/index.ts'

/** Everything that the demonstration town publishes, as its authors wrote it. */
export const demoContent: DemoContent = {
  media,
  topics,
  units,
  pages,
  'service-cards': serviceCards,
  procedures,
  violations,
  articles,
  events,
  alerts,
  places,
  documents,
  'legal-acts': legalActs,
  'e-services': eServices,
  portal: [portal],
  home: [home],
  search: [search],
  redirects,
  // A report is made from what was counted: none was yet.
  'year-reports': [],
}
