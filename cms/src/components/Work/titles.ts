import { screens } from '../../messages/screens'
import { translationTexts } from '../../messages/translations'
import type { Message } from '../../messages/types'
import type { Worklist } from '../../workflow/worklists'

/** What each list of what needs doing is called. */
export const listTitles: Record<Worklist, Message> = {
  waiting: screens.waiting,
  returned: screens.returned,
  scheduled: screens.scheduled,
  checks: screens.checks,
  due: screens.reviews,
  translations: translationTexts.behind,
  drafts: screens.drafts,
}
