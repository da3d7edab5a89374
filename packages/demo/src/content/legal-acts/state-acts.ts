import { act } from './act.ts'

export const kodeksWykroczen = act({
  key: 'kodeks-wykroczen',
  year: 1971,
  number: 12,
  position: 114,
  title: {
    pl: 'Ustawa z dnia 20 maja 1971 r. – Kodeks wykroczeń',
    uk: 'Закон від 20 травня 1971 р. – Кодекс правопорушень (Kodeks wykroczeń)',
    ar: 'قانون 20 مايو 1971 – قانون المخالفات (Kodeks wykroczeń)',
    en: 'Act of 20 May 1971 – Petty Offences Code (Kodeks wykroczeń)',
  },
})

export const kodeksPostepowaniaWykroczenia = act({
  key: 'kodeks-postepowania-wykroczenia',
  year: 2001,
  number: 106,
  position: 1148,
  title: {
    pl: 'Ustawa z dnia 24 sierpnia 2001 r. – Kodeks postępowania w sprawach o wykroczenia',
    uk: 'Закон від 24 серпня 2001 р. – Кодекс провадження у справах про правопорушення',
    ar: 'قانون 24 أغسطس 2001 – قانون الإجراءات في قضايا المخالفات',
    en: 'Act of 24 August 2001 – Code of Procedure in Petty Offence Cases',
  },
})

export const kodeksKarny = act({
  key: 'kodeks-karny',
  year: 1997,
  number: 88,
  position: 553,
  title: {
    pl: 'Ustawa z dnia 6 czerwca 1997 r. – Kodeks karny',
    uk: 'Закон від 6 червня 1997 р. – Кримінальний кодекс',
    ar: 'قانون 6 يونيو 1997 – قانون العقوبات',
    en: 'Act of 6 June 1997 – Criminal Code',
  },
})

export const kpa = act({
  key: 'kpa',
  year: 1960,
  number: 30,
  position: 168,
  title: {
    pl: 'Ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
    uk: 'Закон від 14 червня 1960 р. – Кодекс адміністративного провадження (KPA)',
    ar: 'قانون 14 يونيو 1960 – قانون الإجراءات الإدارية (KPA)',
    en: 'Act of 14 June 1960 – Code of Administrative Procedure (KPA)',
  },
})

export const straze = act({
  key: 'straze',
  year: 1997,
  number: 123,
  position: 779,
  title: {
    pl: 'Ustawa z dnia 29 sierpnia 1997 r. o strażach gminnych',
    uk: 'Закон від 29 серпня 1997 р. про муніципальну варту',
    ar: 'قانون 29 أغسطس 1997 بشأن الحرس البلدي',
    en: 'Act of 29 August 1997 on Municipal Guards',
  },
})

export const odpady = act({
  key: 'odpady',
  year: 2013,
  position: 21,
  title: {
    pl: 'Ustawa z dnia 14 grudnia 2012 r. o odpadach',
    uk: 'Закон від 14 грудня 2012 р. про відходи',
    ar: 'قانون 14 ديسمبر 2012 بشأن النفايات',
    en: 'Act of 14 December 2012 on Waste',
  },
})

export const czystoscWGminach = act({
  key: 'czystosc-w-gminach',
  year: 1996,
  number: 132,
  position: 622,
  title: {
    pl: 'Ustawa z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach',
    uk: 'Закон від 13 вересня 1996 р. про підтримання чистоти й порядку в гмінах',
    ar: 'قانون 13 سبتمبر 1996 بشأن النظافة والنظام في البلديات',
    en: 'Act of 13 September 1996 on Cleanliness and Order in Municipalities',
  },
})

export const prawoOchronySrodowiska = act({
  key: 'prawo-ochrony-srodowiska',
  year: 2001,
  number: 62,
  position: 627,
  title: {
    pl: 'Ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska',
    uk: 'Закон від 27 квітня 2001 р. – Право охорони довкілля',
    ar: 'قانون 27 أبريل 2001 – قانون حماية البيئة',
    en: 'Act of 27 April 2001 – Environmental Protection Law',
  },
})

