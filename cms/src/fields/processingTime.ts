import { DURATION_UNITS } from '@ratusz/content-schemas'
import type { GroupField } from 'payload'
import { errorText } from '../messages/translate'
import { group, number, row, select, textarea } from './basic'
import { between, checked, isBlank, judged, siblingOf, type ValidateOptions } from './validate'

const MOST = 1000

/** To publish, readers are told how long it takes: by a number, as "at once", or in words in their own language. */
const isSaid = (options: ValidateOptions): string | true => {
  const { unit, text } = siblingOf(options)
  return unit === 'immediately' || !isBlank(text) || errorText(options.req, 'processingTime')
}

/** How long a matter takes from the application. */
export const processingTime = (): GroupField =>
  group('processingTime', [
    row(
      {
        ...number('value', { max: MOST }),
        validate: judged(checked({}, between(0, MOST)), { isMissing: isSaid }),
      },
      select('unit', { list: 'durationUnit', values: DURATION_UNITS, fallback: 'days', isRequired: true }),
    ),
    textarea('text', { max: 1000 }),
  ])
