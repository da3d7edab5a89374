import type { Payload } from 'payload'
import { collectionLabels } from '../../messages/collections'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { defaultLocale, settings } from '../../settings'

const TYPES = ['articles', 'events', 'service-cards', 'procedures', 'violations', 'pages', 'units'] as const
const MOST = 8

type Item = { type: (typeof TYPES)[number]; id: string; title: string; date: string }

const readDrafts = async (payload: Payload): Promise<Item[]> => {
  const perType = await Promise.all(
    TYPES.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        draft: true,
        where: { _status: { equals: 'draft' } },
        sort: '-updatedAt',
        limit: MOST,
        depth: 0,
        locale: defaultLocale,
        overrideAccess: true,
      })
      return docs.map(({ id, title, updatedAt }): Item => ({ type, id: String(id), title: title ?? '', date: updatedAt }))
    }),
  )
  return perType
    .flat()
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST)
}

const readReviews = async (payload: Payload): Promise<Item[]> => {
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const perType = await Promise.all(
    TYPES.map(async (type) => {
      const { docs } = await payload.find({
        collection: type,
        where: { and: [{ reviewAt: { less_than_equal: until } }, { _status: { equals: 'published' } }] },
        sort: 'reviewAt',
        limit: MOST,
        depth: 0,
        locale: defaultLocale,
        overrideAccess: true,
      })
      return docs.map(({ id, title, reviewAt }): Item => ({ type, id: String(id), title: title ?? '', date: reviewAt ?? '' }))
    }),
  )
  return perType
    .flat()
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(0, MOST)
}

const ItemList = ({ items, language, empty }: { items: Item[]; language: AdminLanguage; empty: string }) => {
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { day: 'numeric', month: 'long', timeZone: settings.TIMEZONE })
  if (items.length === 0) return <p>{empty}</p>
  return (
    <ul>
      {items.map(({ type, id, title, date: at }) => (
        <li key={`${type}:${id}`}>
          <a href={`/admin/collections/${type}/${id}`}>{title || screens.untitled[language]}</a>
          <span className="ratusz-quiet">
            {collectionLabels[type].singular[language]}
            {at ? ` · ${date.format(new Date(at))}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What needs doing: drafts, and reviews that fall due. */
export const DeskWork = async ({ language, payload }: { language: AdminLanguage; payload: Payload }) => {
  const [drafts, reviews] = await Promise.all([readDrafts(payload), readReviews(payload)])
  return (
    <>
      <section aria-labelledby="desk-drafts" className="ratusz-card">
        <h2 id="desk-drafts">{screens.drafts[language]}</h2>
        <ItemList empty={screens.noDrafts[language]} items={drafts} language={language} />
      </section>
      <section aria-labelledby="desk-reviews" className="ratusz-card">
        <h2 id="desk-reviews">{screens.reviews[language]}</h2>
        <ItemList empty={screens.noReviews[language]} items={reviews} language={language} />
      </section>
    </>
  )
}
