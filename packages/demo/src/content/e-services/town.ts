import { ofTheTown } from './parts.ts'

export const townServices = [
  ofTheTown({
    key: 'umow-wizyte',
    title: {
      pl: 'Umów wizytę w urzędzie',
      uk: 'Запис на візит до управління',
      ar: 'احجز موعدًا في البلدية',
      en: 'Book a visit to the town hall',
    },
    summary: {
      pl: 'Wybierz sprawę, dzień i godzinę. Potwierdzenie przyjdzie SMS-em.',
      uk: 'Виберіть справу, день і годину. Підтвердження надійде в SMS.',
      ar: 'اختر المعاملة واليوم والساعة. يصلك التأكيد برسالة قصيرة.',
      en: 'Choose the matter, the day and the time. A text message confirms it.',
    },
    url: 'https://wizyty.jantarowo.example',
  }),
  ofTheTown({
    key: 'zaplac-online',
    title: {
      pl: 'Zapłać podatek i opłaty',
      uk: 'Сплата податків і зборів',
      ar: 'ادفع الضرائب والرسوم',
      en: 'Pay taxes and charges',
    },
    summary: {
      pl: 'Podatek od nieruchomości, odpady i opłata skarbowa: BLIK, karta lub przelew.',
      uk: 'Податок на нерухомість, відходи й гербовий збір: BLIK, картка або переказ.',
      ar: 'ضريبة العقارات والنفايات ورسم الدمغة: بـ BLIK أو البطاقة أو التحويل.',
      en: 'Property tax, waste and stamp duty: BLIK, card or transfer.',
    },
    url: 'https://oplaty.jantarowo.example',
    signIn: ['trustedProfile', 'mObywatel'],
    serviceCard: 'podatek-od-nieruchomosci',
  }),
  ofTheTown({
    key: 'zglos-usterke',
    title: {
      pl: 'Zgłoś usterkę w mieście',
      uk: 'Повідомити про несправність у місті',
      ar: 'أبلغ عن عطل في المدينة',
      en: 'Report a fault in town',
    },
    summary: {
      pl: 'Dziura w jezdni, zepsuta lampa, pełny kosz. Zaznacz miejsce na mapie i dodaj zdjęcie.',
      uk: 'Яма на дорозі, зламаний ліхтар, повний смітник. Позначте місце на мапі й додайте фото.',
      ar: 'حفرة في الطريق أو مصباح معطل أو سلة ممتلئة. حدد المكان على الخريطة وأضف صورة.',
      en: 'A pothole, a broken lamp, a full bin. Mark the spot on the map and add a picture.',
    },
    url: 'https://usterki.jantarowo.example',
    outage: {
      pl: 'Aplikacja na telefon nie wysyła zdjęć. Naprawa potrwa do {{day+5}}. Zgłoś przez stronę albo telefonicznie.',
      uk: 'Застосунок не надсилає фото. Ремонт триватиме до {{day+5}}. Повідомте через сайт або телефоном.',
      ar: 'لا يرسل تطبيق الهاتف الصور. الإصلاح حتى {{day+5}}. أبلغ عبر الموقع أو الهاتف.',
      en: 'The phone app does not send pictures. The repair takes until {{day+5}}. Use the website or call.',
    },
  }),
  ofTheTown({
    key: 'mapa-planow',
    title: {
      pl: 'Mapa planów miejscowych',
      uk: 'Мапа місцевих планів забудови',
      ar: 'خريطة مخططات البناء المحلية',
      en: 'Map of local development plans',
    },
    summary: {
      pl: 'Sprawdź, co wolno zbudować na działce. Wydruk nie zastępuje wypisu.',
      uk: 'Перевірте, що можна збудувати на ділянці. Роздруківка не замінює витягу.',
      ar: 'اعرف ما يُسمح ببنائه على الأرض. الطباعة لا تغني عن المستخرج الرسمي.',
      en: 'See what may be built on a plot. A print-out does not replace the official extract.',
    },
    url: 'https://mapa.jantarowo.example',
    languages: ['pl'],
    serviceCard: 'wypis-i-wyrys-z-planu',
  }),
  ofTheTown({
    key: 'katalog-biblioteki',
    title: { pl: 'Katalog biblioteki', uk: 'Каталог бібліотеки', ar: 'فهرس المكتبة', en: 'Library catalogue' },
    summary: {
      pl: 'Znajdź książkę, zarezerwuj ją i przedłuż wypożyczenie.',
      uk: 'Знайдіть книжку, замовте її та продовжте термін.',
      ar: 'ابحث عن كتاب واحجزه ومدّد الإعارة.',
      en: 'Find a book, reserve it and renew your loans.',
    },
    url: 'https://katalog.jantarowo.example',
    fallback: [{ kind: 'phone', value: '58 000 10 60' }],
  }),
]
