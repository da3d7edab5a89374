import type { Locale } from '@ratusz/content-schemas'

/** What a preview says of its own, in the language of the page. */
type PreviewMessages = {
  /** On every preview: that readers do not see this yet. */
  mark: string
  /** How long a link to a preview holds; `{time}` is a moment in words. */
  until: string
  /** In the place of a title, and of any other text, that nobody has written yet. */
  untitled: string
  unwritten: string
}

export const previewMessages: Record<Locale, PreviewMessages> = {
  pl: {
    mark: 'Podgląd – wersja robocza',
    until: 'Link działa do: {time}',
    untitled: '(jeszcze bez tytułu)',
    unwritten: '(jeszcze nie napisano)',
  },
  uk: {
    mark: 'Попередній перегляд – чернетка',
    until: 'Посилання діє до: {time}',
    untitled: '(ще без назви)',
    unwritten: '(ще не написано)',
  },
  ar: {
    mark: 'معاينة – مسودة',
    until: 'الرابط صالح حتى: {time}',
    untitled: '(بلا عنوان بعد)',
    unwritten: '(لم يُكتب بعد)',
  },
  en: {
    mark: 'Preview – draft',
    until: 'This link works until {time}',
    untitled: '(no title yet)',
    unwritten: '(not written yet)',
  },
}
