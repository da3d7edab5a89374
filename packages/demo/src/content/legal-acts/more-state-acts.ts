import type { LegalAct } from './act.ts'

export const ustawaKartaDuzejRodziny: LegalAct = {
  key: 'ustawa-karta-duzej-rodziny',
  title: {
    pl: 'Ustawa z dnia 5 grudnia 2014 r. o Karcie Dużej Rodziny',
    uk: 'Закон від 5 грудня 2014 року про Карту великої родини',
    ar: 'قانون بطاقة الأسرة الكبيرة الصادر في 5 ديسمبر 2014',
    en: 'Large Family Card Act of 5 December 2014',
  },
  journalRef: 'Dz.U. 2014 poz. 1863 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20140001863',
}

export const duplikatKartyDuzejRodziny: LegalAct = {
  key: 'duplikat-karty-duzej-rodziny',
  title: {
    pl: 'Obwieszczenie Ministra Rodziny, Pracy i Polityki Społecznej z dnia 19 lutego 2026 r. w sprawie wysokości opłaty za wydanie duplikatu Karty Dużej Rodziny',
    uk: 'Оголошення Міністра сім’ї, праці та соціальної політики від 19 лютого 2026 року про плату за дублікат Карти великої родини',
    ar: 'إعلان وزير الأسرة والعمل والسياسة الاجتماعية الصادر في 19 فبراير 2026 بشأن رسم النسخة البديلة من بطاقة الأسرة الكبيرة',
    en: 'Notice of the Minister of Family, Labour and Social Policy of 19 February 2026 on the fee for a replacement Large Family Card',
  },
  journalRef: 'M.P. 2026 poz. 235',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WMP20260000235',
}

export const slubPozaUrzedem: LegalAct = {
  key: 'slub-poza-urzedem',
  title: {
    pl: 'Rozporządzenie Ministra Spraw Wewnętrznych z dnia 22 stycznia 2015 r. w sprawie opłaty dodatkowej za przyjęcie oświadczeń o wstąpieniu w związek małżeński poza urzędem stanu cywilnego',
    uk: 'Розпорядження Міністра внутрішніх справ від 22 січня 2015 року про додатковий збір за укладення шлюбу поза відділом актів цивільного стану',
    ar: 'لائحة وزير الداخلية الصادرة في 22 يناير 2015 بشأن الرسم الإضافي لعقد الزواج خارج مكتب الأحوال المدنية',
    en: 'Regulation of the Minister of the Interior of 22 January 2015 on the additional fee for weddings outside the registry office',
  },
  journalRef: 'Dz.U. 2015 poz. 180',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20150000180',
}

export const zmianaNazwiska: LegalAct = {
  key: 'zmiana-nazwiska',
  title: {
    pl: 'Ustawa z dnia 17 października 2008 r. o zmianie imienia i nazwiska',
    uk: 'Закон від 17 жовтня 2008 року про зміну імені та прізвища',
    ar: 'قانون تغيير الاسم واللقب الصادر في 17 أكتوبر 2008',
    en: 'Change of Name and Surname Act of 17 October 2008',
  },
  journalRef: 'Dz.U. 2008 nr 220 poz. 1414 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20082201414',
}

export const formularzeMeldunkowe: LegalAct = {
  key: 'formularze-meldunkowe',
  title: {
    pl: 'Rozporządzenie Ministra Spraw Wewnętrznych i Administracji z dnia 13 grudnia 2017 r. w sprawie określenia wzorów i sposobu wypełniania formularzy stosowanych przy wykonywaniu obowiązku meldunkowego',
    uk: 'Розпорядження Міністра внутрішніх справ та адміністрації від 13 грудня 2017 року про зразки і спосіб заповнення бланків для реєстрації місця проживання',
    ar: 'لائحة وزير الداخلية والإدارة الصادرة في 13 ديسمبر 2017 بشأن نماذج استمارات تسجيل العنوان وطريقة ملئها',
    en: 'Regulation of the Minister of the Interior and Administration of 13 December 2017 on the forms used for address registration',
  },
  journalRef: 'Dz.U. 2017 poz. 2411 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20170002411',
}

export const ordynacjaPodatkowa: LegalAct = {
  key: 'ordynacja-podatkowa',
  title: {
    pl: 'Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa',
    uk: 'Закон від 29 серпня 1997 року «Податковий кодекс» (Ordynacja podatkowa)',
    ar: 'قانون الإجراءات الضريبية (Ordynacja podatkowa) الصادر في 29 أغسطس 1997',
    en: 'Tax Ordinance (Ordynacja podatkowa) of 29 August 1997',
  },
  journalRef: 'Dz.U. 1997 nr 137 poz. 926 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19971370926',
}

