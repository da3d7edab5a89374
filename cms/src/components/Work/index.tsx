import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { screens } from '../../messages/screens'
import { languageOf } from '../../messages/translate'
import { readWorklists, WORKLISTS } from '../../workflow/worklists'
import { AdminFrame } from '../AdminFrame'
import { Items } from './Items'
import { listTitles } from './titles'

/** `/admin/work`: everything that waits for somebody, list by list. */
export const WorkScreen = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fwork')
  const language = languageOf(req)
  const now = new Date()
  const lists = await readWorklists({ payload: req.payload, asker: req, now })
  const filled = WORKLISTS.filter((list) => lists[list].length > 0)
  return (
    <AdminFrame props={props} title={screens.work[language]}>
      <div className="ratusz-work">
        <h1>{screens.work[language]}</h1>
        {filled.length === 0 ? <p>{screens.nothingToDo[language]}</p> : null}
        {filled.map((list) => (
          <section aria-labelledby={`work-${list}`} className="ratusz-card" id={list} key={list}>
            <h2 id={`work-${list}`}>{`${listTitles[list][language]} (${lists[list].length})`}</h2>
            <Items items={lists[list]} language={language} list={list} now={now} />
          </section>
        ))}
      </div>
    </AdminFrame>
  )
}
