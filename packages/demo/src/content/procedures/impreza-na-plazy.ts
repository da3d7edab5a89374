import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import {
  drogiPubliczne,
  imprezyMasowe,
  kpa,
  obszaryMorskie,
  oplataSkarbowa,
  wychowanieWTrzezwosci,
} from '../legal-acts/state-acts.ts'
import { FREE, TOWN_HALL } from './phrases.ts'

export const imprezaNaPlazy: DemoDocument<'procedures'> = {
  key: 'impreza-na-plazy',
  title: {
    pl: 'Impreza na plaży lub w parku',
    uk: 'Захід на пляжі або в парку',
    ar: 'إقامة فعالية على الشاطئ أو في حديقة',
    en: 'An event on the beach or in a park',
  },
  summary: {
    pl: 'Koncert, regaty, turniej, ognisko, ślub. Czyje zgody są potrzebne na plaży, kiedy impreza jest masowa i ile to trwa.',
    uk: 'Концерт, регата, турнір, вогнище, весілля. Чиї згоди потрібні на пляжі, коли захід масовий і скільки це триває.',
    ar: 'حفل أو سباق قوارب أو بطولة أو نار أو عرس. ما الموافقات اللازمة على الشاطئ ومتى تكون الفعالية جماهيرية وكم تستغرق.',
    en: 'A concert, regatta, tournament, bonfire or wedding. Whose consent the beach takes, when an event counts as a mass event, and how long it all takes.',
  },
  topics: ['morze', 'kultura', 'sport', 'turystyka'],
  audiences: ['businesses', 'residents', 'tourists'],
  ownerUnit: 'referat-promocji',
  reviewAt: day(170),
  producedBy: 'Referat Promocji i Rozwoju Gospodarczego',
  producedAt: day(-36),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'koncert na plaży',
      'impreza masowa',
      'ognisko na plaży',
      'regaty',
      'event',
      'festyn',
      'turniej',
      'zgoda urzędu morskiego',
    ],
    uk: ['концерт на пляжі', 'масовий захід', 'вогнище на пляжі', 'регата', 'фестиваль', 'турнір'],
    ar: ['حفل على الشاطئ', 'فعالية جماهيرية', 'نار على الشاطئ', 'مهرجان', 'بطولة', 'سباق قوارب'],
    en: ['beach concert', 'mass event', 'beach bonfire', 'regatta', 'festival', 'tournament', 'permit'],
  },
  intro: {
    pl: 'Plaża ma dwóch gospodarzy. Gmina dba o porządek i kąpieliska, a Urząd Morski w Gdyni o brzeg i wydmy. Dlatego na imprezę potrzebujesz zwykle dwóch zgód. Zacznij 2 miesiące wcześniej, a przy dużym koncercie 3 miesiące. Jeden człowiek w Referacie Promocji poprowadzi cię przez całość.',
    uk: 'Пляж має двох господарів. Гміна дбає про порядок і місця для купання, а Морське управління в Гдині – про берег і дюни. Тому на захід зазвичай потрібні дві згоди. Почніть за 2 місяці, а великий концерт – за 3. Один працівник відділу промоції проведе вас через усе.',
    ar: 'للشاطئ جهتان مسؤولتان: البلدية عن النظام وأماكن السباحة، والهيئة البحرية في غدينيا عن الساحل والكثبان. لذلك تحتاج الفعالية عادة إلى موافقتين. ابدأ قبل شهرين، وللحفل الكبير قبل 3 أشهر. ويرافقك موظف واحد من قسم الترويج في كل الخطوات.',
    en: 'The beach has two hosts. The municipality looks after order and bathing places, the Maritime Office in Gdynia after the shore and dunes. So an event usually needs two consents. Start 2 months ahead, 3 for a big concert. One person in the Promotion Section guides you through all of it.',
  },
  whoFor: {
    pl: 'Dla stowarzyszeń, firm, szkół i osób prywatnych, które chcą urządzić coś otwartego albo większego niż piknik na plaży, w parku lub na rynku.',
    uk: 'Для громадських організацій, фірм, шкіл і приватних осіб, які хочуть провести щось відкрите або більше за пікнік на пляжі, у парку чи на ринковій площі.',
    ar: 'للجمعيات والشركات والمدارس والأفراد الراغبين في إقامة شيء مفتوح للجمهور أو أكبر من نزهة على الشاطئ أو في الحديقة أو ساحة السوق.',
    en: 'For associations, companies, schools and private persons planning something open to the public, or bigger than a picnic, on the beach, in the park or on the market square.',
  },
  steps: [
    {
      title: { pl: 'Policz uczestników', uk: 'Порахуйте учасників', ar: 'احسب عدد المشاركين', en: 'Count the participants' },
      body: {
        pl: `| Ile miejsc dla publiczności | Co to oznacza |
| --- | --- |
| poniżej 1000 na terenie otwartym | zwykła impreza: zgłaszasz ją nam |
| 1000 i więcej na terenie otwartym | impreza masowa: zezwolenie burmistrza (krok 4) |
| 500 i więcej w hali lub budynku (mecz: 300) | impreza masowa |

Liczą się miejsca, które **udostępniasz**, a nie ci, którzy przyjdą. Imprezy szkolne, rodzinne i zamknięte dla pracowników nie są masowe.`,
        uk: `| Скільки місць для публіки | Що це означає |
| --- | --- |
| менше 1000 просто неба | звичайний захід: повідомляєте нас |
| 1000 і більше просто неба | масовий захід: дозвіл бургомістра (крок 4) |
| 500 і більше в залі чи будівлі (матч: 300) | масовий захід |

Рахуються місця, які ви **надаєте**, а не ті, хто прийде. Шкільні, родинні й закриті для працівників заходи не масові.`,
        ar: `| عدد أماكن الجمهور | ماذا يعني |
| --- | --- |
| أقل من 1000 في مكان مفتوح | فعالية عادية: تخطرنا بها |
| 1000 فأكثر في مكان مفتوح | فعالية جماهيرية: إذن رئيس البلدية (الخطوة 4) |
| 500 فأكثر في قاعة أو مبنى (مباراة: 300) | فعالية جماهيرية |

العبرة بالأماكن التي **توفرها** لا بعدد الحاضرين. الفعاليات المدرسية والعائلية والمغلقة للعاملين ليست جماهيرية.`,
        en: `| Places for the public | What it means |
| --- | --- |
| under 1000 in the open | an ordinary event: you notify us |
| 1000 or more in the open | a mass event: the mayor’s permit (step 4) |
| 500 or more in a hall or building (a match: 300) | a mass event |

What counts is the places you **provide**, not who turns up. School, family and staff-only events are not mass events.`,
      },
      duration: { pl: '1 dzień', uk: '1 день', ar: 'يوم واحد', en: '1 day' },
      cost: FREE,
      where: TOWN_HALL,
    },
    {
      title: {
        pl: 'Zarezerwuj miejsce u gminy',
        uk: 'Зарезервуйте місце в гміні',
        ar: 'احجز المكان لدى البلدية',
        en: 'Book the place with the municipality',
      },
      body: {
        pl: `Napisz do Referatu Promocji: co, gdzie, kiedy, dla ilu osób, kto odpowiada. Sprawdzimy kalendarz i odpowiemy w 14 dni. Podpiszemy umowę użyczenia lub najmu terenu. Organizacje pożytku publicznego nie płacą.

W sezonie nie zgadzamy się na głośną muzykę po 22:00 poza amfiteatrem.`,
        uk: `Напишіть відділу промоції: що, де, коли, для скількох людей, хто відповідає. Ми перевіримо календар і відповімо за 14 днів. Підпишемо договір позички чи оренди території. Організації суспільної користі не платять.

У сезон ми не погоджуємося на гучну музику після 22:00 поза амфітеатром.`,
        ar: `اكتب إلى قسم الترويج: ماذا وأين ومتى ولكم شخصًا ومن المسؤول. نراجع التقويم ونرد خلال 14 يومًا. ثم نوقّع عقد إعارة الأرض أو إيجارها. ولا تدفع منظمات النفع العام.

في الموسم لا نوافق على موسيقى عالية بعد الساعة 22:00 خارج المسرح المكشوف.`,
        en: `Write to the Promotion Section: what, where, when, for how many, who is responsible. We check the calendar and answer within 14 days, then sign an agreement to lend or let the ground. Public benefit organisations do not pay.

In season we do not agree to loud music after 22:00 outside the amphitheatre.`,
      },
      duration: { pl: '14 dni', uk: '14 днів', ar: '14 يومًا', en: '14 days' },
      cost: {
        pl: 'najem terenu według cennika; kaucja za porządek',
        uk: 'оренда за прейскурантом; застава за порядок',
        ar: 'إيجار الأرض حسب التعرفة؛ وتأمين للنظافة',
        en: 'ground rent as in the price list; a deposit for cleanliness',
      },
      where: {
        pl: 'Referat Promocji, promocja@jantarowo.example',
        uk: 'Відділ промоції, promocja@jantarowo.example',
        ar: 'قسم الترويج، promocja@jantarowo.example',
        en: 'Promotion Section, promocja@jantarowo.example',
      },
      items: [
        {
          label: {
            pl: 'opis imprezy i szkic terenu',
            uk: 'опис заходу і схема території',
            ar: 'وصف الفعالية ورسم المكان',
            en: 'description and a sketch of the ground',
          },
        },
        {
          label: {
            pl: 'osoba odpowiedzialna z telefonem',
            uk: 'відповідальна особа з телефоном',
            ar: 'الشخص المسؤول ورقم هاتفه',
            en: 'a responsible person with a phone number',
          },
        },
        {
          label: {
            pl: 'plan na deszcz i na sprzątanie',
            uk: 'план на випадок дощу і для прибирання',
            ar: 'خطة للمطر وللتنظيف',
            en: 'a plan for rain and for clearing up',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Uzyskaj zgodę Urzędu Morskiego',
        uk: 'Отримайте згоду Морського управління',
        ar: 'احصل على موافقة الهيئة البحرية',
        en: 'Get the Maritime Office’s consent',
      },
      body: {
        pl: `Cała plaża leży w pasie technicznym. Na imprezę, ceremonię, ognisko, wjazd pojazdu albo scenę potrzebujesz decyzji [Urzędu Morskiego w Gdyni](https://www.umgdy.gov.pl). Wniosek składasz osobno na każdą czynność. Zaznacz na mapie numer zejścia.

Regaty, pokazy i kąpiele zbiorowe uzgodnij też z kapitanatem portu. Wydmy i las nad brzegiem nie wchodzą w grę.`,
        uk: `Увесь пляж лежить у технічній смузі. На захід, церемонію, вогнище, заїзд транспорту чи сцену потрібне рішення [Морського управління в Гдині](https://www.umgdy.gov.pl). Заяву подаєте окремо на кожну дію. Позначте на мапі номер виходу на пляж.

Регати, покази й масові купання узгодьте також із капітанією порту. Дюни та прибережний ліс – ні.`,
        ar: `الشاطئ كله يقع في الشريط الساحلي التقني. وللفعالية أو المراسم أو النار أو دخول مركبة أو نصب مسرح تحتاج إلى قرار من [الهيئة البحرية في غدينيا](https://www.umgdy.gov.pl). تقدّم طلبًا منفصلًا لكل نشاط. ضع على الخريطة رقم منفذ الشاطئ.

واتفق على سباقات القوارب والعروض والسباحة الجماعية مع إدارة الميناء أيضًا. أما الكثبان وغابة الساحل فلا.`,
        en: `The whole beach lies in the technical belt. An event, a ceremony, a fire, a vehicle or a stage needs a decision of the [Maritime Office in Gdynia](https://www.umgdy.gov.pl). File one application for each activity and mark the beach access number on the map.

Agree regattas, displays and mass swims with the harbour master too. Dunes and the coastal wood are out of the question.`,
      },
      duration: { pl: 'do 30 dni', uk: 'до 30 днів', ar: 'حتى 30 يومًا', en: 'up to 30 days' },
      cost: {
        pl: '10 zł (opłata skarbowa) od decyzji',
        uk: '10 злотих (гербовий збір) за рішення',
        ar: '10 زلوتي (رسم الدمغة) عن كل قرار',
        en: 'PLN 10 (stamp duty) per decision',
      },
      where: {
        pl: 'Urząd Morski w Gdyni, ul. Chrzanowskiego 10',
        uk: 'Urząd Morski w Gdyni, ul. Chrzanowskiego 10',
        ar: 'Urząd Morski w Gdyni, ul. Chrzanowskiego 10',
        en: 'Urząd Morski w Gdyni, ul. Chrzanowskiego 10',
      },
      items: [
        {
          label: {
            pl: 'wniosek (formularz urzędu)',
            uk: 'заява (бланк управління)',
            ar: 'طلب على نموذج الهيئة',
            en: 'application on the office’s form',
          },
        },
        {
          label: {
            pl: 'mapa z zaznaczonym miejscem',
            uk: 'мапа з позначеним місцем',
            ar: 'خريطة محدد عليها المكان',
            en: 'map with the place marked',
          },
        },
        {
          label: {
            pl: 'zgoda gminy na korzystanie z terenu',
            uk: 'згода гміни на користування територією',
            ar: 'موافقة البلدية على استعمال الأرض',
            en: 'the municipality’s consent to use the ground',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Impreza masowa: wystąp o zezwolenie',
        uk: 'Масовий захід: просіть дозвіл',
        ar: 'الفعالية الجماهيرية: اطلب إذنًا',
        en: 'Mass event: apply for a permit',
      },
      body: {
        pl: `Wniosek do burmistrza składasz najpóźniej **30 dni przed imprezą**. Równocześnie prosisz o opinie Policję, Państwową Straż Pożarną, pogotowie i sanepid. Mają na nie 14 dni. Decyzja zapada najpóźniej 7 dni przed imprezą.

Potrzebujesz kierownika do spraw bezpieczeństwa, ochrony, punktu medycznego, regulaminu, drogi ewakuacji i ubezpieczenia OC (gdy wstęp jest płatny). Od odmowy odwołasz się do Samorządowego Kolegium Odwoławczego w Gdańsku.`,
        uk: `Заяву бургомістрові подаєте щонайпізніше **за 30 днів до заходу**. Водночас просите висновки поліції, Державної пожежної служби, швидкої та санепіду. Вони мають на це 14 днів. Рішення буде щонайпізніше за 7 днів до заходу.

Потрібні керівник із безпеки, охорона, медичний пункт, правила, шлях евакуації та страхування відповідальності (OC, якщо вхід платний). Відмову можна оскаржити в Апеляційній колегії самоврядування в Гданську (SKO).`,
        ar: `تقدّم الطلب إلى رئيس البلدية قبل الفعالية **بثلاثين يومًا** على الأقل. وتطلب في الوقت نفسه رأي الشرطة والإطفاء والإسعاف والرقابة الصحية (sanepid)، ولديها 14 يومًا. ويصدر القرار قبل الفعالية بسبعة أيام على الأقل.

تحتاج إلى مسؤول سلامة وحراسة ونقطة طبية ولائحة وطريق إخلاء وتأمين مسؤولية (OC، إذا كان الدخول مدفوعًا). ويُطعن في الرفض أمام مجلس الطعون البلدية في غدانسك (SKO).`,
        en: `Apply to the mayor at least **30 days before the event**. At the same time ask the police, fire brigade, ambulance service and sanitary inspectorate (sanepid) for opinions; they have 14 days. The decision comes at least 7 days before the event.

You need a safety manager, stewards, a first-aid post, rules, an evacuation route and liability insurance (OC, if entry is paid). A refusal can be appealed to the Local Government Appeals Board in Gdańsk (SKO).`,
      },
      duration: { pl: 'od 30 dni', uk: 'від 30 днів', ar: 'من 30 يومًا', en: 'from 30 days' },
      cost: {
        pl: '82 zł (opłata skarbowa)',
        uk: '82 злоті (гербовий збір)',
        ar: '82 زلوتي (رسم الدمغة)',
        en: 'PLN 82 (stamp duty)',
      },
      where: TOWN_HALL,
      items: [
        {
          label: {
            pl: 'graficzny plan terenu z drogami ewakuacji',
            uk: 'схема території з шляхами евакуації',
            ar: 'مخطط المكان وطرق الإخلاء',
            en: 'plan of the ground with evacuation routes',
          },
        },
        {
          label: {
            pl: 'program, regulamin, liczba porządkowych',
            uk: 'програма, правила, кількість охоронців',
            ar: 'البرنامج واللائحة وعدد المنظمين',
            en: 'programme, rules, number of stewards',
          },
        },
        {
          label: {
            pl: 'opinie czterech służb',
            uk: 'висновки чотирьох служб',
            ar: 'آراء الجهات الأربع',
            en: 'opinions of the four services',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Załatw jedzenie, alkohol, muzykę i drogę',
        uk: 'Їжа, алкоголь, музика і дорога',
        ar: 'الطعام والكحول والموسيقى والطريق',
        en: 'Arrange food, alcohol, music and the road',
      },
      body: {
        pl: `- **Alkohol:** jednorazowe zezwolenie do 2 dni, tylko dla firm z zezwoleniem i OSP. Zobacz [zezwolenie na sprzedaż alkoholu](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).
- **Jedzenie:** stoiska muszą być wpisane do rejestru sanepidu.
- **Muzyka:** umowa z ZAiKS lub inną organizacją, także przy muzyce z playlisty.
- **Ulica, parking, stragany na chodniku:** [zajęcie pasa drogowego](ref:service-cards/zajecie-pasa-drogowego), a przy biegu lub marszu zezwolenie na wykorzystanie drogi (30 dni wcześniej).
- **Fajerwerki i drony:** nad plażą odradzamy. Dron zgłaszasz w aplikacji DroneTower, zgody udziela też Urząd Morski.`,
        uk: `- **Алкоголь:** разовий дозвіл до 2 днів, лише для фірм із дозволом і добровольчих пожежних дружин (OSP). Дивіться [дозвіл на продаж алкоголю](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).
- **Їжа:** кіоски мають бути в реєстрі санепіду.
- **Музика:** договір із ZAiKS чи іншою організацією, навіть для плейлиста.
- **Вулиця, стоянка, ятки на тротуарі:** [зайняття дорожньої смуги](ref:service-cards/zajecie-pasa-drogowego), а для забігу чи маршу – дозвіл на використання дороги (за 30 днів).
- **Феєрверки і дрони:** над пляжем не радимо. Про дрон повідомляють у застосунку DroneTower, згоду дає також Морське управління.`,
        ar: `- **الكحول:** رخصة لمرة واحدة حتى يومين، للشركات المرخصة وفرق الإطفاء التطوعية (OSP) فقط. انظر [رخصة بيع الكحول](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).
- **الطعام:** يجب أن تكون الأكشاك مقيدة في سجل الرقابة الصحية.
- **الموسيقى:** عقد مع ZAiKS أو منظمة أخرى، حتى للموسيقى المسجلة.
- **الشارع والمواقف والأكشاك على الرصيف:** [إشغال الطريق](ref:service-cards/zajecie-pasa-drogowego)، وللسباق أو المسيرة إذن استعمال الطريق (قبل 30 يومًا).
- **الألعاب النارية والطائرات المسيّرة:** لا ننصح بها فوق الشاطئ. تبلغ عن المسيّرة في تطبيق DroneTower، وتلزم موافقة الهيئة البحرية.`,
        en: `- **Alcohol:** a one-off licence for up to 2 days, only for licensed businesses and volunteer fire brigades (OSP). See [alcohol licence](ref:service-cards/zezwolenie-na-sprzedaz-alkoholu).
- **Food:** stalls must be in the sanitary inspectorate’s register.
- **Music:** a contract with ZAiKS or another organisation, for a playlist too.
- **Street, car park, stalls on the pavement:** [occupying the road](ref:service-cards/zajecie-pasa-drogowego); a run or march needs a permit to use the road (30 days ahead).
- **Fireworks and drones:** we advise against them over the beach. Report a drone in the DroneTower app; the Maritime Office must agree too.`,
      },
      duration: { pl: '7–30 dni', uk: '7–30 днів', ar: 'من 7 إلى 30 يومًا', en: '7–30 days' },
      cost: {
        pl: 'jednorazowy alkohol: 43,75 zł (piwo, wino), 175 zł (powyżej 18%)',
        uk: 'разовий алкоголь: 43,75 злотого (пиво, вино), 175 (понад 18%)',
        ar: 'الكحول لمرة واحدة: 43.75 زلوتي (البيرة والنبيذ)، 175 (أكثر من 18%)',
        en: 'one-off alcohol: PLN 43.75 (beer, wine), PLN 175 (above 18%)',
      },
      where: TOWN_HALL,
    },
    {
      title: {
        pl: 'Przeprowadź imprezę i posprzątaj',
        uk: 'Проведіть захід і приберіть',
        ar: 'أقم الفعالية ونظّف المكان',
        en: 'Hold the event and clear up',
      },
      body: {
        pl: `Miej przy sobie wszystkie decyzje. Zostaw wolny przejazd dla ratowników i nie zasłaniaj wież WOPR. Segreguj śmieci, a kubki zamów wielorazowe. Plażę oddajesz czystą **do 10:00 następnego dnia**. Po odbiorze zwracamy kaucję w 7 dni. Dodaj imprezę do miejskiego kalendarza: napisz do nas.`,
        uk: `Майте при собі всі рішення. Лишіть вільний проїзд рятувальникам і не затуляйте вежі WOPR. Сортуйте сміття, а стаканчики замовте багаторазові. Пляж здаєте чистим **до 10:00 наступного дня**. Після приймання повертаємо заставу за 7 днів. Додайте захід до міського календаря: напишіть нам.`,
        ar: `احمل معك جميع القرارات. اترك ممرًا خاليًا للمنقذين ولا تحجب أبراج الإنقاذ WOPR. افرز النفايات واستعمل أكوابًا متعددة الاستعمال. تسلّم الشاطئ نظيفًا **قبل الساعة 10:00 من اليوم التالي**، ونعيد التأمين خلال 7 أيام من الاستلام. وأضف فعاليتك إلى تقويم المدينة: راسلنا.`,
        en: `Keep all decisions with you. Leave a clear way for rescuers and do not block the view from the WOPR towers. Sort the waste and order reusable cups. Hand the beach back clean **by 10:00 the next day**. We return the deposit within 7 days of the handover. Add the event to the town calendar: write to us.`,
      },
      duration: {
        pl: 'dzień imprezy i następny ranek',
        uk: 'день заходу і наступний ранок',
        ar: 'يوم الفعالية وصباح اليوم التالي',
        en: 'the day itself and the next morning',
      },
      cost: {
        pl: 'kaucja wraca, jeśli jest czysto',
        uk: 'заставу повертаємо, якщо чисто',
        ar: 'يعاد التأمين إذا كان المكان نظيفًا',
        en: 'the deposit comes back if it is clean',
      },
      where: { pl: 'miejsce imprezy', uk: 'місце заходу', ar: 'مكان الفعالية', en: 'at the event' },
    },
  ],
  services: ['zezwolenie-na-sprzedaz-alkoholu', 'zajecie-pasa-drogowego', 'slub-cywilny'],
  legalActs: [
    cite(imprezyMasowe, '3', '24', '25', '26', '29'),
    cite(obszaryMorskie, '36', '37'),
    cite(wychowanieWTrzezwosci, '18¹'),
    cite(drogiPubliczne, '40'),
    cite(oplataSkarbowa, '1'),
    cite(kpa, '35', '107'),
  ],
  outcome: {
    pl: 'Masz umowę na teren, zgodę Urzędu Morskiego i, jeśli trzeba, zezwolenie na imprezę masową. Służby wiedzą o imprezie, a goście są bezpieczni.',
    uk: 'У вас є договір на територію, згода Морського управління і, якщо треба, дозвіл на масовий захід. Служби знають про захід, гості в безпеці.',
    ar: 'لديك عقد المكان وموافقة الهيئة البحرية وإذن الفعالية الجماهيرية عند الحاجة. الجهات المختصة على علم والضيوف في أمان.',
    en: 'You have an agreement for the ground, the Maritime Office’s consent and, if needed, a mass event permit. The services know, and your guests are safe.',
  },
  faq: [
    {
      question: {
        pl: 'Chcemy zrobić ognisko dla 12 osób. Czy to też impreza?',
        uk: 'Хочемо розвести вогнище для 12 людей. Це теж захід?',
        ar: 'نريد إشعال نار لاثني عشر شخصًا. هل هذه فعالية؟',
        en: 'We want a bonfire for 12 people. Is that an event?',
      },
      answer: {
        pl: 'Nie, ale ognisko na plaży wymaga zgody Urzędu Morskiego. Prościej skorzystać z miejskiego kręgu ogniskowego przy porcie: rezerwacja w Centrum Informacji Turystycznej, bezpłatnie.',
        uk: 'Ні, але вогнище на пляжі потребує згоди Морського управління. Простіше взяти міське місце для вогнища біля порту: резервація в Центрі туристичної інформації, безкоштовно.',
        ar: 'لا، لكن النار على الشاطئ تتطلب موافقة الهيئة البحرية. الأسهل استعمال موقد البلدية قرب الميناء: احجزه مجانًا في مركز المعلومات السياحية.',
        en: 'No, but a fire on the beach needs the Maritime Office’s consent. It is simpler to use the town’s fire circle by the harbour: book it free of charge at the Tourist Information Centre.',
      },
    },
    {
      question: {
        pl: 'Czy demonstracja też potrzebuje tych zgód?',
        uk: 'Чи демонстрація теж потребує цих згод?',
        ar: 'هل تحتاج المظاهرة إلى هذه الموافقات؟',
        en: 'Does a demonstration need all this?',
      },
      answer: {
        pl: 'Nie. Zgromadzenie publiczne tylko zgłaszasz burmistrzowi, od 30 do 6 dni wcześniej (Prawo o zgromadzeniach). To prawo, a nie zezwolenie.',
        uk: 'Ні. Про публічне зібрання лише повідомляєте бургомістра за 30–6 днів (закон про зібрання). Це ваше право, а не дозвіл.',
        ar: 'لا. التجمع العام يُخطَر به رئيس البلدية فقط قبل 30 إلى 6 أيام (قانون التجمعات). فهو حق وليس رخصة.',
        en: 'No. You only notify the mayor of a public assembly, 30 to 6 days ahead (Assemblies Act). It is a right, not a licence.',
      },
    },
    {
      question: {
        pl: 'Co, jeśli zapowiadają sztorm?',
        uk: 'А якщо прогнозують шторм?',
        ar: 'ماذا لو توقعوا عاصفة؟',
        en: 'What if a storm is forecast?',
      },
      answer: {
        pl: 'Odwołaj albo przenieś imprezę. Przy ostrzeżeniu IMGW drugiego lub trzeciego stopnia zabraniamy stawiania namiotów i scen na plaży. Kaucję i opłatę zwrócimy albo przesuniemy na nowy termin.',
        uk: 'Скасуйте або перенесіть захід. За попередження IMGW другого чи третього ступеня ми забороняємо намети й сцени на пляжі. Заставу і плату повернемо або перенесемо на нову дату.',
        ar: 'ألغِ الفعالية أو انقلها. عند إنذار IMGW من الدرجة الثانية أو الثالثة نمنع نصب الخيام والمسارح على الشاطئ. ونعيد التأمين والرسم أو ننقلهما إلى موعد جديد.',
        en: 'Cancel or move the event. With an IMGW warning of the second or third degree we ban tents and stages on the beach. We refund the deposit and fee, or move them to a new date.',
      },
    },
  ],
}
