import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatPodatkow: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-podatkow',
  parent: 'burmistrz',
  order: 12,
  title: {
    pl: 'Referat Podatków',
    uk: 'Податковий відділ (Referat Podatków)',
    ar: 'قسم الضرائب (Referat Podatków)',
    en: 'Tax Department (Referat Podatków)',
  },
  summary: {
    pl: 'Podatek od nieruchomości, rolny, leśny i od środków transportowych, opłaty lokalne, zaświadczenia, raty i umorzenia.',
    uk: 'Податок на нерухомість, сільськогосподарський, лісовий і транспортний податки, місцеві збори, довідки, розстрочення та списання.',
    ar: 'ضريبة العقارات والضريبة الزراعية وضريبة الغابات وضريبة المركبات والرسوم المحلية والشهادات والتقسيط والإعفاء.',
    en: 'Property, agricultural, forest and vehicle taxes, local charges, certificates, paying in instalments and remission of arrears.',
  },
  competences: {
    pl: `## Co załatwisz

- [podatek od nieruchomości](ref:service-cards/podatek-od-nieruchomosci): informacja o zakupie, budowie, sprzedaży,
- podatek rolny, leśny i od środków transportowych,
- [opłata od posiadania psa](ref:service-cards/oplata-od-posiadania-psa),
- [opłata miejscowa](ref:service-cards/oplata-miejscowa) od turystów,
- [zaświadczenie o niezaleganiu](ref:service-cards/zaswiadczenie-o-niezaleganiu) lub o stanie zaległości,
- zwrot części podatku akcyzowego od paliwa rolniczego (w lutym i w sierpniu),
- rozłożenie na raty, odroczenie, umorzenie zaległości,
- zwrot nadpłaty.

## Jak zapłacić

Każdy podatnik ma własny numer rachunku. Jest na decyzji. Przelew możesz zrobić też w punkcie kasowym na parterze, kartą albo gotówką, bez prowizji. Stawki i terminy zebraliśmy na stronie [Stawki podatków i opłat](ref:pages/stawki-podatkow-i-oplat).

## Trudno ci zapłacić?

Przyjdź przed terminem płatności. Przed upływem terminu można odroczyć podatek albo rozłożyć go na raty. Potem doliczamy odsetki, a po upomnieniu (16 zł) sprawę przejmuje urząd skarbowy.

Podatki PIT, CIT i VAT to nie my. Zajmuje się nimi [urząd skarbowy](https://www.podatki.gov.pl).`,
    uk: `## Що тут можна зробити

- [податок на нерухомість](ref:service-cards/podatek-od-nieruchomosci): повідомити про купівлю, будівництво, продаж,
- сільськогосподарський, лісовий і транспортний податки,
- [збір за собаку](ref:service-cards/oplata-od-posiadania-psa),
- [туристичний збір](ref:service-cards/oplata-miejscowa) з відпочивальників,
- [довідка про відсутність заборгованості](ref:service-cards/zaswiadczenie-o-niezaleganiu) або про її розмір,
- повернення частини акцизу на пальне для фермерів (у лютому та серпні),
- розстрочення, відстрочення, списання боргу,
- повернення переплати.

## Як заплатити

Кожен платник має власний номер рахунку. Він указаний у рішенні. Заплатити можна й у касі на першому поверсі, карткою або готівкою, без комісії. Ставки та строки – на сторінці [Ставки податків і зборів](ref:pages/stawki-podatkow-i-oplat).

## Важко заплатити?

Приходьте до настання строку оплати. Тоді податок можна відстрочити або розбити на частини. Після строку нараховуємо пеню, а після нагадування (16 злотих) справу передаємо податковій інспекції (urząd skarbowy).

Податки PIT, CIT і VAT веде не мерія, а [податкова інспекція](https://www.podatki.gov.pl).`,
    ar: `## ما الذي تنجزه هنا

- [ضريبة العقارات](ref:service-cards/podatek-od-nieruchomosci): الإبلاغ عن الشراء أو البناء أو البيع،
- الضريبة الزراعية وضريبة الغابات وضريبة المركبات،
- [رسم اقتناء كلب](ref:service-cards/oplata-od-posiadania-psa)،
- [رسم الإقامة](ref:service-cards/oplata-miejscowa) من السياح،
- [شهادة بعدم وجود متأخرات](ref:service-cards/zaswiadczenie-o-niezaleganiu) أو بمقدارها،
- استرداد جزء من ضريبة الوقود للمزارعين (في فبراير وأغسطس)،
- التقسيط والتأجيل والإعفاء من المتأخرات،
- استرداد المبالغ المدفوعة زيادةً.

## كيف تدفع

لكل مكلَّف رقم حساب خاص مكتوب في قرار الضريبة. ويمكنك الدفع في الصندوق في الطابق الأرضي بالبطاقة أو نقدًا دون عمولة. تجد المعدلات والمواعيد في صفحة [معدلات الضرائب والرسوم](ref:pages/stawki-podatkow-i-oplat).

## هل يصعب عليك الدفع؟

تعال قبل موعد الدفع، فعندها يمكن تأجيل الضريبة أو تقسيطها. بعد الموعد تُحتسب فوائد، وبعد الإنذار (16 زلوتي) تُحال المعاملة إلى مصلحة الضرائب (urząd skarbowy).

أما ضرائب PIT وCIT وVAT فليست لدينا، بل لدى [مصلحة الضرائب](https://www.podatki.gov.pl).`,
    en: `## What you can do here

- [property tax](ref:service-cards/podatek-od-nieruchomosci): report a purchase, a new building or a sale,
- agricultural, forest and vehicle taxes,
- the [dog charge](ref:service-cards/oplata-od-posiadania-psa),
- the [visitor tax](ref:service-cards/oplata-miejscowa) (opłata miejscowa),
- a [certificate of no arrears](ref:service-cards/zaswiadczenie-o-niezaleganiu), or of what is owed,
- a refund of part of the excise duty on farm fuel (in February and August),
- instalments, deferral or remission of arrears,
- a refund of overpaid tax.

## How to pay

Every taxpayer has their own account number, shown on the tax decision. You can also pay at the cash desk on the ground floor, by card or in cash, with no commission. Rates and dates are on the page [Rates of taxes and charges](ref:pages/stawki-podatkow-i-oplat).

## Hard to pay?

Come before the tax is due. Until then it can be deferred or split into instalments. After that we add interest, and after a reminder (PLN 16) the case goes to the tax office (urząd skarbowy).

We do not handle income tax (PIT, CIT) or VAT. The [state tax office](https://www.podatki.gov.pl) does.`,
  },
  headRole: { pl: 'Kierownik referatu', uk: 'Керівник відділу', ar: 'رئيس القسم', en: 'Head of department' },
  room: {
    pl: 'Pokoje 5 i 6, parter; kasa obok wejścia',
    uk: 'Кімнати 5 і 6, перший поверх (parter); каса біля входу',
    ar: 'الغرفتان 5 و6، الطابق الأرضي؛ الصندوق قرب المدخل',
    en: 'Rooms 5 and 6, ground floor; cash desk by the entrance',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 25',
      label: { pl: 'Podatki', uk: 'Податки', ar: 'الضرائب', en: 'Taxes' },
    },
    {
      kind: 'phone',
      value: '58 000 10 26',
      label: {
        pl: 'Kasa i księgowość podatków',
        uk: 'Каса та облік податків',
        ar: 'الصندوق ومحاسبة الضرائب',
        en: 'Cash desk and tax accounts',
      },
      hours: {
        pl: 'kasa: pn. 8:00–16:00, wt.–pt. 8:00–14:00',
        uk: 'каса: пн 8:00–16:00, вт–пт 8:00–14:00',
        ar: 'الصندوق: الاثنين 8:00–16:00، الثلاثاء إلى الجمعة 8:00–14:00',
        en: 'cash desk: Mon 8:00–16:00, Tue–Fri 8:00–14:00',
      },
    },
    { kind: 'email', value: 'podatki@jantarowo.example' },
  ],
  topics: ['podatki'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-podatkow',
  reviewAt: day(220),
  producedBy: 'Referat Podatków',
  producedAt: day(-145),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['podatek za dom', 'kasa urzędu', 'umorzenie podatku', 'raty'],
    uk: ['податкова', 'каса', 'розстрочка'],
    ar: ['ضريبة المنزل', 'الصندوق', 'تقسيط'],
    en: ['council tax', 'cash desk', 'instalments'],
  },
}
