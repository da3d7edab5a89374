import type { ContentData } from '@ratusz/content-schemas'
import type { Phrase } from '../phrase.ts'

export const PROCEDURE_TITLES: readonly Phrase[] = [
  { pl: 'Przeprowadzka do miasta', uk: 'Переїзд до міста', ar: 'الانتقال إلى المدينة', en: 'Moving to the town' },
  { pl: 'Narodziny dziecka', uk: 'Народження дитини', ar: 'ولادة طفل', en: 'Birth of a child' },
  { pl: 'Ślub krok po kroku', uk: 'Шлюб крок за кроком', ar: 'الزواج خطوة بخطوة', en: 'Getting married step by step' },
  { pl: 'Śmierć bliskiej osoby', uk: 'Смерть близької людини', ar: 'وفاة قريب', en: 'Death of a close person' },
  { pl: 'Budowa domu', uk: 'Будівництво будинку', ar: 'بناء منزل', en: 'Building a house' },
  { pl: 'Założenie firmy', uk: 'Заснування фірми', ar: 'تأسيس شركة', en: 'Starting a business' },
  { pl: 'Impreza na plaży', uk: 'Захід на пляжі', ar: 'فعالية على الشاطئ', en: 'An event on the beach' },
  { pl: 'Wynajem pokoi turystom', uk: 'Здавання кімнат туристам', ar: 'تأجير الغرف للسياح', en: 'Renting rooms to tourists' },
  {
    pl: 'Skarga, wniosek, petycja',
    uk: 'Скарга, пропозиція, петиція',
    ar: 'شكوى أو اقتراح أو عريضة',
    en: 'Complaint, proposal, petition',
  },
  { pl: 'Pierwsze dni w Polsce', uk: 'Перші дні в Польщі', ar: 'الأيام الأولى في بولندا', en: 'First days in Poland' },
]

export const STEP_TITLES: readonly Phrase[] = [
  { pl: 'Sprawdź, co jest potrzebne', uk: 'Перевірте, що потрібно', ar: 'تحقق مما تحتاج إليه', en: 'Check what you need' },
  { pl: 'Zbierz dokumenty', uk: 'Зберіть документи', ar: 'اجمع الوثائق', en: 'Collect the documents' },
  { pl: 'Wypełnij wniosek', uk: 'Заповніть заяву', ar: 'املأ الطلب', en: 'Fill in the application' },
  { pl: 'Zapłać', uk: 'Сплатіть', ar: 'ادفع', en: 'Pay' },
  { pl: 'Złóż wniosek', uk: 'Подайте заяву', ar: 'قدّم الطلب', en: 'Hand in the application' },
  { pl: 'Odbierz decyzję', uk: 'Отримайте рішення', ar: 'استلم القرار', en: 'Collect the decision' },
]

export const VIOLATION_TITLES: readonly Phrase[] = [
  { pl: 'Spalanie śmieci', uk: 'Спалювання сміття', ar: 'حرق النفايات', en: 'Burning rubbish' },
  { pl: 'Nielegalne parkowanie', uk: 'Незаконне паркування', ar: 'الوقوف غير القانوني', en: 'Illegal parking' },
  { pl: 'Pies bez nadzoru', uk: 'Собака без нагляду', ar: 'كلب دون رقابة', en: 'A dog without supervision' },
  { pl: 'Niszczenie wydm', uk: 'Пошкодження дюн', ar: 'إتلاف الكثبان', en: 'Damaging the dunes' },
  { pl: 'Zakłócanie ciszy nocnej', uk: 'Порушення нічної тиші', ar: 'إزعاج الهدوء ليلًا', en: 'Noise at night' },
  { pl: 'Dzikie wysypisko', uk: 'Стихійне звалище', ar: 'مكبّ عشوائي', en: 'Fly-tipping' },
  { pl: 'Nielegalna wycinka drzew', uk: 'Незаконна вирубка дерев', ar: 'قطع الأشجار غير القانوني', en: 'Illegal tree felling' },
  { pl: 'Samowola budowlana', uk: 'Самовільне будівництво', ar: 'بناء دون ترخيص', en: 'Building without a permit' },
]

export const VIOLATION_SENTENCES: readonly Phrase[] = [
  {
    pl: 'To wykroczenie, za które grozi mandat albo grzywna.',
    uk: 'Це правопорушення, за яке загрожує штраф.',
    ar: 'هذه مخالفة عقوبتها غرامة.',
    en: 'It is an offence punished with a fine.',
  },
  {
    pl: 'Zapisz czas, miejsce i to, co widzisz; zdjęcie pomaga.',
    uk: 'Запишіть час, місце й те, що бачите; фото допоможе.',
    ar: 'دوّن الوقت والمكان وما تراه، والصورة مفيدة.',
    en: 'Note the time, the place and what you see; a picture helps.',
  },
  {
    pl: 'Patrol przyjedzie najszybciej, jak może, zwykle w ciągu {number} minut.',
    uk: 'Патруль приїде якнайшвидше, зазвичай за {number} хвилин.',
    ar: 'تصل الدورية في أسرع وقت، عادةً خلال {number} دقيقة.',
    en: 'A patrol comes as soon as it can, usually within {number} minutes.',
  },
  {
    pl: 'O wyniku zawiadomimy, jeśli podasz adres albo telefon.',
    uk: 'Про результат повідомимо, якщо залишите адресу чи телефон.',
    ar: 'نبلغك بالنتيجة إذا تركت عنوانك أو هاتفك.',
    en: 'We will tell you the outcome if you leave an address or a phone number.',
  },
]

