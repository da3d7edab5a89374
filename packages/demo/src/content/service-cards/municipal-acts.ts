import type { Localised } from '@ratusz/content-schemas'
import type { LegalAct } from '../procedures/legal-acts.ts'

/** Acts that only the cards of the town's own services cite, by their first place in the journal, as in `legal-acts.ts`. */
export const taxOrdinance: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa',
    uk: 'Закон від 29 серпня 1997 року «Податковий кодекс» (Ordynacja podatkowa)',
    ar: 'قانون الإجراءات الضريبية (Ordynacja podatkowa) الصادر في 29 أغسطس 1997',
    en: 'Tax Ordinance (Ordynacja podatkowa) of 29 August 1997',
  },
  journalRef: 'Dz.U. 1997 nr 137 poz. 926 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19971370926',
}

export const propertyTaxForms: LegalAct = {
  title: {
    pl: 'Rozporządzenie Ministra Finansów z dnia 30 maja 2019 r. w sprawie wzorów informacji o nieruchomościach i obiektach budowlanych oraz deklaracji na podatek od nieruchomości',
    uk: 'Розпорядження Міністра фінансів від 30 травня 2019 року про зразки інформації про нерухомість і споруди та декларації з податку на нерухомість',
    ar: 'لائحة وزير المالية الصادرة في 30 مايو 2019 بشأن نماذج البيان عن العقارات والإقرار بضريبة العقارات',
    en: 'Regulation of the Minister of Finance of 30 May 2019 on the forms for reporting property and declaring property tax',
  },
  journalRef: 'Dz.U. 2019 poz. 1104 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190001104',
}

export const roadOccupationRegulation: LegalAct = {
  title: {
    pl: 'Rozporządzenie Rady Ministrów z dnia 1 czerwca 2004 r. w sprawie określenia warunków udzielania zezwoleń na zajęcie pasa drogowego',
    uk: 'Розпорядження Ради міністрів від 1 червня 2004 року про умови надання дозволів на зайняття дорожньої смуги',
    ar: 'لائحة مجلس الوزراء الصادرة في 1 يونيو 2004 بشأن شروط منح تصاريح إشغال حرم الطريق',
    en: 'Regulation of the Council of Ministers of 1 June 2004 on the conditions of permits to occupy a road',
  },
  journalRef: 'Dz.U. 2004 nr 140 poz. 1481 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20041401481',
}

export const housingAllowanceAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 21 czerwca 2001 r. o dodatkach mieszkaniowych',
    uk: 'Закон від 21 червня 2001 року про житлові доплати',
    ar: 'قانون بدلات السكن الصادر في 21 يونيو 2001',
    en: 'Housing Allowances Act of 21 June 2001',
  },
  journalRef: 'Dz.U. 2001 nr 71 poz. 734 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20010710734',
}

export const geodeticLaw: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne',
    uk: 'Закон від 17 травня 1989 року «Геодезичне та картографічне право»',
    ar: 'قانون المساحة ورسم الخرائط الصادر في 17 مايو 1989',
    en: 'Geodetic and Cartographic Law of 17 May 1989',
  },
  journalRef: 'Dz.U. 1989 nr 30 poz. 163 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19890300163',
}

export const addressRegisterRegulation: LegalAct = {
  title: {
    pl: 'Rozporządzenie Ministra Rozwoju, Pracy i Technologii z dnia 21 lipca 2021 r. w sprawie ewidencji miejscowości, ulic i adresów',
    uk: 'Розпорядження Міністра розвитку, праці та технологій від 21 липня 2021 року про реєстр населених пунктів, вулиць і адрес',
    ar: 'لائحة وزير التنمية والعمل والتكنولوجيا الصادرة في 21 يوليو 2021 بشأن سجل البلدات والشوارع والعناوين',
    en: 'Regulation of the Minister of Development, Labour and Technology of 21 July 2021 on the register of places, streets and addresses',
  },
  journalRef: 'Dz.U. 2021 poz. 1368',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20210001368',
}

export const administrativeCourtsAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 30 sierpnia 2002 r. – Prawo o postępowaniu przed sądami administracyjnymi',
    uk: 'Закон від 30 серпня 2002 року «Право про провадження в адміністративних судах»',
    ar: 'قانون الإجراءات أمام المحاكم الإدارية الصادر في 30 أغسطس 2002',
    en: 'Act of 30 August 2002 on Proceedings before Administrative Courts',
  },
  journalRef: 'Dz.U. 2002 nr 153 poz. 1270 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021531270',
}

/** A resolution of the Town Council, found in the public information bulletin (BIP). */
export const townCouncilResolution = (subject: Localised<string> & { pl: string }): LegalAct => ({
  title: subject,
  url: 'https://bip.jantarowo.example',
})
