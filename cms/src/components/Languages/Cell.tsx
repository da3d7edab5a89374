import type { Locale } from '@ratusz/content-schemas'
import type { DefaultServerCellComponentProps } from 'payload'
import { optionLabels } from '../../messages/options'
import { languageOf } from '../../messages/translate'
import { LANGUAGE_STATES, type LanguageState, translationTexts } from '../../messages/translations'
import { locales } from '../../settings'
import { Sign } from './Sign'

/** The states of a language in the order in which they matter: what is wrong comes first. */
const ORDER: LanguageState[] = ['missing', 'older', 'machine', 'reviewed', 'current']

const worstOf = (values: unknown, locale: Locale): LanguageState | undefined =>
  ORDER.find((state) => Array.isArray(values) && LANGUAGE_STATES.includes(state) && values.includes(`${locale}-${state}`))

/** In lists: how each translation stands, as a sign with its language; the words are in its title. */
export const LanguagesCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => {
  const language = languageOf({ i18n })
  const states = locales.flatMap((locale) => {
    const state = worstOf(rowData.languageStates, locale)
    return state ? [{ locale, state }] : []
  })
  return (
    <ul className="ratusz-language-states">
      {states.map(({ locale, state }) => {
        const words = `${optionLabels.language[locale][language]}: ${translationTexts[state][language]}`
        return (
          <li data-state={state} key={locale} title={words}>
            <Sign state={state} />
            <span aria-hidden="true">{locale.toUpperCase()}</span>
            <span className="ratusz-unseen">{words}</span>
          </li>
        )
      })}
    </ul>
  )
}
