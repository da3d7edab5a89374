import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request for a read or write beside the operation that a hook belongs to: same transaction,
 * user and context, but a locale of its own. Payload's Local API writes the locale that it is called
 * with into the request it is given, and the operation under way would go on in that language.
 */
export const aside = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
