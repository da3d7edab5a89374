import { createApp } from 'astro/app/entrypoint'
import type { Route } from './routes/view.ts'
import type { PageSource } from './view/site.ts'

const app = createApp({ streaming: false })
// Astro answers a failing template with a page that says so; here the failure is the builder's to tell.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`the page cannot be made (${status})`)
}
// Every page is made by the one template that chooses among all others; which page it is, the locals say.
const request = new Request('http://renderer.invalid/')

/** The HTML of a page. @throws what a template throws */
export const render = async (page: { site: PageSource; route: Route }): Promise<string> =>
  (await app.render(request, { locals: page })).text()
