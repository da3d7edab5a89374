import { LOCALES, PROVIDERS, SIGN_IN_METHODS } from '@ratusz/content-schemas'
import { date, localisedText, relation, row, select, tab, textarea, url } from '../fields/basic'
import { contacts } from '../fields/groups'
import { contentCollection } from './contentCollection'

export const EServices = contentCollection({
  slug: 'e-services',
  columns: ['provider', 'url', 'linkCheckedAt'],
  first: [
    row(
      select('provider', { list: 'provider', values: PROVIDERS, fallback: 'town', isRequired: true }),
      localisedText('providerName', { max: 200 }),
    ),
    url('url', { isRequired: true }),
    textarea('outage', { max: 500, helpText: 'outage' }),
  ],
  tabs: [
    tab('howAndCost', [
      select('signIn', { list: 'signIn', values: SIGN_IN_METHODS, isMany: true }),
      localisedText('cost'),
      select('languages', { list: 'language', values: LOCALES, isMany: true }),
      relation('serviceCard', { to: 'service-cards' }),
      contacts({ name: 'fallback', helpText: 'fallback' }),
      date('linkCheckedAt', { helpText: 'linkCheckedAt' }),
    ]),
  ],
})
