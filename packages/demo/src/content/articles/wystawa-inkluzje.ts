import { type DemoDocument, day } from '../../define.ts'

export const wystawaInkluzje: DemoDocument<'articles'> = {
  key: 'wystawa-zatrzymane-w-bursztynie',
  kind: 'news',
  date: day(-17),
  title: {
    pl: '„Zatrzymane w bursztynie”: nowa wystawa w Muzeum Bursztynu',
    uk: '«Застигле в бурштині»: нова виставка в Музеї бурштину',
    ar: '«عالق في الكهرمان»: معرض جديد في متحف الكهرمان',
    en: '“Caught in Amber”: a new exhibition at the Amber Museum',
  },
  summary: {
    pl: 'Pająk sprzed 40 milionów lat, pióro i kwiat dębu: 120 bryłek z inkluzjami pokaże Muzeum Bursztynu. Są lupy, modele do dotykania i nagrania.',
    uk: 'Павук віком 40 мільйонів років, перо й квітка дуба: Музей бурштину покаже 120 шматочків з інклюзіями. Є лупи, моделі, яких можна торкнутися, та аудіозаписи.',
    ar: 'عنكبوت عمره 40 مليون سنة وريشة وزهرة بلوط: يعرض متحف الكهرمان 120 قطعة تحوي كائنات محفوظة. تتوفر عدسات ونماذج قابلة للمس وتسجيلات صوتية.',
    en: 'A 40-million-year-old spider, a feather and an oak flower: the Amber Museum is showing 120 pieces with inclusions. There are magnifying glasses, models to touch and recordings.',
  },
  body: {
    pl: `Dnia {{day+5}} r. Muzeum Bursztynu otworzy wystawę „Zatrzymane w bursztynie”. Zobaczysz na niej 120 bryłek, w których żywica zamknęła kawałki dawnego lasu: owady, pająki, włosy ssaków, liście i krople wody. Większość znaleziono na plażach między naszym portem a latarnią morską.

## Co warto zobaczyć

- pająka, który trzyma złapaną mrówkę,
- pióro ptaka długości 14 milimetrów,
- kwiat dębu, tak świeży, jakby opadł wczoraj,
- bryłę o wadze 1,3 kilograma wyłowioną przez rybaka z Jantarowa.

Przy każdej gablocie jest lupa na wysięgniku. Pięć powiększonych modeli można dotykać. Opisy są po polsku, ukraińsku i angielsku, a nagrania także po arabsku.

## Godziny i bilety

Wystawa będzie czynna do {{day+95}} r., od wtorku do niedzieli w godzinach 10:00–17:00. Ostatnie wejście o 16:15.

| Bilet | Cena |
| --- | --- |
| Normalny | 14 zł |
| Ulgowy | 8 zł |
| Rodzinny (do 5 osób) | 30 zł |
| W pierwszą niedzielę miesiąca | bezpłatnie |

Z [Kartą Dużej Rodziny](ref:service-cards/karta-duzej-rodziny) dzieci wchodzą za darmo.

## Dla szkół i grup

Muzeum zaprasza na lekcje o tym, jak powstaje bursztyn i jak odróżnić go od podróbki. Lekcja trwa 60 minut, kosztuje 120 zł od klasy i można ją zamówić pod numerem 58 000 10 75.

## Masz ciekawe znalezisko?

Przynieś je do muzeum. Geolog obejrzy je bezpłatnie w każdą środę między 13:00 a 15:00.

> [!NOTE]
> Do budynku wejdziesz bez schodów. Na piętro wjeżdża winda, a asystent oprowadzi osobę niewidomą, jeśli zadzwonisz dzień wcześniej.`,
    uk: `{{day+5}} року Музей бурштину відкриє виставку «Застигле в бурштині» (Zatrzymane w bursztynie). Ви побачите 120 шматочків, у яких смола зберегла частинки давнього лісу: комах, павуків, шерсть ссавців, листя та краплі води. Більшість знайдено на пляжах між нашим портом і маяком.

## Що варто побачити

- павука, який тримає спійману мурашку;
- пташине перо завдовжки 14 міліметрів;
- квітку дуба, таку свіжу, ніби вона опала вчора;
- брилу вагою 1,3 кілограма, яку виловив рибалка з Янтарового.

Біля кожної вітрини є лупа на кронштейні. П’ять збільшених моделей можна торкати. Описи – польською, українською та англійською, аудіозаписи – ще й арабською.

## Години роботи та квитки

Виставка триватиме до {{day+95}} року, з вівторка до неділі, 10:00–17:00. Останній вхід о 16:15.

| Квиток | Ціна |
| --- | --- |
| Звичайний | 14 злотих |
| Пільговий | 8 злотих |
| Сімейний (до 5 осіб) | 30 злотих |
| Перша неділя місяця | безкоштовно |

З [Картою великої родини](ref:service-cards/karta-duzej-rodziny) діти заходять безкоштовно.

## Для шкіл і груп

Музей запрошує на уроки про те, як утворюється бурштин і як відрізнити його від підробки. Урок триває 60 хвилин і коштує 120 злотих за клас. Замовлення за номером 58 000 10 75.

## Знайшли щось цікаве?

Принесіть знахідку до музею. Геолог огляне її безкоштовно щосереди з 13:00 до 15:00.

> [!NOTE]
> До будівлі можна зайти без сходів, на поверх піднімає ліфт. Незрячих відвідувачів проведе асистент, якщо зателефонувати за день до візиту.`,
    ar: `في {{day+5}} يفتتح متحف الكهرمان معرض «عالق في الكهرمان» (Zatrzymane w bursztynie). ستشاهد 120 قطعة حفظ فيها الراتنج أجزاء من غابة قديمة: حشرات وعناكب وشعر ثدييات وأوراقًا وقطرات ماء. عُثر على معظمها على الشواطئ الممتدة بين مينائنا والمنارة.

## ما يستحق المشاهدة

- عنكبوت يمسك بنملة اصطادها؛
- ريشة طائر طولها 14 مليمترًا؛
- زهرة بلوط تبدو كأنها سقطت بالأمس؛
- قطعة وزنها 1.3 كيلوغرام أخرجها من البحر صياد من يانتاروفو.

عند كل خزانة عرض عدسة مكبرة على ذراع، ويمكن لمس خمسة نماذج مكبرة. الشروح بالبولندية والأوكرانية والإنجليزية، والتسجيلات الصوتية بالعربية أيضًا.

## المواعيد والتذاكر

يستمر المعرض حتى {{day+95}}، من الثلاثاء إلى الأحد، من الساعة 10:00 إلى 17:00. آخر دخول في الساعة 16:15.

| التذكرة | السعر |
| --- | --- |
| عادية | 14 زلوتي |
| مخفضة | 8 زلوتي |
| عائلية (حتى 5 أشخاص) | 30 زلوتي |
| الأحد الأول من كل شهر | مجانًا |

يدخل الأطفال مجانًا مع [بطاقة الأسرة الكبيرة](ref:service-cards/karta-duzej-rodziny).

## للمدارس والمجموعات

يقدم المتحف دروسًا عن كيفية تكوّن الكهرمان وتمييزه من المقلَّد. مدة الدرس 60 دقيقة وسعره 120 زلوتي للصف، ويُحجز على الرقم 58 000 10 75.

## هل وجدت شيئًا مثيرًا؟

أحضر ما وجدته إلى المتحف، وسيفحصه خبير جيولوجيا مجانًا كل يوم أربعاء بين الساعة 13:00 و15:00.

> [!NOTE]
> يمكن دخول المبنى من دون درجات، ويصعد المصعد إلى الطابق العلوي. ويرافق مساعدٌ الزوارَ المكفوفين إذا اتصلت قبل يوم من الزيارة.`,
    en: `On {{day+5}} the Amber Museum opens its exhibition “Caught in Amber” (Zatrzymane w bursztynie). It shows 120 pieces in which resin has trapped fragments of an ancient forest: insects, spiders, mammal hair, leaves and drops of water. Most were found on the beaches between our harbour and the lighthouse.

## What to look out for

- a spider holding an ant it has caught,
- a bird’s feather 14 millimetres long,
- an oak flower that looks as if it fell yesterday,
- a piece weighing 1.3 kilograms, brought up by a Jantarowo fisherman.

There is a magnifying glass on an arm at every case. Five enlarged models may be touched. Labels are in Polish, Ukrainian and English, and there are recordings in Arabic too.

## Opening times and tickets

The exhibition runs until {{day+95}}, Tuesday to Sunday, 10:00 to 17:00. Last entry is at 16:15.

| Ticket | Price |
| --- | --- |
| Full price | PLN 14 |
| Reduced | PLN 8 |
| Family (up to 5 people) | PLN 30 |
| First Sunday of the month | free |

With a [Large Family Card](ref:service-cards/karta-duzej-rodziny) children get in free.

## Schools and groups

The museum offers lessons on how amber is formed and how to tell it from a fake. A lesson takes 60 minutes and costs PLN 120 per class. Book on 58 000 10 75.

## Found something interesting?

Bring it to the museum. A geologist will look at it free of charge every Wednesday between 13:00 and 15:00.

> [!NOTE]
> There are no steps into the building, and a lift goes to the upper floor. A guide will show blind visitors round if you call a day ahead.`,
  },
  hero: 'amber',
  gallery: ['museum'],
  topics: ['kultura', 'turystyka'],
  audiences: ['residents', 'tourists', 'families'],
  ownerUnit: 'referat-promocji',
  producedBy: 'Muzeum Bursztynu w Jantarowie',
  producedAt: day(-18),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'events', id: 'wystawa-zatrzymane-w-bursztynie' },
    { type: 'pages', id: 'dla-turystow' },
  ],
  searchSynonyms: {
    pl: ['jantar', 'inkluzje', 'muzeum', 'bilety do muzeum'],
    uk: ['янтар', 'музей'],
    ar: ['متحف', 'عنبر'],
    en: ['museum', 'inclusions', 'fossils'],
  },
}
