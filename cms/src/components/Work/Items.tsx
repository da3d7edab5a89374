import { collectionLabels } from '../../messages/collections'
import type { AdminLanguage } from '../../messages/languages'
import { optionLabels } from '../../messages/options'
import { screens } from '../../messages/screens'
import { fill } from '../../messages/translate'
import { translationTexts } from '../../messages/translations'
import { checkCauses, workflowTexts } from '../../messages/workflow'
import { formPath } from '../../references/formPath'
import { settings } from '../../settings'
import type { WorkItem, Worklist } from '../../workflow/worklists'
import { instantText } from '../Deploys/format'
import { Failure } from '../Workflow/Failure'
import { CheckedButton } from './CheckedButton'

type Props = { list: Worklist; items: WorkItem[]; language: AdminLanguage; now: Date }

/** The documents of a list, each with what is to be known of it. */
export const Items = ({ list, items, language, now }: Props) => (
  <ul>
    {items.map((item) => (
      <li className="ratusz-work__row" key={`${item.type}:${item.id}:${item.at}:${item.plan?.action ?? ''}`}>
        <div>
          <a href={formPath(item.type, item.id)}>{item.title || screens.untitled[language]}</a>
          <span className="ratusz-quiet">
            {collectionLabels[item.type].singular[language]} · {timeOf(list, item, language)}
            {list === 'due' && item.at < now.toISOString() ? (
              <>
                {' '}
                <b className="ratusz-overdue">{screens.overdue[language]}</b>
              </>
            ) : null}
          </span>
          <Detail item={item} language={language} />
        </div>
        {list === 'checks' && item.mayWrite ? <CheckedButton id={item.id} type={item.type} /> : null}
      </li>
    ))}
  </ul>
)

const Detail = ({ item, language }: { item: WorkItem; language: AdminLanguage }) => {
  const { comment, writer, cause, languages, plan } = item
  if (languages)
    return (
      <span className="ratusz-links">
        {languages.map(({ locale, state }) => (
          <a href={`/admin/collections/${item.type}/${item.id}?locale=${locale}`} key={`${locale}-${state}`}>
            {`${optionLabels.language[locale][language]}: ${translationTexts[state][language]}`}
          </a>
        ))}
      </span>
    )
  if (cause) return <span>{fill(checkCauses[cause.kind][language], { title: cause.title })}</span>
  if (plan?.failure)
    return (
      <div className="ratusz-notice" data-state="failed">
        <Failure language={language} row={{ ...plan, at: item.at }} timeZone={settings.TIMEZONE} />
      </div>
    )
  if (writer === undefined) return null
  return (
    <>
      <span className="ratusz-quiet">
        <bdi>{writer}</bdi>
      </span>
      {comment ? (
        <blockquote className="ratusz-excerpt" dir="auto">
          {comment}
        </blockquote>
      ) : null}
    </>
  )
}

const timeOf = (list: Worklist, { at, plan }: WorkItem, language: AdminLanguage): string => {
  if (plan) {
    const text = workflowTexts[plan.action === 'publish' ? 'willPublish' : 'willUnpublish'][language]
    return fill(text, { time: instantText({ at, language, timeZone: settings.TIMEZONE }) })
  }
  if (at === '') return ''
  if (list === 'waiting' || list === 'returned') return instantText({ at, language, timeZone: settings.TIMEZONE })
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: settings.TIMEZONE,
  })
  return day.format(new Date(at))
}