export const drukiPodatkuOdNieruchomosci: LegalAct = {
  key: 'druki-podatku-od-nieruchomosci',
  title: {
    pl: 'Rozporządzenie Ministra Finansów z dnia 30 maja 2019 r. w sprawie wzorów informacji o nieruchomościach i obiektach budowlanych oraz deklaracji na podatek od nieruchomości',
    uk: 'Розпорядження Міністра фінансів від 30 травня 2019 року про зразки інформації про нерухомість і споруди та декларації з податку на нерухомість',
    ar: 'لائحة وزير المالية الصادرة في 30 مايو 2019 بشأن نماذج البيان عن العقارات والإقرار بضريبة العقارات',
    en: 'Regulation of the Minister of Finance of 30 May 2019 on the forms for reporting property and declaring property tax',
  },
  journalRef: 'Dz.U. 2019 poz. 1104 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190001104',
}

export const warunkiZajeciaPasa: LegalAct = {
  key: 'warunki-zajecia-pasa',
  title: {
    pl: 'Rozporządzenie Rady Ministrów z dnia 1 czerwca 2004 r. w sprawie określenia warunków udzielania zezwoleń na zajęcie pasa drogowego',
    uk: 'Розпорядження Ради міністрів від 1 червня 2004 року про умови надання дозволів на зайняття дорожньої смуги',
    ar: 'لائحة مجلس الوزراء الصادرة في 1 يونيو 2004 بشأن شروط منح تصاريح إشغال حرم الطريق',
    en: 'Regulation of the Council of Ministers of 1 June 2004 on the conditions of permits to occupy a road',
  },
  journalRef: 'Dz.U. 2004 nr 140 poz. 1481 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20041401481',
}

export const dodatkiMieszkaniowe: LegalAct = {
  key: 'dodatki-mieszkaniowe',
  title: {
    pl: 'Ustawa z dnia 21 czerwca 2001 r. o dodatkach mieszkaniowych',
    uk: 'Закон від 21 червня 2001 року про житлові доплати',
    ar: 'قانون بدلات السكن الصادر في 21 يونيو 2001',
    en: 'Housing Allowances Act of 21 June 2001',
  },
  journalRef: 'Dz.U. 2001 nr 71 poz. 734 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20010710734',
}

export const prawoGeodezyjne: LegalAct = {
  key: 'prawo-geodezyjne',
  title: {
    pl: 'Ustawa z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne',
    uk: 'Закон від 17 травня 1989 року «Геодезичне та картографічне право»',
    ar: 'قانون المساحة ورسم الخرائط الصادر في 17 مايو 1989',
    en: 'Geodetic and Cartographic Law of 17 May 1989',
  },
  journalRef: 'Dz.U. 1989 nr 30 poz. 163 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19890300163',
}

export const ewidencjaAdresow: LegalAct = {
  key: 'ewidencja-adresow',
  title: {
    pl: 'Rozporządzenie Ministra Rozwoju, Pracy i Technologii z dnia 21 lipca 2021 r. w sprawie ewidencji miejscowości, ulic i adresów',
    uk: 'Розпорядження Міністра розвитку, праці та технологій від 21 липня 2021 року про реєстр населених пунктів, вулиць і адрес',
    ar: 'لائحة وزير التنمية والعمل والتكنولوجيا الصادرة في 21 يوليو 2021 بشأن سجل البلدات والشوارع والعناوين',
    en: 'Regulation of the Minister of Development, Labour and Technology of 21 July 2021 on the register of places, streets and addresses',
  },
  journalRef: 'Dz.U. 2021 poz. 1368',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20210001368',
}

export const sadyAdministracyjne: LegalAct = {
  key: 'sady-administracyjne',
  title: {
    pl: 'Ustawa z dnia 30 sierpnia 2002 r. – Prawo o postępowaniu przed sądami administracyjnymi',
    uk: 'Закон від 30 серпня 2002 року «Право про провадження в адміністративних судах»',
    ar: 'قانون الإجراءات أمام المحاكم الإدارية الصادر في 30 أغسطس 2002',
    en: 'Act of 30 August 2002 on Proceedings before Administrative Courts',
  },
  journalRef: 'Dz.U. 2002 nr 153 poz. 1270 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021531270',
}
