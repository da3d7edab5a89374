import type { Locale } from '@ratusz/content-schemas'

/**
 * Words that mean the same in every town: plurals that no ending makes, and everyday words for what offices call otherwise.
 * Editors add their town's own in the CMS. Only the indexer reads this.
 */
export const COMMON_SYNONYMS: Record<Locale, readonly (readonly string[])[]> = {
  pl: groups(`
    człowiek, ludzie | dziecko, dzieci, dzieciak | rok, lata | brat, bracia | tydzień, tygodnie | pies, piesek | wieś, wioska
    śmieci, odpady, śmiecie | wywóz, odbiór, wywozić, odbierać, śmieciarka | plastik, tworzywa sztuczne | opłata, należność, płacić
    meble, kanapa, wersalka, sofa, materac, odpady wielkogabarytowe, gabaryty | lodówka, pralka, elektroodpady, elektrośmieci
    auto, samochód, pojazd | rower, bicykl | chodnik, trotuar | dowód osobisty, dowód tożsamości | ślub, małżeństwo, pobrać się
    zgon, śmierć, zmarły, umrzeć, umarł, pogrzeb | urodzenie, narodziny | meldunek, zameldowanie, zamieszkać | zapomoga, zasiłek
    dodatek, dopłata, dofinansowanie | dodatek mieszkaniowy, dopłata do czynszu, najem
    zezwolenie, pozwolenie, koncesja, licencja, zgoda | odpis, kopia, duplikat | zaświadczenie, potwierdzenie, papier
    zaległość, niezaleganie, zalegać, dług | usterka, awaria, dziura, ubytek | urodzenie dziecka, noworodek, becikowe
    szkoła, podstawówka | przedszkole, żłobek | śnieg, odśnieżanie | praca, zatrudnienie, oferta pracy, nabór, etat
    lekarz, przychodnia | autobus, bus, komunikacja miejska, komunikacja publiczna, rozkład jazdy | burmistrz, prezydent miasta, wójt
    urząd, ratusz, magistrat | cudzoziemiec, obcokrajowiec | budowa, budownictwo
    wycinka, wycięcie, usunięcie, ścięcie, ściąć, wyciąć | mieszkanie, lokal
    firma, działalność gospodarcza, własna działalność, biznes | niepełnosprawny, niepełnosprawność, inwalida
    senior, emeryt, osoba starsza | hałas, zakłócanie ciszy, głośna muzyka, głośny sąsiad | mandat, grzywna, kara
    wielodzietny, duża rodzina | nocleg, hotel, pensjonat, kwatera | opłata miejscowa, opłata klimatyczna
    obywatel Ukrainy, Ukrainiec, uchodźca | podatek od nieruchomości, podatek od mieszkania, podatek od domu
    wizyta w urzędzie, umówić się, rezerwacja | spalanie, palić, kopcić, dym | jezdnia, droga | skarga, poskarżyć się, zażalenie
    godziny otwarcia, godziny urzędowania, otwarte, otwierać, czynne | telefon, kontakt | mapa, plan | plaża, kąpielisko | port, przystań
  `),
  uk: groups(`
    дитина, діти, дітки | людина, люди | рік, роки, літ | день, дні | друг, друзі | пес, собака | око, очі | вухо, вуха
    сміття, відходи | вивіз, вивезення, забирати, вивозити | меблі, диван, матрац, великогабаритні відходи | холодильник, електроніка
    плата, оплата, збір | авто, автомобіль, машина | шлюб, одруження, весілля, одружитися, розписатися
    смерть, помер, померла, померти, похорон | народження, пологи
    прописка, прописатися, реєстрація місця проживання, реєстрація адреси | виписатися, зняття з реєстрації | посвідка, посвідчення
    паспорт, посвідчення особи, айді | дозвіл, ліцензія, згода | довідка, підтвердження, папір | борг, заборгованість
    копія, витяг, дублікат | скарга, поскаржитися | візит, записатися, запис на прийом | курс, урок, заняття
    несправність, пошкодження, яма, вибоїна, поломка | тротуар, хідник | допомога, виплата, субсидія, доплата
    оренда, наймання, здавати | школа, навчання | садок, дитсадок | робота, праця, вакансія | лікар, поліклініка | автобус, транспорт
    мер, бургомістр | мерія, ратуша, управління | іноземець, чужоземець | будівництво, будова
    вирубка, видалення, зрубати, спиляти, рубати | квартира, житло, помешкання | фірма, підприємництво, підприємець, бізнес, ФОП
    велика родина, багатодітний | нічліг, готель, проживання туристів | громадянин України, українець, біженець
    податок на нерухомість, податок на квартиру, податок на будинок | спалювання, палити, дим | інвалідність, неповносправність
    пенсіонер, літня людина | шум, галас, шуміти, гучна музика | штраф, пеня | години роботи, години прийому, відчинено, відчиняти | телефон, контакт
    пляж, купання | порт, гавань
  `),
  ar: groups(`
    طفل, أطفال, ولد, أولاد | امرأة, نساء | رجل, رجال | شخص, أشخاص | سنة, سنوات, عام, أعوام | يوم, أيام | بيت, منزل, مسكن
    قمامة, نفايات, زبالة | جمع, شاحنة القمامة | أثاث, كنبة, نفايات ضخمة | ثلاجة, أجهزة كهربائية | كلب, كلاب | رسم, رسوم, أجرة
    سيارة, مركبة | زواج, عرس, زفاف, تزوج, أتزوج | وفاة, موت, توفي, متوفى | ولادة, ميلاد, مولود | هوية, بطاقة شخصية, بطاقة هوية
    إقامة, سكن, عنوان | إعانة, مساعدة, دعم, بدل | إيجار, استئجار, تأجير | ضياع, فقدان, ضاعت | شقة, عقار | دين, ديون, متأخرات
    عطل, ضرر, حفرة | رخصة, تصريح, إذن, ترخيص | نسخة, صورة, مستخرج | شهادة, إفادة | شكوى, أشتكي | موعد, حجز | دورة, تعلم, دروس
    لاجئ, لاجئون, أوكراني | مدرسة, مدارس | روضة, حضانة | عمل, وظيفة, شغل | طبيب, دكتور | عيادة, مركز صحي
    حافلة, باص, أوتوبيس, نقل عام, مواصلات | مبيت, فندق, فنادق | عمدة, رئيس البلدية | بلدية, مكتب البلدية, دار البلدية | أجنبي, أجانب
    بناء, تشييد | شجرة, أشجار | قطع, إزالة | رصيف, ممر المشاة | جار, جيران | شركة, نشاط تجاري | إعاقة, معاق | مسن, كبار السن
    ضجيج, إزعاج, ضوضاء | غرامة, مخالفة | ساعات العمل, أوقات الدوام, يفتح | هاتف, تلفون | شاطئ, بحر | ميناء, مرفأ | طريق, طرق, شارع
    حريق, حرق
  `),
  en: groups(`
    child, children, kid | person, people | man, men | woman, women | foot, feet | life, lives | wife, wives
    rubbish, waste, garbage, trash, refuse, recycling | bulky waste, furniture, sofa, couch, mattress | fridge, electrical waste
    bin, bins, wheelie bin | fee, charge, payment, pay | car, vehicle, automobile | wedding, marriage, marry, married, getting married
    death, died, dead, die, funeral | birth, born, newborn | ID card, identity card, ID | benefit, allowance, help
    housing allowance, rent, housing benefit | licence, permit, permission, consent | copy, extract, duplicate | certificate, proof
    arrears, debt, owe | fault, damage, pothole, broken | complaint, complain | appointment, visit, booking | course, lesson, class
    lead, leash | surname, last name, maiden name | property tax, council tax, house tax | beer, wine, alcohol
    sole trader, self employed, freelancer | large family, big family | smoke, burning | nursery, kindergarten, preschool
    job, vacancy, employment | doctor, clinic, surgery | bus, public transport, timetable | mayor, burgomaster
    town hall, city hall, council office | foreigner, alien | building, construction | flat, apartment, housing
    company, business, firm | disability, disabled | senior, elderly, pensioner | noise, disturbance | fine, penalty, ticket
    opening hours, office hours | phone, telephone, contact | beach, bathing | port, harbour | dog, dogs, puppy
    tree felling, cutting down trees, tree removal | car park, parking, park | hotel, accommodation, places to stay, guest house
    letting, renting out, rent out, airbnb | pavement, sidewalk | holiday, vacation
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
