import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import {
  aktaStanuCywilnego,
  cmentarze,
  czystoscWGminach,
  emeryturyRenty,
  kodeksCywilny,
  podatekOdSpadkow,
} from '../legal-acts/state-acts.ts'
import { FREE, ON_THE_SPOT, REGISTRY_OFFICE, TOWN_HALL } from './phrases.ts'

export const smiercBliskiejOsoby: DemoDocument<'procedures'> = {
  key: 'smierc-bliskiej-osoby',
  title: {
    pl: 'Śmierć bliskiej osoby – co załatwić',
    uk: 'Смерть близької людини – що оформити',
    ar: 'وفاة شخص قريب: ما يجب إنجازه',
    en: 'When someone close dies: what to arrange',
  },
  summary: {
    pl: 'Karta zgonu, akt zgonu, pogrzeb, zasiłek, spadek. Spokojnie, po kolei i z terminami.',
    uk: 'Довідка лікаря, свідоцтво про смерть, похорон, виплата на поховання, спадщина. Спокійно, по черзі, зі строками.',
    ar: 'بطاقة الوفاة وشهادة الوفاة والدفن والإعانة والميراث. بهدوء وبالترتيب ومع المهل.',
    en: 'The doctor’s certificate, registration, the funeral, the allowance, the estate. Calmly, in order, with the deadlines.',
  },
  topics: ['rodzina', 'dokumenty'],
  audiences: ['residents', 'families', 'seniors'],
  ownerUnit: 'usc',
  reviewAt: day(215),
  producedBy: 'Urząd Stanu Cywilnego w Jantarowie',
  producedAt: day(-47),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['zgon', 'pogrzeb', 'akt zgonu', 'zasiłek pogrzebowy', 'spadek', 'renta rodzinna', 'cmentarz', 'karta zgonu'],
    uk: ['смерть', 'похорон', 'свідоцтво про смерть', 'виплата на поховання', 'спадщина', 'кладовище'],
    ar: ['وفاة', 'جنازة', 'شهادة وفاة', 'إعانة الدفن', 'ميراث', 'مقبرة'],
    en: ['death', 'funeral', 'death certificate', 'funeral allowance', 'inheritance', 'cemetery', 'bereavement'],
  },
  intro: {
    pl: 'Przykro nam z powodu twojej straty. W pierwszych dniach naprawdę pilne są tylko dwie rzeczy: karta zgonu od lekarza i zgłoszenie zgonu w ciągu 3 dni. Resztę możesz rozłożyć na tygodnie. Część spraw może załatwić za ciebie zakład pogrzebowy.',
    uk: 'Співчуваємо вашій втраті. У перші дні справді термінові лише дві речі: довідка про смерть від лікаря і реєстрація смерті впродовж 3 днів. Решту можна розподілити на тижні. Частину справ може зробити за вас похоронна служба.',
    ar: 'نعزيك في فقيدك. في الأيام الأولى أمران عاجلان فقط: بطاقة الوفاة من الطبيب وتسجيل الوفاة خلال 3 أيام. ويمكن توزيع الباقي على أسابيع. وقد تنجز شركة الدفن بعض المعاملات نيابةً عنك.',
    en: 'We are sorry for your loss. In the first days only two things are truly urgent: the doctor’s certificate of death (karta zgonu), and registering the death within 3 days. The rest can be spread over weeks. A funeral director can do part of it for you.',
  },
  whoFor: {
    pl: 'Dla rodziny i wszystkich, którzy organizują pogrzeb w Jantarowie lub porządkują sprawy zmarłej osoby.',
    uk: 'Для родини і всіх, хто організовує похорон у Янтаровому або впорядковує справи померлої людини.',
    ar: 'للأسرة ولكل من ينظّم الدفن في يانتاروفو أو يرتّب شؤون المتوفى.',
    en: 'For the family and anyone who arranges a funeral in Jantarowo or puts the affairs of the deceased in order.',
  },
  steps: [
    {
      title: {
        pl: 'Wezwij lekarza po kartę zgonu',
        uk: 'Викличте лікаря, щоб отримати довідку про смерть',
        ar: 'استدعِ الطبيب لإصدار بطاقة الوفاة',
        en: 'Call a doctor for the certificate of death',
      },
      body: {
        pl: `- **W domu:** zadzwoń do lekarza rodzinnego, wieczorem i w święta do nocnej opieki zdrowotnej. Lekarz wystawia *kartę zgonu*.
- **W szpitalu lub hospicjum:** kartę wydaje placówka.
- **Nagle, na ulicy, w wypadku:** dzwoń pod 112. O karcie decyduje prokurator.

Potem zakład pogrzebowy zabiera ciało. Wybór należy do ciebie, szpital nie może go narzucić.`,
        uk: `- **Удома:** телефонуйте сімейному лікареві, увечері та у свята – до нічної медичної допомоги. Лікар видає *довідку про смерть* (karta zgonu).
- **У лікарні чи хоспісі:** довідку видає заклад.
- **Раптово, на вулиці, в аварії:** телефонуйте 112. Про довідку вирішує прокурор.

Потім тіло забирає похоронна служба. Обираєте її ви, лікарня не може її нав’язати.`,
        ar: `- **في البيت:** اتصل بطبيب الأسرة، ومساءً وفي العطل بالرعاية الصحية الليلية. يصدر الطبيب *بطاقة الوفاة* (karta zgonu).
- **في المستشفى أو دار الرعاية:** تصدر المؤسسة البطاقة.
- **وفاة مفاجئة أو في الشارع أو في حادث:** اتصل بالرقم 112. والقرار للمدعي العام.

ثم تتسلم شركة الدفن الجثمان. أنت من يختارها، ولا يجوز للمستشفى فرضها.`,
        en: `- **At home:** call the family doctor; in the evening and on holidays the night medical service. The doctor issues a *certificate of death* (karta zgonu).
- **In a hospital or hospice:** the institution issues it.
- **Suddenly, in the street, in an accident:** call 112. The prosecutor decides about the certificate.

A funeral director then takes the body. You choose which one; a hospital may not impose it.`,
      },
      duration: { pl: 'do 12 godzin', uk: 'до 12 годин', ar: 'حتى 12 ساعة', en: 'up to 12 hours' },
      cost: FREE,
      where: {
        pl: 'dom, szpital, hospicjum',
        uk: 'дім, лікарня, хоспіс',
        ar: 'البيت أو المستشفى أو دار الرعاية',
        en: 'home, hospital, hospice',
      },
    },
    {
      title: {
        pl: 'Zgłoś zgon w ciągu 3 dni',
        uk: 'Зареєструйте смерть упродовж 3 днів',
        ar: 'سجّل الوفاة خلال 3 أيام',
        en: 'Register the death within 3 days',
      },
      body: {
        pl: `Idziesz do urzędu stanu cywilnego **miejsca zgonu**, z kartą zgonu. Przy chorobie zakaźnej masz 24 godziny. Dostaniesz jeden bezpłatny odpis aktu zgonu i kartę dla cmentarza. Poproś od razu o więcej odpisów (22 zł każdy): przydadzą się w banku, ZUS i u notariusza.

Dowód osobisty zmarłej osoby oddajesz przy zgłoszeniu. Szczegóły: [zgłoszenie zgonu](ref:service-cards/zgloszenie-zgonu).`,
        uk: `Ідіть до РАЦСу **за місцем смерті** з довідкою лікаря. При інфекційній хворобі маєте 24 години. Ви отримаєте один безкоштовний витяг зі свідоцтва про смерть і довідку для кладовища. Одразу попросіть більше витягів (22 злоті кожен): вони знадобляться в банку, ZUS і в нотаріуса.

Посвідчення особи померлого здаєте під час реєстрації. Деталі: [реєстрація смерті](ref:service-cards/zgloszenie-zgonu).`,
        ar: `توجّه إلى مكتب الأحوال المدنية **في مكان الوفاة** ومعك بطاقة الوفاة. وفي حالة مرض معدٍ المهلة 24 ساعة. تتسلم مجانًا مستخرجًا واحدًا من شهادة الوفاة وبطاقة للمقبرة. اطلب فورًا مستخرجات إضافية (22 زلوتي لكل منها)، فستحتاج إليها في المصرف وZUS وعند الموثّق.

تسلّم بطاقة هوية المتوفى عند التسجيل. التفاصيل: [تسجيل الوفاة](ref:service-cards/zgloszenie-zgonu).`,
        en: `Go to the registry office **of the place of death** with the doctor’s certificate. With an infectious disease you have 24 hours. You get one free copy of the death certificate and a form for the cemetery. Ask for more copies at once (PLN 22 each): the bank, ZUS and the notary will want them.

Hand in the deceased person’s identity card when you register. Details: [registering a death](ref:service-cards/zgloszenie-zgonu).`,
      },
      duration: ON_THE_SPOT,
      cost: {
        pl: 'bezpłatnie; kolejne odpisy 22 zł',
        uk: 'безкоштовно; додаткові витяги 22 злоті',
        ar: 'مجانًا؛ المستخرجات الإضافية 22 زلوتي',
        en: 'free; further copies PLN 22',
      },
      where: REGISTRY_OFFICE,
      items: [
        {
          label: {
            pl: 'karta zgonu',
            uk: 'довідка про смерть від лікаря (karta zgonu)',
            ar: 'بطاقة الوفاة (karta zgonu)',
            en: 'the doctor’s certificate of death (karta zgonu)',
          },
        },
        {
          label: {
            pl: 'dowód osobisty lub paszport zmarłej osoby',
            uk: 'посвідчення особи або паспорт померлого',
            ar: 'بطاقة هوية المتوفى أو جواز سفره',
            en: 'identity card or passport of the deceased',
          },
        },
        {
          label: {
            pl: 'twój dokument tożsamości',
            uk: 'ваш документ, що посвідчує особу',
            ar: 'وثيقة هويتك',
            en: 'your identity document',
          },
        },
      ],
    },
    {
      title: { pl: 'Zorganizuj pogrzeb', uk: 'Організуйте похорон', ar: 'نظّم الدفن', en: 'Arrange the funeral' },
      body: {
        pl: `W Jantarowie są dwa cmentarze: komunalny przy ul. Leśnej i parafialny. Miejsce na komunalnym ustalisz w Referacie Gospodarki Komunalnej. Pochówek może się odbyć najwcześniej 24 godziny po śmierci. Opłata za grób ziemny wystarcza na 20 lat, potem trzeba ją przedłużyć.

Ceremonia może być świecka lub religijna, także prawosławna, greckokatolicka i muzułmańska. Na cmentarzu komunalnym wskażemy kwaterę, w której grób będzie zwrócony ku Mekce. Do wywiezienia ciała za granicę potrzebne są zaświadczenie starosty i dokument z konsulatu.`,
        uk: `У Янтаровому є два кладовища: комунальне на ul. Leśna і парафіяльне. Місце на комунальному узгодьте у відділі комунального господарства. Поховати можна щонайраніше через 24 години після смерті. Плати за земляну могилу вистачає на 20 років, потім її треба поновити.

Церемонія може бути світською чи релігійною, також православною, греко-католицькою і мусульманською. На комунальному кладовищі вкажемо ділянку, де могила буде звернена до Мекки. Щоб вивезти тіло за кордон, потрібні довідка старости (starosta) і документ із консульства.`,
        ar: `في يانتاروفو مقبرتان: المقبرة البلدية في شارع ul. Leśna ومقبرة الرعية. تتفق على مكان في المقبرة البلدية مع قسم الخدمات البلدية. لا يتم الدفن قبل مضي 24 ساعة على الوفاة. رسم القبر يكفي 20 سنة ثم يجب تجديده.

يمكن أن يكون الدفن مدنيًا أو دينيًا، أرثوذكسيًا أو كاثوليكيًا شرقيًا أو إسلاميًا أيضًا. وفي المقبرة البلدية نخصص قطعة تتجه قبورها نحو القبلة. ولنقل الجثمان إلى خارج بولندا تلزم شهادة من رئيس المحافظة (starosta) ووثيقة من القنصلية.`,
        en: `Jantarowo has two cemeteries: the municipal one in ul. Leśna and the parish one. Arrange a place in the municipal cemetery with the Municipal Services Section. Burial may take place 24 hours after death at the earliest. The fee for an earth grave covers 20 years and must then be renewed.

The ceremony may be secular or religious, Orthodox, Greek Catholic and Muslim included. In the municipal cemetery we can give you a plot where the grave faces Mecca. Taking the body abroad requires a certificate from the starosta and a document from the consulate.`,
      },
      duration: { pl: 'zwykle 3–5 dni', uk: 'зазвичай 3–5 днів', ar: 'عادة من 3 إلى 5 أيام', en: 'usually 3–5 days' },
      cost: {
        pl: 'według cennika cmentarza i zakładu pogrzebowego',
        uk: 'за прейскурантом кладовища і похоронної служби',
        ar: 'حسب أسعار المقبرة وشركة الدفن',
        en: 'as the cemetery and the funeral director charge',
      },
      where: {
        pl: 'zakład pogrzebowy, zarządca cmentarza',
        uk: 'похоронна служба, управитель кладовища',
        ar: 'شركة الدفن وإدارة المقبرة',
        en: 'funeral director, cemetery management',
      },
      items: [
        {
          label: {
            pl: 'karta zgonu z adnotacją USC',
            uk: 'довідка лікаря (karta zgonu) з позначкою РАЦСу',
            ar: 'بطاقة الوفاة وعليها تأشيرة مكتب الأحوال المدنية',
            en: 'the doctor’s certificate endorsed by the registry office',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Wystąp o zasiłek pogrzebowy',
        uk: 'Подайте на виплату на поховання',
        ar: 'اطلب إعانة الدفن',
        en: 'Claim the funeral allowance',
      },
      body: {
        pl: `ZUS wypłaca **7000 zł** temu, kto zapłacił za pogrzeb. Rodzina dostaje całą kwotę, inne osoby zwrot kosztów z rachunków do tej wysokości. Wniosek **Z-12** złóż w ciągu **12 miesięcy** od śmierci w ZUS, przez eZUS albo przez zakład pogrzebowy. Za rolnika wypłaca KRUS.

Zapytaj też o **rentę rodzinną** dla wdowy, wdowca i uczących się dzieci.`,
        uk: `ZUS виплачує **7000 злотих** тому, хто заплатив за похорон. Родина отримує всю суму, інші – відшкодування за рахунками в цих межах. Заяву **Z-12** подайте впродовж **12 місяців** від смерті в ZUS, через eZUS або через похоронну службу. За фермера платить KRUS.

Запитайте також про **пенсію в разі втрати годувальника** (renta rodzinna) для вдови, вдівця і дітей, що навчаються.`,
        ar: `تدفع ZUS **7000 زلوتي** لمن دفع تكاليف الدفن. تحصل الأسرة على المبلغ كاملًا، وغيرها على التكاليف المثبتة بالفواتير في حدوده. قدّم الطلب **Z-12** خلال **12 شهرًا** من الوفاة في ZUS أو عبر eZUS أو بواسطة شركة الدفن. وعن المزارع تدفع KRUS.

واسأل أيضًا عن **معاش الأسرة** (renta rodzinna) للأرملة والأرمل والأولاد الدارسين.`,
        en: `ZUS pays **PLN 7000** to whoever paid for the funeral. Family gets the full amount, others the cost shown by bills up to that sum. File form **Z-12** within **12 months** of the death at ZUS, through eZUS or through the funeral director. For a farmer KRUS pays.

Ask about a **survivor’s pension** (renta rodzinna) too, for a widow, widower and children in education.`,
      },
      duration: {
        pl: 'wypłata zwykle w 14–30 dni',
        uk: 'виплата зазвичай за 14–30 днів',
        ar: 'الدفع عادة خلال 14 إلى 30 يومًا',
        en: 'usually paid in 14–30 days',
      },
      cost: FREE,
      where: { pl: 'ZUS lub KRUS', uk: 'ZUS або KRUS', ar: 'ZUS أو KRUS', en: 'ZUS or KRUS' },
      items: [
        {
          label: {
            pl: 'oryginały rachunków za pogrzeb',
            uk: 'оригінали рахунків за похорон',
            ar: 'أصول فواتير الدفن',
            en: 'original funeral bills',
          },
        },
        {
          label: {
            pl: 'odpis aktu zgonu',
            uk: 'витяг зі свідоцтва про смерть',
            ar: 'مستخرج شهادة الوفاة',
            en: 'copy of the death certificate',
          },
        },
        {
          label: {
            pl: 'akty stanu cywilnego potwierdzające pokrewieństwo',
            uk: 'акти, що підтверджують спорідненість',
            ar: 'وثائق تثبت القرابة',
            en: 'records that prove the relationship',
          },
        },
      ],
    },
    {
      title: { pl: 'Powiadom instytucje', uk: 'Повідомте установи', ar: 'أبلغ المؤسسات', en: 'Tell the institutions' },
      body: {
        pl: `Dowód, PESEL i meldunek zmienią się same. Zgłoś natomiast:

- bankowi (konto zostaje zablokowane, ale pokryje koszty pogrzebu na podstawie rachunków)
- dostawcy prądu, gazu, wody, telefonu, ubezpieczycielowi auta
- spółdzielni lub wspólnocie
- nam: nową [deklarację śmieciową](ref:service-cards/deklaracja-smieciowa). Po śmierci mieszkańca masz na nią 6 miesięcy i opłata zmniejszy się wstecz, od miesiąca po śmierci.`,
        uk: `Посвідчення особи, PESEL і реєстрація зміняться автоматично. Повідомте натомість:

- банк (рахунок заблокують, але з нього оплатять похорон за рахунками)
- постачальників світла, газу, води, зв’язку, автострахову компанію
- кооператив чи спільноту
- нас: нова [декларація про сміття](ref:service-cards/deklaracja-smieciowa). Після смерті мешканця на неї є 6 місяців, і плата зменшиться заднім числом, від наступного місяця після смерті.`,
        ar: `تتغير بطاقة الهوية ورقم PESEL وتسجيل العنوان تلقائيًا. لكن أبلغ:

- المصرف (يُجمَّد الحساب، لكنه يغطي تكاليف الدفن بحسب الفواتير)
- مزودي الكهرباء والغاز والماء والهاتف وشركة تأمين السيارة
- التعاونية أو اتحاد السكان
- مكتبنا: [إقرار نفايات](ref:service-cards/deklaracja-smieciowa) جديد. لديك 6 أشهر بعد وفاة الساكن، ويُخفض الرسم بأثر رجعي من الشهر التالي للوفاة.`,
        en: `The identity card, PESEL and address registration change by themselves. But tell:

- the bank (the account is blocked, yet pays funeral costs against bills)
- electricity, gas, water and phone suppliers, the car insurer
- the co-operative or housing association
- us: a new [waste declaration](ref:service-cards/deklaracja-smieciowa). After a resident’s death you have 6 months, and the charge is reduced back to the month after the death.`,
      },
      duration: { pl: 'kilka tygodni', uk: 'кілька тижнів', ar: 'بضعة أسابيع', en: 'a few weeks' },
      cost: FREE,
      where: TOWN_HALL,
    },
    {
      title: { pl: 'Załatw spadek', uk: 'Оформіть спадщину', ar: 'أنجز معاملة الميراث', en: 'Settle the estate' },
      body: {
        pl: `Masz **6 miesięcy** od dnia, w którym wiesz, że dziedziczysz, by przyjąć lub odrzucić spadek u notariusza albo w sądzie. Bez oświadczenia dziedziczysz z dobrodziejstwem inwentarza, czyli za długi odpowiadasz tylko do wartości spadku.

Notariusz sporządzi akt poświadczenia dziedziczenia (szybciej), sąd wyda postanowienie (opłata 100 zł). Najbliższa rodzina nie płaci podatku, jeśli zgłosi spadek w urzędzie skarbowym na **SD-Z2 w ciągu 6 miesięcy**. Dom lub działkę zgłoś nam w 14 dni: [podatek od nieruchomości](ref:service-cards/podatek-od-nieruchomosci).`,
        uk: `Маєте **6 місяців** від дня, коли дізналися, що успадковуєте, щоб прийняти чи відхилити спадщину в нотаріуса або суді. Без заяви ви успадковуєте за описом майна (z dobrodziejstwem inwentarza), тобто відповідаєте за борги лише в межах вартості спадщини.

Нотаріус складе акт про спадкування (швидше), суд видасть постанову (збір 100 злотих). Найближча родина не платить податку, якщо повідомить податкову на бланку **SD-Z2 за 6 місяців**. Про будинок чи ділянку повідомте нас за 14 днів: [податок на нерухомість](ref:service-cards/podatek-od-nieruchomosci).`,
        ar: `لديك **6 أشهر** من يوم علمك بأنك وارث لقبول الميراث أو رفضه لدى موثّق أو محكمة. ودون تصريح ترث في حدود الجرد (z dobrodziejstwem inwentarza)، أي تسأل عن الديون بقدر قيمة التركة فقط.

يحرر الموثّق وثيقة إثبات الإرث (أسرع)، أو تصدر المحكمة قرارًا (الرسم 100 زلوتي). ولا تدفع الأسرة القريبة ضريبة إذا أخطرت مصلحة الضرائب بالنموذج **SD-Z2 خلال 6 أشهر**. أما البيت أو الأرض فأخبرنا به خلال 14 يومًا: [ضريبة العقار](ref:service-cards/podatek-od-nieruchomosci).`,
        en: `You have **6 months** from learning that you inherit to accept or refuse the estate before a notary or court. Without a statement you inherit with the benefit of inventory: you answer for debts only up to the value of the estate.

A notary issues a certificate of succession (quicker), a court a ruling (fee PLN 100). Close family pays no tax if it reports the inheritance to the tax office on **SD-Z2 within 6 months**. Report a house or plot to us within 14 days: [property tax](ref:service-cards/podatek-od-nieruchomosci).`,
      },
      duration: {
        pl: 'od jednej wizyty do kilku miesięcy',
        uk: 'від одного візиту до кількох місяців',
        ar: 'من زيارة واحدة إلى بضعة أشهر',
        en: 'from one visit to several months',
      },
      cost: {
        pl: 'sąd 100 zł; notariusz według taksy',
        uk: 'суд 100 злотих; нотаріус за тарифом',
        ar: 'المحكمة 100 زلوتي؛ والموثّق حسب التعرفة',
        en: 'court PLN 100; notary by tariff',
      },
      where: {
        pl: 'notariusz albo sąd rejonowy, urząd skarbowy',
        uk: 'нотаріус або районний суд, податкова',
        ar: 'الموثّق أو المحكمة الجزئية، ومصلحة الضرائب',
        en: 'notary or district court, tax office',
      },
    },
  ],
  services: ['zgloszenie-zgonu', 'odpis-aktu-stanu-cywilnego', 'deklaracja-smieciowa', 'podatek-od-nieruchomosci'],
  legalActs: [
    cite(aktaStanuCywilnego, '92', '93', '144'),
    cite(cmentarze, '7', '10', '11'),
    cite(emeryturyRenty, '77', '81'),
    cite(kodeksCywilny, '1012', '1015'),
    cite(podatekOdSpadkow, '4a'),
    cite(czystoscWGminach, '6m'),
  ],
  outcome: {
    pl: 'Zgon jest zarejestrowany, pogrzeb się odbył, zasiłek wypłacony, a sprawy majątkowe mają swój bieg.',
    uk: 'Смерть зареєстровано, похорон відбувся, виплату отримано, майнові справи рухаються.',
    ar: 'سُجّلت الوفاة وتم الدفن وصُرفت الإعانة وسارت شؤون التركة في مجراها.',
    en: 'The death is registered, the funeral has taken place, the allowance is paid and the estate is being settled.',
  },
  faq: [
    {
      question: {
        pl: 'Bliski zmarł za granicą. Co wtedy?',
        uk: 'Близька людина померла за кордоном. Що робити?',
        ar: 'توفي القريب خارج بولندا. ماذا نفعل؟',
        en: 'Someone close died abroad. What now?',
      },
      answer: {
        pl: 'Na sprowadzenie ciała potrzebne jest pozwolenie starosty i zaświadczenie konsula. Urnę przywieziesz na podstawie pozwolenia starosty. Zagraniczny akt zgonu z tłumaczeniem przysięgłym wpiszemy do polskiego rejestru (transkrypcja, 50 zł).',
        uk: 'Щоб привезти тіло, потрібні дозвіл старости і довідка консула. Урну везуть на підставі дозволу старости. Закордонне свідоцтво з присяжним перекладом ми впишемо до польського реєстру (транскрипція, 50 злотих).',
        ar: 'لإحضار الجثمان يلزم إذن من رئيس المحافظة (starosta) وشهادة من القنصل. وتُحضر الجرة بإذن رئيس المحافظة. ونقيّد شهادة الوفاة الأجنبية مع ترجمة محلّفة في السجل البولندي (transkrypcja، 50 زلوتي).',
        en: 'To bring the body home you need a permit from the starosta and a consul’s certificate. An urn needs the starosta’s permit. We enter a foreign death certificate with a sworn translation in the Polish register (transcription, PLN 50).',
      },
    },
    {
      question: {
        pl: 'Nie mamy pieniędzy na pogrzeb.',
        uk: 'Ми не маємо грошей на похорон.',
        ar: 'ليس لدينا مال للدفن.',
        en: 'We cannot pay for a funeral.',
      },
      answer: {
        pl: 'Zadzwoń do MOPS. Jeśli nikt z bliskich nie może urządzić pogrzebu, robi to gmina. MOPS może też przyznać zasiłek celowy, gdy zasiłek z ZUS nie przysługuje.',
        uk: 'Зателефонуйте до MOPS. Якщо ніхто з близьких не може влаштувати похорон, це робить гміна. MOPS може також призначити цільову допомогу, якщо виплата з ZUS не належить.',
        ar: 'اتصل بمركز MOPS. إذا لم يستطع أحد من الأقارب تنظيم الدفن تتولاه البلدية. وقد يمنح MOPS مساعدة خاصة إذا لم تستحق إعانة ZUS.',
        en: 'Call MOPS. If nobody close can arrange a funeral, the municipality does. MOPS can also grant a special-purpose benefit where no ZUS allowance is due.',
      },
    },
    {
      question: {
        pl: 'Czy zakład pogrzebowy może zgłosić zgon za mnie?',
        uk: 'Чи може похоронна служба зареєструвати смерть за мене?',
        ar: 'هل يمكن لشركة الدفن تسجيل الوفاة نيابةً عني؟',
        en: 'Can the funeral director register the death for me?',
      },
      answer: {
        pl: 'Tak, na podstawie pisemnego pełnomocnictwa. Opłata skarbowa od pełnomocnictwa wynosi 17 zł.',
        uk: 'Так, за письмовою довіреністю. Гербовий збір за довіреність – 17 злотих.',
        ar: 'نعم، بوكالة خطية. رسم الدمغة على الوكالة 17 زلوتي.',
        en: 'Yes, with a written power of attorney. The stamp duty for it is PLN 17.',
      },
    },
  ],
}
