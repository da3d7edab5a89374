import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ordynacjaPodatkowa } from '../legal-acts/more-state-acts.ts'
import { oplataSkarbowa } from '../legal-acts/state-acts.ts'
import { appealsBoard, complaintToBoard, identityShown, sevenDaysFromRuling } from './municipal-parts.ts'
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

export const zaswiadczenieONiezaleganiu: DemoDocument<'service-cards'> = {
  key: 'zaswiadczenie-o-niezaleganiu',
  number: 'FP-02',
  title: {
    pl: 'Zaświadczenie o niezaleganiu w podatkach',
    uk: 'Довідка про відсутність податкового боргу (zaświadczenie o niezaleganiu)',
    ar: 'شهادة عدم وجود متأخرات (zaświadczenie o niezaleganiu)',
    en: 'Certificate of no tax arrears (zaświadczenie o niezaleganiu)',
  },
  summary: {
    pl: 'Potwierdza, że nie masz długu wobec gminy, albo podaje jego wysokość. Bywa potrzebne w banku, przy przetargu lub dotacji. Kosztuje 21 zł, wydajemy je najpóźniej w 7 dni.',
    uk: 'Підтверджує, що ви не винні гміні, або показує суму боргу. Потрібна для банку, тендеру чи дотації. Коштує 21 злотий, видаємо не пізніше ніж за 7 днів.',
    ar: 'تثبت أنك غير مدين للبلدية أو تبيّن مقدار الدين. قد يطلبها المصرف أو تلزم لمناقصة أو منحة. رسمها 21 زلوتيًا ونصدرها خلال 7 أيام على الأكثر.',
    en: 'It confirms that you owe the town nothing, or states how much you owe. Banks, tenders and grants ask for it. It costs PLN 21 and takes at most 7 days.',
  },
  topics: ['podatki', 'gospodarka'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-podatkow',
  reviewAt: day(170),
  producedBy: 'Referat Podatków',
  producedAt: day(-190),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla podatnika gminy Jantarowo: osoby lub firmy, która musi wykazać, że zapłaciła podatek od nieruchomości, rolny, leśny, od środków transportowych albo opłaty lokalne.

Wydajemy też zaświadczenia:

- o **wysokości zaległości**,
- o **wielkości gospodarstwa rolnego** i dochodzie z hektarów przeliczeniowych,
- o tym, że **jesteś lub nie jesteś** podatnikiem podatku od nieruchomości.

O PIT, CIT i VAT pytaj w urzędzie skarbowym, o składki w ZUS.`,
    uk: `Для платника податків гміни Янтарове: особи або фірми, яка має довести, що сплатила податок на нерухомість, сільськогосподарський, лісовий, транспортний податок чи місцеві збори.

Видаємо також довідки про:

- **розмір боргу**,
- **розмір фермерського господарства** і дохід з умовних гектарів,
- те, що ви **є або не є** платником податку на нерухомість.

Про PIT, CIT і VAT питайте в податковій інспекції (urząd skarbowy), про внески – у ZUS.`,
    ar: `لمن يدفع الضرائب لبلدية يانتاروفو، شخصًا كان أو شركة، ويحتاج إلى إثبات دفع ضريبة العقارات أو الضريبة الزراعية أو ضريبة الغابات أو المركبات أو الرسوم المحلية.

نصدر أيضًا شهادات:

- **بمقدار المتأخرات**،
- **بمساحة المزرعة** ودخلها المحسوب بالهكتارات،
- بأنك **مكلَّف أو غير مكلَّف** بضريبة العقارات.

أما ضرائب PIT وCIT وVAT فاسأل عنها مصلحة الضرائب (urząd skarbowy)، وعن الاشتراكات مؤسسة التأمين الاجتماعي (ZUS).`,
    en: `For taxpayers of the municipality of Jantarowo: a person or company that has to show it has paid property, agricultural, forest or vehicle tax or local charges.

We also issue certificates:

- of **how much you owe**,
- of the **size of a farm** and the income from its conversion hectares,
- that you **are or are not** liable for property tax.

For PIT, CIT and VAT ask the tax office (urząd skarbowy); for contributions ask ZUS.`,
  },
  howTo: {
    pl: `1. Zapytaj instytucję, która chce dokumentu, czy nie wystarczy jej oświadczenie. Urzędy często nie mogą żądać zaświadczeń.
2. Napisz wniosek: imię i nazwisko lub nazwa, adres, PESEL albo NIP, o co prosisz i po co.
3. Zapłać 21 zł za każdy egzemplarz.
4. Złóż wniosek z potwierdzeniem wpłaty w [Referacie Podatków](ref:units/referat-podatkow), listem albo na adres do e-Doręczeń.
5. Odbierz zaświadczenie, najpóźniej po 7 dniach.`,
    uk: `1. Запитайте установу, якій потрібен документ, чи не досить їй вашої заяви (oświadczenie). Державні установи часто не мають права вимагати довідок.
2. Напишіть заяву: ім’я та прізвище або назва, адреса, PESEL чи NIP, про що просите й навіщо.
3. Сплатіть 21 злотий за кожен примірник.
4. Подайте заяву з підтвердженням оплати в [Податковому відділі](ref:units/referat-podatkow), листом або на адресу e-Doręczenia.
5. Заберіть довідку не пізніше ніж за 7 днів.`,
    ar: `1. اسأل الجهة التي تطلب الوثيقة: ألا يكفيها إقرار منك (oświadczenie)؟ فكثيرًا ما لا يحق للدوائر أن تطلب شهادات.
2. اكتب الطلب: الاسم واللقب أو اسم الشركة، والعنوان، ورقم PESEL أو NIP، وما تطلبه والغرض منه.
3. ادفع 21 زلوتيًا عن كل نسخة.
4. قدّم الطلب مع الإيصال في [قسم الضرائب](ref:units/referat-podatkow) أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).
5. تسلّم الشهادة خلال 7 أيام على الأكثر.`,
    en: `1. Ask whoever wants the document whether your own statement (oświadczenie) will do. Public offices often may not demand certificates.
2. Write an application: your name or the company’s, address, PESEL or NIP, what you are asking for and why.
3. Pay PLN 21 for each copy.
4. Hand in the application with proof of payment at the [Tax Department](ref:units/referat-podatkow), by post or to our e-Delivery address.
5. Collect the certificate after 7 days at the latest.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Wniosek o wydanie zaświadczenia (wzór dostaniesz w urzędzie)',
        uk: 'Заява на видачу довідки (зразок є в управлінні)',
        ar: 'طلب إصدار الشهادة (النموذج متوفر في البلدية)',
        en: 'An application for the certificate (form available at the town hall)',
      },
      kind: 'form',
    },
    {
      ...identityShown,
      condition: {
        pl: 'Przy odbiorze osobistym',
        uk: 'Якщо забираєте особисто',
        ar: 'عند التسلّم شخصيًا',
        en: 'If you collect it in person',
      },
    },
    paymentProof,
    {
      name: {
        pl: 'Zgoda współmałżonka, współwłaściciela albo kontrahenta na ujawnienie danych',
        uk: 'Згода подружжя, співвласника або контрагента на розкриття даних',
        ar: 'موافقة الزوج أو الشريك أو الطرف الآخر على كشف البيانات',
        en: 'Consent of the spouse, co-owner or business partner to disclosure',
      },
      kind: 'original',
      condition: {
        pl: 'Jeśli zaświadczenie dotyczy też innej osoby',
        uk: 'Якщо довідка стосується й іншої особи',
        ar: 'إذا كانت الشهادة تخص شخصًا آخر أيضًا',
        en: 'If the certificate is about someone else as well',
      },
    },
    powerOfAttorneyDocument,
  ],
  fees: [
    {
      label: {
        pl: 'Zaświadczenie o niezaleganiu lub o stanie zaległości, za egzemplarz',
        uk: 'Довідка про відсутність боргу або його розмір, за примірник',
        ar: 'شهادة عدم وجود متأخرات أو بمقدارها، عن النسخة',
        en: 'Certificate of no arrears or of the amount owed, per copy',
      },
      amount: 21,
      exemptions: {
        pl: 'Nie płacisz w sprawach alimentów, opieki, ubezpieczeń społecznych, zdrowia, pomocy społecznej, nauki, zatrudnienia i budownictwa mieszkaniowego. Zwolnione są też organizacje pożytku publicznego w sprawach, które dotyczą ich nieodpłatnej działalności pożytku.',
        uk: 'Платити не треба у справах про аліменти, опіку, соціальне страхування, здоров’я, соціальну допомогу, навчання, працевлаштування та житлове будівництво. Звільнені також організації суспільної користі у справах їхньої безоплатної діяльності.',
        ar: 'لا رسم في قضايا النفقة والوصاية والتأمين الاجتماعي والصحة والمساعدة الاجتماعية والدراسة والعمل وبناء المساكن. وتُعفى أيضًا منظمات النفع العام في ما يخص نشاطها المجاني.',
        en: 'There is no fee in matters of maintenance, guardianship, social insurance, health, social assistance, education, employment and housing construction. Public benefit organisations are exempt in matters of their unpaid public benefit work.',
      },
    },
    {
      label: {
        pl: 'Inne zaświadczenie, na przykład o wielkości gospodarstwa rolnego',
        uk: 'Інша довідка, наприклад про розмір фермерського господарства',
        ar: 'شهادة أخرى، كشهادة مساحة المزرعة',
        en: 'Another certificate, for example of the size of a farm',
      },
      amount: 17,
      exemptions: {
        pl: 'Zwolnienia takie same jak wyżej.',
        uk: 'Пільги такі самі, як вище.',
        ar: 'الإعفاءات نفسها المذكورة أعلاه.',
        en: 'The same exemptions as above.',
      },
    },
    powerOfAttorneyFee,
  ],
  feeNote: howToPay,
  bankAccount: BANK_ACCOUNT,
  channels: [townHallCounter, postToTownHall, eDeliveryBox],
  processingTime: {
    value: 7,
    unit: 'days',
    text: {
      pl: 'Zwykle w 2 dni robocze, najpóźniej w 7 dni. Jeśli wpłata jeszcze nie dotarła na konto gminy, weź ze sobą potwierdzenie.',
      uk: 'Зазвичай за 2 робочі дні, не пізніше ніж за 7 днів. Якщо платіж ще не надійшов на рахунок гміни, візьміть із собою підтвердження.',
      ar: 'عادةً خلال يومي عمل، وفي 7 أيام على الأكثر. وإذا لم يصل المبلغ بعد إلى حساب البلدية فأحضر الإيصال.',
      en: 'Usually within 2 working days, at most 7 days. If a payment has not reached our account yet, bring proof of it.',
    },
  },
  outcome: {
    pl: 'Dostaniesz zaświadczenie o stanie na dzień wydania: na papierze z pieczęcią albo elektroniczne z podpisem kwalifikowanym.',
    uk: 'Ви отримаєте довідку про стан на день видачі: на папері з печаткою або електронну з кваліфікованим підписом.',
    ar: 'تحصل على شهادة بالوضع يوم إصدارها: ورقية مختومة أو إلكترونية بتوقيع مؤهَّل.',
    en: 'You get a certificate of the position on the day of issue: on paper with a stamp, or electronic with a qualified signature.',
  },
  collection: {
    pl: 'W pokoju 5, listem albo na adres do e-Doręczeń.',
    uk: 'У кімнаті 5, листом або на адресу e-Doręczenia.',
    ar: 'في الغرفة 5 أو بالبريد أو إلى عنوان التسليم الإلكتروني (e-Doręczenia).',
    en: 'In room 5, by post or to your e-Delivery address.',
  },
  appeal: { isPossible: true, authority: appealsBoard, deadline: sevenDaysFromRuling, text: complaintToBoard },
  legalActs: [cite(ordynacjaPodatkowa), cite(oplataSkarbowa)],
  responsibleUnit: 'referat-podatkow',
  specialCases: {
    pl: `## Masz raty albo odroczenie

Jeśli płacisz raty w terminie, nie masz zaległości. Napiszemy to w zaświadczeniu i dodamy, że zapłata jest rozłożona.

## Spłacasz dług w dniu złożenia wniosku

Pokaż potwierdzenie przelewu. Zaświadczenie wydamy, gdy pieniądze wpłyną, zwykle następnego dnia roboczego.

## Kupujesz firmę lub jej część

Za zgodą sprzedającego wydamy zaświadczenie o jego zaległościach. Dzięki niemu nie odpowiesz za długi, których w nim nie ma.`,
    uk: `## У вас розстрочення або відстрочення

Якщо ви платите частини вчасно, боргу немає. Ми напишемо це в довідці й додамо, що оплату розстрочено.

## Ви погашаєте борг у день подання

Покажіть підтвердження переказу. Довідку видамо, коли гроші надійдуть, зазвичай наступного робочого дня.

## Ви купуєте фірму або її частину

За згодою продавця ми видамо довідку про його борги. Тоді ви не відповідатимете за борги, яких у ній немає.`,
    ar: `## لديك تقسيط أو تأجيل

إذا كنت تدفع الأقساط في مواعيدها فلا متأخرات عليك. نكتب ذلك في الشهادة ونذكر أن الدفع مقسَّط.

## تسدّد الدين يوم تقديم الطلب

أبرز إيصال التحويل. نصدر الشهادة عند وصول المبلغ، وغالبًا في يوم العمل التالي.

## تشتري شركة أو جزءًا منها

بموافقة البائع نصدر شهادة بمتأخراته، فلا تُسأل عن ديون لم تُذكر فيها.`,
    en: `## You have instalments or deferral

If you pay instalments on time, you are not in arrears. The certificate will say so and mention that payment is spread out.

## You settle the debt on the day you apply

Show proof of the transfer. We issue the certificate when the money arrives, usually the next working day.

## You are buying a business or part of one

With the seller’s consent we issue a certificate of the seller’s arrears. You are then not liable for debts it does not list.`,
  },
  lifeEvents: ['business', 'documents', 'home'],
  faq: [
    {
      question: {
        pl: 'Czy dostanę zaświadczenie, jeśli zalegam 5 zł?',
        uk: 'Чи отримаю довідку, якщо винен 5 злотих?',
        ar: 'هل أحصل على الشهادة إذا كان عليّ 5 زلوتيات؟',
        en: 'Will I get a certificate if I owe PLN 5?',
      },
      answer: {
        pl: 'Dostaniesz zaświadczenie o stanie zaległości, z tą kwotą. Najlepiej zapłać ją najpierw w kasie na parterze.',
        uk: 'Ви отримаєте довідку про борг із цією сумою. Краще спершу сплатіть її в касі на першому поверсі.',
        ar: 'تحصل على شهادة بالمتأخرات تذكر هذا المبلغ. الأفضل أن تدفعه أولًا في الصندوق في الطابق الأرضي.',
        en: 'You will get a certificate of arrears stating that amount. It is best to pay it first at the cash desk on the ground floor.',
      },
    },
    {
      question: {
        pl: 'Jak długo jest ważne?',
        uk: 'Скільки діє довідка?',
        ar: 'كم مدة صلاحيتها؟',
        en: 'How long is it valid?',
      },
      answer: {
        pl: 'Prawo nie podaje terminu. W przetargach zwykle nie może być starsze niż 3 miesiące, banki chcą dokumentu z ostatnich 30 dni.',
        uk: 'Закон не встановлює строку. Для тендерів вона зазвичай має бути не старша ніж 3 місяці, банки хочуть документ за останні 30 днів.',
        ar: 'لا يحدد القانون مدة. في المناقصات يُشترط عادةً ألا تتجاوز 3 أشهر، وتطلب المصارف وثيقة من آخر 30 يومًا.',
        en: 'The law sets no limit. In tenders it usually must not be older than 3 months; banks want one from the last 30 days.',
      },
    },
  ],
  searchSynonyms: {
    pl: [
      'FP-02',
      'zaświadczenie do banku',
      'niezaleganie',
      'brak zaległości',
      'zaświadczenie podatkowe',
      'zaświadczenie do przetargu',
      'hektary przeliczeniowe',
    ],
    uk: ['FP-02', 'довідка для банку', 'немає боргів', 'податкова довідка', 'довідка для тендеру', 'заборгованість'],
    ar: ['FP-02', 'براءة ذمة', 'شهادة للمصرف', 'إفادة ضريبية', 'لا ديون', 'شهادة مناقصة'],
    en: ['FP-02', 'tax clearance', 'no debts', 'certificate for a bank', 'arrears', 'tender certificate'],
  },
}
