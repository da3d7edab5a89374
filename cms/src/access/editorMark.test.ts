import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { createEditorMark } from './editorMark'

const marked = (cmsUrl: string, portalUrl: string): string[] | undefined => {
  const mark = createEditorMark({ cmsUrl, portalUrl, seconds: 60 })
  const req = {} as PayloadRequest
  mark?.set({ req })
  return req.responseHeaders?.getSetCookie()
}

describe('the mark by which the portal knows whoever is signed in to the CMS', () => {
  it.each([
    ['https://cms.town.example', 'https://town.example', 'town.example'],
    ['https://town.example', 'https://www.town.example', 'town.example'],
    ['https://cms.town.example', 'https://www.town.example', 'town.example'],
    ['https://cms.town.gov.example', 'https://town.gov.example', 'town.gov.example'],
  ])('is set by %s for %s too', (cms, portal, domain) => {
    expect(marked(cms, portal)).toEqual([`ratusz-editor=1; Domain=${domain}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`])
  })

  it.each([
    ['http://localhost:3000', 'http://localhost:8080'],
    ['https://town.example', 'https://town.example'],
    ['https://cms.example', 'https://town.example'],
    ['http://192.0.2.7:3000', 'http://192.0.3.7:8080'],
    ['http://[2001:db8::1]:3000', 'http://[2001:db8::2]:8080'],
  ])('is neither needed nor set by %s for %s', (cms, portal) => {
    expect(marked(cms, portal)).toBeUndefined()
  })

  it('may go over a connection without TLS where one of them is reached so', () => {
    expect(marked('http://cms.town.example:3000', 'https://town.example')?.[0]).not.toContain('Secure')
  })
})
