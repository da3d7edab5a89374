import type { Locale } from '@ratusz/content-schemas'
import { createEngine } from './engine.ts'
import type { Extras } from './extras.ts'
import { openNormaliser } from './normaliser.ts'
import { openPagefind } from './pagefind-client.ts'
import { createSpelling, type Spelling } from './spelling.ts'
import type { Search } from './types.ts'
import { decodeVocabulary } from './vocabulary.ts'

/**
 * Opens the search of one language right here, where the page itself would wait for it: in the search's worker, in tests and in
 * measurements. Loads its index's small files; everything else is loaded when a query needs it.
 *
 * @param folder the address of the language's index, with a slash at its end
 * @param script the address of Pagefind's script
 * @throws an error where the index cannot be loaded; queries themselves never make it fail
 */
export const openSearchIn = async (parameters: { folder: string; script: string; locale: Locale }): Promise<Search> => {
  const { folder, script, locale } = parameters
  const [pagefind, normaliser, extras] = await Promise.all([
    openPagefind(script, folder),
    openNormaliser(locale),
    loadExtras(`${folder}extras.json`),
  ])
  let loaded: Promise<Spelling> | undefined
  const spelling = (): Promise<Spelling> => {
    loaded ??= load(`${folder}${extras.vocabulary}`)
      .then((response) => response.text())
      .then((text) => createSpelling(decodeVocabulary(text, normaliser.fold), normaliser))
      .catch((error: unknown) => {
        loaded = undefined
        throw error
      })
    return loaded
  }
  return createEngine({ pagefind, normaliser, locale, extras, spelling })
}

// Written by the same version's build: its shape is known.
const loadExtras = async (address: string): Promise<Extras> => {
  const extras: Extras = JSON.parse(await (await load(address)).text())
  return extras
}

const load = async (address: string): Promise<Response> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return response
}
