import type { UIFieldServerProps } from 'payload'
import { defaultLocale, locales, settings } from '../../settings'
import { isWorkflowType } from '../../workflow/target'
import { WorkflowPanel } from './Panel'

/** In a document's side bar: its review, what is scheduled, and what must be checked in it. */
export const Workflow = ({ collectionSlug }: UIFieldServerProps) =>
  isWorkflowType(collectionSlug) ? (
    <WorkflowPanel defaultLocale={defaultLocale} locales={locales} timeZone={settings.TIMEZONE} type={collectionSlug} />
  ) : null
