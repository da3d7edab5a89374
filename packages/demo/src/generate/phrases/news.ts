import type { Phrase } from '../phrase.ts'

/** A subject of the news: how such pieces are called, and sentences that only they hold. */
export type Theme = { titles: readonly Phrase[]; sentences: readonly Phrase[] }

const roads: Theme = {
  titles: [
    {
      pl: 'Roboty drogowe {where}: zmiana ruchu od {day}',
      uk: 'Дорожні роботи {where}: зміна руху з {day}',
      ar: 'أعمال طرق {where}: تغيير حركة المرور من {day}',
      en: 'Road works {where}: traffic changes from {day}',
    },
    {
      pl: 'Nowe przejście dla pieszych {where}',
      uk: 'Новий пішохідний перехід {where}',
      ar: 'معبر جديد للمشاة {where}',
      en: 'A new pedestrian crossing {where}',
    },
    {
      pl: 'Bezpłatne miejsca postojowe {where}',
      uk: 'Безкоштовні місця для паркування {where}',
      ar: 'مواقف مجانية للسيارات {where}',
      en: 'Free parking {where}',
    },
  ],
  sentences: [
    {
      pl: 'Kierowcy pojadą objazdem, a autobusy zatrzymają się {where}.',
      uk: 'Водії поїдуть об’їздом, а автобуси зупинятимуться {where}.',
      ar: 'يسلك السائقون طريقًا بديلًا، وتتوقف الحافلات {where}.',
      en: 'Drivers will take a diversion, and buses will stop {where}.',
    },
    {
      pl: 'Wykonawca wymieni jezdnię, kanalizację deszczową i {number} latarni.',
      uk: 'Підрядник замінить проїзну частину, дощову каналізацію та {number} ліхтарів.',
      ar: 'يجدد المقاول الطريق وتصريف مياه الأمطار و{number} مصباحًا.',
      en: 'The contractor will replace the road, the storm drains and {number} street lamps.',
    },
    {
      pl: 'Prosimy o zdjęcie nogi z gazu: obowiązuje ograniczenie do 30 kilometrów na godzinę.',
      uk: 'Просимо їхати повільніше: діє обмеження 30 кілометрів на годину.',
      ar: 'نرجو تخفيف السرعة: الحد الأقصى 30 كيلومترًا في الساعة.',
      en: 'Please slow down: the speed limit is 30 kilometres per hour.',
    },
    {
      pl: 'Dojście do posesji będzie możliwe przez cały czas.',
      uk: 'Доступ до будинків буде весь час.',
      ar: 'يبقى الوصول إلى المنازل متاحًا طوال الوقت.',
      en: 'Homes can be reached on foot at all times.',
    },
  ],
}

const waste: Theme = {
  titles: [
    {
      pl: 'Odbiór odpadów wielkogabarytowych {where}: {day}',
      uk: 'Вивезення великогабаритних відходів {where}: {day}',
      ar: 'جمع النفايات الكبيرة {where}: {day}',
      en: 'Bulky waste collection {where}: {day}',
    },
    {
      pl: 'Nowe zasady segregacji odpadów od {day}',
      uk: 'Нові правила сортування відходів з {day}',
      ar: 'قواعد جديدة لفرز النفايات من {day}',
      en: 'New rules for sorting waste from {day}',
    },
    {
      pl: 'Punkt zbiórki elektroodpadów {where}',
      uk: 'Пункт збору електровідходів {where}',
      ar: 'نقطة لجمع النفايات الإلكترونية {where}',
      en: 'Electronic waste drop-off {where}',
    },
  ],
  sentences: [
    {
      pl: 'Pojemniki wystaw przed posesję najpóźniej o godzinie {time}.',
      uk: 'Контейнери виставте перед будинком не пізніше {time}.',
      ar: 'ضع الحاويات أمام المنزل قبل الساعة {time}.',
      en: 'Put your bins out in front of the house by {time}.',
    },
    {
      pl: 'Opłata za gospodarowanie odpadami nie zmienia się w tym roku.',
      uk: 'Плата за поводження з відходами цього року не змінюється.',
      ar: 'لا تتغير رسوم النفايات هذا العام.',
      en: 'The waste charge stays the same this year.',
    },
    {
      pl: 'W ubiegłym roku mieszkańcy posegregowali {number} procent odpadów, najwięcej w historii gminy.',
      uk: 'Торік жителі посортували {number} відсотків відходів – найбільше в історії гміни.',
      ar: 'فرز السكان في العام الماضي {number} في المائة من النفايات، وهي أعلى نسبة في تاريخ البلدية.',
      en: 'Last year residents sorted {number} per cent of their waste, the most in the town’s history.',
    },
    {
      pl: 'Szkło, papier i metal oddasz bezpłatnie {where}.',
      uk: 'Скло, папір і метал безкоштовно здасте {where}.',
      ar: 'يمكنك تسليم الزجاج والورق والمعادن مجانًا {where}.',
      en: 'Glass, paper and metal can be left free of charge {where}.',
    },
  ],
}

