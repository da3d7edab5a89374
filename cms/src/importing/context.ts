import type { PayloadRequest } from 'payload'

const IMPORTING = 'isImporting'

/** What requests that an import makes carry: the old publication dates stay, and pictures may wait for their descriptions. */
export const importContext = { [IMPORTING]: true, keepsPublishedAt: true } as const

export const isImporting = (req: PayloadRequest): boolean => req.context[IMPORTING] === true
