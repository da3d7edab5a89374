import { type DemoDocument, day } from '../../define.ts'

export const budzetObywatelski: DemoDocument<'pages'> = {
  key: 'budzet-obywatelski',
  parent: 'dla-mieszkancow',
  order: 6,
  title: {
    pl: 'Budżet obywatelski',
    uk: 'Громадський бюджет',
    ar: 'الميزانية التشاركية',
    en: 'Participatory budget',
  },
  summary: {
    pl: '400 tysięcy złotych na pomysły mieszkańców. Jak zgłosić projekt, jak głosować i na jakim etapie są zwycięskie projekty.',
    uk: '400 тисяч злотих на ідеї мешканців. Як подати проєкт, як голосувати та на якому етапі переможці.',
    ar: '400 ألف زلوتي لأفكار السكان. كيف تقدّم مشروعًا وكيف تصوّت وإلى أين وصلت المشاريع الفائزة.',
    en: 'PLN 400,000 for residents’ ideas. How to submit a project, how to vote and how far the winning projects have got.',
  },
  body: {
    pl: `Co roku mieszkańcy decydują, na co wydać 400 000 zł z budżetu gminy. Jeden projekt może kosztować od 10 000 do 120 000 zł.

## Rok budżetu obywatelskiego

| Etap | Jak długo |
| --- | --- |
| Zgłaszanie projektów | 2 miesiące |
| Sprawdzanie projektów przez urząd | 2 miesiące |
| Odwołania i lista do głosowania | miesiąc |
| Głosowanie | 2 tygodnie |
| Wyniki | do 14 dni od końca głosowania |
| Realizacja | do roku od ogłoszenia wyników |

## Zgłoś projekt

1. Opisz pomysł: co, gdzie, dla kogo. Miejsce musi należeć do gminy.
2. Zbierz 15 podpisów mieszkańców.
3. Wypełnij formularz w internecie albo na papierze. Koszty pomoże ci policzyć [Referat Promocji](ref:units/referat-promocji).

Projekt musi być dostępny dla wszystkich, także dla osób na wózkach. Zgłosić go może każdy mieszkaniec, również dziecko (z podpisem rodzica) i cudzoziemiec.

## Głosuj

Głosują mieszkańcy gminy, którzy skończyli 13 lat. Meldunek nie jest potrzebny, wystarczy oświadczenie, że tu mieszkasz. Każdy ma jeden głos: w internecie albo na papierze w urzędzie, bibliotece i u sołtysów.

## Co robimy teraz

| Projekt | Koszt | Stan |
| --- | --- | --- |
| Plac zabaw „Statek” na osiedlu Wydmowym | 120 000 zł | umawiamy spotkanie z autorami |
| Światło na ścieżce do latarni morskiej | 95 000 zł | umawiamy spotkanie z autorami |
| Wybieg dla psów przy ul. Leśnej | 62 000 zł | wskazaliśmy działkę |
| Całodobowy książkomat przy bibliotece | 55 000 zł | zbieramy oferty |
| Wózki-amfibie na plażę dla osób z niepełnosprawnościami | 38 000 zł | zbieramy oferty |

Szczegóły głosowania opisuje artykuł [z wynikami](ref:articles/budzet-obywatelski-wyniki).

> [!NOTE]
> Z poprzedniej edycji powstały już tężnia przy porcie, stojaki do naprawy rowerów i ławki na ścieżce do zejścia nr 5.

Podstawa prawna: art. 5a ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 1990 nr 16 poz. 95 ze zm.) i uchwała Rady Miejskiej w sprawie budżetu obywatelskiego, dostępna w [BIP](https://bip.jantarowo.example).`,
    uk: `Раз на рік мешканці вирішують, на що витратити 400 000 злотих із бюджету гміни. Один проєкт може коштувати від 10 000 до 120 000 злотих.

## Рік громадського бюджету

| Етап | Як довго |
| --- | --- |
| Подання проєктів | 2 місяці |
| Перевірка проєктів у мерії | 2 місяці |
| Оскарження та список для голосування | місяць |
| Голосування | 2 тижні |
| Результати | до 14 днів після голосування |
| Виконання | до року після результатів |

## Подайте проєкт

1. Опишіть ідею: що, де, для кого. Місце має належати гміні.
2. Зберіть 15 підписів мешканців.
3. Заповніть бланк онлайн або на папері. Порахувати витрати допоможе [Відділ промоції](ref:units/referat-promocji).

Проєкт має бути доступним для всіх, зокрема для людей на візках. Подати його може кожен мешканець, навіть дитина (з підписом батьків) та іноземець.

## Голосуйте

Голосують мешканці гміни, яким виповнилося 13 років. Реєстрація адреси не потрібна, досить заяви, що ви тут живете. Кожен має один голос: онлайн або на папері в мерії, бібліотеці та в солтисів.

## Що ми робимо зараз

| Проєкт | Вартість | Стан |
| --- | --- | --- |
| Дитячий майданчик «Корабель» на osiedle Wydmowe | 120 000 злотих | домовляємося про зустріч з авторами |
| Світло на стежці до маяка | 95 000 злотих | домовляємося про зустріч з авторами |
| Майданчик для собак на вул. Leśna | 62 000 злотих | ділянку визначено |
| Цілодобовий книгомат біля бібліотеки | 55 000 злотих | збираємо пропозиції |
| Візки-амфібії на пляж для людей з інвалідністю | 38 000 злотих | збираємо пропозиції |

Як минуло голосування, читайте в статті [з результатами](ref:articles/budzet-obywatelski-wyniki).

> [!NOTE]
> З минулої черги вже є градирня із солоним повітрям біля порту, стійки для ремонту велосипедів і лавки на стежці до виходу № 5.

Правова підстава: ст. 5a Закону від 8 березня 1990 року про самоврядування гміни (Dz.U. 1990 nr 16 poz. 95 ze zm.) та ухвала Міської ради, яку можна прочитати в [BIP](https://bip.jantarowo.example).`,
    ar: `مرة في السنة يقرر السكان كيف يُنفق 400000 زلوتي من ميزانية البلدية. تتراوح كلفة المشروع الواحد بين 10000 و120000 زلوتي.

## سنة الميزانية التشاركية

| المرحلة | المدة |
| --- | --- |
| تقديم المشاريع | شهران |
| فحص المشاريع في البلدية | شهران |
| الاعتراضات وقائمة التصويت | شهر |
| التصويت | أسبوعان |
| النتائج | خلال 14 يومًا من نهاية التصويت |
| التنفيذ | خلال سنة من إعلان النتائج |

## قدّم مشروعًا

1. صِف فكرتك: ماذا وأين ولمن. يجب أن يكون المكان ملكًا للبلدية.
2. اجمع 15 توقيعًا من السكان.
3. املأ الاستمارة عبر الإنترنت أو على الورق. يساعدك [قسم الترويج](ref:units/referat-promocji) في حساب التكاليف.

يجب أن يكون المشروع متاحًا للجميع، ومنهم مستخدمو الكراسي المتحركة. ويحق لكل ساكن أن يقدّم مشروعًا، حتى الطفل (بتوقيع أحد والديه) والأجنبي.

## صوّت

يصوّت سكان البلدية الذين أتمّوا 13 عامًا. لا يلزم تسجيل العنوان، بل يكفي إقرار بأنك تسكن هنا. لكل شخص صوت واحد: عبر الإنترنت أو على الورق في البلدية أو المكتبة أو لدى رؤساء القرى (sołtys).

## ماذا نفعل الآن

| المشروع | الكلفة | المرحلة |
| --- | --- | --- |
| ساحة لعب على شكل سفينة في osiedle Wydmowe | 120000 زلوتي | نحدد موعدًا للقاء أصحاب الفكرة |
| إنارة الطريق إلى المنارة | 95000 زلوتي | نحدد موعدًا للقاء أصحاب الفكرة |
| ساحة للكلاب في شارع Leśna | 62000 زلوتي | حددنا قطعة الأرض |
| خزانة كتب تعمل على مدار الساعة عند المكتبة | 55000 زلوتي | نجمع العروض |
| كراسٍ برمائية لذوي الإعاقة على الشاطئ | 38000 زلوتي | نجمع العروض |

تفاصيل التصويت في مقال [النتائج](ref:articles/budzet-obywatelski-wyniki).

> [!NOTE]
> أُنجز من الدورة السابقة برج استنشاق الهواء المالح عند الميناء ومحطات لإصلاح الدراجات ومقاعد على الطريق إلى مدخل الشاطئ 5.

السند القانوني: المادة 5a من قانون الإدارة المحلية الصادر في 8 مارس 1990 (Dz.U. 1990 nr 16 poz. 95 ze zm.) وقرار مجلس المدينة المنشور في [BIP](https://bip.jantarowo.example).`,
    en: `Once a year residents decide how to spend PLN 400,000 of the municipal budget. One project may cost from PLN 10,000 to PLN 120,000.

## The year

| Stage | How long |
| --- | --- |
| Submitting projects | 2 months |
| Checks by the town hall | 2 months |
| Appeals and the list for voting | a month |
| Voting | 2 weeks |
| Results | within 14 days of the end of voting |
| Carrying them out | up to a year from the results |

## Submit a project

1. Describe your idea: what, where, for whom. The place must belong to the municipality.
2. Collect 15 signatures of residents.
3. Fill in the form online or on paper. The [Promotion Department](ref:units/referat-promocji) will help you work out the costs.

A project must be accessible to everyone, wheelchair users included. Every resident may submit one, including a child (with a parent’s signature) and a foreigner.

## Vote

Residents aged 13 and over can vote. You do not need a registered address: a statement that you live here is enough. Everyone has one vote, online or on paper at the town hall, the library or with village heads (sołtys).

## What we are doing now

| Project | Cost | Stage |
| --- | --- | --- |
| “Ship” playground on osiedle Wydmowe | PLN 120,000 | arranging to meet the authors |
| Lights on the path to the lighthouse | PLN 95,000 | arranging to meet the authors |
| Dog run in Leśna Street | PLN 62,000 | plot chosen |
| Round-the-clock book locker at the library | PLN 55,000 | collecting offers |
| Amphibious beach wheelchairs for people with disabilities | PLN 38,000 | collecting offers |

For the vote itself see the article [with the results](ref:articles/budzet-obywatelski-wyniki).

> [!NOTE]
> The previous edition has already given us a brine graduation tower by the harbour, bicycle repair stands and benches on the path to beach entrance 5.

Legal basis: Article 5a of the Municipal Self-Government Act of 8 March 1990 (Dz.U. 1990 nr 16 poz. 95 ze zm.) and the Town Council’s resolution, available in [BIP](https://bip.jantarowo.example).`,
  },
  hero: 'playground',
  topics: ['rodzina', 'sport'],
  audiences: ['residents'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [
    { type: 'articles', id: 'budzet-obywatelski-wyniki' },
    { type: 'events', id: 'budzet-obywatelski-spotkanie' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 40' },
    { kind: 'email', value: 'promocja@jantarowo.example' },
  ],
  reviewAt: day(120),
  producedBy: 'Referat Promocji',
  producedAt: day(-8),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['BO', 'projekty mieszkańców', 'głosowanie', 'partycypacja'],
    uk: ['бюджет участі', 'проєкти мешканців', 'голосування'],
    ar: ['مشاريع السكان', 'تصويت'],
    en: ['citizens’ budget', 'community projects', 'voting'],
  },
}
