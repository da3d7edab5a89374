'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { collectionLabels } from '../../messages/collections'
import { importOutcomes, importProblems, importTexts } from '../../messages/imports'
import type { AdminLanguage } from '../../messages/languages'
import { fill } from '../../messages/translate'
import { type Lines, type Progress, readLines } from './api'

type Props = { id: string; language: AdminLanguage; progress: Progress }

const kindOf = (kind: string, language: AdminLanguage): string =>
  Object.entries(collectionLabels).find(([name]) => name === kind)?.[1].singular[language] ?? kind

/** A remark; what it is about (an address, a tag, a refusal in the language of the import) keeps its own direction. */
const Remark = ({ code, what, language }: { code: string; what: string; language: AdminLanguage }) => {
  const message = Object.entries(importProblems).find(([name]) => name === code)?.[1]
  const [before = '', after] = message ? message[language].split('{what}') : ['', '']
  return (
    <>
      {before}
      {after === undefined ? null : <bdi>{what}</bdi>}
      {after}
    </>
  )
}

/** Each item of an import: what would become of it, or what has, with every remark. */
export const LineTable = ({ id, language, progress }: Props) => {
  const [page, setPage] = useState(1)
  const [isProblemsOnly, setIsProblemsOnly] = useState(false)
  const [lines, setLines] = useState<Lines>()
  const { state, done } = progress
  const changes = `${state}:${Object.values(done).join(',')}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever something was done
  useEffect(() => {
    let isOver = false
    readLines(id, page, isProblemsOnly).then(
      (found) => {
        if (!isOver) setLines(found)
      },
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [id, page, isProblemsOnly, changes])

  if (!lines) return null
  return (
    <section>
      <h2>{importTexts.lines[language]}</h2>
      <label className="ratusz-import__filter">
        <input
          checked={isProblemsOnly}
          onChange={({ target }) => {
            setIsProblemsOnly(target.checked)
            setPage(1)
          }}
          type="checkbox"
        />
        <span>{importTexts.onlyProblems[language]}</span>
      </label>
      {lines.lines.length === 0 ? <p>{importTexts.noLines[language]}</p> : null}
      {lines.lines.length > 0 ? (
        <table className="ratusz-import__lines">
          <thead>
            <tr>
              <th scope="col">{importTexts.line[language]}</th>
              <th scope="col">{importTexts.what[language]}</th>
              <th scope="col">{importTexts.titleColumn[language]}</th>
              <th scope="col">{importTexts.outcome[language]}</th>
              <th scope="col">{importTexts.remarks[language]}</th>
            </tr>
          </thead>
          <tbody>
            {lines.lines.map((line) => {
              const title = line.title || importTexts.untitled[language]
              return (
                <tr key={`${line.row}:${line.kind}:${line.title}`}>
                  <td>{line.row}</td>
                  <td>{kindOf(line.kind, language)}</td>
                  <th scope="row">
                    <bdi>{line.url ? <a href={line.url}>{title}</a> : title}</bdi>
                  </th>
                  <td>{importOutcomes[line.state ?? line.action ?? '']?.[language]}</td>
                  <td>
                    {line.problems && line.problems.length > 0 ? (
                      <ul>
                        {line.problems.map((item) => (
                          <li key={`${item.code}:${item.what}`}>
                            <Remark {...item} language={language} />
                          </li>
                        ))}
                      </ul>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : null}
      {lines.pages > 1 ? (
        <div className="ratusz-actions">
          <Button buttonStyle="secondary" disabled={page <= 1} margin={false} onClick={() => setPage(page - 1)} size="small">
            {importTexts.previous[language]}
          </Button>
          <span>{fill(importTexts.pageOf[language], { page, pages: lines.pages })}</span>
          <Button
            buttonStyle="secondary"
            disabled={page >= lines.pages}
            margin={false}
            onClick={() => setPage(page + 1)}
            size="small"
          >
            {importTexts.next[language]}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
