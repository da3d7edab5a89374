export * from './processes.ts'
export { readSettings, SettingsError } from './read.ts'
export { orderedLocales } from './variables.ts'
