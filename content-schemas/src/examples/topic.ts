import type { ContentInput } from '../feed.ts'
import { say } from './rich.ts'

/** A topic that content is filed under. */
export const topicExample: ContentInput<'topics'> = {
  title: say('Odpady i czystość', 'Відходи та чистота', 'النفايات والنظافة', 'Waste and tidiness'),
  slug: { pl: 'odpady-i-czystosc', uk: 'vidkhody-ta-chystota', ar: 'al-nfayat', en: 'waste-and-tidiness' },
  summary: say('Wszystko o śmieciach.', 'Усе про сміття.', 'كل ما يخص النفايات.', 'All about waste.'),
  description: say(
    'Jak segregować, kiedy wystawiać kosze i ile to kosztuje.',
    'Як сортувати, коли виставляти контейнери і скільки це коштує.',
    'كيف تفرز النفايات ومتى تخرج الحاويات وكم يكلف ذلك.',
    'How to sort, when to put out the bins, and what it costs.',
  ),
  icon: 'waste',
  order: 1,
}
