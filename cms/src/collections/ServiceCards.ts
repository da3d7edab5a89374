import {
  BUSINESS_EVENTS,
  CURRENCIES,
  LIFE_EVENTS,
  SERVICE_CHANNEL_KINDS,
  SERVICE_STATUSES,
  SIGN_IN_METHODS,
} from '@ratusz/content-schemas'
import { date, list, localisedText, media, number, relation, row, select, tab, text, textarea, url } from '../fields/basic'
import { appealOfDecision, faq, legalActs, notApplicable } from '../fields/groups'
import { processingTime } from '../fields/processingTime'
import { richText } from '../fields/richText'
import { contentCollection } from './contentCollection'

const requiredDocuments = list('requiredDocuments', {
  shortName: 'service_cards_papers',
  fields: [
    localisedText('name', { isRequired: true }),
    row(
      select('kind', {
        list: 'documentForm',
        values: ['original', 'copy', 'originalOrCopy', 'form', 'show'],
        fallback: 'original',
        isRequired: true,
      }),
      media('form'),
    ),
    localisedText('condition'),
  ],
})

const fees = list('fees', {
  fields: [
    localisedText('label', { isRequired: true }),
    row(
      number('amount', { isRequired: true }),
      select('currency', { list: 'currency', values: CURRENCIES, fallback: 'PLN', isRequired: true }),
    ),
    row(select('channel', { list: 'contactKind', values: SERVICE_CHANNEL_KINDS }), date('validFrom')),
    textarea('exemptions', { max: 1000 }),
  ],
})

const channels = list('channels', {
  fields: [
    row(
      select('kind', { list: 'contactKind', values: SERVICE_CHANNEL_KINDS, isRequired: true, fallback: 'inPerson' }),
      url('url'),
    ),
    row(localisedText('label'), select('signIn', { list: 'signIn', values: SIGN_IN_METHODS, isMany: true })),
  ],
})

export const ServiceCards = contentCollection({
  slug: 'service-cards',
  columns: ['number', 'serviceStatus', 'responsibleUnit'],
  first: [
    row(text('number', { max: 50 }), relation('responsibleUnit', { to: 'units', isRequired: true })),
    select('serviceStatus', { list: 'serviceStatus', values: SERVICE_STATUSES, fallback: 'running', isRequired: true }),
    textarea('statusReason', {
      max: 500,
      isHiddenUnless: ({ serviceStatus }) => serviceStatus !== undefined && serviceStatus !== 'running',
    }),
    richText('whoFor', { isRequired: true }),
    richText('howTo', { isRequired: true }),
  ],
  tabs: [
    tab('howAndCost', [
      requiredDocuments,
      relation('forms', { to: 'documents', isMany: true }),
      fees,
      textarea('feeNote', { max: 1000 }),
      text('bankAccount', { max: 100, helpText: 'bankAccount' }),
      channels,
      relation('places', { to: 'places', isMany: true }),
      processingTime(),
      url('bookingUrl', { helpText: 'bookingUrl' }),
    ]),
    tab('after', [
      richText('outcome', { isRequired: true }),
      textarea('collection', { max: 1000 }),
      appealOfDecision(),
      richText('specialCases'),
      faq(),
    ]),
    tab('legal', [
      legalActs({ canBeExcused: true }),
      notApplicable('requiredDocuments', 'fees', 'channels', 'legalActs'),
      select('lifeEvents', { list: 'lifeEvent', values: LIFE_EVENTS, isMany: true }),
      select('businessEvents', { list: 'businessEvent', values: BUSINESS_EVENTS, isMany: true }),
    ]),
  ],
})
