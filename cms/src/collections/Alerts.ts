import { ALERT_CATEGORIES, ALERT_LEVELS, ALERT_MESSAGES, ALERT_SCOPES } from '@ratusz/content-schemas'
import { checkbox, instant, link, list, localisedText, relation, row, select, tab, textarea, texts } from '../fields/basic'
import { afterInstant, type Check, isPath, type Judge, siblingOf } from '../fields/validate'
import { errorText } from '../messages/translate'
import { contentCollection } from './contentCollection'

type Sibling = Record<string, unknown>

const isOnSomePages = ({ scope }: Sibling): boolean => scope === 'paths'
const isAboutAnother = ({ message }: Sibling): boolean => message === 'update' || message === 'cancel'

/** Whoever is in danger must not be able to send the warning away. */
const emergencyStays: Check = (value, options) =>
  value !== true || siblingOf(options).level !== 'emergency' || errorText(options.req, 'emergencyStays')

const notItself: Judge = (value, { id, req }) =>
  id === undefined || String(value) !== String(id) || errorText(req, 'alertOfItself')

export const Alerts = contentCollection({
  slug: 'alerts',
  columns: ['level', 'startsAt', 'expiresAt'],
  first: [
    row(
      select('level', {
        list: 'alertLevel',
        values: ALERT_LEVELS,
        fallback: 'information',
        isRequired: true,
        helpText: 'alertLevel',
      }),
      select('category', { list: 'alertCategory', values: ALERT_CATEGORIES, fallback: 'other', isRequired: true }),
    ),
    textarea('body', { isRequired: true }),
    textarea('instruction', { max: 1000, helpText: 'instruction' }),
    link('link'),
  ],
  tabs: [
    tab('when', [
      row(
        instant('startsAt', { isRequired: true, isNowByDefault: true }),
        instant('expiresAt', { isRequired: true, helpText: 'alertTimes', check: afterInstant('startsAt') }),
      ),
      // One that was ticked before the level was raised stays in sight: it has to be taken back.
      checkbox('isDismissible', {
        isHiddenUnless: ({ level, isDismissible }) => level !== 'emergency' || isDismissible === true,
        check: emergencyStays,
      }),
      list('areas', { fields: [localisedText('name', { isRequired: true, max: 200 })] }),
      select('scope', { list: 'alertScope', values: ALERT_SCOPES, fallback: 'site', isRequired: true }),
      texts('paths', {
        max: 500,
        helpText: 'alertPaths',
        isHiddenUnless: isOnSomePages,
        isRequiredWhen: isOnSomePages,
        check: isPath,
      }),
    ]),
    tab('details', [
      select('message', { list: 'alertMessage', values: ALERT_MESSAGES, fallback: 'alert', isRequired: true }),
      relation('refersTo', {
        to: 'alerts',
        isHiddenUnless: isAboutAnother,
        isRequiredWhen: isAboutAnother,
        check: notItself,
      }),
    ]),
  ],
})
