import type { DemoDocument } from '../../define.ts'

type Card = DemoDocument<'service-cards'>
type Channel = NonNullable<Card['channels']>[number]
type RequiredDocument = NonNullable<Card['requiredDocuments']>[number]
type Words = NonNullable<Card['feeNote']>

/** What hears appeals from the mayor's decisions in the town's own matters. */
export const appealsBoard: Words = {
  pl: 'Samorządowe Kolegium Odwoławcze w Gdańsku',
  uk: 'Самоврядна апеляційна колегія в Гданську (Samorządowe Kolegium Odwoławcze)',
  ar: 'هيئة الطعون المحلية في غدانسك (Samorządowe Kolegium Odwoławcze)',
  en: 'The Local Government Appeals Board in Gdańsk (Samorządowe Kolegium Odwoławcze)',
}

export const sevenDaysFromRuling: Words = {
  pl: '7 dni od dnia, w którym dostaniesz postanowienie',
  uk: '7 днів від дня, коли ви отримали постанову',
  ar: '7 أيام من يوم تسلّمك القرار',
  en: '7 days from the day you receive the ruling',
}

/** How a decision of the mayor is appealed. */
export const appealToBoard: Words = {
  pl: 'Od decyzji możesz się odwołać do Samorządowego Kolegium Odwoławczego w Gdańsku. Odwołanie złóż za pośrednictwem Burmistrza Jantarowa, czyli w naszym urzędzie. Jest bezpłatne.',
  uk: 'Рішення можна оскаржити до Самоврядної апеляційної колегії в Гданську. Скаргу (odwołanie) подайте через бургомістра Янтарового, тобто в нашому управлінні. Це безкоштовно.',
  ar: 'يمكنك الطعن في القرار أمام هيئة الطعون المحلية في غدانسك. قدّم الطعن (odwołanie) عن طريق رئيس بلدية يانتاروفو، أي في مبنى بلديتنا. وهو مجاني.',
  en: 'You can appeal against the decision to the Local Government Appeals Board in Gdańsk. Send the appeal (odwołanie) through the Mayor of Jantarowo, that is, to our office. It is free of charge.',
}

/** Refused certificates and extracts end in a ruling, not a decision. */
export const complaintToBoard: Words = {
  pl: 'Jeśli odmówimy albo nie możemy potwierdzić tego, o co prosisz, dostaniesz postanowienie. Zażalenie złóż do Samorządowego Kolegium Odwoławczego w Gdańsku za pośrednictwem Burmistrza Jantarowa. Jest bezpłatne.',
  uk: 'Якщо ми відмовимо або не зможемо підтвердити те, про що ви просите, ви отримаєте постанову. Скаргу (zażalenie) до Самоврядної апеляційної колегії в Гданську подайте через бургомістра Янтарового. Це безкоштовно.',
  ar: 'إذا رفضنا أو تعذّر تأكيد ما تطلبه فستتلقى قرارًا (postanowienie). قدّم التظلّم (zażalenie) مجانًا إلى هيئة الطعون المحلية في غدانسك عن طريق رئيس بلدية يانتاروفو.',
  en: 'If we refuse or cannot confirm what you ask for, you will receive a ruling (postanowienie). Send a complaint (zażalenie) to the Local Government Appeals Board in Gdańsk through the Mayor of Jantarowo. It is free of charge.',
}

export const socialWelfareCounter: Channel = {
  kind: 'inPerson',
  label: {
    pl: 'Miejski Ośrodek Pomocy Społecznej w Jantarowie, ul. Szkolna 6',
    uk: 'Міський центр соціальної допомоги (MOPS), ul. Szkolna 6',
    ar: 'مركز المساعدة الاجتماعية (MOPS)، ul. Szkolna 6',
    en: 'Social Assistance Centre (MOPS), ul. Szkolna 6',
  },
}

/** The building portal of the state, which takes applications for planning decisions too. */
export const EBUDOWNICTWO_URL = 'https://e-budownictwo.gunb.gov.pl'

/** What you show at the counter; a card adds when, if not always. */
export const identityShown: RequiredDocument = {
  name: {
    pl: 'Dowód osobisty, paszport lub karta pobytu',
    uk: 'Посвідчення особи, паспорт або картка перебування (karta pobytu)',
    ar: 'بطاقة الهوية أو جواز السفر أو بطاقة الإقامة (karta pobytu)',
    en: 'Identity card, passport or residence card',
  },
  kind: 'show',
}

/** Taxes and the waste charge go to an account of one's own, unlike stamp duty. */
export const ownTaxAccount: Words = {
  pl: 'Płać na własny numer rachunku, podany w decyzji lub zawiadomieniu. Nie znasz go? Zadzwoń: 58 000 10 25. W kasie urzędu zapłacisz kartą lub gotówką, bez prowizji. Opłatę skarbową za pełnomocnictwo wpłać na rachunek z tej karty.',
  uk: 'Платіть на власний номер рахунку, вказаний у рішенні чи повідомленні. Не знаєте його? Телефонуйте: 58 000 10 25. У касі управління можна заплатити карткою або готівкою, без комісії. Гербовий збір за довіреність сплатіть на рахунок, вказаний у цій картці.',
  ar: 'ادفع إلى رقم حسابك الخاص المكتوب في القرار أو الإشعار. لا تعرفه؟ اتصل بالرقم 58 000 10 25. ويمكنك الدفع في صندوق البلدية بالبطاقة أو نقدًا دون عمولة. أما رسم الدمغة عن الوكالة فادفعه إلى الحساب المذكور في هذه البطاقة.',
  en: 'Pay into your own account number, shown in the decision or notice. You do not know it? Call 58 000 10 25. At the town hall’s cash desk you can pay by card or in cash, with no commission. Pay the stamp duty for a power of attorney into the account on this card.',
}
