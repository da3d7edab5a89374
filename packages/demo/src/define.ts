import type { ContentInput, ContentType, Localised } from '@ratusz/content-schemas'

/**
 * A value as an author of the demonstration writes it: rich text is Markdown (paragraphs, ## to ####
 * headings, lists, quotes, tables, **bold**, *italic*, links), and a reference is another document's key.
 * A link to another document is written `[text](ref:service-cards/dowod-osobisty)`.
 */
export type Authored<T> = T extends { root: unknown }
  ? string
  : T extends readonly (infer Item)[]
    ? Authored<Item>[]
    : T extends object
      ? { [Key in keyof T]: Authored<T[Key]> }
      : T

/** A demonstration document. `key` is its name here and never changes; slugs are made from the titles. */
export type DemoDocument<T extends ContentType> = { key: string } & Omit<Authored<ContentInput<T>>, 'slug'>

/** A picture (`key` names its drawing in `pictures/`) or a printable document; the files are made by code. */
export type DemoMedia = {
  key: string
  alt?: Localised<string>
  title?: Localised<string>
  credit?: string
  focalX?: number
  focalY?: number
}

/** All of the town, by type; a global is a list of one. */
export type DemoContent = { [T in ContentType]: T extends 'media' ? DemoMedia[] : DemoDocument<T>[] }

/** Gives an array of documents its type; nothing else. */
export const defineDocuments = <T extends ContentType>(_type: T, documents: DemoDocument<T>[]): DemoDocument<T>[] => documents

/**
 * A calendar day relative to the day on which the town is loaded, as a token that the loader expands:
 * `day(0)` is that day, `day(-30)` a month before. In texts write `{{day+12}}` or `{{day-30}}`: it becomes
 * the full date in the text's language.
 */
export const day = (offset: number): string => `{{day${offset < 0 ? '' : '+'}${offset}}}`
