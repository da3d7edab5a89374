import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { zarzadzenieUrzeduMorskiego } from '../legal-acts/other-acts.ts'
import { kodeksWykroczen, obszaryMorskie, ochronaPrzyrody } from '../legal-acts/state-acts.ts'
import { emergencyChannel, fineAppeal, guardChannels, offenceDeadlines, safetyMapChannel, withRights } from './shared.ts'

export const niszczenieWydm: DemoDocument<'violations'> = {
  key: 'niszczenie-wydm',
  title: {
    pl: 'Chodzenie po wydmach i ich niszczenie',
    uk: 'Ходіння дюнами та їх нищення',
    ar: 'المشي على الكثبان وإتلافها',
    en: 'Walking on the dunes and damaging them',
  },
  summary: {
    pl: 'Wydmy chronią miasto przed sztormem. Czego nie wolno na wydmach i plaży, kto pilnuje i ile kosztuje skrót do wody.',
    uk: 'Дюни захищають місто від шторму. Чого не можна на дюнах і пляжі, хто стежить і скільки коштує короткий шлях до води.',
    ar: 'الكثبان تحمي المدينة من العواصف. ما الممنوع عليها وعلى الشاطئ ومن يراقب وكم يكلّف الطريق المختصر إلى الماء.',
    en: 'The dunes protect the town from storms. What is banned on dunes and beach, who keeps watch and what a short cut to the water costs.',
  },
  topics: ['morze', 'srodowisko', 'turystyka'],
  audiences: ['tourists', 'residents', 'families'],
  ownerUnit: 'straz-miejska',
  reviewAt: day(180),
  producedBy: 'Straż Miejska w Jantarowie',
  producedAt: day(-20),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['wejście na wydmy', 'parawan na wydmie', 'ognisko na plaży', 'quad na plaży', 'mikołajek nadmorski', 'nocleg na plaży'],
    uk: ['вхід на дюни', 'вогнище на пляжі', 'квадроцикл на пляжі', 'намет на пляжі', 'рослини дюн'],
    ar: ['الكثبان الرملية', 'نار على الشاطئ', 'دراجة رباعية على الشاطئ', 'خيمة على الشاطئ', 'نباتات الكثبان'],
    en: ['sand dunes', 'beach fire', 'quad bike on beach', 'camping on the beach', 'sea holly', 'barbecue'],
  },
  whatItIs: {
    pl: `Wydmy należą do pasa technicznego, czyli brzegu, którym opiekuje się Urząd Morski w Gdyni. Trawy i krzewy trzymają piasek. Jedna wydeptana ścieżka wystarczy, by sztorm zrobił w wydmie wyłom, a za nim stoją domy.

Na wydmach i w lesie nad brzegiem **nie wolno**:

- chodzić poza wyznaczonymi przejściami i zejściami
- opalać się, biwakować, rozbijać namiotów i rozstawiać parawanów
- zrywać roślin, wycinać trawy i krzewów, zbierać chrustu z płotków
- kopać dołów bliżej niż 2 m od podnóża wydmy
- jeździć rowerem, quadem, samochodem i konno bez zgody

Na plaży bez zgody Urzędu Morskiego nie wolno palić ognisk ani wjeżdżać pojazdem.`,
    uk: `Дюни належать до технічної смуги (pas techniczny), тобто берега, яким опікується Морське управління в Гдині (Urząd Morski). Трави й кущі тримають пісок. Досить однієї протоптаної стежки, щоб шторм прорвав дюну, а за нею стоять будинки.

На дюнах і в прибережному лісі **не можна**:

- ходити поза позначеними переходами й виходами
- засмагати, ночувати, ставити намети й вітрові ширми
- рвати рослини, вирізати траву й кущі, збирати хмиз із захисних загорож
- копати ями ближче ніж за 2 м від підніжжя дюни
- їздити велосипедом, квадроциклом, авто чи верхи без згоди

На пляжі без згоди Морського управління не можна палити вогнищ і заїжджати транспортом.`,
    ar: `الكثبان جزء من الشريط الساحلي التقني (pas techniczny) الذي ترعاه الهيئة البحرية في غدينيا (Urząd Morski). الأعشاب والشجيرات تثبّت الرمل. وممر واحد تدوسه الأقدام يكفي لكي تفتح العاصفة ثغرة في الكثيب، وخلفه بيوت الناس.

على الكثبان وفي غابة الساحل **لا يجوز**:

- المشي خارج الممرات والمنافذ المحددة
- التشمس أو التخييم أو نصب الخيام أو حواجز الريح
- قطف النباتات أو قطع الأعشاب والشجيرات أو جمع الأغصان من الأسيجة الواقية
- حفر الحُفر على بعد أقل من مترين من سفح الكثيب
- ركوب الدراجة أو الدراجة الرباعية أو السيارة أو الخيل دون إذن

وعلى الشاطئ لا يجوز إشعال النار ولا دخول المركبات دون إذن الهيئة.`,
    en: `The dunes are part of the technical belt (pas techniczny), the strip of shore in the care of the Maritime Office in Gdynia (Urząd Morski). Grasses and shrubs hold the sand. One trodden path is enough for a storm to breach a dune, and behind it stand houses.

On the dunes and in the coastal wood you **may not**:

- walk off the marked crossings and beach accesses
- sunbathe, camp, pitch tents or put up windbreaks
- pick plants, cut grass or shrubs, take brushwood from the fences
- dig holes less than 2 m from the foot of a dune
- ride a bicycle, quad, car or horse without consent

On the beach you may not light fires or drive a vehicle without the Maritime Office’s consent.`,
  },
  examples: {
    pl: `- skrót przez wydmę zamiast zejścia nr 4
- zdjęcia wśród traw „bo ładnie”
- namiot lub hamak w lesie za plażą
- zrywanie mikołajka nadmorskiego (roślina chroniona)
- ognisko pod wydmą, jednorazowy grill zakopany w piasku
- quad lub auto terenowe na plaży`,
    uk: `- навпростець через дюну замість виходу № 4
- фотосесія серед трав, «бо гарно»
- намет чи гамак у лісі за пляжем
- зривання миколайчиків приморських (рослина під охороною)
- вогнище під дюною, одноразовий гриль, закопаний у пісок
- квадроцикл чи позашляховик на пляжі`,
    ar: `- اختصار الطريق عبر الكثيب بدل المنفذ رقم 4
- التقاط صور وسط الأعشاب «لأن المنظر جميل»
- خيمة أو أرجوحة في الغابة خلف الشاطئ
- قطف شوك البحر الساحلي (Eryngium maritimum)، وهو نبات محمي
- نار عند سفح الكثيب أو شواية مدفونة في الرمل
- دراجة رباعية أو سيارة على الشاطئ`,
    en: `- a short cut over the dune instead of access no. 4
- photos in the grass “because it looks nice”
- a tent or hammock in the wood behind the beach
- picking sea holly (a protected plant)
- a fire below the dune, a disposable barbecue buried in sand
- a quad or off-road car on the beach`,
  },
  howToRecognise: {
    pl: `Granicę pokazują płotki z chrustu, linki, tablice Urzędu Morskiego i wszystko, co porasta trawa. Gdzie rośnie trawa, tam nie stajemy. Wolno iść pomostem, schodami i zejściem z numerem.

Pracownicy Urzędu Morskiego, rybacy przy łodziach i ekipy sprzątające mają zgody i identyfikatory.

> [!WARNING]
> Pożar wydmy lub lasu, ktoś zasypany w wykopanym dole? Dzwoń pod 112 i podaj numer najbliższego zejścia na plażę.`,
    uk: `Межу показують загорожі з хмизу, мотузки, таблиці Морського управління і все, що заросло травою. Де росте трава, туди не стаємо. Можна йти помостом, сходами і виходом із номером.

Працівники Морського управління, рибалки біля човнів і прибиральні бригади мають дозволи та посвідчення.

> [!WARNING]
> Горить дюна чи ліс, когось засипало у викопаній ямі? Телефонуйте 112 і назвіть номер найближчого виходу на пляж.`,
    ar: `تدل على الحد أسيجة الأغصان والحبال ولوحات الهيئة البحرية وكل ما ينبت عليه العشب. حيث ينبت العشب لا نضع أقدامنا. ويجوز المشي على الممشى الخشبي والدرج والمنافذ المرقّمة.

موظفو الهيئة والصيادون عند القوارب وفرق التنظيف لديهم أذون وبطاقات تعريف.

> [!WARNING]
> هل يحترق كثيب أو غابة أو انهار الرمل على شخص في حفرة؟ اتصل بالرقم 112 واذكر رقم أقرب منفذ إلى الشاطئ.`,
    en: `The limit is shown by brushwood fences, ropes, Maritime Office signs and everything grass grows on. Where grass grows, we do not step. You may use the boardwalk, the steps and any numbered access.

Maritime Office staff, fishermen at their boats and cleaning crews have consent and badges.

> [!WARNING]
> Is a dune or the wood on fire, is somebody buried in a dug hole? Call 112 and give the number of the nearest beach access.`,
  },
  evidence: {
    pl: `Podaj numer najbliższego zejścia albo pinezkę, godzinę i co się dzieje. Jedno zdjęcie z pomostu wystarczy. Przy pojeździe zapisz numer rejestracyjny.

Nie wchodź na wydmę, żeby kogoś zatrzymać, i nie gaś w pojedynkę ognia w suchym lesie. Czasem wystarczy życzliwe zdanie: wielu gości po prostu nie wie.`,
    uk: `Назвіть номер найближчого виходу або поставте позначку на мапі, час і що відбувається. Досить одного фото з помосту. Для транспорту запишіть номерний знак.

Не заходьте на дюну, щоб когось зупинити, і не гасіть самі вогонь у сухому лісі. Інколи досить доброго слова: багато гостей просто не знають.`,
    ar: `اذكر رقم أقرب منفذ أو ضع علامة على الخريطة، والساعة وما يحدث. تكفي صورة واحدة من الممشى. وإن كانت هناك مركبة فدوّن رقمها.

لا تصعد الكثيب لتوقف أحدًا، ولا تطفئ وحدك نارًا في غابة جافة. وأحيانًا تكفي كلمة طيبة، فكثير من الضيوف لا يعرفون.`,
    en: `Give the number of the nearest access or a pin, the time and what is happening. One photo from the boardwalk is enough. For a vehicle note the number plate.

Do not go onto the dune to stop somebody, and do not fight a fire in a dry wood alone. Sometimes a friendly word is enough: many visitors simply do not know.`,
  },
  whoHandles: {
    pl: 'Straż Miejska w Jantarowie i inspektorzy Urzędu Morskiego w Gdyni; w lesie Straż Leśna, na drogach i przy pożarze Policja i straż pożarna.',
    uk: 'Міська варта Янтарового та інспектори Морського управління в Гдині; у лісі лісова варта, на дорогах і при пожежі поліція та пожежники.',
    ar: 'الحرس البلدي في يانتاروفو ومفتشو الهيئة البحرية في غدينيا؛ وفي الغابة حرس الغابات، وعلى الطرق وعند الحريق الشرطة والإطفاء.',
    en: 'The Municipal Guard of Jantarowo and inspectors of the Maritime Office in Gdynia; in the forest the Forest Guard, on roads and at fires the police and fire brigade.',
  },
  handlingUnit: 'straz-miejska',
  reportChannels: [
    ...guardChannels,
    {
      kind: 'web',
      value: 'https://www.umgdy.gov.pl',
      label: {
        pl: 'Urząd Morski w Gdyni – szkody na wydmach i umocnieniach brzegu',
        uk: 'Морське управління в Гдині – шкода на дюнах і берегоукріпленнях',
        ar: 'الهيئة البحرية في غدينيا – أضرار الكثبان ودعامات الساحل',
        en: 'Maritime Office in Gdynia – damage to dunes and shore defences',
      },
    },
    safetyMapChannel,
    emergencyChannel,
  ],
  whatHappensNext: {
    pl: `1. W sezonie patrol pieszy lub rowerowy jest na plaży codziennie, więc zwykle dociera w kilkanaście minut.
2. Za pierwsze wejście z niewiedzy jest najczęściej pouczenie. Za ognisko, pojazd, biwak i niszczenie roślin mandat.
3. Uszkodzony płotek lub wyłom zgłaszamy Urzędowi Morskiemu, który naprawia brzeg. Kosztami może obciążyć sprawcę.
4. Zniszczenie roślin chronionych zgłaszamy Regionalnej Dyrekcji Ochrony Środowiska.

Planujesz ślub, ognisko lub imprezę na plaży? Zgodę można dostać. Zobacz [Impreza na plaży](ref:procedures/impreza-na-plazy).`,
    uk: `1. У сезон пішохідний чи велосипедний патруль щодня на пляжі, тож зазвичай з’являється за чверть години.
2. За перший вхід через незнання найчастіше попередження. За вогнище, транспорт, ночівлю і нищення рослин – штраф на місці.
3. Про пошкоджену загорожу чи прорив повідомляємо Морське управління, яке ремонтує берег. Витрати можуть покласти на винного.
4. Про знищення охоронюваних рослин повідомляємо Регіональну дирекцію охорони довкілля.

Плануєте весілля, вогнище чи захід на пляжі? Згоду отримати можна. Дивіться [Захід на пляжі](ref:procedures/impreza-na-plazy).`,
    ar: `1. في الموسم تجوب الشاطئ كل يوم دورية راجلة أو على الدراجات، فتصل عادة خلال ربع ساعة.
2. من صعد أول مرة عن جهل يتلقى إنذارًا في الغالب. أما النار والمركبات والتخييم وإتلاف النبات فغرامة فورية.
3. نبلغ الهيئة البحرية عن السياج المكسور أو الثغرة فتصلح الساحل، وقد تحمّل الفاعل التكاليف.
4. نبلغ المديرية الإقليمية لحماية البيئة عن إتلاف النباتات المحمية.

هل تخطط لعرس أو نار أو فعالية على الشاطئ؟ يمكن الحصول على إذن. انظر [فعالية على الشاطئ](ref:procedures/impreza-na-plazy).`,
    en: `1. In season a patrol on foot or by bicycle is on the beach every day, so it usually arrives within a quarter of an hour.
2. A first step onto the dune out of ignorance mostly ends with a caution. Fires, vehicles, camping and damage to plants mean a fine notice.
3. We report a broken fence or a breach to the Maritime Office, which repairs the shore and may charge the culprit.
4. We report damage to protected plants to the Regional Directorate for Environmental Protection.

Planning a wedding, a fire or an event on the beach? Consent can be had. See [An event on the beach](ref:procedures/impreza-na-plazy).`,
  },
  deadlines: offenceDeadlines,
  penalty: {
    from: 20,
    to: 1000,
    text: {
      pl: 'Niszczenie wydm i roślinności chroniącej brzeg: grzywna do 1000 zł albo nagana (art. 81 KW), mandat do 500 zł. Wjazd do lasu: grzywna do 5000 zł (art. 161 KW). Ogień, który grozi pożarem: areszt, ograniczenie wolności albo grzywna do 30 000 zł, mandat do 5000 zł (art. 82 KW). Zniszczenie roślin chronionych: areszt albo grzywna (art. 131 ustawy o ochronie przyrody).',
      uk: 'Нищення дюн і рослин, що захищають берег: штраф до 1000 злотих або догана (ст. 81 KW), штраф на місці до 500. Заїзд до лісу: штраф до 5000 злотих (ст. 161 KW). Вогонь, що загрожує пожежею: арешт, обмеження волі або штраф до 30 000 злотих, штраф на місці до 5000 (ст. 82 KW). Знищення охоронюваних рослин: арешт або штраф (ст. 131 закону про охорону природи).',
      ar: 'إتلاف الكثبان والنبات الواقي للساحل: غرامة حتى 1000 زلوتي أو توبيخ (المادة 81 KW)، والغرامة الفورية حتى 500. دخول الغابة بمركبة: غرامة حتى 5000 زلوتي (المادة 161 KW). نار تهدد بحريق: الحبس أو تقييد الحرية أو غرامة حتى 30000 زلوتي، والغرامة الفورية حتى 5000 (المادة 82 KW). إتلاف نباتات محمية: الحبس أو غرامة (المادة 131 من قانون حماية الطبيعة).',
      en: 'Damaging dunes or plants that protect the shore: a fine up to PLN 1000 or a reprimand (Art. 81 KW), fine notice up to PLN 500. Driving into the forest: a fine up to PLN 5000 (Art. 161 KW). A fire hazard: arrest, restriction of liberty or a fine up to PLN 30,000, fine notice up to PLN 5000 (Art. 82 KW). Destroying protected plants: arrest or a fine (Art. 131 of the Nature Conservation Act).',
    },
  },
  appeal: fineAppeal,
  ifYouAreAccused: withRights({
    pl: `Zejdź z wydmy tą samą drogą i pokaż dokument. Jeśli w tym miejscu nie było płotka ani tablicy, powiedz o tym i zrób zdjęcie. Jeśli masz zgodę Urzędu Morskiego, na przykład na ognisko, pokaż ją, choćby w telefonie. Mieszkasz za granicą? Mandat możesz zapłacić od razu kartą lub gotówką.`,
    uk: `Зійдіть із дюни тим самим шляхом і покажіть документ. Якщо там не було загорожі чи таблиці, скажіть про це і зробіть фото. Якщо маєте згоду Морського управління, наприклад на вогнище, покажіть її, хоч би в телефоні. Живете за кордоном? Штраф можна сплатити одразу карткою чи готівкою.`,
    ar: `انزل عن الكثيب من الطريق نفسه وأظهر وثيقتك. إذا لم يكن في المكان سياج أو لوحة فقل ذلك والتقط صورة. وإذا كان لديك إذن من الهيئة البحرية، لإشعال نار مثلًا، فأظهره ولو في الهاتف. هل تقيم خارج بولندا؟ يمكنك دفع الغرامة فورًا بالبطاقة أو نقدًا.`,
    en: `Leave the dune the way you came and show an identity document. If there was no fence or sign, say so and take a photo. If you have the Maritime Office’s consent, say for a fire, show it, on your phone if need be. Do you live abroad? You can pay the fine on the spot by card or in cash.`,
  }),
  legalActs: [
    cite(kodeksWykroczen, '81', '82', '161'),
    cite(obszaryMorskie, '36', '37'),
    cite(ochronaPrzyrody, '51', '131'),
    cite(zarzadzenieUrzeduMorskiego),
  ],
}
