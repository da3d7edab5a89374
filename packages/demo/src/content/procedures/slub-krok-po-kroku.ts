import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { aktaStanuCywilnego, dowodyOsobiste, kodeksRodzinny, obszaryMorskie, oplataSkarbowa } from '../legal-acts/state-acts.ts'
import { CITIZENS_SECTION, FREE, REGISTRY_OFFICE } from './phrases.ts'

export const slubKrokPoKroku: DemoDocument<'procedures'> = {
  key: 'slub-krok-po-kroku',
  title: {
    pl: 'Ślub w Jantarowie krok po kroku',
    uk: 'Одруження в Янтаровому крок за кроком',
    ar: 'الزواج في يانتاروفو خطوة بخطوة',
    en: 'Getting married in Jantarowo, step by step',
  },
  summary: {
    pl: 'Ślub w sali, na plaży albo wyznaniowy. Dokumenty, terminy, opłaty i to, co trzeba wymienić po zmianie nazwiska.',
    uk: 'Шлюб у залі, на пляжі чи церковний. Документи, строки, оплата і що замінити після зміни прізвища.',
    ar: 'زواج في القاعة أو على الشاطئ أو ديني. الوثائق والمهل والرسوم وما تغيّره بعد تغيير اللقب.',
    en: 'A wedding in the hall, on the beach or in church. Documents, dates, fees and what to replace after changing your name.',
  },
  topics: ['rodzina', 'dokumenty', 'turystyka'],
  audiences: ['residents', 'tourists', 'newcomers'],
  ownerUnit: 'usc',
  reviewAt: day(225),
  producedBy: 'Urząd Stanu Cywilnego w Jantarowie',
  producedAt: day(-44),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'małżeństwo',
      'ślub na plaży',
      'ślub plenerowy',
      'ślub konkordatowy',
      'zapewnienie',
      'wesele',
      'zmiana nazwiska po ślubie',
    ],
    uk: ['шлюб', 'весілля на пляжі', 'розпис', 'зміна прізвища після шлюбу', 'одруження з іноземцем'],
    ar: ['زواج', 'عقد قران', 'زفاف على الشاطئ', 'تغيير اللقب', 'زواج من أجنبي'],
    en: ['wedding', 'marriage', 'beach wedding', 'registry office', 'marrying a foreigner', 'change of surname'],
  },
  intro: {
    pl: 'Zacznijcie co najmniej 3 miesiące przed wymarzonym dniem, a na lato pół roku wcześniej. Ślub możecie wziąć u nas, nawet jeśli żadne z was tu nie mieszka. Między podpisaniem zapewnień a ceremonią musi minąć miesiąc.',
    uk: 'Почніть щонайменше за 3 місяці до омріяного дня, а на літо – за пів року. Одружитися в нас можна, навіть якщо ніхто з вас тут не живе. Між підписанням заяв і церемонією має минути місяць.',
    ar: 'ابدآ قبل اليوم المنشود بثلاثة أشهر على الأقل، وللصيف بستة أشهر. يمكنكما الزواج لدينا حتى لو لم يكن أحدكما يسكن هنا. ويجب أن يمضي شهر بين توقيع التصريحين والمراسم.',
    en: 'Start at least 3 months before the day you have in mind, and half a year ahead for summer. You can marry here even if neither of you lives here. A month must pass between signing the declarations and the ceremony.',
  },
  whoFor: {
    pl: 'Dla kobiety i mężczyzny, którzy mają po 18 lat i nie są w innym małżeństwie. Także dla par z zagranicy i par mieszanych.',
    uk: 'Для жінки й чоловіка, яким виповнилося 18 років і які не перебувають в іншому шлюбі. Також для пар з-за кордону і змішаних пар.',
    ar: 'لامرأة ورجل بلغا 18 عامًا وليسا في زواج آخر. وللأزواج القادمين من الخارج والمختلطين أيضًا.',
    en: 'For a woman and a man who are both 18 and not married to someone else. Couples from abroad and mixed couples too.',
  },
  steps: [
    {
      title: {
        pl: 'Wybierzcie rodzaj ślubu i datę',
        uk: 'Оберіть вид шлюбу і дату',
        ar: 'اختارا نوع الزواج والموعد',
        en: 'Choose the kind of wedding and a date',
      },
      body: {
        pl: `| Rodzaj | Gdzie | Co trzeba |
| --- | --- | --- |
| cywilny w urzędzie | sala ślubów, ul. Portowa 1 | rezerwacja |
| cywilny w plenerze | plaża, latarnia, ogród pensjonatu | wniosek i 1000 zł |
| wyznaniowy | kościół lub związek wyznaniowy | zaświadczenie z USC |

Termin zarezerwujecie osobiście lub telefonicznie. Wolne daty podaje [Urząd Stanu Cywilnego](ref:units/usc).`,
        uk: `| Вид | Де | Що треба |
| --- | --- | --- |
| цивільний в установі | зал урочистостей, ul. Portowa 1 | резервація |
| цивільний надворі | пляж, маяк, сад пансіонату | заява і 1000 злотих |
| релігійний | церква чи релігійна громада | довідка з РАЦСу |

Дату резервуйте особисто або телефоном. Вільні дні підкаже [РАЦС](ref:units/usc).`,
        ar: `| النوع | المكان | المطلوب |
| --- | --- | --- |
| مدني في المكتب | قاعة الزواج، ul. Portowa 1 | حجز |
| مدني في الهواء الطلق | الشاطئ أو المنارة أو حديقة نُزُل | طلب و1000 زلوتي |
| ديني | كنيسة أو طائفة دينية معترف بها | شهادة من مكتب الأحوال المدنية |

تحجزان الموعد حضوريًا أو بالهاتف. والمواعيد المتاحة لدى [مكتب الأحوال المدنية](ref:units/usc).`,
        en: `| Kind | Where | What it takes |
| --- | --- | --- |
| civil, at the office | wedding hall, ul. Portowa 1 | a booking |
| civil, outdoors | beach, lighthouse, guest house garden | a request and PLN 1000 |
| religious | church or religious community | a certificate from the registry office |

Book in person or by phone. The [Registry Office](ref:units/usc) tells you which dates are free.`,
      },
      duration: { pl: '15 minut', uk: '15 хвилин', ar: '15 دقيقة', en: '15 minutes' },
      cost: FREE,
      where: REGISTRY_OFFICE,
    },
    {
      title: { pl: 'Zbierzcie dokumenty', uk: 'Зберіть документи', ar: 'اجمعا الوثائق', en: 'Gather the documents' },
      body: {
        pl: `Obywatele Polski przynoszą tylko dowody osobiste. Akty urodzenia i wyroki rozwodowe wpisane do polskiego rejestru sami znajdziemy.

Cudzoziemiec potrzebuje zaświadczenia, że według prawa swojego kraju może zawrzeć małżeństwo. Jeśli nie może go dostać, sąd rejonowy zwolni go z tego obowiązku (opłata 100 zł). Osobie, która nie mówi po polsku, musi towarzyszyć tłumacz: zapewniacie go sami.`,
        uk: `Громадяни Польщі приносять лише посвідчення особи. Свідоцтва про народження і розлучення з польського реєстру ми знайдемо самі.

Іноземцеві потрібна довідка, що за правом своєї країни він може взяти шлюб. Якщо отримати її неможливо, районний суд звільнить від цього обов’язку (збір 100 злотих). Хто не говорить польською, має бути з перекладачем: його забезпечуєте ви.`,
        ar: `يحضر المواطنون البولنديون بطاقتي الهوية فقط. أما شهادات الميلاد وأحكام الطلاق المقيدة في السجل البولندي فنجدها بأنفسنا.

يحتاج الأجنبي إلى شهادة بأهليته للزواج وفق قانون بلده. وإن تعذّر الحصول عليها أعفته المحكمة الجزئية من ذلك (الرسم 100 زلوتي). ومن لا يتكلم البولندية يجب أن يرافقه مترجم تحضرانه أنتما.`,
        en: `Polish citizens bring only identity cards. Birth certificates and divorces entered in the Polish register we find ourselves.

A foreigner needs a certificate of capacity to marry under the law of their country. If it cannot be had, the district court lifts the requirement (fee PLN 100). Anyone who does not speak Polish needs an interpreter, whom you bring.`,
      },
      duration: {
        pl: 'od 1 dnia do 3 miesięcy',
        uk: 'від 1 дня до 3 місяців',
        ar: 'من يوم إلى 3 أشهر',
        en: 'from 1 day to 3 months',
      },
      cost: { pl: 'zależnie od dokumentów', uk: 'залежно від документів', ar: 'حسب الوثائق', en: 'depends on the documents' },
      where: {
        pl: 'konsulat, sąd, tłumacz przysięgły',
        uk: 'консульство, суд, присяжний перекладач',
        ar: 'القنصلية والمحكمة والمترجم المحلّف',
        en: 'consulate, court, sworn translator',
      },
      items: [
        {
          label: {
            pl: 'dowody osobiste lub paszporty',
            uk: 'посвідчення особи або паспорти',
            ar: 'بطاقتا الهوية أو جوازا السفر',
            en: 'identity cards or passports',
          },
        },
        {
          label: {
            pl: 'cudzoziemiec: akt urodzenia z tłumaczeniem przysięgłym',
            uk: 'іноземець: свідоцтво про народження з присяжним перекладом',
            ar: 'الأجنبي: شهادة ميلاد مع ترجمة محلّفة',
            en: 'foreigner: birth certificate with a sworn translation',
          },
        },
        {
          label: {
            pl: 'cudzoziemiec: zaświadczenie o zdolności do małżeństwa albo postanowienie sądu',
            uk: 'іноземець: довідка про право на шлюб або постанова суду',
            ar: 'الأجنبي: شهادة أهلية الزواج أو قرار المحكمة',
            en: 'foreigner: certificate of capacity to marry or court ruling',
          },
        },
        {
          label: {
            pl: 'po rozwodzie za granicą: wyrok z tłumaczeniem',
            uk: 'після розлучення за кордоном: рішення суду з перекладом',
            ar: 'بعد طلاق في الخارج: الحكم مع ترجمته',
            en: 'after a divorce abroad: the judgment with a translation',
          },
        },
      ],
    },
    {
      title: { pl: 'Podpiszcie zapewnienia', uk: 'Підпишіть заяви', ar: 'وقّعا التصريحين', en: 'Sign the declarations' },
      body: {
        pl: `Przychodzicie razem i podpisujecie *zapewnienie*, że nic nie stoi na przeszkodzie małżeństwu. Wybieracie też nazwiska swoje i dzieci. Zapewnienie jest ważne **6 miesięcy**, a ślub może być najwcześniej **po miesiącu**. Z ważnego powodu kierownik USC skróci ten czas (opłata 39 zł).

Jeśli mieszkacie daleko, zapewnienie możecie podpisać w dowolnym USC, a za granicą u konsula.`,
        uk: `Приходите разом і підписуєте *заяву* (zapewnienie), що ніщо не перешкоджає шлюбу. Обираєте також прізвища свої та дітей. Заява чинна **6 місяців**, а шлюб можливий щонайраніше **через місяць**. З поважної причини керівник РАЦСу скоротить цей час (збір 39 злотих).

Якщо живете далеко, підпишіть заяву в будь-якому РАЦСі, а за кордоном – у польського консула.`,
        ar: `تحضران معًا وتوقّعان *تصريحًا* (zapewnienie) بعدم وجود مانع للزواج. وتختاران لقبيكما ولقب الأولاد. التصريح صالح **6 أشهر**، ولا يتم الزواج قبل **شهر**. ولسبب مهم يقصّر رئيس المكتب هذه المدة (الرسم 39 زلوتي).

إذا كنتما تسكنان بعيدًا فوقّعا التصريح في أي مكتب أحوال مدنية، أو في الخارج لدى القنصل البولندي.`,
        en: `You come together and sign a *declaration* (zapewnienie) that nothing stands in the way of the marriage. You also choose your surnames and the children’s. The declaration is valid for **6 months** and the wedding can be **a month later** at the earliest. For a good reason the registrar shortens this (fee PLN 39).

If you live far away, sign at any registry office, or abroad before a Polish consul.`,
      },
      duration: { pl: '40 minut', uk: '40 хвилин', ar: '40 دقيقة', en: '40 minutes' },
      cost: {
        pl: '84 zł (opłata skarbowa)',
        uk: '84 злоті (гербовий збір)',
        ar: '84 زلوتي (رسم الدمغة)',
        en: 'PLN 84 (stamp duty)',
      },
      where: REGISTRY_OFFICE,
    },
    {
      title: {
        pl: 'Plaża lub inne miejsce? Złóżcie wniosek',
        uk: 'Пляж чи інше місце? Подайте заяву',
        ar: 'الشاطئ أو مكان آخر؟ قدّما طلبًا',
        en: 'Beach or another place? File a request',
      },
      body: {
        pl: `Miejsce musi być godne i bezpieczne. Do wniosku dołączcie zgodę tego, kto nim zarządza. Na plażę potrzebna jest też zgoda Urzędu Morskiego w Gdyni na uroczystość w pasie technicznym (opłata skarbowa 10 zł, około 30 dni). Wydmy odpadają.

Przygotujcie plan na deszcz: salę ślubów trzymamy dla was do ostatniej chwili.`,
        uk: `Місце має бути гідним і безпечним. До заяви додайте згоду того, хто ним управляє. Для пляжу потрібна також згода Морського управління в Гдині на урочистість у технічній смузі (гербовий збір 10 злотих, близько 30 днів). На дюнах не можна.

Підготуйте план на випадок дощу: зал урочистостей тримаємо для вас до останньої миті.`,
        ar: `يجب أن يكون المكان لائقًا وآمنًا. أرفقا بالطلب موافقة من يديره. وللشاطئ تلزم أيضًا موافقة الهيئة البحرية في غدينيا على إقامة احتفال في الشريط الساحلي (رسم الدمغة 10 زلوتي، نحو 30 يومًا). أما الكثبان فلا.

ضعا خطة للمطر: نحتفظ لكما بقاعة الزواج حتى اللحظة الأخيرة.`,
        en: `The place must be dignified and safe. Attach the consent of whoever manages it. For the beach you also need the Maritime Office in Gdynia to allow a ceremony in the technical belt (stamp duty PLN 10, about 30 days). Dunes are out of the question.

Have a plan for rain: we keep the wedding hall for you to the last minute.`,
      },
      duration: { pl: 'około 30 dni', uk: 'близько 30 днів', ar: 'نحو 30 يومًا', en: 'about 30 days' },
      cost: { pl: '1000 zł dodatkowo', uk: '1000 злотих додатково', ar: '1000 زلوتي إضافية', en: 'PLN 1000 on top' },
      where: REGISTRY_OFFICE,
      items: [
        {
          label: {
            pl: 'wniosek z adresem i godziną',
            uk: 'заява з адресою і часом',
            ar: 'طلب فيه العنوان والساعة',
            en: 'request with address and time',
          },
        },
        {
          label: {
            pl: 'zgoda zarządcy miejsca',
            uk: 'згода управителя місця',
            ar: 'موافقة مدير المكان',
            en: 'consent of whoever manages the place',
          },
        },
      ],
    },
    {
      title: { pl: 'Weźcie ślub', uk: 'Одружіться', ar: 'أتمّا الزواج', en: 'Get married' },
      body: {
        pl: `Przyjdźcie 15 minut wcześniej, z dowodami i **dwoma pełnoletnimi świadkami** z dokumentami. Ceremonia trwa około 20 minut. Dostaniecie jeden bezpłatny odpis aktu małżeństwa.

Po ślubie wyznaniowym duchowny ma 5 dni, by przekazać nam dokumenty. Dopiero wtedy sporządzimy akt.`,
        uk: `Приходьте за 15 хвилин із документами і **двома повнолітніми свідками**, теж із документами. Церемонія триває близько 20 хвилин. Ви отримаєте один безкоштовний витяг зі свідоцтва про шлюб.

Після релігійного шлюбу священник має 5 днів, щоб передати нам документи. Лише тоді складаємо акт.`,
        ar: `احضرا قبل 15 دقيقة ومعكما وثيقتاكما و**شاهدان بالغان** مع وثيقتيهما. تستغرق المراسم نحو 20 دقيقة. وتتسلمان مستخرجًا مجانيًا من عقد الزواج.

بعد الزواج الديني لدى رجل الدين 5 أيام لتسليمنا الوثائق، وعندئذ فقط نحرر العقد.`,
        en: `Come 15 minutes early with your documents and **two adult witnesses** with theirs. The ceremony takes about 20 minutes. You get one free copy of the marriage certificate.

After a religious wedding the clergyman has 5 days to send us the papers. Only then do we draw up the certificate.`,
      },
      duration: { pl: '20 minut', uk: '20 хвилин', ar: '20 دقيقة', en: '20 minutes' },
      cost: {
        pl: 'kolejny odpis aktu 22 zł',
        uk: 'додатковий витяг 22 злоті',
        ar: 'المستخرج الإضافي 22 زلوتي',
        en: 'further copies PLN 22',
      },
      where: {
        pl: 'sala ślubów lub wybrane miejsce',
        uk: 'зал урочистостей або обране місце',
        ar: 'قاعة الزواج أو المكان المختار',
        en: 'wedding hall or the place you chose',
      },
    },
    {
      title: {
        pl: 'Wymieńcie dokumenty po zmianie nazwiska',
        uk: 'Замініть документи після зміни прізвища',
        ar: 'بدّلا الوثائق بعد تغيير اللقب',
        en: 'Replace documents after a change of name',
      },
      body: {
        pl: `Polski dowód z poprzednim nazwiskiem traci ważność po **120 dniach** od ślubu. Nowy jest bezpłatny: [dowód osobisty](ref:service-cards/dowod-osobisty). Pamiętajcie też o paszporcie, prawie jazdy, banku, pracodawcy i CEIDG, jeśli prowadzicie firmę. Cudzoziemiec wymienia paszport i kartę pobytu.`,
        uk: `Польське посвідчення зі старим прізвищем втрачає чинність через **120 днів** після шлюбу. Нове безкоштовне: [посвідчення особи](ref:service-cards/dowod-osobisty). Не забудьте про паспорт, водійські права, банк, роботодавця і CEIDG, якщо маєте бізнес. Іноземець замінює паспорт і картку перебування (karta pobytu).`,
        ar: `تفقد بطاقة الهوية البولندية بلقبها القديم صلاحيتها بعد **120 يومًا** من الزواج. والجديدة مجانية: [بطاقة الهوية](ref:service-cards/dowod-osobisty). ولا تنسيا جواز السفر ورخصة القيادة والمصرف وجهة العمل وسجل CEIDG لأصحاب الأعمال. أما الأجنبي فيبدّل جوازه وبطاقة إقامته (karta pobytu).`,
        en: `A Polish identity card with the old name expires **120 days** after the wedding. A new one is free: [identity card](ref:service-cards/dowod-osobisty). Think of your passport, driving licence, bank, employer and, if you run a business, CEIDG. Foreigners replace their passport and residence card (karta pobytu).`,
      },
      duration: { pl: 'do 30 dni', uk: 'до 30 днів', ar: 'حتى 30 يومًا', en: 'up to 30 days' },
      cost: {
        pl: 'dowód bezpłatnie; prawo jazdy 100,50 zł',
        uk: 'посвідчення безкоштовно; водійські права 100,50 злотого',
        ar: 'بطاقة الهوية مجانًا؛ رخصة القيادة 100.50 زلوتي',
        en: 'identity card free; driving licence PLN 100.50',
      },
      where: CITIZENS_SECTION,
    },
  ],
  services: ['slub-cywilny', 'odpis-aktu-stanu-cywilnego', 'dowod-osobisty', 'zmiana-imienia-lub-nazwiska'],
  legalActs: [
    cite(kodeksRodzinny, '1', '3', '4', '25'),
    cite(aktaStanuCywilnego, '76', '79', '85'),
    cite(oplataSkarbowa, '1'),
    cite(obszaryMorskie, '37'),
    cite(dowodyOsobiste, '50'),
  ],
  outcome: {
    pl: 'Jesteście małżeństwem, macie akt małżeństwa, a rejestr PESEL zna już wasze nowe nazwiska.',
    uk: 'Ви подружжя, маєте свідоцтво про шлюб, а реєстр PESEL уже знає ваші нові прізвища.',
    ar: 'أنتما الآن زوجان ولديكما عقد الزواج، وسجل PESEL يعرف لقبيكما الجديدين.',
    en: 'You are married, you have the certificate, and the PESEL register already knows your new names.',
  },
  faq: [
    {
      question: {
        pl: 'Czy możemy wziąć ślub w języku innym niż polski?',
        uk: 'Чи може церемонія бути не польською?',
        ar: 'هل يمكن أن تتم المراسم بغير البولندية؟',
        en: 'Can the ceremony be in another language?',
      },
      answer: {
        pl: 'Urzędnik mówi po polsku, a tłumacz przekłada. Nie musi to być tłumacz przysięgły, ale podpisuje oświadczenie, że tłumaczył wiernie. Świadkiem być nie może.',
        uk: 'Службовець говорить польською, а перекладач перекладає. Він не мусить бути присяжним, але підписує заяву про точність перекладу. Свідком він бути не може.',
        ar: 'يتكلم الموظف بالبولندية والمترجم ينقل. لا يُشترط أن يكون محلّفًا، لكنه يوقّع تصريحًا بدقة الترجمة. ولا يجوز أن يكون شاهدًا.',
        en: 'The registrar speaks Polish and an interpreter translates. They need not be sworn but sign a statement of accuracy. The interpreter cannot be a witness.',
      },
    },
    {
      question: {
        pl: 'Czy polski urząd uznaje ślub w meczecie lub cerkwi?',
        uk: 'Чи визнає польська установа шлюб у мечеті чи православній церкві?',
        ar: 'هل يعترف المكتب البولندي بالزواج في المسجد أو الكنيسة الأرثوذكسية؟',
        en: 'Does the Polish office recognise a wedding in a mosque or an Orthodox church?',
      },
      answer: {
        pl: 'Skutek cywilny ma ślub tylko w tych kościołach i związkach, z którymi wiąże się ustawa lub konkordat, na przykład w katolickim (także greckokatolickim) i prawosławnym. Wcześniej bierze się zaświadczenie z USC. Ślubu w meczecie nie rejestrujemy, więc trzeba wziąć także ślub cywilny.',
        uk: 'Цивільну силу має шлюб лише в тих церквах і громадах, яких стосується закон або конкордат, наприклад у католицькій (також греко-католицькій) і православній. Перед ним беруть довідку з РАЦСу. Шлюб у мечеті ми не реєструємо, тож потрібен ще й цивільний.',
        ar: 'لا أثر مدني إلا للزواج في الكنائس والطوائف التي يشملها قانون أو اتفاق خاص، كالكاثوليكية والأرثوذكسية، بعد أخذ شهادة من مكتب الأحوال المدنية. أما الزواج في المسجد فلا نسجّله، فيلزم عقد زواج مدني أيضًا.',
        en: 'Only weddings in churches and communities named by statute or the concordat, such as the Catholic (Greek Catholic included) and Orthodox, have civil effect; get a certificate from us first. A mosque wedding is not registered, so you need a civil one as well.',
      },
    },
    {
      question: {
        pl: 'Co, jeśli przekładamy datę?',
        uk: 'А якщо ми переносимо дату?',
        ar: 'ماذا لو أجّلنا الموعد؟',
        en: 'What if we postpone?',
      },
      answer: {
        pl: 'Zadzwońcie. Jeśli nowy termin mieści się w 6 miesiącach od zapewnień, nic nie dopłacacie. Gdy ślub się nie odbędzie, na wniosek zwracamy 84 zł.',
        uk: 'Зателефонуйте. Якщо нова дата в межах 6 місяців від заяв, доплачувати не треба. Якщо шлюб не відбудеться, на вашу заяву повернемо 84 злоті.',
        ar: 'اتصلا بنا. إذا كان الموعد الجديد خلال 6 أشهر من التصريحين فلا رسوم إضافية. وإذا لم يتم الزواج نعيد 84 زلوتي عند الطلب.',
        en: 'Call us. If the new date is within 6 months of the declarations, you pay nothing more. If the wedding does not take place, we refund PLN 84 on request.',
      },
    },
  ],
}
