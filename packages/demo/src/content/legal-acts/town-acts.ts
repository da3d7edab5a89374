import { townCouncilResolution } from './act.ts'

export const uchwalaOdpady = townCouncilResolution('uchwala-odpady', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie wyboru metody ustalenia opłaty za gospodarowanie odpadami i jej stawki',
  uk: 'Ухвала Міської ради Янтарового про спосіб обчислення та ставку плати за відходи',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن طريقة حساب رسم النفايات ومقداره',
  en: 'Resolution of the Jantarowo Town Council on how the waste charge is worked out and on its rate',
})

export const uchwalaOplataMiejscowa = townCouncilResolution('uchwala-oplata-miejscowa', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie opłaty miejscowej i inkasentów',
  uk: 'Ухвала Міської ради Янтарового про туристичний збір і збирачів',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن رسم الإقامة والمحصّلين',
  en: 'Resolution of the Jantarowo Town Council on the visitor tax and its collectors',
})

export const uchwalaPsy = townCouncilResolution('uchwala-psy', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie opłaty od posiadania psów',
  uk: 'Ухвала Міської ради Янтарового про збір за собак',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن رسم اقتناء الكلاب',
  en: 'Resolution of the Jantarowo Town Council on the dog charge',
})

export const uchwalaPodatekOdNieruchomosci = townCouncilResolution('uchwala-podatek-od-nieruchomosci', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie stawek podatku od nieruchomości',
  uk: 'Ухвала Міської ради Янтарового про ставки податку на нерухомість',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن معدلات ضريبة العقارات',
  en: 'Resolution of the Jantarowo Town Council on property tax rates',
})

export const uchwalaPasDrogowy = townCouncilResolution('uchwala-pas-drogowy', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie stawek opłat za zajęcie pasa drogowego dróg gminnych',
  uk: 'Ухвала Міської ради Янтарового про ставки за зайняття смуги доріг гміни',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن رسوم إشغال طرق البلدية',
  en: 'Resolution of the Jantarowo Town Council on the fees for occupying municipal roads',
})

export const uchwalaAlkohol = townCouncilResolution('uchwala-alkohol', {
  pl: 'Uchwała Rady Miejskiej w Jantarowie w sprawie liczby zezwoleń i zasad usytuowania miejsc sprzedaży alkoholu',
  uk: 'Ухвала Міської ради Янтарового про кількість дозволів і розташування місць продажу алкоголю',
  ar: 'قرار مجلس مدينة يانتاروفو بشأن عدد الرخص ومواقع بيع الكحول',
  en: 'Resolution of the Jantarowo Town Council on the number of licences and the siting of alcohol outlets',
})
