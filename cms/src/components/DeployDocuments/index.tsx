import type { JSONFieldServerProps } from 'payload'
import { z } from 'zod'
import { fieldLabels } from '../../messages/fields'
import { screens } from '../../messages/screens'
import { languageOf } from '../../messages/translate'

const documentsSchema = z.array(z.object({ type: z.string(), id: z.string(), title: z.string().optional() }))

/** The documents that a deploy was requested for, each a link to its form. */
export const DeployDocuments = ({ data, i18n }: JSONFieldServerProps) => {
  const language = languageOf({ i18n })
  const documents = documentsSchema.safeParse(data?.documents).data ?? []
  return (
    <div className="ratusz-state">
      <p className="ratusz-state__label">{fieldLabels.documents[language]}</p>
      {documents.length === 0 ? <p>{screens.nothing[language]}</p> : null}
      <ul>
        {documents.map(({ type, id, title }) => (
          <li key={`${type}:${id}`}>
            <a href={type === id ? `/admin/globals/${type}` : `/admin/collections/${type}/${id}`}>{title || id}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
