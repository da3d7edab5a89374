import { mkdir, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { type APIRequestContext, type BrowserContext, expect } from '@playwright/test'
import { stack } from './stack.ts'

/**
 * One worker at a time signs the administrator in: of two sign-ins of one person in the same moment, Payload keeps the session of
 * one.
 */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  const turn = path.join(stack().dataFolder, 'signing-in')
  const take = (): Promise<boolean> =>
    mkdir(turn).then(
      () => true,
      () => false,
    )
  await expect.poll(take, { intervals: [50] }).toBe(true)
  try {
    return await work()
  } finally {
    await rmdir(turn)
  }
}

/** Signs in through REST; gives the headers of a signed-in request. */
export const signIn = (request: APIRequestContext): Promise<Record<string, string>> =>
  inTurn(async () => {
    const { cms, email, password } = stack()
    const response = await request.post(`${cms}/api/users/login`, { data: { email, password } })
    expect(response.status()).toBe(200)
    const { token }: { token: string } = await response.json()
    return { Authorization: `JWT ${token}`, 'Accept-Language': 'pl' }
  })

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
