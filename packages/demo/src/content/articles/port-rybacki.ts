import { type DemoDocument, day } from '../../define.ts'

export const portRybacki: DemoDocument<'articles'> = {
  key: 'modernizacja-portu',
  kind: 'press',
  date: day(-14),
  title: {
    pl: 'Port rybacki będzie nowocześniejszy: umowa za 18,6 mln zł podpisana',
    uk: 'Рибальський порт модернізують: підписано договір на 18,6 млн злотих',
    ar: 'تحديث ميناء الصيد: توقيع عقد بقيمة 18.6 مليون زلوتي',
    en: 'Fishing harbour to be modernised: PLN 18.6 million contract signed',
  },
  summary: {
    pl: 'Gmina podpisała umowę na przebudowę nabrzeża, nową chłodnię i zasilanie łodzi z lądu. Prace potrwają 14 miesięcy. Port pozostanie otwarty dla rybaków.',
    uk: 'Гміна підписала договір на перебудову набережної, новий холодильний склад і електроживлення човнів із берега. Роботи триватимуть 14 місяців. Для рибалок порт лишиться відкритим.',
    ar: 'وقّعت البلدية عقدًا لتجديد الرصيف وبناء مستودع تبريد وتزويد القوارب بالكهرباء من البر. تستمر الأعمال 14 شهرًا ويبقى الميناء مفتوحًا للصيادين.',
    en: 'The municipality has signed a contract to rebuild the quay, add a cold store and supply boats with power from land. Work will take 14 months. The harbour stays open to fishermen.',
  },
  body: {
    pl: `**Informacja prasowa**

Jantarowo przebuduje port rybacki. Burmistrz podpisał umowę z wykonawcą wybranym w przetargu. Wartość prac to 18,6 mln zł, z czego 12,4 mln zł pochodzi z programu [Fundusze Europejskie dla Rybactwa](https://www.gov.pl/web/rolnictwo). Resztę zapłaci gmina.

## Zakres prac

- wzmocnienie i podniesienie 180 metrów nabrzeża o 40 centymetrów,
- chłodnia na 12 ton ryb i wytwornica lodu,
- 16 przyłączy prądu i wody dla łodzi,
- wiata do naprawy sieci,
- toaleta dostępna dla osób z niepełnosprawnościami,
- nowe pomosty i drabinki ratunkowe.

> W naszym porcie stoi 21 kutrów i łodzi. Po przebudowie rybacy sprzedadzą rybę prosto z burty w godnych warunkach, a goście bezpiecznie przejdą obok – mówi burmistrz Jantarowa.

## Harmonogram

| Etap | Termin |
| --- | --- |
| Przekazanie placu budowy | {{day+6}} r. |
| Nabrzeże wschodnie | miesiące 1–6 |
| Nabrzeże zachodnie i chłodnia | miesiące 6–11 |
| Pomosty, wiata, toaleta | miesiące 11–14 |

Roboty podzielono na etapy, żeby zawsze była czynna co najmniej połowa nabrzeża. Sprzedaż ryb na czas prac przenosi się na plac przy ul. Rybackiej.

## Utrudnienia

Wejście na nabrzeże od strony falochronu będzie zamknięte dla spacerowiczów. Dojście do plaży prowadzi objazdem przez ul. Żaglową.

## Dla mediów

Referat Promocji, tel. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example). Zdjęcia i wizualizacje wyślemy na prośbę redakcji.`,
    uk: `**Інформація для преси**

Янтарове перебудує рибальський порт. Бургомістр підписав договір із підрядником, обраним на тендері. Вартість робіт – 18,6 млн злотих, із них 12,4 млн надійде з програми [«Європейські фонди для рибальства»](https://www.gov.pl/web/rolnictwo) (Fundusze Europejskie dla Rybactwa). Решту заплатить гміна.

## Обсяг робіт

- зміцнення 180 метрів набережної та підняття її на 40 сантиметрів;
- холодильний склад на 12 тонн риби та льодогенератор;
- 16 підключень електрики й води для човнів;
- навіс для лагодження сітей;
- туалет, доступний для людей з інвалідністю;
- нові причали й рятувальні драбини.

> У нашому порту стоїть 21 рибальське судно. Після перебудови рибалки продаватимуть рибу просто з борту в гідних умовах, а гості безпечно проходитимуть поруч, – каже бургомістр Янтарового.

## Графік

| Етап | Термін |
| --- | --- |
| Передача будівельного майданчика | {{day+6}} року |
| Східна набережна | місяці 1–6 |
| Західна набережна та холодильний склад | місяці 6–11 |
| Причали, навіс, туалет | місяці 11–14 |

Роботи поділено на етапи, щоб завжди працювала щонайменше половина набережної. На час робіт продаж риби переносять на площу біля вул. Rybacka.

## Незручності

Вхід на набережну з боку хвилелому буде зачинено для пішоходів. До пляжу можна пройти в обхід, вулицею Żaglowa.

## Для медіа

Відділ промоції (Referat Promocji), тел. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example). Фотографії та візуалізації надішлемо на прохання редакції.`,
    ar: `**بيان صحفي**

ستعيد يانتاروفو بناء ميناء الصيد. وقّع رئيس البلدية العقد مع المقاول الفائز بالمناقصة. تبلغ قيمة الأعمال 18.6 مليون زلوتي، منها 12.4 مليون من برنامج [الصناديق الأوروبية لمصايد الأسماك](https://www.gov.pl/web/rolnictwo) (Fundusze Europejskie dla Rybactwa)، وتدفع البلدية الباقي.

## نطاق الأعمال

- تدعيم 180 مترًا من الرصيف ورفعه 40 سنتيمترًا؛
- مستودع تبريد يتسع لـ12 طنًا من السمك وآلة لصنع الثلج؛
- 16 نقطة تزويد بالكهرباء والماء للقوارب؛
- مظلة لإصلاح الشباك؛
- دورة مياه مهيأة للأشخاص ذوي الإعاقة؛
- أرصفة عائمة جديدة وسلالم إنقاذ.

> يرسو في مينائنا 21 مركب صيد. بعد التجديد سيبيع الصيادون السمك مباشرةً من القارب في ظروف لائقة، ويمر الزوار بأمان، كما يقول رئيس بلدية يانتاروفو.

## الجدول الزمني

| المرحلة | الموعد |
| --- | --- |
| تسليم موقع البناء | {{day+6}} |
| الرصيف الشرقي | الأشهر 1–6 |
| الرصيف الغربي ومستودع التبريد | الأشهر 6–11 |
| الأرصفة العائمة والمظلة ودورة المياه | الأشهر 11–14 |

قُسّمت الأعمال إلى مراحل كي يبقى نصف الرصيف على الأقل عاملًا في كل وقت. وينتقل بيع السمك خلال الأعمال إلى الساحة قرب شارع Rybacka.

## ما الذي سيتعطل

سيُغلق مدخل الرصيف من جهة كاسر الأمواج أمام المشاة. ويمكن الوصول إلى الشاطئ عبر شارع Żaglowa.

## لوسائل الإعلام

قسم الترويج (Referat Promocji)، هاتف 58 000 10 40، [promocja@jantarowo.example](mailto:promocja@jantarowo.example). نرسل الصور والتصاميم عند الطلب.`,
    en: `**Press release**

Jantarowo is to rebuild its fishing harbour. The Mayor has signed a contract with the firm that won the tender. The work is worth PLN 18.6 million, of which PLN 12.4 million comes from the [European Funds for Fisheries](https://www.gov.pl/web/rolnictwo) programme (Fundusze Europejskie dla Rybactwa). The municipality will pay the rest.

## What will be built

- 180 metres of quay strengthened and raised by 40 centimetres,
- a cold store for 12 tonnes of fish and an ice machine,
- 16 power and water points for boats,
- a shelter for mending nets,
- a toilet accessible to disabled people,
- new jetties and safety ladders.

> “There are 21 cutters and boats in our harbour. After the rebuilding, fishermen will be able to sell fish straight from the boat in decent conditions, and visitors will be able to walk past safely,” says the Mayor of Jantarowo.

## Timetable

| Stage | When |
| --- | --- |
| Handover of the site | {{day+6}} |
| Eastern quay | months 1–6 |
| Western quay and cold store | months 6–11 |
| Jetties, net shelter, toilet | months 11–14 |

The work is divided into stages so that at least half of the quay is always in use. While it lasts, fish will be sold on the square by Rybacka Street.

## Disruption

The entrance to the quay from the breakwater will be closed to walkers. To reach the beach, go round by Żaglowa Street.

## Press contact

Promotion Department (Referat Promocji), tel. 58 000 10 40, [promocja@jantarowo.example](mailto:promocja@jantarowo.example). Pictures and visualisations are available on request.`,
  },
  hero: 'fishing-boats',
  gallery: ['harbour', 'pier'],
  topics: ['morze', 'gospodarka'],
  audiences: ['residents', 'businesses', 'tourists'],
  ownerUnit: 'referat-promocji',
  producedBy: 'Referat Promocji',
  producedAt: day(-14),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'events', id: 'spacer-po-porcie' },
    { type: 'pages', id: 'dla-inwestorow' },
  ],
  searchSynonyms: {
    pl: ['nabrzeże', 'rybacy', 'inwestycje', 'kutry'],
    uk: ['набережна', 'рибалки', 'інвестиції'],
    ar: ['رصيف', 'صيادون', 'استثمار'],
    en: ['quay', 'fishermen', 'investment'],
  },
}
