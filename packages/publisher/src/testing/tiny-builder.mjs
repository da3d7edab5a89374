// A builder small enough for tests: it does what its `content.json` says, the way a site build would.
import { once } from 'node:events'
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'

const out = process.env.SITE_OUT_DIR
const content = JSON.parse(await readFile('content.json', 'utf8'))
await appendFile('builds.log', `${process.pid}\n`)

for (const line of content.print ?? []) process.stderr.write(`${line.replace('$FEED_TOKEN', process.env.FEED_TOKEN)}\n`)

for (const [name, text] of Object.entries(content.files)) {
  const file = path.join(out, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
if (content.copy) await cp(content.copy, out, { recursive: true })
if (content.writeTo) await writeFile(content.writeTo, 'x'.repeat(1024))

// A test sees by this connection that the build has come so far, lets it go on by a byte, and sees its end by the connection's.
if (content.gate) await once(connect(content.gate, '127.0.0.1'), 'data')
process.exit(content.exitCode ?? 0)
