import { type DemoDocument, defineDocuments } from '../../define.ts'

/** One piece of information that holds when the town is loaded, and a warning that was taken back. */
export const alerts: DemoDocument<'alerts'>[] = defineDocuments('alerts', [
  {
    key: 'kasa-czynna-dluzej',
    level: 'information',
    category: 'other',
    title: {
      pl: 'Kasa urzędu czynna dłużej',
      uk: 'Каса управління працює довше',
      ar: 'صندوق البلدية مفتوح مدة أطول',
      en: 'The cash desk is open longer',
    },
    body: {
      pl: 'Do {{day+14}} zapłacisz w kasie w poniedziałki i środy do 18:00.',
      uk: 'До {{day+14}} в касі можна платити в понеділок і середу до 18:00.',
      ar: 'حتى {{day+14}} يمكنك الدفع في الصندوق يومي الاثنين والأربعاء حتى 18:00.',
      en: 'Until {{day+14}} you can pay at the cash desk on Mondays and Wednesdays until 18:00.',
    },
    link: 'ref:pages/kontakt',
    scope: 'site',
    startsAt: '{{day-1}}T06:00:00.000Z',
    expiresAt: '{{day+14}}T22:00:00.000Z',
    isDismissible: true,
  },
  {
    key: 'sztorm',
    level: 'warning',
    category: 'met',
    title: {
      pl: 'Sztorm na morzu',
      uk: 'Шторм на морі',
      ar: 'عاصفة بحرية',
      en: 'Storm at sea',
    },
    body: {
      pl: 'Wiatr z północy w porywach do 110 km/h. Fale mogą przelewać się przez molo i falochron.',
      uk: 'Північний вітер із поривами до 110 км/год. Хвилі можуть перекочуватися через мол і хвилелом.',
      ar: 'رياح شمالية تصل هباتها إلى 110 كم/س. قد تعلو الأمواج الرصيف وحاجز الأمواج.',
      en: 'Northerly wind with gusts of up to 110 km/h. Waves may wash over the pier and the breakwater.',
    },
    instruction: {
      pl: 'Nie wchodź na molo i falochron. Zabezpiecz to, co może porwać wiatr. W zagrożeniu dzwoń: 112.',
      uk: 'Не виходьте на мол і хвилелом. Закріпіть усе, що може знести вітер. У небезпеці телефонуйте 112.',
      ar: 'لا تصعد إلى الرصيف أو حاجز الأمواج. ثبّت ما قد تحمله الرياح. عند الخطر اتصل بالرقم 112.',
      en: 'Stay off the pier and the breakwater. Tie down what the wind may take. In danger call 112.',
    },
    areas: [{ name: { pl: 'Wybrzeże gminy', uk: 'Узбережжя громади', ar: 'ساحل البلدية', en: 'The town’s coast' } }],
    scope: 'site',
    startsAt: '{{day-13}}T14:00:00.000Z',
    expiresAt: '{{day-12}}T20:00:00.000Z',
  },
  {
    key: 'sztorm-odwolany',
    level: 'information',
    category: 'met',
    title: {
      pl: 'Odwołujemy ostrzeżenie przed sztormem',
      uk: 'Скасовуємо попередження про шторм',
      ar: 'إلغاء التحذير من العاصفة',
      en: 'The storm warning is lifted',
    },
    body: {
      pl: 'Wiatr osłabł. Molo jest znów otwarte.',
      uk: 'Вітер ослаб. Мол знову відкрито.',
      ar: 'هدأت الرياح وأعيد فتح الرصيف.',
      en: 'The wind has dropped. The pier is open again.',
    },
    message: 'cancel',
    refersTo: 'sztorm',
    startsAt: '{{day-12}}T12:00:00.000Z',
    expiresAt: '{{day-12}}T20:00:00.000Z',
  },
])
