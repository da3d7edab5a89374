import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { uchwalyAntysmogowe } from '../legal-acts/other-acts.ts'
import { kodeksKarny, kodeksWykroczen, odpady, prawoOchronySrodowiska } from '../legal-acts/state-acts.ts'
import { emergencyChannel, fineAppeal, guardChannels, offenceDeadlines, withRights } from './shared.ts'

export const spalanieSmieci: DemoDocument<'violations'> = {
  key: 'spalanie-smieci',
  title: {
    pl: 'Spalanie śmieci w piecu i na działce',
    uk: 'Спалювання сміття в печі та на ділянці',
    ar: 'حرق النفايات في الموقد أو في الأرض',
    en: 'Burning rubbish in a stove or outdoors',
  },
  summary: {
    pl: 'Gryzący, kolorowy dym z komina albo ognisko z odpadów. Kiedy dzwonić pod 112, jak wygląda kontrola pieca i jakie są kary.',
    uk: 'Їдкий, кольоровий дим із комина чи вогнище з відходів. Коли телефонувати 112, як перевіряють піч і які покарання.',
    ar: 'دخان خانق أو ملوّن من المدخنة أو نار من النفايات. متى تتصل بالرقم 112 وكيف يُفتَّش الموقد وما العقوبات.',
    en: 'Acrid or coloured smoke from a chimney, or a bonfire of waste. When to call 112, how a stove is inspected and what the penalties are.',
  },
  topics: ['srodowisko', 'odpady', 'zdrowie'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(290),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-38),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['dym z komina', 'smog', 'palenie śmieciami', 'kopciuch', 'ognisko', 'palenie liści', 'sąsiad pali plastikiem'],
    uk: ['дим із труби', 'смог', 'палити сміття', 'сусід палить пластик', 'спалювання листя', 'вогнище'],
    ar: ['دخان المدخنة', 'ضباب دخاني', 'حرق البلاستيك', 'حرق أوراق الشجر', 'الجار يحرق القمامة'],
    en: ['chimney smoke', 'smog', 'burning plastic', 'bonfire', 'burning leaves', 'neighbour burns rubbish'],
  },
  whatItIs: {
    pl: `Odpady wolno spalać tylko w spalarni. W piecu, kominku, beczce ani w ognisku nie wolno palić plastiku, gumy, lakierowanego drewna, płyt meblowych, ubrań, kolorowej makulatury, styropianu.

Zabronione jest też palenie paliwem, którego zakazuje pomorska uchwała antysmogowa, na przykład mułem węglowym, węglem brunatnym i mokrym drewnem (wilgotność powyżej 20%).

Liści i gałęzi z ogrodu także nie spalamy. Gmina odbiera je razem z bioodpadami.`,
    uk: `Спалювати відходи можна лише на сміттєспалювальному заводі. У печі, каміні, бочці чи вогнищі не можна палити пластик, гуму, лаковане дерево, меблеві плити, одяг, кольоровий папір, пінопласт.

Заборонено також топити паливом, яке не дозволяє поморська антисмогова постанова, наприклад вугільним шламом, бурим вугіллям і мокрими дровами (вологість понад 20%).

Листя та гілки із саду теж не спалюємо. Гміна забирає їх разом із біовідходами.`,
    ar: `لا يجوز حرق النفايات إلا في محرقة مرخّصة. فلا تحرق في الموقد أو المدفأة أو البرميل أو النار المكشوفة البلاستيكَ ولا المطاط ولا الخشب المطلي ولا ألواح الأثاث ولا الملابس ولا الورق الملوّن ولا الستايروفوم.

ويُحظر كذلك استعمال الوقود الذي يمنعه قرار مقاطعة بومورسكيه لمكافحة الضباب الدخاني، مثل طمي الفحم والفحم البني والحطب الرطب (رطوبة تزيد على 20%).

ولا نحرق أوراق الشجر والأغصان أيضًا، فالبلدية تجمعها مع النفايات العضوية.`,
    en: `Waste may be burned only in an incineration plant. You may not burn plastic, rubber, varnished wood, furniture board, clothes, coloured paper or polystyrene in a stove, a fireplace, a barrel or a bonfire.

Fuels that the Pomeranian anti-smog resolution bans are forbidden too, for example coal slurry, brown coal and wet wood (more than 20% moisture).

Leaves and branches from the garden are not burned either. The municipality collects them with garden waste.`,
  },
  examples: {
    pl: `- czarny lub żółty dym z komina i zapach plastiku
- wypalanie kabli, opon, worków po cemencie
- palenie starych mebli i okien na budowie
- ognisko z odpadów na plaży lub w lesie
- tlące się liście, które zadymiają ulicę`,
    uk: `- чорний чи жовтий дим із комина і запах пластику
- випалювання кабелів, шин, мішків від цементу
- спалювання старих меблів і вікон на будові
- вогнище з відходів на пляжі чи в лісі
- листя, що тліє і задимлює вулицю`,
    ar: `- دخان أسود أو أصفر من المدخنة ورائحة بلاستيك
- حرق الأسلاك أو الإطارات أو أكياس الإسمنت
- حرق أثاث ونوافذ قديمة في موقع بناء
- إشعال نفايات على الشاطئ أو في الغابة
- أوراق شجر تحترق ببطء وتملأ الشارع دخانًا`,
    en: `- black or yellow smoke from a chimney and a smell of plastic
- burning off cables, tyres or cement bags
- old furniture and windows burned on a building site
- a bonfire of waste on the beach or in the woods
- smouldering leaves that fill the street with smoke`,
  },
  isEmergency: true,
  howToRecognise: {
    pl: `> [!WARNING]
> Ogień się rozprzestrzenia, dym wypełnia mieszkanie lub klatkę, ktoś źle się czuje? Wyjdź na świeże powietrze i dzwoń pod 112. Nie próbuj gasić płonących opon, farb ani butli.

O spalaniu śmieci świadczą:

- gryzący zapach plastiku, gumy lub farby
- dym czarny, żółty albo niebieskawy, który długo nie znika
- sadza o dziwnym kolorze na śniegu, oknach, samochodach

Biała para zimą jest normalna. Ciemny dym przez kilkanaście minut po rozpaleniu węgla też nie musi oznaczać śmieci.`,
    uk: `> [!WARNING]
> Вогонь поширюється, дим заповнює квартиру чи під’їзд, комусь погано? Вийдіть на свіже повітря і телефонуйте 112. Не гасіть самі шини, фарби чи балони.

Про спалювання сміття свідчать:

- їдкий запах пластику, гуми чи фарби
- чорний, жовтий або синюватий дим, що довго не зникає
- сажа дивного кольору на снігу, вікнах, машинах

Біла пара взимку – це нормально. Темний дим протягом чверті години після розпалювання вугілля теж не обов’язково означає сміття.`,
    ar: `> [!WARNING]
> هل تنتشر النار أو يملأ الدخان الشقة أو الدرج أو يشعر أحد بتوعّك؟ اخرج إلى الهواء الطلق واتصل بالرقم 112. لا تطفئ بنفسك إطارات أو دهانات أو أسطوانات مشتعلة.

ما يدل على حرق النفايات:

- رائحة خانقة من البلاستيك أو المطاط أو الدهان
- دخان أسود أو أصفر أو مائل إلى الزرقة لا يزول سريعًا
- سُخام بلون غريب على الثلج أو النوافذ أو السيارات

البخار الأبيض شتاءً أمر طبيعي. والدخان الداكن لنحو ربع ساعة بعد إشعال الفحم لا يعني بالضرورة حرق نفايات.`,
    en: `> [!WARNING]
> Is the fire spreading, is smoke filling a flat or a stairwell, is somebody unwell? Go out into the fresh air and call 112. Do not try to put out burning tyres, paint or gas bottles yourself.

Signs of burning waste:

- an acrid smell of plastic, rubber or paint
- black, yellow or bluish smoke that lingers
- oddly coloured soot on snow, windows or cars

White steam in winter is normal. Dark smoke for a quarter of an hour after a coal fire is lit need not mean rubbish either.`,
  },
  evidence: {
    pl: `Zanotuj adres lub wskaż dom na mapie, datę, godzinę i jak długo trwa dymienie. Zrób zdjęcie lub krótki film komina, tak by było widać budynek. Jeśli to się powtarza, zapisuj dni i godziny.

**Dzwoń, póki dym leci.** Kontrola po kilku dniach rzadko coś wykaże.

Nie wchodź na cudzą posesję i nie zaglądaj w okna. Nie wdychaj dymu, żeby „zdobyć dowód”.`,
    uk: `Запишіть адресу або покажіть будинок на мапі, дату, годину і скільки триває задимлення. Зробіть фото чи коротке відео комина так, щоб було видно будинок. Якщо це повторюється, занотовуйте дні й години.

**Телефонуйте, поки йде дим.** Перевірка через кілька днів рідко щось покаже.

Не заходьте на чуже подвір’я і не заглядайте у вікна. Не дихайте димом заради «доказу».`,
    ar: `دوّن العنوان أو حدّد البيت على الخريطة، والتاريخ والساعة ومدة الدخان. التقط صورة أو مقطعًا قصيرًا للمدخنة بحيث يظهر المبنى. وإذا تكرر الأمر فسجّل الأيام والساعات.

**اتصل والدخان يتصاعد.** فالتفتيش بعد أيام قلّما يثبت شيئًا.

لا تدخل أرض غيرك ولا تنظر من النوافذ. ولا تستنشق الدخان من أجل «دليل».`,
    en: `Note the address or mark the house on the map, the date, the time and how long the smoke lasts. Take a photo or a short film of the chimney with the building in view. If it happens again and again, write down the days and hours.

**Call while there is smoke.** An inspection days later rarely finds anything.

Do not enter private property or look through windows. Do not breathe in smoke to “get evidence”.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie z upoważnienia burmistrza; pożar gasi straż pożarna (112).',
    uk: 'Міська варта Янтарового за дорученням бургомістра; пожежу гасять пожежники (112).',
    ar: 'الحرس البلدي في يانتاروفو بتفويض من رئيس البلدية؛ والحريق تطفئه فرق الإطفاء (112).',
    en: 'The Municipal Guard of Jantarowo on the mayor’s authority; fires are for the fire brigade (112).',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [emergencyChannel, ...guardChannels],
  whatHappensNext: {
    pl: `1. Patrol przyjeżdża, zwykle w ciągu godziny, i sprawdza dym z zewnątrz.
2. Strażnicy z upoważnieniem burmistrza mogą wejść na prywatną posesję w godz. 6–22, a do firmy o każdej porze (art. 379 Prawa ochrony środowiska).
3. Oglądają palenisko i zapas opału, mogą pobrać próbkę popiołu do badania w laboratorium. Wynik jest zwykle po 2–3 tygodniach.
4. Gdy spalanie się potwierdzi: pouczenie, mandat albo wniosek do sądu.
5. Jeśli powodem jest bieda, a nie zła wola, pomagamy: MOPS informuje o dodatkach, a urząd o dopłatach do wymiany pieca z programu [Czyste Powietrze](https://czystepowietrze.gov.pl).`,
    uk: `1. Патруль приїжджає, зазвичай упродовж години, і оглядає дим ззовні.
2. Вартові з дорученням бургомістра можуть увійти на приватну ділянку з 6 до 22 години, а до фірми – будь-коли (ст. 379 Права охорони довкілля).
3. Вони оглядають піч і запас палива, можуть узяти пробу попелу для лабораторії. Результат зазвичай через 2–3 тижні.
4. Якщо спалювання підтвердилося: попередження, штраф на місці (mandat) або звернення до суду.
5. Якщо причина – бідність, а не зла воля, ми допомагаємо: MOPS розповість про виплати, а управління – про доплати на заміну печі з програми [Czyste Powietrze](https://czystepowietrze.gov.pl).`,
    ar: `1. تصل الدورية خلال ساعة عادة وتعاين الدخان من الخارج.
2. يجوز للحراس المفوَّضين من رئيس البلدية دخول الأملاك الخاصة بين الساعة 6 و22، ودخول الشركات في أي وقت (المادة 379 من قانون حماية البيئة).
3. يعاينون الموقد ومخزون الوقود، ويمكنهم أخذ عينة من الرماد للمختبر. تصدر النتيجة عادة بعد أسبوعين أو ثلاثة.
4. إذا ثبت الحرق: إنذار أو غرامة فورية أو إحالة إلى المحكمة.
5. إذا كان السبب الفقر لا سوء النية فإننا نساعد: يعرّفك MOPS بالإعانات، ويعرّفك مكتبنا بمنح استبدال الموقد في برنامج [Czyste Powietrze](https://czystepowietrze.gov.pl).`,
    en: `1. A patrol comes, usually within the hour, and looks at the smoke from outside.
2. Guards authorised by the mayor may enter private premises between 6:00 and 22:00, and businesses at any time (Art. 379 of the Environmental Protection Law).
3. They look at the stove and the fuel and may take a sample of ash for a laboratory. The result usually takes 2–3 weeks.
4. If burning is confirmed: a caution, a fine notice or a motion to the court.
5. If the cause is poverty and not ill will, we help: MOPS explains the allowances, our office the grants for a new boiler under [Czyste Powietrze](https://czystepowietrze.gov.pl).`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 20,
    to: 5000,
    text: {
      pl: 'Spalanie odpadów poza spalarnią: areszt albo grzywna 20–5000 zł (art. 191 ustawy o odpadach), mandat do 500 zł, przy zbiegu przepisów do 1000 zł. Zakazane paliwo: grzywna do 5000 zł (art. 334 POŚ). Ogień grożący pożarem: areszt, ograniczenie wolności albo grzywna do 30 000 zł, mandat do 5000 zł (art. 82 KW). Utrudnianie kontroli to przestępstwo: do 3 lat więzienia (art. 225 KK).',
      uk: 'Спалювання відходів поза заводом: арешт або штраф 20–5000 злотих (ст. 191 закону про відходи), штраф на місці до 500 злотих, за збігу норм – до 1000. Заборонене паливо: штраф до 5000 злотих (ст. 334 POŚ). Вогонь, що загрожує пожежею: арешт, обмеження волі або штраф до 30 000 злотих, штраф на місці до 5000 (ст. 82 KW). Перешкоджання перевірці – злочин: до 3 років ув’язнення (ст. 225 KK).',
      ar: 'حرق النفايات خارج المحرقة: الحبس أو غرامة 20–5000 زلوتي (المادة 191 من قانون النفايات)، والغرامة الفورية حتى 500 زلوتي، وعند تعدد النصوص حتى 1000. الوقود المحظور: غرامة حتى 5000 زلوتي (المادة 334 POŚ). نار تهدد بحريق: الحبس أو تقييد الحرية أو غرامة حتى 30000 زلوتي، والغرامة الفورية حتى 5000 (المادة 82 KW). عرقلة التفتيش جريمة: السجن حتى 3 سنوات (المادة 225 KK).',
      en: 'Burning waste outside a plant: arrest or a fine of PLN 20–5000 (Art. 191 of the Waste Act), a fine notice up to PLN 500, or PLN 1000 where several provisions apply. Banned fuel: a fine up to PLN 5000 (Art. 334 POŚ). A fire hazard: arrest, restriction of liberty or a fine up to PLN 30,000, fine notice up to PLN 5000 (Art. 82 KW). Obstructing an inspection is a crime: up to 3 years in prison (Art. 225 KK).',
    },
  },
  appeal: fineAppeal,
  ifYouAreAccused: withRights({
    pl: `Poproś o okazanie upoważnienia burmistrza i wpuść kontrolę. Odmowa może być przestępstwem. Kontrola trwa zwykle kilkanaście minut i kończy się protokołem. Przeczytaj go, dopisz uwagi i poproś o kopię. Pokaż rachunki za opał i dowód, że oddajesz odpady.`,
    uk: `Попросіть показати доручення бургомістра і впустіть перевірку. Відмова може бути злочином. Перевірка зазвичай триває чверть години і завершується протоколом. Прочитайте його, допишіть зауваження і попросіть копію. Покажіть рахунки за паливо і доказ, що ви здаєте відходи.`,
    ar: `اطلب الاطلاع على تفويض رئيس البلدية ثم اسمح بالتفتيش، فالرفض قد يكون جريمة. يستغرق التفتيش عادة نحو ربع ساعة وينتهي بمحضر. اقرأه وأضف ملاحظاتك واطلب نسخة. أظهر فواتير الوقود وما يثبت تسليم نفاياتك.`,
    en: `Ask to see the mayor’s authorisation, then let the inspection in. Refusing may be a crime. It usually takes a quarter of an hour and ends with a record. Read it, add your remarks and ask for a copy. Show your fuel receipts and proof that your waste is collected.`,
  }),
  legalActs: [
    cite(odpady, '155', '191'),
    cite(prawoOchronySrodowiska, '334', '379'),
    cite(kodeksWykroczen, '82'),
    cite(kodeksKarny, '225'),
    cite(uchwalyAntysmogowe),
  ],
}
