import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locale } from '@ratusz/content-schemas'
import { nextBatch, openTown, startFeedServer, writeTownMedia } from '@ratusz/demo/generate'
import { openTwin, type Twin } from './twin.ts'

/** A generated town whose editors edit at random, built both ways. */
export type EditedSite = {
  twin: Twin
  /**
   * Makes some batches of edits, has the builder go on after each, and compares with the site made anew.
   *
   * @returns the kinds of edits, and the names of files that are not as they should be: none
   */
  edit: (batches: number) => Promise<{ kinds: string[]; differences: string[] }>
  /**
   * Makes a batch of edits, of which the builder is not told, and has it complete what it made before.
   *
   * @returns the names of the files that were written: none
   */
  complete: () => Promise<string[]>
  /** Publishes an article that had other addresses elsewhere, as an import does, and compares as `edit` does. */
  bring: (article: { slug: string; redirectsFrom: string[] }) => Promise<string[]>
  /** Gives the town another name and changes nothing else, and compares as `edit` does. */
  rename: (name: string) => Promise<string[]>
  close: () => Promise<void>
}

const TOKEN = 'f'.repeat(40)

/** @param parameters.seed the same seed makes the same edits */
export const openEditedSite = async (parameters: {
  documents: number
  locales: readonly Locale[]
  seed: string
}): Promise<EditedSite> => {
  const { documents, locales, seed } = parameters
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-edited-'))
  const media = path.join(folder, 'media')
  const sizes = await writeTownMedia({ folder: media })
  let town = openTown({ documents, locales, seed, sizes })
  const feed = await startFeedServer({ lines: town.documents.values(), media, token: TOKEN })
  const twin = await openTwin({
    CMS_URL: feed.url,
    FEED_TOKEN: TOKEN,
    PORTAL_URL: 'https://miasto.example',
    LOCALES: locales.join(','),
    DEFAULT_LOCALE: locales[0] ?? 'pl',
  })
  await twin.goOn({ withIndexes: true })
  const publishNext = (): string[] => {
    const { edits, lines, town: next } = nextBatch({ seed, town })
    town = next
    feed.publish(lines)
    return edits.map(({ kind, type, id }) => `${kind} ${type}/${id}`)
  }
  return {
    twin,
    edit: async (batches) => {
      const kinds: string[] = []
      for (let batch = 1; batch <= batches; batch++) {
        kinds.push(...publishNext())
        await twin.goOn({ withIndexes: batch === batches })
      }
      return { kinds, differences: await twin.differences() }
    },
    complete: () => {
      publishNext()
      return twin.complete()
    },
    bring: async ({ slug, redirectsFrom }) => {
      const articles = [...town.documents.values()].filter((line) => line.type === 'articles')
      feed.publish(
        articles
          .slice(0, 1)
          .map((line) => ({ ...line, id: slug, data: { ...line.data, slug: { [locales[0] ?? 'pl']: slug }, redirectsFrom } })),
      )
      await twin.goOn({ withIndexes: true })
      return twin.differences()
    },
    rename: async (name) => {
      const names = Object.fromEntries(locales.map((locale) => [locale, name]))
      const portals = [...town.documents.values()].filter((line) => line.type === 'portal')
      feed.publish(portals.map((line) => ({ ...line, data: { ...line.data, name: names } })))
      await twin.goOn({ withIndexes: true })
      return twin.differences()
    },
    close: async () => {
      await twin.close()
      await feed.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
