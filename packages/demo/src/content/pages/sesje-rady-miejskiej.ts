import { type DemoDocument, day } from '../../define.ts'

export const sesjeRadyMiejskiej: DemoDocument<'pages'> = {
  key: 'sesje-rady-miejskiej',
  parent: 'urzad',
  order: 2,
  title: {
    pl: 'Sesje Rady Miejskiej',
    uk: 'Сесії Міської ради',
    ar: 'جلسات مجلس المدينة',
    en: 'Town Council meetings',
  },
  summary: {
    pl: 'Kiedy obraduje Rada, jak obejrzeć sesję z napisami, jak zabrać głos i gdzie znaleźć uchwały oraz wyniki głosowań.',
    uk: 'Коли засідає Рада, як подивитися сесію із субтитрами, як узяти слово й де знайти ухвали та результати голосувань.',
    ar: 'متى يجتمع المجلس وكيف تشاهد الجلسة مع ترجمة نصية وكيف تتكلم فيها وأين تجد القرارات ونتائج التصويت.',
    en: 'When the Council meets, how to watch with captions, how to speak, and where to find resolutions and votes.',
  },
  body: {
    pl: `Sesje są jawne. Możesz przyjść bez zaproszenia albo obejrzeć je w internecie. Rada zbiera się zwykle w ostatni czwartek miesiąca o 10:00 w sali 104 ratusza. W lipcu nie obraduje, a w grudniu spotyka się tydzień wcześniej.

## Jak wygląda miesiąc pracy Rady

| Kiedy | Co się dzieje |
| --- | --- |
| 14 dni przed sesją | projekty uchwał trafiają do BIP |
| 10–7 dni przed sesją | obradują komisje, także jawnie |
| 7 dni przed sesją | ogłaszamy porządek obrad |
| Dzień sesji, 10:00 | obrady, transmisja, imienne głosowania |
| Do 7 dni po sesji | uchwały idą do wojewody, publikujemy nagranie i wyniki głosowań |
| Następna sesja | radni przyjmują protokół |

Terminy najbliższych posiedzeń są w [kalendarzu wydarzeń](/wydarzenia/).

## Oglądaj

Transmisję z napisami i tłumaczem języka migowego zobaczysz na stronie [transmisja.jantarowo.example](https://transmisja.jantarowo.example). Nagranie ze spisem treści zostaje tam na stałe.

## Przyjdź

Miejsca dla publiczności są po lewej stronie sali. Do sali wjedziesz windą, jest w niej pętla indukcyjna. O innych potrzebach powiedz wcześniej w [Biurze Rady](ref:units/rada-miejska).

## Zabierz głos

- Na każdej sesji jest punkt „Głos mieszkańców”. Zapisz się w Biurze Rady najpóźniej w dniu sesji, zanim się zacznie: 58 000 10 05. Masz 3 minuty.
- W debacie nad raportem o stanie gminy (w maju lub czerwcu) weźmiesz udział, jeśli dzień wcześniej przyniesiesz zgłoszenie z podpisami 20 osób.
- Petycję, skargę lub wniosek złożysz o każdej porze. Pomoże ci [poradnik](ref:procedures/skarga-wniosek-petycja).

## Uchwały i głosowania

Uchwały, protokoły, interpelacje i oświadczenia majątkowe radnych są w [BIP](https://bip.jantarowo.example). Akty prawa miejscowego ogłasza [Dziennik Urzędowy Województwa Pomorskiego](https://edziennik.gdansk.uw.gov.pl).

Podstawa prawna: art. 11b, 20 i 28aa ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 1990 nr 16 poz. 95 ze zm.).`,
    uk: `Сесії відкриті. Можна прийти без запрошення або подивитися онлайн. Рада зазвичай збирається в останній четвер місяця о 10:00 у залі 104 ратуші. У липні вона не засідає, а в грудні зустрічається на тиждень раніше.

## Як минає місяць роботи Ради

| Коли | Що відбувається |
| --- | --- |
| за 14 днів до сесії | проєкти ухвал з’являються в BIP |
| за 10–7 днів | засідають комісії, теж відкрито |
| за 7 днів | оголошуємо порядок денний |
| день сесії, 10:00 | засідання, трансляція, поіменні голосування |
| до 7 днів після сесії | ухвали надсилаємо воєводі, публікуємо запис і результати голосувань |
| наступна сесія | радні затверджують протокол |

Дати найближчих засідань – у [календарі подій](/uk/podii/).

## Дивіться

Трансляцію з польськими субтитрами та перекладачем жестової мови дивіться на сторінці [transmisja.jantarowo.example](https://transmisja.jantarowo.example). Там же залишаються записи.

## Приходьте

Місця для глядачів – ліворуч у залі. До зали піднімає ліфт, є індукційна петля. Про інші потреби скажіть заздалегідь у [бюро Ради](ref:units/rada-miejska). Засідання ведуть польською.

## Візьміть слово

- На кожній сесії є пункт «Голос мешканців» (Głos mieszkańców). Запишіться в бюро Ради щонайпізніше в день сесії, до її початку: 58 000 10 05. У вас буде 3 хвилини.
- У дебатах про стан гміни (у травні або червні) можна взяти участь, якщо за день до них принести заяву з підписами 20 осіб.
- Петицію, скаргу чи пропозицію подавайте будь-коли. Допоможе [порада](ref:procedures/skarga-wniosek-petycja).

## Ухвали та голосування

Ухвали, протоколи, запити та майнові декларації радних – у [BIP](https://bip.jantarowo.example). Місцеві правові акти оголошує [офіційний вісник воєводства](https://edziennik.gdansk.uw.gov.pl).

Правова підстава: ст. 11b, 20 і 28aa Закону від 8 березня 1990 року про самоврядування гміни (Dz.U. 1990 nr 16 poz. 95 ze zm.).`,
    ar: `الجلسات علنية، ويمكنك الحضور دون دعوة أو المشاهدة عبر الإنترنت. يجتمع المجلس عادة في آخر خميس من كل شهر في الساعة 10:00 في القاعة 104 بدار البلدية. لا جلسات في يوليو، وتُعقد جلسة ديسمبر قبل ذلك بأسبوع.

## شهر من عمل المجلس

| متى | ماذا يحدث |
| --- | --- |
| قبل الجلسة بـ14 يومًا | تُنشر مشاريع القرارات في BIP |
| قبلها بـ7 إلى 10 أيام | تجتمع اللجان، وجلساتها علنية أيضًا |
| قبلها بـ7 أيام | نعلن جدول الأعمال |
| يوم الجلسة، 10:00 | المناقشة والبث والتصويت بالأسماء |
| خلال 7 أيام بعدها | تُرسل القرارات إلى الوالي (wojewoda) وننشر التسجيل ونتائج التصويت |
| الجلسة التالية | يقرّ الأعضاء المحضر |

مواعيد الجلسات القادمة في [تقويم الفعاليات](/ar/faaliyat/).

## شاهد

تشاهد البث مع نص بولندي على الشاشة ومترجم لغة الإشارة في صفحة [transmisja.jantarowo.example](https://transmisja.jantarowo.example)، وتبقى التسجيلات هناك.

## احضر

مقاعد الجمهور على يسار القاعة. تصل إليها بالمصعد، وفيها حلقة سمعية. أخبر [مكتب المجلس](ref:units/rada-miejska) مسبقًا بأي احتياجات أخرى. لغة الجلسات هي البولندية.

## تكلّم

- في كل جلسة بند «صوت السكان» (Głos mieszkańców). سجّل اسمك في مكتب المجلس قبل بدء الجلسة على الأقل: 58 000 10 05. لديك 3 دقائق.
- يمكنك المشاركة في مناقشة التقرير عن حال البلدية (في مايو أو يونيو) إذا أحضرت قبل يوم واحد طلبًا وقّعه 20 شخصًا.
- أما العريضة أو الشكوى أو الاقتراح فتقدَّم في أي وقت. يساعدك هذا [الدليل](ref:procedures/skarga-wniosek-petycja).

## القرارات والتصويت

تجد القرارات والمحاضر والاستجوابات وإقرارات الأعضاء عن ممتلكاتهم في [BIP](https://bip.jantarowo.example). وتُنشر الأنظمة المحلية في [الجريدة الرسمية للإقليم](https://edziennik.gdansk.uw.gov.pl).

السند القانوني: المواد 11b و20 و28aa من قانون الإدارة المحلية الصادر في 8 مارس 1990 (Dz.U. 1990 nr 16 poz. 95 ze zm.).`,
    en: `Meetings are public. You can come without an invitation or watch online. The Council usually meets on the last Thursday of the month at 10:00 in room 104 of the town hall. It does not meet in July, and in December it meets a week earlier.

## A month of the Council’s work

| When | What happens |
| --- | --- |
| 14 days before | draft resolutions appear in BIP |
| 10–7 days before | committees meet, also in public |
| 7 days before | we announce the agenda |
| The day, 10:00 | debate, live stream, recorded votes |
| Within 7 days after | resolutions go to the Voivode; we publish the recording and the votes |
| The next meeting | councillors adopt the minutes |

Dates of the next meetings are in the [calendar of events](/en/events/).

## Watch

The stream, with Polish captions and a sign language interpreter, is at [transmisja.jantarowo.example](https://transmisja.jantarowo.example). Recordings stay there.

## Come along

Seats for the public are on the left of the room. A lift takes you there and the room has a hearing loop. Tell the [Council office](ref:units/rada-miejska) in advance about anything else you need. Meetings are held in Polish.

## Have your say

- Every meeting has an item called “Głos mieszkańców” (residents’ voice). Sign up with the Council office before the meeting starts: 58 000 10 05. You have 3 minutes.
- You can take part in the debate on the state of the municipality (in May or June) if you bring a request signed by 20 people the day before.
- A petition, complaint or suggestion can be made at any time. This [guide](ref:procedures/skarga-wniosek-petycja) helps.

## Resolutions and votes

Resolutions, minutes, councillors’ questions and asset declarations are in [BIP](https://bip.jantarowo.example). Local by-laws are announced in the [official journal of the voivodeship](https://edziennik.gdansk.uw.gov.pl).

Legal basis: Articles 11b, 20 and 28aa of the Municipal Self-Government Act of 8 March 1990 (Dz.U. 1990 nr 16 poz. 95 ze zm.).`,
  },
  hero: 'council-session',
  topics: ['podatki'],
  audiences: ['residents'],
  ownerUnit: 'rada-miejska',
  hasContents: true,
  related: [
    { type: 'units', id: 'rada-miejska' },
    { type: 'procedures', id: 'skarga-wniosek-petycja' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 05',
      label: { pl: 'Biuro Rady Miejskiej', uk: 'Бюро Міської ради', ar: 'مكتب مجلس المدينة', en: 'Council office' },
    },
    { kind: 'email', value: 'rada@jantarowo.example' },
  ],
  reviewAt: day(310),
  producedBy: 'Biuro Rady Miejskiej',
  producedAt: day(-55),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['obrady', 'transmisja sesji', 'uchwały', 'głosowania', 'porządek obrad'],
    uk: ['засідання ради', 'трансляція', 'ухвали'],
    ar: ['اجتماع المجلس', 'بث', 'قرارات'],
    en: ['council meeting', 'live stream', 'agenda', 'minutes'],
  },
}