const council: Theme = {
  titles: [
    {
      pl: 'Sesja Rady Miejskiej {day}: porządek obrad',
      uk: 'Сесія Міської ради {day}: порядок денний',
      ar: 'جلسة مجلس المدينة {day}: جدول الأعمال',
      en: 'Town Council meeting on {day}: agenda',
    },
    {
      pl: 'Konsultacje: jak zagospodarować teren {where}',
      uk: 'Консультації: як облаштувати територію {where}',
      ar: 'مشاورات: كيف نستغل المساحة {where}',
      en: 'Consultation: what to do with the land {where}',
    },
    {
      pl: 'Radni uchwalili budżet: {amount} na inwestycje',
      uk: 'Депутати ухвалили бюджет: {amount} на інвестиції',
      ar: 'المجلس يقر الميزانية: {amount} للاستثمارات',
      en: 'Council adopts the budget: {amount} for investment',
    },
  ],
  sentences: [
    {
      pl: 'Obrady są jawne, a transmisja ma napisy i tłumaczenie na język migowy.',
      uk: 'Засідання відкрите, трансляція має субтитри й переклад жестовою мовою.',
      ar: 'الجلسة علنية، والبث مصحوب بنص مكتوب وترجمة بلغة الإشارة.',
      en: 'The meeting is public, and the broadcast has captions and sign language.',
    },
    {
      pl: 'Uwagi do projektu przyjmujemy do {day}; każdą rozpatrzymy i opublikujemy odpowiedź.',
      uk: 'Зауваження до проєкту приймаємо до {day}; кожне розглянемо й опублікуємо відповідь.',
      ar: 'نستقبل الملاحظات على المشروع حتى {day}، وننظر في كل منها وننشر الرد.',
      en: 'We take comments on the draft until {day}; we consider each one and publish our reply.',
    },
    {
      pl: 'Za uchwałą głosowało {number} radnych, nikt nie był przeciw.',
      uk: 'За рішення проголосувало {number} депутатів, проти не був ніхто.',
      ar: 'صوّت {number} عضوًا لصالح القرار ولم يعترض أحد.',
      en: 'In favour were {number} councillors; nobody was against.',
    },
    {
      pl: 'Projekt wyłożono do wglądu {where}, w godzinach pracy urzędu.',
      uk: 'З проєктом можна ознайомитися {where} в робочі години.',
      ar: 'المشروع متاح للاطلاع {where} خلال ساعات العمل.',
      en: 'The draft can be read {where} during office hours.',
    },
  ],
}

const coast: Theme = {
  titles: [
    {
      pl: 'Sadzimy wydmuchrzycę {where}: przyjdź {day}',
      uk: 'Висаджуємо піщаний колосняк {where}: приходьте {day}',
      ar: 'نزرع عشب الكثبان {where}: تعال في {day}',
      en: 'Planting dune grass {where}: join us on {day}',
    },
    {
      pl: 'Wyniki badania wody {where} z {day}',
      uk: 'Результати перевірки води {where} від {day}',
      ar: 'نتائج فحص المياه {where} بتاريخ {day}',
      en: 'Water test results {where}, {day}',
    },
    {
      pl: 'Sprzątanie brzegu {where}',
      uk: 'Прибирання берега {where}',
      ar: 'تنظيف الشاطئ {where}',
      en: 'Beach clean-up {where}',
    },
  ],
  sentences: [
    {
      pl: 'Woda jest czysta i nadaje się do kąpieli, bakterii nie stwierdzono.',
      uk: 'Вода чиста й придатна для купання, бактерій не виявлено.',
      ar: 'المياه نظيفة وصالحة للسباحة ولم تُكتشف بكتيريا.',
      en: 'The water is clean and safe for bathing; no bacteria were found.',
    },
    {
      pl: 'Wydmy chronią miasto przed sztormem, dlatego chodzimy tylko wyznaczonymi zejściami.',
      uk: 'Дюни захищають місто від шторму, тому ходимо лише визначеними стежками.',
      ar: 'تحمي الكثبان المدينة من العواصف، لذلك نسير في الممرات المخصصة فقط.',
      en: 'The dunes protect the town from storms, so please keep to the marked paths.',
    },
    {
      pl: 'Ratownicy czuwają codziennie do godziny {time}.',
      uk: 'Рятувальники чергують щодня до {time}.',
      ar: 'يعمل المنقذون يوميًا حتى الساعة {time}.',
      en: 'Lifeguards are on duty every day until {time}.',
    },
    {
      pl: 'Rękawice i worki czekają {where}; weź wygodne buty i coś na deszcz.',
      uk: 'Рукавиці й мішки чекають {where}; візьміть зручне взуття й щось від дощу.',
      ar: 'القفازات والأكياس متوفرة {where}؛ أحضر حذاءً مريحًا ومعطفًا للمطر.',
      en: 'Gloves and bags are waiting {where}; bring sturdy shoes and a raincoat.',
    },
  ],
}

