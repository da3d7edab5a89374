import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '../../access/roles'
import { importTexts } from '../../messages/imports'
import { languageOf } from '../../messages/translate'
import { AdminFrame } from '../AdminFrame'
import { ImportClient } from './client'

/** `/admin/import`: content from the old site, and service cards from a table. */
export const ImportScreen = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const language = languageOf(req)
  return (
    <AdminFrame props={props} title={importTexts.title[language]}>
      <h1>{importTexts.title[language]}</h1>
      {isEditor(req) ? <ImportClient language={language} /> : <p>{importTexts.editorsOnly[language]}</p>}
    </AdminFrame>
  )
}