/** Names of events by their kind. */
export const EVENT_TITLES: Readonly<Record<ContentData<'events'>['kind'], readonly Phrase[]>> = {
  culture: [
    { pl: 'Koncert {where}', uk: 'Концерт {where}', ar: 'حفل موسيقي {where}', en: 'Concert {where}' },
    { pl: 'Wieczór filmowy {where}', uk: 'Кіновечір {where}', ar: 'أمسية سينمائية {where}', en: 'Film evening {where}' },
  ],
  sport: [
    { pl: 'Bieg przełajowy {where}', uk: 'Крос {where}', ar: 'سباق ضاحية {where}', en: 'Cross-country run {where}' },
    {
      pl: 'Turniej siatkówki {where}',
      uk: 'Волейбольний турнір {where}',
      ar: 'بطولة كرة الطائرة {where}',
      en: 'Volleyball tournament {where}',
    },
  ],
  education: [
    {
      pl: 'Warsztaty komputerowe {where}',
      uk: 'Комп’ютерні курси {where}',
      ar: 'ورشة حاسوب {where}',
      en: 'Computer workshop {where}',
    },
    { pl: 'Lekcja polskiego {where}', uk: 'Урок польської {where}', ar: 'درس في البولندية {where}', en: 'Polish lesson {where}' },
  ],
  family: [
    { pl: 'Dzień dziecka {where}', uk: 'День дитини {where}', ar: 'يوم الطفل {where}', en: 'Children’s day {where}' },
    { pl: 'Rodzinne czytanie {where}', uk: 'Сімейне читання {where}', ar: 'قراءة عائلية {where}', en: 'Family reading {where}' },
  ],
  fair: [
    { pl: 'Targ rybny {where}', uk: 'Рибний ярмарок {where}', ar: 'سوق السمك {where}', en: 'Fish market {where}' },
    { pl: 'Jarmark rzemiosła {where}', uk: 'Ярмарок ремесел {where}', ar: 'سوق الحرف {where}', en: 'Craft fair {where}' },
  ],
  nature: [
    {
      pl: 'Spacer ornitologiczny {where}',
      uk: 'Орнітологічна прогулянка {where}',
      ar: 'جولة لمراقبة الطيور {where}',
      en: 'Bird walk {where}',
    },
    { pl: 'Sprzątanie plaży {where}', uk: 'Прибирання пляжу {where}', ar: 'تنظيف الشاطئ {where}', en: 'Beach clean-up {where}' },
  ],
  council: [
    {
      pl: 'Sesja Rady Miejskiej {where}',
      uk: 'Сесія Міської ради {where}',
      ar: 'جلسة مجلس المدينة {where}',
      en: 'Town Council meeting {where}',
    },
  ],
  consultation: [
    {
      pl: 'Spotkanie konsultacyjne {where}',
      uk: 'Консультаційна зустріч {where}',
      ar: 'لقاء تشاوري {where}',
      en: 'Consultation meeting {where}',
    },
  ],
}

export const EVENT_SENTENCES: readonly Phrase[] = [
  {
    pl: 'Spotykamy się {where} o godzinie {time}.',
    uk: 'Зустрічаємося {where} о {time}.',
    ar: 'نلتقي {where} الساعة {time}.',
    en: 'We meet {where} at {time}.',
  },
  {
    pl: 'Zapraszamy wszystkich, zwłaszcza zapraszani są {people}.',
    uk: 'Запрошуємо всіх, особливо бажані гості – {people}.',
    ar: 'الدعوة عامة، ونرحب خصوصًا بالجميع ومنهم {people}.',
    en: 'Everyone is welcome, above all {people}.',
  },
  {
    pl: 'W razie deszczu przenosimy się pod dach, a w razie sztormu podamy nowy termin.',
    uk: 'Якщо буде дощ, переходимо під дах, а в разі шторму оголосимо нову дату.',
    ar: 'إذا أمطرت ننتقل إلى مكان مسقوف، وإذا هبت عاصفة نعلن موعدًا جديدًا.',
    en: 'If it rains we move indoors, and in a storm we will name a new date.',
  },
  {
    pl: 'Weź ze sobą coś ciepłego do picia i wygodne buty.',
    uk: 'Візьміть із собою щось тепле попити й зручне взуття.',
    ar: 'أحضر معك مشروبًا دافئًا وحذاءً مريحًا.',
    en: 'Bring a warm drink and comfortable shoes.',
  },
  {
    pl: 'Liczba miejsc: {number}.',
    uk: 'Кількість місць: {number}.',
    ar: 'عدد الأماكن: {number}.',
    en: 'Number of places: {number}.',
  },
]

export const STATUS_NOTES: readonly Phrase[] = [
  { pl: 'Powodem jest sztorm.', uk: 'Причина – шторм.', ar: 'السبب هو العاصفة.', en: 'The reason is a storm.' },
  {
    pl: 'Powodem jest choroba prowadzącego.',
    uk: 'Причина – хвороба ведучого.',
    ar: 'السبب مرض المنظّم.',
    en: 'The reason is the host’s illness.',
  },
]
