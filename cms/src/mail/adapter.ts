import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** A mail server that does not answer must not hold up what waits behind it. */
const PATIENCE_MS = 15_000

/**
 * How the CMS sends e-mail: through the server that the settings name; where they name none, each message is printed into the log,
 * so that a town can try everything before it has a mail server.
 */
export const mailAdapter =
  ({ url, from }: { url: string | undefined; from: string }): EmailAdapter =>
  ({ payload }) => {
    const transport = url
      ? createTransport({
          url,
          connectionTimeout: PATIENCE_MS,
          greetingTimeout: PATIENCE_MS,
          socketTimeout: PATIENCE_MS,
        })
      : undefined
    return {
      name: transport ? 'smtp' : 'log',
      defaultFromAddress: from,
      defaultFromName: 'Ratusz',
      sendEmail: async ({ to, subject, text, messageId }) => {
        const message = { from: { name: 'Ratusz', address: from }, to: String(to), subject, text: String(text ?? ''), messageId }
        if (transport) await transport.sendMail(message)
        else payload.logger.info({ msg: `E-mail to ${message.to}: ${subject}\n\n${message.text}` })
      },
    }
  }