const school: Theme = {
  titles: [
    {
      pl: 'Rekrutacja do przedszkoli: wnioski do {day}',
      uk: 'Набір до дитячих садків: заяви до {day}',
      ar: 'التسجيل في رياض الأطفال: الطلبات حتى {day}',
      en: 'Kindergarten admissions: apply by {day}',
    },
    {
      pl: 'Bezpłatne zajęcia dla dzieci {where}',
      uk: 'Безкоштовні заняття для дітей {where}',
      ar: 'أنشطة مجانية للأطفال {where}',
      en: 'Free classes for children {where}',
    },
    {
      pl: 'Stypendia dla uczniów: {amount} do podziału',
      uk: 'Стипендії для учнів: розподілимо {amount}',
      ar: 'منح للتلاميذ: {amount} للتوزيع',
      en: 'Grants for pupils: {amount} to share',
    },
  ],
  sentences: [
    {
      pl: 'Dzieci, które nie mówią jeszcze po polsku, dostaną dodatkowe lekcje języka.',
      uk: 'Діти, які ще не говорять польською, матимуть додаткові уроки мови.',
      ar: 'يحصل الأطفال الذين لا يتحدثون البولندية بعد على دروس لغة إضافية.',
      en: 'Children who do not speak Polish yet will get extra language lessons.',
    },
    {
      pl: 'Na jedno miejsce przypadają średnio dwa zgłoszenia, dlatego liczy się komplet dokumentów.',
      uk: 'На одне місце в середньому дві заяви, тож важливий повний пакет документів.',
      ar: 'يتنافس على المكان الواحد طلبان في المتوسط، لذلك يهم اكتمال الوثائق.',
      en: 'There are two applications for each place on average, so a complete set of documents matters.',
    },
    {
      pl: 'Obiad kosztuje {fee}, a rodziny z Kartą Dużej Rodziny płacą połowę.',
      uk: 'Обід коштує {fee}, а родини з Karta Dużej Rodziny платять половину.',
      ar: 'سعر الغداء {fee}، وتدفع الأسر الكبيرة نصفه.',
      en: 'Lunch costs {fee}, and large families pay half.',
    },
    {
      pl: 'Nauczyciele czekają na rodziców {day} o godzinie {time}.',
      uk: 'Учителі чекають на батьків {day} о {time}.',
      ar: 'ينتظر المعلمون الآباء في {day} الساعة {time}.',
      en: 'Teachers are waiting for parents on {day} at {time}.',
    },
  ],
}

const culture: Theme = {
  titles: [
    {
      pl: 'Wystawa fotografii {where} do {day}',
      uk: 'Виставка фотографій {where} до {day}',
      ar: 'معرض صور {where} حتى {day}',
      en: 'Photography exhibition {where} until {day}',
    },
    {
      pl: 'Nowe książki i spotkania {where}',
      uk: 'Нові книжки та зустрічі {where}',
      ar: 'كتب ولقاءات جديدة {where}',
      en: 'New books and meetings {where}',
    },
    {
      pl: 'Orkiestra i chóry zagrają {where}: {day}',
      uk: 'Оркестр і хори виступлять {where}: {day}',
      ar: 'الأوركسترا والجوقات {where}: {day}',
      en: 'Orchestra and choirs play {where}: {day}',
    },
  ],
  sentences: [
    {
      pl: 'Zobaczysz na niej {number} prac, od starych pocztówek po zdjęcia z drona.',
      uk: 'Ви побачите {number} робіт – від старих листівок до знімків із дрона.',
      ar: 'سترى فيه {number} عملًا، من البطاقات البريدية القديمة إلى صور الطائرات المسيّرة.',
      en: 'You will see {number} works, from old postcards to pictures taken by drone.',
    },
    {
      pl: 'Opisy są po polsku, ukraińsku, arabsku i angielsku, a także w wersji do słuchania.',
      uk: 'Описи – польською, українською, арабською та англійською, а також для прослуховування.',
      ar: 'الشروح بالبولندية والأوكرانية والعربية والإنجليزية، وبنسخة صوتية.',
      en: 'Labels are in Polish, Ukrainian, Arabic and English, and there is an audio version.',
    },
    {
      pl: 'Bilet kosztuje {fee}; dzieci i seniorzy wchodzą bezpłatnie.',
      uk: 'Квиток коштує {fee}; діти та люди старшого віку – безкоштовно.',
      ar: 'سعر التذكرة {fee}؛ والدخول مجاني للأطفال وكبار السن.',
      en: 'A ticket costs {fee}; children and older people come in free.',
    },
    {
      pl: 'Po koncercie zapraszamy na herbatę i rozmowę z artystami.',
      uk: 'Після концерту запрошуємо на чай і розмову з митцями.',
      ar: 'بعد الحفل ندعوكم إلى الشاي والحديث مع الفنانين.',
      en: 'After the concert there is tea and a talk with the artists.',
    },
  ],
}

