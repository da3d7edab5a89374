import type { ListedPage } from '../content/model.ts'
import { fill } from '../i18n/plural.ts'
import type { Context } from './context.ts'
import { dayOf } from './instant-text.ts'

/** What a list says above the title of a place, a document, an online service, a legal act or an alert; nothing for other types. */
export const recordFacts = (ctx: Context, { type, data }: ListedPage): string[] => {
  const { m, f } = ctx
  switch (type) {
    case 'places':
      return [m.place.kinds[data.kind], data.address]
    case 'documents':
      return [
        m.document.kind[data.kind],
        ...(data.number ? [data.number] : []),
        ...(data.validFrom ? [fill(m.more.validFrom, { date: f.date(data.validFrom) })] : []),
      ]
    case 'e-services':
      return [ctx.say(data.providerName) || m.eService.providers[data.provider]]
    case 'legal-acts':
      return data.journalRef ? [data.journalRef] : []
    case 'alerts':
      return [m.alerts.levels[data.level], f.date(dayOf(ctx, data.startsAt))]
    default:
      return []
  }
}
