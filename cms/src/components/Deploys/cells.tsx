import type { DefaultServerCellComponentProps } from 'payload'
import { optionLabels } from '../../messages/options'
import { languageOf } from '../../messages/translate'
import type { Deploy } from '../../payload-types'
import { countText, secondsText, tookSeconds } from './format'
import { documentsIn, formOf, readWho } from './parts'
import { StateBadge } from './StateBadge'

type Props = Omit<DefaultServerCellComponentProps, 'rowData'> & { rowData: Deploy }

const SHOWN = 2

/** In the list: a deploy's state as a sign and a word. */
export const StateCell = ({ rowData, i18n }: Props) => (
  <StateBadge state={rowData.state}>{optionLabels.deployState[rowData.state][languageOf({ i18n })]}</StateBadge>
)

/** In the list: the documents that a deploy was requested for. */
export const DocumentsCell = ({ rowData, i18n }: Props) => {
  const documents = documentsIn(rowData.documents)
  const more = documents.length - SHOWN
  return (
    <>
      {documents.slice(0, SHOWN).map((document) => (
        <a className="ratusz-cell-link" href={formOf(document)} key={`${document.type}:${document.id}`}>
          {document.title || document.id}
        </a>
      ))}
      {more > 0 ? <span className="ratusz-quiet">+{countText(more, languageOf({ i18n }))}</span> : null}
    </>
  )
}

/** In the list: who asked for a deploy. */
export const WhoCell = ({ rowData, i18n, payload }: Props) =>
  readWho({ payload, requestedBy: rowData.requestedBy, language: languageOf({ i18n }) })

/** In the list: how long it took until readers saw it. */
export const TookCell = ({ rowData, i18n }: Props) => {
  const took = rowData.state === 'live' ? tookSeconds(rowData) : undefined
  return took === undefined ? null : secondsText(took, languageOf({ i18n }))
}
