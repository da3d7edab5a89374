import type { Locale } from '@ratusz/content-schemas'
import type { Doc } from '../content/model.ts'
import type { PageSource } from '../view/site.ts'
import { element, textElement, xmlDocument } from './xml.ts'

const CATEGORIES = {
  geo: 'Geo',
  met: 'Met',
  safety: 'Safety',
  security: 'Security',
  rescue: 'Rescue',
  fire: 'Fire',
  health: 'Health',
  env: 'Env',
  transport: 'Transport',
  infra: 'Infra',
  cbrne: 'CBRNE',
  other: 'Other',
} as const
/** What the three levels of the portal mean in the words of the protocol. */
const LEVELS = {
  emergency: { urgency: 'Immediate', severity: 'Severe', certainty: 'Observed' },
  warning: { urgency: 'Expected', severity: 'Moderate', certainty: 'Likely' },
  information: { urgency: 'Future', severity: 'Minor', certainty: 'Likely' },
} as const
const MESSAGES = { alert: 'Alert', update: 'Update', cancel: 'Cancel' } as const

/** Saved once more within this time it is still the first message. */
const SAME_MESSAGE_MS = 60_000

/**
 * An alert as a message of the Common Alerting Protocol 1.2, with one block of information per language.
 * https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html
 */
export const capMessage = (site: PageSource, doc: Doc<'alerts'>): string => {
  const { portalUrl, content } = site
  const { data } = doc
  const sender = new URL(portalUrl).host
  const [latest, ...earlier] = messagesOf(doc).toReversed()
  const replaced = data.refersTo === null ? undefined : content.whole('alerts', data.refersTo)
  const references = [...(replaced ? messagesOf(replaced) : []), ...earlier.toReversed()]
  // A message about another one names it; without one to name it is a message of its own.
  const msgType = references.length === 0 ? 'alert' : data.message === 'alert' ? 'update' : data.message
  return xmlDocument(
    element(
      'alert',
      { xmlns: 'urn:oasis:names:tc:emergency:cap:1.2' },
      textElement('identifier', latest?.identifier),
      textElement('sender', sender),
      textElement('sent', latest?.sent),
      textElement('status', 'Actual'),
      textElement('msgType', MESSAGES[msgType]),
      textElement('scope', 'Public'),
      textElement('references', references.map(({ identifier, sent }) => `${sender},${identifier},${sent}`).join(' ')),
      ...doc.locales.filter((locale) => site.languages.locales.includes(locale)).map((locale) => infoOf(site, doc, locale)),
    ),
  )
}

const infoOf = (site: PageSource, doc: Doc<'alerts'>, locale: Locale): string => {
  const { data } = doc
  const { urgency, severity, certainty } = LEVELS[data.level]
  const { m, say, content, href } = site.contextFor(locale)
  const town = say(content.portal.name)
  const areas = data.areas.length > 0 ? data.areas.map(({ name }) => say(name)) : [town]
  return element(
    'info',
    {},
    textElement('language', locale),
    textElement('category', CATEGORIES[data.category]),
    textElement('event', m.alerts.categories[data.category]),
    textElement('urgency', urgency),
    textElement('severity', severity),
    textElement('certainty', certainty),
    textElement('effective', capTime(data.startsAt)),
    textElement('onset', capTime(data.startsAt)),
    textElement('expires', capTime(data.expiresAt)),
    textElement('senderName', town),
    textElement('headline', say(data.title)),
    textElement('description', say(data.body)),
    textElement('instruction', say(data.instruction)),
    textElement('web', `${site.portalUrl}${href(doc) ?? ''}`),
    ...areas.map((name) => element('area', {}, textElement('areaDesc', name))),
  )
}

/** The messages that an alert has been so far: the first, and its newest wording where it was changed later. */
const messagesOf = ({ id, publishedAt, updatedAt }: Doc<'alerts'>): { identifier: string; sent: string }[] => {
  const name = `alert-${id.replace(/[\s,<&]/g, '_')}`
  const first = publishedAt ?? updatedAt
  const isChanged = Date.parse(updatedAt) - Date.parse(first) > SAME_MESSAGE_MS
  return [
    { identifier: name, sent: capTime(first) },
    ...(isChanged ? [{ identifier: `${name}-${updatedAt.replace(/\D/g, '')}`, sent: capTime(updatedAt) }] : []),
  ]
}

/** The protocol writes UTC as `-00:00`, never as `Z`, and no parts of seconds. */
const capTime = (instant: string): string => instant.replace(/(\.\d+)?Z$/, '-00:00')
