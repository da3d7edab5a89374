import type { DemoDocument } from '../define.ts'

export const home: DemoDocument<'home'> = {
  key: 'home',
  question: {
    pl: 'Co chcesz załatwić?',
    uk: 'Що ви хочете зробити?',
    ar: 'ما الذي تريد إنجازه؟',
    en: 'What do you need to do?',
  },
  picture: 'harbour',
  topTasks: [
    {
      label: { pl: 'Dowód osobisty', uk: 'Посвідчення особи', ar: 'بطاقة الهوية', en: 'Identity card' },
      reference: { type: 'service-cards', id: 'dowod-osobisty' },
    },
    {
      label: { pl: 'Kiedy odbiór odpadów', uk: 'Коли вивозять відходи', ar: 'مواعيد جمع النفايات', en: 'Waste collection days' },
      reference: { type: 'pages', id: 'harmonogram-odbioru-odpadow' },
    },
    {
      label: { pl: 'Podatek od nieruchomości', uk: 'Податок на нерухомість', ar: 'ضريبة العقارات', en: 'Property tax' },
      reference: { type: 'service-cards', id: 'podatek-od-nieruchomosci' },
    },
    {
      label: { pl: 'Meldunek', uk: 'Реєстрація місця проживання', ar: 'تسجيل العنوان', en: 'Register your address' },
      reference: { type: 'service-cards', id: 'zameldowanie-na-pobyt-staly' },
    },
    {
      label: { pl: 'Wycinka drzewa', uk: 'Зрубати дерево', ar: 'إزالة شجرة', en: 'Remove a tree' },
      reference: { type: 'service-cards', id: 'usuniecie-drzewa' },
    },
    {
      label: { pl: 'Zgłoś problem', uk: 'Повідомити про порушення', ar: 'الإبلاغ عن مخالفة', en: 'Report a problem' },
      url: '/wykroczenia/',
    },
    {
      label: { pl: 'Rozkład autobusów', uk: 'Розклад автобусів', ar: 'مواعيد الحافلات', en: 'Bus timetable' },
      reference: { type: 'pages', id: 'komunikacja-publiczna' },
    },
    {
      label: { pl: 'Ślub', uk: 'Одруження', ar: 'الزواج', en: 'Get married' },
      reference: { type: 'procedures', id: 'slub-krok-po-kroku' },
    },
  ],
  highlightedServices: [
    'zgloszenie-urodzenia',
    'odpis-aktu-stanu-cywilnego',
    'deklaracja-smieciowa',
    'karta-duzej-rodziny',
    'pesel-dla-cudzoziemca',
    'wpis-do-ceidg',
  ],
  sections: [
    {
      audience: 'tourists',
      title: { pl: 'Przyjeżdżasz na wakacje?', uk: 'Їдете на відпочинок?', ar: 'هل أنت قادم في عطلة؟', en: 'Coming on holiday?' },
      text: {
        pl: 'Siedem kilometrów plaży, latarnia i port ze świeżą rybą. Sprawdź, gdzie są ratownicy, jak dojechać i gdzie wejdziesz z psem.',
        uk: 'Сім кілометрів пляжу, маяк і порт зі свіжою рибою. Дізнайтеся, де чергують рятувальники, як доїхати й де можна гуляти із собакою.',
        ar: 'سبعة كيلومترات من الشاطئ ومنارة وميناء فيه سمك طازج. اعرف أين المنقذون وكيف تصل وأين يُسمح بالكلاب.',
        en: 'Seven kilometres of beach, a lighthouse and a harbour with fresh fish. See where the lifeguards are, how to get here and where dogs may go.',
      },
      page: 'dla-turystow',
      picture: 'beach',
    },
    {
      audience: 'businesses',
      title: {
        pl: 'Chcesz tu inwestować?',
        uk: 'Хочете тут інвестувати?',
        ar: 'هل تريد الاستثمار هنا؟',
        en: 'Want to invest here?',
      },
      text: {
        pl: 'Działki z planem i mediami, zwolnienie z podatku za nowe miejsca pracy i jedna osoba, która prowadzi cię przez formalności.',
        uk: 'Ділянки з планом і мережами, звільнення від податку за нові робочі місця та одна людина, яка проведе вас через формальності.',
        ar: 'أراضٍ مخططة ومزوّدة بالمرافق وإعفاء ضريبي مقابل فرص العمل الجديدة وشخص واحد يرافقك في الإجراءات.',
        en: 'Plots with a plan and utilities, a tax exemption for new jobs, and one person to guide you through the formalities.',
      },
      page: 'dla-inwestorow',
      picture: 'fishing-boats',
    },
    {
      audience: 'newcomers',
      title: {
        pl: 'Jesteś tu od niedawna?',
        uk: 'Ви тут нещодавно?',
        ar: 'هل وصلت حديثًا؟',
        en: 'New here?',
      },
      text: {
        pl: 'Meldunek, PESEL, szkoła, lekarz i lekcje polskiego. Pomagamy po ukraińsku, arabsku i angielsku, bezpłatnie.',
        uk: 'Реєстрація, PESEL, школа, лікар і уроки польської. Допомагаємо українською, арабською та англійською, безкоштовно.',
        ar: 'تسجيل العنوان ورقم PESEL والمدرسة والطبيب ودروس البولندية. نساعدك بالعربية والأوكرانية والإنجليزية مجانًا.',
        en: 'Registration, PESEL, school, a doctor and Polish lessons. We help in English, Ukrainian and Arabic, free of charge.',
      },
      page: 'wsparcie-dla-cudzoziemcow',
      picture: 'market-square',
    },
  ],
}
