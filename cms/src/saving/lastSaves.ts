type Save = { updatedAt: string; by: string | undefined; form: string | undefined }

const MOST = 2000

const saves = new Map<string, Save>()

/**
 * Who saved which document last, as far as this process knows: to name them, and to tell a form's own last change from somebody
 * else's. Nothing is lost with it: without it a conflict is told without a name.
 */
export const lastSaves = {
  get: (key: string): Save | undefined => saves.get(key),
  note: (key: string, save: Save): void => {
    saves.delete(key)
    saves.set(key, save)
    const [oldest] = saves.keys()
    if (saves.size > MOST && oldest !== undefined) saves.delete(oldest)
  },
}
