import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const burmistrz: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'burmistrz',
  kind: 'body',
  order: 1,
  title: { pl: 'Burmistrz', uk: 'Бургомістр', ar: 'رئيس البلدية (Burmistrz)', en: 'The Mayor (Burmistrz)' },
  summary: {
    pl: 'Kieruje gminą i urzędem, wydaje decyzje, przygotowuje budżet. Z burmistrzem i zastępcą możesz porozmawiać w każdy poniedziałek, także po południu.',
    uk: 'Керує гміною та мерією, видає рішення, готує бюджет. З бургомістром і заступником можна поговорити щопонеділка, зокрема й пополудні.',
    ar: 'يدير البلدية ومكاتبها ويصدر القرارات ويعدّ الميزانية. يمكنك مقابلة رئيس البلدية ونائبه كل يوم اثنين، حتى بعد الظهر.',
    en: 'Runs the municipality and the town hall, issues decisions and prepares the budget. You can talk to the Mayor and the Deputy Mayor every Monday, also in the afternoon.',
  },
  competences: {
    pl: `Burmistrza wybierają mieszkańcy na pięć lat. Pomagają mu zastępca, skarbnik i sekretarz gminy.

## Czym zajmuje się burmistrz

- wykonuje uchwały Rady Miejskiej,
- przygotowuje projekt budżetu i pilnuje wydatków,
- zarządza majątkiem gminy: drogami, budynkami, gruntami,
- wydaje decyzje w sprawach mieszkańców, na przykład o [warunkach zabudowy](ref:service-cards/warunki-zabudowy) i o [usunięciu drzewa](ref:service-cards/usuniecie-drzewa),
- zatrudnia dyrektorów szkół i kierowników jednostek gminy,
- kieruje ochroną przed powodzią, sztormem i innymi zagrożeniami,
- co roku do 31 maja przedstawia Radzie raport o stanie gminy.

## Rozmowa z burmistrzem

| Kto przyjmuje | Kiedy | Gdzie |
| --- | --- | --- |
| Burmistrz | poniedziałek 14:00–17:00 | pokój 205 |
| Zastępca burmistrza | poniedziałek 10:00–12:00 | pokój 204 |

Umów się w sekretariacie i powiedz, o co chodzi. Dzięki temu przygotujemy dokumenty. Ze skargą możesz przyjść bez umawiania: w poniedziałki między 16:00 a 17:00. Zobacz też poradnik [Skarga, wniosek, petycja](ref:procedures/skarga-wniosek-petycja).`,
    uk: `Бургомістра мешканці обирають на п’ять років. Йому допомагають заступник, скарбник і секретар гміни.

## Чим займається бургомістр

- виконує ухвали Міської ради,
- готує проєкт бюджету й стежить за видатками,
- управляє майном гміни: дорогами, будівлями, землею,
- ухвалює рішення у справах мешканців, наприклад про [умови забудови](ref:service-cards/warunki-zabudowy) чи [зрубування дерева](ref:service-cards/usuniecie-drzewa),
- призначає директорів шкіл і керівників установ гміни,
- керує захистом від повені, шторму та інших загроз,
- щороку до 31 травня подає Раді звіт про стан гміни.

## Розмова з бургомістром

| Хто приймає | Коли | Де |
| --- | --- | --- |
| Бургомістр | понеділок 14:00–17:00 | кімната 205 |
| Заступник бургомістра | понеділок 10:00–12:00 | кімната 204 |

Запишіться в приймальні (sekretariat) і скажіть, у якій справі прийдете. Тоді ми підготуємо документи. Зі скаргою можна прийти без запису: щопонеділка з 16:00 до 17:00. Дивіться також пораду [Скарга, пропозиція, петиція](ref:procedures/skarga-wniosek-petycja).`,
    ar: `ينتخب السكان رئيس البلدية لمدة خمس سنوات، ويساعده نائب وأمين صندوق وسكرتير البلدية.

## مهام رئيس البلدية

- ينفّذ قرارات مجلس المدينة،
- يعدّ مشروع الميزانية ويراقب الإنفاق،
- يدير أملاك البلدية من طرق ومبانٍ وأراضٍ،
- يصدر القرارات في معاملات السكان، مثل [شروط البناء](ref:service-cards/warunki-zabudowy) و[إزالة الأشجار](ref:service-cards/usuniecie-drzewa)،
- يعيّن مديري المدارس ورؤساء مؤسسات البلدية،
- يقود الحماية من الفيضانات والعواصف وغيرها من الأخطار،
- يقدّم إلى المجلس تقريرًا سنويًا عن حال البلدية قبل 31 مايو.

## مقابلة رئيس البلدية

| من يستقبلك | متى | أين |
| --- | --- | --- |
| رئيس البلدية | الاثنين 14:00–17:00 | الغرفة 205 |
| نائب رئيس البلدية | الاثنين 10:00–12:00 | الغرفة 204 |

احجز موعدًا لدى السكرتارية (sekretariat) واذكر موضوعك لنجهّز الوثائق. أما الشكوى فيمكنك تقديمها دون موعد كل اثنين بين 16:00 و17:00. انظر أيضًا دليل [الشكوى والاقتراح والعريضة](ref:procedures/skarga-wniosek-petycja).`,
    en: `Residents elect the Mayor for five years. A deputy, a treasurer and the municipal secretary help run the office.

## What the Mayor does

- carries out the resolutions of the Town Council,
- drafts the budget and watches spending,
- manages what the municipality owns: roads, buildings and land,
- issues decisions in residents’ cases, for example on [planning conditions](ref:service-cards/warunki-zabudowy) and [removing a tree](ref:service-cards/usuniecie-drzewa),
- appoints head teachers and the heads of municipal institutions,
- leads protection against floods, storms and other dangers,
- reports to the Council on the state of the municipality by 31 May each year.

## Talk to the Mayor

| Who | When | Where |
| --- | --- | --- |
| The Mayor | Monday 14:00–17:00 | room 205 |
| The Deputy Mayor | Monday 10:00–12:00 | room 204 |

Make an appointment with the secretary’s office (sekretariat) and say what it is about, so that we can have the papers ready. You can bring a complaint without an appointment on Mondays between 16:00 and 17:00. See also the guide [Complaint, suggestion, petition](ref:procedures/skarga-wniosek-petycja).`,
  },
  headRole: {
    pl: 'Burmistrz Jantarowa',
    uk: 'Бургомістр Янтарового',
    ar: 'رئيس بلدية يانتاروفو',
    en: 'Mayor of Jantarowo',
  },
  room: {
    pl: 'Sekretariat: pokój 205, II piętro',
    uk: 'Приймальня: кімната 205, третій поверх (II piętro)',
    ar: 'السكرتارية: الغرفة 205، الطابق الثاني',
    en: 'Secretary’s office: room 205, second floor',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 01',
      label: { pl: 'Sekretariat burmistrza', uk: 'Приймальня бургомістра', ar: 'سكرتارية رئيس البلدية', en: 'Mayor’s office' },
      hours: {
        pl: 'w godzinach pracy urzędu',
        uk: 'у робочі години мерії',
        ar: 'خلال ساعات عمل البلدية',
        en: 'during office hours',
      },
    },
    { kind: 'email', value: 'burmistrz@jantarowo.example' },
  ],
  topics: ['bezpieczenstwo', 'gospodarka'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-organizacyjny',
  reviewAt: day(240),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-125),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['włodarz', 'wójt', 'prezydent miasta', 'dyżur burmistrza'],
    uk: ['мер', 'голова міста', 'прийом громадян'],
    ar: ['العمدة', 'رئيس المدينة', 'مقابلة العمدة'],
    en: ['mayor', 'head of town', 'surgery hours'],
  },
}
