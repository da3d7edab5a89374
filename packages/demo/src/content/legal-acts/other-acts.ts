import type { LegalAct } from './act.ts'

// Acts of the Union, of the region and of offices.

export const zabezpieczeniaDowodow: LegalAct = {
  key: 'zabezpieczenia-dowodow',
  title: {
    pl: 'Rozporządzenie Rady (UE) 2025/1208 z dnia 12 czerwca 2025 r. w sprawie poprawy zabezpieczeń dowodów osobistych obywateli Unii',
    uk: 'Регламент Ради (ЄС) 2025/1208 від 12 червня 2025 року про посилення захисту посвідчень особи громадян Союзу',
    ar: 'لائحة المجلس (الاتحاد الأوروبي) 2025/1208 الصادرة في 12 يونيو 2025 بشأن تعزيز أمان بطاقات هوية مواطني الاتحاد',
    en: 'Council Regulation (EU) 2025/1208 of 12 June 2025 on strengthening the security of identity cards of Union citizens',
  },
  journalRef: 'Dz.Urz. UE L, 2025/1208',
  url: 'https://eur-lex.europa.eu/eli/reg/2025/1208/oj',
}

export const najemKrotkoterminowy: LegalAct = {
  key: 'najem-krotkoterminowy',
  title: {
    pl: 'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2024/1028 z dnia 11 kwietnia 2024 r. w sprawie gromadzenia i udostępniania danych dotyczących usług krótkoterminowego najmu lokali mieszkalnych',
    uk: 'Регламент Європейського Парламенту і Ради (ЄС) 2024/1028 від 11 квітня 2024 р. про збирання та обмін даними щодо короткострокової оренди житла',
    ar: 'لائحة البرلمان الأوروبي والمجلس (الاتحاد الأوروبي) 2024/1028 المؤرخة 11 أبريل 2024 بشأن جمع بيانات الإيجار القصير الأجل وتبادلها',
    en: 'Regulation (EU) 2024/1028 of the European Parliament and of the Council of 11 April 2024 on data collection and sharing relating to short-term accommodation rental services',
  },
  journalRef: 'Dz.Urz. UE L, 2024/1028',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1028/oj',
}

export const zarzadzenieUrzeduMorskiego: LegalAct = {
  key: 'zarzadzenie-urzedu-morskiego',
  title: {
    pl: 'Zarządzenie nr 3 Dyrektora Urzędu Morskiego w Gdyni z dnia 5 maja 2011 r. w sprawie określenia wymogów zabezpieczenia terenów pasa technicznego',
    uk: 'Наказ № 3 директора Морського управління в Гдині від 5 травня 2011 р. про вимоги захисту територій технічної смуги',
    ar: 'الأمر رقم 3 لمدير الهيئة البحرية في غدينيا المؤرخ 5 مايو 2011 بشأن متطلبات حماية الشريط الساحلي التقني',
    en: 'Order No. 3 of the Director of the Maritime Office in Gdynia of 5 May 2011 on the protection of the technical belt',
  },
  journalRef: 'Dz. Urz. Woj. Pom. 2011 nr 64 poz. 1443',
  url: 'https://www.umgdy.gov.pl/?p=1101',
}

export const uchwalyAntysmogowe: LegalAct = {
  key: 'uchwaly-antysmogowe',
  title: {
    pl: 'Uchwały nr 309/XXIV/20 (miasta) i nr 310/XXIV/20 (poza miastami) Sejmiku Województwa Pomorskiego z dnia 28 września 2020 r., tzw. uchwały antysmogowe',
    uk: 'Постанови № 309/XXIV/20 (міста) і № 310/XXIV/20 (поза містами) сеймика Поморського воєводства від 28 вересня 2020 р., так звані антисмогові постанови',
    ar: 'القراران رقم 309/XXIV/20 (المدن) ورقم 310/XXIV/20 (خارج المدن) لمجلس مقاطعة بومورسكيه المؤرخان 28 سبتمبر 2020، المعروفان بقراري مكافحة الضباب الدخاني',
    en: 'Resolutions No. 309/XXIV/20 (towns) and No. 310/XXIV/20 (outside towns) of the Pomeranian Regional Assembly of 28 September 2020, the “anti-smog resolutions”',
  },
}
