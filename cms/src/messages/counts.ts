import { m } from './types'

/** How full a field is, below it while somebody writes in it. */
export const countTexts = {
  of: m('Znaki: {count} z {limit}', 'Символи: {count} з {limit}', 'الأحرف: {count} من {limit}', 'Characters: {count} of {limit}'),
  over: m(
    'Znaki: {count} z {limit}. Skróć o {over}.',
    'Символи: {count} з {limit}. Скоротіть на {over}.',
    'الأحرف: {count} من {limit}. اختصر {over}.',
    'Characters: {count} of {limit}. Shorten by {over}.',
  ),
} as const
