export { PortError } from './listening.ts'
export { type Portal, startPortal } from './start.ts'
