import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE, fact } from './base.ts'
import { heading, paragraph, rich, say } from './rich.ts'

const body = (title: string, text: string, link: string, video: string) =>
  rich(
    heading(title),
    paragraph(text),
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          fields: { linkType: 'internal', doc: { relationTo: 'service-cards', value: EXAMPLE } },
          children: [{ type: 'text', text: link }],
        },
      ],
    },
    { type: 'upload', relationTo: 'media', value: EXAMPLE },
    { type: 'block', fields: { blockType: 'callout', kind: 'note', text } },
    { type: 'block', fields: { blockType: 'download', file: EXAMPLE } },
    {
      type: 'block',
      fields: {
        blockType: 'video',
        title: video,
        url: 'https://wideo.jantarowo.example/port',
        transcriptUrl: '/transkrypcja/',
      },
    },
    {
      type: 'table',
      children: [
        {
          type: 'tablerow',
          children: [{ type: 'tablecell', headerState: 1, children: [paragraphNode(title)] }],
        },
        { type: 'tablerow', children: [{ type: 'tablecell', headerState: 0, children: [paragraphNode(text)] }] },
      ],
    },
  )

const paragraphNode = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })

/** A standing page with one of each kind of block. */
export const pageExample: ContentInput<'pages'> = {
  ...base,
  title: say('O gminie', 'Про громаду', 'عن البلدية', 'About the town'),
  slug: { pl: 'o-gminie', uk: 'pro-hromadu', ar: 'an-al-bldya', en: 'about-the-town' },
  summary: say('Miasto nad morzem.', 'Місто біля моря.', 'مدينة على البحر.', 'A town by the sea.'),
  body: {
    pl: body('Port', 'Łodzie wracają rano.', 'Dowód osobisty', 'Port o świcie'),
    uk: body('Порт', 'Човни повертаються вранці.', 'Посвідчення особи', 'Порт на світанку'),
    ar: body('الميناء', 'تعود القوارب صباحًا.', 'بطاقة الهوية', 'الميناء عند الفجر'),
    en: body('Harbour', 'The boats come back in the morning.', 'Identity card', 'The harbour at dawn'),
  },
  hero: EXAMPLE,
  navTitle: say('O nas', 'Про нас', 'من نحن', 'About us'),
  order: 3,
  hasContents: true,
  attachments: [EXAMPLE],
  related: [{ type: 'units', id: EXAMPLE }],
  contacts: [fact('email', 'urzad@jantarowo.example')],
  redirectsFrom: ['/index.php/o-gminie'],
}
