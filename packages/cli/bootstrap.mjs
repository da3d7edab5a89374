/**
 * The first step on a fresh machine, so plain JavaScript for Node 20 without dependencies: installs the
 * pinned pnpm's choice of everything (Node 24 too) by the lock file, then hands over to the `ratusz`
 * command under that Node. A second start finds everything in place and only hands over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const stampFile = path.join(root, 'node_modules/.ratusz-install')
const node24 = path.join(root, 'node_modules/node/bin/node')

const fail = (message) => {
  process.stderr.write(`\n${message}\n`)
  process.exit(1)
}

const manifests = () => {
  const folders = [
    '.',
    'content-schemas',
    'cms',
    'site',
    ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`),
  ]
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...folders.map((folder) => path.join(folder, 'package.json'))]
}

const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of manifests()) {
    const full = path.join(root, file)
    if (existsSync(full)) hash.update(file).update(readFileSync(full))
  }
  return hash.digest('hex')
}

const isInstalled = (wanted) => existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted

const install = (wanted) => {
  const startedAt = Date.now()
  process.stdout.write('• Installing what Ratusz is made of (pnpm, Node 24, libraries)… ')
  const result = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', npm_config_update_notifier: 'false' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.error) {
    const isMissing = result.error.code === 'ENOENT'
    fail(
      isMissing
        ? 'npx was not found. Install npm beside Node.js (Debian: apt install npm) and start again.'
        : `npx could not be run: ${result.error.message}`,
    )
  }
  const output = `${result.stdout}\n${result.stderr}`
  if (result.status !== 0) {
    const isNetwork =
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|fetch failed|network|dns error|error sending request/iu.test(
        output,
      )
    const isFull = /ENOSPC|no space left/iu.test(output)
    const tail = output.trim().split('\n').slice(-15).join('\n')
    if (isFull) fail('The disk is full: about 2 GB are needed. Make room and start again.')
    if (isNetwork)
      fail(`The npm registry cannot be reached. Check the connection (or the proxy in HTTPS_PROXY) and start again.\n\n${tail}`)
    fail(`The installation failed. Its last lines:\n\n${tail}`)
  }
  writeFileSync(stampFile, wanted)
  process.stdout.write(`done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`)
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) fail(`Ratusz needs Node.js 20 or newer to begin with; this is ${process.version}.`)

try {
  accessSync(root, constants.W_OK)
} catch {
  fail(`The folder ${root} cannot be written to. Give this user the right to write there (chown or chmod) and start again.`)
}

const wanted = fingerprint()
if (!isInstalled(wanted)) install(wanted)

const child = spawn(node24, [path.join(root, 'packages/cli/src/main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.dirname(node24)}${path.delimiter}${process.env.PATH ?? ''}` },
})
// A plain `kill` reaches only this process, so it is passed on. A terminal's Ctrl-C reaches the child too: twice is no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
