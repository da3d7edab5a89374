import { AUDIENCES } from '@ratusz/content-schemas'
import type { Field, Tab, TextField } from 'payload'
import { fieldLabels } from '../messages/fields'
import { help } from '../messages/help'
import { locales } from '../settings'
import { checkbox, date, localisedText, relation, row, select, tab, text, textarea, texts } from './basic'
import { dropSlug, fillSlug, isSlugFree, refuseTakenSlug } from './slug'
import { atMost, checked, isPath, isSlug, judged } from './validate'

export const title = (max = 300): TextField => localisedText('title', { isRequired: true, max })

/** The last part of a document's address, one per language, made from the title. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: fieldLabels.slug,
  localized: true,
  unique: true,
  index: true,
  maxLength: 100,
  validate: judged(checked({}, atMost(100), isSlug), { check: isSlugFree }),
  hooks: { beforeValidate: [fillSlug], beforeChange: [refuseTakenSlug], beforeDuplicate: [dropSlug] },
  admin: { description: help.slug, position: 'sidebar' },
})

export const summary = (): Field => textarea('summary', { max: 255, helpText: 'summary' })

const isMajor = ({ updateType }: Record<string, unknown>): boolean => updateType === 'major'

/** When a text has to be checked again: a year ahead, unless somebody says otherwise. */
const reviewAt = (): Field => ({
  ...date('reviewAt', { helpText: 'reviewAt' }),
  defaultValue: () => {
    const nextYear = new Date()
    nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1)
    return `${nextYear.toISOString().slice(0, 10)}T12:00:00.000Z`
  },
})

/** What every type of content carries beside its own fields: the last tab of its form. */
export const filing = (): Tab =>
  tab('filing', [
    relation('topics', { to: 'topics', isMany: true }),
    select('audiences', { list: 'audience', values: AUDIENCES, isMany: true }),
    row(relation('ownerUnit', { to: 'units', helpText: 'ownerUnit' }), reviewAt()),
    texts('searchSynonyms', { isLocalised: true, max: 100, helpText: 'searchSynonyms' }),
    row(
      select('updateType', { list: 'updateType', values: ['minor', 'major'], fallback: 'minor', helpText: 'updateType' }),
      localisedText('changeNote', {
        max: 500,
        helpText: 'changeNote',
        isHiddenUnless: isMajor,
        isRequiredWhen: isMajor,
      }),
    ),
    checkbox('keepsTranslations', { helpText: 'keepsTranslations', isHiddenUnless: (sibling) => !isMajor(sibling) }),
    row(text('producedBy', { max: 200, helpText: 'producedBy' }), date('producedAt')),
    text('publishedBy', { max: 200, helpText: 'publishedBy' }),
    texts('redirectsFrom', { max: 500, helpText: 'redirectsFrom', check: isPath }),
    select('sourceLanguage', { list: 'language', values: locales, helpText: 'sourceLanguage' }),
    textarea('internalNotes', { isLocalised: false, max: 5000, helpText: 'internalNotes' }),
  ])
