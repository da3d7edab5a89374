'use client'

import { Button } from '@payloadcms/ui'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { checkCauses, workflowTexts } from '../../messages/workflow'
import { type Target, takeStep, type WorkflowState } from './state'

type Props = { target: Target; state: WorkflowState; language: AdminLanguage; refresh: () => void }

/** What has changed under a text, until somebody says that it was checked. */
export const Checks = ({ target, state, language, refresh }: Props) => {
  if (state.checks.length === 0) return null
  const mark = async (): Promise<void> => {
    await takeStep({ path: 'checked', body: target, language })
    refresh()
  }
  return (
    <section className="ratusz-state" data-testid="checks">
      <p className="ratusz-state__label">{workflowTexts.toCheck[language]}</p>
      <ul className="ratusz-notice" data-state="back">
        {state.checks.map(({ cause, title, type, id }) => (
          <li key={`${type}:${id}`}>
            <a href={`/admin/collections/${type}/${id}`}>{fill(checkCauses[cause][language], { title })}</a>
          </li>
        ))}
      </ul>
      {state.mayWrite ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => void mark()} size="small">
          {workflowTexts.checked[language]}
        </Button>
      ) : null}
    </section>
  )
}
