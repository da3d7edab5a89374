import { spawn } from 'node:child_process'
import { connect } from 'node:net'

/** A process of a test's family: see family.ts. */
const [port, text] = process.argv.slice(2)
const { name, isStubborn, child, crashes } = JSON.parse(text)

if (isStubborn) process.on('SIGTERM', () => undefined)
const start = () =>
  spawn(process.execPath, [process.argv[1], port, JSON.stringify(child)], { stdio: ['ignore', 'pipe', 'ignore'] })

if (child) await new Promise((resolve) => start().stdout.once('data', resolve))
const socket = connect(Number(port), '127.0.0.1', () => {
  socket.write(`${name}\n`, () => {
    process.stdout.write(`${name} is here\n`, () => crashes && process.exit(3))
  })
})
// The test is over: nobody is left to end this process.
socket.on('close', () => process.exit(0))
