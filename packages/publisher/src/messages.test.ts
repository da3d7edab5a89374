import { LOCALES } from '@ratusz/content-schemas'
import { describe, expect, it } from 'vitest'
import { asPublishError, PublishError, toDeployError } from './errors.ts'
import { DEPLOY_ERROR_CODES, deployErrorSchema, describeDeployError, PAGE_RULES } from './protocol.ts'

describe('what an editor is told of a failed deploy', () => {
  it.each(LOCALES.flatMap((locale) => DEPLOY_ERROR_CODES.map((code) => [code, locale] as const)))(
    'says %s in %s without gaps',
    (code, locale) => {
      const parameters = {
        page: '/a/',
        target: '/b/',
        rule: 'title',
        file: '/c',
        seconds: 300,
        release: 'r',
        detail: 'd',
        title: 't',
      }
      expect(describeDeployError({ code, parameters }, locale)).not.toMatch(/undefined|NaN|#| {2}/)
    },
  )

  it('has a word for every rule in every language', () => {
    const texts = LOCALES.flatMap((locale) =>
      PAGE_RULES.map((rule) => describeDeployError({ code: 'page_invalid', parameters: { page: '/a/', rule } }, locale)),
    )
    expect(new Set(texts).size).toBe(LOCALES.length * PAGE_RULES.length)
  })

  it.each([
    [2, 'pl', 'Jest jeszcze 1 taki błąd'],
    [4, 'pl', 'Są jeszcze 3 takie błędy'],
    [6, 'pl', 'Jest jeszcze 5 takich błędów'],
    [3, 'ar', 'خطآن آخران'],
    [3, 'uk', 'Є ще 2 такі помилки'],
    [2, 'en', 'There is 1 more'],
  ] as const)('counts %i mistakes rightly in %s', (count, locale, words) => {
    expect(describeDeployError({ code: 'broken_link', parameters: { page: '/a/', target: '/b/', count } }, locale)).toContain(
      words,
    )
  })

  it('tells a full disk whichever part met it', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
    expect(asPublishError(full).code).toBe('disk_full')
    expect(asPublishError(Object.assign(new Error('database or disk is full'), { errcode: 13 })).code).toBe('disk_full')
    expect(asPublishError(new Error('other'))).toMatchObject({ code: 'internal', parameters: { detail: 'other' } })
  })

  it('comes as the contract has it, with the end of a long log', () => {
    const error = toDeployError(new PublishError('build_failed', { log: ['x'.repeat(30_000), 'the end'] }), 'pl')
    expect(deployErrorSchema.parse(error)).toEqual(error)
    expect(error.log).toHaveLength(20_000)
    expect(error.log?.endsWith('the end')).toBe(true)
  })
})
