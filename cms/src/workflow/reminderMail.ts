import { createHash } from 'node:crypto'
import { collectionLabels } from '../messages/collections'
import type { AdminLanguage } from '../messages/languages'
import { reminderTexts, textCounts } from '../messages/reminders'
import { screens } from '../messages/screens'
import { fill } from '../messages/translate'
import { formPath } from '../references/formPath'
import type { WorkItem } from './worklists'

export type Mail = { to: string; subject: string; text: string; messageId: string }

const countText = (count: number, language: AdminLanguage): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = textCounts[language]
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { count })
}

/**
 * One e-mail about all texts of an owner that are due.
 *
 * @param parameters.keys name what it is about: the same keys give the same message id, by which a mail program knows a second copy
 */
export const reminderMail = (parameters: {
  to: string
  items: WorkItem[]
  keys: string[]
  language: AdminLanguage
  cmsUrl: string
}): Mail => {
  const { to, items, keys, language, cmsUrl } = parameters
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' })
  const lines = items.map(({ type, id, title, at }) =>
    [
      `- ${title || screens.untitled[language]} (${collectionLabels[type].singular[language]})`,
      `  ${fill(reminderTexts.due[language], { day: day.format(new Date(at)) })}`,
      `  ${cmsUrl}${formPath(type, id)}`,
    ].join('\n'),
  )
  const digest = createHash('sha256').update(keys.toSorted().join('\n')).digest('hex').slice(0, 32)
  return {
    to,
    subject: fill(reminderTexts.subject[language], { texts: countText(items.length, language) }),
    text: [reminderTexts.intro[language], ...lines, `${reminderTexts.all[language]} ${cmsUrl}/admin/work#due`, ''].join('\n\n'),
    messageId: `<${digest}@${new URL(cmsUrl).hostname}>`,
  }
}
