import type { ContentInput } from '../feed.ts'
import { base, citation, EXAMPLE } from './base.ts'
import { say, words } from './rich.ts'

/** A guide to what is not allowed. */
export const violationExample: ContentInput<'violations'> = {
  ...base,
  title: say('Dzikie wysypisko', 'Стихійне звалище', 'مكب عشوائي', 'Fly-tipping'),
  slug: { pl: 'dzikie-wysypisko', uk: 'stykhiine-zvalyshche', ar: 'mkb-ashway', en: 'fly-tipping' },
  summary: say('Odpady w lesie.', 'Відходи в лісі.', 'نفايات في الغابة.', 'Waste in the forest.'),
  whatItIs: words('Śmieci poza koszem.', 'Сміття поза контейнером.', 'نفايات خارج الحاوية.', 'Waste outside a bin.'),
  examples: words('Opony w rowie.', 'Шини в канаві.', 'إطارات في خندق.', 'Tyres in a ditch.'),
  isEmergency: true,
  howToRecognise: words('Sterta przybywa.', 'Купа росте.', 'الكومة تكبر.', 'The heap grows.'),
  evidence: words('Zrób zdjęcie.', 'Зробіть фото.', 'التقط صورة.', 'Take a picture.'),
  whoHandles: say('Straż Miejska', 'Міська варта', 'شرطة البلدية', 'Municipal guard'),
  handlingUnit: EXAMPLE,
  reportChannels: [
    {
      kind: 'phone',
      value: '58 000 10 98',
      label: say('dyżurny', 'черговий', 'المناوب', 'duty officer'),
      hours: say('całą dobę', 'цілодобово', 'على مدار الساعة', 'day and night'),
      isAnonymous: true,
    },
  ],
  whatHappensNext: words('Sprawdzimy miejsce.', 'Ми перевіримо місце.', 'سنفحص المكان.', 'We look at the place.'),
  deadlines: say('Do 30 dni.', 'До 30 днів.', 'خلال 30 يومًا.', 'Within 30 days.'),
  penalty: { from: 500, to: 5000, currency: 'PLN', text: say('Grzywna.', 'Штраф.', 'غرامة.', 'A fine.') },
  appeal: words('Do sądu.', 'До суду.', 'إلى المحكمة.', 'To the court.'),
  ifYouAreAccused: words('Możesz milczeć.', 'Ви можете мовчати.', 'يمكنك الصمت.', 'You may stay silent.'),
  legalActs: [citation],
  notApplicable: [],
}