export const ochronaPrzyrody = act({
  key: 'ochrona-przyrody',
  year: 2004,
  number: 92,
  position: 880,
  title: {
    pl: 'Ustawa z dnia 16 kwietnia 2004 r. o ochronie przyrody',
    uk: 'Закон від 16 квітня 2004 р. про охорону природи',
    ar: 'قانون 16 أبريل 2004 بشأن حماية الطبيعة',
    en: 'Act of 16 April 2004 on Nature Conservation',
  },
})

export const stawkiZaDrzewa = act({
  key: 'stawki-za-drzewa',
  year: 2017,
  position: 1330,
  title: {
    pl: 'Rozporządzenie Ministra Środowiska z dnia 3 lipca 2017 r. w sprawie wysokości stawek opłat za usunięcie drzew i krzewów',
    uk: 'Розпорядження міністра довкілля від 3 липня 2017 р. про ставки плати за видалення дерев і кущів',
    ar: 'لائحة وزير البيئة المؤرخة 3 يوليو 2017 بشأن رسوم إزالة الأشجار والشجيرات',
    en: 'Regulation of the Minister of the Environment of 3 July 2017 on the fees for removing trees and shrubs',
  },
})

export const prawoBudowlane = act({
  key: 'prawo-budowlane',
  year: 1994,
  number: 89,
  position: 414,
  title: {
    pl: 'Ustawa z dnia 7 lipca 1994 r. – Prawo budowlane',
    uk: 'Закон від 7 липня 1994 р. – Будівельне право',
    ar: 'قانون 7 يوليو 1994 – قانون البناء',
    en: 'Act of 7 July 1994 – Construction Law',
  },
})

export const planowaniePrzestrzenne = act({
  key: 'planowanie-przestrzenne',
  year: 2003,
  number: 80,
  position: 717,
  title: {
    pl: 'Ustawa z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym',
    uk: 'Закон від 27 березня 2003 р. про просторове планування і забудову',
    ar: 'قانون 27 مارس 2003 بشأن التخطيط العمراني واستعمال الأراضي',
    en: 'Act of 27 March 2003 on Spatial Planning and Development',
  },
})

export const prawoDrogowe = act({
  key: 'prawo-drogowe',
  year: 1997,
  number: 98,
  position: 602,
  title: {
    pl: 'Ustawa z dnia 20 czerwca 1997 r. – Prawo o ruchu drogowym',
    uk: 'Закон від 20 червня 1997 р. – Право дорожнього руху',
    ar: 'قانون 20 يونيو 1997 – قانون المرور',
    en: 'Act of 20 June 1997 – Road Traffic Law',
  },
})

export const taryfikatorMandatow = act({
  key: 'taryfikator-mandatow',
  year: 2003,
  number: 208,
  position: 2023,
  title: {
    pl: 'Rozporządzenie Prezesa Rady Ministrów z dnia 24 listopada 2003 r. w sprawie wysokości grzywien nakładanych w drodze mandatów karnych za wybrane rodzaje wykroczeń',
    uk: 'Розпорядження голови Ради міністрів від 24 листопада 2003 р. про розміри штрафів-мандатів за окремі види правопорушень',
    ar: 'لائحة رئيس مجلس الوزراء المؤرخة 24 نوفمبر 2003 بشأن قيم الغرامات الفورية عن أنواع مختارة من المخالفات',
    en: 'Regulation of the Prime Minister of 24 November 2003 on the amounts of on-the-spot fines for selected petty offences',
  },
})

export const drogiPubliczne = act({
  key: 'drogi-publiczne',
  year: 1985,
  number: 14,
  position: 60,
  title: {
    pl: 'Ustawa z dnia 21 marca 1985 r. o drogach publicznych',
    uk: 'Закон від 21 березня 1985 р. про громадські дороги',
    ar: 'قانون 21 مارس 1985 بشأن الطرق العامة',
    en: 'Act of 21 March 1985 on Public Roads',
  },
})

export const ochronaZwierzat = act({
  key: 'ochrona-zwierzat',
  year: 1997,
  number: 111,
  position: 724,
  title: {
    pl: 'Ustawa z dnia 21 sierpnia 1997 r. o ochronie zwierząt',
    uk: 'Закон від 21 серпня 1997 р. про захист тварин',
    ar: 'قانون 21 أغسطس 1997 بشأن حماية الحيوانات',
    en: 'Act of 21 August 1997 on the Protection of Animals',
  },
})

