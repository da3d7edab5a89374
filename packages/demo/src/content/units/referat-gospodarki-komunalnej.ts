import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const referatGospodarkiKomunalnej: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'referat-gospodarki-komunalnej',
  parent: 'burmistrz',
  order: 13,
  title: {
    pl: 'Referat Gospodarki Komunalnej',
    uk: 'Відділ комунального господарства (Referat Gospodarki Komunalnej)',
    ar: 'قسم المرافق البلدية (Referat Gospodarki Komunalnej)',
    en: 'Municipal Services Department (Referat Gospodarki Komunalnej)',
  },
  summary: {
    pl: 'Odpady, drogi gminne, oświetlenie, zieleń i drzewa, autobusy, cmentarz, ochrona środowiska i zwierząt.',
    uk: 'Відходи, місцеві дороги, освітлення, зелень і дерева, автобуси, цвинтар, охорона довкілля та тварин.',
    ar: 'النفايات وطرق البلدية والإنارة والمساحات الخضراء والأشجار والحافلات والمقبرة وحماية البيئة والحيوان.',
    en: 'Waste, municipal roads, street lights, greenery and trees, buses, the cemetery, protection of the environment and animals.',
  },
  competences: {
    pl: `## Co załatwisz

- [deklaracja o odpadach](ref:service-cards/deklaracja-smieciowa) i reklamacja odbioru,
- [zezwolenie na usunięcie drzewa](ref:service-cards/usuniecie-drzewa) lub zgłoszenie wycinki,
- [zajęcie pasa drogowego](ref:service-cards/zajecie-pasa-drogowego): rusztowanie, ogródek, wykop,
- zjazd z drogi gminnej na posesję,
- wniosek o mieszkanie komunalne lub socjalne,
- zbiornik bezodpływowy i przydomowa oczyszczalnia – zgłoszenie do ewidencji,
- porady w programie „Czyste Powietrze” (pokój 12 na parterze),
- autobusy gminne i parkingi.

## Gdzie zgłosić usterkę

| Co się stało | Gdzie dzwonić |
| --- | --- |
| Dziura w drodze, nieodebrane odpady, ciemna latarnia | 58 000 10 30 |
| Awaria wody lub kanalizacji, całą dobę | 58 000 10 90 |
| Ranne lub zagubione zwierzę | Straż Miejska, 58 000 10 98 |
| Brak prądu | pogotowie energetyczne, 991 |

Usterkę z pinezką na mapie i zdjęciem przyjmuje też serwis [zglos.jantarowo.example](https://zglos.jantarowo.example). Dostaniesz numer i zobaczysz, co z nią robimy.

Terminy odbioru śmieci są na stronie [Harmonogram odbioru odpadów](ref:pages/harmonogram-odbioru-odpadow).`,
    uk: `## Що тут можна зробити

- подати [декларацію про відходи](ref:service-cards/deklaracja-smieciowa) або скаргу на вивезення,
- отримати [дозвіл на зрубування дерева](ref:service-cards/usuniecie-drzewa),
- отримати дозвіл на [зайняття смуги дороги](ref:service-cards/zajecie-pasa-drogowego): риштування, літній майданчик, траншея,
- погодити з’їзд із місцевої дороги на ділянку,
- подати заяву на комунальне або соціальне житло,
- зареєструвати вигрібну яму чи домашню очисну споруду,
- дізнатися про програму «Czyste Powietrze» (кімната 12, перший поверх),
- запитати про міські автобуси та парковки.

## Куди повідомити про несправність

| Що сталося | Куди телефонувати |
| --- | --- |
| Яма на дорозі, не вивезли сміття, не світить ліхтар | 58 000 10 30 |
| Аварія водопроводу чи каналізації, цілодобово | 58 000 10 90 |
| Поранена або загублена тварина | Міська варта, 58 000 10 98 |
| Немає світла | аварійна служба електромереж, 991 |

Позначити місце на мапі й додати фото можна на сайті [zglos.jantarowo.example](https://zglos.jantarowo.example). Ви отримаєте номер і побачите, що ми робимо.

Дні вивезення – на сторінці [Графік вивезення відходів](ref:pages/harmonogram-odbioru-odpadow).`,
    ar: `## ما الذي تنجزه هنا

- [إقرار النفايات](ref:service-cards/deklaracja-smieciowa) والشكوى من عدم جمعها،
- [تصريح إزالة شجرة](ref:service-cards/usuniecie-drzewa)،
- [إشغال جزء من الطريق](ref:service-cards/zajecie-pasa-drogowego): سقالة أو مقهى صيفي أو حفر،
- مدخل من طريق البلدية إلى قطعة أرضك،
- طلب مسكن بلدي أو اجتماعي،
- تسجيل خزان الصرف أو محطة التنقية المنزلية،
- الاستشارة في برنامج «Czyste Powietrze» (الغرفة 12، الطابق الأرضي)،
- حافلات البلدية ومواقف السيارات.

## أين تبلّغ عن عطل

| ماذا حدث | بمن تتصل |
| --- | --- |
| حفرة في الطريق، نفايات لم تُجمع، مصباح مطفأ | 58 000 10 30 |
| عطل في المياه أو الصرف، على مدار الساعة | 58 000 10 90 |
| حيوان مصاب أو ضائع | الحرس البلدي، 58 000 10 98 |
| انقطاع الكهرباء | طوارئ الكهرباء، 991 |

يمكنك أيضًا تحديد المكان على الخريطة وإرفاق صورة في [zglos.jantarowo.example](https://zglos.jantarowo.example)، فتحصل على رقم وتتابع ما نقوم به.

مواعيد جمع النفايات في صفحة [جدول جمع النفايات](ref:pages/harmonogram-odbioru-odpadow).`,
    en: `## What you can do here

- submit a [waste declaration](ref:service-cards/deklaracja-smieciowa) or complain about a missed collection,
- get a [permit to remove a tree](ref:service-cards/usuniecie-drzewa) or notify us of felling,
- [occupy part of a road](ref:service-cards/zajecie-pasa-drogowego): scaffolding, a pavement café, digging,
- get consent for a driveway from a municipal road,
- apply for municipal or social housing,
- register a septic tank or a household treatment plant,
- get advice on the “Czyste Powietrze” programme (room 12, ground floor),
- ask about municipal buses and car parks.

## Where to report a fault

| What happened | Whom to call |
| --- | --- |
| Pothole, missed waste collection, broken street light | 58 000 10 30 |
| Water or sewage breakdown, round the clock | 58 000 10 90 |
| Injured or lost animal | Municipal Guard, 58 000 10 98 |
| Power cut | electricity emergency service, 991 |

You can also pin the place on a map and add a photo at [zglos.jantarowo.example](https://zglos.jantarowo.example). You get a number and can follow what we do.

Collection days are on the page [Waste collection calendar](ref:pages/harmonogram-odbioru-odpadow).`,
  },
  headRole: { pl: 'Kierownik referatu', uk: 'Керівник відділу', ar: 'رئيس القسم', en: 'Head of department' },
  room: {
    pl: 'Pokoje 110–112, I piętro',
    uk: 'Кімнати 110–112, другий поверх (I piętro)',
    ar: 'الغرف 110–112، الطابق الأول',
    en: 'Rooms 110–112, first floor',
  },
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 30',
      label: {
        pl: 'Drogi, oświetlenie, autobusy',
        uk: 'Дороги, освітлення, автобуси',
        ar: 'الطرق والإنارة والحافلات',
        en: 'Roads, lighting, buses',
      },
    },
    {
      kind: 'phone',
      value: '58 000 10 31',
      label: { pl: 'Odpady', uk: 'Відходи', ar: 'النفايات', en: 'Waste' },
    },
    {
      kind: 'phone',
      value: '58 000 10 32',
      label: { pl: 'Drzewa i środowisko', uk: 'Дерева та довкілля', ar: 'الأشجار والبيئة', en: 'Trees and environment' },
    },
    { kind: 'email', value: 'komunalny@jantarowo.example' },
  ],
  topics: ['odpady', 'transport', 'srodowisko', 'woda'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  reviewAt: day(215),
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-150),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['śmieci', 'dziura w drodze', 'latarnia nie świeci', 'drzewa', 'cmentarz'],
    uk: ['сміття', 'яма на дорозі', 'ліхтар', 'дерева'],
    ar: ['قمامة', 'حفرة', 'إنارة الشارع', 'أشجار'],
    en: ['rubbish', 'pothole', 'street light', 'trees'],
  },
}
