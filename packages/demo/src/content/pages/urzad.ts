import { type DemoDocument, day } from '../../define.ts'

export const urzad: DemoDocument<'pages'> = {
  key: 'urzad',
  order: 1,
  title: {
    pl: 'Urząd Miejski',
    uk: 'Мерія (Urząd Miejski)',
    ar: 'دار البلدية (Urząd Miejski)',
    en: 'Town hall (Urząd Miejski)',
  },
  navTitle: { pl: 'Urząd', uk: 'Мерія', ar: 'دار البلدية', en: 'Town hall' },
  summary: {
    pl: 'Gdzie jesteśmy, kiedy pracujemy, jak się umówić i kto pomoże, gdy nie mówisz po polsku albo trudno ci przyjść.',
    uk: 'Де ми, коли працюємо, як записатися й хто допоможе, якщо ви не розмовляєте польською або вам важко прийти.',
    ar: 'أين نحن ومتى نعمل وكيف تحجز موعدًا ومن يساعدك إذا كنت لا تتكلم البولندية أو يصعب عليك الحضور.',
    en: 'Where we are, when we are open, how to make an appointment and who will help if you do not speak Polish or find it hard to come.',
  },
  body: {
    pl: `Urząd mieści się w ratuszu przy ul. Portowej 1, trzy minuty pieszo od Rynku. Najpierw podejdź do Biura Obsługi w pokoju 1. Tam ktoś cię wysłucha i powie, co dalej.

## Kiedy pracujemy

| Dzień | Godziny |
| --- | --- |
| Poniedziałek | 7:30–16:30 |
| Wtorek, środa, czwartek | 7:30–15:30 |
| Piątek | 7:30–14:30 |
| Sobota, niedziela, święta | nieczynne (w soboty tylko śluby) |

## Czy trzeba się umawiać

Nie. Większość spraw załatwisz od ręki. Umów się, gdy chcesz porozmawiać z burmistrzem, omówić plan budowy albo potrzebujesz więcej czasu lub tłumacza. Zadzwoń: 58 000 10 00.

## Załatw sprawę z domu

- sprawdź [karty usług](/uslugi/): przy każdej piszemy, czy da się ją załatwić przez internet,
- pisma wysyłaj przez [e-Doręczenia](https://www.gov.pl/web/e-doreczenia): AE:PL-00000-00000-JANTA-00,
- usterkę zgłoś w serwisie [zglos.jantarowo.example](https://zglos.jantarowo.example).

## Nie mówisz po polsku

We wtorki i czwartki od 9:00 do 13:00 pomaga osoba, która mówi po ukraińsku. Tłumacza arabskiego i angielskiego zamów dzień wcześniej. To nic nie kosztuje. Więcej na stronie [Wsparcie dla cudzoziemców](ref:pages/wsparcie-dla-cudzoziemcow).

## Trudno ci przyjść

Do budynku wejdziesz bez schodów, na piętra wjeżdża winda. Jeśli choroba lub niepełnosprawność zatrzymuje cię w domu, zadzwoń. Urzędnik przyjedzie i przyjmie wniosek.

## Kto jest kim

Gminą kieruje [burmistrz](ref:units/burmistrz), a najważniejsze decyzje podejmuje [Rada Miejska](ref:units/rada-miejska). Dokumenty, protokoły i przetargi publikujemy w [Biuletynie Informacji Publicznej](https://bip.jantarowo.example).`,
    uk: `Мерія розташована в ратуші на ul. Portowa 1, за три хвилини пішки від площі Rynek. Спершу підійдіть до бюро обслуговування в кімнаті 1. Там вас вислухають і підкажуть, що далі.

## Коли ми працюємо

| День | Години |
| --- | --- |
| Понеділок | 7:30–16:30 |
| Вівторок, середа, четвер | 7:30–15:30 |
| П’ятниця | 7:30–14:30 |
| Субота, неділя, свята | зачинено (у суботу лише шлюби) |

## Чи треба записуватися

Ні. Більшість справ вирішуємо відразу. Запишіться, якщо хочете поговорити з бургомістром, обговорити будівництво, потребуєте більше часу або перекладача. Телефон: 58 000 10 00.

## Зробіть це з дому

- перегляньте [картки послуг](/uk/posluhy/): у кожній написано, чи можна впоратися онлайн,
- листи надсилайте через [e-Doręczenia](https://www.gov.pl/web/e-doreczenia): AE:PL-00000-00000-JANTA-00,
- про несправність повідомте на [zglos.jantarowo.example](https://zglos.jantarowo.example).

## Ви не розмовляєте польською

У вівторок і четвер з 9:00 до 13:00 допомагає людина, яка розмовляє українською. В інші дні з’єднаємо вас із перекладачем по відео. Це безкоштовно. Докладніше – на сторінці [Підтримка для іноземців](ref:pages/wsparcie-dla-cudzoziemcow).

## Вам важко прийти

До будівлі можна зайти без сходів, на поверхи піднімає ліфт. Якщо хвороба чи інвалідність тримає вас удома, зателефонуйте. Працівник приїде й прийме заяву.

## Хто є хто

Гміною керує [бургомістр](ref:units/burmistrz), а найважливіші рішення ухвалює [Міська рада](ref:units/rada-miejska). Документи, протоколи й тендери публікуємо польською в [Бюлетені публічної інформації](https://bip.jantarowo.example).`,
    ar: `تقع دار البلدية في ul. Portowa 1 على بعد ثلاث دقائق سيرًا من ساحة Rynek. توجّه أولًا إلى مكتب الخدمة في الغرفة 1، فهناك من يستمع إليك ويرشدك إلى الخطوة التالية.

## أوقات العمل

| اليوم | الساعات |
| --- | --- |
| الاثنين | 7:30–16:30 |
| الثلاثاء والأربعاء والخميس | 7:30–15:30 |
| الجمعة | 7:30–14:30 |
| السبت والأحد والأعياد | مغلق (السبت لعقد الزواج فقط) |

## هل يلزم موعد؟

لا، فمعظم المعاملات تُنجز فورًا. احجز موعدًا إذا أردت مقابلة رئيس البلدية أو مناقشة مشروع بناء أو احتجت إلى وقت أطول أو إلى مترجم. الهاتف: 58 000 10 00.

## أنجز معاملتك من بيتك

- راجع [بطاقات الخدمات](/ar/khadamat/)، ففي كل منها نذكر هل يمكن إنجازها عبر الإنترنت،
- أرسل رسائلك عبر [e-Doręczenia](https://www.gov.pl/web/e-doreczenia) إلى العنوان AE:PL-00000-00000-JANTA-00،
- أبلغ عن الأعطال في [zglos.jantarowo.example](https://zglos.jantarowo.example).

## لا تتكلم البولندية؟

اتصل قبل يوم واحد واطلب مترجمًا من العربية. يحضر المترجم إلى دار البلدية أو يتحدث معك بالفيديو، والخدمة مجانية. التفاصيل في صفحة [دعم الأجانب](ref:pages/wsparcie-dla-cudzoziemcow).

## يصعب عليك الحضور؟

المدخل بلا درج، والمصعد يصل إلى الطوابق كلها. إذا كان المرض أو الإعاقة يمنعك من الخروج فاتصل بنا، فيأتي إليك موظف ويتسلّم طلبك.

## من يدير البلدية

يدير البلدية [رئيسها](ref:units/burmistrz)، ويتخذ [مجلس المدينة](ref:units/rada-miejska) أهم القرارات. ننشر الوثائق والمحاضر والمناقصات بالبولندية في [نشرة المعلومات العامة](https://bip.jantarowo.example).`,
    en: `The office is in the town hall at ul. Portowa 1, three minutes on foot from the market square (Rynek). Go first to the service desk in room 1. Someone there will listen and tell you what to do next.

## Opening hours

| Day | Hours |
| --- | --- |
| Monday | 7:30–16:30 |
| Tuesday, Wednesday, Thursday | 7:30–15:30 |
| Friday | 7:30–14:30 |
| Saturday, Sunday, public holidays | closed (weddings only on Saturdays) |

## Do I need an appointment?

No. Most things are done on the spot. Make an appointment if you want to talk to the Mayor, discuss a building project, or need more time or an interpreter. Call 58 000 10 00.

## From home

- look at the [service cards](/en/services/): each one says whether it can be done online,
- send letters by [e-Doręczenia](https://www.gov.pl/web/e-doreczenia): AE:PL-00000-00000-JANTA-00,
- report a fault at [zglos.jantarowo.example](https://zglos.jantarowo.example).

## If you do not speak Polish

Some of our staff speak English; to be sure of meeting them, book a day ahead. We can also connect you to an interpreter by video. It costs nothing. There is more on the page [Support for foreigners](ref:pages/wsparcie-dla-cudzoziemcow).

## If it is hard for you to come

There are no steps at the entrance and a lift goes to every floor. If illness or disability keeps you at home, call us. An official will visit you and take your application.

## Who is who

The municipality is run by the [Mayor](ref:units/burmistrz), and the most important decisions are made by the [Town Council](ref:units/rada-miejska). Documents, minutes and tenders are published in Polish in the [Public Information Bulletin](https://bip.jantarowo.example) (BIP).`,
  },
  hero: 'town-hall',
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  related: [
    { type: 'pages', id: 'kontakt' },
    { type: 'units', id: 'referat-organizacyjny' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 00', label: { pl: 'Centrala', uk: 'Комутатор', ar: 'المقسم', en: 'Switchboard' } },
    { kind: 'email', value: 'urzad@jantarowo.example' },
  ],
  reviewAt: day(260),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-105),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['godziny otwarcia', 'ratusz', 'magistrat', 'urząd gminy'],
    uk: ['години роботи', 'ратуша', 'міська рада'],
    ar: ['ساعات العمل', 'البلدية', 'موعد'],
    en: ['opening hours', 'council office', 'municipality'],
  },
}
