import type { Messages } from '../i18n/messages.ts'
import type { OpenType } from './addresses.ts'

/** What the data of a type are called. */
export const dataName = (type: OpenType, { sections, openData: words }: Messages): string =>
  type === 'year-reports' || type === 'media' || type === 'portal' || type === 'home' ? words.sets[type] : sections[type]
