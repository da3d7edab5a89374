import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { warunkiZajeciaPasa } from '../legal-acts/more-state-acts.ts'
import { drogiPubliczne, kpa } from '../legal-acts/state-acts.ts'
import { uchwalaPasDrogowy } from '../legal-acts/town-acts.ts'
import { appealsBoard, appealToBoard } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  fourteenDays,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const zajeciePasaDrogowego: DemoDocument<'service-cards'> = {
  key: 'zajecie-pasa-drogowego',
  number: 'GK-03',
  title: {
    pl: 'Zajęcie pasa drogowego',
    uk: 'Зайняття дорожньої смуги (zajęcie pasa drogowego)',
    ar: 'إشغال جزء من الطريق (zajęcie pasa drogowego)',
    en: 'Occupying part of a road (zajęcie pasa drogowego)',
  },
  summary: {
    pl: 'Wykop, rusztowanie, kontener, ogródek, stragan albo reklama na drodze gminnej lub chodniku wymagają zezwolenia. Złóż wniosek miesiąc wcześniej. Płacisz za metr i dzień.',
    uk: 'Траншея, риштування, контейнер, літній майданчик, ятка чи реклама на дорозі гміни або тротуарі потребують дозволу. Подайте заяву за місяць. Платите за метр і день.',
    ar: 'الحفر والسقالة والحاوية والمقهى الصيفي والكشك والإعلان على طريق البلدية أو الرصيف تحتاج إلى تصريح. قدّم الطلب قبل شهر. والرسم عن كل متر ويوم.',
    en: 'Digging, scaffolding, a skip, a pavement café, a stall or an advert on a municipal road or pavement needs a permit. Apply a month ahead. You pay per square metre per day.',
  },
  topics: ['transport', 'budownictwo', 'gospodarka'],
  audiences: ['businesses', 'residents'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  reviewAt: day(145),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-100),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla każdego, kto chce zająć kawałek **drogi gminnej**: jezdni, chodnika, pobocza, parkingu lub zieleni przy drodze. Na przykład na:

- roboty: wykop pod przyłącze, rusztowanie, dźwig, kontener na gruz, składowanie materiałów,
- ogródek gastronomiczny, stragan, automat,
- szyld lub reklamę,
- rurę lub kabel, który zostanie w drodze.

Nie wiesz, czyja to droga? Sprawdzimy: 58 000 10 30. Przy drodze powiatowej idź do Zarządu Dróg Powiatowych, przy wojewódzkiej do Zarządu Dróg Wojewódzkich w Gdańsku. Na plażę i wydmy potrzebna jest zgoda Urzędu Morskiego w Gdyni.`,
    uk: `Для кожного, хто хоче зайняти частину **дороги гміни**: проїзної частини, тротуару, узбіччя, стоянки чи зелені при дорозі. Наприклад, для:

- робіт: траншеї під мережу, риштування, крана, контейнера для сміття, складання матеріалів,
- літнього майданчика кафе, ятки, автомата,
- вивіски чи реклами,
- труби або кабелю, що залишиться в дорозі.

Не знаєте, чия це дорога? Перевіримо: 58 000 10 30. На повітовій дорозі звертайтеся до Zarząd Dróg Powiatowych, на воєводській – до Zarząd Dróg Wojewódzkich у Гданську. Для пляжу й дюн потрібна згода Морського управління в Гдині.`,
    ar: `لكل من يريد إشغال جزء من **طريق البلدية**: المسار أو الرصيف أو الحافة أو الموقف أو المساحة الخضراء عند الطريق. ومن ذلك:

- الأعمال: حفر لتوصيل الخدمات، سقالة، رافعة، حاوية أنقاض، تخزين مواد،
- مقهى صيفي أو كشك أو آلة بيع،
- لافتة أو إعلان،
- أنبوب أو كابل يبقى في الطريق.

لا تعرف لمن الطريق؟ نتحقّق لك: 58 000 10 30. لطريق المحافظة راجع Zarząd Dróg Powiatowych، ولطريق المقاطعة Zarząd Dróg Wojewódzkich في غدانسك. أما الشاطئ والكثبان فيلزم لها موافقة الهيئة البحرية في غدينيا.`,
    en: `For anyone who wants to occupy part of a **municipal road**: carriageway, pavement, verge, car park or roadside green. For example for:

- works: digging for a connection, scaffolding, a crane, a skip, storing materials,
- a pavement café, a stall, a vending machine,
- a sign or advert,
- a pipe or cable that stays in the road.

Not sure whose road it is? We will check: 58 000 10 30. For a county road go to Zarząd Dróg Powiatowych, for a provincial one to Zarząd Dróg Wojewódzkich in Gdańsk. The beach and dunes need the consent of the Maritime Office in Gdynia.`,
  },
  howTo: {
    pl: `1. Narysuj na mapie zajęty fragment i podaj wymiary, cel i daty.
2. Jeśli zajmujesz jezdnię albo utrudniasz ruch, zamów projekt czasowej organizacji ruchu. Zatwierdza go starosta, zwykle do 30 dni, po opinii policji.
3. Złóż wniosek co najmniej 30 dni przed startem: w [Referacie Gospodarki Komunalnej](ref:units/referat-gospodarki-komunalnej) (pokój 111), listem albo na adres do e-Doręczeń.
4. Dostaniesz decyzję z opłatą. Zapłać w 14 dni od dnia, w którym stała się ostateczna.
5. Zajmij teren w terminie z decyzji, oznakuj go i oświetl. Po zakończeniu przywróć drogę do stanu sprzed robót i zgłoś odbiór: 58 000 10 30.`,
    uk: `1. Накресліть на карті зайняту ділянку, вкажіть розміри, мету й дати.
2. Якщо займаєте проїзну частину чи заважаєте руху, замовте проєкт тимчасової організації руху. Його затверджує староста, зазвичай до 30 днів, після висновку поліції.
3. Подайте заяву щонайменше за 30 днів до початку: у [Відділі комунального господарства](ref:units/referat-gospodarki-komunalnej) (кімната 111), листом або на адресу e-Doręczenia.
4. Ви отримаєте рішення із сумою. Заплатіть за 14 днів від дня, коли воно стало остаточним.
5. Займіть ділянку у строк із рішення, позначте її та освітіть. Після завершення відновіть дорогу й повідомте про приймання: 58 000 10 30.`,
    ar: `1. ارسم على خريطة الجزء المشغول واذكر أبعاده والغرض والتواريخ.
2. إذا كنت تشغل مسار السيارات أو تعرقل السير فاطلب مخططًا مؤقتًا لتنظيم السير. يعتمده رئيس المحافظة (starosta) خلال 30 يومًا عادةً بعد رأي الشرطة.
3. قدّم الطلب قبل 30 يومًا على الأقل من البدء في [قسم المرافق البلدية](ref:units/referat-gospodarki-komunalnej) (الغرفة 111) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
4. تتسلّم قرارًا يتضمن الرسم. ادفعه خلال 14 يومًا من صيرورته نهائيًا.
5. أشغل المكان في المدة المذكورة وعلّمه وأنره. وعند الانتهاء أعد الطريق إلى حالته وأبلغنا للمعاينة: 58 000 10 30.`,
    en: `1. Draw the occupied part on a map and give its size, purpose and dates.
2. If you occupy the carriageway or hinder traffic, commission a temporary traffic plan. The starosta (county) approves it, usually within 30 days, after the police have given an opinion.
3. Apply at least 30 days before you start: at the [Municipal Services Department](ref:units/referat-gospodarki-komunalnej) (room 111), by post or to our e-Delivery address.
4. You receive a decision with the fee. Pay within 14 days of its becoming final.
5. Occupy the place on the dates in the decision; mark and light it. When you finish, restore the road and report it for inspection: 58 000 10 30.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o zezwolenie na zajęcie pasa drogowego (wzór dostaniesz w urzędzie)',
        uk: 'Заява на дозвіл зайняти дорожню смугу (зразок є в управлінні)',
        ar: 'طلب تصريح بإشغال جزء من الطريق (النموذج في البلدية)',
        en: 'An application to occupy the road (form available at the town hall)',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Plan sytuacyjny 1:500 lub 1:1000 z zaznaczonym miejscem i wymiarami',
        uk: 'Ситуаційний план 1:500 або 1:1000 з позначеним місцем і розмірами',
        ar: 'مخطط الموقع 1:500 أو 1:1000 مع تحديد المكان والأبعاد',
        en: 'A site plan at 1:500 or 1:1000 with the place and its dimensions',
      },
      kind: 'original',
    },
    {
      name: {
        pl: 'Zatwierdzony projekt czasowej organizacji ruchu',
        uk: 'Затверджений проєкт тимчасової організації руху',
        ar: 'مخطط معتمد لتنظيم السير المؤقت',
        en: 'The approved temporary traffic plan',
      },
      kind: 'copy',
      condition: {
        pl: 'Jeśli zajęcie wpływa na ruch samochodów lub pieszych',
        uk: 'Якщо це впливає на рух машин або пішоходів',
        ar: 'إذا أثّر الإشغال في سير السيارات أو المشاة',
        en: 'If traffic or pedestrians are affected',
      },
    },
    {
      name: {
        pl: 'Oświadczenie o pozwoleniu na budowę lub zgłoszeniu robót',
        uk: 'Заява про дозвіл на будівництво або повідомлення про роботи',
        ar: 'تصريح بوجود رخصة بناء أو إخطار بالأعمال',
        en: 'A statement that you have a building permit or have notified the works',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli prowadzisz roboty budowlane',
        uk: 'Якщо ви ведете будівельні роботи',
        ar: 'إذا كنت تنفّذ أعمال بناء',
        en: 'If you are carrying out building works',
      },
    },
    {
      name: {
        pl: 'Projekt szyldu, reklamy albo ogródka',
        uk: 'Проєкт вивіски, реклами або літнього майданчика',
        ar: 'تصميم اللافتة أو الإعلان أو المقهى الصيفي',
        en: 'A design of the sign, advert or café terrace',
      },
      kind: 'copy',
      condition: {
        pl: 'Jeśli o to wnioskujesz',
        uk: 'Якщо ви просите саме про це',
        ar: 'إذا كان هذا موضوع طلبك',
        en: 'If that is what you are applying for',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Roboty na chodniku, poboczu lub zieleni, za m² dziennie',
        uk: 'Роботи на тротуарі, узбіччі чи зелені, за м² на день',
        ar: 'أعمال على الرصيف أو الحافة أو الخضرة، للمتر المربع يوميًا',
        en: 'Works on a pavement, verge or green, per m² a day',
      },
      amount: 3,
    },
    {
      label: {
        pl: 'Roboty na jezdni: do połowy szerokości, za m² dziennie',
        uk: 'Роботи на проїзній частині: до половини ширини, за м² на день',
        ar: 'أعمال في المسار: حتى نصف عرضه، للمتر المربع يوميًا',
        en: 'Works on the carriageway: up to half its width, per m² a day',
      },
      amount: 5,
    },
    {
      label: {
        pl: 'Roboty na jezdni: ponad połowę szerokości, za m² dziennie',
        uk: 'Роботи на проїзній частині: понад половину ширини, за м² на день',
        ar: 'أعمال في المسار: أكثر من نصف عرضه، للمتر المربع يوميًا',
        en: 'Works on the carriageway: over half its width, per m² a day',
      },
      amount: 8,
    },
    {
      label: {
        pl: 'Ogródek gastronomiczny, za m² dziennie',
        uk: 'Літній майданчик кафе, за м² на день',
        ar: 'مقهى صيفي، للمتر المربع يوميًا',
        en: 'Pavement café, per m² a day',
      },
      amount: 0.6,
      exemptions: {
        pl: 'Od listopada do marca stawka wynosi 0,20 zł, żeby Jantarowo żyło także poza sezonem.',
        uk: 'Від листопада до березня ставка – 0,20 злотого, щоб Янтарове жило й поза сезоном.',
        ar: 'من نوفمبر إلى مارس يبلغ الرسم 0.20 زلوتي ليبقى يانتاروفو حيًّا خارج الموسم.',
        en: 'From November to March the rate is PLN 0.20, to keep Jantarowo lively out of season.',
      },
    },
    {
      label: {
        pl: 'Stragan, automat, inny obiekt handlowy, za m² dziennie',
        uk: 'Ятка, автомат, інший торговельний об’єкт, за м² на день',
        ar: 'كشك أو آلة بيع أو منشأة تجارية أخرى، للمتر المربع يوميًا',
        en: 'Stall, vending machine or other trading unit, per m² a day',
      },
      amount: 1.2,
    },
    {
      label: {
        pl: 'Reklama lub szyld, za m² dziennie',
        uk: 'Реклама або вивіска, за м² на день',
        ar: 'إعلان أو لافتة، للمتر المربع يوميًا',
        en: 'Advert or sign, per m² a day',
      },
      amount: 2,
    },
    {
      label: {
        pl: 'Rura lub kabel w drodze, za m² rzutu rocznie',
        uk: 'Труба або кабель у дорозі, за м² проєкції на рік',
        ar: 'أنبوب أو كابل في الطريق، للمتر المربع من المسقط سنويًا',
        en: 'Pipe or cable in the road, per m² of plan area a year',
      },
      amount: 40,
    },
    powerOfAttorneyFee,
  ],
  feeNote: {
    pl: 'Opłatę wyliczamy w decyzji: powierzchnia × stawka × liczba dni. Stawki ustala Rada Miejska. Każda zaczęta doba liczy się jako dzień. Sam wniosek jest bezpłatny. Za zajęcie bez zgody albo ponad termin kara wynosi 10 opłat.',
    uk: 'Суму обчислюємо в рішенні: площа × ставка × кількість днів. Ставки встановлює Міська рада. Кожна почата доба рахується як день. Сама заява безкоштовна. За зайняття без дозволу або понад строк штраф – 10 таких сум.',
    ar: 'نحسب الرسم في القرار: المساحة × المعدل × عدد الأيام. يحدد مجلس المدينة المعدلات. ويُحسب كل يوم مبدوء يومًا كاملًا. الطلب نفسه مجاني. وغرامة الإشغال من دون تصريح أو بعد المدة عشرة أضعاف الرسم.',
    en: 'We work out the fee in the decision: area × rate × days. The Town Council sets the rates. Each day begun counts as a day. The application itself is free. Occupying without a permit or beyond its term costs 10 times the fee.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Zwykle 14 dni, najdłużej 30 dni. Awarię, na przykład pękniętą rurę, usuwasz od razu: zadzwoń pod 58 000 10 30, a wniosek dostarcz w następnym dniu roboczym.',
      uk: 'Зазвичай 14 днів, щонайдовше 30 днів. Аварію, наприклад прорив труби, усувайте одразу: зателефонуйте 58 000 10 30, а заяву подайте наступного робочого дня.',
      ar: 'عادةً 14 يومًا، وفي 30 يومًا على الأكثر. أما العطل الطارئ كانفجار أنبوب فأصلحه فورًا: اتصل بالرقم 58 000 10 30 وقدّم الطلب في يوم العمل التالي.',
      en: 'Usually 14 days, at most 30 days. Deal with an emergency, such as a burst pipe, at once: call 58 000 10 30 and bring the application on the next working day.',
    },
  },
  outcome: {
    pl: 'Dostaniesz decyzję z miejscem, powierzchnią, terminem, warunkami i opłatą. Miej ją pod ręką, gdy przyjdzie kontrola.',
    uk: 'Ви отримаєте рішення з місцем, площею, строком, умовами та сумою. Тримайте його під рукою на випадок перевірки.',
    ar: 'تتسلّم قرارًا بالمكان والمساحة والمدة والشروط والرسم. احتفظ به في متناولك عند التفتيش.',
    en: 'You receive a decision with the place, area, dates, conditions and fee. Keep it at hand for inspections.',
  },
  collection: {
    pl: 'W pokoju 111, listem albo na adres do e-Doręczeń.',
    uk: 'У кімнаті 111, листом або на адресу e-Doręczenia.',
    ar: 'في الغرفة 111 أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'In room 111, by post or to your e-Delivery address.',
  },
  appeal: { isPossible: true, authority: appealsBoard, deadline: fourteenDays, text: appealToBoard },
  legalActs: [cite(drogiPubliczne, '39', '40'), cite(warunkiZajeciaPasa), cite(kpa), cite(uchwalaPasDrogowy)],
  responsibleUnit: 'referat-gospodarki-komunalnej',
  specialCases: {
    pl: `## Rura albo kabel ma zostać w drodze

Potrzebujesz trzech zgód: na lokalizację urządzenia (przed projektem), na roboty i na umieszczenie urządzenia na lata.

## Sezon w porcie i na promenadzie

Od czerwca do września w porcie i na promenadzie nie zgadzamy się na roboty, które mogą poczekać. Miejsca na ogródki i stragany rozdzielamy do 30 kwietnia.

## Impreza lub bieg

Gdy chcesz zamknąć drogę na zawody lub paradę, potrzebujesz zezwolenia na szczególne wykorzystanie drogi. Zobacz [Impreza na plaży](ref:procedures/impreza-na-plazy).`,
    uk: `## Труба або кабель залишиться в дорозі

Потрібні три згоди: на розміщення (до проєкту), на роботи й на перебування в дорозі протягом років.

## Сезон у порту та на променаді

Від червня до вересня в порту та на променаді ми не погоджуємо робіт, які можуть зачекати. Місця для літніх майданчиків і яток розподіляємо до 30 квітня.

## Захід або забіг

Якщо хочете перекрити дорогу для змагань чи параду, потрібен дозвіл на особливе використання дороги. Дивіться [Захід на пляжі](ref:procedures/impreza-na-plazy).`,
    ar: `## يبقى الأنبوب أو الكابل في الطريق

تحتاج إلى ثلاث موافقات: على الموقع (قبل التصميم) وعلى الأعمال وعلى بقاء المنشأة سنوات.

## الموسم في الميناء والممشى

من يونيو إلى سبتمبر لا نوافق في الميناء والممشى على أعمال يمكن تأجيلها. ونوزّع أماكن المقاهي والأكشاك حتى 30 أبريل.

## فعالية أو سباق

لإغلاق الطريق لسباق أو موكب تحتاج إلى تصريح باستعمال خاص للطريق. انظر [فعالية على الشاطئ](ref:procedures/impreza-na-plazy).`,
    en: `## A pipe or cable will stay in the road

You need three consents: for its location (before design), for the works, and for keeping it there over the years.

## The season in the harbour and on the promenade

From June to September we do not agree to works there that can wait. Places for cafés and stalls are shared out by 30 April.

## An event or a run

To close a road for a race or parade you need a permit for special use of the road. See [An event on the beach](ref:procedures/impreza-na-plazy).`,
  },
  lifeEvents: ['business', 'home'],
  faq: [
    {
      question: {
        pl: 'Stawiam kontener na gruz na dwa dni. Naprawdę muszę?',
        uk: 'Ставлю контейнер для будсміття на два дні. Справді потрібен дозвіл?',
        ar: 'أضع حاوية أنقاض ليومين. هل يلزم ذلك فعلًا؟',
        en: 'I am putting out a skip for two days. Do I really have to?',
      },
      answer: {
        pl: 'Tak, jeśli stoi na drodze lub chodniku. Na własnej posesji zgody nie potrzebujesz. Kontener 6 m² na chodniku przez dwa dni to 36 zł.',
        uk: 'Так, якщо він стоїть на дорозі чи тротуарі. На власному подвір’ї дозволу не треба. Контейнер 6 м² на тротуарі на два дні – це 36 злотих.',
        ar: 'نعم، إذا وُضعت على الطريق أو الرصيف. أما في أرضك فلا تحتاج إلى تصريح. حاوية بمساحة 6 م² على الرصيف ليومين تكلّف 36 زلوتيًا.',
        en: 'Yes, if it stands on the road or pavement. On your own land you need no permit. A 6 m² skip on the pavement for two days costs PLN 36.',
      },
    },
    {
      question: {
        pl: 'Mój szyld wisi na ścianie domu. Czy płacę?',
        uk: 'Моя вивіска висить на стіні будинку. Чи плачу я?',
        ar: 'لافتتي معلّقة على جدار البيت. هل أدفع؟',
        en: 'My sign hangs on the wall of a house. Do I pay?',
      },
      answer: {
        pl: 'Płaski szyld na ścianie nie zajmuje drogi. Szyld prostopadły, który wystaje nad chodnik, zajmuje i wymaga zezwolenia.',
        uk: 'Пласка вивіска на стіні дороги не займає. Перпендикулярна, що виступає над тротуаром, займає і потребує дозволу.',
        ar: 'اللافتة المسطّحة على الجدار لا تشغل الطريق. أما البارزة فوق الرصيف فتشغله وتحتاج إلى تصريح.',
        en: 'A flat sign on a wall does not occupy the road. One that sticks out over the pavement does, and needs a permit.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'GK-03',
      'ogródek gastronomiczny',
      'rusztowanie',
      'kontener na gruz',
      'wykop w drodze',
      'stragan',
      'reklama przy drodze',
      'zajęcie chodnika',
    ],
    uk: ['GK-03', 'літній майданчик', 'риштування', 'контейнер для сміття', 'розкопати дорогу', 'ятка на тротуарі', 'реклама'],
    ar: ['GK-03', 'سقالة', 'حاوية أنقاض', 'حفر الطريق', 'مقهى على الرصيف', 'كشك', 'لوحة إعلان'],
    en: [
      'GK-03',
      'scaffolding',
      'skip permit',
      'pavement café',
      'road works',
      'street stall',
      'outdoor seating',
      'digging up the road',
    ],
  },
}
