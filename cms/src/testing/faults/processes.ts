import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = path.resolve(import.meta.dirname, '../../../..')

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** A process that can be killed and started again as it was. */
export type Victim = {
  /** Starts it, and resolves with the line by which it says that it is ready. */
  start: () => Promise<string>
  kill: () => Promise<void>
  pid: () => number | undefined
}

/** @param parameters.args of Node, from the project's folder */
export const createVictim = (parameters: { args: string[]; env: Record<string, string>; ready: RegExp }): Victim => {
  const { args, env, ready } = parameters
  let child: ChildProcess | undefined
  return {
    start: async () => {
      const started = spawn(process.execPath, args, {
        cwd: ROOT,
        env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      const output: string[] = []
      createInterface({ input: started.stderr }).on('line', (line) => output.push(line))
      return new Promise((resolve, reject) => {
        createInterface({ input: started.stdout }).on('line', (line) => {
          output.push(line)
          if (ready.test(line)) resolve(line)
        })
        started.once('close', () => reject(new Error(`${args.join(' ')} ended:\n${output.slice(-40).join('\n')}`)))
      })
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'close')
      child.kill('SIGKILL')
      await ended
    },
    pid: () => child?.pid,
  }
}

/** The processes that a process has started, and those that they have started. */
export const descendantsOf = (pid: number): number[] => {
  const children = childrenOf(pid)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

const childrenOf = (pid: number): number[] => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    // It has ended meanwhile.
    return []
  }
}
