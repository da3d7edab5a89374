import type { DemoDocument } from '../../define.ts'

type LegalAct = DemoDocument<'service-cards'>['legalActs'][number]

/**
 * The acts that several cards rest on, cited by their first place in the journal: consolidated texts follow one another,
 * and the act's page in ISAP always leads to the newest.
 */
export const identityCardsAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych',
    uk: 'Закон від 6 серпня 2010 року про посвідчення особи',
    ar: 'قانون بطاقات الهوية الصادر في 6 أغسطس 2010',
    en: 'Identity Cards Act of 6 August 2010',
  },
  journalRef: 'Dz.U. 2010 nr 167 poz. 1131 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20101671131',
}

export const identityCardsRegulation: LegalAct = {
  title: {
    pl: 'Rozporządzenie Rady (UE) 2025/1208 z dnia 12 czerwca 2025 r. w sprawie poprawy zabezpieczeń dowodów osobistych obywateli Unii',
    uk: 'Регламент Ради (ЄС) 2025/1208 від 12 червня 2025 року про посилення захисту посвідчень особи громадян Союзу',
    ar: 'لائحة المجلس (الاتحاد الأوروبي) 2025/1208 الصادرة في 12 يونيو 2025 بشأن تعزيز أمان بطاقات هوية مواطني الاتحاد',
    en: 'Council Regulation (EU) 2025/1208 of 12 June 2025 on strengthening the security of identity cards of Union citizens',
  },
  journalRef: 'Dz.Urz. UE L, 2025/1208',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/1208/oj',
}

export const populationRegisterAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 24 września 2010 r. o ewidencji ludności',
    uk: 'Закон від 24 вересня 2010 року про облік населення',
    ar: 'قانون سجل السكان الصادر في 24 سبتمبر 2010',
    en: 'Population Register Act of 24 September 2010',
  },
  journalRef: 'Dz.U. 2010 nr 217 poz. 1427 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20102171427',
}

export const registrationFormsRegulation: LegalAct = {
  title: {
    pl: 'Rozporządzenie Ministra Spraw Wewnętrznych i Administracji z dnia 13 grudnia 2017 r. w sprawie określenia wzorów i sposobu wypełniania formularzy stosowanych przy wykonywaniu obowiązku meldunkowego',
    uk: 'Розпорядження Міністра внутрішніх справ та адміністрації від 13 грудня 2017 року про зразки і спосіб заповнення бланків для реєстрації місця проживання',
    ar: 'لائحة وزير الداخلية والإدارة الصادرة في 13 ديسمبر 2017 بشأن نماذج استمارات تسجيل العنوان وطريقة ملئها',
    en: 'Regulation of the Minister of the Interior and Administration of 13 December 2017 on the forms used for address registration',
  },
  journalRef: 'Dz.U. 2017 poz. 2411 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20170002411',
}

export const civilStatusAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 28 listopada 2014 r. – Prawo o aktach stanu cywilnego',
    uk: 'Закон від 28 листопада 2014 року «Право про акти цивільного стану»',
    ar: 'قانون سجلات الأحوال المدنية الصادر في 28 نوفمبر 2014',
    en: 'Civil Status Records Act of 28 November 2014',
  },
  journalRef: 'Dz.U. 2014 poz. 1741 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20140001741',
}

export const familyCode: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 25 lutego 1964 r. – Kodeks rodzinny i opiekuńczy',
    uk: 'Закон від 25 лютого 1964 року «Сімейний та опікунський кодекс»',
    ar: 'قانون الأسرة والوصاية الصادر في 25 فبراير 1964',
    en: 'Family and Guardianship Code of 25 February 1964',
  },
  journalRef: 'Dz.U. 1964 nr 9 poz. 59 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19640090059',
}

export const stampDutyAct: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej',
    uk: 'Закон від 16 листопада 2006 року про гербовий збір (opłata skarbowa)',
    ar: 'قانون رسم الدمغة (opłata skarbowa) الصادر في 16 نوفمبر 2006',
    en: 'Stamp Duty Act of 16 November 2006',
  },
  journalRef: 'Dz.U. 2006 nr 225 poz. 1635 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20062251635',
}

export const administrativeProcedureCode: LegalAct = {
  title: {
    pl: 'Ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
    uk: 'Закон від 14 червня 1960 року «Кодекс адміністративного провадження»',
    ar: 'قانون الإجراءات الإدارية الصادر في 14 يونيو 1960',
    en: 'Code of Administrative Procedure of 14 June 1960',
  },
  journalRef: 'Dz.U. 1960 nr 30 poz. 168 ze zm.',
  url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19600300168',
}
