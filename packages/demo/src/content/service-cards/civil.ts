import type { DemoDocument } from '../../define.ts'
import { centralnyRejestrWyborcow } from './centralny-rejestr-wyborcow.ts'
import { dowodOsobisty } from './dowod-osobisty.ts'
import { kartaDuzejRodziny } from './karta-duzej-rodziny.ts'
import { odpisAktuStanuCywilnego } from './odpis-aktu-stanu-cywilnego.ts'
import { peselDlaCudzoziemca } from './pesel-dla-cudzoziemca.ts'
import { slubCywilny } from './slub-cywilny.ts'
import { wymeldowanie } from './wymeldowanie.ts'
import { zameldowanieNaPobytCzasowy } from './zameldowanie-na-pobyt-czasowy.ts'
import { zameldowanieNaPobytStaly } from './zameldowanie-na-pobyt-staly.ts'
import { zaswiadczenieOZameldowaniu } from './zaswiadczenie-o-zameldowaniu.ts'
import { zgloszenieUrodzenia } from './zgloszenie-urodzenia.ts'
import { zgloszenieZgonu } from './zgloszenie-zgonu.ts'
import { zmianaImieniaLubNazwiska } from './zmiana-imienia-lub-nazwiska.ts'

/** Identity documents, addresses, civil status, voting, families. */
export const civilServiceCards: DemoDocument<'service-cards'>[] = [
  dowodOsobisty,
  zameldowanieNaPobytStaly,
  zameldowanieNaPobytCzasowy,
  wymeldowanie,
  odpisAktuStanuCywilnego,
  zgloszenieUrodzenia,
  zgloszenieZgonu,
  slubCywilny,
  zmianaImieniaLubNazwiska,
  peselDlaCudzoziemca,
  centralnyRejestrWyborcow,
  zaswiadczenieOZameldowaniu,
  kartaDuzejRodziny,
]
