import type { Locale } from '@ratusz/content-schemas'
import type { DemoDocument } from '../../define.ts'
import { near } from '../places/near.ts'
import { TOWN_HALL } from '../units/town-hall.ts'

type Place = Required<Pick<DemoDocument<'events'>, 'placeName' | 'address' | 'lat' | 'lng'>>

/** A place named in those languages alone in which its event is written. */
export const placeIn = (place: Place, ...locales: Locale[]): Place => ({
  ...place,
  placeName: Object.fromEntries(
    locales.flatMap((locale) => {
      const name = place.placeName[locale]
      return name ? [[locale, name]] : []
    }),
  ),
})

export const councilRoom: Place = {
  placeName: {
    pl: 'Urząd Miejski, sala 104 (I piętro)',
    uk: 'Мерія (Urząd Miejski), зала 104, другий поверх (I piętro)',
    ar: 'مبنى البلدية (Urząd Miejski)، القاعة 104، الطابق الأول',
    en: 'Town hall (Urząd Miejski), room 104, first floor',
  },
  ...TOWN_HALL,
}

export const library: Place = {
  placeName: {
    pl: 'Miejska Biblioteka Publiczna, sala dla dzieci',
    uk: 'Міська публічна бібліотека, дитяча зала',
    ar: 'المكتبة العامة، قاعة الأطفال',
    en: 'Public Library, children’s room',
  },
  address: 'Rynek 8, 84-009 Jantarowo',
  ...near(-0.0008, -0.0014),
}

export const school: Place = {
  placeName: {
    pl: 'Szkoła Podstawowa, sala 12',
    uk: 'Початкова школа (Szkoła Podstawowa), кабінет 12',
    ar: 'المدرسة الابتدائية (Szkoła Podstawowa)، القاعة 12',
    en: 'Primary school (Szkoła Podstawowa), room 12',
  },
  address: 'ul. Szkolna 3, 84-009 Jantarowo',
  ...near(-0.0017, 0.0013),
}

export const sportsHall: Place = {
  placeName: {
    pl: 'Hala sportowa przy szkole',
    uk: 'Спортивна зала біля школи',
    ar: 'الصالة الرياضية بجوار المدرسة',
    en: 'Sports hall next to the school',
  },
  address: 'ul. Szkolna 5, 84-009 Jantarowo',
  ...near(-0.0019, 0.0018),
}

export const amberMuseum: Place = {
  placeName: {
    pl: 'Muzeum Bursztynu',
    uk: 'Музей бурштину',
    ar: 'متحف الكهرمان',
    en: 'Amber Museum',
  },
  address: 'ul. Portowa 24, 84-009 Jantarowo',
  ...near(0.0034, -0.0012),
}

export const cultureCentre: Place = {
  placeName: {
    pl: 'Dom Kultury „Latarnik”',
    uk: 'Будинок культури «Latarnik»',
    ar: 'المركز الثقافي «Latarnik»',
    en: 'Latarnik Community Arts Centre',
  },
  address: 'ul. Morska 12, 84-009 Jantarowo',
  ...near(0.0018, 0.0016),
}

export const marketSquare: Place = {
  placeName: {
    pl: 'Rynek',
    uk: 'Площа Ринок (Rynek)',
    ar: 'ساحة السوق (Rynek)',
    en: 'Market square (Rynek)',
  },
  address: 'Rynek, 84-009 Jantarowo',
  ...near(-0.0009, -0.0011),
}

export const fishingQuay: Place = {
  placeName: {
    pl: 'Nabrzeże rybackie, przy kapitanacie',
    uk: 'Рибальська набережна, біля капітанату порту',
    ar: 'رصيف الصيادين، عند مكتب قبطان الميناء',
    en: 'Fishing quay, by the harbour master’s office',
  },
  address: 'ul. Rybacka 1, 84-009 Jantarowo',
  ...near(0.0046, -0.0022),
}

export const beachEntranceThree: Place = {
  placeName: { pl: 'Zejście na plażę nr 3' },
  address: 'koniec ul. Morskiej, 84-009 Jantarowo',
  ...near(0.0064, 0.0027),
}

export const lighthouseForest: Place = {
  placeName: { pl: 'Parking leśny przy latarni morskiej', en: 'Forest car park by the lighthouse' },
  address: 'ul. Latarniana 40, 84-009 Jantarowo',
  ...near(0.0092, 0.0365),
}

export const treatmentPlant: Place = {
  placeName: { pl: 'Oczyszczalnia ścieków w Jantarowie' },
  address: 'ul. Wodna 2, 84-009 Jantarowo',
  ...near(-0.0072, 0.0103),
}

export const wasteDepot: Place = {
  placeName: { pl: 'PSZOK' },
  address: 'ul. Leśna 40, 84-009 Jantarowo',
  ...near(-0.0088, -0.0061),
}
