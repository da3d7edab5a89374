import { type APIRequestContext, type BrowserContext, expect } from '@playwright/test'
import { stack } from './stack.ts'

/** Signs in through REST; gives the headers of a signed-in request. */
export const signIn = async (request: APIRequestContext): Promise<Record<string, string>> => {
  const { cms, email, password } = stack()
  const response = await request.post(`${cms}/api/users/login`, { data: { email, password } })
  expect(response.status()).toBe(200)
  const { token }: { token: string } = await response.json()
  return { Authorization: `JWT ${token}`, 'Accept-Language': 'pl' }
}

/** Signs a browser in as well; gives the headers of a signed-in request. */
export const signInBrowser = async (context: BrowserContext, request: APIRequestContext): Promise<Record<string, string>> => {
  const headers = await signIn(request)
  const token = (headers.Authorization ?? '').replace('JWT ', '')
  await context.addCookies([{ name: 'payload-token', value: token, url: stack().cms }])
  return headers
}

/** One paragraph as Lexical keeps it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})
