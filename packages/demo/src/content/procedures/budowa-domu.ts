import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, ochronaPrzyrody, planowaniePrzestrzenne, podatkiLokalne, prawoBudowlane } from '../legal-acts/state-acts.ts'
import { BUILDING_SECTION, FREE, TAX_SECTION } from './phrases.ts'

export const budowaDomu: DemoDocument<'procedures'> = {
  key: 'budowa-domu',
  title: {
    pl: 'Budowa domu – od działki do klucza',
    uk: 'Будівництво будинку – від ділянки до ключа',
    ar: 'بناء بيت: من الأرض إلى المفتاح',
    en: 'Building a house: from plot to front door',
  },
  summary: {
    pl: 'Plan, projekt, zgłoszenie lub pozwolenie, budowa i odbiór. Co robi gmina, co starosta, a co nadzór budowlany.',
    uk: 'План, проєкт, повідомлення чи дозвіл, будівництво і здача. Що робить гміна, що староста, а що будівельний нагляд.',
    ar: 'المخطط والتصميم والإخطار أو الرخصة والبناء والتسليم. ما دور البلدية والمحافظة ورقابة البناء.',
    en: 'Plan, design, notification or permit, construction and handover. What the municipality, the county and the building inspector each do.',
  },
  topics: ['budownictwo', 'podatki', 'woda'],
  audiences: ['residents', 'families', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(150),
  producedBy: 'Referat Budownictwa i Planowania Przestrzennego',
  producedAt: day(-65),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: [
      'pozwolenie na budowę',
      'zgłoszenie budowy',
      'dom do 70 m',
      'warunki zabudowy',
      'plan miejscowy',
      'plan ogólny',
      'odbiór domu',
      'dziennik budowy',
    ],
    uk: ['дозвіл на будівництво', 'будинок 70 м', 'умови забудови', 'місцевий план', 'здача будинку'],
    ar: ['رخصة بناء', 'بيت 70 متر', 'شروط البناء', 'المخطط المحلي', 'استلام البيت'],
    en: ['building permit', 'planning decision', 'local plan', '70 sqm house', 'completion notice', 'site log'],
  },
  intro: {
    pl: 'Zanim kupisz działkę lub projekt, sprawdź, co wolno na niej zbudować. To najtańszy krok i najczęściej pomijany. Gmina odpowiada za plan, warunki zabudowy i numer domu. Pozwolenie wydaje starosta, a budowę odbiera nadzór budowlany.',
    uk: 'Перш ніж купувати ділянку чи проєкт, перевірте, що на ній можна збудувати. Це найдешевший крок, який найчастіше пропускають. Гміна відповідає за план, умови забудови і номер будинку. Дозвіл видає староста, а будову приймає будівельний нагляд.',
    ar: 'قبل أن تشتري أرضًا أو تصميمًا تحقق مما يجوز بناؤه عليها. هذه أرخص خطوة وأكثرها إهمالًا. البلدية مسؤولة عن المخطط وشروط البناء ورقم البيت. والرخصة يصدرها رئيس المحافظة (starosta)، ورقابة البناء تستلم المبنى.',
    en: 'Before you buy a plot or a design, check what may be built on it. It is the cheapest step and the one most often skipped. The municipality answers for the plan, planning decisions and house numbers. The starosta (county) grants the permit, and the building inspector takes over the finished house.',
  },
  whoFor: {
    pl: 'Dla osób, które budują dom jednorodzinny dla siebie w gminie Jantarowo.',
    uk: 'Для тих, хто будує в гміні Янтарове будинок на одну родину для себе.',
    ar: 'لمن يبني بيتًا عائليًا لنفسه في بلدية يانتاروفو.',
    en: 'For people building a single-family house for themselves in the municipality of Jantarowo.',
  },
  steps: [
    {
      title: {
        pl: 'Sprawdź, co mówi plan',
        uk: 'Перевірте, що каже план',
        ar: 'تحقق مما يقوله المخطط',
        en: 'Check what the plan says',
      },
      body: {
        pl: `Wystąp o [wypis i wyrys z planu miejscowego](ref:service-cards/wypis-i-wyrys-z-planu). Dowiesz się, czy można postawić dom, jak wysoki i z jakim dachem.

**Nie ma planu miejscowego?** Potrzebujesz decyzji o [warunkach zabudowy](ref:service-cards/warunki-zabudowy). Wydamy ją tylko tam, gdzie plan ogólny gminy wyznacza obszar uzupełnienia zabudowy.

Nad morzem sprawdź też pas techniczny i ochronny: na inwestycję zgadza się Urząd Morski w Gdyni.`,
        uk: `Замовте [виписку і викопіювання з місцевого плану](ref:service-cards/wypis-i-wyrys-z-planu). Дізнаєтеся, чи можна поставити будинок, якої висоти і з яким дахом.

**Місцевого плану немає?** Потрібне рішення про [умови забудови](ref:service-cards/warunki-zabudowy). Ми видаємо його лише там, де загальний план гміни (plan ogólny) визначає територію доповнення забудови.

Біля моря перевірте також технічну й захисну смугу: погодження дає Морське управління в Гдині.`,
        ar: `اطلب [مستخرجًا من المخطط المحلي](ref:service-cards/wypis-i-wyrys-z-planu). تعرف منه هل يجوز بناء بيت وبأي ارتفاع وأي سقف.

**لا يوجد مخطط محلي؟** تحتاج إلى قرار [شروط البناء](ref:service-cards/warunki-zabudowy). نصدره فقط حيث يحدد المخطط العام للبلدية (plan ogólny) منطقة استكمال البناء.

وقرب البحر تحقق أيضًا من الشريط التقني والشريط الواقي: تلزم موافقة الهيئة البحرية في غدينيا.`,
        en: `Order an [extract and map from the local plan](ref:service-cards/wypis-i-wyrys-z-planu). It tells you whether a house may stand there, how high and with what roof.

**No local plan?** You need a [planning decision](ref:service-cards/warunki-zabudowy). We issue one only where the municipality’s general plan (plan ogólny) marks an infill area.

Near the sea check the technical and protective belts too: the Maritime Office in Gdynia must agree.`,
      },
      duration: {
        pl: 'wypis do 30 dni; warunki zabudowy do 90 dni',
        uk: 'виписка до 30 днів; умови забудови до 90 днів',
        ar: 'المستخرج حتى 30 يومًا؛ شروط البناء حتى 90 يومًا',
        en: 'extract up to 30 days; planning decision up to 90',
      },
      cost: {
        pl: 'wypis 30–50 zł, wyrys 20 zł za stronę A4 (najwyżej 200 zł); warunki zabudowy 598 zł, właściciel działki nie płaci',
        uk: 'виписка 30–50 злотих, викопіювання 20 за сторінку A4 (щонайбільше 200); умови забудови 598, власник ділянки не платить',
        ar: 'المستخرج 30–50 زلوتي، والخريطة 20 عن صفحة A4 (200 على الأكثر)؛ شروط البناء 598 ولا يدفع مالك الأرض',
        en: 'extract PLN 30–50, map PLN 20 per A4 page (PLN 200 at most); planning decision PLN 598, free for the plot’s owner',
      },
      where: BUILDING_SECTION,
      items: [
        {
          label: {
            pl: 'numer działki i obręb',
            uk: 'номер ділянки й кадастровий квартал (obręb)',
            ar: 'رقم القطعة والمنطقة المساحية (obręb)',
            en: 'plot number and precinct (obręb)',
          },
        },
        {
          label: {
            pl: 'mapa zasadnicza (do warunków zabudowy)',
            uk: 'основна мапа (для умов забудови)',
            ar: 'الخريطة الأساسية (لشروط البناء)',
            en: 'base map (for a planning decision)',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Zapytaj o media i drogę',
        uk: 'Запитайте про мережі й дорогу',
        ar: 'اسأل عن الخدمات والطريق',
        en: 'Ask about utilities and access',
      },
      body: {
        pl: `Wystąp o warunki przyłączenia wody, kanalizacji, prądu i gazu. Zjazd z drogi gminnej uzgadniasz z Referatem Gospodarki Komunalnej. Gdy nie ma kanalizacji, pozostaje zbiornik lub przydomowa oczyszczalnia.

Na działce rosną drzewa? Sprawdź, czy potrzebujesz zgody: [usunięcie drzewa](ref:service-cards/usuniecie-drzewa).`,
        uk: `Замовте технічні умови на воду, каналізацію, світло і газ. З’їзд із гмінної дороги узгоджуєте з відділом комунального господарства. Немає каналізації – лишається вигрібна яма (szambo) або власні очисні споруди.

На ділянці ростуть дерева? Перевірте, чи потрібна згода: [видалення дерева](ref:service-cards/usuniecie-drzewa).`,
        ar: `اطلب شروط التوصيل بالماء والصرف والكهرباء والغاز. وتتفق على المخرج إلى طريق البلدية مع قسم الخدمات البلدية. وحيث لا صرف صحيًا يلزم خزان أو محطة معالجة منزلية.

هل في الأرض أشجار؟ تحقق هل تحتاج إلى موافقة: [إزالة شجرة](ref:service-cards/usuniecie-drzewa).`,
        en: `Apply for connection terms for water, sewerage, electricity and gas. A driveway onto a municipal road is agreed with the Municipal Services Section. Without a sewer you need a tank or a domestic treatment plant.

Are there trees on the plot? Check whether you need consent: [removing a tree](ref:service-cards/usuniecie-drzewa).`,
      },
      duration: { pl: '21–45 dni', uk: '21–45 днів', ar: 'من 21 إلى 45 يومًا', en: '21–45 days' },
      cost: {
        pl: 'warunki bezpłatnie; przyłącze według umowy',
        uk: 'умови безкоштовно; підключення за договором',
        ar: 'الشروط مجانًا؛ والتوصيل حسب العقد',
        en: 'terms free; the connection as contracted',
      },
      where: {
        pl: 'wodociągi, operator prądu i gazu, urząd',
        uk: 'водоканал, оператор світла й газу, управління',
        ar: 'شركات الماء والكهرباء والغاز ومكتب البلدية',
        en: 'water company, power and gas operators, town hall',
      },
    },
    {
      title: { pl: 'Zamów projekt', uk: 'Замовте проєкт', ar: 'كلّف مهندسًا بالتصميم', en: 'Commission the design' },
      body: {
        pl: `Projektant z uprawnieniami przygotuje projekt zagospodarowania działki, projekt architektoniczno-budowlany i techniczny. Gotowy projekt z katalogu też trzeba dostosować do działki. Geodeta zrobi mapę do celów projektowych.`,
        uk: `Проєктувальник із ліцензією підготує проєкт облаштування ділянки, архітектурно-будівельний і технічний. Готовий проєкт із каталогу теж треба пристосувати до ділянки. Геодезист зробить мапу для проєктування.`,
        ar: `يعدّ مهندس مرخّص مخطط الأرض والمخطط المعماري الإنشائي والمخطط الفني. والتصميم الجاهز يجب تكييفه أيضًا مع الأرض. ويعدّ المسّاح خريطة لأغراض التصميم.`,
        en: `A licensed designer prepares the site plan, the architectural design and the technical design. A catalogue house must be adapted to the plot too. A surveyor makes the map for design purposes.`,
      },
      duration: { pl: '1–4 miesiące', uk: '1–4 місяці', ar: 'من شهر إلى 4 أشهر', en: '1–4 months' },
      cost: {
        pl: 'umowa z projektantem i geodetą',
        uk: 'договір із проєктувальником і геодезистом',
        ar: 'حسب العقد مع المهندس والمسّاح',
        en: 'as agreed with designer and surveyor',
      },
      where: { pl: 'pracownia projektowa', uk: 'проєктна майстерня', ar: 'مكتب هندسي', en: 'design office' },
    },
    {
      title: {
        pl: 'Zgłoś budowę albo wystąp o pozwolenie',
        uk: 'Повідомте про будівництво або просіть дозвіл',
        ar: 'أخطر بالبناء أو اطلب الرخصة',
        en: 'Notify the construction or apply for a permit',
      },
      body: {
        pl: `Składasz w **Starostwie Powiatowym w Jantarowie** albo przez [e-Budownictwo](https://e-budownictwo.gunb.gov.pl).

| Droga | Kiedy | Ile się czeka |
| --- | --- | --- |
| zgłoszenie z projektem | dom oddziałuje tylko na twoją działkę | 21 dni na sprzeciw |
| zgłoszenie domu do 70 m² zabudowy | dom wolnostojący na własne potrzeby | można zaczynać po doręczeniu kompletnego zgłoszenia |
| pozwolenie na budowę | dom wpływa na sąsiednie działki lub tak wolisz | do 65 dni |`,
        uk: `Подаєте до **повітового староства (Starostwo Powiatowe) в Янтаровому** або через [e-Budownictwo](https://e-budownictwo.gunb.gov.pl).

| Шлях | Коли | Скільки чекати |
| --- | --- | --- |
| повідомлення з проєктом | будинок впливає лише на вашу ділянку | 21 день на заперечення |
| повідомлення про будинок до 70 м² забудови | окремий будинок для власних потреб | можна починати після подання повного пакета |
| дозвіл на будівництво | будинок впливає на сусідні ділянки або ви так хочете | до 65 днів |`,
        ar: `تقدّم الطلب في **إدارة المحافظة (Starostwo Powiatowe) في يانتاروفو** أو عبر [e-Budownictwo](https://e-budownictwo.gunb.gov.pl).

| الطريق | متى | مدة الانتظار |
| --- | --- | --- |
| إخطار مع التصميم | لا يؤثر البيت إلا في أرضك | 21 يومًا للاعتراض |
| إخطار ببيت حتى 70 م² | بيت منفصل لحاجتك الخاصة | يمكنك البدء بعد تسليم إخطار كامل |
| رخصة بناء | يؤثر البيت في الأراضي المجاورة أو تفضّل ذلك | حتى 65 يومًا |`,
        en: `File it at the **county office (Starostwo Powiatowe) in Jantarowo** or through [e-Budownictwo](https://e-budownictwo.gunb.gov.pl).

| Route | When | How long you wait |
| --- | --- | --- |
| notification with a design | the house affects only your plot | 21 days for an objection |
| notification of a house up to 70 m² footprint | detached, for your own needs | you may start once a complete notification is delivered |
| building permit | the house affects neighbouring plots, or you prefer it | up to 65 days |`,
      },
      duration: { pl: '21–65 dni', uk: '21–65 днів', ar: 'من 21 إلى 65 يومًا', en: '21–65 days' },
      cost: {
        pl: 'dom mieszkalny: bez opłaty skarbowej; pełnomocnictwo 17 zł',
        uk: 'житловий будинок: без гербового збору; довіреність 17 злотих',
        ar: 'البيت السكني: دون رسم دمغة؛ الوكالة 17 زلوتي',
        en: 'a dwelling: no stamp duty; power of attorney PLN 17',
      },
      where: {
        pl: 'Starostwo Powiatowe lub e-Budownictwo',
        uk: 'Starostwo Powiatowe або e-Budownictwo',
        ar: 'Starostwo Powiatowe أو e-Budownictwo',
        en: 'Starostwo Powiatowe or e-Budownictwo',
      },
      items: [
        {
          label: {
            pl: 'projekt zagospodarowania i architektoniczno-budowlany',
            uk: 'проєкт облаштування і архітектурно-будівельний',
            ar: 'مخطط الأرض والمخطط المعماري الإنشائي',
            en: 'site plan and architectural design',
          },
        },
        {
          label: {
            pl: 'oświadczenie o prawie do działki (PB-5)',
            uk: 'заява про право на ділянку (PB-5)',
            ar: 'تصريح بحق التصرف في الأرض (PB-5)',
            en: 'statement of the right to use the plot (PB-5)',
          },
        },
        {
          label: {
            pl: 'warunki zabudowy, jeśli nie ma planu miejscowego',
            uk: 'умови забудови, якщо немає місцевого плану',
            ar: 'شروط البناء إن لم يوجد مخطط محلي',
            en: 'planning decision where there is no local plan',
          },
        },
      ],
    },
    {
      title: { pl: 'Zacznij budowę', uk: 'Почніть будівництво', ar: 'ابدأ البناء', en: 'Start building' },
      body: {
        pl: `Ustanów kierownika budowy. Przy domu do 70 m² nie jest konieczny, ale wtedy odpowiedzialność za budowę bierzesz na siebie. Załóż dziennik budowy, papierowy lub [elektroniczny](https://e-dziennikbudowy.gunb.gov.pl). **Przed startem zawiadom PINB.** Geodeta wytyczy dom, a na ogrodzeniu wieszasz żółtą tablicę.

Rusztowanie, kontener albo wykop na ulicy? Potrzebujesz zgody na [zajęcie pasa drogowego](ref:service-cards/zajecie-pasa-drogowego).`,
        uk: `Призначте керівника будівництва. Для будинку до 70 м² він не обов’язковий, але тоді відповідаєте ви самі. Заведіть журнал будівництва, паперовий чи [електронний](https://e-dziennikbudowy.gunb.gov.pl). **Перед початком повідомте PINB.** Геодезист винесе будинок у натуру, а на огорожі вішаєте жовту таблицю.

Риштування, контейнер чи яма на вулиці? Потрібен дозвіл на [зайняття дорожньої смуги](ref:service-cards/zajecie-pasa-drogowego).`,
        ar: `عيّن مدير بناء. لا يُشترط ذلك لبيت حتى 70 م²، لكنك عندئذ المسؤول. افتح سجل البناء ورقيًا أو [إلكترونيًا](https://e-dziennikbudowy.gunb.gov.pl). **أخطر PINB قبل البدء.** يحدد المسّاح موقع البيت، وتعلّق على السياج لوحة صفراء.

سقالة أو حاوية أو حفر في الشارع؟ تحتاج إلى إذن [إشغال الطريق](ref:service-cards/zajecie-pasa-drogowego).`,
        en: `Appoint a site manager. A house up to 70 m² does not need one, but then you bear the responsibility. Open a site log, on paper or [electronic](https://e-dziennikbudowy.gunb.gov.pl). **Notify PINB before you start.** A surveyor sets the house out, and you hang a yellow board on the fence.

Scaffolding, a skip or a trench in the street? You need consent for [occupying the road](ref:service-cards/zajecie-pasa-drogowego).`,
      },
      duration: {
        pl: 'zacznij w ciągu 3 lat',
        uk: 'почніть упродовж 3 років',
        ar: 'ابدأ خلال 3 سنوات',
        en: 'start within 3 years',
      },
      cost: FREE,
      where: {
        pl: 'PINB, ul. Latarników 4',
        uk: 'PINB, ul. Latarników 4',
        ar: 'PINB، ul. Latarników 4',
        en: 'PINB, ul. Latarników 4',
      },
    },
    {
      title: {
        pl: 'Zakończ budowę i wprowadź się',
        uk: 'Завершіть будівництво і заселяйтеся',
        ar: 'أنهِ البناء واسكن',
        en: 'Finish and move in',
      },
      body: {
        pl: `Złóż w PINB zawiadomienie o zakończeniu budowy z inwentaryzacją geodezyjną, protokołami i świadectwem charakterystyki energetycznej. Jeśli w ciągu **14 dni** nie będzie sprzeciwu, możesz zamieszkać.

Wystąp do nas o [numer domu](ref:service-cards/numer-porzadkowy). Najlepiej zrób to, gdy stoją już mury, bo numer jest potrzebny do umów na media.`,
        uk: `Подайте до PINB повідомлення про завершення будівництва з геодезичною інвентаризацією, протоколами й енергетичним сертифікатом. Якщо за **14 днів** заперечення немає, можна жити.

Замовте в нас [номер будинку](ref:service-cards/numer-porzadkowy). Найкраще, коли вже стоять стіни, бо номер потрібен для договорів на мережі.`,
        ar: `قدّم في PINB إخطارًا بانتهاء البناء مع المسح المساحي والمحاضر وشهادة كفاءة الطاقة. وإذا لم يصدر اعتراض خلال **14 يومًا** جاز لك السكن.

اطلب منا [رقم البيت](ref:service-cards/numer-porzadkowy). والأفضل حين تقوم الجدران، لأنك تحتاج إليه في عقود الخدمات.`,
        en: `File a completion notice at PINB with the as-built survey, test records and the energy certificate. If nobody objects within **14 days**, you may move in.

Ask us for a [house number](ref:service-cards/numer-porzadkowy). Best when the walls are up, because utility contracts need it.`,
      },
      duration: { pl: '14 dni', uk: '14 днів', ar: '14 يومًا', en: '14 days' },
      cost: FREE,
      where: {
        pl: 'PINB lub e-Budownictwo; numer domu w urzędzie',
        uk: 'PINB або e-Budownictwo; номер будинку в управлінні',
        ar: 'PINB أو e-Budownictwo؛ ورقم البيت من مكتب البلدية',
        en: 'PINB or e-Budownictwo; house number at the town hall',
      },
      items: [
        {
          label: {
            pl: 'oryginał dziennika budowy',
            uk: 'оригінал журналу будівництва',
            ar: 'أصل سجل البناء',
            en: 'original site log',
          },
        },
        {
          label: {
            pl: 'geodezyjna inwentaryzacja powykonawcza',
            uk: 'виконавча геодезична зйомка',
            ar: 'المسح المساحي بعد التنفيذ',
            en: 'as-built survey',
          },
        },
        {
          label: {
            pl: 'protokoły badań instalacji i oświadczenie kierownika',
            uk: 'протоколи перевірок мереж і заява керівника',
            ar: 'محاضر فحص التمديدات وتصريح المدير',
            en: 'installation test records and the manager’s statement',
          },
        },
      ],
    },
    {
      title: {
        pl: 'Zgłoś dom do podatku i śmieci',
        uk: 'Задекларуйте будинок для податку і сміття',
        ar: 'سجّل البيت للضريبة والنفايات',
        en: 'Register the house for tax and waste',
      },
      body: {
        pl: `Podatek od nowego domu płacisz od **1 stycznia następnego roku** po zakończeniu budowy lub zamieszkaniu. Informację IN-1 złóż w 14 dni od tej daty: [podatek od nieruchomości](ref:service-cards/podatek-od-nieruchomosci). [Deklarację śmieciową](ref:service-cards/deklaracja-smieciowa) składasz w 14 dni od zamieszkania. Potem czas na [przeprowadzkę](ref:procedures/przeprowadzka-do-jantarowa).`,
        uk: `Податок на новий будинок платите з **1 січня наступного року** після завершення будівництва або заселення. Інформацію IN-1 подайте за 14 днів від цієї дати: [податок на нерухомість](ref:service-cards/podatek-od-nieruchomosci). [Декларацію про сміття](ref:service-cards/deklaracja-smieciowa) – за 14 днів від заселення. Потім час на [переїзд](ref:procedures/przeprowadzka-do-jantarowa).`,
        ar: `تدفع ضريبة البيت الجديد من **1 يناير من السنة التالية** لانتهاء البناء أو السكن. قدّم النموذج IN-1 خلال 14 يومًا من هذا التاريخ: [ضريبة العقار](ref:service-cards/podatek-od-nieruchomosci). و[إقرار النفايات](ref:service-cards/deklaracja-smieciowa) خلال 14 يومًا من السكن. ثم حان وقت [الانتقال](ref:procedures/przeprowadzka-do-jantarowa).`,
        en: `Tax on a new house runs from **1 January of the year after** completion or moving in. File IN-1 within 14 days of that date: [property tax](ref:service-cards/podatek-od-nieruchomosci). The [waste declaration](ref:service-cards/deklaracja-smieciowa) is due 14 days after moving in. Then it is time for [the move](ref:procedures/przeprowadzka-do-jantarowa).`,
      },
      duration: { pl: '30 minut', uk: '30 хвилин', ar: '30 دقيقة', en: '30 minutes' },
      cost: FREE,
      where: TAX_SECTION,
    },
  ],
  services: [
    'wypis-i-wyrys-z-planu',
    'warunki-zabudowy',
    'usuniecie-drzewa',
    'zajecie-pasa-drogowego',
    'numer-porzadkowy',
    'podatek-od-nieruchomosci',
    'deklaracja-smieciowa',
  ],
  legalActs: [
    cite(prawoBudowlane, '28', '29', '30', '35', '37', '41', '54'),
    cite(planowaniePrzestrzenne, '30', '59', '61', '64'),
    cite(ochronaPrzyrody, '83', '83f'),
    cite(podatkiLokalne, '6'),
    cite(kpa, '35', '127', '129'),
  ],
  outcome: {
    pl: 'Dom stoi legalnie, ma numer, media i odbiór, a ty możesz w nim zamieszkać, ubezpieczyć go i sprzedać bez kłopotów.',
    uk: 'Будинок стоїть законно, прийнятий, має номер і мережі, а ви можете в ньому жити, застрахувати його і продати без клопоту.',
    ar: 'البيت قائم قانونيًا وله رقم وخدمات وتم استلامه، ويمكنك السكن فيه وتأمينه وبيعه دون متاعب.',
    en: 'The house stands lawfully, has a number, utilities and sign-off, and you can live in it, insure it and sell it without trouble.',
  },
  faq: [
    {
      question: {
        pl: 'Czy mogę zacząć, zanim minie 21 dni od zgłoszenia?',
        uk: 'Чи можна почати до кінця 21 дня від повідомлення?',
        ar: 'هل أبدأ قبل مضي 21 يومًا على الإخطار؟',
        en: 'May I start before the 21 days are over?',
      },
      answer: {
        pl: 'Nie, chyba że dostaniesz zaświadczenie o braku podstaw do sprzeciwu. Wyjątkiem jest dom do 70 m² na własne potrzeby. Rozpoczęcie robót za wcześnie to samowola budowlana.',
        uk: 'Ні, хіба що отримаєте довідку про відсутність підстав для заперечення. Виняток – будинок до 70 м² для власних потреб. Почати зарано – це самовільне будівництво.',
        ar: 'لا، إلا إذا حصلت على شهادة بعدم وجود أسباب للاعتراض. ويُستثنى بيت حتى 70 م² لحاجتك الخاصة. البدء المبكر بناء دون ترخيص.',
        en: 'No, unless you receive a certificate that there are no grounds to object. A house up to 70 m² for your own needs is the exception. Starting too early is building without permission.',
      },
    },
    {
      question: {
        pl: 'Jak długo ważne są warunki zabudowy i pozwolenie?',
        uk: 'Скільки чинні умови забудови і дозвіл?',
        ar: 'كم تبقى شروط البناء والرخصة صالحة؟',
        en: 'How long are a planning decision and a permit valid?',
      },
      answer: {
        pl: 'Warunki zabudowy wydane po reformie planowania są ważne 5 lat od dnia, w którym stały się prawomocne. Pozwolenie i zgłoszenie wygasają, jeśli nie zaczniesz w ciągu 3 lat albo przerwiesz budowę na ponad 3 lata.',
        uk: 'Умови забудови, видані після реформи планування, чинні 5 років від дня, коли набули законної сили. Дозвіл і повідомлення втрачають силу, якщо не почати за 3 роки або перервати будівництво більш ніж на 3 роки.',
        ar: 'شروط البناء الصادرة بعد إصلاح التخطيط صالحة 5 سنوات من صيرورتها نهائية. وتسقط الرخصة والإخطار إذا لم تبدأ خلال 3 سنوات أو توقفت أكثر من 3 سنوات.',
        en: 'Planning decisions issued since the planning reform are valid for 5 years from becoming final. A permit or notification lapses if you do not start within 3 years or stop for more than 3 years.',
      },
    },
    {
      question: {
        pl: 'Sąsiad nie zgadza się na budowę. Czy to coś zmienia?',
        uk: 'Сусід проти будівництва. Чи це щось змінює?',
        ar: 'الجار لا يوافق على البناء. هل يغيّر ذلك شيئًا؟',
        en: 'My neighbour objects. Does that change anything?',
      },
      answer: {
        pl: 'Zgoda sąsiada nie jest potrzebna. Jeśli dom oddziałuje na jego działkę, jest stroną postępowania o pozwolenie i może się odwołać do Wojewody Pomorskiego w ciągu 14 dni.',
        uk: 'Згода сусіда не потрібна. Якщо будинок впливає на його ділянку, він є стороною справи про дозвіл і може оскаржити його в Поморського воєводи впродовж 14 днів.',
        ar: 'لا تلزم موافقة الجار. وإذا كان البيت يؤثر في أرضه فهو طرف في معاملة الرخصة، وله الطعن أمام حاكم مقاطعة بومورسكيه (Wojewoda Pomorski) خلال 14 يومًا.',
        en: 'You do not need a neighbour’s consent. If the house affects their plot, they are a party to the permit proceedings and may appeal to the Governor of Pomorskie (Wojewoda Pomorski) within 14 days.',
      },
    },
    {
      question: {
        pl: 'Czy dom letniskowy wymaga tego samego?',
        uk: 'Чи для дачі треба те саме?',
        ar: 'هل يحتاج البيت الصيفي إلى الشيء نفسه؟',
        en: 'Does a holiday cottage need the same?',
      },
      answer: {
        pl: 'Parterowy budynek rekreacji indywidualnej do 70 m² zgłaszasz, bez pozwolenia, najwyżej jeden na każde 500 m² działki. Musi być zgodny z planem. Nie wolno w nim urządzić domu całorocznego pod przykrywką letniska.',
        uk: 'Про одноповерховий будинок для відпочинку до 70 м² лише повідомляєте, без дозволу, не більше одного на кожні 500 м² ділянки. Він має відповідати плану. Не можна під виглядом дачі будувати житло на цілий рік.',
        ar: 'البيت الصيفي من طابق واحد حتى 70 م² يُخطَر به دون رخصة، بيت واحد على الأكثر لكل 500 م² من الأرض. ويجب أن يوافق المخطط. ولا يجوز بناء مسكن دائم بحجة البيت الصيفي.',
        en: 'A single-storey recreational building up to 70 m² needs notification, no permit, at most one for each 500 m² of the plot. It must match the plan. You may not disguise a year-round home as a cottage.',
      },
    },
  ],
}
