import { type DemoDocument, day } from '../../define.ts'

export const dlaczegoJantarowo: DemoDocument<'pages'> = {
  key: 'dlaczego-jantarowo',
  parent: 'dla-inwestorow',
  order: 2,
  title: { pl: 'Dlaczego Jantarowo', uk: 'Чому Янтарове', ar: 'لماذا يانتاروفو', en: 'Why Jantarowo' },
  summary: {
    pl: 'Ludzie, transport, koszty i jakość życia w liczbach. Mówimy też, czego u nas nie ma.',
    uk: 'Люди, транспорт, витрати та якість життя в цифрах. Кажемо й про те, чого в нас немає.',
    ar: 'الناس والنقل والتكاليف وجودة الحياة بالأرقام. ونقول أيضًا ما الذي ينقصنا.',
    en: 'People, transport, costs and quality of life in figures. We also say what we do not have.',
  },
  body: {
    pl: `Jantarowo to 11 400 mieszkańców, 1340 firm i port, który właśnie przebudowujemy. Latem utrzymuje nas turystyka. Chcemy, żeby zimą pracy było tyle samo.

## W liczbach

| Co | Ile |
| --- | --- |
| Mieszkańcy | 11 400 |
| Zarejestrowane firmy | 1340, w tym 1120 jednoosobowych |
| Zatrudnieni w turystyce i gastronomii | 38% pracujących |
| Noclegi udzielone w ciągu roku | około 310 000 |
| Bezrobocie w powiecie | 6,1%, zimą 8,4% |
| Domy z dostępem do światłowodu | 92% |
| Budżet gminy | 94,2 mln zł |
| Na inwestycje | 27% budżetu |

## Co przemawia za nami

- **Ludzie.** W powiecie działa technikum żeglugi, gastronomii i informatyki. Co roku kończy je 240 osób. W gminie mieszkają też specjaliści, którzy przenieśli się tu z pracą zdalną.
- **Port.** Po przebudowie nabrzeże będzie miało chłodnię, 16 przyłączy dla łodzi i dostęp dla samochodów do 25 ton. [Więcej o przebudowie](ref:articles/modernizacja-portu).
- **Energia.** Przy brzegu powstaje zaplecze morskich farm wiatrowych. Szukamy firm serwisowych i szkoleniowych.
- **Bliskość.** Pociągiem do Gdyni 85 minut, na lotnisko w Gdańsku 2,5 godziny.
- **Urząd.** Znasz z imienia osobę, która prowadzi twoją sprawę. Odpowiadamy w 3 dni robocze.

## Czego u nas nie ma

Nie ma autostrady: do S6 jedzie się 45 minut. W lipcu i sierpniu drogi są zatłoczone. Mieszkań na wynajem w sezonie brakuje, więc pracodawcom pomagamy znaleźć kwatery poza centrum. W pasie nadmorskim nie pozwolimy budować przemysłu.

## Głos przedsiębiorcy

> Przenieśliśmy pracownię z Gdyni, bo potrzebowaliśmy ciszy i światła. Najdłużej trwało czekanie na przyłącze prądu. W urzędzie poszło szybciej, niż się spodziewałem – mówi właściciel zakładu szkutniczego przy ul. Rybackiej.

## Co dalej

Obejrzyj [tereny inwestycyjne](ref:pages/tereny-inwestycyjne), sprawdź [stawki podatków](ref:pages/stawki-podatkow-i-oplat) i umów się z opiekunem inwestora: 58 000 10 41.`,
    uk: `Янтарове – це 11 400 мешканців, 1340 фірм і порт, який ми саме перебудовуємо. Улітку нас годує туризм. Ми хочемо, щоб узимку роботи було стільки ж.

## У цифрах

| Що | Скільки |
| --- | --- |
| Мешканці | 11 400 |
| Зареєстровані фірми | 1340, з них 1120 одноосібних |
| Працюють у туризмі та громадському харчуванні | 38 % зайнятих |
| Ночівлі за рік | близько 310 000 |
| Безробіття в повіті | 6,1 %, узимку 8,4 % |
| Будинки з доступом до оптоволокна | 92 % |
| Бюджет гміни | 94,2 млн злотих |
| На інвестиції | 27 % бюджету |

## Що говорить на нашу користь

- **Люди.** У повіті є технікум мореплавства, кулінарії та інформатики. Щороку його закінчують 240 осіб. У гміні живуть і фахівці, які переїхали сюди з дистанційною роботою.
- **Порт.** Після перебудови набережна матиме холодильник, 16 підключень для човнів і під’їзд для авто до 25 тонн. [Більше про перебудову](ref:articles/modernizacja-portu).
- **Енергія.** Біля берега виникає база морських вітрових електростанцій. Шукаємо сервісні та навчальні фірми.
- **Близькість.** Потягом до Гдині 85 хвилин, до аеропорту в Гданську 2,5 години.
- **Мерія.** Ви знаєте на ім’я людину, яка веде вашу справу. Відповідаємо за 3 робочі дні.

## Чого в нас немає

Немає автостради: до S6 треба їхати 45 хвилин. У липні та серпні на дорогах затори. У сезон бракує житла в оренду, тож роботодавцям ми допомагаємо знайти помешкання поза центром. У прибережній смузі ми не дозволимо будувати промисловість.

## Голос підприємця

> Ми перенесли майстерню з Гдині, бо потребували тиші та світла. Найдовше чекали на підключення до електромережі. У мерії все пішло швидше, ніж я сподівався, – каже власник човнобудівної майстерні на вул. Rybacka.

## Що далі

Перегляньте [інвестиційні ділянки](ref:pages/tereny-inwestycyjne), перевірте [ставки податків](ref:pages/stawki-podatkow-i-oplat) і домовтеся про зустріч із куратором інвестора: 58 000 10 41.`,
    ar: `يانتاروفو 11400 ساكن و1340 شركة وميناء نعيد بناءه الآن. في الصيف تعيلنا السياحة، ونريد أن يكون العمل في الشتاء بالقدر نفسه.

## بالأرقام

| البند | العدد |
| --- | --- |
| السكان | 11400 |
| الشركات المسجلة | 1340، منها 1120 يملكها شخص واحد |
| العاملون في السياحة والمطاعم | 38% من العاملين |
| ليالي الإقامة في السنة | نحو 310000 |
| البطالة في المحافظة | 6.1%، وفي الشتاء 8.4% |
| المنازل التي تصلها الألياف الضوئية | 92% |
| ميزانية البلدية | 94.2 مليون زلوتي |
| نصيب الاستثمار | 27% من الميزانية |

## ما يميّزنا

- **الناس.** في المحافظة ثانوية مهنية للملاحة والطهي والمعلوماتية يتخرج فيها 240 شخصًا كل سنة. ويعيش في البلدية أيضًا اختصاصيون انتقلوا إليها ويعملون عن بُعد.
- **الميناء.** بعد إعادة البناء سيكون في الرصيف مخزن تبريد و16 نقطة لتزويد القوارب وطريق لسيارات حتى 25 طنًا. [المزيد عن المشروع](ref:articles/modernizacja-portu).
- **الطاقة.** تنشأ قرب الساحل قاعدة لمزارع الرياح البحرية، ونبحث عن شركات للصيانة والتدريب.
- **القرب.** 85 دقيقة بالقطار إلى غدينيا وساعتان ونصف إلى مطار غدانسك.
- **البلدية.** تعرف بالاسم من يتابع معاملتك، ونجيبك خلال 3 أيام عمل.

## ما ليس لدينا

لا طريق سريع هنا: الوصول إلى S6 يستغرق 45 دقيقة. في يوليو وأغسطس تزدحم الطرق. وتقل المساكن المعروضة للإيجار في الموسم، فنساعد أصحاب العمل على إيجاد مساكن خارج المركز. ولن نسمح ببناء الصناعة على الشريط الساحلي.

## صوت صاحب عمل

> نقلنا ورشتنا من غدينيا لأننا كنا نحتاج إلى الهدوء والضوء. أطول ما انتظرناه توصيل الكهرباء. أما في البلدية فسار الأمر أسرع مما توقعت، يقول صاحب ورشة لبناء القوارب في شارع Rybacka.

## ما الخطوة التالية

اطّلع على [أراضي الاستثمار](ref:pages/tereny-inwestycyjne) و[معدلات الضرائب](ref:pages/stawki-podatkow-i-oplat)، واحجز لقاء مع مرافق المستثمر: 58 000 10 41.`,
    en: `Jantarowo has 11,400 residents, 1,340 businesses and a harbour that is being rebuilt. In summer tourism keeps us going. We want as much work in winter.

## In figures

| What | How much |
| --- | --- |
| Residents | 11,400 |
| Registered businesses | 1,340, of which 1,120 are sole traders |
| Employed in tourism and catering | 38% of those in work |
| Overnight stays a year | about 310,000 |
| Unemployment in the county | 6.1%, in winter 8.4% |
| Homes within reach of optical fibre | 92% |
| Municipal budget | PLN 94.2 million |
| Spent on investment | 27% of the budget |

## What speaks for us

- **People.** The county has a technical college for seafaring, catering and IT. 240 people finish it each year. Specialists who work remotely have moved here as well.
- **Harbour.** Once rebuilt, the quay will have a cold store, 16 connections for boats and access for vehicles of up to 25 tonnes. [More about the rebuilding](ref:articles/modernizacja-portu).
- **Energy.** A base for offshore wind farms is growing on the coast. We are looking for service and training companies.
- **Nearness.** 85 minutes by train to Gdynia, 2.5 hours to Gdańsk airport.
- **The town hall.** You know by name the person who handles your case. We answer within 3 working days.

## What we do not have

There is no motorway: it takes 45 minutes to reach the S6. In July and August the roads are busy. Homes to rent are scarce in season, so we help employers find rooms outside the centre. We will not allow industry along the shore.

## A business owner’s view

> We moved our workshop from Gdynia because we needed quiet and light. The longest wait was for the power connection. At the town hall things went faster than I expected, says the owner of a boatyard in Rybacka Street.

## What next

Look at the [investment sites](ref:pages/tereny-inwestycyjne), check the [tax rates](ref:pages/stawki-podatkow-i-oplat) and make an appointment with the investor’s adviser: 58 000 10 41.`,
  },
  hero: 'harbour',
  topics: ['gospodarka'],
  audiences: ['businesses'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [
    { type: 'pages', id: 'tereny-inwestycyjne' },
    { type: 'articles', id: 'modernizacja-portu' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 41',
      label: { pl: 'Opiekun inwestora', uk: 'Куратор інвестора', ar: 'مرافق المستثمر', en: 'Investor’s adviser' },
    },
    { kind: 'email', value: 'inwestor@jantarowo.example' },
  ],
  reviewAt: day(195),
  producedBy: 'Referat Promocji',
  producedAt: day(-108),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['statystyki gminy', 'rynek pracy', 'bezrobocie', 'liczba mieszkańców'],
    uk: ['статистика', 'ринок праці', 'кількість мешканців'],
    ar: ['إحصاءات', 'سوق العمل', 'عدد السكان'],
    en: ['statistics', 'labour market', 'population'],
  },
}
