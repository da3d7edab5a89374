/** The script of the page on which a reader keeps the service cards: fetched when one of its buttons is pressed. */

type Words = Record<'kept' | 'keeping' | 'removed' | 'failed' | 'unable' | 'nothing', string>

/** What is kept stands in one store, which the worker answers from. */
const STORE = 'services'
const WORKER = '/offline.js'

/** Does what the pressed button says, and tells what came of it. */
export const press = async (pressed: EventTarget | null): Promise<void> => {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-do]') : null
  const pack = button?.closest<HTMLElement>('.pack')
  if (!button || !pack) return
  const words: Words = JSON.parse(pack.dataset.words ?? '{}')
  const say = (text: string): void => {
    const state = pack.querySelector('.pack-state')
    if (state) state.textContent = text
  }
  const list = pack.querySelector('.pack-kept')
  if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return say(words.unable)
  const actions: Record<string, () => Promise<void>> = {
    keep: async () => {
      await keep((done, total) => say(fill(words.keeping, { n: done, total })))
      await tell({ words, say, list })
    },
    show: () => tell({ words, say, list }),
    remove: async () => {
      await remove()
      list?.replaceChildren()
      say(words.removed)
    },
  }
  try {
    await actions[button.dataset.do ?? '']?.()
  } catch {
    say(words.failed)
  }
}

/** The cards, this page, and all that they show: sheets, fonts and the crest. */
const wanted = (): string[] => {
  const cards = [...document.querySelectorAll<HTMLAnchorElement>('#pack-list a[href]')].map(({ pathname }) => pathname)
  return [...cards, location.pathname]
}

const partsOf = (html: string): string[] => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const sheets = [...page.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')]
  return sheets.flatMap((link) => link.getAttribute('href') ?? []).filter((href) => href.startsWith('/'))
}

const keep = async (tellProgress: (done: number, total: number) => void): Promise<void> => {
  const store = await caches.open(STORE)
  const pages = wanted()
  const parts = new Set<string>()
  for (const [index, path] of pages.entries()) {
    tellProgress(index, pages.length)
    const answer = await fetch(path, { cache: 'reload' })
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`)
    for (const part of partsOf(await answer.clone().text())) parts.add(part)
    await store.put(path, answer)
  }
  await store.addAll([...parts])
  await navigator.serviceWorker.register(WORKER)
}

const remove = async (): Promise<void> => {
  await caches.delete(STORE)
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

/** Lists what is kept by its titles, and says how much room it takes. */
const tell = async (parameters: { words: Words; say: (text: string) => void; list: Element | null }): Promise<void> => {
  const { words, say, list } = parameters
  if (!(await caches.has(STORE))) return say(words.nothing)
  const store = await caches.open(STORE)
  const items: HTMLElement[] = []
  let bytes = 0
  for (const request of await store.keys()) {
    const answer = await store.match(request)
    const content = await answer?.blob()
    if (!content) continue
    bytes += content.size
    if (!content.type.startsWith('text/html')) continue
    const page = new DOMParser().parseFromString(await content.text(), 'text/html')
    const link = document.createElement('a')
    link.href = new URL(request.url).pathname
    link.textContent = page.querySelector('h1')?.textContent ?? link.pathname
    const item = document.createElement('li')
    item.append(link)
    items.push(item)
  }
  list?.replaceChildren(...items)
  say(
    fill(words.kept, {
      n: items.length,
      size: `${(bytes / 1_000_000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} MB`,
    }),
  )
}

const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
