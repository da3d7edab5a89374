/**
 * The ids that the parts of an accessibility statement carry, by which the Polish ministry's tools read it.
 * https://mc.bip.gov.pl/objasnienia-prawne/warunki-techniczne-publikacji-oraz-struktura-dokumentu-elektronicznego-deklaracji-dostepnosci.html
 */
export const STATEMENT_IDS = {
  intro: 'a11y-wstep',
  entity: 'a11y-podmiot',
  url: 'a11y-url',
  publishedAt: 'a11y-data-publikacja',
  updatedAt: 'a11y-data-aktualizacja',
  status: 'a11y-status',
  preparedAt: 'a11y-data-sporzadzenie',
  reviewedAt: 'a11y-data-przeglad',
  contact: 'a11y-kontakt',
  person: 'a11y-osoba',
  email: 'a11y-email',
  phone: 'a11y-telefon',
  procedure: 'a11y-procedura',
  architecture: 'a11y-architektura',
  apps: 'a11y-aplikacje',
} as const
