import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { czystoscWGminach, kodeksKarny, kodeksWykroczen, kpa, odpady } from '../legal-acts/state-acts.ts'
import { fineAppeal, guardChannels, offenceDeadlines, safetyMapChannel, withRights } from './shared.ts'

export const dzikieWysypisko: DemoDocument<'violations'> = {
  key: 'dzikie-wysypisko',
  title: {
    pl: 'Dzikie wysypisko i podrzucanie śmieci',
    uk: 'Стихійне звалище та підкидання сміття',
    ar: 'مكبّ نفايات عشوائي وإلقاء القمامة',
    en: 'Fly-tipping and dumped rubbish',
  },
  summary: {
    pl: 'Śmieci w lesie, na wydmach, przy drodze albo w cudzym kontenerze. Jak zgłosić, kto je usunie i co grozi sprawcy.',
    uk: 'Сміття в лісі, на дюнах, біля дороги чи в чужому контейнері. Як повідомити, хто його прибере і що загрожує порушнику.',
    ar: 'نفايات في الغابة أو على الكثبان أو بجانب الطريق أو في حاوية الغير. كيف تبلّغ ومن يزيلها وما عقوبة الفاعل.',
    en: 'Rubbish in the woods, on the dunes, by the road or in someone else’s bin. How to report it, who clears it and what the culprit faces.',
  },
  topics: ['odpady', 'srodowisko'],
  audiences: ['residents', 'tourists', 'businesses'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(320),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-45),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['śmieci w lesie', 'wyrzucanie gruzu', 'podrzucanie śmieci', 'nielegalne odpady', 'opony', 'stary mebel', 'azbest'],
    uk: ['сміття в лісі', 'звалище', 'викинули сміття', 'будівельне сміття', 'старі шини', 'підкинули сміття'],
    ar: ['رمي القمامة', 'نفايات في الغابة', 'أنقاض', 'إطارات قديمة', 'أثاث قديم', 'مكب عشوائي'],
    en: ['illegal dumping', 'litter', 'rubbish in forest', 'rubble', 'old tyres', 'fly tipping', 'asbestos'],
  },
  whatItIs: {
    pl: `Dzikie wysypisko to odpady zostawione tam, gdzie nie wolno ich trzymać: w lesie, na wydmach, w rowie, na polu, przy altanie śmietnikowej. Zabronione jest też podrzucanie worków do cudzego pojemnika lub do koszy ulicznych.

Nie ma znaczenia, czy śmieci są domowe, czy z firmy. Nie ma też znaczenia, ile ich jest. Jeden worek przy drodze to także wykroczenie.`,
    uk: `Стихійне звалище – це відходи, залишені там, де їх тримати не можна: у лісі, на дюнах, у рові, на полі, біля сміттєвого майданчика. Заборонено також підкидати пакети в чужий контейнер або у вуличні урни.

Байдуже, чи це побутове сміття, чи відходи фірми. Байдуже й те, скільки його. Один пакет біля дороги – теж правопорушення.`,
    ar: `المكبّ العشوائي هو نفايات تُركت في مكان لا يجوز إبقاؤها فيه: في الغابة أو على الكثبان أو في خندق أو حقل أو بجوار موقع الحاويات. ويُحظر أيضًا وضع أكياسك في حاوية غيرك أو في سلال الشارع.

لا فرق بين نفايات المنزل ونفايات الشركة، ولا فرق في الكمية. كيس واحد على جانب الطريق مخالفة أيضًا.`,
    en: `Fly-tipping means leaving waste where it may not be kept: in the woods, on the dunes, in a ditch, on a field, beside a bin shelter. Putting your bags into someone else’s bin or into street litter bins is banned too.

It does not matter whether the waste comes from a home or a business, or how much there is. A single bag at the roadside is an offence.`,
  },
  examples: {
    pl: `- gruz, papa albo okna po remoncie wysypane na leśnym parkingu
- opony i części samochodowe w rowie
- lodówka, telewizor lub meble obok pojemników, poza terminem zbiórki
- worki z domku letniskowego zostawione przy plaży
- skoszona trawa i gałęzie wyrzucone na wydmę`,
    uk: `- будівельне сміття, руберойд чи вікна після ремонту на лісовій стоянці
- шини та автомобільні деталі в рові
- холодильник, телевізор чи меблі біля контейнерів поза днем вивезення
- пакети з дачного будиночка, залишені біля пляжу
- скошена трава та гілки, викинуті на дюну`,
    ar: `- أنقاض أو لفائف عزل أو نوافذ قديمة بعد الترميم في موقف سيارات الغابة
- إطارات وقطع سيارات في خندق
- ثلاجة أو تلفاز أو أثاث بجوار الحاويات في غير موعد الجمع
- أكياس من بيت صيفي متروكة قرب الشاطئ
- عشب مقصوص وأغصان ملقاة على الكثبان`,
    en: `- rubble, roofing felt or old windows tipped in a forest car park
- tyres and car parts in a ditch
- a fridge, television or furniture beside the bins on a day without collection
- bags from a holiday cottage left near the beach
- grass cuttings and branches thrown onto a dune`,
  },
  howToRecognise: {
    pl: `Zwróć uwagę na miejsce i na to, co leży. **Nie dotykaj** beczek, puszek bez etykiety, płyt falistych (mogą zawierać azbest), strzykawek ani niczego, co cieknie lub pachnie chemią. To mogą być odpady niebezpieczne.

Legalne są rzeczy wystawione w dniu odbioru odpadów wielkogabarytowych. Terminy znajdziesz w [harmonogramie odbioru odpadów](ref:pages/harmonogram-odbioru-odpadow).

> [!WARNING]
> Wyciek, ostry zapach chemikaliów albo płonące odpady? Odejdź pod wiatr i dzwoń pod 112.`,
    uk: `Зверніть увагу на місце і на те, що там лежить. **Не торкайтеся** бочок, банок без етикетки, хвилястих плит (можуть містити азбест), шприців і всього, що тече чи пахне хімією. Це можуть бути небезпечні відходи.

Законно стоять речі, виставлені в день вивезення великогабаритних відходів. Дати – у [графіку вивезення](ref:pages/harmonogram-odbioru-odpadow).

> [!WARNING]
> Витік, різкий запах хімікатів або сміття горить? Відійдіть проти вітру і телефонуйте 112.`,
    ar: `انتبه إلى المكان وإلى نوع النفايات. **لا تلمس** البراميل ولا العلب دون ملصق ولا الألواح المموجة (قد تحتوي على الأسبستوس) ولا الحقن ولا أي شيء يسيل أو تفوح منه رائحة كيميائية. قد تكون نفايات خطرة.

أما الأشياء التي توضع يوم جمع النفايات الكبيرة فهي قانونية. تجد المواعيد في [جدول جمع النفايات](ref:pages/harmonogram-odbioru-odpadow).

> [!WARNING]
> تسرّب أو رائحة كيميائية حادة أو نفايات مشتعلة؟ ابتعد عكس اتجاه الدخان واتصل بالرقم 112.`,
    en: `Note the place and what is lying there. **Do not touch** drums, tins without a label, corrugated sheets (they may contain asbestos), syringes or anything that leaks or smells of chemicals. It may be hazardous waste.

Things put out on a bulky waste day are legal. The dates are in the [collection calendar](ref:pages/harmonogram-odbioru-odpadow).

> [!WARNING]
> A leak, a sharp chemical smell or burning waste? Move away upwind and call 112.`,
  },
  evidence: {
    pl: `Pomoże nam:

- dokładne miejsce: pinezka na mapie, numer zejścia na plażę, oddział leśny, numer najbliższego domu
- data i godzina, także przybliżona
- zdjęcia z daleka i z bliska, najlepiej z etykietą, paragonem lub adresem na paczce
- jeśli ktoś właśnie wyrzuca śmieci: numer rejestracyjny, marka i kolor auta, opis osób

Nie zatrzymuj sprawcy, nie wchodź na cudzą działkę i nie przegrzebuj worków. Zdjęć ludzi i tablic nie publikuj w internecie. Przekaż je tylko nam.`,
    uk: `Нам допоможе:

- точне місце: позначка на мапі, номер виходу на пляж, лісовий квартал, номер найближчого будинку
- дата й година, хоча б приблизні
- фото здалеку і зблизька, найкраще з етикеткою, чеком чи адресою на посилці
- якщо хтось саме викидає сміття: номер, марка й колір авто, опис людей

Не затримуйте порушника, не заходьте на чужу ділянку, не перебирайте пакети. Не публікуйте в інтернеті фото людей і номерних знаків. Передайте їх лише нам.`,
    ar: `ما يساعدنا:

- المكان بدقة: علامة على الخريطة أو رقم ممر الشاطئ أو رقم قطاع الغابة أو رقم أقرب بيت
- التاريخ والساعة ولو بالتقريب
- صور من بعيد ومن قريب، ويفضّل أن يظهر فيها ملصق أو إيصال أو عنوان على طرد
- إن كان أحد يلقي النفايات الآن: رقم السيارة وطرازها ولونها ووصف الأشخاص

لا تحتجز الفاعل ولا تدخل أرض غيرك ولا تفتش في الأكياس. ولا تنشر على الإنترنت صور الأشخاص أو اللوحات، بل سلّمها لنا وحدنا.`,
    en: `What helps us:

- the exact place: a pin on the map, the number of the beach access, the forest section, the nearest house number
- date and time, even if approximate
- photos from afar and close up, best with a label, receipt or parcel address
- if somebody is dumping right now: number plate, make and colour of the car, what the people look like

Do not stop the culprit, do not enter private land and do not rummage in the bags. Do not put photos of people or number plates online. Give them to us only.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie szuka sprawcy, a Referat Gospodarki Komunalnej doprowadza do usunięcia odpadów. W lasach państwowych działa też Straż Leśna.',
    uk: 'Міська варта Янтарового шукає порушника, а відділ комунального господарства домагається прибирання відходів. У державних лісах діє також лісова варта.',
    ar: 'يبحث الحرس البلدي في يانتاروفو عن الفاعل، ويتولى قسم الخدمات البلدية إزالة النفايات. وفي غابات الدولة يعمل حرس الغابات أيضًا.',
    en: 'The Municipal Guard looks for the culprit; the Municipal Services Section sees that the waste is removed. In state forests the Forest Guard acts too.',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [...guardChannels, safetyMapChannel],
  whatHappensNext: {
    pl: `1. Strażnik jedzie na miejsce, robi zdjęcia i szuka śladów, które prowadzą do sprawcy. Przeglądamy też nagrania z kamer.
2. Jeśli sprawca jest znany, dostaje mandat albo sprawa trafia do sądu. Ma też posprzątać na swój koszt.
3. Z terenu gminy odpady zabiera nasza ekipa, zwykle w ciągu 7 dni.
4. Na prywatnej działce odpady usuwa ich posiadacz. Jeśli tego nie robi, burmistrz nakazuje to decyzją (art. 26 ustawy o odpadach). **Gdy sprawcy nie udaje się ustalić, prawo przyjmuje, że posiadaczem odpadów jest władający gruntem.**
5. Jeśli podasz adres, napiszemy, co zrobiliśmy.`,
    uk: `1. Вартовий їде на місце, фотографує і шукає слідів, що ведуть до порушника. Переглядаємо й записи камер.
2. Якщо порушника встановлено, він отримує штраф на місці (mandat) або справа йде до суду. Він також має прибрати за власний кошт.
3. З території гміни відходи вивозить наша бригада, зазвичай упродовж 7 днів.
4. З приватної ділянки відходи прибирає їхній власник (posiadacz odpadów). Якщо він цього не робить, бургомістр видає рішення-наказ (ст. 26 закону про відходи). **Коли порушника не знайдено, за законом власником відходів вважають того, хто володіє землею.**
5. Якщо ви вкажете адресу, ми напишемо, що зробили.`,
    ar: `1. يتوجه الحارس إلى المكان ويلتقط صورًا ويبحث عن آثار تقود إلى الفاعل. ونراجع تسجيلات الكاميرات أيضًا.
2. إذا عُرف الفاعل تُفرض عليه غرامة فورية أو تُحال قضيته إلى المحكمة. وعليه أن ينظف على نفقته.
3. تزيل فرقتنا النفايات من أراضي البلدية خلال 7 أيام عادة.
4. في الأرض الخاصة يزيل النفايات حائزُها. وإن لم يفعل يأمره رئيس البلدية بذلك بقرار (المادة 26 من قانون النفايات). **وإذا لم يُعرف الفاعل يفترض القانون أن حائز النفايات هو من بيده الأرض.**
5. إذا ذكرت عنوانك نكتب إليك بما فعلناه.`,
    en: `1. A guard goes there, takes photos and looks for traces that lead to the culprit. We also check camera footage.
2. If the culprit is known, they get a fine notice or the case goes to court. They must also clear up at their own cost.
3. Waste on municipal land is removed by our crew, usually within 7 days.
4. On private land the holder of the waste removes it. If they do not, the mayor orders it by a decision (Art. 26 of the Waste Act). **Where the culprit cannot be found, the law presumes that whoever controls the land holds the waste.**
5. If you give an address, we write back to say what we did.`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 500,
    to: 5000,
    text: {
      pl: 'Zaśmiecanie miejsca publicznego lub cudzego pola: grzywna 500–5000 zł (art. 145 i 154 KW), mandat 500 zł, przy kilku przepisach do 1000 zł. Las: 500–5000 zł lub ograniczenie wolności; zakopanie lub składowanie odpadów w lesie: areszt, ograniczenie wolności albo grzywna od 1000 zł (art. 162 KW). Do tego obowiązek posprzątania. Odpady groźne dla zdrowia lub przyrody: przestępstwo, od roku do 10 lat więzienia (art. 183 KK).',
      uk: 'Засмічення громадського місця чи чужого поля: штраф 500–5000 злотих (ст. 145 і 154 KW), штраф на місці 500 злотих, за кількома нормами – до 1000. Ліс: 500–5000 злотих або обмеження волі; закопування чи складування відходів у лісі: арешт, обмеження волі або штраф від 1000 злотих (ст. 162 KW). До того ж обов’язок прибрати. Відходи, небезпечні для здоров’я чи природи: злочин, від року до 10 років ув’язнення (ст. 183 KK).',
      ar: 'تلويث مكان عام أو حقل الغير: غرامة 500–5000 زلوتي (المادتان 145 و154 KW)، والغرامة الفورية 500 زلوتي، وعند تعدد النصوص حتى 1000. في الغابة: 500–5000 زلوتي أو تقييد الحرية؛ وعند دفن النفايات أو تخزينها في الغابة: الحبس أو تقييد الحرية أو غرامة من 1000 زلوتي (المادة 162 KW). ويُلزم الفاعل بالتنظيف. النفايات الخطرة على الصحة أو الطبيعة: جريمة عقوبتها السجن من سنة إلى 10 سنوات (المادة 183 KK).',
      en: 'Littering a public place or another’s field: a fine of PLN 500–5000 (Arts 145 and 154 KW), a fine notice of PLN 500, up to PLN 1000 where several provisions apply. Forest: PLN 500–5000 or restriction of liberty; burying or storing waste in a forest: arrest, restriction of liberty or a fine from PLN 1000 (Art. 162 KW). Clearing up comes on top. Waste that endangers health or nature: a crime, 1 to 10 years in prison (Art. 183 KK).',
    },
  },
  appeal: {
    pl: `${fineAppeal.pl}

**Od decyzji burmistrza nakazującej usunąć odpady** odwołasz się do Samorządowego Kolegium Odwoławczego w Gdańsku. Masz 14 dni od doręczenia. Pismo składasz w naszym urzędzie, bez opłaty.`,
    uk: `${fineAppeal.uk}

**На рішення бургомістра про прибирання відходів** можна подати скаргу до Апеляційної колегії самоврядування в Гданську (Samorządowe Kolegium Odwoławcze). Строк – 14 днів від вручення. Лист подаєте в нашому управлінні, безкоштовно.`,
    ar: `${fineAppeal.ar}

**يُطعن في قرار رئيس البلدية بإزالة النفايات** أمام مجلس الطعون البلدية في غدانسك (Samorządowe Kolegium Odwoławcze). المهلة 14 يومًا من التبليغ. تقدّم الطعن في مكتبنا ودون رسوم.`,
    en: `${fineAppeal.en}

**A mayor’s decision ordering you to remove waste** can be appealed to the Local Government Appeals Board in Gdańsk (Samorządowe Kolegium Odwoławcze). You have 14 days from receiving it. Hand the appeal in at our office; there is no fee.`,
  },
  ifYouAreAccused: withRights({
    pl: `Ktoś wysypał śmieci na twojej działce? Zgłoś to nam od razu i zrób zdjęcia. To najlepszy dowód, że nie ty jesteś sprawcą. Jeśli odpady zabrała firma, pokaż umowę, fakturę lub kartę przekazania odpadów.`,
    uk: `Хтось висипав сміття на вашій ділянці? Одразу повідомте нас і зробіть фото. Це найкращий доказ, що винні не ви. Якщо ви віддали відходи фірмі, покажіть договір, рахунок або картку передання відходів (karta przekazania odpadów).`,
    ar: `هل ألقى أحد نفايات في أرضك؟ أبلغنا فورًا والتقط صورًا، فهذا أفضل دليل على أنك لست الفاعل. وإذا سلّمت نفاياتك إلى شركة فأظهر العقد أو الفاتورة أو بطاقة تسليم النفايات (karta przekazania odpadów).`,
    en: `Has somebody tipped rubbish on your land? Report it to us at once and take photos. That is the best proof that it was not you. If you handed the waste to a company, show the contract, the invoice or the waste transfer note (karta przekazania odpadów).`,
  }),
  legalActs: [
    cite(kodeksWykroczen, '117', '145', '154', '162'),
    cite(odpady, '26', '26a'),
    cite(czystoscWGminach, '5', '10'),
    cite(kodeksKarny, '183'),
    cite(kpa, '127', '129'),
  ],
}