const health: Theme = {
  titles: [
    {
      pl: 'Bezpłatne badania {where}: {day}',
      uk: 'Безкоштовні обстеження {where}: {day}',
      ar: 'فحوص مجانية {where}: {day}',
      en: 'Free check-ups {where}: {day}',
    },
    {
      pl: 'Szczepienia przeciw grypie od {day}',
      uk: 'Щеплення від грипу з {day}',
      ar: 'التطعيم ضد الإنفلونزا من {day}',
      en: 'Flu vaccination from {day}',
    },
    {
      pl: 'Pomoc w opiece nad bliskimi: dyżur {where}',
      uk: 'Допомога в догляді за рідними: прийом {where}',
      ar: 'المساعدة في رعاية الأقارب: استشارات {where}',
      en: 'Help with caring for relatives: advice {where}',
    },
  ],
  sentences: [
    {
      pl: 'Skierowanie nie jest potrzebne, wystarczy dokument ze zdjęciem.',
      uk: 'Направлення не потрібне, досить документа з фото.',
      ar: 'لا حاجة إلى إحالة طبية، تكفي وثيقة بصورة.',
      en: 'You need no referral, only a document with your photograph.',
    },
    {
      pl: 'Wizytę umówisz pod numerem {phone}, także po ukraińsku i angielsku.',
      uk: 'На прийом можна записатися за номером {phone}, також українською та англійською.',
      ar: 'احجز موعدًا على الرقم {phone}، بالأوكرانية والإنجليزية أيضًا.',
      en: 'Make an appointment on {phone}, in Ukrainian and English too.',
    },
    {
      pl: 'Opiekunowie mogą dostać do {amount} na wsparcie w domu.',
      uk: 'Опікуни можуть отримати до {amount} на допомогу вдома.',
      ar: 'يمكن لمقدمي الرعاية الحصول على مبلغ يصل إلى {amount} للدعم المنزلي.',
      en: 'Carers can receive up to {amount} for help at home.',
    },
  ],
}

const safety: Theme = {
  titles: [
    {
      pl: 'Ostrzeżenie: silny wiatr i wysoka fala {day}',
      uk: 'Попередження: сильний вітер і високі хвилі {day}',
      ar: 'تحذير: رياح قوية وأمواج عالية {day}',
      en: 'Warning: strong wind and high waves on {day}',
    },
    {
      pl: 'Przerwa w dostawie wody {where}: {day}',
      uk: 'Перерва у водопостачанні {where}: {day}',
      ar: 'انقطاع المياه {where}: {day}',
      en: 'Water supply interrupted {where}: {day}',
    },
    {
      pl: 'Ćwiczenia służb ratowniczych {where}',
      uk: 'Навчання рятувальних служб {where}',
      ar: 'تدريبات لفرق الإنقاذ {where}',
      en: 'Rescue services exercise {where}',
    },
  ],
  sentences: [
    {
      pl: 'Zabezpiecz przedmioty na balkonach i nie wchodź na molo.',
      uk: 'Закріпіть речі на балконах і не виходьте на пірс.',
      ar: 'ثبّت الأشياء على الشرفات ولا تصعد إلى الرصيف البحري.',
      en: 'Secure things on balconies and keep off the pier.',
    },
    {
      pl: 'Beczkowóz z wodą pitną stanie {where} o godzinie {time}.',
      uk: 'Цистерна з питною водою стоятиме {where} о {time}.',
      ar: 'يقف صهريج مياه الشرب {where} الساعة {time}.',
      en: 'A tanker with drinking water will stand {where} at {time}.',
    },
    {
      pl: 'Syreny zawyją dwa razy; to tylko próba, nie trzeba nic robić.',
      uk: 'Сирени прозвучать двічі; це лише перевірка, робити нічого не треба.',
      ar: 'تُطلق الصفارات مرتين؛ إنها تجربة فقط ولا حاجة إلى أي إجراء.',
      en: 'The sirens will sound twice; it is only a test and you need do nothing.',
    },
  ],
}

