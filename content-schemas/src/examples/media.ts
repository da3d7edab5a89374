import type { ContentInput } from '../feed.ts'
import { say } from './rich.ts'

const file = (name: string, mimeType: string, width: number, height: number, filesize: number) => ({
  url: `/api/media/file/${name}`,
  mimeType,
  width,
  height,
  filesize,
})

/** A picture with its description, credit and renditions. */
export const mediaExample: ContentInput<'media'> = {
  alt: say(
    'Ratusz z zegarem nad rynkiem',
    'Ратуша з годинником над площею',
    'مبنى البلدية ذو الساعة فوق الساحة',
    'The town hall with its clock above the square',
  ),
  title: say('Ratusz', 'Ратуша', 'مبنى البلدية', 'Town hall'),
  credit: 'fot. Urząd Miejski',
  filename: 'ratusz.png',
  original: file('ratusz.png', 'image/png', 960, 640, 1200),
  sizes: [file('ratusz-480x320.webp', 'image/webp', 480, 320, 300)],
}
