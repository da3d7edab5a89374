import type { PagedDoc } from '../content/model.ts'
import { comingEvents, pastEvents } from '../lib/event-dates.ts'
import { newestFirst } from '../routes/lists.ts'
import type { Context } from './context.ts'

export type Filed = { type: Exclude<PagedDoc['type'], 'topics'>; documents: PagedDoc[] }

/** Everything filed under a topic: services first, then guides, what is not allowed, pages, news, events, units. */
export const filedUnder = (ctx: Context, topic: string): Filed[] => {
  const { content, today } = ctx
  const isFiled = ({ data }: Exclude<PagedDoc, { type: 'topics' }>) => data.topics.includes(topic)
  const titled = <T extends PagedDoc>(documents: T[]): T[] =>
    documents.toSorted((a, b) => ctx.f.compare(ctx.say(a.data.title), ctx.say(b.data.title)))
  const events = content.ofType('events').filter(isFiled)
  const groups: Filed[] = [
    { type: 'service-cards', documents: titled(content.ofType('service-cards').filter(isFiled)) },
    { type: 'procedures', documents: titled(content.ofType('procedures').filter(isFiled)) },
    { type: 'violations', documents: titled(content.ofType('violations').filter(isFiled)) },
    { type: 'pages', documents: titled(content.ofType('pages').filter(isFiled)) },
    { type: 'articles', documents: newestFirst(content.ofType('articles').filter(isFiled), today) },
    { type: 'events', documents: [...comingEvents(events, today), ...pastEvents(events, today)] },
    { type: 'units', documents: titled(content.ofType('units').filter(isFiled)) },
  ]
  return groups.filter(({ documents }) => documents.length > 0)
}
