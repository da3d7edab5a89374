import path from 'node:path'

/** A previewer that shows a draft's title, and misbehaves where that says so. */
process.on('message', ({ kind, number, page, name }) => {
  const answer = (more) => process.send({ number, ...more })
  if (kind === 'asset') {
    answer({ kind: 'asset', file: name === '_astro/a.css' ? path.resolve('a.css') : null })
    return
  }
  const { title } = page.draft.data
  if (title === 'fail') answer({ kind: 'failed', message: 'a template failed', isAway: false })
  else if (title === 'away') answer({ kind: 'failed', message: 'the templates cannot be compiled', isAway: true })
  else if (title === 'end') process.exit(1)
  else if (title !== 'hang') answer({ kind: 'rendered', html: `<p>${title} ${process.pid}</p>`, policy: "default-src 'none'" })
})
process.once('disconnect', () => process.exit())
