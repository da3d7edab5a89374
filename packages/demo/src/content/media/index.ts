import type { DemoMedia } from '../../define.ts'
import { coastPictures } from './coast.ts'
import { printableDocuments } from './documents.ts'
import { lifePictures } from './life.ts'
import { townPictures } from './town.ts'

export const media: DemoMedia[] = [...coastPictures, ...townPictures, ...lifePictures, ...printableDocuments]
