import { deploySecondsSchema } from '@ratusz/publisher/protocol'
import type { Payload } from 'payload'
import { z } from 'zod'
import { deployErrorText } from '../../messages/deployError'
import { deliveryStates, deployTexts, phaseNames } from '../../messages/deploys'
import { fieldLabels } from '../../messages/fields'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { fill } from '../../messages/translate'
import type { Message } from '../../messages/types'
import type { Deploy } from '../../payload-types'
import { deliveriesOf, hasPublisher } from '../../publishing/targets'
import { settings } from '../../settings'
import { countText, secondsText, timeText } from './format'
import { StateBadge } from './StateBadge'

const documentsSchema = z.array(z.object({ type: z.string(), id: z.string(), title: z.string().optional() }))
export type NamedDocument = z.infer<typeof documentsSchema>[number]

export const documentsIn = (value: unknown): NamedDocument[] => documentsSchema.safeParse(value).data ?? []

export const formOf = ({ type, id }: NamedDocument): string =>
  type === id ? `/admin/globals/${type}` : `/admin/collections/${type}/${id}`

/** Documents, each a link to its form. */
export const DocumentLinks = ({ documents }: { documents: NamedDocument[] }) => (
  <ul>
    {documents.map((document) => (
      <li key={`${document.type}:${document.id}`}>
        <a href={formOf(document)}>{document.title || `${document.type} ${document.id}`}</a>
      </li>
    ))}
  </ul>
)

/** Who asked, by name; never by e-mail address, which not everybody may see. */
export const readWho = async (parameters: {
  payload: Payload
  requestedBy: Deploy['requestedBy']
  language: AdminLanguage
}): Promise<string> => {
  const { payload, requestedBy, language } = parameters
  const id = typeof requestedBy === 'object' && requestedBy !== null ? requestedBy.id : requestedBy
  if (id === undefined || id === null) return deployTexts.automatic[language]
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
  return user?.name || (user ? optionLabels.role[user.role][language] : '—')
}

const names: Record<string, Message | undefined> = phaseNames

/** How long each step took, whatever steps the publisher tells of, in their order; all of them together last. */
export const Phases = ({ seconds, language }: { seconds: unknown; language: AdminLanguage }) => {
  const parsed = deploySecondsSchema.safeParse(seconds)
  if (!parsed.success) return null
  const { total = 0, ...steps } = parsed.data
  const longest = Math.max(...Object.values(steps), 0.001)
  return (
    <table className="ratusz-steps">
      <thead>
        <tr>
          <th scope="col">{deployTexts.step[language]}</th>
          <th scope="col">{deployTexts.time[language]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {Object.entries(steps).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{names[name]?.[language] ?? name}</th>
            <td>{secondsText(value, language)}</td>
            <td>
              <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
                <rect height="8" rx="1" width={Math.max(0.5, (100 * value) / longest)} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{phaseNames.total[language]}</th>
          <td>{secondsText(total, language)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

type Target = {
  name: string
  state: keyof typeof deliveryStates
  attempts: number
  nextAttemptAt: string | null | undefined
  error: unknown
}

const publisherState = (deploy: Deploy): Target['state'] => (deploy.state === 'handed' ? 'accepted' : deploy.state)

/** Everything that a deploy goes to, the publisher here first. */
export const targetsOf = (deploy: Deploy, language: AdminLanguage): Target[] => [
  ...(hasPublisher
    ? [
        {
          name: deployTexts.publisher[language],
          state: publisherState(deploy),
          // The attempt that came through counts too.
          attempts: (deploy.attempts ?? 0) + (deploy.state === 'queued' ? 0 : 1),
          nextAttemptAt: deploy.nextAttemptAt,
          error: deploy.error,
        },
      ]
    : []),
  ...deliveriesOf(deploy.targets).map((delivery) => ({ ...delivery, name: delivery.target })),
]

/** How far a deploy has come at each target. */
export const Targets = ({ deploy, language }: { deploy: Deploy; language: AdminLanguage }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{deployTexts.target[language]}</th>
        <th scope="col">{fieldLabels.state[language]}</th>
        <th scope="col">{deployTexts.attempts[language]}</th>
      </tr>
    </thead>
    <tbody>
      {targetsOf(deploy, language).map(({ name, state, attempts, nextAttemptAt, error }) => (
        <tr key={name}>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td>
            <StateBadge state={state}>{deliveryStates[state][language]}</StateBadge>
            {error ? <p className="ratusz-quiet">{deployErrorText(error, language)}</p> : null}
            {state === 'queued' && nextAttemptAt ? (
              <p className="ratusz-quiet">
                {fill(deployTexts.nextAttempt[language], {
                  time: timeText({ at: nextAttemptAt, language, timeZone: settings.TIMEZONE }),
                })}
              </p>
            ) : null}
          </td>
          <td>{countText(attempts, language)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
