import { type DemoDocument, day } from '../../define.ts'
import { BIP_URL, OFFICE_HOURS } from './town-hall.ts'

export const mops: DemoDocument<'units'> = {
  key: 'mops',
  kind: 'institution',
  order: 30,
  title: {
    pl: 'Miejski Ośrodek Pomocy Społecznej (MOPS)',
    uk: 'Міський центр соціальної допомоги (MOPS)',
    ar: 'مركز المساعدة الاجتماعية (MOPS)',
    en: 'Social Assistance Centre (MOPS)',
  },
  summary: {
    pl: 'Zasiłki, dodatki, pomoc w domu, asystent rodziny, Karta Dużej Rodziny, wsparcie w przemocy i w kryzysie. Rozmowa jest poufna i bezpłatna.',
    uk: 'Допомоги, доплати, догляд удома, асистент родини, Карта великої родини, підтримка в разі насильства та кризи. Розмова конфіденційна й безкоштовна.',
    ar: 'إعانات ومساعدة منزلية ومرافق للأسرة وبطاقة الأسرة الكبيرة ودعم في حالات العنف والأزمات. الحديث سري ومجاني.',
    en: 'Benefits, allowances, help at home, family assistants, the Large Family Card, support in violence and crisis. Conversations are confidential and free.',
  },
  competences: {
    pl: `## W czym pomagamy

- zasiłki stałe, okresowe i celowe,
- posiłki dla dzieci i osób starszych,
- zasiłek i dodatki rodzinne, świadczenia opiekuńcze, fundusz alimentacyjny,
- [Karta Dużej Rodziny](ref:service-cards/karta-duzej-rodziny),
- [dodatek mieszkaniowy](ref:service-cards/dodatek-mieszkaniowy) i dodatek osłonowy, gdy jest przyznawany,
- usługi opiekuńcze w domu, asystent osoby z niepełnosprawnością,
- asystent rodziny, gdy trudno jest z dziećmi,
- pomoc, gdy w domu jest przemoc lub uzależnienie,
- Klub Seniora „Przystań” przy ul. Szkolnej 8,
- pomoc dla uchodźców i nowych mieszkańców.

## Jak to działa

1. Zadzwoń albo przyjdź. Powiesz, co się dzieje.
2. Pracownik socjalny odwiedzi cię w domu, zwykle w ciągu 14 dni, a w pilnej sprawie w ciągu 2 dni.
3. Dostaniesz decyzję na piśmie. Możesz się od niej odwołać do Samorządowego Kolegium Odwoławczego w ciągu 14 dni.

Świadczenie wychowawcze 800+ i „Dobry start” wypłaca [ZUS](https://www.zus.pl), nie MOPS. Pomożemy wysłać wniosek.

> [!WARNING]
> Ktoś cię bije lub ci grozi? Dzwoń pod 112. Całodobowa Niebieska Linia: 800 12 00 02. Telefon zaufania dla dzieci i młodzieży: 116 111.`,
    uk: `## У чому ми допомагаємо

- постійна, тимчасова та цільова грошова допомога,
- харчування для дітей і літніх людей,
- родинна допомога й доплати, догляд, аліментний фонд,
- [Карта великої родини](ref:service-cards/karta-duzej-rodziny),
- [житлова доплата](ref:service-cards/dodatek-mieszkaniowy),
- догляд удома, асистент людини з інвалідністю,
- асистент родини, коли з дітьми важко,
- допомога, коли вдома насильство чи залежність,
- Клуб сеньйора «Przystań», ul. Szkolna 8,
- допомога біженцям і новим мешканцям.

## Як це працює

1. Зателефонуйте або прийдіть. Розкажіть, що сталося.
2. Соціальний працівник відвідає вас удома, зазвичай упродовж 14 днів, а в терміновій справі – упродовж 2 днів.
3. Ви отримаєте письмове рішення. Його можна оскаржити до Samorządowe Kolegium Odwoławcze протягом 14 днів.

Виплати 800+ і «Dobry start» призначає [ZUS](https://www.zus.pl), а не MOPS. Ми допоможемо надіслати заяву.

У середу з 9:00 до 13:00 працює консультант, який розмовляє українською.

> [!WARNING]
> Вас б’ють чи вам погрожують? Телефонуйте 112. Цілодобова «Блакитна лінія» (Niebieska Linia): 800 12 00 02. Телефон довіри для дітей і підлітків: 116 111.`,
    ar: `## بماذا نساعد

- إعانات دائمة ومؤقتة ولغرض محدد،
- وجبات للأطفال وكبار السن،
- إعانات الأسرة والرعاية وصندوق النفقة،
- [بطاقة الأسرة الكبيرة](ref:service-cards/karta-duzej-rodziny)،
- [إعانة السكن](ref:service-cards/dodatek-mieszkaniowy)،
- الرعاية المنزلية ومرافق لذوي الإعاقة،
- مرافق للأسرة عندما تصعب تربية الأطفال،
- المساعدة عند وجود عنف أو إدمان في البيت،
- نادي كبار السن «Przystań»، ul. Szkolna 8،
- مساعدة اللاجئين والسكان الجدد.

## كيف يجري الأمر

1. اتصل أو تعال وأخبرنا بما يحدث.
2. يزورك موظف اجتماعي في بيتك خلال 14 يومًا عادة، وخلال يومين في الحالات العاجلة.
3. تتسلم قرارًا مكتوبًا، ويمكنك الطعن فيه أمام Samorządowe Kolegium Odwoławcze خلال 14 يومًا.

إعانة 800+ و«Dobry start» تدفعهما مؤسسة [ZUS](https://www.zus.pl) وليس MOPS، ونحن نساعدك في إرسال الطلب.

لطلب مترجم من العربية اتصل قبل يوم واحد، والترجمة مجانية.

> [!WARNING]
> هل يضربك أحد أو يهددك؟ اتصل بالرقم 112. الخط الأزرق (Niebieska Linia) على مدار الساعة: 800 12 00 02. هاتف الثقة للأطفال والشباب: 116 111.`,
    en: `## How we help

- regular, temporary and one-off benefits,
- meals for children and older people,
- family benefits, care benefits, the maintenance fund,
- the [Large Family Card](ref:service-cards/karta-duzej-rodziny),
- the [housing allowance](ref:service-cards/dodatek-mieszkaniowy),
- care at home, an assistant for a person with a disability,
- a family assistant when things are hard with children,
- help where there is violence or addiction at home,
- the seniors’ club “Przystań” at ul. Szkolna 8,
- help for refugees and newcomers.

## How it works

1. Call or come in. Tell us what is happening.
2. A social worker visits you at home, usually within 14 days, in urgent cases within 2 days.
3. You get a written decision. You can appeal to the Samorządowe Kolegium Odwoławcze within 14 days.

The child benefits 800+ and “Dobry start” are paid by [ZUS](https://www.zus.pl), not by MOPS. We can help you send the application.

> [!WARNING]
> Is someone hitting or threatening you? Call 112. The Blue Line (Niebieska Linia), round the clock: 800 12 00 02. Helpline for children and young people: 116 111.`,
  },
  headRole: { pl: 'Dyrektor ośrodka', uk: 'Директор центру', ar: 'مدير المركز', en: 'Director of the centre' },
  address: 'ul. Szkolna 6, 84-009 Jantarowo',
  lat: 54.8281,
  lng: 17.9992,
  room: {
    pl: 'Recepcja na parterze',
    uk: 'Рецепція на першому поверсі (parter)',
    ar: 'الاستقبال في الطابق الأرضي',
    en: 'Reception on the ground floor',
  },
  openingHours: OFFICE_HOURS,
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 60',
      label: { pl: 'Recepcja', uk: 'Рецепція', ar: 'الاستقبال', en: 'Reception' },
    },
    {
      kind: 'phone',
      value: '58 000 10 61',
      label: { pl: 'Świadczenia rodzinne', uk: 'Родинні виплати', ar: 'إعانات الأسرة', en: 'Family benefits' },
    },
    { kind: 'email', value: 'mops@jantarowo.example' },
  ],
  bipUrl: BIP_URL,
  accessibility: {
    stepFree: 'yes',
    lift: 'no',
    toilet: 'yes',
    parking: 'yes',
    hearingLoop: 'no',
    signLanguage: 'partly',
    note: {
      pl: 'Wszystkie rozmowy mogą odbyć się na parterze, bez schodów. Z tłumaczem PJM połączymy cię na wideo. Na prośbę przyjedziemy do domu.',
      uk: 'Усі розмови можуть відбутися на першому поверсі, без сходів. З перекладачем польської жестової мови з’єднаємо по відео. На прохання приїдемо додому.',
      ar: 'يمكن إجراء كل المقابلات في الطابق الأرضي من دون درج. نوصلك بالفيديو بمترجم لغة الإشارة البولندية، ونأتي إلى منزلك عند الطلب.',
      en: 'Every conversation can take place on the ground floor, without steps. We connect you to a Polish Sign Language interpreter by video. We visit you at home if you ask.',
    },
  },
  topics: ['rodzina', 'zdrowie'],
  audiences: ['families', 'seniors', 'disabled', 'newcomers'],
  ownerUnit: 'mops',
  reviewAt: day(200),
  producedBy: 'Miejski Ośrodek Pomocy Społecznej',
  producedAt: day(-165),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['opieka społeczna', 'zasiłek', 'pomoc społeczna', 'GOPS', 'przemoc', 'Niebieska Karta'],
    uk: ['соцзабез', 'соціальна допомога', 'виплати', 'насильство'],
    ar: ['إعانة', 'مساعدة اجتماعية', 'عنف', 'لاجئون'],
    en: ['social services', 'benefits', 'welfare', 'domestic violence'],
  },
}
