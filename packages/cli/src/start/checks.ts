import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import {
  readAdministratorSettings,
  readCmsSettings,
  readPortalSettings,
  readPublisherSettings,
  SettingsError,
} from '@ratusz/settings'
import { UserError } from '../errors.ts'

/** Every setting of every process. @throws UserError listing each wrong one by name */
export const checkSettings = (env: NodeJS.ProcessEnv) => {
  const mistakes = new Map<string, string>()
  const read = <T>(reader: (env: NodeJS.ProcessEnv) => T): T | undefined => {
    try {
      return reader(env)
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      for (const { name, message } of error.mistakes) mistakes.set(name, message)
      return undefined
    }
  }
  const cms = read(readCmsSettings)
  const portal = read(readPortalSettings)
  const publisher = read(readPublisherSettings)
  const administrator = read(readAdministratorSettings)
  if (cms && portal && publisher && administrator) return { cms, portal, publisher, administrator }
  const list = [...mistakes].map(([name, message]) => `  ${name}: ${message}`).join('\n')
  throw new UserError(`Some settings (in the environment or in .env) are wrong:\n${list}`)
}

export type Settings = ReturnType<typeof checkSettings>

/** @throws UserError where the data folder cannot be made or written to */
export const checkDataFolder = (folder: string): void => {
  try {
    // Users and drafts lie there: what is made anew is for this user alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError(
      `The data folder ${folder} cannot be written to (${why}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    )
  }
}

const isTaken = (name: string, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true)
      else if (error.code === 'EACCES')
        reject(new UserError(`${name}: port ${port} needs special rights. Choose one above 1023.`))
      else reject(error)
    })
    server.listen(port, () => server.close(() => resolve(false)))
  })

/** @throws UserError naming each taken port and the variable that changes it, or two variables that name the same one */
export const checkPorts = async (ports: Record<string, number>): Promise<void> => {
  const names = Object.keys(ports)
  for (const [index, name] of names.entries()) {
    const twin = names.slice(0, index).find((other) => ports[other] === ports[name])
    if (twin) throw new UserError(`${twin} and ${name}: port ${ports[name]} is given to both. Choose different ones.`)
  }
  const taken: string[] = []
  for (const name of names) if (await isTaken(name, ports[name] ?? 0)) taken.push(name)
  const [first] = taken
  if (first !== undefined) {
    const list = taken.map((name) => `  ${name}: port ${ports[name]} is in use by another program`).join('\n')
    throw new UserError(
      `Ratusz cannot start:\n${list}\nEnd that program, or choose another port in the environment or .env, for example ${first}=${neighbourOf(ports, first)}.`,
    )
  }
}

/** The next port that no process of Ratusz has. */
const neighbourOf = (ports: Record<string, number>, name: string): number => {
  const own = Object.values(ports)
  let port = ports[name] ?? 0
  do port = port < 65_535 ? port + 1 : 1024
  while (own.includes(port))
  return port
}
