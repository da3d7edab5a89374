import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, prawoBudowlane } from '../legal-acts/state-acts.ts'

export const samowolaBudowlana: DemoDocument<'violations'> = {
  key: 'samowola-budowlana',
  title: {
    pl: 'Samowola budowlana',
    uk: 'Самовільне будівництво',
    ar: 'البناء دون ترخيص',
    en: 'Building without permission',
  },
  summary: {
    pl: 'Dom, domek letniskowy, garaż albo nadbudowa bez pozwolenia lub zgłoszenia. Kto to sprawdza, jak zalegalizować i ile to kosztuje.',
    uk: 'Дім, дачний будиночок, гараж чи надбудова без дозволу або повідомлення. Хто це перевіряє, як легалізувати і скільки це коштує.',
    ar: 'بيت أو بيت صيفي أو مرآب أو طابق إضافي دون رخصة أو إخطار. من يتحقق وكيف تسوّي الوضع وكم يكلّف ذلك.',
    en: 'A house, holiday cottage, garage or extra storey without a permit or notification. Who checks, how to legalise it and what it costs.',
  },
  topics: ['budownictwo', 'bezpieczenstwo'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(200),
  producedBy: 'Referat Budownictwa i Planowania Przestrzennego',
  producedAt: day(-70),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'budowa bez pozwolenia',
      'nielegalna budowa',
      'legalizacja',
      'rozbiórka',
      'nadzór budowlany',
      'PINB',
      'domek bez zgłoszenia',
    ],
    uk: ['будівництво без дозволу', 'незаконна забудова', 'легалізація', 'знесення', 'будівельний нагляд'],
    ar: ['بناء غير قانوني', 'بناء بدون رخصة', 'تسوية وضع البناء', 'هدم', 'رقابة البناء'],
    en: ['illegal building', 'no planning permission', 'legalisation', 'demolition', 'building inspector', 'PINB'],
  },
  whatItIs: {
    pl: `Samowola budowlana to budowa bez wymaganego pozwolenia, bez wymaganego zgłoszenia albo mimo sprzeciwu urzędu. Także przebudowa, nadbudowa lub zmiana sposobu użytkowania budynku bez zgody, na przykład garażu na pokoje dla turystów.

Sprawami samowoli **nie zajmuje się gmina**, tylko Powiatowy Inspektor Nadzoru Budowlanego (PINB). Nasz urząd pomoże ustalić, co wolno na działce, i przekaże zgłoszenie dalej. Jak budować legalnie, opisuje poradnik [Budowa domu](ref:procedures/budowa-domu).`,
    uk: `Самовільне будівництво – це будівництво без потрібного дозволу, без потрібного повідомлення (zgłoszenie) або всупереч запереченню установи. Також перебудова, надбудова чи зміна призначення будівлі без згоди, наприклад гаража на кімнати для туристів.

Цим **займається не гміна**, а повітовий інспектор будівельного нагляду (PINB). Наше управління допоможе з’ясувати, що дозволено на ділянці, і передасть повідомлення далі. Як будувати законно, описує порадник [Будівництво будинку](ref:procedures/budowa-domu).`,
    ar: `البناء دون ترخيص هو البناء بلا الرخصة المطلوبة أو بلا الإخطار المطلوب (zgłoszenie) أو رغم اعتراض الجهة المختصة. ويشمل أيضًا التعديل أو زيادة طابق أو تغيير استعمال المبنى دون موافقة، كتحويل مرآب إلى غرف للسياح.

هذه القضايا **ليست من اختصاص البلدية** بل من اختصاص مفتش رقابة البناء في المحافظة (PINB). يساعدك مكتبنا على معرفة ما يُسمح به في الأرض ويحيل بلاغك. أما البناء القانوني فيشرحه دليل [بناء بيت](ref:procedures/budowa-domu).`,
    en: `This means building without a required permit, without a required notification (zgłoszenie) or despite an objection. It also covers rebuilding, adding a storey or changing the use of a building without consent, for example turning a garage into rooms for tourists.

**The municipality does not decide these cases**; the County Building Inspector (PINB) does. Our office helps you find out what is allowed on a plot and passes reports on. How to build lawfully is described in the guide [Building a house](ref:procedures/budowa-domu).`,
  },
  examples: {
    pl: `- całoroczny dom postawiony jako „domek na zgłoszenie”
- domek letniskowy przy wydmach bez żadnych dokumentów
- dobudowany ganek, taras na słupach, dodatkowe piętro
- budynek wyższy lub szerszy niż w projekcie
- apartamenty w budynku gospodarczym`,
    uk: `- цілорічний дім, зведений як «будиночок за повідомленням»
- дачний будиночок біля дюн без жодних документів
- прибудований ґанок, тераса на стовпах, додатковий поверх
- будинок, вищий або ширший, ніж у проєкті
- апартаменти в господарській будівлі`,
    ar: `- بيت للسكن الدائم أُقيم على أنه «بيت صغير بإخطار»
- بيت صيفي قرب الكثبان بلا أي أوراق
- شرفة أو مدخل مضاف أو طابق زائد
- مبنى أعلى أو أعرض مما في المخطط
- شقق سياحية في مبنى للخدمات الزراعية`,
    en: `- a year-round house put up as a “notified cottage”
- a holiday cottage by the dunes without any papers
- an added porch, a terrace on posts, an extra storey
- a building taller or wider than in the design
- apartments in a farm outbuilding`,
  },
  howToRecognise: {
    pl: `Na legalnej budowie, która wymaga kierownika, powinna wisieć **żółta tablica informacyjna** z numerem pozwolenia lub zgłoszenia. Jej brak nie zawsze oznacza samowolę: wiele drobnych rzeczy (na przykład wiatę albo basen do 50 m² przy domu) wolno postawić bez formalności, jeśli są spełnione warunki z ustawy.

Czy na danej działce wydano pozwolenie, sprawdzisz w wyszukiwarce [RWDZ GUNB](https://wyszukiwarka.gunb.gov.pl).

> [!WARNING]
> Budynek pęka, osuwa się wykop, spadają elementy? Odejdź i dzwoń pod 112.`,
    uk: `На законній будові, де потрібен керівник, має висіти **жовта інформаційна таблиця** з номером дозволу чи повідомлення. Її відсутність не завжди означає порушення: багато дрібних споруд (наприклад, навіс або басейн до 50 м² біля дому) можна ставити без формальностей, якщо виконано умови закону.

Чи видано дозвіл для ділянки, перевірте в пошуковику [RWDZ GUNB](https://wyszukiwarka.gunb.gov.pl).

> [!WARNING]
> Будинок тріскає, осувається котлован, падають елементи? Відійдіть і телефонуйте 112.`,
    ar: `في موقع البناء القانوني الذي يتطلب مديرًا يجب أن تُعلَّق **لوحة معلومات صفراء** عليها رقم الرخصة أو الإخطار. وغيابها لا يعني دائمًا مخالفة: فكثير من المنشآت الصغيرة (مثل مظلة أو مسبح حتى 50 م² قرب البيت) يجوز إقامتها دون إجراءات إذا استوفت شروط القانون.

تعرف هل صدرت رخصة لأرض معينة من موقع [RWDZ GUNB](https://wyszukiwarka.gunb.gov.pl).

> [!WARNING]
> هل يتشقق المبنى أو تنهار الحفرة أو تسقط أجزاء؟ ابتعد واتصل بالرقم 112.`,
    en: `A lawful site that needs a site manager shows a **yellow information board** with the number of the permit or notification. A missing board does not always mean an offence: many small things (say a carport or a pool of up to 50 m² by a house) may be put up without formalities if the conditions of the act are met.

Whether a permit was issued for a plot can be looked up in [RWDZ GUNB](https://wyszukiwarka.gunb.gov.pl).

> [!WARNING]
> Is a building cracking, a trench caving in, are parts falling off? Move away and call 112.`,
  },
  evidence: {
    pl: `Podaj adres albo numer działki (znajdziesz go na [geoportal.gov.pl](https://www.geoportal.gov.pl)), co powstaje i od kiedy. Dołącz zdjęcia zrobione z drogi lub z własnej działki, najlepiej z różnych dni, żeby było widać postęp robót.

Nie wchodź na budowę. To niebezpieczne i zabronione. Nie używaj drona nad cudzą posesją.`,
    uk: `Вкажіть адресу або номер ділянки (він є на [geoportal.gov.pl](https://www.geoportal.gov.pl)), що будують і відколи. Додайте фото з дороги або з власної ділянки, найкраще з різних днів, щоб було видно хід робіт.

Не заходьте на будову. Це небезпечно й заборонено. Не запускайте дрон над чужою ділянкою.`,
    ar: `اذكر العنوان أو رقم قطعة الأرض (تجده في [geoportal.gov.pl](https://www.geoportal.gov.pl)) وما يُبنى ومنذ متى. أرفق صورًا من الطريق أو من أرضك، ويفضّل من أيام مختلفة ليظهر تقدّم العمل.

لا تدخل موقع البناء فهذا خطر وممنوع. ولا تستعمل طائرة مسيّرة فوق أرض غيرك.`,
    en: `Give the address or plot number (see [geoportal.gov.pl](https://www.geoportal.gov.pl)), what is being built and since when. Add photos taken from the road or your own land, best from different days so that progress shows.

Do not enter the site. It is dangerous and forbidden. Do not fly a drone over someone’s property.`,
  },
  whoHandles: {
    pl: 'Powiatowy Inspektor Nadzoru Budowlanego w Jantarowie (organ państwowy, nie gmina). Referat Budownictwa przekazuje mu zgłoszenia.',
    uk: 'Повітовий інспектор будівельного нагляду в Янтаровому (державний орган, не гміна). Відділ будівництва передає йому повідомлення.',
    ar: 'مفتش رقابة البناء في المحافظة بيانتاروفو (جهة حكومية لا البلدية). ويحيل إليه قسم البناء البلاغات.',
    en: 'The County Building Inspector in Jantarowo (a state authority, not the municipality). Our Building Section passes reports on.',
  },
  handlingUnit: 'referat-budownictwa',
  reportChannels: [
    {
      kind: 'post',
      value: 'Powiatowy Inspektorat Nadzoru Budowlanego, ul. Latarników 4, 84-009 Jantarowo',
      label: {
        pl: 'PINB: pismo z podpisem i adresem',
        uk: 'PINB: лист із підписом та адресою',
        ar: 'PINB: رسالة موقّعة وعليها عنوانك',
        en: 'PINB: a letter with your signature and address',
      },
    },
    {
      kind: 'email',
      value: 'pinb@jantarowo.example',
      label: { pl: 'PINB', uk: 'PINB', ar: 'PINB', en: 'PINB' },
    },
    {
      kind: 'phone',
      value: '58 000 10 70',
      label: {
        pl: 'PINB: informacja i zgłoszenia pilne',
        uk: 'PINB: інформація та термінові повідомлення',
        ar: 'PINB: الاستعلام والبلاغات العاجلة',
        en: 'PINB: information and urgent reports',
      },
      hours: {
        pl: 'pn.–pt. 7:30–15:30',
        uk: 'пн–пт 7:30–15:30',
        ar: 'من الاثنين إلى الجمعة 7:30–15:30',
        en: 'Mon–Fri 7:30–15:30',
      },
      isAnonymous: true,
    },
    {
      kind: 'inPerson',
      value: 'Urząd Miejski w Jantarowie, ul. Portowa 1',
      label: {
        pl: 'Referat Budownictwa: sprawdzimy plan miejscowy i przekażemy sprawę',
        uk: 'Відділ будівництва: перевіримо місцевий план і передамо справу',
        ar: 'قسم البناء: نراجع المخطط المحلي ونحيل القضية',
        en: 'Building Section: we check the local plan and pass the case on',
      },
      hours: {
        pl: 'pn. 7:30–16:30, wt.–czw. 7:30–15:30, pt. 7:30–14:30',
        uk: 'пн 7:30–16:30, вт–чт 7:30–15:30, пт 7:30–14:30',
        ar: 'الاثنين 7:30–16:30، من الثلاثاء إلى الخميس 7:30–15:30، الجمعة 7:30–14:30',
        en: 'Mon 7:30–16:30, Tue–Thu 7:30–15:30, Fri 7:30–14:30',
      },
    },
  ],
  whatHappensNext: {
    pl: `1. Inspektor kontroluje budowę, zwykle w obecności inwestora.
2. Jeśli to samowola, wydaje **postanowienie o wstrzymaniu budowy** i poucza o legalizacji. Inwestor ma 30 dni na wniosek (art. 48a).
3. Po wniosku PINB wyznacza co najmniej 60 dni na dokumenty: projekt, prawo do działki, zgodność z planem miejscowym albo [warunki zabudowy](ref:service-cards/warunki-zabudowy) (art. 48b).
4. Gdy wszystko się zgadza, inwestor płaci **opłatę legalizacyjną** i dostaje decyzję o legalizacji. Jeśli budowa trwa, także pozwolenie na jej wznowienie.
5. Bez wniosku, dokumentów lub opłaty PINB wydaje **nakaz rozbiórki** (art. 49e). Koszt ponosi inwestor albo właściciel.

Stare budynki można zalegalizować w trybie uproszczonym, bez opłaty (art. 49f). Ile lat musi minąć od zakończenia budowy, podaje ten przepis. Zapytaj PINB.`,
    uk: `1. Інспектор оглядає будову, зазвичай у присутності забудовника.
2. Якщо це самовільне будівництво, він видає **постанову про зупинення будівництва** і пояснює легалізацію. Забудовник має 30 днів на заяву (ст. 48a).
3. Після заяви PINB визначає щонайменше 60 днів на документи: проєкт, право на ділянку, відповідність місцевому плану або [умови забудови](ref:service-cards/warunki-zabudowy) (ст. 48b).
4. Коли все гаразд, забудовник сплачує **легалізаційний збір** (opłata legalizacyjna) і отримує рішення про легалізацію. Якщо будівництво триває, також дозвіл його поновити.
5. Без заяви, документів чи оплати PINB видає **наказ про знесення** (ст. 49e). Платить забудовник або власник.

Старі будівлі можна легалізувати спрощено й без збору (ст. 49f). Скільки років має минути від завершення будівництва, сказано в цій статті. Запитайте в PINB.`,
    ar: `1. يعاين المفتش البناء، وعادة بحضور صاحب المشروع.
2. إذا كان البناء مخالفًا يصدر **قرارًا بوقف البناء** ويشرح التسوية. ولصاحب المشروع 30 يومًا لتقديم طلبها (المادة 48a).
3. بعد الطلب يحدد PINB مهلة لا تقل عن 60 يومًا لتقديم الوثائق: المخطط وحق التصرف في الأرض ومطابقة المخطط المحلي أو [شروط البناء](ref:service-cards/warunki-zabudowy) (المادة 48b).
4. إذا كان كل شيء مطابقًا يدفع صاحب المشروع **رسم التسوية** (opłata legalizacyjna) ويتسلم قرار التسوية، وإن كان البناء لم يكتمل فإذنًا باستئنافه أيضًا.
5. دون طلب أو وثائق أو رسم يصدر PINB **أمرًا بالهدم** (المادة 49e) على نفقة صاحب المشروع أو المالك.

المباني القديمة يمكن تسويتها بإجراء مبسط ودون رسم (المادة 49f). وعدد السنوات المطلوبة منذ انتهاء البناء مذكور في هذه المادة. اسأل PINB.`,
    en: `1. The inspector examines the site, usually with the developer present.
2. If it is unlawful, an **order to stop building** follows with an explanation of legalisation. The developer has 30 days to apply (Art. 48a).
3. After the application PINB sets at least 60 days for documents: the design, the right to the plot, conformity with the local plan or a [planning decision](ref:service-cards/warunki-zabudowy) (Art. 48b).
4. If all is in order, the developer pays the **legalisation fee** (opłata legalizacyjna) and receives a legalisation decision; if work is unfinished, also leave to resume it.
5. Without the application, documents or fee PINB issues a **demolition order** (Art. 49e). The developer or owner pays.

Old buildings can be legalised in a simplified way without a fee (Art. 49f). That article says how many years must have passed since completion. Ask PINB.`,
  },
  deadlines: {
    pl: 'PINB prowadzi sprawę według KPA: zwykle do miesiąca, skomplikowaną do 2 miesięcy, a o opóźnieniu zawiadamia. Wniosek o legalizację: 30 dni od doręczenia postanowienia. Samowola się nie przedawnia: nakaz rozbiórki może przyjść po wielu latach.',
    uk: 'PINB веде справу за KPA: зазвичай до місяця, складну до 2 місяців, а про затримку повідомляє. Заява про легалізацію: 30 днів від вручення постанови. Строку давності немає: наказ про знесення може прийти через багато років.',
    ar: 'يسير PINB في القضية وفق قانون الإجراءات الإدارية: عادة خلال شهر، والمعقدة خلال شهرين، ويخبر بالتأخير. طلب التسوية: 30 يومًا من تسلّم القرار. لا تسقط المخالفة بالتقادم، فقد يصدر أمر الهدم بعد سنين طويلة.',
    en: 'PINB follows the KPA: usually one month, two for a complicated case, with notice of any delay. Legalisation must be applied for within 30 days of receiving the order. There is no limitation: a demolition order can come many years later.',
  },
  penalty: {
    from: 2500,
    text: {
      pl: 'Opłata legalizacyjna: 2500 lub 5000 zł za obiekty na zgłoszenie; 50 000 zł za typowy dom jednorodzinny (stawka 500 zł × 50 × współczynniki z załącznika do ustawy); większe obiekty więcej. Prowadzenie robót mimo wstrzymania lub bez pozwolenia może też być przestępstwem: grzywna, ograniczenie wolności albo do 2 lat więzienia (art. 90). Za mniejsze uchybienia mandat lub grzywna (art. 93).',
      uk: 'Легалізаційний збір: 2500 або 5000 злотих за об’єкти, що потребують повідомлення; 50 000 злотих за типовий будинок на одну родину (ставка 500 злотих × 50 × коефіцієнти з додатка до закону); більші об’єкти – більше. Роботи без дозволу чи всупереч зупиненню можуть бути злочином: штраф, обмеження волі або до 2 років ув’язнення (ст. 90). За менші порушення – штраф (ст. 93).',
      ar: 'رسم التسوية: 2500 أو 5000 زلوتي للمنشآت التي تحتاج إلى إخطار؛ و50000 زلوتي لبيت عائلي عادي (500 زلوتي × 50 × معاملات ملحق القانون)؛ وأكثر للمنشآت الأكبر. والعمل دون رخصة أو رغم أمر الوقف قد يكون جريمة: غرامة أو تقييد الحرية أو السجن حتى سنتين (المادة 90). وللمخالفات الأصغر غرامة (المادة 93).',
      en: 'Legalisation fee: PLN 2500 or 5000 for things that need notification; PLN 50,000 for a typical single-family house (PLN 500 × 50 × the factors in the annex to the act); more for larger buildings. Working without a permit or despite a stop order may also be a crime: a fine, restriction of liberty or up to 2 years in prison (Art. 90). Lesser breaches: a fine (Art. 93).',
    },
  },
  appeal: {
    pl: `- Od **postanowienia o wstrzymaniu budowy** służy zażalenie w ciągu **7 dni**, a od **decyzji** (legalizacja, rozbiórka) odwołanie w ciągu **14 dni**.
- Pismo kierujesz do Pomorskiego Wojewódzkiego Inspektora Nadzoru Budowlanego w Gdańsku, ale składasz je w PINB.
- Na jego rozstrzygnięcie możesz w ciągu 30 dni złożyć skargę do Wojewódzkiego Sądu Administracyjnego w Gdańsku. Odwołanie do inspektora wojewódzkiego jest bezpłatne, wpis sądowy nie.`,
    uk: `- На **постанову про зупинення будівництва** подають скаргу (zażalenie) упродовж **7 днів**, а на **рішення** (легалізація, знесення) – апеляцію (odwołanie) упродовж **14 днів**.
- Лист адресуєте Поморському воєводському інспекторові будівельного нагляду в Гданську, але подаєте в PINB.
- На його рішення можна впродовж 30 днів поскаржитися до Воєводського адміністративного суду в Гданську. Апеляція до воєводського інспектора безкоштовна, судовий збір – ні.`,
    ar: `- يُتظلَّم من **قرار وقف البناء** خلال **7 أيام**، ويُطعن في **القرار الإداري** (التسوية أو الهدم) خلال **14 يومًا**.
- توجّه الطعن إلى مفتش رقابة البناء لمقاطعة بومورسكيه في غدانسك، لكنك تقدّمه في PINB.
- ويمكنك الطعن في قراره خلال 30 يومًا أمام المحكمة الإدارية الإقليمية في غدانسك (WSA). الطعن أمام مفتش المقاطعة مجاني، أما المحكمة فلها رسم.`,
    en: `- An **order to stop building** can be complained about (zażalenie) within **7 days**, a **decision** (legalisation, demolition) appealed (odwołanie) within **14 days**.
- Address it to the Pomeranian Regional Building Inspector in Gdańsk, but hand it in at PINB.
- The regional inspector’s ruling can be taken to the Regional Administrative Court in Gdańsk (WSA) within 30 days. The appeal is free of charge; the court is not.`,
  },
  ifYouAreAccused: {
    pl: `1. Przerwij roboty. Dalsza budowa mimo wstrzymania oznacza nakaz rozbiórki.
2. Zbierz papiery: akt własności, projekt, zgłoszenie, mapy, rachunki z datami.
3. Sprawdź w naszym urzędzie plan miejscowy ([wypis i wyrys](ref:service-cards/wypis-i-wyrys-z-planu)). Bez zgodności z nim legalizacja się nie uda.
4. Złóż wniosek o legalizację w ciągu 30 dni, nawet jeśli brakuje ci jeszcze dokumentów.

Masz prawo brać udział w każdej czynności, przeglądać akta, robić kopie, składać dowody i działać przez pełnomocnika. Masz dom z samowolą po poprzednim właścicielu? Nakaz może objąć ciebie jako właściciela, ale możesz dochodzić pieniędzy od sprzedawcy.`,
    uk: `1. Зупиніть роботи. Будувати далі попри заборону – значить отримати наказ про знесення.
2. Зберіть папери: документ власності, проєкт, повідомлення, мапи, рахунки з датами.
3. Перевірте в нашому управлінні місцевий план ([виписка і викопіювання](ref:service-cards/wypis-i-wyrys-z-planu)). Якщо будівля йому суперечить, легалізувати її не вдасться.
4. Подайте заяву про легалізацію впродовж 30 днів, навіть якщо ще бракує документів.

Ви маєте право брати участь у кожній дії, переглядати матеріали, робити копії, подавати докази, діяти через представника. Купили дім із самовільною прибудовою? Наказ може стосуватися вас як власника, але гроші можна стягнути з продавця.`,
    ar: `1. أوقف العمل. فمتابعة البناء رغم المنع تعني أمرًا بالهدم.
2. اجمع الأوراق: سند الملكية والمخطط والإخطار والخرائط والفواتير المؤرخة.
3. راجع المخطط المحلي في مكتبنا ([مستخرج المخطط](ref:service-cards/wypis-i-wyrys-z-planu)). فإذا خالفه البناء فلا تسوية.
4. قدّم طلب التسوية خلال 30 يومًا حتى لو نقصتك وثائق.

من حقك حضور كل إجراء والاطلاع على الملف وأخذ نسخ وتقديم الأدلة وتوكيل من يمثلك. هل اشتريت بيتًا فيه بناء مخالف؟ قد يشملك الأمر بصفتك مالكًا، لكن يمكنك مطالبة البائع بالمال.`,
    en: `1. Stop working. Building on despite a stop order leads to demolition.
2. Gather your papers: title deed, design, notification, maps, dated receipts.
3. Check the local plan at our office ([extract and map](ref:service-cards/wypis-i-wyrys-z-planu)). What contradicts it cannot be legalised.
4. Apply for legalisation within 30 days, even if documents are still missing.

You may take part in every step, see the file, make copies, submit evidence and act through a representative. Did you buy a house with unlawful parts? The order may bind you as the owner, but you can claim the money from the seller.`,
  },
  legalActs: [cite(prawoBudowlane, '48', '48a', '48b', '49', '49e', '49f', '90', '93'), cite(kpa, '35', '127', '129', '141')],
}
