import type { ChildProcess } from 'node:child_process'

/** Sends a signal to a process started with `detached: true` and to all that it started itself; nothing where all have ended. */
export const signalGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
