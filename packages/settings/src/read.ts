import type { z } from 'zod'

/** Raised when settings are wrong: one line per mistake, each naming its variable; never its value. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly mistakes: { name: string; message: string }[]

  constructor(mistakes: { name: string; message: string }[]) {
    super(
      `Wrong settings (in the environment or in .env):\n${mistakes.map(({ name, message }) => `  ${name}: ${message}`).join('\n')}`,
    )
    this.mistakes = mistakes
  }
}

/**
 * Reads a process's settings from environment variables. An empty variable counts as absent.
 *
 * @throws SettingsError listing every mistake by the variable's name
 */
export const readSettings = <T extends z.ZodType>(schema: T, env: Record<string, string | undefined>): z.output<T> => {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const result = schema.safeParse(present)
  if (result.success) return result.data
  throw new SettingsError(
    result.error.issues.map((issue) => ({ name: String(issue.path[0] ?? '(settings)'), message: issue.message })),
  )
}
