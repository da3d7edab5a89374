import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { kodeksWykroczen, kpa, ochronaPrzyrody, stawkiZaDrzewa } from '../legal-acts/state-acts.ts'
import { guardChannels, safetyMapChannel } from './shared.ts'

export const nielegalnaWycinkaDrzew: DemoDocument<'violations'> = {
  key: 'nielegalna-wycinka-drzew',
  title: {
    pl: 'Nielegalna wycinka lub niszczenie drzew',
    uk: 'Незаконне вирубування або нищення дерев',
    ar: 'قطع الأشجار أو إتلافها دون إذن',
    en: 'Illegal felling or damaging of trees',
  },
  summary: {
    pl: 'Kiedy wycinka wymaga zgłoszenia lub zezwolenia, jak zatrzymać piłę, zanim będzie za późno, i jak liczy się karę.',
    uk: 'Коли вирубування потребує повідомлення чи дозволу, як зупинити пилу, поки не пізно, і як рахують штраф.',
    ar: 'متى يتطلب القطع إخطارًا أو إذنًا، وكيف توقف المنشار قبل فوات الأوان، وكيف تُحسب الغرامة.',
    en: 'When felling needs notification or a permit, how to stop the saw before it is too late, and how the penalty is worked out.',
  },
  topics: ['srodowisko', 'budownictwo'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  reviewAt: day(310),
  producedBy: 'Referat Gospodarki Komunalnej i Ochrony Środowiska',
  producedAt: day(-28),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['wycinka drzewa', 'ścięcie drzewa', 'ogławianie', 'kara za wycięcie drzewa', 'zezwolenie na wycinkę', 'gniazda ptaków'],
    uk: ['вирубка дерева', 'зрізали дерево', 'обрізання крони', 'штраф за дерево', 'дозвіл на вирубку', 'гнізда птахів'],
    ar: ['قطع شجرة', 'تقليم جائر', 'غرامة قطع شجرة', 'إذن قطع', 'أعشاش الطيور'],
    en: ['cutting down a tree', 'tree felling', 'topping', 'fine for a tree', 'felling permit', 'bird nests'],
  },
  whatItIs: {
    pl: `Drzewo na własnej działce można wyciąć bez formalności tylko wtedy, gdy jest cienkie albo owocowe. W innych przypadkach potrzebujesz zgłoszenia (osoba prywatna, cel niezwiązany z firmą) albo zezwolenia (firma, wspólnota, cudza działka). Szczegóły są w karcie [Usunięcie drzewa](ref:service-cards/usuniecie-drzewa).

**Zgłaszasz drzewo, którego obwód pnia 5 cm nad ziemią przekracza:**

| Obwód | Gatunki |
| --- | --- |
| 80 cm | topola, wierzba, klon jesionolistny, klon srebrzysty |
| 65 cm | kasztanowiec zwyczajny, robinia akacjowa, platan klonolistny |
| 50 cm | wszystkie pozostałe, także sosna i brzoza |

Nielegalne jest też zniszczenie drzewa: ścięcie więcej niż połowy korony, podlanie chemią, obdarcie kory, zasypanie pnia. Usunięcie ponad 30% korony to już uszkodzenie.`,
    uk: `Дерево на власній ділянці можна зрубати без формальностей лише тоді, коли воно тонке або плодове. В інших випадках потрібне повідомлення (zgłoszenie: приватна особа, мета не пов’язана з бізнесом) або дозвіл (zezwolenie: фірма, спільнота, чужа ділянка). Деталі – у картці [Видалення дерева](ref:service-cards/usuniecie-drzewa).

**Повідомляти треба про дерево, обхват стовбура якого на висоті 5 см перевищує:**

| Обхват | Види |
| --- | --- |
| 80 см | тополя, верба, клен ясенелистий, клен сріблястий |
| 65 см | гіркокаштан, робінія (біла акація), платан кленолистий |
| 50 см | усі інші, також сосна й береза |

Незаконно також знищити дерево: зрізати понад половину крони, полити хімією, обдерти кору, засипати стовбур. Видалення понад 30% крони – це вже пошкодження.`,
    ar: `لا يجوز قطع شجرة في أرضك دون إجراءات إلا إذا كانت رفيعة أو مثمرة. وفي غير ذلك تحتاج إلى إخطار (zgłoszenie: لشخص عادي ولغرض غير تجاري) أو إذن (zezwolenie: لشركة أو اتحاد سكان أو أرض الغير). التفاصيل في بطاقة [إزالة شجرة](ref:service-cards/usuniecie-drzewa).

**يلزم الإخطار إذا زاد محيط الجذع على ارتفاع 5 سم من الأرض على:**

| المحيط | الأنواع |
| --- | --- |
| 80 سم | الحور والصفصاف والقيقب الرمادي الأوراق والقيقب الفضي |
| 65 سم | كستناء الحصان والروبينيا والدلب |
| 50 سم | سائر الأنواع ومنها الصنوبر والبتولا |

ومن المخالفة أيضًا إتلاف الشجرة: قصّ أكثر من نصف التاج أو سكب مواد كيميائية أو نزع اللحاء أو ردم الجذع. وإزالة أكثر من 30% من التاج تُعد ضررًا.`,
    en: `A tree on your own plot may be felled without formalities only if it is thin or a fruit tree. Otherwise you need a notification (zgłoszenie: a private person, no business purpose) or a permit (zezwolenie: a company, a housing association, someone else’s land). Details are in the card [Removing a tree](ref:service-cards/usuniecie-drzewa).

**You must notify us of a tree whose trunk, 5 cm above the ground, is more than this around:**

| Girth | Species |
| --- | --- |
| 80 cm | poplar, willow, box elder, silver maple |
| 65 cm | horse chestnut, black locust, London plane |
| 50 cm | all others, pine and birch included |

Destroying a tree is illegal too: cutting off more than half of the crown, pouring chemicals, stripping bark, burying the trunk. Removing more than 30% of the crown already counts as damage.`,
  },
  examples: {
    pl: `- wycięcie sosen na działce letniskowej „pod widok na morze”
- przycięcie drzewa do samego pnia (ogłowienie)
- wiercenie dziur w pniu i wlewanie środka chwastobójczego
- cięcie w czasie lęgów, gdy w koronie są gniazda
- usunięcie drzew przed uzyskaniem pozwolenia na budowę`,
    uk: `- вирубування сосен на дачній ділянці «заради краєвиду на море»
- обрізання дерева до самого стовбура
- свердління отворів у стовбурі й заливання гербіциду
- обрізання в час гніздування, коли в кроні є гнізда
- вирубування дерев до отримання дозволу на будівництво`,
    ar: `- قطع الصنوبر في أرض بيت صيفي «من أجل منظر البحر»
- قصّ الشجرة حتى الجذع
- ثقب الجذع وصب مبيد الأعشاب فيه
- القطع في موسم التعشيش وفي التاج أعشاش
- إزالة الأشجار قبل الحصول على رخصة البناء`,
    en: `- felling pines on a holiday plot “for the sea view”
- cutting a tree back to the trunk (topping)
- drilling holes in a trunk and pouring in weedkiller
- cutting in the breeding season with nests in the crown
- clearing trees before a building permit is granted`,
  },
  howToRecognise: {
    pl: `Legalnie tnący ma przy sobie decyzję lub potwierdzenie zgłoszenia. Możesz o nie grzecznie zapytać albo zadzwonić do nas: od ręki sprawdzimy, czy dla tego adresu jest zgoda.

Nie wymagają zgody: drzewa owocowe (poza parkami i terenami zabytków), krzewy do 25 m², drzewa w lasach, drzewa powalone przez wiatr po naszych oględzinach.

Od **1 marca do 15 października** trwa okres lęgowy ptaków. Ciąć wolno, ale nie wolno niszczyć zasiedlonych gniazd.`,
    uk: `Хто рубає законно, має при собі рішення або підтвердження повідомлення. Можете ввічливо про нього спитати чи зателефонувати нам: одразу перевіримо, чи є згода для цієї адреси.

Не потребують згоди: плодові дерева (крім парків і пам’яток), кущі до 25 м², дерева в лісах, дерева, повалені вітром, після нашого огляду.

З **1 березня до 15 жовтня** триває гніздування птахів. Рубати можна, але не можна нищити заселені гнізда.`,
    ar: `من يقطع قانونيًا يحمل معه القرار أو إثبات الإخطار. يمكنك أن تسأله عنه بلطف أو أن تتصل بنا فنتحقق فورًا هل لهذا العنوان موافقة.

ما لا يحتاج إلى موافقة: الأشجار المثمرة (خارج الحدائق العامة والمواقع الأثرية)، والشجيرات حتى 25 م²، وأشجار الغابات، والأشجار التي أسقطتها الريح بعد معاينتنا.

من **1 مارس إلى 15 أكتوبر** موسم تعشيش الطيور. القطع مسموح لكن لا يجوز إتلاف الأعشاش المسكونة.`,
    en: `Someone felling lawfully has the decision or the confirmed notification at hand. You may ask politely, or call us: we check on the spot whether consent exists for that address.

No consent is needed for fruit trees (outside parks and listed grounds), shrubs up to 25 m², trees in forests, and wind-thrown trees after our inspection.

**1 March to 15 October** is the birds’ breeding season. Felling is allowed, but destroying occupied nests is not.`,
  },
  evidence: {
    pl: `**Dzwoń od razu, gdy słyszysz piłę.** Ściętego drzewa nikt nie postawi.

Potem pomogą: adres lub numer działki, data i godzina, zdjęcia drzewa przed i po, zdjęcie pniaka z miarką albo butem dla skali, liczba i gatunki drzew, numery aut firmy.

Nie wchodź na cudzą działkę ani pod pracującą piłę. Pniaki zostaw na miejscu: to z nich liczymy obwód.`,
    uk: `**Телефонуйте одразу, щойно почуєте пилу.** Зрубаного дерева ніхто не поверне.

Потім допоможуть: адреса або номер ділянки, дата й час, фото дерева до і після, фото пня з лінійкою чи взуттям для масштабу, кількість і види дерев, номери машин фірми.

Не заходьте на чужу ділянку і під пилу, що працює. Пні залиште на місці: за ними рахуємо обхват.`,
    ar: `**اتصل فور سماعك المنشار.** فالشجرة المقطوعة لا تعود.

ثم يفيدنا: العنوان أو رقم القطعة، والتاريخ والساعة، وصور الشجرة قبل القطع وبعده، وصورة الجذع المتبقي مع مسطرة أو حذاء لبيان القياس، وعدد الأشجار وأنواعها، وأرقام سيارات الشركة.

لا تدخل أرض غيرك ولا تقترب من منشار يعمل. واترك الجذوع المتبقية مكانها، فمنها نحسب المحيط.`,
    en: `**Call the moment you hear the saw.** Nobody can put a felled tree back.

Afterwards these help: the address or plot number, date and time, photos of the tree before and after, a photo of the stump with a ruler or shoe for scale, how many trees and which species, number plates of the firm’s vehicles.

Do not enter private land or go near a working saw. Leave stumps where they are: we measure the girth from them.`,
  },
  whoHandles: {
    pl: 'Burmistrz przez Referat Gospodarki Komunalnej; interwencje na miejscu – Straż Miejska. Na terenach zabytkowych Pomorski Wojewódzki Konserwator Zabytków.',
    uk: 'Бургомістр через відділ комунального господарства; виїзди на місце – міська варта. На пам’яткових територіях – воєводський консерватор пам’яток.',
    ar: 'رئيس البلدية عبر قسم الخدمات البلدية؛ والتدخل الميداني للحرس البلدي. وفي المواقع الأثرية محافظ الآثار الإقليمي.',
    en: 'The mayor through the Municipal Services Section; call-outs by the Municipal Guard. On listed grounds the regional heritage conservator.',
  },
  handlingUnit: 'referat-gospodarki-komunalnej',
  reportChannels: [...guardChannels, safetyMapChannel],
  whatHappensNext: {
    pl: `1. Patrol sprawdza dokumenty. Gdy zgody nie ma, przerywa prace i zabezpiecza dowody.
2. Urzędnik mierzy pniaki, ustala gatunki i stan drzew. Spisuje protokół.
3. Burmistrz wszczyna postępowanie i **wymierza administracyjną karę pieniężną** temu, kto wyciął lub zlecił wycinkę bez wymaganej zgody.
4. Jeśli ucierpiały gniazda lub chronione gatunki, zawiadamiamy Regionalną Dyrekcję Ochrony Środowiska i Policję.
5. Ścięte drzewa bez zgody właściciela gruntu to też sprawa dla Policji: kradzież lub zniszczenie mienia.`,
    uk: `1. Патруль перевіряє документи. Якщо згоди немає, зупиняє роботи і фіксує докази.
2. Службовець міряє пні, визначає види і стан дерев. Складає протокол.
3. Бургомістр відкриває провадження і **накладає адміністративний грошовий штраф** на того, хто зрубав або замовив вирубування без потрібної згоди.
4. Якщо постраждали гнізда чи охоронювані види, повідомляємо Регіональну дирекцію охорони довкілля (RDOŚ) і поліцію.
5. Дерева, зрубані без згоди власника землі, – це ще й справа поліції: крадіжка або знищення майна.`,
    ar: `1. تفحص الدورية الوثائق. وإذا لم توجد موافقة توقف العمل وتحفظ الأدلة.
2. يقيس الموظف الجذوع المتبقية ويحدد الأنواع وحالة الأشجار ويحرر محضرًا.
3. يبدأ رئيس البلدية الإجراءات **ويفرض غرامة إدارية** على من قطع أو كلّف غيره بالقطع دون الموافقة المطلوبة.
4. إذا تضررت أعشاش أو أنواع محمية نخطر المديرية الإقليمية لحماية البيئة (RDOŚ) والشرطة.
5. قطع الأشجار دون موافقة مالك الأرض شأن الشرطة أيضًا: سرقة أو إتلاف ملك الغير.`,
    en: `1. A patrol checks the papers. If there is no consent, it stops the work and secures evidence.
2. An official measures the stumps, establishes species and condition, and writes a record.
3. The mayor opens proceedings and **imposes an administrative fine** on whoever felled, or ordered felling, without the required consent.
4. If nests or protected species suffered, we inform the Regional Directorate for Environmental Protection (RDOŚ) and the police.
5. Trees felled without the landowner’s consent are also a police matter: theft or damage to property.`,
  },
  deadlines: {
    pl: 'Decyzja o karze: zwykle do 2 miesięcy od wszczęcia. Karę płaci się w 14 dni od dnia, w którym decyzja stała się ostateczna. Postępowania nie wszczyna się, gdy od końca roku, w którym usunięto drzewo, minęło 5 lat.',
    uk: 'Рішення про штраф: зазвичай до 2 місяців від початку справи. Сплатити треба за 14 днів від дня, коли рішення стало остаточним. Провадження не відкривають, якщо від кінця року, коли дерево зрубано, минуло 5 років.',
    ar: 'قرار الغرامة: عادة خلال شهرين من بدء الإجراءات. وتُدفع خلال 14 يومًا من صيرورة القرار نهائيًا. ولا تبدأ الإجراءات إذا مضت 5 سنوات على نهاية سنة إزالة الشجرة.',
    en: 'The decision usually comes within 2 months of opening proceedings. The fine is due 14 days after the decision becomes final. No proceedings are opened once 5 years have passed from the end of the year in which the tree was removed.',
  },
  penalty: {
    text: {
      pl: 'Kara to dwukrotność opłaty za usunięcie, czyli od 24 do 420 zł za każdy centymetr obwodu (mierzonego na 130 cm), zależnie od gatunku i grubości. Przykład: topola o obwodzie 90 cm to 90 × 12 zł × 2 = 2160 zł. Za uszkodzenie drzewa kara jest niższa: 0,6 opłaty. Zniszczenie drzew przydrożnych to wykroczenie: areszt, ograniczenie wolności albo grzywna do 5000 zł (art. 144 § 2 KW).',
      uk: 'Штраф дорівнює подвійній платі за видалення, тобто від 24 до 420 злотих за кожен сантиметр обхвату (на висоті 130 см), залежно від виду й товщини. Приклад: тополя з обхватом 90 см – це 90 × 12 злотих × 2 = 2160 злотих. За пошкодження штраф нижчий: 0,6 плати. Нищення придорожніх дерев – правопорушення: арешт, обмеження волі або штраф до 5000 злотих (ст. 144 § 2 KW).',
      ar: 'الغرامة ضعف رسم الإزالة، أي من 24 إلى 420 زلوتي عن كل سنتيمتر من المحيط (يقاس على ارتفاع 130 سم) حسب النوع والسُّمك. مثال: شجرة حور محيطها 90 سم: 90 × 12 زلوتي × 2 = 2160 زلوتي. وغرامة الإضرار أقل: 0.6 من الرسم. إتلاف أشجار الطريق مخالفة: الحبس أو تقييد الحرية أو غرامة حتى 5000 زلوتي (المادة 144 § 2 KW).',
      en: 'The fine is twice the removal fee: PLN 24 to 420 per centimetre of girth (measured at 130 cm), depending on species and thickness. Example: a poplar 90 cm around costs 90 × PLN 12 × 2 = PLN 2160. Damaging a tree costs less: 0.6 of the fee. Destroying roadside trees is an offence: arrest, restriction of liberty or a fine up to PLN 5000 (Art. 144 § 2 KW).',
    },
  },
  appeal: {
    pl: `Od decyzji o karze odwołujesz się do **Samorządowego Kolegium Odwoławczego w Gdańsku** w ciągu **14 dni** od doręczenia. Odwołanie składasz w naszym urzędzie, bez opłaty. Złożone w terminie wstrzymuje obowiązek zapłaty.

Na decyzję Kolegium możesz w ciągu 30 dni złożyć skargę do Wojewódzkiego Sądu Administracyjnego w Gdańsku.

Nie stać cię na zapłatę od razu? Wystąp do burmistrza o raty lub odroczenie, zanim minie termin.`,
    uk: `Рішення про штраф оскаржують до **Апеляційної колегії самоврядування в Гданську (SKO)** упродовж **14 днів** від вручення. Скаргу подаєте в нашому управлінні, безкоштовно. Подана вчасно, вона зупиняє обов’язок сплати.

Рішення колегії можна впродовж 30 днів оскаржити у Воєводському адміністративному суді в Гданську.

Не можете сплатити одразу? Попросіть бургомістра про розстрочення чи відтермінування, поки строк не минув.`,
    ar: `يُطعن في قرار الغرامة أمام **مجلس الطعون البلدية في غدانسك (SKO)** خلال **14 يومًا** من التبليغ. تقدّم الطعن في مكتبنا دون رسوم، وتقديمه في الموعد يوقف وجوب الدفع.

ويُطعن في قرار المجلس خلال 30 يومًا أمام المحكمة الإدارية الإقليمية في غدانسك (WSA).

ألا تستطيع الدفع دفعة واحدة؟ اطلب من رئيس البلدية التقسيط أو التأجيل قبل انتهاء المهلة.`,
    en: `A fine decision can be appealed to the **Local Government Appeals Board in Gdańsk (SKO)** within **14 days** of receipt. Hand the appeal in at our office; there is no fee. Lodged in time, it suspends payment.

The Board’s decision can be taken to the Regional Administrative Court in Gdańsk (WSA) within 30 days.

Cannot pay at once? Ask the mayor for instalments or a deferral before the deadline passes.`,
  },
  ifYouAreAccused: {
    pl: `- Powiedz, dlaczego drzewo zostało usunięte. Jeśli groziło natychmiastowym upadkiem (złamane, podważone przez wiatr), pokaż zdjęcia: w stanie wyższej konieczności kary się nie wymierza.
- Jeśli drzewo było martwe albo nie rokowało szans na przeżycie, powiedz o tym i wskaż świadka. Kara może być o połowę niższa.
- Pokaż umowę z firmą, która cięła. Odpowiada ten, kto wyciął lub zlecił bez zgody.
- Możesz być przy oględzinach, przejrzeć akta, zgłosić swój pomiar i opinię dendrologa.

Masz drzewo, które zagraża? Zadzwoń przed cięciem. Oględziny są bezpłatne i robimy je w ciągu kilku dni, a po wichurze tego samego dnia.`,
    uk: `- Поясніть, чому дерево зрубано. Якщо воно ось-ось мало впасти (зламане, вивернуте вітром), покажіть фото: у стані крайньої необхідності штраф не накладають.
- Якщо дерево було сухе або не мало шансів вижити, скажіть про це і назвіть свідка. Штраф може бути вдвічі менший.
- Покажіть договір із фірмою, яка рубала. Відповідає той, хто зрубав або замовив без згоди.
- Ви можете бути присутні під час огляду, переглянути матеріали, подати свої виміри й висновок дендролога.

Маєте дерево, що загрожує? Зателефонуйте до того, як рубати. Огляд безкоштовний, робимо його за кілька днів, а після бурі того ж дня.`,
    ar: `- اذكر سبب قطع الشجرة. إذا كانت توشك على السقوط (مكسورة أو اقتلعتها الريح) فأظهر الصور: لا غرامة في حالة الضرورة القصوى.
- إذا كانت الشجرة ميتة أو لا أمل في بقائها فقل ذلك وسمِّ شاهدًا، فقد تُخفض الغرامة إلى النصف.
- أظهر العقد مع الشركة التي قطعت. فالمسؤول هو من قطع أو كلّف بالقطع دون موافقة.
- يمكنك حضور المعاينة والاطلاع على الملف وتقديم قياسك ورأي خبير أشجار.

هل لديك شجرة خطرة؟ اتصل قبل القطع. المعاينة مجانية ونجريها خلال أيام، وبعد العاصفة في اليوم نفسه.`,
    en: `- Say why the tree was removed. If it was about to fall (broken, uprooted by wind), show photos: no fine is imposed in a case of absolute necessity.
- If the tree was dead or had no chance of surviving, say so and name a witness. The fine may be halved.
- Show the contract with the firm that did the felling. Whoever felled, or ordered it, without consent is liable.
- You may be present at the inspection, see the file, and hand in your own measurements and an arborist’s opinion.

Is one of your trees dangerous? Call before you cut. Inspection is free and takes place within days, after a storm the same day.`,
  },
  legalActs: [
    cite(ochronaPrzyrody, '83', '83f', '84', '85', '87a', '88', '89'),
    cite(stawkiZaDrzewa),
    cite(kodeksWykroczen, '144'),
    cite(kpa, '127', '129'),
  ],
}
