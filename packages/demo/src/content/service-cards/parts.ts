import type { DemoDocument } from '../../define.ts'

type Card = DemoDocument<'service-cards'>
type Channel = NonNullable<Card['channels']>[number]
type Fee = NonNullable<Card['fees']>[number]
type RequiredDocument = NonNullable<Card['requiredDocuments']>[number]
type Words = NonNullable<Card['feeNote']>
type SignIn = NonNullable<Channel['signIn']>

/** The account for stamp duty and the town's own fees; fictional. */
export const BANK_ACCOUNT = '00 0000 0000 0000 0000 0000 0000'

/** What login.gov.pl offers. */
export const STATE_SIGN_IN: SignIn = ['trustedProfile', 'mObywatel', 'eId', 'bank']

export const townHallCounter: Channel = {
  kind: 'inPerson',
  label: {
    pl: 'Urząd Miejski w Jantarowie, ul. Portowa 1',
    uk: 'Міське управління Янтарового (Urząd Miejski), ul. Portowa 1',
    ar: 'بلدية يانتاروفو (Urząd Miejski)، ul. Portowa 1',
    en: 'Jantarowo Town Hall (Urząd Miejski), ul. Portowa 1',
  },
}

export const postToTownHall: Channel = {
  kind: 'post',
  label: {
    pl: 'Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo',
    uk: 'Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo',
    ar: 'Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo',
    en: 'Urząd Miejski w Jantarowie, ul. Portowa 1, 84-009 Jantarowo',
  },
}

export const eDeliveryBox: Channel = {
  kind: 'eDelivery',
  label: {
    pl: 'Adres do e-Doręczeń: AE:PL-00000-00000-JANTA-00',
    uk: 'Адреса електронної доставки (e-Doręczenia): AE:PL-00000-00000-JANTA-00',
    ar: 'عنوان التسليم الإلكتروني (e-Doręczenia): AE:PL-00000-00000-JANTA-00',
    en: 'e-Delivery address (e-Doręczenia): AE:PL-00000-00000-JANTA-00',
  },
}

/** A service of the state's on gov.pl or mObywatel, signed in through login.gov.pl. */
export const stateService = ({
  url,
  label,
  signIn = STATE_SIGN_IN,
}: {
  url: string
  label: Words
  signIn?: SignIn
}): Channel => ({
  kind: 'online',
  url,
  label,
  signIn,
})

export const powerOfAttorneyFee: Fee = {
  label: {
    pl: 'Pełnomocnictwo (jeśli ktoś załatwia sprawę za ciebie)',
    uk: 'Довіреність (якщо від вашого імені діє інша особа)',
    ar: 'الوكالة (إذا كان شخص آخر ينجز المعاملة نيابةً عنك)',
    en: 'Power of attorney (if someone acts for you)',
  },
  amount: 17,
  exemptions: {
    pl: 'Nie płacisz, gdy pełnomocnikiem jest mąż, żona, rodzic, dziadek, babcia, dziecko, wnuk, wnuczka, brat lub siostra.',
    uk: 'Платити не треба, якщо вас представляє чоловік, дружина, батько, мати, дід, баба, дитина, онук, онука, брат або сестра.',
    ar: 'لا تدفع الرسم إذا كان وكيلك الزوج أو الزوجة أو أحد الوالدين أو الأجداد أو الأبناء أو الأحفاد أو الإخوة أو الأخوات.',
    en: 'There is no fee when you are represented by your spouse, parent, grandparent, child, grandchild, brother or sister.',
  },
}

export const powerOfAttorneyDocument: RequiredDocument = {
  name: {
    pl: 'Pełnomocnictwo na piśmie i dowód tożsamości pełnomocnika',
    uk: 'Письмова довіреність і документ, що посвідчує особу представника',
    ar: 'وكالة خطية ووثيقة هوية الوكيل',
    en: 'A written power of attorney and the representative’s identity document',
  },
  kind: 'original',
  condition: {
    pl: 'Jeśli ktoś załatwia sprawę za ciebie',
    uk: 'Якщо від вашого імені діє інша особа',
    ar: 'إذا كان شخص آخر ينجز المعاملة نيابةً عنك',
    en: 'If someone acts for you',
  },
}

export const paymentProof: RequiredDocument = {
  name: {
    pl: 'Potwierdzenie opłaty skarbowej',
    uk: 'Підтвердження сплати гербового збору (opłata skarbowa)',
    ar: 'إثبات دفع رسم الدمغة (opłata skarbowa)',
    en: 'Proof that you have paid the stamp duty (opłata skarbowa)',
  },
  kind: 'originalOrCopy',
  condition: {
    pl: 'Jeśli płacisz przelewem; wydruk z banku wystarczy',
    uk: 'Якщо платите переказом; достатньо роздруківки з банку',
    ar: 'إذا دفعت بتحويل مصرفي؛ تكفي ورقة مطبوعة من المصرف',
    en: 'If you pay by bank transfer; a print-out from your bank is enough',
  },
}

export const freeOfCharge: Words = {
  pl: 'Usługa jest bezpłatna.',
  uk: 'Послуга безкоштовна.',
  ar: 'الخدمة مجانية.',
  en: 'There is no charge.',
}

/** Where stamp duty is paid; the card names the amounts. */
export const howToPay: Words = {
  pl: 'Zapłać kartą lub gotówką w kasie Urzędu Miejskiego albo przelewem na rachunek podany w tej karcie. W tytule przelewu wpisz swoje imię i nazwisko oraz nazwę sprawy.',
  uk: 'Сплатіть карткою чи готівкою в касі міського управління або переказом на вказаний рахунок. У призначенні платежу напишіть своє ім’я, прізвище та назву справи.',
  ar: 'ادفع بالبطاقة أو نقدًا في صندوق البلدية، أو بتحويل مصرفي إلى الحساب المذكور. اكتب في خانة غرض التحويل اسمك ولقبك واسم المعاملة.',
  en: 'Pay by card or cash at the town hall’s cash desk, or by bank transfer to the account shown. In the transfer title give your name and what the payment is for.',
}

export const governorOfPomorskie: Words = {
  pl: 'Wojewoda Pomorski',
  uk: 'Поморський воєвода (Wojewoda Pomorski)',
  ar: 'حاكم مقاطعة بومورسكيه (Wojewoda Pomorski)',
  en: 'The Governor of Pomorskie (Wojewoda Pomorski)',
}

export const fourteenDays: Words = {
  pl: '14 dni od dnia, w którym dostaniesz decyzję',
  uk: '14 днів від дня, коли ви отримали рішення',
  ar: '14 يومًا من يوم تسلّمك القرار',
  en: '14 days from the day you receive the decision',
}
