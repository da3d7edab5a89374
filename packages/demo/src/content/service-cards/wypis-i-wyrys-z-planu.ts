import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kpa, oplataSkarbowa, planowaniePrzestrzenne } from '../legal-acts/state-acts.ts'
import { appealsBoard, complaintToBoard, sevenDaysFromRuling } from './municipal-parts.ts'
import {
  BANK_ACCOUNT,
  eDeliveryBox,
  howToPay,
  paymentProof,
  postToTownHall,
  powerOfAttorneyDocument,
  powerOfAttorneyFee,
  townHallCounter,
} from './parts.ts'

export const wypisIWyrysZPlanu: DemoDocument<'service-cards'> = {
  key: 'wypis-i-wyrys-z-planu',
  number: 'BP-01',
  title: {
    pl: 'Wypis i wyrys z planu miejscowego',
    uk: 'Витяг із плану забудови: текст і карта (wypis i wyrys)',
    ar: 'مستخرج نصي وخريطة من المخطط المحلي (wypis i wyrys)',
    en: 'Extract and map from the local plan (wypis i wyrys)',
  },
  summary: {
    pl: 'Dokument, który mówi, co wolno zbudować na działce. Potrzebny do projektu domu i u notariusza. Wypis kosztuje 30 lub 50 zł, wyrys 20 zł za stronę. Plan obejrzysz w urzędzie za darmo.',
    uk: 'Документ, який показує, що можна будувати на ділянці. Потрібен для проєкту будинку та в нотаріуса. Текст коштує 30 або 50 злотих, карта – 20 за сторінку. Переглянути план можна безкоштовно.',
    ar: 'وثيقة تبيّن ما يجوز بناؤه على قطعة الأرض. تلزم لتصميم البيت ولدى كاتب العدل. النص بـ30 أو 50 زلوتيًا، والخريطة بـ20 زلوتيًا للصفحة. والاطلاع على المخطط في البلدية مجاني.',
    en: 'A document that says what may be built on a plot, needed for a house design and at the notary’s. The text costs PLN 30 or 50, the map PLN 20 a page. Looking at the plan at the town hall is free.',
  },
  topics: ['budownictwo'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-budownictwa',
  reviewAt: day(230),
  producedBy: 'Referat Budownictwa',
  producedAt: day(-140),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla każdego. Nie musisz być właścicielem działki ani wyjaśniać, po co ci dokument.

- **Wypis** to tekst planu: przeznaczenie, wysokość, dach, odległości.
- **Wyrys** to fragment mapy z legendą.

Dokument dotyczy działek objętych planem miejscowym. Nie wiesz, czy twoja jest? Podaj nam numer działki i obręb, a powiemy to od ręki i bezpłatnie: 58 000 10 35. Jeśli planu nie ma, potrzebujesz [warunków zabudowy](ref:service-cards/warunki-zabudowy).`,
    uk: `Для кожного. Не обов’язково бути власником ділянки чи пояснювати, навіщо вам документ.

- **Wypis** – це текст плану: призначення, висота, дах, відстані.
- **Wyrys** – це фрагмент карти з умовними знаками.

Документ стосується ділянок, на які є місцевий план. Не знаєте, чи є він на вашу? Назвіть номер ділянки та обруб (obręb), і ми скажемо одразу й безкоштовно: 58 000 10 35. Якщо плану немає, потрібні [умови забудови](ref:service-cards/warunki-zabudowy).`,
    ar: `للجميع. لا يُشترط أن تكون مالك الأرض ولا أن تبيّن سبب حاجتك إلى الوثيقة.

- **wypis** هو نص المخطط: الاستعمال والارتفاع والسقف والمسافات.
- **wyrys** هو جزء من الخريطة مع مفتاحها.

تخص الوثيقة الأراضي التي يشملها مخطط محلي. لا تعرف هل يشمل أرضك؟ أعطنا رقم القطعة والمنطقة المساحية (obręb) فنخبرك فورًا ومجانًا: 58 000 10 35. وإذا لم يوجد مخطط فتحتاج إلى [شروط البناء](ref:service-cards/warunki-zabudowy).`,
    en: `For anyone. You need not own the plot or explain why you want the document.

- **Wypis** is the text of the plan: permitted use, height, roof, distances.
- **Wyrys** is a piece of the map with its key.

It covers plots within a local plan. You do not know whether yours is? Give us the plot number and precinct (obręb) and we will tell you at once and free of charge: 58 000 10 35. If there is no plan, you need [planning conditions](ref:service-cards/warunki-zabudowy).`,
  },
  howTo: {
    pl: `1. Znajdź numer działki i obręb: w akcie notarialnym, w księdze wieczystej albo na [geoportal.gov.pl](https://www.geoportal.gov.pl).
2. Napisz wniosek. Zaznacz, czy chcesz wypis, wyrys, czy oba, i do czego ich potrzebujesz, jeśli liczysz na zwolnienie z opłaty.
3. Zadzwoń do nas po kwotę: 58 000 10 35. Zależy od liczby stron.
4. Zapłać opłatę skarbową i dołącz potwierdzenie.
5. Złóż wniosek w [Referacie Budownictwa](ref:units/referat-budownictwa) (pokój 207), listem albo na adres do e-Doręczeń.`,
    uk: `1. Знайдіть номер ділянки та обруб (obręb): у нотаріальному акті, земельній книзі або на [geoportal.gov.pl](https://www.geoportal.gov.pl).
2. Напишіть заяву. Вкажіть, чи потрібен текст, карта чи те й інше, і для чого, якщо розраховуєте на звільнення від оплати.
3. Зателефонуйте нам і дізнайтеся суму: 58 000 10 35. Вона залежить від кількості сторінок.
4. Сплатіть гербовий збір і додайте підтвердження.
5. Подайте заяву у [Відділі будівництва](ref:units/referat-budownictwa) (кімната 207), листом або на адресу e-Doręczenia.`,
    ar: `1. ابحث عن رقم القطعة والمنطقة المساحية (obręb) في عقد كاتب العدل أو السجل العقاري أو على [geoportal.gov.pl](https://www.geoportal.gov.pl).
2. اكتب الطلب. اذكر هل تريد النص أو الخريطة أو كليهما، والغرض منهما إذا كنت تطلب الإعفاء من الرسم.
3. اتصل بنا لمعرفة المبلغ: 58 000 10 35. فهو يتوقف على عدد الصفحات.
4. ادفع رسم الدمغة وأرفق الإيصال.
5. قدّم الطلب في [قسم البناء](ref:units/referat-budownictwa) (الغرفة 207) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).`,
    en: `1. Find the plot number and precinct (obręb): in the notarial deed, the land register or at [geoportal.gov.pl](https://www.geoportal.gov.pl).
2. Write an application. Say whether you want the text, the map or both, and what for if you hope to be exempt from the fee.
3. Call us for the amount: 58 000 10 35. It depends on the number of pages.
4. Pay the stamp duty and attach proof of payment.
5. Hand the application in at the [Building Department](ref:units/referat-budownictwa) (room 207), by post or to our e-Delivery address.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek z numerem działki i obrębem (wzór dostaniesz w urzędzie)',
        uk: 'Заява з номером ділянки та обрубом (зразок є в управлінні)',
        ar: 'طلب برقم القطعة والمنطقة المساحية (النموذج في البلدية)',
        en: 'An application with the plot number and precinct (form available at the town hall)',
      },
      kind: 'form',
    },
    paymentProof,
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Wypis do 5 stron',
        uk: 'Текст (wypis) до 5 сторінок',
        ar: 'النص (wypis) حتى 5 صفحات',
        en: 'Text (wypis) up to 5 pages',
      },
      amount: 30,
      exemptions: {
        pl: 'Nie płacisz, jeśli dokument jest potrzebny do budownictwa mieszkaniowego (napisz to we wniosku) albo w sprawie nauki, alimentów, opieki społecznej lub zdrowia.',
        uk: 'Платити не треба, якщо документ потрібен для житлового будівництва (напишіть це в заяві) або для справ навчання, аліментів, соціальної допомоги чи здоров’я.',
        ar: 'لا تدفع إذا كانت الوثيقة لبناء مسكن (اذكر ذلك في الطلب) أو لقضايا الدراسة أو النفقة أو المساعدة الاجتماعية أو الصحة.',
        en: 'There is no fee if you need it for housing construction (say so in the application) or in matters of education, maintenance, social assistance or health.',
      },
    },
    {
      label: {
        pl: 'Wypis powyżej 5 stron',
        uk: 'Текст (wypis) понад 5 сторінок',
        ar: 'النص (wypis) أكثر من 5 صفحات',
        en: 'Text (wypis) over 5 pages',
      },
      amount: 50,
    },
    {
      label: {
        pl: 'Wyrys: każda strona A4 (łącznie najwyżej 200 zł)',
        uk: 'Карта (wyrys): кожна сторінка A4 (разом щонайбільше 200 злотих)',
        ar: 'الخريطة (wyrys): كل صفحة A4 (بحد أقصى 200 زلوتي)',
        en: 'Map (wyrys): each A4 page (PLN 200 at most in all)',
      },
      amount: 20,
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    value: 30,
    unit: 'days',
    text: {
      pl: 'Zwykle do 7 dni, najdłużej 30 dni.',
      uk: 'Зазвичай до 7 днів, щонайдовше 30 днів.',
      ar: 'خلال 7 أيام عادةً، وفي 30 يومًا على الأكثر.',
      en: 'Usually within 7 days, at most 30 days.',
    },
  },
  outcome: {
    pl: 'Dostaniesz wypis i wyrys z pieczęcią na papierze albo w pliku z podpisem kwalifikowanym. Są aktualne, dopóki Rada Miejska nie zmieni planu.',
    uk: 'Ви отримаєте текст і карту з печаткою на папері або у файлі з кваліфікованим підписом. Вони дійсні, доки Міська рада не змінить план.',
    ar: 'تحصل على النص والخريطة مختومين على ورق أو في ملف بتوقيع مؤهَّل. وهما صالحان ما دام مجلس المدينة لم يغيّر المخطط.',
    en: 'You get the text and map stamped on paper or as a file with a qualified signature. They stay valid until the Town Council changes the plan.',
  },
  collection: {
    pl: 'W pokoju 207, listem albo na adres do e-Doręczeń.',
    uk: 'У кімнаті 207, листом або на адресу e-Doręczenia.',
    ar: 'في الغرفة 207 أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'In room 207, by post or to your e-Delivery address.',
  },
  appeal: { isPossible: true, authority: appealsBoard, deadline: sevenDaysFromRuling, text: complaintToBoard },
  legalActs: [cite(planowaniePrzestrzenne, '30'), cite(oplataSkarbowa), cite(kpa)],
  responsibleUnit: 'referat-budownictwa',
  specialCases: {
    pl: `## Sprzedajesz działkę

Notariusz może poprosić o zaświadczenie o przeznaczeniu działki i o rewitalizacji. To inne dokumenty: każde kosztuje 17 zł i wydajemy je w 7 dni. Zaświadczenie o lesie wydaje starosta.

## Plan jest właśnie zmieniany

Dopóki nowy nie wejdzie w życie, obowiązuje dotychczasowy. Powiemy ci, na jakim etapie są prace i do kiedy można zgłosić uwagi.

## Działka leży przy wydmach

Sprawdź w wypisie pas techniczny i ochronny. Na budowę potrzebna jest tam zgoda Urzędu Morskiego w Gdyni.`,
    uk: `## Ви продаєте ділянку

Нотаріус може попросити довідки про призначення ділянки та про ревіталізацію. Це інші документи: кожна довідка коштує 17 злотих, видаємо за 7 днів. Довідку про ліс видає староста.

## План саме змінюють

Доки новий не набув чинності, діє попередній. Ми скажемо, на якому етапі робота й до якого дня можна подати зауваження.

## Ділянка лежить біля дюн

Перевірте в документі технічну та захисну смугу. Для будівництва там потрібна згода Морського управління в Гдині.`,
    ar: `## تبيع قطعة الأرض

قد يطلب كاتب العدل شهادتين باستعمال الأرض وبمنطقة التجديد العمراني. هاتان وثيقتان أخريان: رسم كل شهادة 17 زلوتيًا ونصدرها خلال 7 أيام. أما شهادة الغابة فيصدرها رئيس المحافظة (starosta).

## المخطط قيد التعديل

يبقى المخطط الحالي ساريًا حتى نفاذ الجديد. نخبرك بمرحلة العمل وبآخر موعد لتقديم الملاحظات.

## الأرض قرب الكثبان

تحقّق في الوثيقة من الشريط التقني والشريط الواقي. البناء هناك يحتاج إلى موافقة الهيئة البحرية في غدينيا.`,
    en: `## You are selling the plot

The notary may ask for certificates of the plot’s permitted use and of regeneration areas. Those are different documents: each costs PLN 17 and takes 7 days. The certificate on woodland comes from the starosta (county).

## The plan is being changed

Until the new one takes effect, the current one applies. We will tell you how far the work has got and until when you can comment.

## The plot lies by the dunes

Look for the technical and protective belts in the extract. Building there needs the consent of the Maritime Office in Gdynia.`,
  },
  lifeEvents: ['home', 'business'],
  faq: [
    {
      question: {
        pl: 'Czy wypis wystarczy, żeby zacząć budowę?',
        uk: 'Чи достатньо витягу, щоб почати будівництво?',
        ar: 'هل يكفي المستخرج لبدء البناء؟',
        en: 'Is the extract enough to start building?',
      },
      answer: {
        pl: 'Nie. Jest podstawą dla projektanta. Potem potrzebujesz pozwolenia lub zgłoszenia w starostwie. Całą drogę opisuje poradnik „Budowa domu”.',
        uk: 'Ні. Це основа для проєктанта. Далі потрібен дозвіл або повідомлення в старостві. Увесь шлях описує порадник «Будівництво будинку».',
        ar: 'لا. هو أساس عمل المهندس. ثم تحتاج إلى رخصة أو إخطار لدى إدارة المحافظة. ويشرح دليل «بناء بيت» الطريق كله.',
        en: 'No. It is what the designer works from. Then you need a permit or notification at the county. The guide “Building a house” describes the whole way.',
      },
    },
    {
      question: {
        pl: 'Czy mogę po prostu obejrzeć plan?',
        uk: 'Чи можна просто переглянути план?',
        ar: 'هل يمكنني الاطلاع على المخطط فقط؟',
        en: 'Can I just look at the plan?',
      },
      answer: {
        pl: 'Tak, bezpłatnie: w pokoju 207 albo na geoportal.gov.pl. Możesz go też sfotografować. Dla notariusza i projektanta zwykle potrzebny jest jednak dokument z pieczęcią.',
        uk: 'Так, безкоштовно: у кімнаті 207 або на geoportal.gov.pl. Його можна сфотографувати. Але нотаріусу й проєктантові зазвичай потрібен документ із печаткою.',
        ar: 'نعم، مجانًا: في الغرفة 207 أو على geoportal.gov.pl. ويمكنك تصويره. لكن كاتب العدل والمهندس يحتاجان عادةً إلى وثيقة مختومة.',
        en: 'Yes, free of charge: in room 207 or at geoportal.gov.pl. You may photograph it too. A notary or designer will usually want the stamped document, though.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'BP-01',
      'MPZP',
      'plan zagospodarowania',
      'co można zbudować',
      'przeznaczenie działki',
      'wyrys',
      'mapa planu',
      'plan ogólny',
    ],
    uk: ['BP-01', 'MPZP', 'що можна будувати', 'призначення ділянки', 'генплан', 'містобудівний план', 'ділянка під забудову'],
    ar: ['BP-01', 'مخطط تنظيمي', 'استعمال الأرض', 'ماذا يمكنني أن أبني', 'خريطة المخطط', 'أرض للبناء'],
    en: ['BP-01', 'MPZP', 'zoning', 'zoning map', 'what can I build', 'plot use', 'local development plan'],
  },
}
