import type { DemoDocument } from '../../define.ts'
import { deklaracjaSmieciowa } from './deklaracja-smieciowa.ts'
import { dodatekMieszkaniowy } from './dodatek-mieszkaniowy.ts'
import { numerPorzadkowy } from './numer-porzadkowy.ts'
import { oplataMiejscowa } from './oplata-miejscowa.ts'
import { oplataOdPosiadaniaPsa } from './oplata-od-posiadania-psa.ts'
import { podatekOdNieruchomosci } from './podatek-od-nieruchomosci.ts'
import { usuniecieDrzewa } from './usuniecie-drzewa.ts'
import { warunkiZabudowy } from './warunki-zabudowy.ts'
import { wpisDoCeidg } from './wpis-do-ceidg.ts'
import { wypisIWyrysZPlanu } from './wypis-i-wyrys-z-planu.ts'
import { zajeciePasaDrogowego } from './zajecie-pasa-drogowego.ts'
import { zaswiadczenieONiezaleganiu } from './zaswiadczenie-o-niezaleganiu.ts'
import { zezwolenieNaSprzedazAlkoholu } from './zezwolenie-na-sprzedaz-alkoholu.ts'

/** Taxes and charges, buildings and land, roads and trees, business, help with housing. */
export const municipalServiceCards: DemoDocument<'service-cards'>[] = [
  podatekOdNieruchomosci,
  deklaracjaSmieciowa,
  oplataOdPosiadaniaPsa,
  zaswiadczenieONiezaleganiu,
  wypisIWyrysZPlanu,
  warunkiZabudowy,
  usuniecieDrzewa,
  zajeciePasaDrogowego,
  zezwolenieNaSprzedazAlkoholu,
  wpisDoCeidg,
  oplataMiejscowa,
  dodatekMieszkaniowy,
  numerPorzadkowy,
]
