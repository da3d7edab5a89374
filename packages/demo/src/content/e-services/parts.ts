import type { DemoDocument } from '../../define.ts'

export type EService = DemoDocument<'e-services'>

export const STATE_SIGN_IN: NonNullable<EService['signIn']> = ['trustedProfile', 'mObywatel', 'eId', 'bank']

export const free = { pl: 'bezpłatnie', uk: 'безкоштовно', ar: 'مجانًا', en: 'free of charge' }

/** What helps when a service does not work: the service desk of the town hall. */
export const serviceDesk: NonNullable<EService['fallback']> = [
  {
    kind: 'phone',
    value: '58 000 10 20',
    label: { pl: 'Biuro Obsługi', uk: 'Бюро обслуговування', ar: 'مكتب الخدمة', en: 'Service desk' },
    hours: { pl: 'w godzinach pracy urzędu', uk: 'у години роботи управління', ar: 'في ساعات الدوام', en: 'during office hours' },
  },
]

export const digitalAffairs = {
  pl: 'Ministerstwo Cyfryzacji',
  uk: 'Міністерство цифровізації',
  ar: 'وزارة الشؤون الرقمية',
  en: 'Ministry of Digital Affairs',
}

/** A service of the state on gov.pl, free and in Polish, with the town's service desk to fall back on. */
export const onGovPl = (service: Omit<EService, 'provider'>): EService => ({
  provider: 'state',
  providerName: digitalAffairs,
  signIn: STATE_SIGN_IN,
  cost: free,
  languages: ['pl'],
  linkCheckedAt: '{{day-9}}',
  fallback: serviceDesk,
  ...service,
})

/** A service of the town's own. */
export const ofTheTown = (service: Omit<EService, 'provider'>): EService => ({
  provider: 'town',
  signIn: ['none'],
  cost: free,
  languages: ['pl', 'uk', 'ar', 'en'],
  linkCheckedAt: '{{day-2}}',
  fallback: serviceDesk,
  ...service,
})
