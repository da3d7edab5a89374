import type { ContentInput } from '../feed.ts'
import { base, citation, EXAMPLE } from './base.ts'
import { say, words } from './rich.ts'

/** A service card with every field. */
export const serviceCardExample: ContentInput<'service-cards'> = {
  ...base,
  title: say('Dowód osobisty', 'Посвідчення особи', 'بطاقة الهوية', 'Identity card'),
  slug: { pl: 'dowod-osobisty', uk: 'posvidchennia-osoby', ar: 'btaqa-al-hwya', en: 'identity-card' },
  summary: say('Za darmo, do 30 dni.', 'Безкоштовно, до 30 днів.', 'مجانًا خلال 30 يومًا.', 'Free, within 30 days.'),
  number: 'SO-01',
  serviceStatus: 'limited',
  statusReason: say(
    'Do piątku bez odcisków palców.',
    'До п’ятниці без відбитків.',
    'حتى الجمعة دون بصمات.',
    'No fingerprints until Friday.',
  ),
  whoFor: words('Dla każdego obywatela.', 'Для кожного громадянина.', 'لكل مواطن.', 'For every citizen.'),
  howTo: words('Złóż wniosek.', 'Подайте заяву.', 'قدّم طلبًا.', 'Hand in an application.'),
  requiredDocuments: [
    {
      name: say('Zdjęcie', 'Фотографія', 'صورة', 'A photograph'),
      form: EXAMPLE,
      kind: 'original',
      condition: say('dla dorosłych', 'для дорослих', 'للبالغين', 'for adults'),
    },
  ],
  forms: [EXAMPLE],
  fees: [
    {
      label: say('Pełnomocnictwo', 'Довіреність', 'وكالة', 'Power of attorney'),
      amount: 17,
      currency: 'PLN',
      channel: 'inPerson',
      validFrom: '2026-01-01',
      exemptions: say('Rodzina nie płaci.', 'Родина не платить.', 'الأقارب معفون.', 'Family pays nothing.'),
    },
  ],
  feeNote: say('Zapłać kartą.', 'Сплатіть карткою.', 'ادفع بالبطاقة.', 'Pay by card.'),
  bankAccount: '00 0000 0000 0000 0000 0000 0000',
  places: [EXAMPLE],
  channels: [
    {
      kind: 'online',
      url: 'https://www.gov.pl/web/gov/dowod',
      label: say('gov.pl', 'gov.pl', 'gov.pl', 'gov.pl'),
      signIn: ['trustedProfile', 'mObywatel'],
    },
  ],
  processingTime: { value: 30, unit: 'days', text: say('Zwykle krócej.', 'Зазвичай швидше.', 'عادةً أسرع.', 'Usually sooner.') },
  outcome: words('Dostaniesz dowód.', 'Ви отримаєте посвідчення.', 'ستحصل على البطاقة.', 'You get the card.'),
  collection: say('Odbierz osobiście.', 'Заберіть особисто.', 'استلمها بنفسك.', 'Collect it yourself.'),
  appeal: {
    isPossible: true,
    authority: say('Wojewoda', 'Воєвода', 'الحاكم', 'The governor'),
    deadline: say('14 dni', '14 днів', '14 يومًا', '14 days'),
    fee: say('bezpłatnie', 'безкоштовно', 'مجانًا', 'free of charge'),
    text: say('Złóż w urzędzie.', 'Подайте в управлінні.', 'قدّمه في البلدية.', 'Hand it in at the office.'),
  },
  legalActs: [citation],
  responsibleUnit: EXAMPLE,
  specialCases: words('Dzieci do 12 lat.', 'Діти до 12 років.', 'الأطفال حتى 12 سنة.', 'Children under 12.'),
  lifeEvents: ['documents'],
  businessEvents: ['starting'],
  faq: [
    {
      question: say('Czy mogę online?', 'Чи можна онлайн?', 'هل يمكن عبر الإنترنت؟', 'Can I do it online?'),
      answer: say('Tak, dla dziecka.', 'Так, для дитини.', 'نعم، للطفل.', 'Yes, for a child.'),
    },
  ],
  bookingUrl: 'https://wizyty.jantarowo.example/',
  notApplicable: [
    {
      field: 'fees',
      reason: say('Dowód jest bezpłatny.', 'Посвідчення безкоштовне.', 'البطاقة مجانية.', 'The card itself is free.'),
    },
  ],
}
