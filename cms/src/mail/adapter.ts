import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

/** A mail server that does not answer must not hold up what waits behind it. */
const PATIENCE_MS = 15_000

type Parameters = { url: string | undefined; from: string }

/** How the CMS sends e-mail: see `createMailer`. */
export const mailAdapter =
  (parameters: Parameters): EmailAdapter =>
  ({ payload }) => {
    const { name, send } = createMailer({ ...parameters, print: (msg) => payload.logger.info({ msg }) })
    return { name, defaultFromAddress: parameters.from, defaultFromName: 'Ratusz', sendEmail: send }
  }

/**
 * Sends e-mail through the server that the settings name; where they name none, each message is printed into the log, so that a town
 * can try everything before it has a mail server.
 */
export const createMailer = ({ url, from, print }: Parameters & { print: (text: string) => void }) => {
  const transport = url
    ? createTransport({
        url,
        connectionTimeout: PATIENCE_MS,
        greetingTimeout: PATIENCE_MS,
        socketTimeout: PATIENCE_MS,
      })
    : undefined
  const send = async ({ to, subject, text, messageId }: SendEmailOptions): Promise<void> => {
    const message = { from: { name: 'Ratusz', address: from }, to: String(to), subject, text: String(text ?? ''), messageId }
    if (transport) await transport.sendMail(message)
    else print(`E-mail to ${message.to}: ${subject}\n\n${message.text}`)
  }
  return { name: transport ? 'smtp' : 'log', send }
}
