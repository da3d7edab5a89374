import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A server in a process of its own. */
export type ServerProcess = {
  port: number
  pid: number
  /** Whether it still runs. */
  isAlive: () => boolean
  /** Resolves once it has ended. */
  kill: (signal: NodeJS.Signals) => Promise<void>
  /** The memory it holds at most, in megabytes, where the system tells. */
  peakMegabytes: () => number | undefined
}

/**
 * Starts a script of this folder that prints its port once it listens.
 *
 * @param parameters.under a command to run it under, such as `taskset -c 0`
 */
export const startProcess = async (parameters: {
  script: string
  args?: string[]
  nodeOptions?: string[]
  under?: string[]
  env?: Record<string, string>
}): Promise<ServerProcess> => {
  const { script, args = [], nodeOptions = [], under = [], env = {} } = parameters
  const [command = process.execPath, ...rest] = [
    ...under,
    process.execPath,
    ...nodeOptions,
    path.join(import.meta.dirname, script),
    ...args,
  ]
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const exited = once(child, 'exit')
  const [said] = await Promise.race([once(createInterface(child.stdout), 'line'), exited])
  const statusFile = `/proc/${child.pid}/status`

  return {
    port: Number(said),
    pid: child.pid ?? 0,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async (signal) => {
      child.kill(signal)
      await exited
    },
    peakMegabytes: () => {
      if (!existsSync(statusFile)) return undefined
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(statusFile, 'utf8'))?.[1]
      return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
    },
  }
}
