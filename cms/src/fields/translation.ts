import type { Field, GroupField, Option, RelationshipField } from 'payload'
import { holdBackOtherLanguages } from '../languages/hooks'
import { fieldLabels } from '../messages/fields'
import { optionLabels } from '../messages/options'
import { LANGUAGE_STATES, translationTexts } from '../messages/translations'
import { m } from '../messages/types'
import { locales } from '../settings'
import { checkbox, instant } from './basic'

const reviewedBy = (): RelationshipField => ({
  name: 'reviewedBy',
  type: 'relationship',
  relationTo: 'users',
  label: fieldLabels.reviewedBy,
  localized: true,
})

/**
 * What is known of each language's text: when it changed, from which text of the source it was made, whether a machine made it and
 * who reviewed it. Stamped when a document is saved; what people decide is decided in the panel of `languageStates`.
 */
export const translation = (): GroupField => ({
  name: 'translation',
  type: 'group',
  label: fieldLabels.translation,
  // What there is to say of it stands in the panel; a comparison of versions would list its instants one by one.
  admin: { hidden: true, components: { Diff: '/components/NoDifference.tsx#NoDifference' } },
  fields: [
    { ...instant('changedAt'), localized: true },
    { ...instant('madeFrom'), localized: true },
    { ...checkbox('isMachineMade'), localized: true },
    { ...instant('reviewedAt'), localized: true },
    reviewedBy(),
  ],
})

const options = (): Option[] =>
  locales.flatMap((locale) =>
    LANGUAGE_STATES.map((state) => {
      const [language, text] = [optionLabels.language[locale], translationTexts[state]]
      return {
        value: `${locale}-${state}`,
        label: m(
          `${language.pl}: ${text.pl}`,
          `${language.uk}: ${text.uk}`,
          `${language.ar}: ${text.ar}`,
          `${language.en}: ${text.en}`,
        ),
      }
    }),
  )

/** How each language stands, worked out at every save: a column and a filter of lists, and in the form the panel of languages. */
export const languageStates = (): Field => ({
  name: 'languageStates',
  type: 'select',
  hasMany: true,
  label: fieldLabels.languageStates,
  options: options(),
  hooks: { beforeChange: [holdBackOtherLanguages] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    components: {
      Field: '/components/Languages/index.tsx#Languages',
      Cell: '/components/Languages/Cell.tsx#LanguagesCell',
    },
  },
})
