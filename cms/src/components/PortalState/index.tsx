import { REFERABLE_TYPES } from '@ratusz/content-schemas'
import type { UIFieldServerProps } from 'payload'
import { defaultLocale, settings } from '../../settings'
import { PortalStateClient } from './client'

/** In a document's side bar: whether readers see it, how its publication goes, and a link to its page. */
export const PortalState = ({ collectionSlug }: UIFieldServerProps) => {
  const type = REFERABLE_TYPES.find((item) => item === collectionSlug)
  return type ? (
    <PortalStateClient defaultLocale={defaultLocale} portalUrl={settings.PORTAL_URL} timeZone={settings.TIMEZONE} type={type} />
  ) : null
}
