import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { reviewSteps, workflowTexts } from '../../messages/workflow'
import { instantText } from '../Deploys/format'
import type { Note } from './state'

type Props = { notes: Note[]; language: AdminLanguage; timeZone: string }

/** Who did what in a review, and what they said, the newest first. */
export const History = ({ notes, language, timeZone }: Props) =>
  notes.length === 0 ? null : (
    <details className="ratusz-history">
      <summary>{fill(workflowTexts.history[language], { count: notes.length })}</summary>
      <ol>
        {notes.map(({ id, step, comment, writer, at }) => (
          <li key={id}>
            <p>
              <bdi>{writer || workflowTexts.someone[language]}</bdi> {reviewSteps[step][language]}
            </p>
            <p className="ratusz-quiet">
              <time dateTime={at}>{instantText({ at, language, timeZone })}</time>
            </p>
            {comment ? <blockquote dir="auto">{comment}</blockquote> : null}
          </li>
        ))}
      </ol>
    </details>
  )
