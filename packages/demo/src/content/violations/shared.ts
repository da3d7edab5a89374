import type { Locale } from '@ratusz/content-schemas'
import type { DemoDocument } from '../../define.ts'

type ReportChannel = NonNullable<DemoDocument<'violations'>['reportChannels']>[number]
type InAllLanguages = Record<Locale, string>

/** The ways to reach the municipal guard, the same for each guide, the quickest first. */
export const guardChannels: ReportChannel[] = [
  {
    kind: 'phone',
    value: '58 000 10 98',
    label: {
      pl: 'Dyżurny straży miejskiej',
      uk: 'Черговий міської варти',
      ar: 'مناوب الحرس البلدي',
      en: 'Municipal guard duty desk',
    },
    hours: {
      pl: 'pn.–pt. 7:00–22:00, sob.–niedz. 10:00–18:00; w lipcu i sierpniu codziennie 7:00–2:00',
      uk: 'пн–пт 7:00–22:00, сб–нд 10:00–18:00; у липні й серпні щодня 7:00–2:00',
      ar: 'من الاثنين إلى الجمعة 7:00–22:00، والسبت والأحد 10:00–18:00؛ في يوليو وأغسطس يوميًا 7:00–2:00',
      en: 'Mon–Fri 7:00–22:00, Sat–Sun 10:00–18:00; in July and August daily 7:00–2:00',
    },
    isAnonymous: true,
  },
  {
    kind: 'web',
    value: 'https://zglos.jantarowo.example',
    label: {
      pl: 'Formularz zgłoszenia ze zdjęciem i miejscem na mapie',
      uk: 'Форма повідомлення з фото та місцем на мапі',
      ar: 'نموذج بلاغ مع صورة وتحديد المكان على الخريطة',
      en: 'Report form with a photo and a pin on the map',
    },
    hours: { pl: 'całą dobę', uk: 'цілодобово', ar: 'على مدار الساعة', en: 'round the clock' },
    isAnonymous: true,
  },
  {
    kind: 'email',
    value: 'straz@jantarowo.example',
    label: { pl: 'Straż miejska', uk: 'Міська варта', ar: 'الحرس البلدي', en: 'Municipal guard' },
  },
  {
    kind: 'inPerson',
    value: 'ul. Portowa 1, 84-009 Jantarowo',
    label: {
      pl: 'Straż miejska, wejście od podwórza',
      uk: 'Міська варта, вхід з двору',
      ar: 'الحرس البلدي، المدخل من الفناء',
      en: 'Municipal guard, entrance from the courtyard',
    },
    hours: { pl: 'pn.–pt. 7:30–15:30', uk: 'пн–пт 7:30–15:30', ar: 'من الاثنين إلى الجمعة 7:30–15:30', en: 'Mon–Fri 7:30–15:30' },
  },
]

/** The emergency number: police, fire brigade, ambulance. */
export const emergencyChannel: ReportChannel = {
  kind: 'phone',
  value: '112',
  label: {
    pl: 'Numer alarmowy – gdy ktoś jest w niebezpieczeństwie',
    uk: 'Екстрений номер – коли комусь загрожує небезпека',
    ar: 'رقم الطوارئ – عندما يكون أحد في خطر',
    en: 'Emergency number – when somebody is in danger',
  },
  hours: { pl: 'całą dobę', uk: 'цілодобово', ar: 'على مدار الساعة', en: 'round the clock' },
}

/** The map on which the police take anonymous remarks about places; nothing urgent belongs there. */
export const safetyMapChannel: ReportChannel = {
  kind: 'web',
  value: 'https://mapy.geoportal.gov.pl/iMapLite/KMZBPublic.html',
  label: {
    pl: 'Krajowa Mapa Zagrożeń Bezpieczeństwa (policja, sprawy niepilne)',
    uk: 'Національна мапа загроз безпеці (поліція, не термінові справи)',
    ar: 'خريطة التهديدات الأمنية الوطنية (الشرطة، للأمور غير العاجلة)',
    en: 'National Map of Safety Threats (police, nothing urgent)',
  },
  hours: { pl: 'całą dobę', uk: 'цілодобово', ar: 'على مدار الساعة', en: 'round the clock' },
  isAnonymous: true,
}

