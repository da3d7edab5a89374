import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { workflowTexts } from '../../messages/workflow'
import type { ScheduleFailure } from '../../workflow/failure'
import { instantText, timeText } from '../Deploys/format'

type Props = {
  row: { at: string; isHeld: boolean; nextAttemptAt: string; failure: ScheduleFailure | null }
  language: AdminLanguage
  timeZone: string
}

/** Why something scheduled did not happen, and what happens next. */
export const Failure = ({ row, language, timeZone }: Props) => {
  const { failure, isHeld, nextAttemptAt } = row
  if (!failure) return null
  if (failure.code !== 'refused') return <p>{workflowTexts[failure.code][language]}</p>
  return (
    <>
      <p>{fill(workflowTexts.notDone[language], { time: instantText({ at: row.at, language, timeZone }) })}</p>
      <ul>
        {failure.issues.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{field ? `${field}: ${message}` : message}</li>
        ))}
      </ul>
      {isHeld ? null : (
        <p className="ratusz-quiet">
          {fill(workflowTexts.nextAttempt[language], { time: timeText({ at: nextAttemptAt, language, timeZone }) })}
        </p>
      )}
    </>
  )
}
