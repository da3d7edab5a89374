import { drawAmber } from './scenes/amber.ts'
import { drawBeach } from './scenes/beach.ts'
import { drawBicyclePath } from './scenes/bicycle-path.ts'
import { drawBus } from './scenes/bus.ts'
import { drawChristmasMarket } from './scenes/christmas-market.ts'
import { drawConcert } from './scenes/concert.ts'
import { drawConstruction } from './scenes/construction.ts'
import { drawCouncilSession } from './scenes/council-session.ts'
import { drawCrest } from './scenes/crest.ts'
import { drawDunes } from './scenes/dunes.ts'
import { drawFishingBoats } from './scenes/fishing-boats.ts'
import { drawForestPath } from './scenes/forest-path.ts'
import { drawHarbour } from './scenes/harbour.ts'
import { drawHealthCentre } from './scenes/health-centre.ts'
import { drawLibrary } from './scenes/library.ts'
import { drawLighthouse } from './scenes/lighthouse.ts'
import { drawMarketSquare } from './scenes/market-square.ts'
import { drawMuseum } from './scenes/museum.ts'
import { drawOgDefault } from './scenes/og-default.ts'
import { drawPier } from './scenes/pier.ts'
import { drawPlayground } from './scenes/playground.ts'
import { drawRegatta } from './scenes/regatta.ts'
import { drawRoadWorks } from './scenes/road-works.ts'
import { drawSchool } from './scenes/school.ts'
import { drawSeagulls } from './scenes/seagulls.ts'
import { drawSunset } from './scenes/sunset.ts'
import { drawTownHall } from './scenes/town-hall.ts'
import { drawWasteSorting } from './scenes/waste-sorting.ts'

/** The drawings by the key of their medium: each gives the whole picture as SVG, 1920 by 1280 (the crest 960 by 1224). */
export const PICTURES: Readonly<Record<string, () => string>> = {
  amber: drawAmber,
  beach: drawBeach,
  'bicycle-path': drawBicyclePath,
  bus: drawBus,
  'christmas-market': drawChristmasMarket,
  concert: drawConcert,
  construction: drawConstruction,
  'council-session': drawCouncilSession,
  crest: drawCrest,
  dunes: drawDunes,
  'fishing-boats': drawFishingBoats,
  'forest-path': drawForestPath,
  harbour: drawHarbour,
  'health-centre': drawHealthCentre,
  library: drawLibrary,
  lighthouse: drawLighthouse,
  'market-square': drawMarketSquare,
  museum: drawMuseum,
  'og-default': drawOgDefault,
  pier: drawPier,
  playground: drawPlayground,
  regatta: drawRegatta,
  'road-works': drawRoadWorks,
  school: drawSchool,
  seagulls: drawSeagulls,
  sunset: drawSunset,
  'town-hall': drawTownHall,
  'waste-sorting': drawWasteSorting,
}
