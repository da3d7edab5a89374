import { stem } from 'porter2'
import { fold } from '../fold.ts'
import { type Language, wordSet } from './language.ts'

/** The key of an English word: the stem of Snowball's English stemmer (Porter 2), British and American spelling made one. */
const keyOf = (word: string): string =>
  fold(stem(AMERICAN.reduce((text, [british, american]) => text.replace(british, american), word)))

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2}[iy])s(?=e[ds]?$|ing$|ations?$|ers?$)/, 'z'],
  [/(?<=[a-z]{2}[^aeiou])our(?=s?$|ed$|ing$|ite$|ful$)/, 'or'],
  [/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
  [/(?<=[a-z]{2}en)c(?=es?$|ed$|ing$)/, 's'],
]

const stopWords = wordSet(`
  a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its may me my no nor
  not of on or our out she should so some such than that the their them then there these they this those to too under up us was we were
  what when where which who whom why will with would you your
  after all also am another any because before between during here just like many me much near need now only other per please want while within
  without
`)

export const english: Language = { script: /\p{Script=Latin}/u, keyOf, keepsBeginnings: true, stopWords }
