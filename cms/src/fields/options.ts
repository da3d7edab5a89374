import { type OptionList, optionLabels } from '../messages/options'
import type { Message } from '../messages/types'

/** The choices of a select field: values with their labels, in the order of `values`. */
export const optionsOf = (list: OptionList, values: readonly (string | number)[]): { value: string; label: Message }[] => {
  const labels: Record<string, Message> = optionLabels[list]
  return values.map((value) => {
    const label = labels[String(value)]
    if (!label) throw new Error(`no label for ${list}.${value} in messages/options.ts`)
    return { value: String(value), label }
  })
}
