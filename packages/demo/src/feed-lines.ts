import type { ContentData, FeedDocument } from '@ratusz/content-schemas'
import type { DemoContent } from './define.ts'
import { demoDocuments } from './load.ts'

/** The files of one medium, as `writeDemoMedia` gives them. */
export type DemoMediaFiles = Pick<ContentData<'media'>, 'original' | 'sizes'>

/**
 * The town as lines of the feed, keys standing as ids: for tests, measurements and for work on the site without a CMS.
 *
 * @param today the day of loading, `YYYY-MM-DD`
 * @param mediaFiles what `writeDemoMedia` wrote, by key; without it pictures name originals that no file backs, without sizes
 * @throws DemoContentError where the content is wrong
 */
export const demoFeedLines = (parameters: {
  today: string
  mediaFiles?: ReadonlyMap<string, DemoMediaFiles>
  content?: DemoContent
}): FeedDocument[] =>
  demoDocuments(parameters).map(({ key, ...document }): FeedDocument => {
    const files = parameters.mediaFiles?.get(key)
    return document.type === 'media' && files ? { ...document, data: { ...document.data, ...files } } : document
  })
