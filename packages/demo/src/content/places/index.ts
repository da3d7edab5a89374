import { type DemoDocument, defineDocuments } from '../../define.ts'
import { latarniaMorska, plazaMiejska, portRybacki } from './coast.ts'
import { bibliotekaMiejska, muzeumBursztynu, pszok, ratusz } from './town.ts'

/** Where one goes in Jantarowo. */
export const places: DemoDocument<'places'>[] = defineDocuments('places', [
  ratusz,
  bibliotekaMiejska,
  muzeumBursztynu,
  latarniaMorska,
  plazaMiejska,
  portRybacki,
  pszok,
])
