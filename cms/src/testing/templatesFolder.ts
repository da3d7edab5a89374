import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Makes the folder in which a run of tests keeps what its files share, and removes it when the run is over. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratusz-templates-'))
  process.env.TEST_TEMPLATES = folder
  return () => rm(folder, { recursive: true, force: true })
}
