import { type DemoDocument, day } from '../../define.ts'

export const szlakiPieszeIRowerowe: DemoDocument<'pages'> = {
  key: 'szlaki-piesze-i-rowerowe',
  parent: 'dla-turystow',
  order: 5,
  title: {
    pl: 'Szlaki piesze i rowerowe',
    uk: 'Пішохідні та велосипедні маршрути',
    ar: 'مسارات المشي والدراجات',
    en: 'Walking and cycling routes',
  },
  navTitle: { pl: 'Szlaki', uk: 'Маршрути', ar: 'المسارات', en: 'Routes' },
  summary: {
    pl: 'Sześć tras przez wydmy, las i wsie: długość, nawierzchnia, trudność, miejsca odpoczynku i trasa dla wózków.',
    uk: 'Шість маршрутів через дюни, ліс і села: довжина, покриття, складність, місця відпочинку та маршрут для візків.',
    ar: 'ستة مسارات عبر الكثبان والغابة والقرى: الطول ونوع الأرض والصعوبة وأماكن الاستراحة ومسار للكراسي المتحركة.',
    en: 'Six routes through dunes, forest and villages: length, surface, difficulty, places to rest and a wheelchair-friendly route.',
  },
  body: {
    pl: `Szlaki są oznakowane i bezpłatne. Mapę dostaniesz w informacji turystycznej, ul. Portowa 24. W lesie nie zawsze jest zasięg, więc zapisz trasę w telefonie.

## Pieszo

| Szlak | Trasa | Długość | Czas | Trudność |
| --- | --- | --- | --- | --- |
| Niebieski „Brzegiem morza” (część E9) | port – zejście nr 3 – latarnia – granica gminy | 9,2 km | 3 godz. | średnia, piasek |
| Zielony „Przez wydmy i las” | Rynek – las – latarnia – powrót plażą | 6,8 km | 2 godz. | łatwa, 60 schodów |
| Żółty „Bursztynowy” | Muzeum Bursztynu – port – tężnia – Rynek | 2,6 km | 1 godz. | łatwa, bez schodów |

**Żółty szlak przejedziesz wózkiem inwalidzkim i dziecięcym.** Jest utwardzony, najwyższe nachylenie ma 5%, a ławki stoją co 150 metrów. Na szlaku jest 8 tablic z opisem, alfabetem Braille’a i nagraniem po polsku, ukraińsku, arabsku i angielsku.

## Rowerem

| Trasa | Przebieg | Długość | Nawierzchnia |
| --- | --- | --- | --- |
| R10 (EuroVelo 10) | przez gminę z zachodu na wschód | 12,4 km | asfalt 7 km, szuter 5,4 km |
| Pętla Mewno | Rynek – las – Mewno – ul. Szkolna | 14 km | szuter, leśna |
| Pętla Trzech Wsi | Mewno – Borowo – Sośnik | 23 km | asfalt, mały ruch |

Drogę rowerową do latarni dopiero [budujemy](ref:articles/sciezka-do-latarni). Do czasu jej otwarcia jedź R10 i trzymaj się objazdów.

Stojaki z narzędziami i pompką są przy Rynku, porcie i stacji. Rowery wypożyczysz przy porcie, także ręczny dla osoby, która nie może pedałować.

## Zanim ruszysz

- W lesie prowadź psa na smyczy i nie zostawiaj śmieci.
- Gdy leśnicy ogłoszą zakaz wstępu (susza, wichura), szlak jest zamknięty. Sprawdź [mapę zakazów](https://zakazywstepu.bdl.lasy.gov.pl).
- Wydmy ogrodzone płotkiem omiń. Tamtędy nie prowadzi żaden szlak.
- Po spacerze obejrzyj skórę: w lesie są kleszcze.
- Zgubiłeś drogę? Słupki w lesie mają numer oddziału. Podaj go ratownikom pod 112.

> [!NOTE]
> Zniszczony znak lub powalone drzewo na szlaku zgłoś pod numer 58 000 10 80 albo na zglos.jantarowo.example.`,
    uk: `Маршрути позначені й безкоштовні. Мапу дають у туристичній інформації, ul. Portowa 24. У лісі не завжди є зв’язок, тож збережіть маршрут у телефоні.

## Пішки

| Маршрут | Де пролягає | Довжина | Час | Складність |
| --- | --- | --- | --- | --- |
| Синій «Берегом моря» (частина E9) | порт – вихід № 3 – маяк – межа гміни | 9,2 км | 3 год | середня, пісок |
| Зелений «Через дюни та ліс» | Rynek – ліс – маяк – назад пляжем | 6,8 км | 2 год | легка, 60 сходинок |
| Жовтий «Бурштиновий» | Музей бурштину – порт – градирня – Rynek | 2,6 км | 1 год | легка, без сходів |

**Жовтий маршрут можна пройти з інвалідним і дитячим візком.** Він із твердим покриттям, найбільший ухил – 5 %, а лавки стоять кожні 150 метрів. На ньому 8 таблиць з описом, шрифтом Брайля та записом польською, українською, арабською й англійською.

## Велосипедом

| Маршрут | Де пролягає | Довжина | Покриття |
| --- | --- | --- | --- |
| R10 (EuroVelo 10) | через гміну із заходу на схід | 12,4 км | асфальт 7 км, щебінь 5,4 км |
| Петля Mewno | Rynek – ліс – Mewno – вул. Szkolna | 14 км | щебінь, лісова дорога |
| Петля трьох сіл | Mewno – Borowo – Sośnik | 23 км | асфальт, мало машин |

Велодоріжку до маяка ще [будуємо](ref:articles/sciezka-do-latarni). Поки її не відкрили, їдьте маршрутом R10 за знаками об’їзду.

Стійки з інструментами та помпою є біля площі Rynek, порту та вокзалу. Велосипеди дають напрокат біля порту, зокрема ручний для тих, хто не може крутити педалі.

## Перш ніж вирушити

- У лісі ведіть собаку на повідку й не лишайте сміття.
- Якщо лісники оголосили заборону входу (посуха, буревій), маршрут закрито. Перевірте [мапу заборон](https://zakazywstepu.bdl.lasy.gov.pl).
- Огороджені дюни обходьте. Там немає жодного маршруту.
- Після прогулянки огляньте шкіру: у лісі є кліщі.
- Заблукали? На стовпчиках у лісі є номер ділянки (oddział). Назвіть його рятувальникам за номером 112.

> [!NOTE]
> Про зламаний знак чи повалене дерево повідомте за номером 58 000 10 80 або на zglos.jantarowo.example.`,
    ar: `المسارات معلَّمة ومجانية. تحصل على الخريطة من مكتب المعلومات السياحية، ul. Portowa 24. لا تتوفر شبكة الهاتف في الغابة دائمًا، فاحفظ المسار في هاتفك.

## سيرًا

| المسار | الطريق | الطول | المدة | الصعوبة |
| --- | --- | --- | --- | --- |
| الأزرق «على ساحل البحر» (جزء من E9) | الميناء – المدخل 3 – المنارة – حدود البلدية | 9.2 كم | 3 ساعات | متوسط، رمل |
| الأخضر «عبر الكثبان والغابة» | Rynek – الغابة – المنارة – العودة على الشاطئ | 6.8 كم | ساعتان | سهل، 60 درجة |
| الأصفر «مسار الكهرمان» | متحف الكهرمان – الميناء – برج الهواء المالح – Rynek | 2.6 كم | ساعة | سهل، بلا درج |

**المسار الأصفر صالح للكراسي المتحركة وعربات الأطفال.** أرضه صلبة، وأقصى انحدار فيه 5%، وفيه مقعد كل 150 مترًا. عليه 8 لوحات مع وصف وكتابة بريل وتسجيل صوتي بالبولندية والأوكرانية والعربية والإنجليزية.

## بالدراجة

| المسار | الطريق | الطول | نوع الأرض |
| --- | --- | --- | --- |
| R10 (EuroVelo 10) | عبر البلدية من الغرب إلى الشرق | 12.4 كم | أسفلت 7 كم وحصى 5.4 كم |
| حلقة Mewno | Rynek – الغابة – Mewno – شارع Szkolna | 14 كم | حصى وطريق غابة |
| حلقة القرى الثلاث | Mewno – Borowo – Sośnik | 23 كم | أسفلت، حركة قليلة |

طريق الدراجات إلى المنارة [قيد الإنشاء](ref:articles/sciezka-do-latarni). استعمل حتى افتتاحه المسار R10 واتبع لوحات التحويل.

توجد محطات للإصلاح ومضخة هواء عند ساحة Rynek والميناء ومحطة القطار. وتُؤجَّر الدراجات عند الميناء، ومنها دراجة يدوية لمن لا يستطيع استعمال الدواسات.

## قبل أن تنطلق

- في الغابة أبقِ كلبك بالمقود ولا تترك نفايات.
- إذا أعلن حرّاس الغابة منع الدخول (بسبب الجفاف أو العاصفة) يكون المسار مغلقًا. راجع [خريطة المنع](https://zakazywstepu.bdl.lasy.gov.pl).
- تجنّب الكثبان المسيّجة، فلا يمر بها أي مسار.
- افحص جلدك بعد النزهة، ففي الغابة قُراد.
- ضللت الطريق؟ على الأعمدة في الغابة رقم القطعة (oddział). اذكره للمنقذين على الرقم 112.

> [!NOTE]
> أبلغ عن علامة مكسورة أو شجرة ساقطة على الرقم 58 000 10 80 أو في zglos.jantarowo.example.`,
    en: `The routes are marked and free. You can get a map at the tourist information office, ul. Portowa 24. There is not always a signal in the forest, so save the route on your phone.

## On foot

| Route | Where it goes | Length | Time | Difficulty |
| --- | --- | --- | --- | --- |
| Blue “Along the shore” (part of E9) | harbour – beach entrance 3 – lighthouse – municipal boundary | 9.2 km | 3 h | moderate, sand |
| Green “Dunes and forest” | Rynek – forest – lighthouse – back along the beach | 6.8 km | 2 h | easy, 60 steps |
| Yellow “Amber trail” | Amber Museum – harbour – brine tower – Rynek | 2.6 km | 1 h | easy, no steps |

**The yellow trail is suitable for wheelchairs and prams.** It has a firm surface, the steepest slope is 5%, and there is a bench every 150 metres. It has 8 boards with a description, Braille, and a recording in Polish, Ukrainian, Arabic and English.

## By bicycle

| Route | Where it goes | Length | Surface |
| --- | --- | --- | --- |
| R10 (EuroVelo 10) | across the municipality from west to east | 12.4 km | tarmac 7 km, gravel 5.4 km |
| Mewno loop | Rynek – forest – Mewno – Szkolna Street | 14 km | gravel, forest track |
| Three villages loop | Mewno – Borowo – Sośnik | 23 km | tarmac, little traffic |

The cycle path to the lighthouse is [still being built](ref:articles/sciezka-do-latarni). Until it opens, use R10 and follow the diversion signs.

There are repair stands with a pump by the Rynek, the harbour and the station. You can hire bicycles by the harbour, including a handcycle.

## Before you set off

- In the forest keep your dog on a lead and leave no litter.
- When foresters forbid entry (drought, gales), the route is closed. Check the [map of closures](https://zakazywstepu.bdl.lasy.gov.pl).
- Keep away from fenced dunes: no route crosses them.
- After a walk check your skin: there are ticks in the forest.
- Lost? Posts in the forest carry a section number (oddział). Give it to the rescuers on 112.

> [!NOTE]
> Report a broken sign or a fallen tree on 58 000 10 80 or at zglos.jantarowo.example.`,
  },
  hero: 'forest-path',
  topics: ['sport', 'turystyka', 'srodowisko'],
  audiences: ['tourists', 'residents', 'families', 'disabled'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [
    { type: 'pages', id: 'latarnia-morska' },
    { type: 'pages', id: 'z-psem-na-plazy' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
  ],
  reviewAt: day(145),
  producedBy: 'Referat Promocji',
  producedAt: day(-62),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['ścieżka rowerowa', 'trasa', 'spacer', 'rower', 'EuroVelo', 'wypożyczalnia rowerów'],
    uk: ['велодоріжка', 'прогулянка', 'велосипед'],
    ar: ['دراجة', 'مشي', 'نزهة'],
    en: ['cycle path', 'hiking', 'trail', 'bike hire', 'EuroVelo'],
  },
}
