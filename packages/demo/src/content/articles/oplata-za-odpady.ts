import { type DemoDocument, day } from '../../define.ts'

export const oplataZaOdpady: DemoDocument<'articles'> = {
  key: 'nowa-stawka-za-odpady',
  kind: 'news',
  date: day(-5),
  updateType: 'major',
  changeNote: {
    pl: 'Dodaliśmy przykłady wyliczeń i informację o zniżce dla rodzin wielodzietnych.',
    uk: 'Ми додали приклади розрахунків та інформацію про знижку для багатодітних родин.',
    ar: 'أضفنا أمثلة على الحساب ومعلومات عن تخفيض الأسر الكبيرة.',
    en: 'We have added worked examples and information about the discount for large families.',
  },
  title: {
    pl: 'Opłata za odpady: nowa stawka 36 zł od osoby',
    uk: 'Плата за сміття: нова ставка – 36 злотих з особи',
    ar: 'رسوم النفايات: 36 زلوتي للشخص الواحد',
    en: 'Waste charge: the new rate is PLN 36 per person',
  },
  summary: {
    pl: 'Rada Miejska podniosła stawkę o 3 zł od osoby miesięcznie. Nie musisz składać nowej deklaracji: wyślemy ci zawiadomienie z nową kwotą.',
    uk: 'Міська рада підвищила ставку на 3 злоті з особи на місяць. Нову декларацію подавати не потрібно: ми надішлемо вам повідомлення з новою сумою.',
    ar: 'رفع مجلس المدينة الرسم بمقدار 3 زلوتي شهريًا للشخص. لا حاجة إلى تقديم إقرار جديد، فسنرسل إليك إشعارًا بالمبلغ الجديد.',
    en: 'The Town Council has raised the rate by PLN 3 per person per month. You do not need a new declaration: we will send you a notice with the new amount.',
  },
  body: {
    pl: `Od pierwszego dnia przyszłego kwartału opłata za odbiór odpadów wyniesie 36 zł miesięcznie od osoby. Do tej pory było to 33 zł. Tak zdecydowała Rada Miejska w uchwale.

## Dlaczego drożej

Opłaty mieszkańców muszą pokryć koszt odbioru i zagospodarowania odpadów. Gmina nie może na nich zarabiać. W ostatnim przetargu cena za odbiór wzrosła o 11%. Podrożało też przyjęcie odpadów w instalacji.

## Ile zapłacisz

| Gospodarstwo | Miesięcznie | Z kompostownikiem |
| --- | --- | --- |
| 1 osoba | 36 zł | 32 zł |
| 2 osoby | 72 zł | 64 zł |
| 4 osoby | 144 zł | 128 zł |

- **Kompostownik** przy domu jednorodzinnym obniża opłatę o 4 zł od osoby.
- **Rodziny z Kartą Dużej Rodziny** płacą mniej o 9 zł od osoby. [Zobacz, jak dostać kartę](ref:service-cards/karta-duzej-rodziny).
- **Bez segregacji** opłata jest dwa razy wyższa: 72 zł od osoby.

## Co musisz zrobić

Nic. Gdy zmienia się sama stawka, nowej deklaracji się nie składa. Zawiadomienie z nową kwotą wyślemy do właścicieli nieruchomości. Nową kwotę płać na ten sam rachunek i w tych samych terminach. Mieszkasz w bloku? Zawiadomienie dostanie spółdzielnia lub wspólnota.

Nową [deklarację](ref:service-cards/deklaracja-smieciowa) złóż tylko wtedy, gdy zmieniła się liczba osób lub zaczynasz kompostować. Masz na to czas do 10. dnia miesiąca po miesiącu, w którym nastąpiła zmiana.

Podstawa prawna: art. 6k i 6m ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach (Dz.U. 1996 nr 132 poz. 622 ze zm.).

> [!NOTE]
> Masz kłopot z zapłatą? Napisz do Referatu Podatków, zanim minie termin. Możesz poprosić o raty.`,
    uk: `З першого дня наступного кварталу плата за вивезення сміття становитиме 36 злотих на місяць з особи. Досі вона дорівнювала 33 злотим. Таке рішення ухвалила Міська рада.

## Чому дорожче

Внески мешканців мають покривати вартість вивезення та переробки відходів. Гміна не може на них заробляти. На останньому тендері ціна вивезення зросла на 11 %. Подорожчало й приймання відходів на переробному підприємстві.

## Скільки ви платитимете

| Домогосподарство | На місяць | З компостером |
| --- | --- | --- |
| 1 особа | 36 злотих | 32 злоті |
| 2 особи | 72 злоті | 64 злоті |
| 4 особи | 144 злоті | 128 злотих |

- **Компостер** біля приватного будинку зменшує плату на 4 злоті з особи.
- **Родини з Картою великої родини (Karta Dużej Rodziny)** платять на 9 злотих з особи менше. [Дізнайтеся, як отримати картку](ref:service-cards/karta-duzej-rodziny).
- **Без сортування** плата вдвічі вища: 72 злоті з особи.

## Що треба зробити

Нічого. Коли змінюється лише ставка, нову декларацію не подають. Ми надішлемо власникам нерухомості повідомлення з новою сумою. Платіть її на той самий рахунок і в ті самі строки. Живете в багатоквартирному будинку? Повідомлення отримає кооператив (spółdzielnia) або спільнота власників (wspólnota).

Нову [декларацію](ref:service-cards/deklaracja-smieciowa) подавайте лише тоді, коли змінилася кількість мешканців або ви починаєте компостувати. Це слід зробити до 10-го числа місяця, що настає після місяця, у якому відбулася зміна.

Правова підстава: ст. 6k і 6m Закону від 13 вересня 1996 року про утримання чистоти та порядку в гмінах (Dz.U. 1996 nr 132 poz. 622 ze zm.).

> [!NOTE]
> Вам важко заплатити? Напишіть до Податкового відділу (Referat Podatków), доки не минув строк. Можна попросити про розстрочення.`,
    ar: `ابتداءً من اليوم الأول من الربع القادم من السنة سيصبح رسم جمع النفايات 36 زلوتي شهريًا للشخص، بعد أن كان 33 زلوتي. وقد أقرّ مجلس المدينة ذلك بقرار رسمي.

## لماذا ارتفع الرسم

يجب أن تغطي رسوم السكان تكلفة جمع النفايات ومعالجتها، ولا يجوز للبلدية أن تربح منها. في المناقصة الأخيرة ارتفع سعر الجمع بنسبة 11%، وارتفعت كذلك تكلفة استقبال النفايات في منشأة المعالجة.

## كم ستدفع

| الأسرة | شهريًا | مع صندوق سماد |
| --- | --- | --- |
| شخص واحد | 36 زلوتي | 32 زلوتي |
| شخصان | 72 زلوتي | 64 زلوتي |
| 4 أشخاص | 144 زلوتي | 128 زلوتي |

- **صندوق السماد العضوي** عند المنزل المستقل يخفض الرسم بمقدار 4 زلوتي للشخص.
- **الأسر الحاملة لبطاقة الأسرة الكبيرة (Karta Dużej Rodziny)** تدفع أقل بمقدار 9 زلوتي للشخص. [اطّلع على كيفية الحصول على البطاقة](ref:service-cards/karta-duzej-rodziny).
- **من دون فرز النفايات** يتضاعف الرسم إلى 72 زلوتي للشخص.

## ما المطلوب منك

لا شيء. عندما يتغير الرسم وحده لا يُقدَّم إقرار جديد. سنرسل إلى مالكي العقارات إشعارًا بالمبلغ الجديد، ويُدفع إلى الحساب نفسه وفي المواعيد نفسها. هل تسكن في عمارة؟ سيصل الإشعار إلى التعاونية السكنية (spółdzielnia) أو اتحاد الملاك (wspólnota).

لا تقدّم [إقرارًا جديدًا](ref:service-cards/deklaracja-smieciowa) إلا إذا تغيّر عدد السكان أو بدأت بإنتاج السماد. والمهلة لذلك حتى اليوم العاشر من الشهر التالي للشهر الذي حدث فيه التغيير.

السند القانوني: المادتان 6k و6m من قانون 13 سبتمبر 1996 بشأن الحفاظ على النظافة والنظام في البلديات (Dz.U. 1996 nr 132 poz. 622 ze zm.).

> [!NOTE]
> هل يصعب عليك الدفع؟ اكتب إلى قسم الضرائب (Referat Podatków) قبل انتهاء الموعد، إذ يمكنك طلب التقسيط.`,
    en: `From the first day of the next quarter the waste collection charge will be PLN 36 per person per month. Until now it has been PLN 33. The Town Council set the new rate in a resolution.

## Why it costs more

What residents pay must cover the cost of collecting and treating waste. The municipality may not make a profit from it. In the latest tender the price of collection rose by 11%. The treatment plant has raised its prices too.

## What you will pay

| Household | Per month | With a compost bin |
| --- | --- | --- |
| 1 person | PLN 36 | PLN 32 |
| 2 people | PLN 72 | PLN 64 |
| 4 people | PLN 144 | PLN 128 |

- **A compost bin** at a single-family house lowers the charge by PLN 4 per person.
- **Families with a Large Family Card (Karta Dużej Rodziny)** pay PLN 9 less per person. [See how to get the card](ref:service-cards/karta-duzej-rodziny).
- **If you do not sort your waste**, the charge is doubled: PLN 72 per person.

## What you need to do

Nothing. When only the rate changes, no new declaration is needed. We will send property owners a notice with the new amount. Pay it into the same account and by the same dates. Do you live in a block of flats? The notice will go to your housing co-operative (spółdzielnia) or owners’ association (wspólnota).

Submit a new [declaration](ref:service-cards/deklaracja-smieciowa) only if the number of people has changed or you are starting to compost. You have until the 10th day of the month after the month of the change.

Legal basis: Articles 6k and 6m of the Act of 13 September 1996 on maintaining cleanliness and order in municipalities (Dz.U. 1996 nr 132 poz. 622 ze zm.).

> [!NOTE]
> Do you find it hard to pay? Write to the Tax Department (Referat Podatków) before the payment is due. You can ask to pay in instalments.`,
  },
  hero: 'waste-sorting',
  topics: ['odpady', 'podatki'],
  audiences: ['residents', 'families'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-6),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'service-cards', id: 'deklaracja-smieciowa' },
    { type: 'pages', id: 'harmonogram-odbioru-odpadow' },
    { type: 'pages', id: 'stawki-podatkow-i-oplat' },
  ],
  searchSynonyms: {
    pl: ['śmieci', 'wywóz śmieci', 'opłata śmieciowa', 'ile za śmieci'],
    uk: ['сміття', 'вивезення сміття', 'відходи'],
    ar: ['قمامة', 'زبالة', 'جمع النفايات'],
    en: ['rubbish', 'bin collection', 'refuse', 'waste fee'],
  },
}