const sport: Theme = {
  titles: [
    {
      pl: 'Regaty i turniej {where}: zapisy do {day}',
      uk: 'Регата й турнір {where}: запис до {day}',
      ar: 'سباق قوارب وبطولة {where}: التسجيل حتى {day}',
      en: 'Regatta and tournament {where}: sign up by {day}',
    },
    {
      pl: 'Nowa ścieżka rowerowa zaczyna się {where}',
      uk: 'Нова велодоріжка починається {where}',
      ar: 'مسار جديد للدراجات يبدأ {where}',
      en: 'A new cycle path starts {where}',
    },
    {
      pl: 'Dotacje dla klubów sportowych: {amount}',
      uk: 'Дотації для спортивних клубів: {amount}',
      ar: 'منح للأندية الرياضية: {amount}',
      en: 'Grants for sports clubs: {amount}',
    },
  ],
  sentences: [
    {
      pl: 'Startować może każdy, kto skończył {number} lat.',
      uk: 'Участь може взяти кожен, кому виповнилося {number} років.',
      ar: 'يمكن لكل من بلغ {number} عامًا المشاركة.',
      en: 'Anyone aged {number} or over may take part.',
    },
    {
      pl: 'Trasa liczy {number} kilometrów i prowadzi brzegiem, przez las i z powrotem.',
      uk: 'Маршрут має {number} кілометрів: берегом, лісом і назад.',
      ar: 'يبلغ طول المسار {number} كيلومترًا، على الشاطئ وعبر الغابة ثم العودة.',
      en: 'The route is {number} kilometres long: along the shore, through the forest and back.',
    },
    {
      pl: 'Sprzęt wypożyczysz na miejscu, najlepiej przed godziną {time}.',
      uk: 'Спорядження можна взяти на місці, краще до {time}.',
      ar: 'يمكن استئجار المعدات في المكان، ويفضل قبل الساعة {time}.',
      en: 'You can rent equipment there, best before {time}.',
    },
  ],
}

const jobs: Theme = {
  titles: [
    {
      pl: 'Praca w urzędzie: {unit}, zgłoszenia do {day}',
      uk: 'Робота в установі: {unit}, заявки до {day}',
      ar: 'وظيفة في البلدية: {unit}، التقديم حتى {day}',
      en: 'A job at the town hall: {unit}, apply by {day}',
    },
    {
      pl: 'Wsparcie dla firm: nabór wniosków od {day}',
      uk: 'Підтримка для фірм: прийом заяв з {day}',
      ar: 'دعم الشركات: استقبال الطلبات من {day}',
      en: 'Support for businesses: applications from {day}',
    },
    {
      pl: 'Przetarg na lokal użytkowy {where}',
      uk: 'Тендер на приміщення {where}',
      ar: 'مناقصة لتأجير محل {where}',
      en: 'Tender for business premises {where}',
    },
  ],
  sentences: [
    {
      pl: 'Szukamy osoby dokładnej, która lubi pracę z ludźmi i zna co najmniej jeden język obcy.',
      uk: 'Шукаємо уважну людину, яка любить працювати з людьми й знає хоча б одну іноземну мову.',
      ar: 'نبحث عن شخص دقيق يحب العمل مع الناس ويعرف لغة أجنبية واحدة على الأقل.',
      en: 'We are looking for a careful person who likes working with people and knows at least one foreign language.',
    },
    {
      pl: 'Wadium wynosi {amount} i trzeba je wpłacić do {day}.',
      uk: 'Застава становить {amount}, її треба внести до {day}.',
      ar: 'تبلغ الضمانة {amount} ويجب دفعها حتى {day}.',
      en: 'The deposit is {amount} and must be paid by {day}.',
    },
    {
      pl: 'Oferujemy umowę o pracę, ruchome godziny i dodatek stażowy.',
      uk: 'Пропонуємо трудовий договір, гнучкий графік і надбавку за стаж.',
      ar: 'نقدم عقد عمل وساعات مرنة وعلاوة أقدمية.',
      en: 'We offer an employment contract, flexible hours and a seniority bonus.',
    },
  ],
}

export const THEMES: readonly Theme[] = [roads, waste, council, coast, school, culture, health, safety, sport, jobs]
