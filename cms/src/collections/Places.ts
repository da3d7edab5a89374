import { PLACE_ACCESSIBILITY, PLACE_KINDS } from '@ratusz/content-schemas'
import { group, media, relation, select, tab, text, textarea, url } from '../fields/basic'
import { accessibility, contacts, openingExceptions, openingHours, position } from '../fields/groups'
import { richText } from '../fields/richText'
import { isBlank } from '../fields/validate'
import { contentCollection } from './contentCollection'

const hasPanorama = ({ image, url: address }: Record<string, unknown>): boolean => !isBlank(image) || !isBlank(address)

export const Places = contentCollection({
  slug: 'places',
  group: 'town',
  columns: ['kind', 'address'],
  first: [
    select('kind', { list: 'placeKind', values: PLACE_KINDS, fallback: 'office', isRequired: true }),
    media('hero'),
    richText('description', { isRequired: true }),
  ],
  tabs: [
    tab('visit', [
      text('address', { isRequired: true }),
      position({ isRequired: true }),
      textarea('transport', { max: 1000 }),
      openingHours(),
      openingExceptions(),
      accessibility([...PLACE_ACCESSIBILITY]),
      group('panorama', [
        media('image'),
        url('url'),
        textarea('textAlternative', { max: 3000, helpText: 'textAlternative', isRequiredWhen: hasPanorama }),
      ]),
    ]),
    tab('contact', [contacts(), relation('unit', { to: 'units', label: 'runBy' })]),
  ],
})
