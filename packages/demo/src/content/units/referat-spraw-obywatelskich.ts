import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatSprawObywatelskich: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-spraw-obywatelskich',
  parent: 'burmistrz',
  order: 11,
  title: {
    pl: 'Referat Spraw Obywatelskich',
    uk: 'Відділ громадянських справ (Referat Spraw Obywatelskich)',
    ar: 'قسم شؤون المواطنين (Referat Spraw Obywatelskich)',
    en: 'Civic Affairs Department (Referat Spraw Obywatelskich)',
  },
  summary: {
    pl: 'Dowody osobiste, meldunki, numery PESEL, spis wyborców, zastrzeżenie PESEL. Większość spraw załatwisz bez umawiania, a część przez internet.',
    uk: 'Посвідчення особи, реєстрація адреси, номери PESEL, список виборців, блокування PESEL. Більшість справ – без запису, частину – онлайн.',
    ar: 'بطاقات الهوية وتسجيل العنوان وأرقام PESEL وقوائم الناخبين وحجب رقم PESEL. معظم المعاملات دون موعد وبعضها عبر الإنترنت.',
    en: 'Identity cards, address registration, PESEL numbers, the register of voters, blocking a PESEL. Most things need no appointment and some can be done online.',
  },
  competences: {
    pl: `## Co załatwisz

- [dowód osobisty](ref:service-cards/dowod-osobisty) – wniosek i odbiór,
- zameldowanie na pobyt [stały](ref:service-cards/zameldowanie-na-pobyt-staly) lub [czasowy](ref:service-cards/zameldowanie-na-pobyt-czasowy),
- [wymeldowanie](ref:service-cards/wymeldowanie) i zgłoszenie wyjazdu za granicę,
- [zaświadczenie o zameldowaniu](ref:service-cards/zaswiadczenie-o-zameldowaniu),
- [numer PESEL dla cudzoziemca](ref:service-cards/pesel-dla-cudzoziemca), także PESEL UKR,
- zastrzeżenie numeru PESEL i cofnięcie zastrzeżenia,
- [sprawy wyborców](ref:service-cards/centralny-rejestr-wyborcow): zmiana miejsca głosowania, dopisanie do rejestru,
- potwierdzenie profilu zaufanego,
- dane z rejestru PESEL i rejestru dowodów osobistych.

## Zanim przyjdziesz

Najmniej osób jest we wtorki i czwartki przed południem. Fotograf jest przy Rynku, 3 minuty pieszo.

Nie możesz przyjść z powodu choroby lub niepełnosprawności? Zadzwoń. Przyjedziemy do domu z mobilnym zestawem, przyjmiemy wniosek o dowód i przywieziemy gotowy dokument. To nic nie kosztuje.

We wtorki i czwartki między 9:00 a 13:00 pracuje z nami osoba, która mówi po ukraińsku. Tłumaczenie z arabskiego zamów dzień wcześniej.`,
    uk: `## Що тут можна зробити

- подати заяву на [посвідчення особи](ref:service-cards/dowod-osobisty) і забрати його (для громадян Польщі),
- зареєструвати [постійне](ref:service-cards/zameldowanie-na-pobyt-staly) або [тимчасове](ref:service-cards/zameldowanie-na-pobyt-czasowy) місце проживання,
- [знятися з реєстрації](ref:service-cards/wymeldowanie) чи повідомити про виїзд за кордон,
- отримати [довідку про реєстрацію](ref:service-cards/zaswiadczenie-o-zameldowaniu),
- отримати [номер PESEL](ref:service-cards/pesel-dla-cudzoziemca), зокрема PESEL UKR,
- заблокувати номер PESEL і зняти блокування,
- вирішити [справи виборця](ref:service-cards/centralny-rejestr-wyborcow),
- підтвердити довірений профіль (profil zaufany),
- отримати дані з реєстрів PESEL і посвідчень особи.

## Перед візитом

Найменше людей у вівторок і четвер до обіду. Фотограф працює біля площі Rynek, за 3 хвилини пішки.

Не можете прийти через хворобу чи інвалідність? Зателефонуйте. Ми безкоштовно приїдемо додому, приймемо заяву на посвідчення та привеземо готовий документ.

У вівторок і четвер з 9:00 до 13:00 з нами працює людина, яка розмовляє українською. В інші дні допоможе перекладач по відео.`,
    ar: `## ما الذي تنجزه هنا

- طلب [بطاقة الهوية](ref:service-cards/dowod-osobisty) وتسلّمها (للمواطنين البولنديين)،
- تسجيل عنوان الإقامة [الدائمة](ref:service-cards/zameldowanie-na-pobyt-staly) أو [المؤقتة](ref:service-cards/zameldowanie-na-pobyt-czasowy)،
- [إلغاء تسجيل العنوان](ref:service-cards/wymeldowanie) والإبلاغ عن السفر إلى الخارج،
- [شهادة تسجيل العنوان](ref:service-cards/zaswiadczenie-o-zameldowaniu)،
- [رقم PESEL للأجانب](ref:service-cards/pesel-dla-cudzoziemca)، ومنه PESEL UKR،
- حجب رقم PESEL أو رفع الحجب عنه،
- [شؤون الناخبين](ref:service-cards/centralny-rejestr-wyborcow)،
- تأكيد الملف الموثوق (profil zaufany)،
- بيانات من سجل PESEL وسجل بطاقات الهوية.

## قبل أن تأتي

أقل الأوقات ازدحامًا صباح الثلاثاء والخميس. يوجد مصوّر عند ساحة Rynek على بعد 3 دقائق سيرًا.

هل يمنعك المرض أو الإعاقة من الحضور؟ اتصل بنا. نأتي إلى منزلك مجانًا لتسلّم طلب البطاقة ثم نحضرها إليك جاهزة.

نوفّر الترجمة من العربية: اطلبها هاتفيًا قبل يوم واحد، وهي مجانية.`,
    en: `## What you can do here

- apply for and collect an [identity card](ref:service-cards/dowod-osobisty) (Polish citizens),
- register a [permanent](ref:service-cards/zameldowanie-na-pobyt-staly) or [temporary](ref:service-cards/zameldowanie-na-pobyt-czasowy) address,
- [deregister an address](ref:service-cards/wymeldowanie) or report that you are moving abroad,
- get a [certificate of registration](ref:service-cards/zaswiadczenie-o-zameldowaniu),
- get a [PESEL number as a foreigner](ref:service-cards/pesel-dla-cudzoziemca), including PESEL UKR,
- block your PESEL number or lift the block,
- deal with [voting matters](ref:service-cards/centralny-rejestr-wyborcow): change where you vote, join the register,
- confirm a trusted profile (profil zaufany),
- ask for data from the PESEL and identity card registers.

## Before you come

Tuesday and Thursday mornings are quietest. There is a photographer by the market square (Rynek), 3 minutes on foot.

Cannot come because of illness or disability? Call us. We will visit you at home, take your application for an identity card and bring you the finished card, free of charge.

Some of our staff speak English. Interpreting from other languages can be booked a day ahead.`,
  },
  headRole: {
    pl: 'Kierownik referatu',
    uk: 'Керівник відділу',
    ar: 'رئيس القسم',
    en: 'Head of department',
  },
  room: {
    pl: 'Pokój 2, parter',
    uk: 'Кімната 2, перший поверх (parter)',
    ar: 'الغرفة 2، الطابق الأرضي',
    en: 'Room 2, ground floor',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 20',
      label: { pl: 'Dowody osobiste', uk: 'Посвідчення особи', ar: 'بطاقات الهوية', en: 'Identity cards' },
    },
    {
      kind: 'phone',
      value: '58 000 10 21',
      label: {
        pl: 'Meldunki, PESEL, wybory',
        uk: 'Реєстрація адреси, PESEL, вибори',
        ar: 'تسجيل العنوان وPESEL والانتخابات',
        en: 'Address registration, PESEL, voting',
      },
    },
    { kind: 'email', value: 'sprawy.obywatelskie@jantarowo.example' },
  ],
  topics: ['dokumenty'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-spraw-obywatelskich',
  reviewAt: day(205),
  producedBy: 'Referat Spraw Obywatelskich',
  producedAt: day(-160),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['meldunek', 'ewidencja ludności', 'dowody', 'PESEL', 'wybory'],
    uk: ['прописка', 'PESEL', 'паспортний стіл', 'вибори'],
    ar: ['تسجيل السكن', 'بطاقة الهوية', 'PESEL', 'الانتخابات'],
    en: ['registration', 'ID card', 'PESEL', 'voting'],
  },
}
