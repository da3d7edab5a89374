import { describe, expect, it } from 'vitest'
import { type TranslationFacts, translationStateOf } from './translation.ts'

const facts = (more: Partial<TranslationFacts>): TranslationFacts => ({
  source: 'pl',
  changedAt: {},
  madeFrom: {},
  isMachineMade: {},
  reviewedAt: {},
  ...more,
})
const MAY = '2026-05-12T08:00:00.000Z'
const JUNE = '2026-06-01T08:00:00.000Z'

describe('a translation', () => {
  it.each([
    ['made from an earlier text of the source', facts({ changedAt: { pl: JUNE, uk: JUNE }, madeFrom: { uk: MAY } }), JUNE],
    ['published before the source changed', facts({ changedAt: { pl: JUNE, uk: MAY } }), JUNE],
    ['from before anybody kept count', facts({ changedAt: { pl: JUNE } }), JUNE],
  ])('is older than its source when it is %s', (_name, known, olderThan) => {
    expect(translationStateOf(known, 'uk').olderThan).toBe(olderThan)
  })

  it.each([
    ['made from the source as it is', facts({ changedAt: { pl: JUNE, uk: MAY }, madeFrom: { uk: JUNE } })],
    ['published after the source', facts({ changedAt: { pl: MAY, uk: JUNE } })],
    ['of a source that never changed', facts({ changedAt: { uk: MAY } })],
  ])('is current when it is %s', (_name, known) => {
    expect(translationStateOf(known, 'uk').olderThan).toBeUndefined()
  })

  it('has been reviewed until its text changes', () => {
    expect(translationStateOf(facts({ reviewedAt: { uk: JUNE }, changedAt: { uk: JUNE } }), 'uk').reviewedAt).toBe(JUNE)
    expect(translationStateOf(facts({ reviewedAt: { uk: MAY }, changedAt: { uk: JUNE } }), 'uk').reviewedAt).toBeUndefined()
  })
})

it('the source is never older than itself, nor machine-made', () => {
  const known = facts({ source: 'uk', changedAt: { uk: JUNE }, madeFrom: { uk: MAY }, isMachineMade: { uk: true } })
  expect(translationStateOf(known, 'uk')).toEqual({ olderThan: undefined, isMachineMade: false, reviewedAt: undefined })
})
