import { type DemoDocument, day } from '../../define.ts'

export const stawkiPodatkowIOplat: DemoDocument<'pages'> = {
  key: 'stawki-podatkow-i-oplat',
  parent: 'dla-mieszkancow',
  order: 2,
  title: {
    pl: 'Stawki podatków i opłat',
    uk: 'Ставки податків і зборів',
    ar: 'معدلات الضرائب والرسوم',
    en: 'Rates of taxes and charges',
  },
  summary: {
    pl: 'Ile wynoszą podatek od nieruchomości, opłata za odpady, od psa, miejscowa i skarbowa, oraz do kiedy je zapłacić.',
    uk: 'Скільки становлять податок на нерухомість, плата за відходи, збори за собаку, туристичний і гербовий, та до якого дня їх платити.',
    ar: 'مقدار ضريبة العقارات ورسم النفايات ورسم الكلب ورسم الإقامة ورسم الدمغة ومواعيد دفعها.',
    en: 'How much property tax, the waste charge, the dog charge, the visitor tax and stamp duty are, and when to pay them.',
  },
  body: {
    pl: `Stawki ustala Rada Miejska. Nie mogą być wyższe niż maksymalne stawki, które co roku ogłasza Minister Finansów.

## Podatek od nieruchomości (rocznie)

| Za co | Stawka |
| --- | --- |
| Mieszkanie i dom | 1,12 zł za m² |
| Budynek pod działalność gospodarczą | 31,50 zł za m² |
| Pozostałe budynki: domek letniskowy, garaż wolno stojący, komórka | 10,60 zł za m² |
| Grunt pod działalność gospodarczą | 1,30 zł za m² |
| Pozostałe grunty | 0,62 zł za m² |
| Budowle firm | 2% wartości |

**Raty dla osób:** do 15 marca, 15 maja, 15 września i 15 listopada. Gdy podatek nie przekracza 100 zł, całość do 15 marca. **Firmy (osoby prawne):** do 15. dnia miesiąca, za styczeń do 31 stycznia. Jak złożyć informację, piszemy w karcie [Podatek od nieruchomości](ref:service-cards/podatek-od-nieruchomosci).

## Odpady (miesięcznie)

| Sposób | Od osoby |
| --- | --- |
| Segregacja | 36 zł (do końca tego kwartału 33 zł) |
| Segregacja i kompostownik przy domu | o 4 zł mniej |
| Karta Dużej Rodziny | o 9 zł mniej |
| Bez segregacji | podwójna stawka |

Płacisz do 15. dnia każdego miesiąca.

## Opłaty lokalne

| Opłata | Kwota | Termin |
| --- | --- | --- |
| [Od posiadania psa](ref:service-cards/oplata-od-posiadania-psa) | 60 zł rocznie | do 31 marca |
| [Miejscowa](ref:service-cards/oplata-miejscowa), od turysty | 2,80 zł za dobę | przy zameldowaniu w obiekcie |
| Targowa na Rynku | 12 zł za m² dziennie | przed rozstawieniem stoiska |

## Opłata skarbowa

| Czynność | Kwota |
| --- | --- |
| Pełnomocnictwo | 17 zł (bez opłaty dla małżonka, dziecka, rodzica, dziadków, wnuka, rodzeństwa) |
| Zaświadczenie o zameldowaniu | 17 zł |
| Zaświadczenie o niezaleganiu | 21 zł |
| Odpis skrócony aktu | 22 zł |
| Odpis zupełny aktu | 33 zł |
| Ślub | 84 zł |
| Warunki zabudowy | 598 zł (bez opłaty dla właściciela działki) |

> [!IMPORTANT]
> Opłatę skarbową wpłać na rachunek 00 0000 0000 0000 0000 0000 0000. Podatki i opłatę za odpady wpłacaj na własny numer z decyzji.

Podstawa prawna: ustawa z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych (Dz.U. 1991 nr 9 poz. 31 ze zm.), ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej (Dz.U. 2006 nr 225 poz. 1635 ze zm.).`,
    uk: `Ставки визначає Міська рада. Вони не можуть перевищувати максимальних, які щороку оголошує міністр фінансів Польщі.

## Податок на нерухомість (на рік)

| За що | Ставка |
| --- | --- |
| Житло (квартира, будинок) | 1,12 злотого за м² |
| Будівля для бізнесу | 31,50 злотого за м² |
| Інші будівлі: дачний будиночок, окремий гараж, сарай | 10,60 злотого за м² |
| Земля для бізнесу | 1,30 злотого за м² |
| Інша земля | 0,62 злотого за м² |
| Споруди фірм | 2 % вартості |

**Платежі для фізичних осіб:** до 15 березня, 15 травня, 15 вересня та 15 листопада. Якщо податок не перевищує 100 злотих, усе до 15 березня. **Фірми (юридичні особи):** до 15-го числа щомісяця, за січень до 31 січня. Як подати інформацію, пишемо в картці [Податок на нерухомість](ref:service-cards/podatek-od-nieruchomosci).

## Відходи (на місяць)

| Спосіб | З особи |
| --- | --- |
| Із сортуванням | 36 злотих (до кінця цього кварталу 33 злоті) |
| Із сортуванням і компостером біля будинку | на 4 злоті менше |
| Із Картою великої родини | на 9 злотих менше |
| Без сортування | подвійна ставка |

Платити треба до 15-го числа кожного місяця.

## Місцеві збори

| Збір | Сума | Строк |
| --- | --- | --- |
| [За собаку](ref:service-cards/oplata-od-posiadania-psa) | 60 злотих на рік | до 31 березня |
| [Туристичний](ref:service-cards/oplata-miejscowa) (opłata miejscowa) | 2,80 злотого за добу | під час поселення |
| Ринковий на площі Rynek | 12 злотих за м² на день | перед встановленням ятки |

## Гербовий збір (opłata skarbowa)

| Дія | Сума |
| --- | --- |
| Довіреність | 17 злотих (безкоштовно для подружжя, дітей, батьків, дідусів і бабусь, онуків, братів і сестер) |
| Довідка про реєстрацію адреси | 17 злотих |
| Довідка про відсутність боргу | 21 злотий |
| Скорочений витяг з акта | 22 злоті |
| Повний витяг з акта | 33 злоті |
| Шлюб | 84 злоті |
| Умови забудови | 598 злотих (безкоштовно для власника ділянки) |

> [!IMPORTANT]
> Гербовий збір сплачуйте на рахунок 00 0000 0000 0000 0000 0000 0000. Податки та плату за відходи – на власний номер із рішення.

Правова підстава: Закон від 12 січня 1991 року про місцеві податки та збори (Dz.U. 1991 nr 9 poz. 31 ze zm.), Закон від 16 листопада 2006 року про гербовий збір (Dz.U. 2006 nr 225 poz. 1635 ze zm.).`,
    ar: `يحدد مجلس المدينة المعدلات، ولا يجوز أن تتجاوز الحد الأقصى الذي يعلنه وزير المالية كل سنة.

## ضريبة العقارات (سنويًا)

| على ماذا | المعدل |
| --- | --- |
| الشقق والمنازل | 1.12 زلوتي للمتر المربع |
| مبنى لنشاط تجاري | 31.50 زلوتي للمتر المربع |
| مبانٍ أخرى: بيت صيفي، مرآب منفصل، مخزن | 10.60 زلوتي للمتر المربع |
| أرض لنشاط تجاري | 1.30 زلوتي للمتر المربع |
| أراضٍ أخرى | 0.62 زلوتي للمتر المربع |
| منشآت الشركات | 2% من القيمة |

**أقساط الأفراد:** حتى 15 مارس و15 مايو و15 سبتمبر و15 نوفمبر. وإذا لم تتجاوز الضريبة 100 زلوتي تُدفع كلها حتى 15 مارس. **الشركات (الأشخاص الاعتباريون):** حتى اليوم 15 من كل شهر، وعن يناير حتى 31 يناير. طريقة تقديم البيان في بطاقة [ضريبة العقارات](ref:service-cards/podatek-od-nieruchomosci).

## النفايات (شهريًا)

| الطريقة | للشخص |
| --- | --- |
| مع الفرز | 36 زلوتي (33 زلوتي حتى نهاية هذا الربع من السنة) |
| مع الفرز وصندوق سماد عند المنزل | أقل بـ4 زلوتي |
| مع بطاقة الأسرة الكبيرة | أقل بـ9 زلوتي |
| من دون فرز | ضعف الرسم |

يُدفع الرسم حتى اليوم 15 من كل شهر.

## الرسوم المحلية

| الرسم | المبلغ | الموعد |
| --- | --- | --- |
| [اقتناء كلب](ref:service-cards/oplata-od-posiadania-psa) | 60 زلوتي سنويًا | حتى 31 مارس |
| [رسم الإقامة](ref:service-cards/oplata-miejscowa) للسائح (opłata miejscowa) | 2.80 زلوتي لليلة | عند الوصول إلى مكان الإقامة |
| رسم السوق في ساحة Rynek | 12 زلوتي للمتر المربع يوميًا | قبل نصب الكشك |

## رسم الدمغة (opłata skarbowa)

| المعاملة | المبلغ |
| --- | --- |
| الوكالة | 17 زلوتي (مجانًا للزوج والأولاد والوالدين والأجداد والأحفاد والإخوة) |
| شهادة تسجيل العنوان | 17 زلوتي |
| شهادة عدم وجود متأخرات | 21 زلوتي |
| نسخة مختصرة من السجل | 22 زلوتي |
| نسخة كاملة من السجل | 33 زلوتي |
| الزواج | 84 زلوتي |
| شروط البناء | 598 زلوتي (مجانًا لصاحب الأرض) |

> [!IMPORTANT]
> ادفع رسم الدمغة إلى الحساب 00 0000 0000 0000 0000 0000 0000. أما الضرائب ورسم النفايات فإلى رقمك الخاص المكتوب في القرار.

السند القانوني: قانون الضرائب والرسوم المحلية الصادر في 12 يناير 1991 (Dz.U. 1991 nr 9 poz. 31 ze zm.) وقانون رسم الدمغة الصادر في 16 نوفمبر 2006 (Dz.U. 2006 nr 225 poz. 1635 ze zm.).`,
    en: `The Town Council sets the rates. They may not be higher than the maximum rates that the Minister of Finance announces each year.

## Property tax (per year)

| For what | Rate |
| --- | --- |
| Flats and houses | PLN 1.12 per m² |
| Buildings used for business | PLN 31.50 per m² |
| Other buildings: holiday cottage, detached garage, shed | PLN 10.60 per m² |
| Land used for business | PLN 1.30 per m² |
| Other land | PLN 0.62 per m² |
| Structures owned by businesses | 2% of their value |

**Instalments for individuals:** by 15 March, 15 May, 15 September and 15 November. If the tax is no more than PLN 100, pay it all by 15 March. **Companies (legal persons):** by the 15th of each month, for January by 31 January. How to report is described in the card [Property tax](ref:service-cards/podatek-od-nieruchomosci).

## Waste (per month)

| How | Per person |
| --- | --- |
| Sorted | PLN 36 (PLN 33 until the end of this quarter) |
| Sorted, with a compost bin at the house | PLN 4 less |
| With a Large Family Card | PLN 9 less |
| Not sorted | double rate |

Pay by the 15th of each month.

## Local charges

| Charge | Amount | When |
| --- | --- | --- |
| [Dog charge](ref:service-cards/oplata-od-posiadania-psa) | PLN 60 a year | by 31 March |
| [Visitor tax](ref:service-cards/oplata-miejscowa) (opłata miejscowa) | PLN 2.80 a day | when checking in |
| Market charge on the Rynek | PLN 12 per m² a day | before setting up a stall |

## Stamp duty (opłata skarbowa)

| What | Amount |
| --- | --- |
| Power of attorney | PLN 17 (free for a spouse, child, parent, grandparent, grandchild, brother or sister) |
| Certificate of registered address | PLN 17 |
| Certificate of no arrears | PLN 21 |
| Short civil status certificate | PLN 22 |
| Full civil status certificate | PLN 33 |
| Wedding | PLN 84 |
| Planning conditions | PLN 598 (free for the owner of the plot) |

> [!IMPORTANT]
> Pay stamp duty into account 00 0000 0000 0000 0000 0000 0000. Pay taxes and the waste charge into your own account number from the decision.

Legal basis: Local Taxes and Charges Act of 12 January 1991 (Dz.U. 1991 nr 9 poz. 31 ze zm.), Stamp Duty Act of 16 November 2006 (Dz.U. 2006 nr 225 poz. 1635 ze zm.).`,
  },
  topics: ['podatki', 'odpady'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-podatkow',
  hasContents: true,
  related: [
    { type: 'service-cards', id: 'podatek-od-nieruchomosci' },
    { type: 'articles', id: 'nowa-stawka-za-odpady' },
    { type: 'units', id: 'referat-podatkow' },
  ],
  contacts: [
    { kind: 'phone', value: '58 000 10 25', label: { pl: 'Podatki', uk: 'Податки', ar: 'الضرائب', en: 'Taxes' } },
    {
      kind: 'phone',
      value: '58 000 10 31',
      label: { pl: 'Opłata za odpady', uk: 'Плата за відходи', ar: 'رسم النفايات', en: 'Waste charge' },
    },
  ],
  updateType: 'major',
  changeNote: {
    pl: 'Dodaliśmy nową stawkę za odpady, która zacznie obowiązywać od przyszłego kwartału.',
    uk: 'Додано нову ставку за відходи, яка діятиме з наступного кварталу.',
    ar: 'أضفنا رسم النفايات الجديد الذي يسري من الربع القادم من السنة.',
    en: 'We added the new waste charge, which applies from the next quarter.',
  },
  reviewAt: day(45),
  producedBy: 'Referat Podatków',
  producedAt: day(-6),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['podatek od domu', 'ile za śmieci', 'podatek za garaż', 'opłata klimatyczna', 'opłata skarbowa', 'raty'],
    uk: ['скільки платити', 'податок за будинок', 'плата за сміття'],
    ar: ['كم أدفع', 'ضريبة البيت', 'رسم القمامة'],
    en: ['how much', 'council tax', 'bin fee', 'tourist tax', 'stamp duty'],
  },
}
