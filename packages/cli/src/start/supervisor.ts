import { type ChildProcess, spawn } from 'node:child_process'
import readline from 'node:readline'
import { signalGroup } from '../group.ts'

export type ProcessPlan = { name: string; file: string; args: string[]; cwd: string; env: NodeJS.ProcessEnv }

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
/** A process that ran this long had started well: the next crash is waited for shortly again. */
const WELL_MS = 60_000
const GRACE_MS = 10_000

type Log = (name: string, line: string) => void

/**
 * Keeps processes running: each in a group of its own, restarted with growing waits when it ends by
 * itself, its output passed on line by line. `stop` ends all of them, first asking, and after `graceMs`
 * (milliseconds) not. What a process started ends with it.
 */
export const supervise = (parameters: { log: Log; graceMs?: number }) => {
  const { log, graceMs = GRACE_MS } = parameters
  const running = new Map<string, ChildProcess>()
  const timers = new Set<NodeJS.Timeout>()
  let isStopping = false

  const launch = (plan: ProcessPlan, waitMs: number): void => {
    const startedAt = Date.now()
    const child = spawn(plan.file, plan.args, { cwd: plan.cwd, env: plan.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    running.set(plan.name, child)
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) readline.createInterface({ input: stream }).on('line', (line) => log(plan.name, line))
    }
    const ended = (why: string): void => {
      running.delete(plan.name)
      // Left alone it could hold the port or the files that the next one needs.
      signalGroup(child, 'SIGKILL')
      if (isStopping) return
      const next = Date.now() - startedAt > WELL_MS ? FIRST_WAIT_MS : waitMs
      log(plan.name, `ended (${why}); starts again in ${next / 1000} s`)
      const timer = setTimeout(() => {
        timers.delete(timer)
        launch(plan, Math.min(next * 2, LONGEST_WAIT_MS))
      }, next)
      timers.add(timer)
    }
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code, signal) => ended(signal ?? `code ${code}`))
  }

  const signalAll = (signal: NodeJS.Signals): void => {
    for (const child of running.values()) signalGroup(child, signal)
  }

  return {
    start: (plan: ProcessPlan): void => launch(plan, FIRST_WAIT_MS),
    /** Resolves when every process has ended. */
    stop: async (): Promise<void> => {
      isStopping = true
      for (const timer of timers) clearTimeout(timer)
      const ends = [...running.values()].map((child) => new Promise<void>((resolve) => child.once('exit', () => resolve())))
      signalAll('SIGTERM')
      const limit = setTimeout(() => signalAll('SIGKILL'), graceMs)
      await Promise.all(ends)
      clearTimeout(limit)
    },
  }
}

export type Supervisor = ReturnType<typeof supervise>
