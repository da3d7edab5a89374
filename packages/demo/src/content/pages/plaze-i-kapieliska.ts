import { type DemoDocument, day } from '../../define.ts'

export const plazeIKapieliska: DemoDocument<'pages'> = {
  key: 'plaze-i-kapieliska',
  parent: 'dla-turystow',
  order: 1,
  title: {
    pl: 'Plaże i kąpieliska',
    uk: 'Пляжі та місця для купання',
    ar: 'الشواطئ ومناطق السباحة',
    en: 'Beaches and bathing areas',
  },
  summary: {
    pl: 'Zejścia na plażę, strzeżone kąpieliska z godzinami pracy ratowników, znaczenie flag, toalety i dojście dla wózków.',
    uk: 'Виходи на пляж, місця для купання з годинами роботи рятувальників, значення прапорів, туалети та доступ для візків.',
    ar: 'مداخل الشاطئ ومناطق السباحة المحروسة وساعات المنقذين ومعنى الأعلام ودورات المياه ومداخل الكراسي المتحركة.',
    en: 'Beach entrances, guarded bathing areas with lifeguard hours, what the flags mean, toilets and wheelchair access.',
  },
  body: {
    pl: `Plaża ma 7 km i jest bezpłatna. Prowadzi na nią dziewięć ponumerowanych zejść: nr 1 jest przy porcie, nr 6 przy latarni. Numer widać na tablicy z obu stron. Zapamiętaj go: tak najszybciej znajdzie cię ratownik.

## Strzeżone kąpieliska

| Kąpielisko | Zejście | Długość | Ratownicy | Głębokość |
| --- | --- | --- | --- | --- |
| Molo (spokojne, dla rodzin) | nr 2 | 100 m | 15 czerwca – 15 września, 10:00–18:00 | do 1,3 m przez 40 m |
| Morska (największe) | nr 3 | 200 m | 15 czerwca – 15 września, 9:30–18:30 | do 1,6 m |
| Wydmowa | nr 5 | 150 m | 1 lipca – 31 sierpnia, 10:00–18:00 | do 1,6 m |
| Latarnia | nr 6 | 100 m | 1 lipca – 31 sierpnia, 10:00–18:00 | szybko rośnie |

Poza tymi miejscami i godzinami nikt nie pilnuje kąpiących się. Zejście nr 4 jest zamknięte: sztorm podmył schody.

## Flagi

| Flaga | Co znaczy |
| --- | --- |
| Biała | możesz się kąpać, ratownicy czuwają |
| Czerwona | zakaz kąpieli: fala, prąd, burza albo sinice |
| Brak flagi | nie ma ratowników |

Stan wody badamy co najmniej cztery razy w sezonie. Wyniki publikuje [Serwis Kąpieliskowy](https://sk.gis.gov.pl).

## Co gdzie znajdziesz

| Zejście | Toaleta | Prysznic | Wózek inwalidzki | Przewijak |
| --- | --- | --- | --- | --- |
| nr 1 | tak | nie | tak, pochylnia | tak |
| nr 2 | tak | tak | tak, pochylnia i mata do wody | tak |
| nr 3 | tak | tak | tak, pochylnia i mata do wody | tak |
| nr 5 | tak | tak | nie, schody | nie |
| nr 6 | tak | nie | częściowo, łagodna ścieżka | nie |
| nr 7–9 | nie | nie | nie | nie |

Toalety są bezpłatne i czynne od maja do września w godzinach 8:00–21:00, przy zejściu nr 3 cały rok. Wózek terenowy na piasek zarezerwuj w [informacji turystycznej](ref:units/referat-promocji).

## Zasady

- Parawan postaw tak, by nie zasłonić widoku ratownikom i nie zastawić przejścia.
- Nie wchodź na wydmy. [Dlaczego i co za to grozi](ref:violations/niszczenie-wydm).
- Nie pal ognisk ani grilla bez zgody. [Jak ją dostać](ref:procedures/impreza-na-plazy).
- Psy: [gdzie i kiedy](ref:pages/z-psem-na-plazy).
- Śmieci i niedopałki zabierz do kosza przy zejściu.

> [!WARNING]
> Człowiek w wodzie wzywa pomocy? Dzwoń: 601 100 100 albo 112. Podaj numer zejścia. Rzuć coś, co pływa. Nie skacz sam w fale.`,
    uk: `Пляж завдовжки 7 км, вхід безкоштовний. До нього ведуть дев’ять пронумерованих виходів: № 1 біля порту, № 6 біля маяка. Номер видно на таблиці з обох боків. Запам’ятайте його: так рятувальник знайде вас найшвидше.

## Місця для купання з рятувальниками

| Місце | Вихід | Довжина | Рятувальники | Глибина |
| --- | --- | --- | --- | --- |
| Molo (спокійне, для родин) | № 2 | 100 м | 15 червня – 15 вересня, 10:00–18:00 | до 1,3 м на перших 40 м |
| Morska (найбільше) | № 3 | 200 м | 15 червня – 15 вересня, 9:30–18:30 | до 1,6 м |
| Wydmowa | № 5 | 150 м | 1 липня – 31 серпня, 10:00–18:00 | до 1,6 м |
| Latarnia | № 6 | 100 м | 1 липня – 31 серпня, 10:00–18:00 | швидко зростає |

Поза цими місцями й годинами за купальниками ніхто не стежить. Вихід № 4 зачинено: шторм підмив сходи.

## Прапори

| Прапор | Що означає |
| --- | --- |
| Білий | можна купатися, рятувальники чергують |
| Червоний | купатися заборонено: хвиля, течія, гроза або ціанобактерії (sinice) |
| Немає прапора | немає рятувальників |

Воду перевіряємо щонайменше чотири рази за сезон. Результати публікує [польський сервіс про місця для купання](https://sk.gis.gov.pl).

## Що де є

| Вихід | Туалет | Душ | Інвалідний візок | Сповивальний столик |
| --- | --- | --- | --- | --- |
| № 1 | так | ні | так, пандус | так |
| № 2 | так | так | так, пандус і доріжка до води | так |
| № 3 | так | так | так, пандус і доріжка до води | так |
| № 5 | так | так | ні, сходи | ні |
| № 6 | так | ні | частково, полога стежка | ні |
| № 7–9 | ні | ні | ні | ні |

Туалети безкоштовні, працюють із травня до вересня з 8:00 до 21:00, біля виходу № 3 – цілий рік. Візок для піску замовте в [туристичній інформації](ref:units/referat-promocji).

## Правила

- Вітрозахисну ширму ставте так, щоб не затуляти рятувальникам огляд і не перегороджувати прохід.
- Не заходьте на дюни. [Чому і що за це буде](ref:violations/niszczenie-wydm).
- Не розпалюйте багаття й гриль без дозволу. [Як його отримати](ref:procedures/impreza-na-plazy).
- Собаки: [де й коли](ref:pages/z-psem-na-plazy).
- Сміття та недопалки віднесіть до урни біля виходу.

> [!WARNING]
> Людина у воді кличе на допомогу? Телефонуйте: 601 100 100 або 112. Назвіть номер виходу. Киньте щось, що плаває. Не стрибайте у хвилі самі.`,
    ar: `طول الشاطئ 7 كيلومترات والدخول إليه مجاني. يؤدي إليه تسعة مداخل مرقّمة: الأول عند الميناء والسادس عند المنارة. الرقم مكتوب على لوحة من الجهتين، فاحفظه لأن المنقذ يجدك به أسرع.

## مناطق السباحة المحروسة

| المنطقة | المدخل | الطول | المنقذون | العمق |
| --- | --- | --- | --- | --- |
| Molo (هادئة، للعائلات) | 2 | 100 م | 15 يونيو – 15 سبتمبر، 10:00–18:00 | حتى 1.3 م في أول 40 م |
| Morska (الأكبر) | 3 | 200 م | 15 يونيو – 15 سبتمبر، 9:30–18:30 | حتى 1.6 م |
| Wydmowa | 5 | 150 م | 1 يوليو – 31 أغسطس، 10:00–18:00 | حتى 1.6 م |
| Latarnia | 6 | 100 م | 1 يوليو – 31 أغسطس، 10:00–18:00 | يزداد سريعًا |

خارج هذه الأماكن والساعات لا أحد يراقب السابحين. المدخل 4 مغلق لأن العاصفة جرفت ما تحت الدرج.

## الأعلام

| العلم | معناه |
| --- | --- |
| أبيض | السباحة مسموحة والمنقذون موجودون |
| أحمر | السباحة ممنوعة: أمواج أو تيار أو عاصفة أو طحالب سامة (sinice) |
| لا علم | لا منقذين |

نفحص المياه أربع مرات على الأقل في الموسم، وتُنشر النتائج في [الموقع البولندي لمناطق السباحة](https://sk.gis.gov.pl).

## المرافق

| المدخل | دورة مياه | دُش | كرسي متحرك | طاولة لتغيير الحفاض |
| --- | --- | --- | --- | --- |
| 1 | نعم | لا | نعم، منحدر | نعم |
| 2 | نعم | نعم | نعم، منحدر وممر إلى الماء | نعم |
| 3 | نعم | نعم | نعم، منحدر وممر إلى الماء | نعم |
| 5 | نعم | نعم | لا، درج | لا |
| 6 | نعم | لا | جزئيًا، طريق قليل الانحدار | لا |
| 7–9 | لا | لا | لا | لا |

دورات المياه مجانية من مايو إلى سبتمبر من 8:00 إلى 21:00، وعند المدخل 3 طوال السنة. احجز الكرسي المتحرك للرمل لدى [المعلومات السياحية](ref:units/referat-promocji).

## القواعد

- انصب حاجز الريح بحيث لا يحجب الرؤية عن المنقذين ولا يسدّ الممر.
- لا تصعد على الكثبان. [لماذا وما العقوبة](ref:violations/niszczenie-wydm).
- لا تشعل نارًا أو شواية دون موافقة. [كيف تحصل عليها](ref:procedures/impreza-na-plazy).
- الكلاب: [أين ومتى](ref:pages/z-psem-na-plazy).
- ضع النفايات وأعقاب السجائر في السلة عند المدخل.

> [!WARNING]
> هل يستغيث أحد في الماء؟ اتصل بالرقم 601 100 100 أو 112 واذكر رقم المدخل. ارمِ إليه شيئًا يطفو. لا تقفز وحدك في الأمواج.`,
    en: `The beach is 7 km long and free. Nine numbered entrances lead to it: no. 1 is by the harbour, no. 6 by the lighthouse. The number is on a board facing both ways. Remember it: that is how a lifeguard finds you fastest.

## Guarded bathing areas

| Bathing area | Entrance | Length | Lifeguards | Depth |
| --- | --- | --- | --- | --- |
| Molo (calm, for families) | no. 2 | 100 m | 15 June – 15 September, 10:00–18:00 | up to 1.3 m for the first 40 m |
| Morska (the largest) | no. 3 | 200 m | 15 June – 15 September, 9:30–18:30 | up to 1.6 m |
| Wydmowa | no. 5 | 150 m | 1 July – 31 August, 10:00–18:00 | up to 1.6 m |
| Latarnia | no. 6 | 100 m | 1 July – 31 August, 10:00–18:00 | gets deep quickly |

Outside these places and hours nobody watches over swimmers. Entrance no. 4 is closed: a storm has undermined the steps.

## Flags

| Flag | What it means |
| --- | --- |
| White | you may swim, lifeguards are on duty |
| Red | no swimming: waves, a current, a storm or toxic algae (sinice) |
| No flag | no lifeguards |

We test the water at least four times a season. Results are published by the [Polish bathing water service](https://sk.gis.gov.pl).

## What you will find where

| Entrance | Toilet | Shower | Wheelchair | Baby changing |
| --- | --- | --- | --- | --- |
| no. 1 | yes | no | yes, ramp | yes |
| no. 2 | yes | yes | yes, ramp and a mat to the water | yes |
| no. 3 | yes | yes | yes, ramp and a mat to the water | yes |
| no. 5 | yes | yes | no, steps | no |
| no. 6 | yes | no | partly, a gentle path | no |
| no. 7–9 | no | no | no | no |

Toilets are free and open from May to September, 8:00–21:00; at entrance no. 3 all year. Book a beach wheelchair at the [tourist information office](ref:units/referat-promocji).

## Rules

- Put up your windbreak so that lifeguards can see and people can pass.
- Keep off the dunes. [Why, and what you risk](ref:violations/niszczenie-wydm).
- No fires or barbecues without consent. [How to get it](ref:procedures/impreza-na-plazy).
- Dogs: [where and when](ref:pages/z-psem-na-plazy).
- Take litter and cigarette ends to the bin at the entrance.

> [!WARNING]
> Is someone in the water calling for help? Call 601 100 100 or 112 and give the entrance number. Throw something that floats. Do not jump into the waves alone.`,
  },
  hero: 'beach',
  topics: ['morze', 'turystyka'],
  audiences: ['tourists', 'families', 'disabled', 'residents'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  attachments: ['regulamin-plazy'],
  related: [
    { type: 'pages', id: 'bezpiecznie-nad-morzem' },
    { type: 'violations', id: 'niszczenie-wydm' },
    { type: 'articles', id: 'wolontariusze-na-plazy' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '601 100 100',
      label: { pl: 'Ratunek nad wodą', uk: 'Рятування на воді', ar: 'الإنقاذ البحري', en: 'Water rescue' },
    },
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
  ],
  reviewAt: day(140),
  producedBy: 'Referat Promocji',
  producedAt: day(-58),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['ratownik', 'WOPR', 'kąpielisko strzeżone', 'toaleta na plaży', 'zejście na plażę', 'sinice', 'plaża dla wózków'],
    uk: ['пляж', 'рятувальник', 'купання', 'туалет на пляжі'],
    ar: ['شاطئ', 'سباحة', 'منقذ', 'حمام'],
    en: ['lifeguard', 'swimming', 'beach toilets', 'beach access', 'accessible beach'],
  },
}
