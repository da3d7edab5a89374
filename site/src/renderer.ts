import { once } from 'node:events'
import { createApp } from 'astro/app/entrypoint'

/**
 * One request to Astro's app that stays open and makes all pages: a request of its own for each page costs a third more time, for
 * addresses, headers and encodings that nobody reads.
 */
const waiting: App.Order[] = []
const bell = new EventTarget()
const orders = async function* (): AsyncGenerator<App.Order> {
  while (true) {
    const order = waiting.shift()
    if (order) yield order
    else await once(bell, 'order')
  }
}
const app = createApp({ streaming: false })
app.render(new Request('http://renderer.invalid/'), { locals: { orders: orders() } })

/** The HTML of a page. @throws what a template throws */
export const render = (page: App.Page): Promise<string> =>
  new Promise((done, failed) => {
    waiting.push({ page, done, failed })
    bell.dispatchEvent(new Event('order'))
  })
