/** Answers for the portal while there is no network, from what a reader has kept. It runs only where somebody asked for it. */

const STORE = 'services'

const keptAnswer = async (request: Request): Promise<Response | undefined> => {
  const store = await caches.open(STORE)
  return store.match(request, { ignoreSearch: true })
}

/** From the network first, so that nobody reads an old fee; what is kept is renewed on the way. */
const answer = async (request: Request): Promise<Response> => {
  try {
    const fresh = await fetch(request)
    if (fresh.ok && (await keptAnswer(request))) await (await caches.open(STORE)).put(request, fresh.clone())
    return fresh
  } catch (error) {
    const kept = await keptAnswer(request)
    if (kept) return kept
    throw error
  }
}

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(self.location.origin)) event.respondWith(answer(request))
})

export {}
