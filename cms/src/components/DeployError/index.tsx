import type { JSONFieldServerProps } from 'payload'
import { z } from 'zod'
import { deployErrorText } from '../../messages/deployError'
import { fieldLabels } from '../../messages/fields'
import { languageOf } from '../../messages/translate'

const withDocument = z.object({ document: z.object({ type: z.string(), id: z.string(), title: z.string().optional() }) })

/** Why a deploy failed, in words, with a link to the document that is to blame. */
export const DeployError = ({ data, i18n }: JSONFieldServerProps) => {
  const language = languageOf({ i18n })
  const text = deployErrorText(data?.error, language)
  if (!text) return null
  const culprit = withDocument.safeParse(data?.error).data?.document
  return (
    <div className="ratusz-state ratusz-state--error">
      <p className="ratusz-state__label">{fieldLabels.error[language]}</p>
      <p>{text}</p>
      {culprit ? (
        <p>
          <a href={`/admin/collections/${culprit.type}/${culprit.id}`}>{culprit.title || `${culprit.type} ${culprit.id}`}</a>
        </p>
      ) : null}
    </div>
  )
}