export const zdrowieZwierzat = act({
  key: 'zdrowie-zwierzat',
  year: 2004,
  number: 69,
  position: 625,
  title: {
    pl: 'Ustawa z dnia 11 marca 2004 r. o ochronie zdrowia zwierząt oraz zwalczaniu chorób zakaźnych zwierząt',
    uk: 'Закон від 11 березня 2004 р. про охорону здоров’я тварин і боротьбу з інфекційними хворобами тварин',
    ar: 'قانون 11 مارس 2004 بشأن حماية صحة الحيوانات ومكافحة أمراضها المعدية',
    en: 'Act of 11 March 2004 on Animal Health and the Control of Infectious Animal Diseases',
  },
})

export const obszaryMorskie = act({
  key: 'obszary-morskie',
  year: 1991,
  number: 32,
  position: 131,
  title: {
    pl: 'Ustawa z dnia 21 marca 1991 r. o obszarach morskich Rzeczypospolitej Polskiej i administracji morskiej',
    uk: 'Закон від 21 березня 1991 р. про морські території Республіки Польща та морську адміністрацію',
    ar: 'قانون 21 مارس 1991 بشأن المناطق البحرية لجمهورية بولندا والإدارة البحرية',
    en: 'Act of 21 March 1991 on the Maritime Areas of the Republic of Poland and the Maritime Administration',
  },
})

export const oplataSkarbowa = act({
  key: 'oplata-skarbowa',
  year: 2006,
  number: 225,
  position: 1635,
  title: {
    pl: 'Ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej',
    uk: 'Закон від 16 листопада 2006 р. про гербовий збір (opłata skarbowa)',
    ar: 'قانون 16 نوفمبر 2006 بشأن رسم الدمغة (opłata skarbowa)',
    en: 'Act of 16 November 2006 on Stamp Duty (opłata skarbowa)',
  },
})

export const ewidencjaLudnosci = act({
  key: 'ewidencja-ludnosci',
  year: 2010,
  number: 217,
  position: 1427,
  title: {
    pl: 'Ustawa z dnia 24 września 2010 r. o ewidencji ludności',
    uk: 'Закон від 24 вересня 2010 р. про облік населення',
    ar: 'قانون 24 سبتمبر 2010 بشأن سجل السكان',
    en: 'Act of 24 September 2010 on Population Registration',
  },
})

export const dowodyOsobiste = act({
  key: 'dowody-osobiste',
  year: 2010,
  number: 167,
  position: 1131,
  title: {
    pl: 'Ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych',
    uk: 'Закон від 6 серпня 2010 р. про посвідчення особи (dowód osobisty)',
    ar: 'قانون 6 أغسطس 2010 بشأن بطاقات الهوية',
    en: 'Act of 6 August 2010 on Identity Cards',
  },
})

export const aktaStanuCywilnego = act({
  key: 'akta-stanu-cywilnego',
  year: 2014,
  position: 1741,
  title: {
    pl: 'Ustawa z dnia 28 listopada 2014 r. – Prawo o aktach stanu cywilnego',
    uk: 'Закон від 28 листопада 2014 р. – Право про акти цивільного стану',
    ar: 'قانون 28 نوفمبر 2014 – قانون الأحوال المدنية',
    en: 'Act of 28 November 2014 – Civil Status Records Law',
  },
})

export const kodeksRodzinny = act({
  key: 'kodeks-rodzinny',
  year: 1964,
  number: 9,
  position: 59,
  title: {
    pl: 'Ustawa z dnia 25 lutego 1964 r. – Kodeks rodzinny i opiekuńczy',
    uk: 'Закон від 25 лютого 1964 р. – Сімейний та опікунський кодекс',
    ar: 'قانون 25 فبراير 1964 – قانون الأسرة والوصاية',
    en: 'Act of 25 February 1964 – Family and Guardianship Code',
  },
})

export const kodeksCywilny = act({
  key: 'kodeks-cywilny',
  year: 1964,
  number: 16,
  position: 93,
  title: {
    pl: 'Ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny',
    uk: 'Закон від 23 квітня 1964 р. – Цивільний кодекс',
    ar: 'قانون 23 أبريل 1964 – القانون المدني',
    en: 'Act of 23 April 1964 – Civil Code',
  },
})