/** How a fine can be contested: Arts 97, 98, 101, 105 and 506 (by reference) of the petty offence procedure. */
export const fineAppeal: InAllLanguages = {
  pl: `**Mandat, który podpiszesz, jest ostateczny.** Nie ma od niego odwołania. Sąd rejonowy może go uchylić tylko wyjątkowo, na przykład gdy czyn nie był wykroczeniem albo ukarano niewłaściwą osobę. Masz na to 7 dni od przyjęcia mandatu.

**Jeśli nie przyjmiesz mandatu**, o winie i karze decyduje Sąd Rejonowy. Często robi to bez rozprawy, wyrokiem nakazowym. Możesz wnieść sprzeciw w ciągu 7 dni od doręczenia, a wtedy odbędzie się rozprawa. Od wyroku po rozprawie służy apelacja: w ciągu 7 dni poproś o uzasadnienie, a po jego otrzymaniu masz 7 dni na apelację.`,
  uk: `**Штраф на місці (mandat), який ви підписали, є остаточним.** Оскаржити його не можна. Районний суд (Sąd Rejonowy) скасовує його лише у виняткових випадках, наприклад коли вчинок не був правопорушенням або покарали не ту особу. На це у вас є 7 днів від його прийняття.

**Якщо ви не прийняли штрафу на місці**, про вину та покарання вирішує районний суд. Часто він робить це без засідання, наказовим вироком (wyrok nakazowy). Упродовж 7 днів від вручення ви можете подати заперечення (sprzeciw), і тоді відбудеться засідання. На вирок після засідання подають апеляцію: за 7 днів попросіть письмове обґрунтування, а після його отримання маєте 7 днів на апеляцію.`,
  ar: `**الغرامة الفورية (mandat) التي توقّع عليها نهائية.** لا يمكن الطعن فيها. ولا تلغيها المحكمة الجزئية (Sąd Rejonowy) إلا استثناءً، مثلًا إذا لم يكن الفعل مخالفة أو عوقب شخص غير المخالف. لديك 7 أيام من قبول الغرامة لتقديم هذا الطلب.

**إذا رفضت الغرامة الفورية**، تقرر المحكمة الجزئية الإدانة والعقوبة. وكثيرًا ما تفعل ذلك دون جلسة، بأمر جزائي (wyrok nakazowy). يمكنك الاعتراض عليه خلال 7 أيام من تسلّمه، وعندها تُعقد جلسة. ويمكن استئناف الحكم الصادر بعد الجلسة: اطلب التعليل الكتابي خلال 7 أيام، ثم لديك 7 أيام من تسلّمه لتقديم الاستئناف.`,
  en: `**A fine notice (mandat) that you sign is final.** There is no appeal. The district court (Sąd Rejonowy) sets it aside only in exceptional cases, for example when the act was no offence or the wrong person was fined. You have 7 days from accepting it to ask for this.

**If you refuse the fine notice**, the district court decides on guilt and penalty. It often does so without a hearing, by a penal order (wyrok nakazowy). You may object within 7 days of receiving it, and then there is a hearing. A judgment given after a hearing can be appealed: ask for the written reasons within 7 days, and appeal within 7 days of receiving them.`,
}

const RIGHTS: InAllLanguages = {
  pl: `## Twoje prawa

- Możesz wiedzieć, o co chodzi: strażnik podaje imię i nazwisko, numer służbowy, zarzut i przepis.
- Nie musisz przyznawać się do winy ani składać wyjaśnień. Musisz podać swoje dane.
- Możesz odmówić przyjęcia mandatu. Wtedy sprawę rozstrzyga sąd, a nie straż.
- Możesz wskazać świadków, zdjęcia i inne dowody, obejrzeć akta i mieć obrońcę.
- Jeśli nie znasz polskiego, masz prawo do bezpłatnej pomocy tłumacza.`,
  uk: `## Ваші права

- Ви маєте право знати, у чому справа: вартовий називає ім’я та прізвище, службовий номер, звинувачення і норму закону.
- Ви не мусите визнавати вину чи давати пояснення. Свої особисті дані назвати мусите.
- Ви можете відмовитися від штрафу на місці (mandat). Тоді справу вирішує суд, а не варта.
- Ви можете назвати свідків, подати фото та інші докази, переглянути матеріали справи, мати захисника.
- Якщо ви не знаєте польської, маєте право на безоплатну допомогу перекладача.`,
  ar: `## حقوقك

- من حقك أن تعرف السبب: يذكر الحارس اسمه ورقمه الوظيفي والتهمة والنص القانوني.
- لست ملزمًا بالاعتراف ولا بتقديم تفسير. لكنك ملزم بذكر بياناتك الشخصية.
- يمكنك رفض الغرامة الفورية (mandat). عندئذ تفصل المحكمة في القضية لا الحرس.
- يمكنك تسمية الشهود وتقديم الصور وسائر الأدلة والاطلاع على الملف والاستعانة بمحامٍ.
- إذا كنت لا تعرف البولندية فلك الحق في مترجم مجانًا.`,
  en: `## Your rights

- You may know what this is about: the guard gives a name, a service number, the accusation and the provision.
- You need not admit anything or explain yourself. You must give your personal details.
- You may refuse the fine notice (mandat). Then a court decides, not the guard.
- You may name witnesses, hand in photos and other evidence, see the file and have a lawyer.
- If you do not speak Polish, you are entitled to an interpreter free of charge.`,
}

/** What to say to somebody accused of this violation, followed by the rights that hold for each. */
export const withRights = (text: InAllLanguages): InAllLanguages => ({
  pl: `${text.pl}\n\n${RIGHTS.pl}`,
  uk: `${text.uk}\n\n${RIGHTS.uk}`,
  ar: `${text.ar}\n\n${RIGHTS.ar}`,
  en: `${text.en}\n\n${RIGHTS.en}`,
})

/** How soon the town acts, and when a petty offence lapses (Art. 45 of the code). */
export const offenceDeadlines: InAllLanguages = {
  pl: 'Na pilne zgłoszenie reagujemy tego samego dnia. Na zgłoszenie z adresem odpowiadamy najpóźniej po 30 dniach. Mandat można nałożyć do 60 dni od ustalenia sprawcy. Wykroczenie przedawnia się po roku, a jeśli w tym czasie wszczęto postępowanie – po 3 latach od czynu.',
  uk: 'На термінове повідомлення реагуємо того ж дня. На повідомлення з вашою адресою відповідаємо не пізніше ніж за 30 днів. Штраф на місці можна накласти до 60 днів від встановлення порушника. Строк давності – рік, а якщо за цей час почато провадження – 3 роки від вчинку.',
  ar: 'نستجيب للبلاغ العاجل في اليوم نفسه. ونرد على البلاغ الذي يحمل عنوانك خلال 30 يومًا على الأكثر. يمكن فرض الغرامة الفورية خلال 60 يومًا من تحديد المخالف. تسقط المخالفة بعد سنة، وإذا بدأت الإجراءات خلالها فبعد 3 سنوات من وقوعها.',
  en: 'We react to an urgent report the same day. We answer a report that gives an address within 30 days at the latest. A fine notice can be issued up to 60 days after the offender is identified. An offence lapses after one year or, if proceedings began in that year, 3 years after the act.',
}
