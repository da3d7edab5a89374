import type { ContentInput } from '../feed.ts'
import { base, EXAMPLE, fact } from './base.ts'
import { say, words } from './rich.ts'

/** The town hall as a place to go to. */
export const placeExample: ContentInput<'places'> = {
  ...base,
  title: say('Ratusz', 'Ратуша', 'مبنى البلدية', 'Town hall'),
  slug: { pl: 'ratusz', uk: 'ratusha', ar: 'mbna-al-bldya', en: 'town-hall' },
  summary: say(
    'Tu załatwisz większość spraw.',
    'Тут ви вирішите більшість справ.',
    'هنا تنجز معظم معاملاتك.',
    'Here you get most things done.',
  ),
  kind: 'office',
  description: words(
    'Ceglany budynek z zegarem przy porcie.',
    'Цегляна будівля з годинником біля порту.',
    'مبنى من الطوب فيه ساعة قرب الميناء.',
    'A brick building with a clock, by the harbour.',
  ),
  hero: EXAMPLE,
  address: 'ul. Portowa 1, 84-009 Jantarowo',
  lat: 54.8312,
  lng: 18.305,
  openingHours: [
    { day: 1, opens: '07:30', closes: '17:00' },
    { day: 3, opens: '07:30', closes: '15:30' },
  ],
  openingExceptions: [
    {
      from: '2026-12-24',
      until: '2026-12-26',
      isClosed: true,
      note: say('Święta', 'Свята', 'أعياد', 'Holidays'),
    },
    {
      from: '2026-12-31',
      isClosed: false,
      opens: '07:30',
      closes: '12:00',
      note: say('Sylwester', 'Новорічний вечір', 'ليلة رأس السنة', 'New Year’s Eve'),
    },
  ],
  accessibility: {
    stepFree: 'yes',
    lift: 'yes',
    toilet: 'partly',
    parking: 'yes',
    hearingLoop: 'no',
    signLanguage: 'yes',
    guideDog: 'yes',
    note: say(
      'Toaleta jest na pierwszym piętrze.',
      'Туалет на другому поверсі.',
      'دورة المياه في الطابق الأول.',
      'The toilet is on the first floor.',
    ),
  },
  transport: say('Autobus 2, przystanek Port.', 'Автобус 2, зупинка «Порт».', 'الحافلة 2، موقف الميناء.', 'Bus 2, stop Port.'),
  contacts: [fact('phone', '58 000 10 20')],
  unit: EXAMPLE,
  panorama: {
    image: EXAMPLE,
    url: 'https://panorama.jantarowo.example/ratusz',
    textAlternative: say(
      'Na wprost schody i podjazd, po lewej port, po prawej rynek z lipami.',
      'Попереду сходи й пандус, ліворуч порт, праворуч площа з липами.',
      'أمامك درج ومنحدر، وعن يسارك الميناء، وعن يمينك الساحة وأشجار الزيزفون.',
      'Ahead the stairs and the ramp, on the left the harbour, on the right the square with its limes.',
    ),
  },
}
