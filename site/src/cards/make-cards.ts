import { existsSync, readFileSync } from 'node:fs'
import { link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { digestOf } from '../build/digest.ts'
import type { Card } from './cards.ts'
import { openCardPainter } from './draw-card.ts'

/** Another after each change of how cards are drawn. */
export const DRAWING = digestOf(readFileSync(new URL('./draw-card.ts', import.meta.url), 'utf8'))

/** As many as libvips draws side by side without holding up what else the machine does. */
const AT_ONCE = 2

/**
 * Puts a card for each page into a folder. Each is drawn once: it lies in a store under the name of all that it shows, from which it is
 * linked; what no page shows any more leaves the store.
 */
export const makeCards = async (parameters: {
  cards: readonly Card[]
  /** The file of the town's crest. */
  crest: string | undefined
  folder: string
  store: string
}): Promise<void> => {
  const { cards, crest, folder, store } = parameters
  await mkdir(store, { recursive: true })
  const paint = await openCardPainter(crest)
  const kept = new Set<string>()
  const waiting = cards.values()
  const work = async (): Promise<void> => {
    for (const card of waiting) {
      const { address, ...shown } = card
      const name = `${digestOf(JSON.stringify([DRAWING, crest && path.basename(crest), shown]))}.png`
      const drawn = path.join(store, name)
      const file = path.join(folder, address)
      const isNew = !kept.has(name) && !existsSync(drawn)
      kept.add(name)
      if (isNew) {
        const draft = `${drawn}.${process.pid}.${kept.size}.tmp`
        await writeFile(draft, await paint(card))
        await rename(draft, drawn)
      }
      await mkdir(path.dirname(file), { recursive: true })
      // The other worker may draw the same just now.
      await (existsSync(drawn) ? link(drawn, file) : writeFile(file, await paint(card)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  for (const name of await readdir(store)) if (!kept.has(name)) await rm(path.join(store, name), { force: true })
}
