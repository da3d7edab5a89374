import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, oplataSkarbowa, planowaniePrzestrzenne } from '../legal-acts/state-acts.ts'
import { appealsBoard, appealToBoard, EBUDOWNICTWO_URL } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  howToPay,
  paymentProof,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  stateService,
  townHallCounter,
} from './parts.ts'

export const warunkiZabudowy: DemoDocument<'service-cards'> = {
  key: 'warunki-zabudowy',
  number: 'BP-02',
  title: {
    pl: 'Warunki zabudowy',
    uk: 'Умови забудови (warunki zabudowy)',
    ar: 'شروط البناء (warunki zabudowy)',
    en: 'Planning conditions (warunki zabudowy)',
  },
  summary: {
    pl: 'Decyzja, która mówi, co i jak możesz zbudować tam, gdzie nie ma planu miejscowego. Czekasz do 90 dni. Właściciel działki i osoba, która buduje mieszkanie lub dom, nie płacą.',
    uk: 'Рішення про те, що і як можна будувати там, де немає місцевого плану. Чекати до 90 днів. Власник ділянки та той, хто будує житло, не платять.',
    ar: 'قرار يحدد ما يجوز بناؤه وكيف حيث لا يوجد مخطط محلي. المهلة حتى 90 يومًا. ولا رسم على مالك الأرض ولا على من يبني مسكنًا.',
    en: 'A decision on what you may build, and how, where there is no local plan. It takes up to 90 days. The plot’s owner and anyone building a home pay nothing.',
  },
  topics: ['budownictwo'],
  audiences: ['residents', 'businesses', 'families'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(60),
  producedBy: 'Referat Budownictwa',
  producedAt: day(-45),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla każdego, kto chce budować, rozbudować budynek albo zmienić jego użytkowanie na działce bez planu miejscowego. Nie musisz być jej właścicielem.

Decyzję wydamy tylko wtedy, gdy naraz:

- działka leży w **obszarze uzupełnienia zabudowy** z planu ogólnego gminy,
- co najmniej jedna działka obok, przy tej samej drodze, jest zabudowana podobnie,
- jest dojazd do drogi publicznej,
- jest lub będzie woda, prąd i odprowadzenie ścieków,
- grunt nie wymaga zgody na zmianę przeznaczenia rolnego lub leśnego.

Jest plan? Wystarczy [wypis i wyrys](ref:service-cards/wypis-i-wyrys-z-planu).`,
    uk: `Для кожного, хто хоче будувати, розширити будівлю чи змінити її використання на ділянці без місцевого плану. Не обов’язково бути її власником.

Рішення ми видамо, лише якщо водночас:

- ділянка лежить на **території доповнення забудови** (obszar uzupełnienia zabudowy) із загального плану гміни,
- щонайменше одна сусідня ділянка біля тієї самої дороги забудована подібно,
- є під’їзд до громадської дороги,
- є або будуть вода, світло та відведення стоків,
- земля не потребує згоди на зміну сільськогосподарського чи лісового призначення.

План є? Достатньо [витягу з плану](ref:service-cards/wypis-i-wyrys-z-planu).`,
    ar: `لكل من يريد البناء أو توسيع مبنى أو تغيير استعماله على أرض لا يشملها مخطط محلي. ولا يُشترط أن تكون مالكها.

لا نصدر القرار إلا إذا اجتمعت الشروط الآتية:

- تقع الأرض في **منطقة استكمال البناء** (obszar uzupełnienia zabudowy) حسب المخطط العام للبلدية،
- قطعة مجاورة واحدة على الأقل على الطريق نفسه مبنية بشكل مشابه،
- للأرض مدخل إلى طريق عام،
- الماء والكهرباء والصرف متوفرة أو ستتوفر،
- لا تحتاج الأرض إلى موافقة على تغيير صفتها الزراعية أو الحرجية.

يوجد مخطط؟ يكفي [مستخرج منه](ref:service-cards/wypis-i-wyrys-z-planu).`,
    en: `For anyone who wants to build, extend a building or change its use on a plot without a local plan. You need not own the plot.

We grant a decision only when all of these hold:

- the plot lies in an **infill area** (obszar uzupełnienia zabudowy) of the municipality’s general plan,
- at least one neighbouring plot on the same road is built up in a similar way,
- there is access to a public road,
- there is or will be water, electricity and sewage disposal,
- the land needs no consent to change from farm or forest use.

There is a plan? An [extract and map](ref:service-cards/wypis-i-wyrys-z-planu) is enough.`,
  },
  howTo: {
    pl: `1. Zadzwoń: 58 000 10 35. Sprawdzimy, czy działka leży w obszarze uzupełnienia zabudowy. Jeśli nie, oszczędzisz czas.
2. Kup w starostwie mapę zasadniczą w skali 1:500 lub 1:1000. Zaznacz na niej teren inwestycji.
3. Zdobądź warunki przyłączenia albo zapewnienie dostaw wody, prądu i odbioru ścieków.
4. Wypełnij urzędowy formularz wniosku: powierzchnia, wysokość, dach, liczba mieszkań, miejsca parkingowe.
5. Złóż wniosek przez e-Budownictwo, w pokoju 207, listem albo na adres do e-Doręczeń.
6. Uzupełnij braki, jeśli o to poprosimy. Potem uzgadniamy projekt decyzji z innymi urzędami.`,
    uk: `1. Зателефонуйте: 58 000 10 35. Ми перевіримо, чи ділянка лежить на території доповнення забудови. Якщо ні, ви заощадите час.
2. Купіть у старостві основну карту (mapa zasadnicza) в масштабі 1:500 або 1:1000. Позначте на ній місце будівництва.
3. Отримайте умови приєднання або запевнення щодо води, світла та відведення стоків.
4. Заповніть офіційний бланк заяви: площа, висота, дах, кількість квартир, місця для авто.
5. Подайте заяву через e-Budownictwo, у кімнаті 207, листом або на адресу e-Doręczenia.
6. Доповніть заяву, якщо ми попросимо. Потім ми погоджуємо проєкт рішення з іншими установами.`,
    ar: `1. اتصل بالرقم 58 000 10 35. نتحقّق هل تقع الأرض في منطقة استكمال البناء. فإن لم تكن كذلك وفّرت وقتك.
2. اشترِ من إدارة المحافظة الخريطة الأساسية (mapa zasadnicza) بمقياس 1:500 أو 1:1000 وحدّد عليها أرض المشروع.
3. احصل على شروط التوصيل أو تعهّد بتزويد الأرض بالماء والكهرباء وتصريف المياه.
4. املأ نموذج الطلب الرسمي: المساحة والارتفاع والسقف وعدد الشقق ومواقف السيارات.
5. قدّم الطلب عبر e-Budownictwo أو في الغرفة 207 أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
6. أكمل النواقص إذا طلبنا ذلك. ثم نتفق على مسودة القرار مع الجهات الأخرى.`,
    en: `1. Call 58 000 10 35. We will check whether the plot lies in an infill area. If not, you save time.
2. Buy a base map (mapa zasadnicza) at 1:500 or 1:1000 from the county. Mark the site on it.
3. Get connection terms or a promise of water, electricity and sewage disposal.
4. Fill in the official form: floor area, height, roof, number of flats, parking spaces.
5. Apply through e-Budownictwo, in room 207, by post or to our e-Delivery address.
6. Supply what is missing if we ask. We then agree the draft decision with other authorities.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o ustalenie warunków zabudowy, na formularzu urzędowym',
        uk: 'Заява про встановлення умов забудови, на офіційному бланку',
        ar: 'طلب تحديد شروط البناء على النموذج الرسمي',
        en: 'The application for planning conditions, on the official form',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Kopia mapy zasadniczej 1:500 lub 1:1000 z zaznaczonym terenem',
        uk: 'Копія основної карти 1:500 або 1:1000 з позначеною ділянкою',
        ar: 'نسخة من الخريطة الأساسية 1:500 أو 1:1000 مع تحديد الأرض',
        en: 'A copy of the base map at 1:500 or 1:1000 with the site marked',
      },
      kind: 'original',
    },
    {
      name: {
        pl: 'Warunki przyłączenia albo umowy z dostawcami mediów',
        uk: 'Умови приєднання або договори з постачальниками',
        ar: 'شروط التوصيل أو عقود مع مزوّدي الخدمات',
        en: 'Connection terms or contracts with utility companies',
      },
      kind: 'originalOrCopy',
      condition: {
        pl: 'Jeśli sieci przy działce jeszcze nie ma lub jest za słaba',
        uk: 'Якщо мережі біля ділянки ще немає або вона заслабка',
        ar: 'إذا لم تصل الشبكة إلى الأرض بعد أو كانت غير كافية',
        en: 'If the plot has no network yet, or too weak a one',
      },
    },
    {
      name: {
        pl: 'Decyzja o środowiskowych uwarunkowaniach',
        uk: 'Рішення про екологічні умови',
        ar: 'قرار الشروط البيئية',
        en: 'A decision on environmental conditions',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli inwestycja może znacząco oddziaływać na środowisko',
        uk: 'Якщо будівництво може значно вплинути на довкілля',
        ar: 'إذا كان للمشروع أثر كبير محتمل في البيئة',
        en: 'If the project may significantly affect the environment',
      },
    },
    {
      ...paymentProof,
      condition: {
        pl: 'Jeśli nie jesteś zwolniony z opłaty',
        uk: 'Якщо ви не звільнені від оплати',
        ar: 'إذا لم تكن معفى من الرسم',
        en: 'If you are not exempt from the fee',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Decyzja o warunkach zabudowy',
        uk: 'Рішення про умови забудови',
        ar: 'قرار شروط البناء',
        en: 'Decision on planning conditions',
      },
      amount: 598,
      exemptions: {
        pl: 'Nie płacisz, jeśli jesteś właścicielem lub użytkownikiem wieczystym działki albo jeśli sprawa dotyczy budownictwa mieszkaniowego: domu, bloku, a także garażu przy domu.',
        uk: 'Платити не треба, якщо ви власник або вічний користувач ділянки чи якщо справа стосується житлового будівництва: будинку, багатоквартирного дому, гаража при будинку.',
        ar: 'لا تدفع إذا كنت مالك الأرض أو صاحب حق الانتفاع الدائم، أو إذا كان الأمر يخص بناء مسكن: بيت أو عمارة أو مرآب تابع للبيت.',
        en: 'There is no fee if you own the plot or hold it in perpetual usufruct, or if the matter concerns housing: a house, a block of flats or a garage beside a house.',
      },
    },
    {
      label: {
        pl: 'Przeniesienie decyzji na inną osobę',
        uk: 'Переоформлення рішення на іншу особу',
        ar: 'نقل القرار إلى شخص آخر',
        en: 'Transfer of the decision to someone else',
      },
      amount: 56,
      exemptions: {
        pl: 'Nie płacisz w sprawach budownictwa mieszkaniowego.',
        uk: 'У справах житлового будівництва платити не треба.',
        ar: 'لا رسم في شؤون بناء المساكن.',
        en: 'There is no fee in housing matters.',
      },
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [
    stateService({
      url: EBUDOWNICTWO_URL,
      label: {
        pl: 'e-Budownictwo: wniosek przez internet',
        uk: 'e-Budownictwo: заява онлайн',
        ar: 'e-Budownictwo: الطلب عبر الإنترنت',
        en: 'e-Budownictwo: apply online',
      },
    }),
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    value: 90,
    unit: 'days',
    text: {
      pl: 'Do 90 dni od kompletnego wniosku. Dom wolnostojący do 70 m² na własne potrzeby: do 21 dni. Inwestycja celu publicznego (na przykład droga, wodociąg): do 65 dni. Nie liczymy czasu na uzupełnienia i na uzgodnienia w innych urzędach.',
      uk: 'До 90 днів від повної заяви. Окремий будинок до 70 м² для власних потреб: до 21 дня. Об’єкт суспільного призначення (наприклад, дорога, водогін): до 65 днів. Час на доповнення та погодження в інших установах не рахується.',
      ar: 'حتى 90 يومًا من اكتمال الطلب. بيت منفصل حتى 70 م² لحاجتك الخاصة: حتى 21 يومًا. مشروع للنفع العام كطريق أو شبكة مياه: حتى 65 يومًا. لا يُحسب وقت استكمال النواقص وموافقات الجهات الأخرى.',
      en: 'Up to 90 days from a complete application. A detached house up to 70 m² for your own needs: up to 21 days. A public-purpose project (such as a road or water main): up to 65 days. Time for completing the file and for other authorities’ consents does not count.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję z opisem: linia zabudowy, wysokość, szerokość frontu, dach, powierzchnia biologicznie czynna, dojazd i media. Jest ważna 5 lat od dnia, w którym stała się prawomocna. Nie daje prawa do działki ani do rozpoczęcia budowy.',
    uk: 'Ви отримаєте рішення з описом: лінія забудови, висота, ширина фасаду, дах, озеленена площа, під’їзд і мережі. Воно діє 5 років від дня, коли набуло законної сили. Воно не дає права на ділянку чи на початок будівництва.',
    ar: 'تتسلّم قرارًا يحدد: خط البناء والارتفاع وعرض الواجهة والسقف والمساحة الخضراء والمدخل والخدمات. وهو صالح 5 سنوات من يوم صيرورته نهائيًا. ولا يمنحك حقًا في الأرض ولا في بدء البناء.',
    en: 'You receive a decision that sets the building line, height, width of the front, roof, green area, access and utilities. It is valid for 5 years from becoming final. It gives no right to the plot and no right to start building.',
  },
  collection: {
    pl: 'Decyzję wysyłamy wszystkim stronom, także sąsiadom, listem lub na adres do e-Doręczeń. Wnioskodawca może ją odebrać w pokoju 207.',
    uk: 'Рішення надсилаємо всім сторонам, також сусідам, листом або на адресу e-Doręczenia. Заявник може забрати його в кімнаті 207.',
    ar: 'نرسل القرار إلى جميع الأطراف، ومنهم الجيران، بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). ويمكن لمقدّم الطلب تسلّمه في الغرفة 207.',
    en: 'We send the decision to all parties, neighbours included, by post or to their e-Delivery address. The applicant can collect it in room 207.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: {
      pl: `${appealToBoard.pl} Odwołanie musi wskazać zarzuty i to, czego żądasz. Odwołać może się także sąsiad.`,
      uk: `${appealToBoard.uk} У скарзі треба вказати заперечення й те, чого ви вимагаєте. Оскаржити може й сусід.`,
      ar: `${appealToBoard.ar} ويجب أن يذكر الطعن أسبابه وما تطلبه. ويحق للجار الطعن أيضًا.`,
      en: `${appealToBoard.en} It must state your objections and what you want. A neighbour may appeal too.`,
    },
  },
  legalActs: [cite(planowaniePrzestrzenne, '4', '59', '60', '61', '64'), cite(kpa), cite(oplataSkarbowa)],
  responsibleUnit: 'referat-budownictwa',
  specialCases: {
    pl: `## Dom do 70 m² bez formalności?

Zgłoszenie w starostwie jest prostsze, ale warunki zabudowy i tak są potrzebne, gdy nie ma planu. Wydajemy je wtedy w 21 dni.

## Kupujesz działkę z decyzją

Decyzję możemy przenieść na ciebie, jeśli zgodzi się dotychczasowy adresat i przyjmiesz wszystkie warunki.

## Mieszkanie zamieniasz w gabinet, garaż w pokój dla gości

To zmiana sposobu użytkowania. Gdy nie ma planu, do zgłoszenia w starostwie dołączasz warunki zabudowy. Bez tego powstanie [samowola](ref:violations/samowola-budowlana).`,
    uk: `## Будинок до 70 м² без формальностей?

Повідомлення в старостві простіше, але умови забудови все одно потрібні, якщо плану немає. Тоді ми видаємо їх за 21 день.

## Ви купуєте ділянку з рішенням

Рішення можна переоформити на вас, якщо погодиться попередній власник рішення і ви приймете всі умови.

## Квартиру перетворюєте на кабінет, гараж на кімнату для гостей

Це зміна способу використання. Якщо плану немає, до повідомлення в старостві додають умови забудови. Без цього виникне [самовільне будівництво](ref:violations/samowola-budowlana).`,
    ar: `## بيت حتى 70 م² من دون إجراءات؟

الإخطار في إدارة المحافظة أبسط، لكن شروط البناء تبقى لازمة إذا لم يوجد مخطط. ونصدرها عندئذ خلال 21 يومًا.

## تشتري أرضًا لها قرار

يمكننا نقل القرار إليك إذا وافق صاحبه وقبلت شروطه كلها.

## تحوّل شقة إلى عيادة أو مرآبًا إلى غرفة ضيوف

هذا تغيير في الاستعمال. إذا لم يوجد مخطط فأرفق شروط البناء بالإخطار المقدَّم إلى إدارة المحافظة. ومن دونها يُعدّ ذلك [بناءً مخالفًا](ref:violations/samowola-budowlana).`,
    en: `## A house up to 70 m² without formalities?

Notifying the county is simpler, but where there is no plan you still need planning conditions. We then issue them within 21 days.

## You buy a plot that has a decision

We can transfer the decision to you if its holder agrees and you accept all the conditions.

## A flat becomes a surgery, a garage a guest room

That is a change of use. Where there is no plan, attach planning conditions to the notification for the county. Without them it is [unauthorised building](ref:violations/samowola-budowlana).`,
  },
  lifeEvents: ['home', 'business'],
  faq: [
    {
      question: {
        pl: 'Czy mam decyzję bezterminową, jeśli dostałem ją kilka lat temu?',
        uk: 'Чи моє рішення безстрокове, якщо я отримав його кілька років тому?',
        ar: 'هل قراري دائم إذا حصلت عليه قبل سنوات؟',
        en: 'I got my decision some years ago. Does it last for ever?',
      },
      answer: {
        pl: 'Zwykle tak. Termin 5 lat dotyczy decyzji, które stały się prawomocne po 31 grudnia 2025 r. Starsza decyzja wygasa jednak, gdy wejdzie w życie plan miejscowy o innych ustaleniach, a nie masz jeszcze pozwolenia na budowę.',
        uk: 'Зазвичай так. Строк 5 років стосується рішень, які набули законної сили після 31 грудня 2025 року. Проте давніше рішення втрачає силу, коли набуває чинності місцевий план з іншими умовами, а дозволу на будівництво у вас ще немає.',
        ar: 'عادةً نعم. تسري مدة السنوات الخمس على القرارات التي صارت نهائية بعد 31 ديسمبر 2025. لكن القرار الأقدم يسقط إذا نفذ مخطط محلي بأحكام مختلفة ولم تكن لديك رخصة بناء بعد.',
        en: 'Usually yes. The 5-year limit applies to decisions that became final after 31 December 2025. An older one lapses, though, when a local plan with other provisions takes effect and you have no building permit yet.',
      },
    },
    {
      question: {
        pl: 'Sąsiad się nie zgadza. Czy odmówicie?',
        uk: 'Сусід не згоден. Чи ви відмовите?',
        ar: 'جاري غير موافق. هل ترفضون؟',
        en: 'My neighbour objects. Will you refuse?',
      },
      answer: {
        pl: 'Sam sprzeciw nie wystarczy. Jeśli spełniasz warunki z ustawy, musimy wydać decyzję. Sąsiad może się jednak odwołać, a to wydłuży sprawę.',
        uk: 'Самого заперечення недостатньо. Якщо ви виконуєте умови закону, ми мусимо видати рішення. Проте сусід може подати скаргу, і справа затягнеться.',
        ar: 'لا يكفي الاعتراض وحده. إذا استوفيت شروط القانون وجب علينا إصدار القرار. لكن للجار أن يطعن فيه فتطول المعاملة.',
        en: 'An objection alone is not enough. If you meet the statutory conditions, we must grant the decision. But a neighbour may appeal, and that takes time.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'BP-02',
      'wuzetka',
      'WZ',
      'decyzja WZ',
      'pozwolenie na budowę',
      'dobre sąsiedztwo',
      'działka bez planu',
      'lokalizacja celu publicznego',
    ],
    uk: ['BP-02', 'WZ', 'вузетка', 'дозвіл на будівництво', 'ділянка без плану', 'містобудівні умови', 'будувати будинок'],
    ar: ['BP-02', 'WZ', 'ترخيص بناء', 'قرار تخطيط', 'أرض بلا مخطط', 'بناء بيت'],
    en: ['BP-02', 'WZ', 'wuzetka', 'zoning decision', 'planning permission', 'planning decision', 'plot without a plan'],
  },
}
