import type { Access, FieldAccess, PayloadRequest } from 'payload'

export const ROLES = ['administrator', 'editor', 'author', 'auditor'] as const
export type Role = (typeof ROLES)[number]

type Requester = Pick<PayloadRequest, 'user'>

/** The role of whoever asks, or undefined for nobody. */
export const roleOf = ({ user }: Requester): Role | undefined => user?.role

export const isAdministrator = (req: Requester): boolean => roleOf(req) === 'administrator'
export const isEditor = (req: Requester): boolean => roleOf(req) === 'administrator' || roleOf(req) === 'editor'
export const isAuthor = (req: Requester): boolean => roleOf(req) === 'author'
/** Administrators, editors and auditors see the statistics of everything. */
export const canSeeStatistics = (req: Requester): boolean => isEditor(req) || roleOf(req) === 'auditor'

export const administratorsOnly: Access = ({ req }) => isAdministrator(req)
export const administratorsOnlyField: FieldAccess = ({ req }) => isAdministrator(req)
export const editorsOnly: Access = ({ req }) => isEditor(req)
export const signedIn: Access = ({ req }) => Boolean(req.user)
export const nobody: Access = () => false
