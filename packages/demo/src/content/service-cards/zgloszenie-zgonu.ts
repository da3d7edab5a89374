import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { aktaStanuCywilnego, cmentarze, kpa } from '../legal-acts/state-acts.ts'
import {
  BANK_ACCOUNT,
  fourteenDays,
  governorOfPomorskie,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const zgloszenieZgonu: DemoDocument<'service-cards'> = {
  key: 'zgloszenie-zgonu',
  number: 'USC-03',
  title: {
    pl: 'Zgłoszenie zgonu',
    uk: 'Реєстрація смерті (zgłoszenie zgonu)',
    ar: 'التبليغ عن وفاة (zgłoszenie zgonu)',
    en: 'Registering a death (zgłoszenie zgonu)',
  },
  summary: {
    pl: 'Zgłoś śmierć bliskiej osoby w ciągu 3 dni od wystawienia karty zgonu, w urzędzie stanu cywilnego miejsca zgonu. Akt sporządzimy od ręki i bez opłat. Potrzebujesz go do pochówku.',
    uk: 'Повідомте про смерть близької людини протягом 3 днів від складання карти смерті у відділі актів цивільного стану за місцем смерті. Акт складемо одразу й безкоштовно. Він потрібен для похорону.',
    ar: 'بلّغ عن وفاة قريبك خلال 3 أيام من تحرير بطاقة الوفاة في مكتب الأحوال المدنية بمكان الوفاة. نحرّر الشهادة فورًا ومجانًا، وهي لازمة للدفن.',
    en: 'Report a death within 3 days of the doctor’s certificate, at the registry office of the place of death. We register it at once and free of charge. You need it for the funeral.',
  },
  topics: ['rodzina', 'dokumenty'],
  audiences: ['residents', 'families', 'seniors'],
  ownerUnit: 'usc',
  reviewAt: day(220),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Zgon może zgłosić mąż lub żona, dziecko, wnuk, rodzic, rodzeństwo albo inny krewny lub powinowaty. Może to zrobić także pełnomocnik, na przykład pracownik zakładu pogrzebowego.

Właściwy jest urząd **miejsca zgonu**. U nas zgłosisz śmierć osoby, która zmarła na terenie gminy Jantarowo. Jeśli zmarła w szpitalu w innym mieście, zgłoś to w tamtejszym USC.`,
    uk: `Про смерть може повідомити чоловік чи дружина, дитина, онук, батько, мати, брат, сестра або інший родич чи свояк. Це може зробити й представник за довіреністю, наприклад працівник похоронного бюро.

Звертатися треба до установи за **місцем смерті**. У нас реєструють смерть людини, яка померла на території гміни Янтарове. Якщо вона померла в лікарні в іншому місті, звертайтеся до тамтешнього USC.`,
    ar: `يستطيع التبليغ عن الوفاة الزوج أو الزوجة أو الابن أو الحفيد أو أحد الوالدين أو الإخوة أو غيرهم من الأقارب والأصهار. ويستطيع ذلك أيضًا وكيل، مثل موظف مؤسسة دفن الموتى.

المكتب المختص هو مكتب **مكان الوفاة**. نسجّل عندنا وفاة من توفّي ضمن حدود بلدية يانتاروفو. وإذا حدثت الوفاة في مستشفى بمدينة أخرى فبلّغ مكتب تلك المدينة.`,
    en: `A death can be reported by the spouse, a child, grandchild, parent, brother, sister or other relative, also by marriage. A representative can do it too, for example someone from the funeral home.

Go to the registry office of the **place of death**. We register deaths that happened within the municipality of Jantarowo. If the person died in a hospital in another town, report it at the USC there.`,
  },
  howTo: {
    pl: `1. Weź od lekarza kartę zgonu. Jeśli ktoś zmarł w domu, wezwij lekarza rodzinnego, a w nocy i w święta – lekarza nocnej opieki zdrowotnej.
2. Przyjdź do [Urzędu Stanu Cywilnego](ref:units/usc) w ciągu **3 dni** od wystawienia karty. Gdy przyczyną była choroba zakaźna – w ciągu **24 godzin** od zgonu. W weekend i święta USC jest zamknięty: przyjdź w pierwszym dniu roboczym.
3. Podaj dane zmarłej osoby i podpisz protokół.
4. Odbierz bezpłatny odpis skrócony aktu zgonu i część karty zgonu dla cmentarza.
5. Umów pogrzeb.

Wszystkie dalsze sprawy opisuje poradnik [Śmierć bliskiej osoby – co załatwić](ref:procedures/smierc-bliskiej-osoby).`,
    uk: `1. Візьміть у лікаря карту смерті (karta zgonu). Якщо людина померла вдома, викличте сімейного лікаря, а вночі та у свята – лікаря нічної медичної допомоги.
2. Прийдіть до [відділу актів цивільного стану (USC)](ref:units/usc) протягом **3 днів** від складання карти. Якщо причиною була інфекційна хвороба – протягом **24 годин** від смерті. У вихідні та свята USC зачинено: прийдіть першого робочого дня.
3. Повідомте дані померлої особи й підпишіть протокол.
4. Заберіть безкоштовний скорочений витяг з акта про смерть і частину карти для кладовища.
5. Домовтеся про похорон.

Усі подальші справи описує порадник [Смерть близької людини – що оформити](ref:procedures/smierc-bliskiej-osoby).`,
    ar: `1. خذ من الطبيب بطاقة الوفاة (karta zgonu). إذا حدثت الوفاة في البيت فاستدعِ طبيب الأسرة، وليلًا وفي العطل طبيب الرعاية الليلية.
2. تعال إلى [مكتب الأحوال المدنية (USC)](ref:units/usc) خلال **3 أيام** من تحرير البطاقة. وإذا كان السبب مرضًا معديًا فخلال **24 ساعة** من الوفاة. المكتب مغلق في عطلة نهاية الأسبوع والأعياد، فاحضر في أول يوم عمل.
3. قدّم بيانات المتوفّى ووقّع المحضر.
4. تسلّم مستخرجًا مختصرًا مجانيًا من شهادة الوفاة والجزء المخصص للمقبرة من البطاقة.
5. اتفق على موعد الدفن.

تجد بقية الأمور في دليل [وفاة شخص قريب: ما يجب إنجازه](ref:procedures/smierc-bliskiej-osoby).`,
    en: `1. Get the doctor’s certificate of death (karta zgonu). If someone dies at home, call the family doctor or, at night and on holidays, the out-of-hours doctor.
2. Come to the [Civil Registry Office (USC)](ref:units/usc) within **3 days** of the certificate. If the cause was an infectious disease, come within **24 hours** of the death. The office is closed at weekends and on public holidays: come on the first working day.
3. Give the details of the person who died and sign the record.
4. Take the free short copy of the death certificate and the part of the doctor’s certificate meant for the cemetery.
5. Arrange the funeral.

The guide [When someone close dies: what to arrange](ref:procedures/smierc-bliskiej-osoby) covers everything else.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Karta zgonu od lekarza',
        uk: 'Карта смерті від лікаря (karta zgonu)',
        ar: 'بطاقة الوفاة من الطبيب (karta zgonu)',
        en: 'The doctor’s certificate of death (karta zgonu)',
      },
    },
    {
      name: {
        pl: 'Dowód osobisty zmarłej osoby (oddajesz go przy zgłoszeniu)',
        uk: 'Посвідчення особи померлого (його здають під час реєстрації)',
        ar: 'بطاقة هوية المتوفّى (تُسلَّم عند التبليغ)',
        en: 'The deceased’s identity card (you hand it in)',
      },
      kind: 'original',
      condition: {
        pl: 'Cudzoziemiec: paszport lub inny dokument',
        uk: 'Для іноземця: паспорт або інший документ',
        ar: 'للأجنبي: جواز السفر أو وثيقة أخرى',
        en: 'For a foreign national: passport or another document',
      },
    },
    {
      name: {
        pl: 'Twój dowód osobisty lub paszport',
        uk: 'Ваше посвідчення особи або паспорт',
        ar: 'بطاقة هويتك أو جواز سفرك',
        en: 'Your own identity card or passport',
      },
      kind: 'show',
    },
    {
      name: {
        pl: 'Zagraniczny akt urodzenia lub małżeństwa zmarłej osoby z tłumaczeniem przysięgłym',
        uk: 'Іноземне свідоцтво про народження або шлюб померлого з присяжним перекладом',
        ar: 'شهادة ميلاد المتوفّى أو زواجه الأجنبية مع ترجمة محلَّفة',
        en: 'The deceased’s foreign birth or marriage certificate with a sworn translation',
      },
      condition: {
        pl: 'Jeśli zmarła osoba nie miała polskich aktów; gdy go nie masz, przyjdź i tak',
        uk: 'Якщо померлий не мав польських актів; якщо документа немає, все одно прийдіть',
        ar: 'إذا لم تكن للمتوفّى قيود بولندية؛ وإن لم تكن لديك فتعال مع ذلك',
        en: 'If the deceased had no Polish records; if you do not have it, come anyway',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [powerOfAttorneyFee],
  feeNote: {
    pl: 'Zgłoszenie i pierwszy odpis skrócony aktu zgonu są bezpłatne. Kolejny odpis kosztuje 22 zł.',
    uk: 'Реєстрація та перший скорочений витяг безкоштовні. Кожен наступний витяг – 22 злоті.',
    ar: 'التبليغ وأول مستخرج مختصر من شهادة الوفاة مجانيان. وكل مستخرج آخر بـ22 زلوتيًا.',
    en: 'Registration and the first short copy of the death certificate are free. Each further copy costs PLN 22.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Akt zgonu sporządzamy w dniu zgłoszenia. Gdy system nie działa, robimy adnotację na karcie zgonu, która wystarcza do pochówku.',
      uk: 'Акт про смерть складаємо в день звернення. Якщо система не працює, робимо позначку на карті смерті – її достатньо для похорону.',
      ar: 'نحرّر شهادة الوفاة في يوم التبليغ. وإذا تعطّل النظام ندوّن ملاحظة على بطاقة الوفاة تكفي للدفن.',
      en: 'We register the death on the day you report it. If the system is down, we note it on the doctor’s certificate, which is enough for the burial.',
    },
  },
  outcome: {
    pl: `Dostaniesz odpis skrócony aktu zgonu. Bez twojego udziału:

- dowód osobisty zmarłej osoby zostaje unieważniony,
- zmarła osoba zostaje wymeldowana i skreślona ze spisu wyborców,
- o zgonie dowiadują się ZUS i urząd skarbowy.`,
    uk: `Ви отримаєте скорочений витяг з акта про смерть. Без вашої участі:

- посвідчення особи померлого анулюють,
- померлого знімають з реєстрації та викреслюють зі списку виборців,
- про смерть дізнаються ZUS і податкова.`,
    ar: `تحصل على مستخرج مختصر من شهادة الوفاة. ومن دون أن تفعل شيئًا:

- تُلغى بطاقة هوية المتوفّى،
- يُلغى تسجيل عنوانه ويُشطب اسمه من قائمة الناخبين،
- تُبلَّغ مؤسسة التأمين الاجتماعي (ZUS) ومكتب الضرائب.`,
    en: `You get a short copy of the death certificate. Without any action on your part:

- the deceased’s identity card is cancelled,
- the person is deregistered and taken off the electoral roll,
- ZUS and the tax office are informed.`,
  },
  collection: {
    pl: 'Na miejscu, od razu po podpisaniu protokołu.',
    uk: 'На місці, одразу після підписання протоколу.',
    ar: 'في الحال بعد توقيع المحضر.',
    en: 'On the spot, as soon as the record is signed.',
  },
  appeal: {
    isPossible: true,
    authority: governorOfPomorskie,
    deadline: fourteenDays,
    text: {
      pl: 'Jeśli odmówimy sporządzenia aktu, dostaniesz decyzję. Odwołanie złóż do Wojewody Pomorskiego za pośrednictwem kierownika USC w Jantarowie.',
      uk: 'Якщо ми відмовимося скласти акт, ви отримаєте рішення. Скаргу (odwołanie) до Поморського воєводи подайте через керівника USC у Янтаровому.',
      ar: 'إذا رفضنا تحرير الشهادة فستتلقى قرارًا. قدّم الطعن (odwołanie) إلى حاكم مقاطعة بومورسكيه عن طريق رئيس مكتب الأحوال المدنية في يانتاروفو.',
      en: 'If we refuse to register the death, you will receive a decision. Appeal (odwołanie) to the Governor of Pomorskie through the head of the registry office in Jantarowo.',
    },
  },
  legalActs: [cite(aktaStanuCywilnego), cite(cmentarze), cite(kpa)],
  responsibleUnit: 'usc',
  specialCases: {
    pl: `## Śmierć nagła lub wypadek

Kartę zgonu wystawia lekarz wskazany przez prokuratora. Do pochówku trzeba jeszcze zezwolenia prokuratora.

## Śmierć za granicą

Zagraniczny akt zgonu wpisuje się do polskiego rejestru w dowolnym USC (transkrypcja, 50 zł). Na sprowadzenie ciała lub urny potrzebne jest pozwolenie starosty.

## Rodzina chce pochować zmarłego w jego kraju

Poproś o odpis wielojęzyczny i skontaktuj się z konsulatem tego kraju.`,
    uk: `## Раптова смерть або нещасний випадок

Карту смерті складає лікар, якого призначає прокурор. Для похорону потрібен ще дозвіл прокурора.

## Смерть за кордоном

Іноземне свідоцтво про смерть вносять до польського реєстру в будь-якому USC (транскрипція, 50 злотих). Щоб привезти тіло чи урну, потрібен дозвіл старости (starosta).

## Родина хоче поховати померлого на батьківщині

Попросіть багатомовний витяг і зверніться до консульства своєї країни.`,
    ar: `## وفاة مفاجئة أو حادث

يحرّر بطاقة الوفاة طبيب يعيّنه المدعي العام، ويلزم للدفن أيضًا إذن من المدعي العام.

## وفاة خارج بولندا

تُقيَّد شهادة الوفاة الأجنبية في السجل البولندي لدى أي مكتب أحوال مدنية (transkrypcja، 50 زلوتيًا). ويلزم لنقل الجثمان أو الرماد إلى بولندا إذن من رئيس القضاء (starosta).

## تريد العائلة دفن المتوفّى في بلده

اطلب مستخرجًا متعدد اللغات واتصل بقنصلية ذلك البلد.`,
    en: `## Sudden death or accident

The certificate is issued by a doctor named by the public prosecutor. The prosecutor must also permit the burial.

## Death abroad

A foreign death certificate is entered in the Polish register at any registry office (transcription, PLN 50). Bringing the body or ashes to Poland requires a permit from the district head (starosta).

## The family wants to bury the person in their home country

Ask for a multilingual copy and contact that country’s consulate.`,
  },
  lifeEvents: ['death', 'family'],
  faq: [
    {
      question: {
        pl: 'Czy zakład pogrzebowy może załatwić to za mnie?',
        uk: 'Чи може похоронне бюро зробити це за мене?',
        ar: 'هل تستطيع مؤسسة الدفن إنجاز ذلك نيابةً عني؟',
        en: 'Can the funeral home do it for me?',
      },
      answer: {
        pl: 'Tak, jeśli dasz pracownikowi pisemne pełnomocnictwo. Opłata za pełnomocnictwo wynosi 17 zł.',
        uk: 'Так, якщо ви дасте працівникові письмову довіреність. Збір за довіреність – 17 злотих.',
        ar: 'نعم، إذا أعطيت الموظف وكالة خطية. رسم الوكالة 17 زلوتيًا.',
        en: 'Yes, if you give the employee a written power of attorney. The fee for it is PLN 17.',
      },
    },
    {
      question: {
        pl: 'Ile wynosi zasiłek pogrzebowy?',
        uk: 'Скільки становить допомога на поховання?',
        ar: 'كم تبلغ إعانة الدفن؟',
        en: 'How much is the funeral grant?',
      },
      answer: {
        pl: 'ZUS wypłaca 7000 zł, jeśli śmierć nastąpiła w 2026 roku lub później. Wniosek złóż w ciągu 12 miesięcy; może to zrobić także zakład pogrzebowy.',
        uk: 'ZUS виплачує 7000 злотих, якщо смерть сталася у 2026 році або пізніше. Заяву подайте протягом 12 місяців; це може зробити й похоронне бюро.',
        ar: 'تدفع ZUS مبلغ 7000 زلوتي إذا حدثت الوفاة في عام 2026 أو بعده. قدّم الطلب خلال 12 شهرًا، ويمكن لمؤسسة الدفن تقديمه أيضًا.',
        en: 'ZUS pays PLN 7,000 for deaths in 2026 or later. Apply within 12 months; the funeral home can also do it for you.',
      },
    },
  ],
  searchSynonyms: {
    pl: ['śmierć', 'akt zgonu', 'pogrzeb', 'ktoś umarł', 'karta zgonu', 'pochówek', 'zasiłek pogrzebowy', 'zmarły'],
    uk: ['померла людина', 'свідоцтво про смерть', 'похорон', 'поховання', 'допомога на поховання', 'карта смерті'],
    ar: ['موت', 'شهادة وفاة', 'جنازة', 'دفن', 'إعانة الدفن', 'توفي قريب'],
    en: ['death certificate', 'funeral', 'burial', 'someone died', 'report a death', 'funeral grant'],
  },
}
