import type { DemoDocument } from '../define.ts'
import { MAP_GROUND } from './map-ground.ts'
import { BIP_URL, E_DELIVERY, OFFICE_HOURS } from './units/town-hall.ts'

export const portal: DemoDocument<'portal'> = {
  key: 'portal',
  name: { pl: 'Gmina Jantarowo', uk: 'Гміна Янтарове', ar: 'بلدية يانتاروفو', en: 'Municipality of Jantarowo' },
  tagline: {
    pl: 'Między morzem a lasem',
    uk: 'Між морем і лісом',
    ar: 'بين البحر والغابة',
    en: 'Between the sea and the forest',
  },
  crest: 'crest',
  themeColour: '#0b5c8a',
  address: 'Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo',
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 00',
      label: { pl: 'Urząd Miejski', uk: 'Мерія', ar: 'دار البلدية', en: 'Town hall' },
      hours: {
        pl: 'w godzinach pracy urzędu',
        uk: 'у робочі години мерії',
        ar: 'خلال ساعات العمل',
        en: 'during office hours',
      },
    },
    {
      kind: 'phone',
      value: '58 000 10 98',
      label: { pl: 'Straż Miejska', uk: 'Міська варта', ar: 'الحرس البلدي', en: 'Municipal Guard' },
    },
    { kind: 'email', value: 'urzad@jantarowo.example' },
  ],
  openingHours: OFFICE_HOURS,
  eDelivery: E_DELIVERY,
  bipUrl: BIP_URL,
  social: [
    { name: 'Facebook', url: 'https://facebook.jantarowo.example' },
    { name: 'YouTube', url: 'https://youtube.jantarowo.example' },
  ],
  footerLinks: [
    {
      label: { pl: 'Kontakt', uk: 'Контакти', ar: 'اتصل بنا', en: 'Contact' },
      url: 'ref:pages/kontakt',
    },
    {
      label: { pl: 'Polityka prywatności', uk: 'Політика приватності', ar: 'سياسة الخصوصية', en: 'Privacy policy' },
      url: 'ref:pages/polityka-prywatnosci',
    },
    {
      label: { pl: 'Sesje Rady Miejskiej', uk: 'Сесії Міської ради', ar: 'جلسات مجلس المدينة', en: 'Town Council meetings' },
      url: 'ref:pages/sesje-rady-miejskiej',
    },
    {
      label: { pl: 'Zgłoś usterkę', uk: 'Повідомити про несправність', ar: 'الإبلاغ عن عطل', en: 'Report a fault' },
      url: 'https://zglos.jantarowo.example',
    },
    {
      label: {
        pl: 'Załóż skrzynkę do e-Doręczeń',
        uk: 'Відкрити скриньку e-Doręczenia',
        ar: 'افتح صندوق e-Doręczenia',
        en: 'Open an e-Doręczenia mailbox',
      },
      url: 'https://www.gov.pl/web/e-doreczenia',
    },
  ],
  accessibilityStatement: {
    siteUrl: 'https://jantarowo.example',
    publishedAt: '2024-10-14',
    updatedAt: '2026-09-30',
    preparedAt: '2024-10-14',
    reviewedAt: '2026-03-27',
    status: 'partial',
    gaps: {
      pl: 'Część plików PDF sprzed uruchomienia portalu to skany bez warstwy tekstowej. Na prośbę przygotujemy dostępną wersję. Nagrania sesji Rady Miejskiej sprzed października 2024 r. nie mają napisów. Nie wszystkie aktualności i wydarzenia są przetłumaczone na ukraiński, arabski i angielski.',
      uk: 'Частина файлів PDF, створених до запуску порталу, – це скани без тексту. На прохання підготуємо доступну версію. Записи сесій Міської ради до жовтня 2024 року не мають субтитрів. Не всі новини й події перекладено українською, арабською та англійською.',
      ar: 'بعض ملفات PDF السابقة لإطلاق الموقع نسخ مصورة دون نص، ونعدّ نسخة ميسّرة عند الطلب. تسجيلات جلسات مجلس المدينة قبل أكتوبر 2024 بلا نص على الشاشة. ولم تُترجم جميع الأخبار والفعاليات إلى الأوكرانية والعربية والإنجليزية.',
      en: 'Some PDF files from before the launch of this website are scans without text. We will prepare an accessible version if you ask. Recordings of Town Council meetings from before October 2024 have no captions. Not all news and events are translated into Ukrainian, Arabic and English.',
    },
    contactPerson: 'Koordynator do spraw dostępności, Referat Organizacyjny',
    email: 'dostepnosc@jantarowo.example',
    phone: '58 000 10 11',
    architecture: {
      pl: 'Ratusz, ul. Portowa 1. Do wejścia głównego prowadzi pochylnia z poręczą i pas prowadzący dla osób niewidomych. Drzwi otwierają się same. Na piętra jedzie winda z przyciskami w alfabecie Braille’a i głosem. Toaleta dostępna jest na parterze, obok pokoju 1. Pętla indukcyjna działa w Biurze Obsługi (pokój 1) i w sali 104. W Biurze Obsługi połączymy cię na wideo z tłumaczem języka migowego. Tłumacza na miejscu zamów 3 dni robocze wcześniej. Przed wejściem są dwa miejsca postojowe dla osób z niepełnosprawnościami. Do budynku wejdziesz z psem asystującym.',
      uk: 'Ратуша, ul. Portowa 1. До головного входу веде пандус із поручнем і тактильна смуга для незрячих. Двері відчиняються самі. На поверхи піднімає ліфт із кнопками шрифтом Брайля та голосом. Доступний туалет – на першому поверсі, біля кімнати 1. Індукційна петля працює в бюро обслуговування (кімната 1) і в залі 104. У бюро ми з’єднаємо вас по відео з перекладачем жестової мови. Перекладача на місці замовте за 3 робочі дні. Перед входом є два місця для паркування людей з інвалідністю. Можна зайти із собакою-помічником.',
      ar: 'دار البلدية، ul. Portowa 1. يؤدي إلى المدخل الرئيسي منحدر بدرابزين وشريط إرشادي للمكفوفين، ويُفتح الباب تلقائيًا. يصل إلى الطوابق مصعد بأزرار بريل وإعلان صوتي. دورة المياه لذوي الإعاقة في الطابق الأرضي بجانب الغرفة 1. تعمل الحلقة السمعية في مكتب الخدمة (الغرفة 1) وفي القاعة 104. نوصلك في مكتب الخدمة بالفيديو بمترجم لغة الإشارة، ويُطلب حضور المترجم قبل 3 أيام عمل. أمام المدخل موقفان لذوي الإعاقة. يُسمح بدخول كلاب المساعدة.',
      en: 'Town hall, ul. Portowa 1. A ramp with a handrail and tactile paving lead to the main entrance. The doors open by themselves. A lift with Braille buttons and voice announcements goes to every floor. The accessible toilet is on the ground floor, next to room 1. There are hearing loops at the service desk (room 1) and in room 104. The service desk can connect you by video to a sign language interpreter. Ask 3 working days ahead for one on site. There are two disabled parking spaces in front of the entrance. Assistance dogs may come in.',
    },
  },
  defaultImage: 'og-default',
  mapGround: MAP_GROUND,
}
