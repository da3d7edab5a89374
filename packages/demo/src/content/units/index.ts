import { type DemoDocument, defineDocuments } from '../../define.ts'
import { biblioteka } from './biblioteka.ts'
import { burmistrz } from './burmistrz.ts'
import { mops } from './mops.ts'
import { radaMiejska } from './rada-miejska.ts'
import { referatBudownictwa } from './referat-budownictwa.ts'
import { referatGospodarkiKomunalnej } from './referat-gospodarki-komunalnej.ts'
import { referatOrganizacyjny } from './referat-organizacyjny.ts'
import { referatPodatkow } from './referat-podatkow.ts'
import { referatPromocji } from './referat-promocji.ts'
import { referatSprawObywatelskich } from './referat-spraw-obywatelskich.ts'
import { strazMiejska } from './straz-miejska.ts'
import { usc } from './usc.ts'

/** The municipal bodies, the departments of the town hall and the institutions that the town runs. */
export const units: DemoDocument<'units'>[] = defineDocuments('units', [
  burmistrz,
  radaMiejska,
  usc,
  referatSprawObywatelskich,
  referatPodatkow,
  referatGospodarkiKomunalnej,
  referatBudownictwa,
  referatPromocji,
  referatOrganizacyjny,
  strazMiejska,
  mops,
  biblioteka,
])
