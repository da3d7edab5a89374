import { expect, it } from 'vitest'
import { createMailer } from './adapter'

it('prints each e-mail where no mail server is set', async () => {
  const printed: string[] = []
  const { name, send } = createMailer({ url: undefined, from: 'ratusz@jantarowo.example', print: (text) => printed.push(text) })
  await send({ to: 'anna@jantarowo.example', subject: 'Do przeglądu: 2 treści', text: 'Nasz pierwszy\nNasz drugi' })
  expect(name).toBe('log')
  expect(printed).toEqual(['E-mail to anna@jantarowo.example: Do przeglądu: 2 treści\n\nNasz pierwszy\nNasz drugi'])
})
