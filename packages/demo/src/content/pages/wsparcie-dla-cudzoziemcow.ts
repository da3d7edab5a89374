import { type DemoDocument, day } from '../../define.ts'

export const wsparcieDlaCudzoziemcow: DemoDocument<'pages'> = {
  key: 'wsparcie-dla-cudzoziemcow',
  parent: 'dla-mieszkancow',
  order: 5,
  title: {
    pl: 'Wsparcie dla cudzoziemców',
    uk: 'Підтримка для іноземців',
    ar: 'دعم الأجانب',
    en: 'Support for foreigners',
  },
  summary: {
    pl: 'Tłumacz w urzędzie, lekcje polskiego, szkoła, praca, lekarz i legalny pobyt. Kto, gdzie i w jakim języku pomoże ci w Jantarowie.',
    uk: 'Перекладач у мерії, уроки польської, школа, робота, лікар і легальне перебування. Хто, де та якою мовою допоможе вам у Янтаровому.',
    ar: 'مترجم في البلدية ودروس بولندية ومدرسة وعمل وطبيب وإقامة قانونية. من يساعدك في يانتاروفو وأين وبأي لغة.',
    en: 'An interpreter at the town hall, Polish lessons, school, work, a doctor and legal stay. Who can help you in Jantarowo, where and in which language.',
  },
  body: {
    pl: `W Jantarowie mieszkają ludzie z ponad dwudziestu krajów. Pomoc w urzędzie i w instytucjach gminy jest dla każdego, bez względu na obywatelstwo. Nic nie kosztuje.

## Kto porozmawia w twoim języku

| Gdzie | Język | Kiedy |
| --- | --- | --- |
| Urząd Miejski, pokój 1 | ukraiński | wtorek i czwartek 9:00–13:00 |
| Urząd Miejski, pokój 1 | arabski, angielski i inne | po telefonie dzień wcześniej: 58 000 10 21 |
| MOPS, ul. Szkolna 6 | ukraiński | środa 9:00–13:00 |
| Szkoła podstawowa, pokój 7 | ukraiński, arabski | poniedziałek–piątek 7:45–14:00 |
| Biblioteka, Rynek 8 | książki po ukraińsku, arabsku i angielsku | w godzinach otwarcia |

Nie przyprowadzaj dziecka, żeby tłumaczyło. Poproś nas o tłumacza.

## Pierwsze sprawy

1. [Zamelduj się](ref:service-cards/zameldowanie-na-pobyt-czasowy). Cudzoziemiec spoza UE ma na to 4 dni.
2. Odbierz [numer PESEL](ref:service-cards/pesel-dla-cudzoziemca). Z Ukrainy? Zacznij od poradnika [Pierwsze kroki](ref:procedures/pierwsze-kroki-po-przyjezdzie-z-ukrainy).
3. Zapisz dziecko do szkoły. Przyjmie je dyrektor szkoły, w której obwodzie mieszkasz.
4. Wybierz lekarza w przychodni. Bezpłatnie leczą się osoby ubezpieczone, na przykład zatrudnione na umowę i ich rodziny. W nagłym wypadku pomoc dostanie każdy: 112.

## Legalny pobyt

Karty pobytu nie wydaje urząd gminy. Sprawę prowadzi wojewoda pomorski. Wniosek składa się przez portal [MOS](https://mos.cudzoziemcy.gov.pl). O ochronę międzynarodową prosi się w Straży Granicznej. Zasady po ukraińsku i angielsku wyjaśnia [Urząd do Spraw Cudzoziemców](https://www.gov.pl/web/udsc).

## Praca

Zarejestruj się w powiatowym urzędzie pracy. Pracodawca musi dać ci umowę na piśmie, w języku, który rozumiesz. Jeśli nie płaci albo zabrał ci paszport, zgłoś to do [Państwowej Inspekcji Pracy](https://www.pip.gov.pl). Infolinia działa także po ukraińsku.

## Polski

Kurs [Polski na co dzień](ref:events/polski-na-co-dzien) jest dla początkujących, z opieką nad dziećmi. W bibliotece we wtorki i czwartki o 17:00 można po prostu porozmawiać.

## Pomoc prawna

Bezpłatny adwokat lub radca prawny przyjmuje w ratuszu, pokój 4, w środy 9:00–13:00. Zapisz się: 58 000 10 00. Tłumacza zamówimy.

> [!WARNING]
> Ktoś cię obraził lub pobił z powodu pochodzenia, religii albo języka? To przestępstwo. W zagrożeniu dzwoń pod 112. Część operatorów mówi po angielsku i ukraińsku. Możesz też przyjść do Straży Miejskiej lub MOPS.`,
    uk: `У Янтаровому живуть люди з понад двадцяти країн. Допомога в мерії та установах гміни – для кожного, незалежно від громадянства. Вона безкоштовна.

## Хто поговорить вашою мовою

| Де | Мова | Коли |
| --- | --- | --- |
| Мерія (Urząd Miejski), кімната 1 | українська | вівторок і четвер 9:00–13:00 |
| Мерія, кімната 1 | арабська, англійська та інші | за дзвінком напередодні: 58 000 10 21 |
| MOPS, ul. Szkolna 6 | українська | середа 9:00–13:00 |
| Початкова школа, кімната 7 | українська, арабська | понеділок–п’ятниця 7:45–14:00 |
| Бібліотека, Rynek 8 | книжки українською, арабською та англійською | у години роботи |

Не приводьте дитину перекладати. Попросіть перекладача в нас.

## Перші справи

1. [Зареєструйте адресу](ref:service-cards/zameldowanie-na-pobyt-czasowy). Громадяни країн поза ЄС мають на це 4 дні.
2. Отримайте [номер PESEL](ref:service-cards/pesel-dla-cudzoziemca). Ви з України? Почніть із поради [Перші кроки після приїзду](ref:procedures/pierwsze-kroki-po-przyjezdzie-z-ukrainy).
3. Запишіть дитину до школи. Її прийме директор школи, до округу якої належить ваша адреса.
4. Оберіть лікаря в поліклініці. Безкоштовно лікують застрахованих, наприклад тих, хто працює за договором, та їхні родини. У невідкладному випадку допоможуть кожному: 112.

## Легальне перебування

Карту побиту видає не гміна. Справу веде поморський воєвода (wojewoda pomorski). Заяву подають через портал [MOS](https://mos.cudzoziemcy.gov.pl). Про міжнародний захист просять у прикордонної служби (Straż Graniczna). Правила пояснює [Управління у справах іноземців](https://www.gov.pl/web/udsc).

## Робота

Зареєструйтеся в повітовому центрі зайнятості (powiatowy urząd pracy). Роботодавець мусить дати вам письмовий договір мовою, яку ви розумієте. Якщо він не платить або забрав паспорт, зверніться до [Державної інспекції праці](https://www.pip.gov.pl). Її гаряча лінія працює й українською.

## Польська мова

Курс [«Польська на щодень»](ref:events/polski-na-co-dzien) – для початківців, із доглядом за дітьми. У бібліотеці щовівторка й щочетверга о 17:00 можна просто поспілкуватися.

## Правова допомога

Безкоштовний адвокат приймає в ратуші, кімната 4, щосереди 9:00–13:00. Запишіться: 58 000 10 00. Перекладача замовимо.

> [!WARNING]
> Вас образили чи побили через походження, релігію або мову? Це злочин. У небезпеці телефонуйте 112: є оператори, які розмовляють українською. Можна також прийти до міської варти або MOPS.`,
    ar: `يعيش في يانتاروفو أشخاص من أكثر من عشرين بلدًا. المساعدة في البلدية ومؤسساتها للجميع أيًّا كانت جنسيتهم، وهي مجانية.

## من يتحدث إليك بلغتك

| أين | اللغة | متى |
| --- | --- | --- |
| دار البلدية (Urząd Miejski)، الغرفة 1 | العربية والإنجليزية وغيرهما | باتصال قبل يوم واحد: 58 000 10 21 |
| دار البلدية، الغرفة 1 | الأوكرانية | الثلاثاء والخميس 9:00–13:00 |
| MOPS، ul. Szkolna 6 | الأوكرانية | الأربعاء 9:00–13:00 |
| المدرسة الابتدائية، الغرفة 7 | العربية والأوكرانية | الاثنين–الجمعة 7:45–14:00 |
| المكتبة، Rynek 8 | كتب بالعربية والأوكرانية والإنجليزية | خلال ساعات العمل |

لا تجعل طفلك يترجم لك، بل اطلب منا مترجمًا.

## أول ما تفعله

1. [سجّل عنوانك](ref:service-cards/zameldowanie-na-pobyt-czasowy). لغير مواطني الاتحاد الأوروبي مهلة 4 أيام.
2. احصل على [رقم PESEL](ref:service-cards/pesel-dla-cudzoziemca). وإذا أتيت من أوكرانيا فابدأ بدليل [الخطوات الأولى](ref:procedures/pierwsze-kroki-po-przyjezdzie-z-ukrainy).
3. سجّل طفلك في المدرسة. يقبله مدير المدرسة التي يقع عنوانك في دائرتها.
4. اختر طبيبًا في المركز الصحي. العلاج مجاني للمؤمَّن عليهم، مثل العاملين بعقد وأسرهم. وفي الحالات الطارئة يُعالَج الجميع: 112.

## الإقامة القانونية

بطاقة الإقامة لا تصدرها البلدية، بل ينظر في الطلب والي بومورسكي (wojewoda pomorski)، ويُقدَّم عبر بوابة [MOS](https://mos.cudzoziemcy.gov.pl). وتُطلب الحماية الدولية (اللجوء) لدى حرس الحدود (Straż Graniczna). توضّح القواعدَ [هيئة شؤون الأجانب](https://www.gov.pl/web/udsc).

## العمل

سجّل نفسك في مكتب العمل في المحافظة (powiatowy urząd pracy). على صاحب العمل أن يعطيك عقدًا مكتوبًا بلغة تفهمها. إذا لم يدفع لك أو احتفظ بجواز سفرك فأبلغ [هيئة تفتيش العمل](https://www.pip.gov.pl).

## اللغة البولندية

دورة [«البولندية كل يوم»](ref:events/polski-na-co-dzien) للمبتدئين، مع رعاية الأطفال. وفي المكتبة لقاء للمحادثة كل ثلاثاء وخميس في الساعة 17:00.

## المساعدة القانونية

يستقبلك محامٍ مجانًا في دار البلدية، الغرفة 4، كل أربعاء 9:00–13:00. احجز موعدًا على الرقم 58 000 10 00، ونحن نطلب المترجم.

> [!WARNING]
> هل أهانك أحد أو ضربك بسبب أصلك أو دينك أو لغتك؟ هذه جريمة. عند الخطر اتصل بالرقم 112، وبعض الموظفين هناك يتكلمون الإنجليزية. ويمكنك أيضًا أن تأتي إلى الحرس البلدي أو MOPS.`,
    en: `People from more than twenty countries live in Jantarowo. Help at the town hall and in municipal institutions is for everyone, whatever their citizenship. It is free.

## Who can talk to you in your language

| Where | Language | When |
| --- | --- | --- |
| Town hall (Urząd Miejski), room 1 | English, Arabic and others | call a day ahead: 58 000 10 21 |
| Town hall, room 1 | Ukrainian | Tuesday and Thursday 9:00–13:00 |
| MOPS, ul. Szkolna 6 | Ukrainian | Wednesday 9:00–13:00 |
| Primary school, room 7 | Ukrainian, Arabic | Monday–Friday 7:45–14:00 |
| Library, Rynek 8 | books in Ukrainian, Arabic and English | opening hours |

Please do not bring a child to interpret. Ask us for an interpreter.

## First things first

1. [Register your address](ref:service-cards/zameldowanie-na-pobyt-czasowy). If you come from outside the EU you have 4 days.
2. Get a [PESEL number](ref:service-cards/pesel-dla-cudzoziemca). From Ukraine? Start with the guide [First steps](ref:procedures/pierwsze-kroki-po-przyjezdzie-z-ukrainy).
3. Enrol your child at school. The head teacher of the school in whose catchment area you live must accept them.
4. Choose a doctor at the health centre. Treatment is free for people who are insured, for example through an employment contract, and their families. In an emergency everyone is helped: 112.

## Legal stay

The town hall does not issue residence cards. The Voivode of Pomorskie (wojewoda pomorski) does; you apply through the [MOS](https://mos.cudzoziemcy.gov.pl) portal. To ask for international protection, go to the Border Guard (Straż Graniczna). The [Office for Foreigners](https://www.gov.pl/web/udsc) explains the rules.

## Work

Register with the county job centre (powiatowy urząd pracy). An employer must give you a written contract in a language you understand. If you are not paid, or someone has taken your passport, report it to the [National Labour Inspectorate](https://www.pip.gov.pl).

## Polish

The course [Everyday Polish](ref:events/polski-na-co-dzien) is for beginners, with childcare. At the library you can simply chat every Tuesday and Thursday at 17:00.

## Legal help

A free lawyer is at the town hall, room 4, on Wednesdays 9:00–13:00. Book on 58 000 10 00. We will arrange an interpreter.

> [!WARNING]
> Has someone insulted or hit you because of your origin, religion or language? That is a crime. In danger call 112; some operators speak English. You can also come to the Municipal Guard or MOPS.`,
  },
  topics: ['dokumenty', 'rodzina', 'edukacja'],
  audiences: ['newcomers'],
  ownerUnit: 'referat-spraw-obywatelskich',
  hasContents: true,
  related: [
    { type: 'procedures', id: 'pierwsze-kroki-po-przyjezdzie-z-ukrainy' },
    { type: 'service-cards', id: 'pesel-dla-cudzoziemca' },
    { type: 'articles', id: 'asystentki-miedzykulturowe' },
    { type: 'units', id: 'mops' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 21',
      label: { pl: 'Zamówienie tłumacza', uk: 'Замовлення перекладача', ar: 'طلب مترجم', en: 'To book an interpreter' },
    },
    { kind: 'email', value: 'sprawy.obywatelskie@jantarowo.example' },
  ],
  reviewAt: day(75),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-30),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['uchodźcy', 'imigranci', 'karta pobytu', 'tłumacz', 'kurs polskiego', 'obcokrajowcy'],
    uk: ['біженці', 'карта побиту', 'перекладач', 'курси польської', 'іноземці'],
    ar: ['لاجئون', 'بطاقة الإقامة', 'مترجم', 'دورة بولندية', 'مهاجرون'],
    en: ['refugees', 'immigrants', 'residence card', 'interpreter', 'Polish course', 'expats'],
  },
}
