/** Runs in the search's worker. */
import { openSearchIn } from './open.ts'
import { answerThrough, type WorkerEnd } from './remote.ts'

declare const self: WorkerEnd

answerThrough(self, ({ base, locale }) => {
  const folder = `${base}${locale}/`
  return openSearchIn({ folder, script: `${folder}pagefind.js`, locale })
})