export const osiemsetPlus = act({
  key: 'osiemset-plus',
  year: 2016,
  position: 195,
  title: {
    pl: 'Ustawa z dnia 11 lutego 2016 r. o pomocy państwa w wychowywaniu dzieci',
    uk: 'Закон від 11 лютого 2016 р. про допомогу держави у вихованні дітей (800+)',
    ar: 'قانون 11 فبراير 2016 بشأن مساعدة الدولة في تربية الأطفال (800+)',
    en: 'Act of 11 February 2016 on State Aid in Raising Children (800+)',
  },
})

export const swiadczeniaRodzinne = act({
  key: 'swiadczenia-rodzinne',
  year: 2003,
  number: 228,
  position: 2255,
  title: {
    pl: 'Ustawa z dnia 28 listopada 2003 r. o świadczeniach rodzinnych',
    uk: 'Закон від 28 листопада 2003 р. про сімейні виплати',
    ar: 'قانون 28 نوفمبر 2003 بشأن المخصصات الأسرية',
    en: 'Act of 28 November 2003 on Family Benefits',
  },
})

export const cmentarze = act({
  key: 'cmentarze',
  year: 1959,
  number: 11,
  position: 62,
  title: {
    pl: 'Ustawa z dnia 31 stycznia 1959 r. o cmentarzach i chowaniu zmarłych',
    uk: 'Закон від 31 січня 1959 р. про кладовища та поховання померлих',
    ar: 'قانون 31 يناير 1959 بشأن المقابر ودفن الموتى',
    en: 'Act of 31 January 1959 on Cemeteries and Burying the Dead',
  },
})

export const emeryturyRenty = act({
  key: 'emerytury-renty',
  year: 1998,
  number: 162,
  position: 1118,
  title: {
    pl: 'Ustawa z dnia 17 grudnia 1998 r. o emeryturach i rentach z Funduszu Ubezpieczeń Społecznych',
    uk: 'Закон від 17 грудня 1998 р. про пенсії та ренти з Фонду соціального страхування',
    ar: 'قانون 17 ديسمبر 1998 بشأن المعاشات من صندوق التأمينات الاجتماعية',
    en: 'Act of 17 December 1998 on Old-age and Other Pensions from the Social Insurance Fund',
  },
})

export const podatekOdSpadkow = act({
  key: 'podatek-od-spadkow',
  year: 1983,
  number: 45,
  position: 207,
  title: {
    pl: 'Ustawa z dnia 28 lipca 1983 r. o podatku od spadków i darowizn',
    uk: 'Закон від 28 липня 1983 р. про податок на спадщину й дарування',
    ar: 'قانون 28 يوليو 1983 بشأن ضريبة الإرث والهبات',
    en: 'Act of 28 July 1983 on Inheritance and Gift Tax',
  },
})

export const podatkiLokalne = act({
  key: 'podatki-lokalne',
  year: 1991,
  number: 9,
  position: 31,
  title: {
    pl: 'Ustawa z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych',
    uk: 'Закон від 12 січня 1991 р. про місцеві податки і збори',
    ar: 'قانون 12 يناير 1991 بشأن الضرائب والرسوم المحلية',
    en: 'Act of 12 January 1991 on Local Taxes and Charges',
  },
})

export const kodeksWyborczy = act({
  key: 'kodeks-wyborczy',
  year: 2011,
  number: 21,
  position: 112,
  title: {
    pl: 'Ustawa z dnia 5 stycznia 2011 r. – Kodeks wyborczy',
    uk: 'Закон від 5 січня 2011 р. – Виборчий кодекс',
    ar: 'قانون 5 يناير 2011 – قانون الانتخابات',
    en: 'Act of 5 January 2011 – Electoral Code',
  },
})

export const ceidg = act({
  key: 'ceidg',
  year: 2018,
  position: 647,
  title: {
    pl: 'Ustawa z dnia 6 marca 2018 r. o Centralnej Ewidencji i Informacji o Działalności Gospodarczej i Punkcie Informacji dla Przedsiębiorcy',
    uk: 'Закон від 6 березня 2018 р. про Центральний реєстр та інформацію про господарську діяльність (CEIDG) і Пункт інформації для підприємця',
    ar: 'قانون 6 مارس 2018 بشأن السجل المركزي للنشاط الاقتصادي (CEIDG) ونقطة معلومات أصحاب الأعمال',
    en: 'Act of 6 March 2018 on the Central Register of Business Activity (CEIDG) and the Information Point for Entrepreneurs',
  },
})

