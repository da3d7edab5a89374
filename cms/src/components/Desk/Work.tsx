import type { Payload, PayloadRequest } from 'payload'
import type { AdminLanguage } from '../../messages/languages'
import { screens } from '../../messages/screens'
import { fill } from '../../messages/translate'
import { readWorklists, WORKLISTS, type Worklist } from '../../workflow/worklists'
import { Items } from '../Work/Items'
import { listTitles } from '../Work/titles'

const MOST = 6
/** Lists that say so when they are empty; the others show themselves when there is something in them. */
const EMPTY: Partial<Record<Worklist, keyof typeof screens>> = { due: 'noReviews', drafts: 'noDrafts' }

type Props = { language: AdminLanguage; payload: Payload; user: PayloadRequest['user'] }

/** What needs doing: requests for a review, what was sent back, what is planned, texts to check, review dates, translations, drafts. */
export const DeskWork = async ({ language, payload, user }: Props) => {
  const now = new Date()
  const lists = await readWorklists({ payload, asker: { user }, now })
  return WORKLISTS.map((list) => {
    const items = lists[list]
    const empty = EMPTY[list]
    if (items.length === 0 && !empty) return null
    return (
      <section aria-labelledby={`desk-${list}`} className="ratusz-card" key={list}>
        <h2 id={`desk-${list}`}>{listTitles[list][language]}</h2>
        {items.length === 0 && empty ? <p>{screens[empty][language]}</p> : null}
        <Items items={items.slice(0, MOST)} language={language} list={list} now={now} />
        {items.length > MOST ? (
          <p>
            <a href={`/admin/work#${list}`}>{fill(screens.wholeList[language], { count: items.length })}</a>
          </p>
        ) : null}
      </section>
    )
  })
}
