import { type APIRequestContext, expect } from '@playwright/test'
import { stack } from './stack.ts'

/** Signs in through REST; gives the headers of a signed-in request. */
export const signIn = async (request: APIRequestContext): Promise<Record<string, string>> => {
  const { cms, email, password } = stack()
  const response = await request.post(`${cms}/api/users/login`, { data: { email, password } })
  expect(response.status()).toBe(200)
  const { token }: { token: string } = await response.json()
  return { Authorization: `JWT ${token}`, 'Accept-Language': 'pl' }
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