export const prawoPrzedsiebiorcow = act({
  key: 'prawo-przedsiebiorcow',
  year: 2018,
  position: 646,
  title: {
    pl: 'Ustawa z dnia 6 marca 2018 r. – Prawo przedsiębiorców',
    uk: 'Закон від 6 березня 2018 р. – Право підприємців',
    ar: 'قانون 6 مارس 2018 – قانون أصحاب الأعمال',
    en: 'Act of 6 March 2018 – Entrepreneurs’ Law',
  },
})

export const ubezpieczeniaSpoleczne = act({
  key: 'ubezpieczenia-spoleczne',
  year: 1998,
  number: 137,
  position: 887,
  title: {
    pl: 'Ustawa z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych',
    uk: 'Закон від 13 жовтня 1998 р. про систему соціального страхування',
    ar: 'قانون 13 أكتوبر 1998 بشأن نظام التأمينات الاجتماعية',
    en: 'Act of 13 October 1998 on the Social Insurance System',
  },
})

export const imprezyMasowe = act({
  key: 'imprezy-masowe',
  year: 2009,
  number: 62,
  position: 504,
  title: {
    pl: 'Ustawa z dnia 20 marca 2009 r. o bezpieczeństwie imprez masowych',
    uk: 'Закон від 20 березня 2009 р. про безпеку масових заходів',
    ar: 'قانون 20 مارس 2009 بشأن أمن الفعاليات الجماهيرية',
    en: 'Act of 20 March 2009 on the Safety of Mass Events',
  },
})

export const wychowanieWTrzezwosci = act({
  key: 'wychowanie-w-trzezwosci',
  year: 1982,
  number: 35,
  position: 230,
  title: {
    pl: 'Ustawa z dnia 26 października 1982 r. o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi',
    uk: 'Закон від 26 жовтня 1982 р. про виховання у тверезості та протидію алкоголізму',
    ar: 'قانون 26 أكتوبر 1982 بشأن مكافحة إدمان الكحول',
    en: 'Act of 26 October 1982 on Upbringing in Sobriety and Counteracting Alcoholism',
  },
})

export const uslugiHotelarskie = act({
  key: 'uslugi-hotelarskie',
  year: 1997,
  number: 133,
  position: 884,
  title: {
    pl: 'Ustawa z dnia 29 sierpnia 1997 r. o usługach hotelarskich oraz usługach pilotów wycieczek i przewodników turystycznych',
    uk: 'Закон від 29 серпня 1997 р. про готельні послуги та послуги екскурсоводів і гідів',
    ar: 'قانون 29 أغسطس 1997 بشأن الخدمات الفندقية وخدمات المرشدين السياحيين',
    en: 'Act of 29 August 1997 on Hotel Services and the Services of Tour Leaders and Guides',
  },
})

export const obiektyHotelarskie = act({
  key: 'obiekty-hotelarskie',
  year: 2004,
  number: 188,
  position: 1945,
  title: {
    pl: 'Rozporządzenie Ministra Gospodarki i Pracy z dnia 19 sierpnia 2004 r. w sprawie obiektów hotelarskich i innych obiektów, w których są świadczone usługi hotelarskie',
    uk: 'Розпорядження міністра економіки та праці від 19 серпня 2004 р. про готельні та інші об’єкти, у яких надають готельні послуги',
    ar: 'لائحة وزير الاقتصاد والعمل المؤرخة 19 أغسطس 2004 بشأن المنشآت الفندقية وغيرها من أماكن الإيواء',
    en: 'Regulation of the Minister of Economy and Labour of 19 August 2004 on hotels and other places offering accommodation services',
  },
})

