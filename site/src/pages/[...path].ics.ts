import type { APIRoute, GetStaticPaths } from 'astro'
import { eventCalendar } from '../calendar/event-calendar.ts'
import { setCurrentDocument } from '../content/current.ts'
import type { Route } from '../routes/view.ts'
import { site } from '../view/this-site.ts'

export const getStaticPaths = (() =>
  site.routes
    .filter(({ view }) => view.kind === 'document' && view.type === 'events')
    .map((route) => ({ params: { path: route.path.slice(1, -1) }, props: { route } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ route: Route }> = ({ props: { route } }) => {
  const doc = route.view.kind === 'document' ? site.content.get('events', route.view.id) : undefined
  if (!doc) return new Response(null, { status: 404 })
  const ctx = site.contextFor(route.contentLocale, route.locale)
  setCurrentDocument({ type: doc.type, id: doc.id, title: ctx.say(doc.data.title) })
  return new Response(eventCalendar({ ctx, doc, url: `${site.portalUrl}${route.path}`, host: new URL(site.portalUrl).host }))
}
