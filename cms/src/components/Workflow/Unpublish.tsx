import type { UnpublishButtonServerProps } from 'payload'
import { defaultLocale, locales } from '../../settings'
import { UnpublishMenu } from './UnpublishMenu'

/** In the menu of a published document, in place of Payload's own: takes it off the portal, and asks what readers will find. */
export const Unpublish = (_props: UnpublishButtonServerProps) => <UnpublishMenu defaultLocale={defaultLocale} locales={locales} />
