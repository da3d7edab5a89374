import type { DemoDocument } from '../../define.ts'

type Unit = DemoDocument<'units'>

/** Where the offices are; the post code and the coordinates (a stretch of empty dunes) belong to no real town. */
export const TOWN_HALL = { address: 'ul. Portowa 1, 84-009 Jantarowo', lat: 54.8296, lng: 17.9975 }

/** The electronic address of the whole office; departments have none of their own. */
export const E_DELIVERY = 'AE:PL-00000-00000-JANTA-00'
export const BIP_URL = 'https://bip.jantarowo.example'

/** When the office receives people: longer on Mondays, shorter on Fridays. */
export const OFFICE_HOURS: NonNullable<Unit['openingHours']> = [
  { day: 1, opens: '07:30', closes: '16:30' },
  { day: 2, opens: '07:30', closes: '15:30' },
  { day: 3, opens: '07:30', closes: '15:30' },
  { day: 4, opens: '07:30', closes: '15:30' },
  { day: 5, opens: '07:30', closes: '14:30' },
]

export const townHallAccessibility: NonNullable<Unit['accessibility']> = {
  stepFree: 'yes',
  lift: 'yes',
  toilet: 'yes',
  parking: 'yes',
  hearingLoop: 'partly',
  signLanguage: 'partly',
  note: {
    pl: 'Do drzwi głównych prowadzi pochylnia z poręczą. Pętla indukcyjna jest w Biurze Obsługi (pokój 1) i w sali 104. W Biurze Obsługi połączymy cię na wideo z tłumaczem PJM. Tłumacza na miejscu zamów 3 dni robocze wcześniej. Pies asystujący jest mile widziany.',
    uk: 'До головного входу веде пандус із поручнем. Індукційна петля є в бюро обслуговування (кімната 1) і в залі 104. У бюро обслуговування ми з’єднаємо вас із перекладачем польської жестової мови по відео. Перекладача на місці замовте за 3 робочі дні. Можна прийти із собакою-помічником.',
    ar: 'يؤدي إلى الباب الرئيسي منحدر بدرابزين. تتوفر حلقة سمعية في مكتب الخدمة (الغرفة 1) وفي القاعة 104. في مكتب الخدمة نوصلك بالفيديو بمترجم لغة الإشارة البولندية، ويُطلب حضور المترجم قبل 3 أيام عمل. يُسمح بدخول كلاب المساعدة.',
    en: 'A ramp with a handrail leads to the main door. There are hearing loops at the service desk (room 1) and in room 104. The service desk can connect you to a Polish Sign Language interpreter by video. Ask 3 working days ahead for one on site. Assistance dogs are welcome.',
  },
}

/** What every department in the town hall has in common. */
export const inTownHall = {
  ...TOWN_HALL,
  openingHours: OFFICE_HOURS,
  eDelivery: E_DELIVERY,
  bipUrl: BIP_URL,
  accessibility: townHallAccessibility,
} satisfies Partial<Unit>
