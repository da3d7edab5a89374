import { type DemoDocument, defineDocuments } from '../../define.ts'
import { bezpiecznieNadMorzem } from './bezpiecznie-nad-morzem.ts'
import { budzetObywatelski } from './budzet-obywatelski.ts'
import { dlaInwestorow } from './dla-inwestorow.ts'
import { dlaMieszkancow } from './dla-mieszkancow.ts'
import { dlaTurystow } from './dla-turystow.ts'
import { dlaczegoJantarowo } from './dlaczego-jantarowo.ts'
import { harmonogramOdbioruOdpadow } from './harmonogram-odbioru-odpadow.ts'
import { jakDojechac } from './jak-dojechac.ts'
import { komunikacjaPubliczna } from './komunikacja-publiczna.ts'
import { kontakt } from './kontakt.ts'
import { latarniaMorska } from './latarnia-morska.ts'
import { noclegi } from './noclegi.ts'
import { parkowanie } from './parkowanie.ts'
import { plazeIKapieliska } from './plaze-i-kapieliska.ts'
import { politykaPrywatnosci } from './polityka-prywatnosci.ts'
import { sesjeRadyMiejskiej } from './sesje-rady-miejskiej.ts'
import { stawkiPodatkowIOplat } from './stawki-podatkow-i-oplat.ts'
import { szlakiPieszeIRowerowe } from './szlaki-piesze-i-rowerowe.ts'
import { terenyInwestycyjne } from './tereny-inwestycyjne.ts'
import { urzad } from './urzad.ts'
import { wsparcieDlaCudzoziemcow } from './wsparcie-dla-cudzoziemcow.ts'
import { zPsemNaPlazy } from './z-psem-na-plazy.ts'

/** The standing pages, each section's first page before those under it. */
export const pages: DemoDocument<'pages'>[] = defineDocuments('pages', [
  urzad,
  kontakt,
  sesjeRadyMiejskiej,
  politykaPrywatnosci,
  dlaMieszkancow,
  harmonogramOdbioruOdpadow,
  stawkiPodatkowIOplat,
  komunikacjaPubliczna,
  parkowanie,
  wsparcieDlaCudzoziemcow,
  budzetObywatelski,
  dlaTurystow,
  plazeIKapieliska,
  latarniaMorska,
  jakDojechac,
  noclegi,
  szlakiPieszeIRowerowe,
  zPsemNaPlazy,
  bezpiecznieNadMorzem,
  dlaInwestorow,
  terenyInwestycyjne,
  dlaczegoJantarowo,
])
