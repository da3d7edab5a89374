import type { DemoDocument } from '../../define.ts'
import { nowaLiniaAutobusowa } from './autobus.ts'
import { budzetObywatelskiWyniki } from './budzet-obywatelski-wyniki.ts'
import { edukacjaIKultura } from './edukacja-i-kultura.ts'
import { falszyweSmsy } from './falszywe-sms-y.ts'
import { inwestycje } from './inwestycje.ts'
import { konsultacje } from './konsultacje.ts'
import { latarnia } from './latarnia.ts'
import { ogloszenia } from './ogloszenia.ts'
import { oplataZaOdpady } from './oplata-za-odpady.ts'
import { planOsiedleWydmowe } from './plan-osiedle-wydmowe.ts'
import { portRybacki } from './port-rybacki.ts'
import { praca } from './praca.ts'
import { pracaOchronaSrodowiska } from './praca-ochrona-srodowiska.ts'
import { przerwaWDostawieWody } from './przerwa-w-dostawie-wody.ts'
import { remontPortowej } from './remont-portowej.ts'
import { spolecznosc } from './spolecznosc.ts'
import { srodowisko } from './srodowisko.ts'
import { urzadBlizej } from './urzad-blizej.ts'
import { wystawaInkluzje } from './wystawa-inkluzje.ts'

/** News and notices: the ten newest in every language, then the older ones by subject. */
export const articles: DemoDocument<'articles'>[] = [
  nowaLiniaAutobusowa,
  przerwaWDostawieWody,
  planOsiedleWydmowe,
  oplataZaOdpady,
  pracaOchronaSrodowiska,
  budzetObywatelskiWyniki,
  falszyweSmsy,
  portRybacki,
  wystawaInkluzje,
  remontPortowej,
  ...ogloszenia,
  ...konsultacje,
  ...praca,
  ...srodowisko,
  ...spolecznosc,
  ...edukacjaIKultura,
  ...urzadBlizej,
  ...inwestycje,
  ...latarnia,
]
