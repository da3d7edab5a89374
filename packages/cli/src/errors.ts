/** Something the person at the terminal can mend: the message names the mend, no stack is shown. */
export class UserError extends Error {
  override name = 'UserError'
}
