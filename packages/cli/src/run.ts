import { spawn } from 'node:child_process'
import readline from 'node:readline'

export type CommandResult = { code: number; output: string }

type Command = {
  file: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  onLine?: (line: string) => void
  signal?: AbortSignal
}

/** Runs a command to its end. Gives its exit code and the last 200 lines it printed; never rejects for a non-zero code. */
export const runCommand = async ({ file, args, cwd, env, onLine, signal }: Command): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}) })
    const lines: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        if (lines.length > 200) lines.shift()
        onLine?.(line)
      })
    }
    child.on('error', reject)
    child.on('close', (code, killedBy) => resolve({ code: code ?? (killedBy ? 130 : 1), output: lines.join('\n') }))
  })
