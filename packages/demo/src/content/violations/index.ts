import type { DemoDocument } from '../../define.ts'
import { dzikieWysypisko } from './dzikie-wysypisko.ts'
import { nielegalnaWycinkaDrzew } from './nielegalna-wycinka-drzew.ts'
import { nielegalneParkowanie } from './nielegalne-parkowanie.ts'
import { niszczenieWydm } from './niszczenie-wydm.ts'
import { piesBezNadzoru } from './pies-bez-nadzoru.ts'
import { samowolaBudowlana } from './samowola-budowlana.ts'
import { spalanieSmieci } from './spalanie-smieci.ts'
import { zaklocanieCiszyNocnej } from './zaklocanie-ciszy-nocnej.ts'

export const violations: DemoDocument<'violations'>[] = [
  dzikieWysypisko,
  spalanieSmieci,
  nielegalneParkowanie,
  zaklocanieCiszyNocnej,
  piesBezNadzoru,
  samowolaBudowlana,
  nielegalnaWycinkaDrzew,
  niszczenieWydm,
]
