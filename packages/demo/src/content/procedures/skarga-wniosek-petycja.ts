import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { konstytucja, kpa, petycje, skargiIWnioski } from '../legal-acts/state-acts.ts'
import { FREE, TOWN_HALL } from './phrases.ts'

export const skargaWniosekPetycja: DemoDocument<'procedures'> = {
  key: 'skarga-wniosek-petycja',
  title: {
    pl: 'Skarga, wniosek lub petycja do urzędu',
    uk: 'Скарга, пропозиція або петиція до управління',
    ar: 'تقديم شكوى أو مقترح أو عريضة',
    en: 'Complaint, proposal or petition to the town hall',
  },
  summary: {
    pl: 'Coś działa źle, masz pomysł albo wspólną sprawę? Jak napisać, gdzie złożyć i kiedy musimy odpowiedzieć.',
    uk: 'Щось працює погано, маєте ідею чи спільну справу? Як написати, куди подати і коли ми мусимо відповісти.',
    ar: 'هل هناك خلل أو لديك فكرة أو قضية مشتركة؟ كيف تكتب وأين تقدّم ومتى يجب أن نرد.',
    en: 'Is something not working, do you have an idea or a common cause? How to write, where to hand it in and when we must answer.',
  },
  topics: ['dokumenty'],
  audiences: ['residents', 'businesses', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(340),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-75),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'zażalenie',
      'poskarżyć się',
      'pismo do burmistrza',
      'petycja',
      'ponaglenie',
      'bezczynność urzędu',
      'skarga na urzędnika',
    ],
    uk: ['поскаржитися', 'звернення', 'лист бургомістрові', 'петиція', 'бездіяльність', 'скарга на чиновника'],
    ar: ['تظلّم', 'شكوى من موظف', 'رسالة إلى رئيس البلدية', 'عريضة', 'تأخر المعاملة'],
    en: ['grievance', 'write to the mayor', 'petition', 'slow office', 'complain about an official', 'suggestion'],
  },
  intro: {
    pl: 'Każdy może napisać do urzędu: mieszkaniec, turysta, cudzoziemiec, stowarzyszenie. Nie potrzebujesz prawnika ani wzoru. Nie wolno nam traktować cię gorzej za to, że się skarżysz. Wybierz tylko właściwe pismo, bo od niego zależy termin.',
    uk: 'До управління може написати кожен: мешканець, турист, іноземець, громадська організація. Не потрібні ні юрист, ні зразок. Ми не маємо права ставитися до вас гірше через скаргу. Лише оберіть правильний вид звернення, бо від нього залежить строк.',
    ar: 'يستطيع كل شخص أن يكتب إلى المكتب: ساكن أو سائح أو أجنبي أو جمعية. لا تحتاج إلى محامٍ ولا إلى نموذج. ولا يجوز لنا معاملتك بشكل أسوأ لأنك اشتكيت. اختر فقط النوع المناسب لأن المهلة تتوقف عليه.',
    en: 'Anyone may write to the town hall: a resident, a tourist, a foreigner, an association. You need no lawyer and no form. We may not treat you worse for complaining. Just choose the right kind of letter, because the deadline depends on it.',
  },
  whoFor: {
    pl: 'Dla każdego, kto chce zwrócić uwagę na zły stan rzeczy, coś zaproponować albo zebrać podpisy pod wspólną prośbą.',
    uk: 'Для кожного, хто хоче вказати на проблему, щось запропонувати або зібрати підписи під спільним проханням.',
    ar: 'لكل من يريد التنبيه إلى خلل أو تقديم مقترح أو جمع توقيعات على طلب مشترك.',
    en: 'For anyone who wants to point out what is wrong, suggest something, or collect signatures for a common request.',
  },
  steps: [
    {
      title: {
        pl: 'Wybierz właściwe pismo',
        uk: 'Оберіть правильний вид звернення',
        ar: 'اختر النوع المناسب',
        en: 'Choose the right kind of letter',
      },
      body: {
        pl: `| Pismo | Kiedy | Kto odpowiada |
| --- | --- | --- |
| skarga | urząd zaniedbał sprawę, działał wbrew prawu lub przewlekle | burmistrz; na burmistrza Rada Miejska |
| wniosek | chcesz coś ulepszyć | burmistrz |
| petycja | wspólny interes, prośba o zmianę przepisów lub rozstrzygnięcie | burmistrz lub Rada Miejska |
| odwołanie | nie zgadzasz się z decyzją | organ wyższej instancji, 14 dni |
| ponaglenie | sprawa administracyjna się przeciąga | organ wyższej instancji |

Chodzi o dziurę w drodze albo zepsutą lampę? Wystarczy zgłoszenie: [zglos.jantarowo.example](https://zglos.jantarowo.example).`,
        uk: `| Звернення | Коли | Хто відповідає |
| --- | --- | --- |
| скарга (skarga) | управління занедбало справу, діяло незаконно або зволікало | бургомістр; на бургомістра – міська рада |
| пропозиція (wniosek) | хочете щось поліпшити | бургомістр |
| петиція (petycja) | спільний інтерес, прохання змінити правила чи рішення | бургомістр або міська рада |
| апеляція (odwołanie) | не згодні з рішенням | вищий орган, 14 днів |
| нагадування (ponaglenie) | адміністративна справа затягується | вищий орган |

Ідеться про яму на дорозі чи зламаний ліхтар? Досить повідомлення: [zglos.jantarowo.example](https://zglos.jantarowo.example).`,
        ar: `| النوع | متى | من يرد |
| --- | --- | --- |
| شكوى (skarga) | أهمل المكتب الأمر أو خالف القانون أو تباطأ | رئيس البلدية؛ والشكوى منه لمجلس المدينة |
| مقترح (wniosek) | تريد تحسين شيء | رئيس البلدية |
| عريضة (petycja) | مصلحة مشتركة أو طلب تغيير القواعد أو قرار | رئيس البلدية أو مجلس المدينة |
| طعن (odwołanie) | لا توافق على قرار | جهة أعلى، 14 يومًا |
| استعجال (ponaglenie) | معاملة إدارية متأخرة | جهة أعلى |

هل الأمر حفرة في الطريق أو مصباح معطل؟ يكفي بلاغ: [zglos.jantarowo.example](https://zglos.jantarowo.example).`,
        en: `| Letter | When | Who answers |
| --- | --- | --- |
| complaint (skarga) | the office neglected a matter, broke the law or was slow | the mayor; about the mayor, the Town Council |
| proposal (wniosek) | you want to improve something | the mayor |
| petition (petycja) | a common interest, a request to change rules or decide something | the mayor or the Town Council |
| appeal (odwołanie) | you disagree with a decision | a higher authority, 14 days |
| reminder (ponaglenie) | an administrative case drags on | a higher authority |

Is it a pothole or a broken street lamp? A report is enough: [zglos.jantarowo.example](https://zglos.jantarowo.example).`,
      },
      duration: { pl: '5 minut', uk: '5 хвилин', ar: '5 دقائق', en: '5 minutes' },
      cost: FREE,
      where: TOWN_HALL,
    },
    {
      title: { pl: 'Napisz, o co chodzi', uk: 'Напишіть, про що йдеться', ar: 'اكتب ما تريد', en: 'Say what it is about' },
      body: {
        pl: `Wystarczy jedna strona: co się stało, kiedy, gdzie, czego oczekujesz. Podaj imię, nazwisko i adres. **Anonimowej skargi i wniosku formalnie nie rozpatrujemy** (rozporządzenie z 2002 r.), choć informację o zagrożeniu sprawdzimy.

Petycja musi mieć: kto ją składa i gdzie mieszka, adres do odpowiedzi, czego dotyczy. Jeśli działa grupa, wskaż osobę, która ją reprezentuje.

Pisz po polsku. Nie umiesz? Przyjdź, pomożemy spisać skargę ustną do protokołu z udziałem tłumacza.`,
        uk: `Досить однієї сторінки: що сталося, коли, де, чого ви очікуєте. Вкажіть ім’я, прізвище й адресу. **Анонімних скарг і пропозицій ми формально не розглядаємо** (розпорядження 2002 р.), хоча інформацію про загрозу перевіримо.

У петиції має бути: хто її подає і де живе, адреса для відповіді, чого вона стосується. Якщо діє група, вкажіть її представника.

Пишіть польською. Не вмієте? Прийдіть, ми допоможемо записати усну скаргу до протоколу за участю перекладача.`,
        ar: `تكفي صفحة واحدة: ماذا حدث ومتى وأين وماذا تنتظر. اذكر اسمك ولقبك وعنوانك. **لا ننظر رسميًا في شكوى أو مقترح بلا اسم** (لائحة 2002)، لكننا نتحقق من أي خبر عن خطر.

يجب أن تتضمن العريضة: مقدّمها ومكان سكنه وعنوان الرد وموضوعها. وإن كانت جماعة فاذكر من يمثلها.

اكتب بالبولندية. لا تعرفها؟ تعال ونساعدك على تدوين شكوى شفهية في محضر بحضور مترجم.`,
        en: `One page is enough: what happened, when, where, what you expect. Give your name, surname and address. **We do not formally examine anonymous complaints and proposals** (2002 regulation), though we do check news of a danger.

A petition must say who files it and where they live, the address for the answer, and what it is about. If a group acts, name its representative.

Write in Polish. You cannot? Come in; we help you put an oral complaint on record, with an interpreter.`,
      },
      duration: { pl: '30 minut', uk: '30 хвилин', ar: '30 دقيقة', en: '30 minutes' },
      cost: FREE,
      where: {
        pl: 'w domu lub w urzędzie',
        uk: 'удома або в управлінні',
        ar: 'في البيت أو المكتب',
        en: 'at home or at the town hall',
      },
      items: [
        {
          label: {
            pl: 'imię, nazwisko, adres',
            uk: 'ім’я, прізвище, адреса',
            ar: 'الاسم واللقب والعنوان',
            en: 'name, surname, address',
          },
        },
        {
          label: {
            pl: 'opis sprawy i czego oczekujesz',
            uk: 'опис справи і чого очікуєте',
            ar: 'وصف الأمر وما تنتظره',
            en: 'what happened and what you expect',
          },
        },
        {
          label: {
            pl: 'numer sprawy lub kopie pism, jeśli są',
            uk: 'номер справи або копії листів, якщо є',
            ar: 'رقم المعاملة أو نسخ الرسائل إن وجدت',
            en: 'case number or copies of letters, if any',
          },
        },
        {
          label: {
            pl: 'zgoda na publikację nazwiska pod petycją (jeśli chcesz)',
            uk: 'згода на публікацію прізвища під петицією (якщо хочете)',
            ar: 'الموافقة على نشر اسمك تحت العريضة (إن أردت)',
            en: 'consent to publish your name under the petition (if you wish)',
          },
        },
      ],
    },
    {
      title: { pl: 'Złóż pismo', uk: 'Подайте звернення', ar: 'قدّم الرسالة', en: 'Hand it in' },
      body: {
        pl: `- e-Doręczenia: AE:PL-00000-00000-JANTA-00
- pismo ogólne na [gov.pl](https://www.gov.pl/web/gov/wyslij-pismo-ogolne) z profilem zaufanym
- e-mail: urzad@jantarowo.example (skarga, wniosek, petycja)
- poczta lub Biuro Obsługi: ul. Portowa 1, 84-009 Jantarowo; poproś o potwierdzenie na kopii
- **ustnie do protokołu:** w godzinach pracy urzędu. W sprawach skarg burmistrz przyjmuje bez umawiania w poniedziałki 16:00–17:00.`,
        uk: `- e-Doręczenia: AE:PL-00000-00000-JANTA-00
- загальний лист на [gov.pl](https://www.gov.pl/web/gov/wyslij-pismo-ogolne) з довірчим профілем
- електронна пошта: urzad@jantarowo.example (скарга, пропозиція, петиція)
- поштою або в бюро обслуговування: ul. Portowa 1, 84-009 Jantarowo; попросіть підтвердження на копії
- **усно до протоколу:** у години роботи управління. Зі скаргами бургомістр приймає без запису щопонеділка 16:00–17:00.`,
        ar: `- التسليم الإلكتروني e-Doręczenia: AE:PL-00000-00000-JANTA-00
- رسالة عامة في [gov.pl](https://www.gov.pl/web/gov/wyslij-pismo-ogolne) بالملف الموثوق
- البريد الإلكتروني: urzad@jantarowo.example (الشكوى والمقترح والعريضة)
- بالبريد أو في مكتب الخدمة: ul. Portowa 1, 84-009 Jantarowo؛ واطلب إثبات التسلّم على نسختك
- **شفهيًا في محضر:** في ساعات العمل. ويستقبل رئيس البلدية أصحاب الشكاوى دون موعد كل اثنين 16:00–17:00.`,
        en: `- e-Delivery: AE:PL-00000-00000-JANTA-00
- general letter on [gov.pl](https://www.gov.pl/web/gov/wyslij-pismo-ogolne) with a trusted profile
- e-mail: urzad@jantarowo.example (complaint, proposal, petition)
- by post or at the service desk: ul. Portowa 1, 84-009 Jantarowo; ask for a stamp on your copy
- **orally, on record:** during office hours. For complaints the mayor sees people without an appointment on Mondays 16:00–17:00.`,
      },
      duration: { pl: '10 minut', uk: '10 хвилин', ar: '10 دقائق', en: '10 minutes' },
      cost: FREE,
      where: TOWN_HALL,
    },
    {
      title: { pl: 'Poczekaj na odpowiedź', uk: 'Дочекайтеся відповіді', ar: 'انتظر الرد', en: 'Wait for the answer' },
      body: {
        pl: `- **Skarga:** bez zbędnej zwłoki, najpóźniej w **miesiąc** (art. 237 KPA).
- **Wniosek:** do **miesiąca** (art. 244 KPA).
- **Petycja:** do **3 miesięcy**. Jej treść i przebieg sprawy publikujemy w [BIP](https://bip.jantarowo.example).

Jeśli nie zdążymy, napiszemy dlaczego i podamy nową datę. Jeśli pismo trafiło do niewłaściwego urzędu, przekażemy je dalej w 7 dni (petycję w 30 dni) i cię zawiadomimy.`,
        uk: `- **Скарга:** без зволікання, щонайпізніше за **місяць** (ст. 237 KPA).
- **Пропозиція:** до **місяця** (ст. 244 KPA).
- **Петиція:** до **3 місяців**. Її текст і перебіг справи публікуємо в [BIP](https://bip.jantarowo.example).

Якщо не встигнемо, напишемо чому і назвемо нову дату. Якщо ви помилилися адресатом, ми передамо лист далі за 7 днів (петицію за 30 днів) і повідомимо вас.`,
        ar: `- **الشكوى:** دون تأخير وخلال **شهر** على الأكثر (المادة 237 KPA).
- **المقترح:** خلال **شهر** (المادة 244 KPA).
- **العريضة:** خلال **3 أشهر**. وننشر نصها وسير المعاملة في [BIP](https://bip.jantarowo.example).

إذا تأخرنا نكتب السبب ونحدد موعدًا جديدًا. وإذا أخطأت في الجهة نحيل رسالتك خلال 7 أيام (والعريضة خلال 30 يومًا) ونخبرك.`,
        en: `- **Complaint:** without delay, within a **month** at the latest (Art. 237 KPA).
- **Proposal:** within a **month** (Art. 244 KPA).
- **Petition:** within **3 months**. We publish its text and progress in the [BIP](https://bip.jantarowo.example).

If we cannot manage, we say why and give a new date. If you wrote to the wrong authority, we pass the letter on within 7 days (a petition within 30) and tell you.`,
      },
      duration: {
        pl: 'od miesiąca do 3 miesięcy',
        uk: 'від місяця до 3 місяців',
        ar: 'من شهر إلى 3 أشهر',
        en: 'from one to three months',
      },
      cost: FREE,
      where: {
        pl: 'odpowiedź listem lub e-mailem',
        uk: 'відповідь листом або електронною поштою',
        ar: 'الرد بالبريد أو البريد الإلكتروني',
        en: 'answer by letter or e-mail',
      },
    },
    {
      title: {
        pl: 'Nie zgadzasz się z odpowiedzią?',
        uk: 'Не згодні з відповіддю?',
        ar: 'لا توافق على الرد؟',
        en: 'Not satisfied with the answer?',
      },
      body: {
        pl: `Na odpowiedź na skargę nie ma odwołania, ale możesz:

- ponowić skargę z **nowymi faktami** (bez nich urząd może podtrzymać odpowiedź, art. 239 KPA)
- poskarżyć się na burmistrza do [Rady Miejskiej](ref:units/rada-miejska), a na Radę do Wojewody Pomorskiego (w sprawach finansowych do Regionalnej Izby Obrachunkowej)
- przy przeciąganej sprawie złożyć **ponaglenie** (art. 37 KPA), a potem skargę do sądu administracyjnego
- napisać do [Rzecznika Praw Obywatelskich](https://bip.brpo.gov.pl)`,
        uk: `Відповідь на скаргу оскаржити не можна, але ви можете:

- подати скаргу знову з **новими фактами** (без них управління може лишитися при своїй відповіді, ст. 239 KPA)
- поскаржитися на бургомістра до [міської ради](ref:units/rada-miejska), а на раду – до поморського воєводи (у фінансових справах – до Регіональної рахункової палати)
- якщо справа затягується, подати **нагадування** (ponaglenie, ст. 37 KPA), а потім скаргу до адміністративного суду
- написати [Уповноваженому з прав громадян](https://bip.brpo.gov.pl)`,
        ar: `لا يُطعن في الرد على الشكوى، لكن يمكنك:

- إعادة الشكوى بـ**وقائع جديدة** (ودونها قد يتمسك المكتب برده، المادة 239 KPA)
- الشكوى من رئيس البلدية إلى [مجلس المدينة](ref:units/rada-miejska)، ومن المجلس إلى حاكم مقاطعة بومورسكيه (وفي الشؤون المالية إلى ديوان المحاسبة الإقليمي)
- عند تأخر المعاملة تقديم **استعجال** (ponaglenie، المادة 37 KPA) ثم شكوى إلى المحكمة الإدارية
- الكتابة إلى [أمين المظالم](https://bip.brpo.gov.pl) (Rzecznik Praw Obywatelskich)`,
        en: `An answer to a complaint cannot be appealed, but you can:

- complain again with **new facts** (without them the office may stand by its answer, Art. 239 KPA)
- complain about the mayor to the [Town Council](ref:units/rada-miejska), and about the Council to the Governor of Pomorskie (on finance, to the Regional Chamber of Audit)
- if a case drags on, file a **reminder** (ponaglenie, Art. 37 KPA) and then a complaint to the administrative court
- write to the [Commissioner for Human Rights](https://bip.brpo.gov.pl) (Rzecznik Praw Obywatelskich)`,
      },
      duration: { pl: 'ponaglenie: 7 dni', uk: 'нагадування: 7 днів', ar: 'الاستعجال: 7 أيام', en: 'reminder: 7 days' },
      cost: {
        pl: 'bezpłatnie; skarga do sądu od 100 zł',
        uk: 'безкоштовно; скарга до суду від 100 злотих',
        ar: 'مجانًا؛ والدعوى من 100 زلوتي',
        en: 'free; a court complaint from PLN 100',
      },
      where: {
        pl: 'Rada Miejska, wojewoda, sąd',
        uk: 'міська рада, воєвода, суд',
        ar: 'مجلس المدينة أو الحاكم أو المحكمة',
        en: 'Town Council, governor, court',
      },
    },
  ],
  legalActs: [
    cite(konstytucja, '63'),
    cite(kpa, '37', '221', '223', '227', '229', '231', '237', '239', '241', '244'),
    cite(petycje, '2', '4', '8', '10', '13'),
    cite(skargiIWnioski),
  ],
  outcome: {
    pl: 'Dostajesz pisemną odpowiedź: co ustaliliśmy, co zrobimy i dlaczego. Petycję i odpowiedź może przeczytać każdy w BIP.',
    uk: 'Ви отримуєте письмову відповідь: що ми з’ясували, що зробимо і чому. Петицію та відповідь кожен може прочитати в BIP.',
    ar: 'تتلقى ردًا مكتوبًا: ما توصلنا إليه وما سنفعله ولماذا. ويستطيع الجميع قراءة العريضة والرد عليها في BIP.',
    en: 'You receive a written answer: what we found, what we will do and why. Anyone can read a petition and its answer in the BIP.',
  },
  faq: [
    {
      question: {
        pl: 'Ile podpisów musi mieć petycja?',
        uk: 'Скільки підписів має бути під петицією?',
        ar: 'كم توقيعًا تحتاج العريضة؟',
        en: 'How many signatures does a petition need?',
      },
      answer: {
        pl: 'Wystarczy jeden. Petycję może złożyć jedna osoba, grupa albo organizacja, w interesie publicznym, własnym lub cudzym za zgodą.',
        uk: 'Досить одного. Петицію може подати одна людина, група чи організація, у громадських, власних або чужих інтересах за згодою.',
        ar: 'يكفي توقيع واحد. يقدّمها فرد أو جماعة أو منظمة، للمصلحة العامة أو الخاصة أو لغيره بموافقته.',
        en: 'One is enough. A single person, a group or an organisation may file it, in the public interest, their own, or another’s with consent.',
      },
    },
    {
      question: {
        pl: 'Chcę poskarżyć się na nauczycielkę lub dyrektora. Gdzie?',
        uk: 'Хочу поскаржитися на вчительку чи директора. Куди?',
        ar: 'أريد الشكوى من معلمة أو مدير. أين؟',
        en: 'I want to complain about a teacher or head. Where?',
      },
      answer: {
        pl: 'Na nauczyciela do dyrektora szkoły. Na dyrektora do burmistrza, a w sprawach nauczania do Pomorskiego Kuratora Oświaty.',
        uk: 'На вчителя – до директора школи. На директора – до бургомістра, а в питаннях навчання – до поморського куратора освіти.',
        ar: 'الشكوى من المعلم إلى مدير المدرسة، ومن المدير إلى رئيس البلدية، وفي شؤون التعليم إلى مدير التربية الإقليمي (Kurator Oświaty).',
        en: 'About a teacher, to the head. About the head, to the mayor; on teaching matters to the Pomeranian Education Superintendent (Kurator Oświaty).',
      },
    },
    {
      question: {
        pl: 'Czy urzędnik dowie się, kto się na niego skarżył?',
        uk: 'Чи дізнається працівник, хто на нього скаржився?',
        ar: 'هل يعرف الموظف من اشتكى منه؟',
        en: 'Will the official learn who complained?',
      },
      answer: {
        pl: 'Skargi nie rozpatruje osoba, której dotyczy, ani jej podwładny. Twoje dane znają tylko prowadzący sprawę. Przy petycji nazwisko publikujemy wyłącznie za twoją zgodą.',
        uk: 'Скаргу не розглядає ні той, кого вона стосується, ні його підлеглий. Ваші дані знають лише ті, хто веде справу. Під петицією прізвище публікуємо тільки за вашою згодою.',
        ar: 'لا ينظر في الشكوى من تخصه ولا مرؤوسه. ولا يعرف بياناتك إلا من يتولى المعاملة. وفي العريضة لا ننشر اسمك إلا بموافقتك.',
        en: 'A complaint is not handled by the person it concerns, nor by their subordinate. Only those handling the case know your details. Under a petition we publish your name only with your consent.',
      },
    },
  ],
}
