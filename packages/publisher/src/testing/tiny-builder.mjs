// A builder small enough for tests: it does what its `content.json` says, the way a site build would.

import { watch } from 'node:fs'
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const here = process.cwd()
const out = process.env.SITE_OUT_DIR
const content = JSON.parse(await readFile(path.join(here, 'content.json'), 'utf8'))
await appendFile(path.join(here, 'builds.log'), `${process.pid}\n`)

for (const line of content.print ?? []) process.stderr.write(`${line.replace('$FEED_TOKEN', process.env.FEED_TOKEN)}\n`)

for (const [name, text] of Object.entries(content.files)) {
  const file = path.join(out, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
if (content.copy) await cp(content.copy, out, { recursive: true })

if (content.writeTo) await writeFile(content.writeTo, 'x'.repeat(1024))

if (content.waitFor) {
  // Goes on when the file appears; a test that never makes it has a build that hangs.
  const wanted = path.join(here, content.waitFor)
  const isThere = () =>
    readFile(wanted).then(
      () => true,
      () => false,
    )
  const watcher = watch(here)
  await writeFile(path.join(here, 'reached'), String(process.pid))
  if (!(await isThere())) await new Promise((resolve) => watcher.on('change', () => isThere().then((is) => is && resolve())))
  watcher.close()
}
process.exitCode = content.exitCode ?? 0
