import { describe, expect, it } from 'vitest'
import { readCmsSettings } from './processes.ts'

const read = (more: Record<string, string> = {}) =>
  readCmsSettings({
    PAYLOAD_SECRET: 'p'.repeat(32),
    FEED_TOKEN: 'f'.repeat(32),
    STATS_TOKEN: 's'.repeat(32),
    PUBLISHER_SECRET: `whsec_${'A'.repeat(32)}`,
    ...more,
  })

describe('the targets of a publication', () => {
  it('are the publisher of this machine, where nothing else is set', () => {
    expect(read().DEPLOY_TARGETS).toEqual([{ kind: 'publisher', name: 'publisher' }])
  })

  it('are named without what is secret in their addresses, each by a name of its own', () => {
    const { DEPLOY_TARGETS } = read({
      DEPLOY_TARGETS: 'publisher, https://hooks.example/build/s3cret, https://hooks.example/build/other,github:town/site.pages',
      GITHUB_DISPATCH_TOKEN: 'x'.repeat(20),
    })
    expect(DEPLOY_TARGETS.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'publisher publisher',
      'hook hooks.example',
      'hook hooks.example (2)',
      'github town/site.pages',
    ])
  })

  it('may be on this machine without encryption, and nowhere else', () => {
    expect(read({ DEPLOY_TARGETS: 'http://127.0.0.1:9000/hook' }).DEPLOY_TARGETS).toHaveLength(1)
    expect(() => read({ DEPLOY_TARGETS: 'http://hooks.example/s3cret' })).toThrow(/DEPLOY_TARGETS: must list publisher/)
  })

  it.each(['netlify', 'github:town', 'ftp://hooks.example/', ' , '])(
    'are refused as %j, without telling what was written',
    (text) => {
      expect(() => read({ DEPLOY_TARGETS: text })).toThrow(
        /^Wrong settings[^\n]*\n {2}DEPLOY_TARGETS: must list publisher, https:/,
      )
    },
  )

  it('on GitHub need a token', () => {
    expect(() => read({ DEPLOY_TARGETS: 'github:town/site' })).toThrow(/GITHUB_DISPATCH_TOKEN: is needed/)
  })
})
