/** Tells what happened: one line on standard output, as JSON. Never give it a secret. */
export type Log = (level: 'info' | 'warning' | 'error', message: string, details?: Record<string, unknown>) => void

/** The log of a process, under its name. */
export const processLog =
  (name: string): Log =>
  (level, message, details = {}) => {
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), process: name, level, message, ...details })}\n`)
  }
