import type { ContentInput } from '../feed.ts'
import { base, citation, EXAMPLE } from './base.ts'
import { say, words } from './rich.ts'

/** A guide of two steps, one of them instead of the other. */
export const procedureExample: ContentInput<'procedures'> = {
  ...base,
  title: say('Jak wymienić dowód', 'Як обміняти посвідчення', 'كيف تبدّل بطاقة الهوية', 'How to renew your card'),
  slug: { pl: 'jak-wymienic-dowod', uk: 'yak-obminiaty-posvidchennia', ar: 'kyf-tbdl', en: 'how-to-renew-your-card' },
  summary: say('Dwa kroki.', 'Два кроки.', 'خطوتان.', 'Two steps.'),
  intro: say('Po kolei.', 'По черзі.', 'بالترتيب.', 'One after the other.'),
  whoFor: say('Dla każdego.', 'Для кожного.', 'للجميع.', 'For everybody.'),
  steps: [
    {
      title: say('Zrób zdjęcie', 'Зробіть фото', 'التقط صورة', 'Have your picture taken'),
      body: words('U fotografa.', 'У фотографа.', 'عند المصوّر.', 'At a photographer’s.'),
      duration: say('10 minut', '10 хвилин', '10 دقائق', '10 minutes'),
      cost: say('około 40 zł', 'близько 40 злотих', 'نحو 40 زلوتيًا', 'about PLN 40'),
      where: say('w mieście', 'у місті', 'في المدينة', 'in town'),
      items: [{ label: say('stary dowód', 'старе посвідчення', 'البطاقة القديمة', 'the old card') }],
    },
    {
      join: 'or',
      title: say('Zrób je telefonem', 'Зробіть його телефоном', 'التقطها بهاتفك', 'Take it with your phone'),
    },
  ],
  services: [EXAMPLE],
  legalActs: [citation],
  outcome: say('Nowy dowód.', 'Нове посвідчення.', 'بطاقة جديدة.', 'A new card.'),
  faq: [
    {
      question: say('Ile to trwa?', 'Скільки це триває?', 'كم يستغرق ذلك؟', 'How long does it take?'),
      answer: say('Miesiąc.', 'Місяць.', 'شهرًا.', 'A month.'),
    },
  ],
}
