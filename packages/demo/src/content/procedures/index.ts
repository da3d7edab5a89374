import type { DemoDocument } from '../../define.ts'
import { budowaDomu } from './budowa-domu.ts'
import { imprezaNaPlazy } from './impreza-na-plazy.ts'
import { narodzinyDziecka } from './narodziny-dziecka.ts'
import { pierwszeKrokiPoPrzyjezdzieZUkrainy } from './pierwsze-kroki-po-przyjezdzie-z-ukrainy.ts'
import { przeprowadzkaDoJantarowa } from './przeprowadzka-do-jantarowa.ts'
import { skargaWniosekPetycja } from './skarga-wniosek-petycja.ts'
import { slubKrokPoKroku } from './slub-krok-po-kroku.ts'
import { smiercBliskiejOsoby } from './smierc-bliskiej-osoby.ts'
import { wynajemPokoiTurystom } from './wynajem-pokoi-turystom.ts'
import { zalozenieFirmy } from './zalozenie-firmy.ts'

export const procedures: DemoDocument<'procedures'>[] = [
  narodzinyDziecka,
  przeprowadzkaDoJantarowa,
  slubKrokPoKroku,
  smiercBliskiejOsoby,
  budowaDomu,
  zalozenieFirmy,
  wynajemPokoiTurystom,
  imprezaNaPlazy,
  pierwszeKrokiPoPrzyjezdzieZUkrainy,
  skargaWniosekPetycja,
]
