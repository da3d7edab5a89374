import { describe, expect, it } from 'vitest'
import { isolateNumbers } from './isolate-numbers.ts'

describe('a telephone number', () => {
  it('keeps its groups in order within Arabic', () => {
    expect(isolateNumbers('اتصل 58 000 10 05 أو 112', 'ar')).toBe('اتصل \u206658 000 10 05\u2069 أو 112')
  })

  it('stands as it is in other languages', () => {
    expect(isolateNumbers('Zadzwoń: 58 000 10 05', 'pl')).toBe('Zadzwoń: 58 000 10 05')
  })
})
