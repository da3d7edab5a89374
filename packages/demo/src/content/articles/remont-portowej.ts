import { type DemoDocument, day } from '../../define.ts'

export const remontPortowej: DemoDocument<'articles'> = {
  key: 'remont-portowej-zakonczony',
  kind: 'news',
  date: day(-21),
  title: {
    pl: 'Ulica Portowa po remoncie: ruch wrócił na całą długość',
    uk: 'Вулиця Portowa після ремонту: рух відновлено повністю',
    ar: 'شارع Portowa بعد التجديد: عودة حركة المرور كاملةً',
    en: 'Portowa Street reopens along its whole length',
  },
  summary: {
    pl: 'Robotnicy skończyli prace na 640 metrach ulicy. Są nowa jezdnia, szersze chodniki, oświetlenie i 22 miejsca postojowe. Objazdy już nie obowiązują.',
    uk: 'Роботи на 640 метрах вулиці завершено. З’явилися нова проїзна частина, ширші тротуари, освітлення та 22 місця для паркування. Об’їзди скасовано.',
    ar: 'انتهت الأعمال على 640 مترًا من الشارع: طريق معبّد جديد وأرصفة أوسع وإنارة و22 موقفًا للسيارات. أُلغيت التحويلات المرورية.',
    en: 'Work on 640 metres of the street is finished. It has a new road surface, wider pavements, new lighting and 22 parking spaces. The diversions have ended.',
  },
  body: {
    pl: `Ulica Portowa jest znowu przejezdna od Rynku do portu. Roboty trwały siedem miesięcy i skończyły się dwa tygodnie przed terminem.

## Co się zmieniło

- 640 metrów nowej jezdni i kanalizacji deszczowej,
- chodniki o szerokości 2,5 metra po obu stronach,
- 31 energooszczędnych lamp,
- cztery wyniesione przejścia dla pieszych,
- 22 miejsca postojowe, w tym 2 dla osób z niepełnosprawnościami,
- 14 nowych lip zamiast 6 chorych drzew, które trzeba było usunąć.

Przed urzędem zniknęły schody. Do drzwi głównych prowadzi teraz łagodna pochylnia z poręczą i pas prowadzący dla osób niewidomych.

## Ile to kosztowało

| Źródło | Kwota |
| --- | --- |
| Budżet gminy | 2 100 000 zł |
| Rządowy Fundusz Rozwoju Dróg | 2 100 000 zł |
| Razem | 4 200 000 zł |

## Parkowanie i autobusy

Zatrzymasz się tu na takich samych zasadach jak w reszcie centrum. Opisujemy je na stronie [Parkowanie](ref:pages/parkowanie). Autobusy wróciły na stałe przystanki.

Wykonawca udzielił pięcioletniej gwarancji. Jeśli zauważysz usterkę, na przykład zapadniętą studzienkę, zadzwoń do Referatu Gospodarki Komunalnej (58 000 10 30) albo zgłoś ją na mapie [zglos.jantarowo.example](https://zglos.jantarowo.example).

Dziękujemy mieszkańcom i przedsiębiorcom z ul. Portowej za cierpliwość.`,
    uk: `Вулиця Portowa знову відкрита для руху від площі Rynek до порту. Роботи тривали сім місяців і завершилися на два тижні раніше, ніж планувалося.

## Що змінилося

- 640 метрів нової проїзної частини та дощової каналізації;
- тротуари завширшки 2,5 метра з обох боків;
- 31 енергоощадний ліхтар;
- чотири підвищені пішохідні переходи;
- 22 місця для паркування, зокрема 2 для людей з інвалідністю;
- 14 нових лип замість 6 хворих дерев, які довелося зрубати.

Перед мерією більше немає сходів. До головного входу веде пологий пандус із поручнем і тактильна смуга для незрячих.

## Скільки це коштувало

| Джерело | Сума |
| --- | --- |
| Бюджет гміни | 2 100 000 злотих |
| Державний фонд розвитку доріг (Rządowy Fundusz Rozwoju Dróg) | 2 100 000 злотих |
| Разом | 4 200 000 злотих |

## Паркування та автобуси

Паркуватися тут можна на тих самих умовах, що й у решті центру. Вони описані на сторінці [Паркування](ref:pages/parkowanie). Автобуси повернулися на постійні зупинки.

Підрядник надав п’ятирічну гарантію. Якщо помітите недолік, наприклад просілий люк, зателефонуйте до Відділу комунального господарства (Referat Gospodarki Komunalnej, 58 000 10 30) або позначте його на мапі [zglos.jantarowo.example](https://zglos.jantarowo.example).

Дякуємо мешканцям і підприємцям вулиці Portowa за терпіння.`,
    ar: `عاد شارع Portowa مفتوحًا أمام حركة المرور من ساحة السوق (Rynek) حتى الميناء. استمرت الأعمال سبعة أشهر وانتهت قبل موعدها بأسبوعين.

## ما الذي تغيّر

- 640 مترًا من الطريق المعبّد الجديد وشبكة جديدة لتصريف مياه الأمطار؛
- أرصفة بعرض 2.5 متر على الجانبين؛
- 31 مصباحًا موفرًا للطاقة؛
- أربعة معابر مشاة مرتفعة؛
- 22 موقفًا للسيارات، منها موقفان للأشخاص ذوي الإعاقة؛
- 14 شجرة زيزفون جديدة بدلًا من 6 أشجار مريضة تعيّن قطعها.

لم تعد هناك درجات أمام مبنى البلدية، بل منحدر بسيط مزوّد بدرابزين ومسار أرضي بارز يرشد المكفوفين إلى المدخل الرئيسي.

## التكلفة

| المصدر | المبلغ |
| --- | --- |
| ميزانية البلدية | 2,100,000 زلوتي |
| الصندوق الحكومي لتطوير الطرق (Rządowy Fundusz Rozwoju Dróg) | 2,100,000 زلوتي |
| المجموع | 4,200,000 زلوتي |

## مواقف السيارات والحافلات

تسري هنا قواعد الوقوف نفسها المعمول بها في بقية وسط المدينة، وهي موضحة في صفحة [مواقف السيارات](ref:pages/parkowanie). وعادت الحافلات إلى مواقفها المعتادة.

قدّم المقاول ضمانًا لمدة خمس سنوات. إذا لاحظت عيبًا، مثل غطاء بالوعة هابط، فاتصل بقسم المرافق البلدية (Referat Gospodarki Komunalnej، 58 000 10 30) أو بلّغ عنه على الخريطة [zglos.jantarowo.example](https://zglos.jantarowo.example).

نشكر سكان شارع Portowa وأصحاب الأعمال فيه على صبرهم.`,
    en: `Portowa Street is open to traffic again from the market square to the harbour. The work took seven months and ended two weeks ahead of schedule.

## What has changed

- 640 metres of new road surface and storm drains,
- pavements 2.5 metres wide on both sides,
- 31 energy-saving street lamps,
- four raised pedestrian crossings,
- 22 parking spaces, 2 of them for disabled people,
- 14 young lime trees in place of 6 diseased trees that had to be felled.

The steps in front of the town hall are gone. A gentle ramp with a handrail and a tactile path for blind people now lead to the main door.

## What it cost

| Source | Amount |
| --- | --- |
| Municipal budget | PLN 2,100,000 |
| Government Road Development Fund (Rządowy Fundusz Rozwoju Dróg) | PLN 2,100,000 |
| Total | PLN 4,200,000 |

## Parking and buses

The same parking rules apply here as in the rest of the town centre. See the [Parking](ref:pages/parkowanie) page. Buses are back at their regular stops.

The contractor has given a five-year guarantee. If you notice a fault, such as a sunken drain cover, call the Municipal Services Department (Referat Gospodarki Komunalnej, 58 000 10 30) or report it on the map at [zglos.jantarowo.example](https://zglos.jantarowo.example).

We thank the people and businesses of Portowa Street for their patience.`,
  },
  hero: 'road-works',
  topics: ['transport'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-22),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'pages', id: 'parkowanie' },
    { type: 'service-cards', id: 'zajecie-pasa-drogowego' },
  ],
}
