import { expect, it } from 'vitest'
import { fieldLabels } from './fields'

it('no field is called by a name with a comma: the admin’s list of what is wrong in a form is parted by commas', () => {
  const names = Object.values(fieldLabels).flatMap((label) => Object.values(label))
  expect(names.filter((name) => /[,،]/u.test(name))).toEqual([])
})
