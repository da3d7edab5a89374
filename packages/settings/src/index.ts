export type { DeployTarget } from './deploy-targets.ts'
export * from './processes.ts'
export { readSettings, SettingsError } from './read.ts'
export { orderedLocales } from './variables.ts'
