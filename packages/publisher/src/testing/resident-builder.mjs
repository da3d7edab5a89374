// A resident builder small enough for tests: it makes what its `content.json` says, and only what is not as it was in its last release.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const memory = 'memory.json'
const remembered = async () => JSON.parse(await readFile(memory, 'utf8').catch(() => '{"files":{}}'))
let built

const build = async ({ folder, isWhole, isFollowUp }) => {
  const { files: wanted, late, ahead, exitCode } = JSON.parse(await readFile('content.json', 'utf8'))
  const files = isFollowUp ? { ...(await remembered()).files, ...late } : wanted
  if (ahead !== undefined) process.send({ kind: 'ahead', name: 'alerts.json', content: ahead })
  const before = isWhole ? {} : (await remembered()).files
  const written = Object.keys(files).filter((name) => files[name] !== before[name])
  for (const name of written) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await rm(file, { force: true })
    await writeFile(file, files[name])
  }
  if (exitCode) process.exit(exitCode)
  built = files
  return { kind: 'built', written, removed: Object.keys(before).filter((name) => !(name in files)) }
}

process.on('message', async (order) => {
  if (order.kind === 'open') process.send({ kind: 'opened', release: (await remembered()).release ?? null })
  else if (order.kind === 'build') process.send(await build(order))
  else {
    await writeFile(memory, JSON.stringify({ release: order.release, files: built }))
    process.send({ kind: 'kept' })
  }
})
process.once('disconnect', () => process.exit())
