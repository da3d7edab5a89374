import { type DemoDocument, day } from '../../define.ts'
import { BIP_URL } from './town-hall.ts'

export const biblioteka: DemoDocument<'units'> = {
  key: 'biblioteka',
  place: 'biblioteka',
  kind: 'institution',
  order: 31,
  title: {
    pl: 'Miejska Biblioteka Publiczna',
    uk: 'Міська публічна бібліотека',
    ar: 'المكتبة العامة',
    en: 'Public Library',
  },
  summary: {
    pl: 'Książki, e-booki, komputery i cicha sala do nauki. Karta jest bezpłatna, także dla osób bez meldunku. Jest półka po ukraińsku, arabsku i angielsku.',
    uk: 'Книжки, електронні видання, комп’ютери й тиха зала для навчання. Картка безкоштовна, навіть без реєстрації в місті. Є полиця українською, арабською та англійською.',
    ar: 'كتب وكتب إلكترونية وحواسيب وقاعة هادئة للدراسة. البطاقة مجانية حتى لمن لم يسجّل عنوانه. وهناك رف بالأوكرانية والعربية والإنجليزية.',
    en: 'Books, e-books, computers and a quiet study room. The card is free, even without a registered address. There is a shelf in Ukrainian, Arabic and English.',
  },
  competences: {
    pl: `## Co tu znajdziesz

- 38 tysięcy książek, komiksów, gier i filmów,
- 800 e-booków i audiobooków do pobrania z domu,
- 6 komputerów, drukarkę i skaner,
- cichą salę dla 8 osób,
- książki po ukraińsku, arabsku i angielsku,
- książki z dużą czcionką i lupę powiększającą,
- dostawę książek do domu dla osób, które nie wychodzą.

## Jak się zapisać

Przyjdź z dokumentem ze zdjęciem. Karta jest bezpłatna. Dzieci zapisuje rodzic lub opiekun. Turyści wypożyczają za zwrotną kaucją 30 zł od książki.

| Co | Na jak długo | Ile naraz |
| --- | --- | --- |
| Książki | 30 dni, przedłużysz dwa razy | 8 |
| Gry i filmy | 14 dni | 2 |
| E-booki | według licencji | 5 |

Książki oddasz o każdej porze do skrzynki przy wejściu. Za spóźnienie płacisz 20 groszy za dzień.

## Zajęcia

W środę o 17:00 czytamy dzieciom, a we wtorki i czwartki o 17:00 spotyka się kółko rozmów po polsku dla osób, które się go uczą. Udział jest bezpłatny. Inne spotkania są w [kalendarzu wydarzeń](/wydarzenia/).`,
    uk: `## Що тут є

- 38 тисяч книжок, коміксів, ігор і фільмів,
- 800 електронних та аудіокнижок, які можна завантажити вдома,
- 6 комп’ютерів, принтер і сканер,
- тиха зала на 8 місць,
- книжки українською, арабською та англійською,
- книжки з великим шрифтом і лупа,
- доставка книжок додому для тих, хто не виходить.

## Як записатися

Прийдіть із документом із фотографією. Картка безкоштовна. Дітей записують батьки або опікун. Туристи беруть книжки під заставу 30 злотих за кожну.

| Що | На який час | Скільки одразу |
| --- | --- | --- |
| Книжки | 30 днів, можна двічі продовжити | 8 |
| Ігри та фільми | 14 днів | 2 |
| Електронні книжки | за ліцензією | 5 |

Повернути книжки можна будь-коли до скриньки біля входу. За запізнення платять 20 грошів за день.

## Заняття

У середу о 17:00 читаємо дітям, а у вівторок і четвер о 17:00 збирається розмовний гурток польської для тих, хто її вивчає. Участь безкоштовна. Інші зустрічі – у [календарі подій](/uk/podii/).`,
    ar: `## ماذا تجد هنا

- 38 ألف كتاب وقصة مصورة ولعبة وفيلم،
- 800 كتاب إلكتروني وصوتي تحمّلها من بيتك،
- 6 حواسيب وطابعة وماسح ضوئي،
- قاعة هادئة لثمانية أشخاص،
- كتب بالأوكرانية والعربية والإنجليزية،
- كتب بخط كبير وعدسة مكبّرة،
- توصيل الكتب إلى بيوت من لا يستطيعون الخروج.

## كيف تشترك

تعال بوثيقة تحمل صورتك. البطاقة مجانية، والأطفال يسجّلهم أحد الوالدين أو الوصي. أما السياح فيستعيرون مقابل تأمين مسترد قدره 30 زلوتي للكتاب.

| المادة | المدة | العدد في المرة |
| --- | --- | --- |
| الكتب | 30 يومًا تُمدَّد مرتين | 8 |
| الألعاب والأفلام | 14 يومًا | 2 |
| الكتب الإلكترونية | حسب الترخيص | 5 |

يمكنك إعادة الكتب في أي وقت إلى الصندوق عند المدخل. غرامة التأخير 20 غروشًا عن كل يوم.

## الأنشطة

نقرأ للأطفال كل أربعاء في الساعة 17:00، وتجتمع حلقة المحادثة البولندية للمتعلمين كل ثلاثاء وخميس في الساعة 17:00. المشاركة مجانية. بقية اللقاءات في [تقويم الفعاليات](/ar/faaliyat/).`,
    en: `## What you will find

- 38,000 books, comics, games and films,
- 800 e-books and audiobooks to download at home,
- 6 computers, a printer and a scanner,
- a quiet room for 8 people,
- books in Ukrainian, Arabic and English,
- large-print books and a magnifier,
- books brought home to people who cannot go out.

## How to join

Bring a document with a photograph. The card is free. Children are enrolled by a parent or guardian. Tourists borrow against a refundable deposit of PLN 30 per book.

| What | For how long | How many at once |
| --- | --- | --- |
| Books | 30 days, can be renewed twice | 8 |
| Games and films | 14 days | 2 |
| E-books | depends on the licence | 5 |

Return books at any time to the box by the door. A late book costs 20 groszy a day.

## Activities

On Wednesdays at 17:00 we read to children; on Tuesdays and Thursdays at 17:00 there is a Polish conversation circle for learners. Both are free. Other meetings are in the [calendar of events](/en/events/).`,
  },
  headRole: { pl: 'Dyrektor biblioteki', uk: 'Директор бібліотеки', ar: 'مدير المكتبة', en: 'Library director' },
  address: 'Rynek 8, 84-009 Jantarowo',
  lat: 54.8288,
  lng: 17.9961,
  openingHours: [
    ...[1, 2, 3, 4].map((weekday) => ({ day: weekday, opens: '10:00', closes: '19:00' })),
    { day: 5, opens: '10:00', closes: '17:00' },
    { day: 6, opens: '09:00', closes: '13:00' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 70' },
    { kind: 'email', value: 'biblioteka@jantarowo.example' },
  ],
  bipUrl: BIP_URL,
  accessibility: {
    stepFree: 'yes',
    lift: 'yes',
    toilet: 'yes',
    parking: 'partly',
    hearingLoop: 'yes',
    signLanguage: 'no',
    note: {
      pl: 'Najbliższe miejsce dla osób z niepełnosprawnością jest na Rynku, 60 metrów od wejścia. Możesz przyjść z psem asystującym.',
      uk: 'Найближче місце для паркування людей з інвалідністю – на площі Rynek, за 60 метрів від входу. Можна прийти із собакою-помічником.',
      ar: 'أقرب موقف لذوي الإعاقة في ساحة Rynek على بعد 60 مترًا من المدخل. يُسمح بدخول كلاب المساعدة.',
      en: 'The nearest disabled parking space is on the market square (Rynek), 60 metres from the door. Assistance dogs are welcome.',
    },
  },
  topics: ['kultura', 'edukacja'],
  audiences: ['residents', 'families', 'newcomers', 'seniors', 'tourists'],
  ownerUnit: 'biblioteka',
  reviewAt: day(250),
  producedBy: 'Miejska Biblioteka Publiczna',
  producedAt: day(-115),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['wypożyczalnia', 'książki', 'czytelnia', 'komputer', 'drukowanie'],
    uk: ['книжки', 'читальня', 'друк'],
    ar: ['كتب', 'استعارة', 'طباعة'],
    en: ['books', 'reading room', 'printing', 'internet'],
  },
}
