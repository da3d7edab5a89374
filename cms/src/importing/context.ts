import { initTransaction, type PayloadRequest } from 'payload'

const IMPORTING = 'isImporting'
const BEGINS_LATE = 'beginsTransactionLate'

/** What requests that an import makes carry: the old publication dates stay, and pictures may wait for their descriptions. */
export const importContext = { [IMPORTING]: true, keepsPublishedAt: true } as const

export const isImporting = (req: PayloadRequest): boolean => req.context[IMPORTING] === true

/** What a request carries whose transaction begins when its file is ready, not before: SQLite lets one writer through at a time. */
export const lateTransaction = { [BEGINS_LATE]: true } as const

/** Begins the transaction of such a request, now that what takes long (the picture's renditions) is made. */
export const beginLateTransaction = async (req: PayloadRequest): Promise<void> => {
  if (req.context[BEGINS_LATE] === true) await initTransaction(req)
}
