import { type DemoDocument, day } from '../../define.ts'

export const nowaLiniaAutobusowa: DemoDocument<'articles'> = {
  key: 'nowa-linia-autobusowa',
  kind: 'news',
  date: day(-1),
  title: {
    pl: 'Linia 5 połączy osiedle Wydmowe z przychodnią i portem',
    uk: 'Автобус № 5 з’єднає район Видмове з поліклінікою та портом',
    ar: 'خط الحافلات 5 يربط حي فيدموفه بالمركز الصحي والميناء',
    en: 'Bus line 5 will link Wydmowe with the health centre and the harbour',
  },
  summary: {
    pl: 'Nowy autobus pojedzie co 40 minut, od wczesnego rana do wieczora. Cała trasa zajmie 18 minut, a przez pierwszy tydzień przejazd będzie bezpłatny.',
    uk: 'Новий автобус їздитиме кожні 40 хвилин, від раннього ранку до вечора. Увесь маршрут триває 18 хвилин, а першого тижня проїзд безкоштовний.',
    ar: 'ستسير الحافلة الجديدة كل 40 دقيقة من الصباح الباكر حتى المساء. تستغرق الرحلة كاملةً 18 دقيقة، والركوب مجاني في الأسبوع الأول.',
    en: 'The new bus will run every 40 minutes from early morning until evening. The whole route takes 18 minutes, and travel is free for the first week.',
  },
  body: {
    pl: `Od {{day+7}} r. po Jantarowie będzie jeździć autobus linii 5. Połączy osiedle Wydmowe ze szkołą, Rynkiem, przychodnią i portem. Do tej pory mieszkańcy osiedla musieli chodzić na Rynek pieszo.

## Trasa

1. Osiedle Wydmowe (pętla przy ul. Wydmowej)
2. Szkoła Podstawowa
3. Rynek
4. Przychodnia
5. Port

Przejazd całą trasą trwa 18 minut. Autobus wraca tą samą drogą.

## Rozkład jazdy

| Dzień | Pierwszy kurs z osiedla | Ostatni kurs z portu | Jak często |
| --- | --- | --- | --- |
| Od poniedziałku do piątku | 5:40 | 21:40 | co 40 minut |
| Soboty, niedziele i święta | 7:00 | 20:00 | co 60 minut |

Dokładne godziny odjazdu są na przystankach i na stronie [Komunikacja publiczna](ref:pages/komunikacja-publiczna).

## Bilety i dostępność

Obowiązują te same bilety i ulgi co na innych liniach. Wszystkie kursy obsłuży autobus niskopodłogowy z rampą. Zmieszczą się w nim jednocześnie wózek inwalidzki i wózek dziecięcy.

Rozkład sprawdzimy po trzech miesiącach. Uwagi prześlij na adres [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example) lub zadzwoń: 58 000 10 30.

> [!NOTE]
> Przez pierwszy tydzień kursowania pojedziesz linią 5 bez biletu.`,
    uk: `З {{day+7}} року Янтаровим їздитиме автобус № 5. Він з’єднає район Видмове (osiedle Wydmowe) зі школою, площею Rynek, поліклінікою та портом. Досі мешканці району мусили ходити до площі Rynek пішки.

## Маршрут

1. Район Видмове (кінцева на вул. Wydmowa)
2. Початкова школа (Szkoła Podstawowa)
3. Площа Rynek
4. Поліклініка (Przychodnia)
5. Порт

Увесь маршрут триває 18 хвилин. Назад автобус повертається тією самою дорогою.

## Розклад

| День | Перший рейс із району | Останній рейс із порту | Як часто |
| --- | --- | --- | --- |
| Від понеділка до п’ятниці | 5:40 | 21:40 | кожні 40 хвилин |
| Субота, неділя та свята | 7:00 | 20:00 | кожні 60 хвилин |

Точний час відправлення зазначено на зупинках і на сторінці [Громадський транспорт](ref:pages/komunikacja-publiczna).

## Квитки та доступність

Діють ті самі квитки та пільги, що й на інших маршрутах. На всіх рейсах працюватиме низькопідлоговий автобус із пандусом. У ньому одночасно вміщуються інвалідний і дитячий візки.

Через три місяці ми перевіримо, чи розклад зручний. Свої зауваження надсилайте на [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example) або телефонуйте: 58 000 10 30.

> [!NOTE]
> Протягом першого тижня в автобусі № 5 квиток не потрібен.`,
    ar: `ابتداءً من {{day+7}} ستسير في يانتاروفو حافلة الخط 5. وستربط حي فيدموفه (osiedle Wydmowe) بالمدرسة وساحة السوق والمركز الصحي والميناء. كان سكان الحي حتى الآن مضطرين إلى السير على الأقدام إلى ساحة السوق.

## المسار

1. حي فيدموفه (المحطة النهائية في شارع Wydmowa)
2. المدرسة الابتدائية (Szkoła Podstawowa)
3. ساحة السوق (Rynek)
4. المركز الصحي (Przychodnia)
5. الميناء (Port)

تستغرق الرحلة على كامل المسار 18 دقيقة، وتعود الحافلة من الطريق نفسه.

## المواعيد

| اليوم | أول رحلة من الحي | آخر رحلة من الميناء | التواتر |
| --- | --- | --- | --- |
| من الاثنين إلى الجمعة | 5:40 | 21:40 | كل 40 دقيقة |
| السبت والأحد والعطل الرسمية | 7:00 | 20:00 | كل 60 دقيقة |

تجد مواعيد الانطلاق الدقيقة في المواقف وعلى صفحة [النقل العام](ref:pages/komunikacja-publiczna).

## التذاكر وإمكانية الوصول

تسري التذاكر والتخفيضات نفسها المعمول بها على الخطوط الأخرى. جميع الرحلات بحافلة منخفضة الأرضية مزوّدة بمنحدر، وتتسع لكرسي متحرك وعربة أطفال في الوقت نفسه.

سنراجع المواعيد بعد ثلاثة أشهر. أرسل ملاحظاتك إلى [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example) أو اتصل على الرقم 58 000 10 30.

> [!NOTE]
> خلال الأسبوع الأول يمكنك ركوب الخط 5 من دون تذكرة.`,
    en: `From {{day+7}} a new bus, line 5, will run through Jantarowo. It will link the Wydmowe estate (osiedle Wydmowe) with the school, the market square, the health centre and the harbour. Until now people living on the estate had to walk to the market square.

## The route

1. Wydmowe estate (terminus on Wydmowa Street)
2. Primary school (Szkoła Podstawowa)
3. Market square (Rynek)
4. Health centre (Przychodnia)
5. Harbour (Port)

The whole journey takes 18 minutes. The bus returns the same way.

## Timetable

| Day | First bus from the estate | Last bus from the harbour | How often |
| --- | --- | --- | --- |
| Monday to Friday | 5:40 | 21:40 | every 40 minutes |
| Saturdays, Sundays and public holidays | 7:00 | 20:00 | every 60 minutes |

Exact departure times are shown at the stops and on the [Public transport](ref:pages/komunikacja-publiczna) page.

## Tickets and accessibility

The same tickets and discounts apply as on the other lines. Every service will be run by a low-floor bus with a ramp. It has room for a wheelchair and a pram at the same time.

We will review the timetable after three months. Send your comments to [komunalny@jantarowo.example](mailto:komunalny@jantarowo.example) or call 58 000 10 30.

> [!NOTE]
> During the first week you can travel on line 5 without a ticket.`,
  },
  hero: 'bus',
  topics: ['transport'],
  audiences: ['residents'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-2),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'pages', id: 'komunikacja-publiczna' },
    { type: 'events', id: 'debata-o-autobusach' },
  ],
  searchSynonyms: {
    pl: ['autobus', 'rozkład jazdy', 'komunikacja miejska', 'dojazd do przychodni'],
    uk: ['автобус', 'розклад руху'],
    ar: ['حافلة', 'باص', 'مواصلات'],
    en: ['bus', 'timetable', 'public transport'],
  },
}