export const ryczalt = act({
  key: 'ryczalt',
  year: 1998,
  number: 144,
  position: 930,
  title: {
    pl: 'Ustawa z dnia 20 listopada 1998 r. o zryczałtowanym podatku dochodowym od niektórych przychodów osiąganych przez osoby fizyczne',
    uk: 'Закон від 20 листопада 1998 р. про спрощений прибутковий податок (ryczałt) з деяких доходів фізичних осіб',
    ar: 'قانون 20 نوفمبر 1998 بشأن ضريبة الدخل المقطوعة (ryczałt) على بعض إيرادات الأفراد',
    en: 'Act of 20 November 1998 on Lump-sum Income Tax (ryczałt) on Certain Revenues of Natural Persons',
  },
})

export const ochronaCudzoziemcow = act({
  key: 'ochrona-cudzoziemcow',
  year: 2003,
  number: 128,
  position: 1176,
  title: {
    pl: 'Ustawa z dnia 13 czerwca 2003 r. o udzielaniu cudzoziemcom ochrony na terytorium Rzeczypospolitej Polskiej',
    uk: 'Закон від 13 червня 2003 р. про надання іноземцям захисту на території Республіки Польща',
    ar: 'قانون 13 يونيو 2003 بشأن منح الأجانب الحماية في أراضي جمهورية بولندا',
    en: 'Act of 13 June 2003 on Granting Protection to Foreigners within the Territory of the Republic of Poland',
  },
})

export const wygaszeniePomocyUkrainie = act({
  key: 'wygaszenie-pomocy-ukrainie',
  year: 2026,
  position: 203,
  isAmended: false,
  title: {
    pl: 'Ustawa z dnia 23 stycznia 2026 r. o wygaszeniu rozwiązań wynikających z ustawy o pomocy obywatelom Ukrainy w związku z konfliktem zbrojnym na terytorium tego państwa oraz o zmianie niektórych innych ustaw',
    uk: 'Закон від 23 січня 2026 р. про завершення дії рішень, що випливають із закону про допомогу громадянам України у зв’язку зі збройним конфліктом, та про зміну деяких інших законів',
    ar: 'قانون 23 يناير 2026 بشأن إنهاء التدابير المنبثقة عن قانون مساعدة مواطني أوكرانيا على خلفية النزاع المسلح وتعديل بعض القوانين الأخرى',
    en: 'Act of 23 January 2026 on phasing out the measures of the Act on assistance to citizens of Ukraine in connection with the armed conflict, and amending certain other acts',
  },
})

export const prawoOswiatowe = act({
  key: 'prawo-oswiatowe',
  year: 2017,
  position: 59,
  title: {
    pl: 'Ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe',
    uk: 'Закон від 14 грудня 2016 р. – Право про освіту',
    ar: 'قانون 14 ديسمبر 2016 – قانون التعليم',
    en: 'Act of 14 December 2016 – Education Law',
  },
})

export const petycje = act({
  key: 'petycje',
  year: 2014,
  position: 1195,
  title: {
    pl: 'Ustawa z dnia 11 lipca 2014 r. o petycjach',
    uk: 'Закон від 11 липня 2014 р. про петиції',
    ar: 'قانون 11 يوليو 2014 بشأن العرائض',
    en: 'Act of 11 July 2014 on Petitions',
  },
})

export const skargiIWnioski = act({
  key: 'skargi-i-wnioski',
  year: 2002,
  number: 5,
  position: 46,
  title: {
    pl: 'Rozporządzenie Rady Ministrów z dnia 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków',
    uk: 'Розпорядження Ради міністрів від 8 січня 2002 р. про організацію прийому та розгляду скарг і пропозицій',
    ar: 'لائحة مجلس الوزراء المؤرخة 8 يناير 2002 بشأن تنظيم استقبال الشكاوى والمقترحات والنظر فيها',
    en: 'Regulation of the Council of Ministers of 8 January 2002 on receiving and handling complaints and proposals',
  },
})

export const konstytucja = act({
  key: 'konstytucja',
  year: 1997,
  number: 78,
  position: 483,
  title: {
    pl: 'Konstytucja Rzeczypospolitej Polskiej z dnia 2 kwietnia 1997 r.',
    uk: 'Конституція Республіки Польща від 2 квітня 1997 р.',
    ar: 'دستور جمهورية بولندا المؤرخ 2 أبريل 1997',
    en: 'Constitution of the Republic of Poland of 2 April 1997',
  },
})
