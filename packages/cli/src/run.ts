import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { signalGroup } from './group.ts'

export type CommandResult = { code: number; output: string }

type Command = {
  file: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  onLine?: (line: string) => void
  signal?: AbortSignal
}

/** How long a command that was asked to end may take before it is ended, in milliseconds. */
const GRACE_MS = 10_000

/**
 * Runs a command to its end. Gives its exit code and the last 200 lines it printed; never rejects for a
 * non-zero code. An aborted signal ends the command and what it started; then it rejects with the signal's reason.
 */
export const runCommand = async ({ file, args, cwd, env, onLine, signal }: Command): Promise<CommandResult> => {
  signal?.throwIfAborted()
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: signal !== undefined })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (lines.length > 200) lines.shift()
      onLine?.(line)
    })
  }
  let limit: NodeJS.Timeout | undefined
  const end = (): void => {
    signalGroup(child, 'SIGTERM')
    limit = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
  }
  signal?.addEventListener('abort', end, { once: true })
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status, killedBy) => resolve(status ?? (killedBy ? 130 : 1)))
    })
    signal?.throwIfAborted()
    return { code, output: lines.join('\n') }
  } finally {
    signal?.removeEventListener('abort', end)
    clearTimeout(limit)
  }
}
