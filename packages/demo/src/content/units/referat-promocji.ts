import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatPromocji: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-promocji',
  parent: 'burmistrz',
  order: 15,
  title: {
    pl: 'Referat Promocji',
    uk: 'Відділ промоції (Referat Promocji)',
    ar: 'قسم الترويج (Referat Promocji)',
    en: 'Promotion Department (Referat Promocji)',
  },
  summary: {
    pl: 'Wydarzenia, organizacje pozarządowe, budżet obywatelski, media, informacja turystyczna i ewidencja obiektów noclegowych.',
    uk: 'Події, громадські організації, громадський бюджет, ЗМІ, туристична інформація та облік помешкань для туристів.',
    ar: 'الفعاليات والجمعيات والميزانية التشاركية والإعلام والمعلومات السياحية وسجل أماكن الإقامة.',
    en: 'Events, non-governmental organisations, the participatory budget, media, tourist information and the register of places to stay.',
  },
  competences: {
    pl: `## Co załatwisz

- zgłoszenie wydarzenia do [kalendarza](/wydarzenia/),
- [impreza na plaży](ref:procedures/impreza-na-plazy): powiemy, jakich zgód potrzebujesz,
- wpis do ewidencji innych obiektów hotelarskich, gdy [wynajmujesz pokoje](ref:procedures/wynajem-pokoi-turystom),
- dotacje dla organizacji i wolontariat,
- [budżet obywatelski](ref:pages/budzet-obywatelski),
- patronat burmistrza i zgoda na użycie herbu,
- stoisko na jarmarku, zdjęcia i film na terenie gminy,
- kontakt dla dziennikarzy i inwestorów.

## Informacja turystyczna

Punkt jest przy porcie, ul. Portowa 24, w budynku Muzeum Bursztynu. Znajdziesz w nim mapy, bilety na rejsy, wózek terenowy na plażę i ładowarkę do telefonu.

| Kiedy | Godziny |
| --- | --- |
| Czerwiec i wrzesień | codziennie 9:00–17:00 |
| Lipiec i sierpień | codziennie 9:00–20:00 |
| Pozostałe miesiące | wtorek–sobota 10:00–16:00 |

W punkcie mówimy po polsku, angielsku, niemiecku i ukraińsku.`,
    uk: `## Що тут можна зробити

- додати подію до [календаря](/uk/podii/),
- організувати [захід на пляжі](ref:procedures/impreza-na-plazy): підкажемо, які потрібні дозволи,
- записати помешкання до обліку, якщо ви [здаєте кімнати](ref:procedures/wynajem-pokoi-turystom),
- отримати дотацію для організації, стати волонтером,
- подати проєкт до [громадського бюджету](ref:pages/budzet-obywatelski),
- попросити про патронат бургомістра чи використання герба,
- замовити місце на ярмарку, зйомку в гміні,
- зв’язатися як журналіст або інвестор.

## Туристична інформація

Пункт розташований біля порту, ul. Portowa 24, у будівлі Музею бурштину. Тут є мапи, квитки на морські прогулянки, візок для пляжу та зарядка для телефону.

| Коли | Години |
| --- | --- |
| Червень і вересень | щодня 9:00–17:00 |
| Липень і серпень | щодня 9:00–20:00 |
| Інші місяці | вівторок–субота 10:00–16:00 |

У пункті розмовляють польською, англійською, німецькою та українською.`,
    ar: `## ما الذي تنجزه هنا

- إضافة فعالية إلى [التقويم](/ar/faaliyat/)،
- تنظيم [فعالية على الشاطئ](ref:procedures/impreza-na-plazy): نخبرك بالموافقات اللازمة،
- التسجيل في سجل أماكن الإقامة إذا كنت [تؤجر غرفًا](ref:procedures/wynajem-pokoi-turystom)،
- المنح للجمعيات والتطوع،
- [الميزانية التشاركية](ref:pages/budzet-obywatelski)،
- رعاية رئيس البلدية واستعمال شعار المدينة،
- حجز مكان في السوق الموسمية والتصوير في البلدية،
- التواصل مع الصحفيين والمستثمرين.

## المعلومات السياحية

يقع المكتب قرب الميناء، ul. Portowa 24، في مبنى متحف الكهرمان. تجد فيه الخرائط وتذاكر الرحلات البحرية وكرسيًا متحركًا للشاطئ وشاحنًا للهاتف.

| متى | الساعات |
| --- | --- |
| يونيو وسبتمبر | يوميًا 9:00–17:00 |
| يوليو وأغسطس | يوميًا 9:00–20:00 |
| بقية الأشهر | الثلاثاء–السبت 10:00–16:00 |

يتحدث العاملون البولندية والإنجليزية والألمانية والأوكرانية.`,
    en: `## What you can do here

- add an event to the [calendar](/en/events/),
- organise an [event on the beach](ref:procedures/impreza-na-plazy): we tell you which consents you need,
- enter the register of places to stay if you [let rooms](ref:procedures/wynajem-pokoi-turystom),
- apply for a grant for an organisation, volunteer,
- take part in the [participatory budget](ref:pages/budzet-obywatelski),
- ask for the Mayor’s patronage or for permission to use the crest,
- book a stall at a fair, arrange photography and filming,
- get in touch as a journalist or investor.

## Tourist information

The office is by the harbour, ul. Portowa 24, in the Amber Museum building. It has maps, tickets for boat trips, a beach wheelchair and a phone charger.

| When | Hours |
| --- | --- |
| June and September | daily 9:00–17:00 |
| July and August | daily 9:00–20:00 |
| Other months | Tuesday–Saturday 10:00–16:00 |

Staff speak Polish, English, German and Ukrainian.`,
  },
  headRole: { pl: 'Kierownik referatu', uk: 'Керівник відділу', ar: 'رئيس القسم', en: 'Head of department' },
  room: {
    pl: 'Pokój 203, II piętro',
    uk: 'Кімната 203, третій поверх (II piętro)',
    ar: 'الغرفة 203، الطابق الثاني',
    en: 'Room 203, second floor',
  },
  contacts: [
    { kind: 'phone', value: '58 000 10 40' },
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
      hours: {
        pl: 'w godzinach otwarcia punktu',
        uk: 'у години роботи пункту',
        ar: 'خلال ساعات عمل المكتب',
        en: 'during the opening hours of the office',
      },
    },
    { kind: 'email', value: 'promocja@jantarowo.example' },
    {
      kind: 'email',
      value: 'turystyka@jantarowo.example',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
  ],
  topics: ['turystyka', 'kultura', 'sport', 'gospodarka'],
  audiences: ['tourists', 'residents', 'businesses'],
  ownerUnit: 'referat-promocji',
  reviewAt: day(225),
  producedBy: 'Referat Promocji',
  producedAt: day(-140),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['IT', 'informacja turystyczna', 'NGO', 'herb', 'rzecznik prasowy'],
    uk: ['туристичний центр', 'громадські організації', 'прессекретар'],
    ar: ['مكتب السياحة', 'الجمعيات', 'الإعلام'],
    en: ['tourist office', 'NGO', 'press office', 'crest'],
  },
}
