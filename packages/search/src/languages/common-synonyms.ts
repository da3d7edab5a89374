import type { Locale } from '@ratusz/content-schemas'

/**
 * Words that mean the same in every town: plurals that no ending makes, and everyday words for what offices call otherwise.
 * Editors add their town's own in the CMS. Only the indexer reads this.
 */
export const COMMON_SYNONYMS: Record<Locale, readonly (readonly string[])[]> = {
  pl: groups(`
    człowiek, ludzie | dziecko, dzieci, dzieciak | rok, lata | brat, bracia | tydzień, tygodnie | pies, piesek | wieś, wioska
    śmieci, odpady, śmiecie | wywóz, odbiór | opłata, należność | auto, samochód, pojazd | rower, bicykl | chodnik, trotuar
    dowód osobisty, dowód tożsamości | ślub, małżeństwo | zgon, śmierć | urodzenie, narodziny | meldunek, zameldowanie
    zapomoga, zasiłek | szkoła, podstawówka | przedszkole, żłobek | śnieg, odśnieżanie | praca, zatrudnienie, oferta pracy
    lekarz, przychodnia | autobus, komunikacja miejska | burmistrz, prezydent miasta, wójt | urząd, ratusz, magistrat
    cudzoziemiec, obcokrajowiec | budowa, budownictwo | wycinka, wycięcie, usunięcie | mieszkanie, lokal | firma, działalność gospodarcza
    niepełnosprawny, niepełnosprawność, inwalida | senior, emeryt, osoba starsza | hałas, zakłócanie ciszy | mandat, grzywna
    godziny otwarcia, godziny urzędowania | telefon, kontakt | mapa, plan | plaża, kąpielisko | port, przystań
  `),
  uk: groups(`
    дитина, діти, дітки | людина, люди | рік, роки, літ | день, дні | друг, друзі | пес, собака | око, очі | вухо, вуха
    сміття, відходи | вивіз, вивезення | плата, оплата, збір | авто, автомобіль, машина | шлюб, одруження, весілля | смерть, помер
    народження, пологи | прописка, реєстрація місця проживання | посвідка, посвідчення | паспорт, посвідчення особи
    допомога, виплата | школа, навчання | садок, дитсадок | робота, праця, вакансія | лікар, поліклініка | автобус, транспорт
    мер, бургомістр | мерія, ратуша, управління | іноземець, чужоземець | будівництво, будова | вирубка, видалення
    квартира, житло, помешкання | фірма, підприємництво, бізнес | інвалідність, неповносправність | пенсіонер, літня людина
    шум, галас | штраф, пеня | години роботи, години прийому | телефон, контакт | пляж, купання | порт, гавань
  `),
  ar: groups(`
    طفل, أطفال, ولد, أولاد | امرأة, نساء | رجل, رجال | شخص, أشخاص | سنة, سنوات, عام, أعوام | يوم, أيام | بيت, منزل, مسكن
    قمامة, نفايات, زبالة | كلب, كلاب | رسم, رسوم, أجرة | سيارة, مركبة | زواج, عرس, زفاف | وفاة, موت | ولادة, ميلاد
    هوية, بطاقة شخصية, بطاقة هوية | إقامة, سكن, عنوان | إعانة, مساعدة, دعم | مدرسة, مدارس | روضة, حضانة | عمل, وظيفة, شغل
    طبيب, دكتور | عيادة, مركز صحي | حافلة, باص, أوتوبيس | عمدة, رئيس البلدية | بلدية, مكتب البلدية, دار البلدية | أجنبي, أجانب
    بناء, تشييد | شجرة, أشجار | قطع, إزالة | شركة, نشاط تجاري | إعاقة, معاق | مسن, كبار السن | ضجيج, إزعاج, ضوضاء | غرامة, مخالفة
    ساعات العمل, أوقات الدوام | هاتف, تلفون | شاطئ, بحر | ميناء, مرفأ | طريق, طرق, شارع | حريق, حرق
  `),
  en: groups(`
    child, children, kid | person, people | man, men | woman, women | foot, feet | life, lives | wife, wives
    rubbish, waste, garbage, trash, refuse | bin, bins, wheelie bin | fee, charge, payment | car, vehicle, automobile
    wedding, marriage, marry, married | death, died, dead | birth, born, newborn | ID card, identity card | benefit, allowance
    nursery, kindergarten, preschool | job, vacancy, employment | doctor, clinic, surgery | bus, public transport
    mayor, burgomaster | town hall, city hall, council office | foreigner, alien | building, construction | flat, apartment, housing
    company, business, firm | disability, disabled | senior, elderly, pensioner | noise, disturbance | fine, penalty, ticket
    opening hours, office hours | phone, telephone, contact | beach, bathing | port, harbour | dog, dogs, puppy
    tree felling, cutting down trees, tree removal | car park, parking | pavement, sidewalk | holiday, vacation
  `),
}

function groups(lists: string): readonly (readonly string[])[] {
  return lists
    .split(/[|\n]/u)
    .map((group) =>
      group
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== ''),
    )
    .filter((group) => group.length > 1)
}

/** Words by which people say that they want something done: pages where it can be done are found by them too. */
export const TASK_WORDS: Record<Locale, string> = {
  pl: 'załatwić sprawa wniosek formularz zgłosić złożyć opłata zapłacić wyrobić uzyskać wypełnić dokumenty ile kosztuje jak gdzie termin',
  uk: 'оформити заява бланк подати отримати сплатити оплата зробити документи скільки коштує як де термін',
  ar: 'طلب استمارة تقديم رسوم دفع استخراج الحصول وثائق كيف أين كم موعد',
  en: 'apply application form pay fee get register report documents cost how where deadline renew',
}
