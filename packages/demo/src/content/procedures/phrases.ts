import type { Locale } from '@ratusz/content-schemas'

type InAllLanguages = Record<Locale, string>

/** Words that several guides repeat in the small print of a step: what it costs, where it happens. */
export const FREE: InAllLanguages = { pl: 'bezpłatnie', uk: 'безкоштовно', ar: 'مجانًا', en: 'free of charge' }

export const ON_THE_SPOT: InAllLanguages = { pl: 'od ręki', uk: 'одразу на місці', ar: 'فورًا', en: 'while you wait' }

export const ONLINE: InAllLanguages = { pl: 'przez internet', uk: 'через інтернет', ar: 'عبر الإنترنت', en: 'online' }

export const REGISTRY_OFFICE: InAllLanguages = {
  pl: 'Urząd Stanu Cywilnego, ul. Portowa 1',
  uk: 'РАЦС (Urząd Stanu Cywilnego), ul. Portowa 1',
  ar: 'مكتب الأحوال المدنية (USC)، ul. Portowa 1',
  en: 'Registry Office (Urząd Stanu Cywilnego), ul. Portowa 1',
}

export const CITIZENS_SECTION: InAllLanguages = {
  pl: 'Referat Spraw Obywatelskich, ul. Portowa 1',
  uk: 'Відділ у справах громадян (Referat Spraw Obywatelskich), ul. Portowa 1',
  ar: 'قسم شؤون المواطنين (Referat Spraw Obywatelskich)، ul. Portowa 1',
  en: 'Citizens’ Affairs Section (Referat Spraw Obywatelskich), ul. Portowa 1',
}

export const TAX_SECTION: InAllLanguages = {
  pl: 'Referat Podatków i Opłat, ul. Portowa 1',
  uk: 'Відділ податків і зборів (Referat Podatków i Opłat), ul. Portowa 1',
  ar: 'قسم الضرائب والرسوم (Referat Podatków i Opłat)، ul. Portowa 1',
  en: 'Taxes and Charges Section (Referat Podatków i Opłat), ul. Portowa 1',
}

export const BUILDING_SECTION: InAllLanguages = {
  pl: 'Referat Budownictwa, ul. Portowa 1',
  uk: 'Відділ будівництва (Referat Budownictwa), ul. Portowa 1',
  ar: 'قسم البناء (Referat Budownictwa)، ul. Portowa 1',
  en: 'Building Section (Referat Budownictwa), ul. Portowa 1',
}

export const SOCIAL_WELFARE: InAllLanguages = {
  pl: 'Miejski Ośrodek Pomocy Społecznej (MOPS)',
  uk: 'Міський осередок соціальної допомоги (MOPS)',
  ar: 'مركز المساعدة الاجتماعية (MOPS)',
  en: 'Municipal Social Welfare Centre (MOPS)',
}

export const TOWN_HALL: InAllLanguages = {
  pl: 'Urząd Miejski, ul. Portowa 1',
  uk: 'Міське управління (Urząd Miejski), ul. Portowa 1',
  ar: 'بلدية يانتاروفو (Urząd Miejski)، ul. Portowa 1',
  en: 'Town Hall (Urząd Miejski), ul. Portowa 1',
}
