import type { DemoDocument } from '../../define.ts'
import { OFFICE_HOURS, TOWN_HALL, townHallAccessibility } from '../units/town-hall.ts'
import { daily, near } from './near.ts'

type Place = DemoDocument<'places'>

export const ratusz: Place = {
  key: 'ratusz',
  kind: 'office',
  title: {
    pl: 'Ratusz (Urząd Miejski)',
    uk: 'Ратуша (міське управління)',
    ar: 'مبنى البلدية (Urząd Miejski)',
    en: 'Town hall (Urząd Miejski)',
  },
  summary: {
    pl: 'Tu załatwisz dowód, meldunek, podatki i śluby. Zacznij od Biura Obsługi na parterze.',
    uk: 'Тут оформлюють посвідчення, реєстрацію, податки й шлюби. Почніть із бюро обслуговування на першому поверсі.',
    ar: 'هنا تُنجز الهوية وتسجيل العنوان والضرائب والزواج. ابدأ من مكتب الخدمة في الطابق الأرضي.',
    en: 'Identity cards, address registration, taxes and weddings. Start at the service desk on the ground floor.',
  },
  description: {
    pl: 'Ceglany ratusz z zegarem stoi między rynkiem a portem. Na parterze jest Biuro Obsługi, kasa i bankomat, na piętrze sala obrad i sala ślubów.',
    uk: 'Цегляна ратуша з годинником стоїть між площею та портом. На першому поверсі – бюро обслуговування, каса й банкомат, на другому – зала засідань і зала шлюбів.',
    ar: 'يقف مبنى البلدية المبني بالطوب وفيه ساعة بين ساحة السوق والميناء. في الطابق الأرضي مكتب الخدمة والصندوق وصراف آلي، وفي الطابق الأول قاعة المجلس وقاعة الزواج.',
    en: 'The brick town hall with its clock stands between the market square and the harbour. The service desk, cash desk and cash machine are on the ground floor, the council room and the wedding room upstairs.',
  },
  hero: 'town-hall',
  ...TOWN_HALL,
  openingHours: OFFICE_HOURS,
  openingExceptions: [
    {
      from: '{{day+20}}',
      isClosed: false,
      opens: '07:30',
      closes: '12:00',
      note: {
        pl: 'Inwentaryzacja w kasie',
        uk: 'Інвентаризація в касі',
        ar: 'جرد في الصندوق',
        en: 'Stock-taking at the cash desk',
      },
    },
  ],
  accessibility: { ...townHallAccessibility, guideDog: 'yes' },
  transport: {
    pl: 'Autobusy 1 i 2, przystanek „Ratusz”, 80 m. Stojaki na rowery przy wejściu. Dwa miejsca dla osób z niepełnosprawnością od ul. Portowej.',
    uk: 'Автобуси 1 і 2, зупинка «Ratusz», 80 м. Велопарковка біля входу. Два місця для людей з інвалідністю з боку ul. Portowa.',
    ar: 'الحافلتان 1 و2، موقف «Ratusz»، على بعد 80 مترًا. مواقف للدراجات عند المدخل، وموقفان لذوي الإعاقة من جهة ul. Portowa.',
    en: 'Buses 1 and 2, stop “Ratusz”, 80 m. Bicycle stands by the entrance. Two accessible parking places on ul. Portowa.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 20' }],
  unit: 'referat-organizacyjny',
  panorama: {
    image: 'market-square',
    textAlternative: {
      pl: 'Stoisz tyłem do drzwi ratusza. Przed tobą rynek z kamienną posadzką i ośmioma lipami. Po lewej ul. Portowa schodzi do portu, widać maszty. Po prawej kamienice w ciepłych kolorach, w trzeciej jest biblioteka. Przy drzwiach pochylnia z poręczą.',
      uk: 'Ви стоїте спиною до дверей ратуші. Попереду площа з кам’яною бруківкою та вісьмома липами. Ліворуч ul. Portowa спускається до порту, видно щогли. Праворуч кам’яниці теплих кольорів, у третій – бібліотека. Біля дверей пандус із поручнем.',
      ar: 'تقف وظهرك إلى باب البلدية. أمامك ساحة مرصوفة بالحجر وفيها ثماني أشجار زيزفون. عن يسارك ينحدر شارع ul. Portowa إلى الميناء وتُرى الصواري. وعن يمينك بيوت بألوان دافئة، في ثالثها المكتبة. عند الباب منحدر بدرابزين.',
      en: 'You stand with your back to the town hall door. Ahead is the stone-paved square with eight lime trees. On the left ul. Portowa runs down to the harbour; masts show. On the right are houses in warm colours; the library is in the third. By the door there is a ramp with a handrail.',
    },
  },
}

export const bibliotekaMiejska: Place = {
  key: 'biblioteka',
  kind: 'culture',
  title: {
    pl: 'Biblioteka przy Rynku',
    uk: 'Бібліотека на Ринку',
    ar: 'المكتبة في ساحة السوق',
    en: 'Library on the market square',
  },
  summary: {
    pl: 'Książki, komputery i cicha sala. Wejście bez schodów od podwórza.',
    uk: 'Книжки, комп’ютери й тиха зала. Вхід без сходів із двору.',
    ar: 'كتب وحواسيب وقاعة هادئة. مدخل بلا درج من الفناء.',
    en: 'Books, computers and a quiet room. Step-free entrance from the yard.',
  },
  description: {
    pl: 'Trzy sale w kamienicy z XIX wieku: wypożyczalnia, sala dla dzieci i cicha czytelnia. Karta jest bezpłatna.',
    uk: 'Три зали в кам’яниці XIX століття: абонемент, дитяча зала й тиха читальня. Картка безкоштовна.',
    ar: 'ثلاث قاعات في بيت من القرن التاسع عشر: الإعارة وقاعة الأطفال وقاعة قراءة هادئة. البطاقة مجانية.',
    en: 'Three rooms in a nineteenth-century house: lending, the children’s room and a quiet reading room. The card is free.',
  },
  hero: 'library',
  address: 'Rynek 8, 84-009 Jantarowo',
  ...near(-0.0008, -0.0014),
  openingHours: [...daily([1, 3, 5], '10:00', '18:00'), ...daily([2, 4], '12:00', '19:00'), ...daily([6], '10:00', '14:00')],
  accessibility: {
    stepFree: 'partly',
    lift: 'no',
    toilet: 'yes',
    parking: 'partly',
    hearingLoop: 'no',
    signLanguage: 'no',
    guideDog: 'yes',
    note: {
      pl: 'Od Rynku są trzy stopnie. Wejście bez schodów jest od podwórza, zadzwoń dzwonkiem przy bramie.',
      uk: 'З боку площі три сходинки. Вхід без сходів із двору, подзвоніть біля брами.',
      ar: 'من جهة الساحة ثلاث درجات. المدخل بلا درج من الفناء؛ اقرع الجرس عند البوابة.',
      en: 'There are three steps from the square. The step-free entrance is in the yard; ring at the gate.',
    },
  },
  transport: {
    pl: 'Autobus 1, przystanek „Rynek”, 50 m.',
    uk: 'Автобус 1, зупинка «Rynek», 50 м.',
    ar: 'الحافلة 1، موقف «Rynek»، على بعد 50 مترًا.',
    en: 'Bus 1, stop “Rynek”, 50 m.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 60' }],
  unit: 'biblioteka',
  panorama: {
    image: 'library',
    textAlternative: {
      pl: 'Stoisz na środku wypożyczalni. Na wprost lada, za nią półki po sam sufit. Po lewej dwa okna na Rynek i stoliki z gazetami. Po prawej szerokie drzwi bez progu do sali dla dzieci, a obok toaleta.',
      uk: 'Ви стоїте посеред абонемента. Попереду стійка, за нею полиці до стелі. Ліворуч два вікна на площу і столики з газетами. Праворуч широкі двері без порога до дитячої зали, поряд туалет.',
      ar: 'تقف في وسط قاعة الإعارة. أمامك طاولة الاستقبال وخلفها رفوف حتى السقف. عن يسارك نافذتان على الساحة وطاولات للصحف. وعن يمينك باب عريض بلا عتبة إلى قاعة الأطفال، وبجانبه دورة المياه.',
      en: 'You stand in the middle of the lending room. Ahead is the desk, behind it shelves up to the ceiling. On the left two windows look onto the square, with tables for newspapers. On the right a wide door without a threshold leads to the children’s room; the toilet is beside it.',
    },
  },
}

export const muzeumBursztynu: Place = {
  key: 'muzeum-bursztynu',
  kind: 'culture',
  title: { pl: 'Muzeum Bursztynu', uk: 'Музей бурштину', ar: 'متحف الكهرمان', en: 'Amber Museum' },
  summary: {
    pl: 'Bursztyn z naszego brzegu i pracownia, w której można go oszlifować.',
    uk: 'Бурштин із нашого берега та майстерня, де його можна відшліфувати.',
    ar: 'كهرمان من شاطئنا وورشة يمكنك صقله فيها.',
    en: 'Amber from our shore, and a workshop where you can polish it.',
  },
  description: {
    pl: 'Muzeum mieści się w dawnym spichrzu. Na dwóch piętrach jest 400 brył i inkluzji, na parterze pracownia. Bilet kosztuje 15 zł, ulgowy 8 zł, w środę wstęp wolny.',
    uk: 'Музей розташований у колишньому зерносховищі. На двох поверхах 400 зразків та інклюзів, унизу майстерня. Квиток 15 злотих, пільговий 8, у середу вхід вільний.',
    ar: 'يقع المتحف في مخزن حبوب قديم. في طابقين 400 قطعة، وفي الأرضي ورشة. التذكرة 15 زلوتيًا والمخفضة 8، والدخول مجاني يوم الأربعاء.',
    en: 'The museum is in a former granary. Two floors show 400 lumps and inclusions; the workshop is on the ground floor. A ticket costs PLN 15, reduced PLN 8; Wednesdays are free.',
  },
  hero: 'museum',
  address: 'ul. Portowa 24, 84-009 Jantarowo',
  ...near(0.0034, -0.0012),
  openingHours: daily([2, 3, 4, 5, 6, 7], '10:00', '17:00'),
  accessibility: {
    stepFree: 'yes',
    lift: 'yes',
    toilet: 'yes',
    parking: 'no',
    hearingLoop: 'yes',
    signLanguage: 'partly',
    guideDog: 'yes',
    note: {
      pl: 'Film o bursztynie ma napisy i tłumaczenie na PJM. Kilku brył można dotknąć.',
      uk: 'Фільм про бурштин має субтитри й переклад польською жестовою мовою. Кілька зразків можна торкнутися.',
      ar: 'فيلم الكهرمان مترجم كتابةً وبلغة الإشارة البولندية. ويمكن لمس بعض القطع.',
      en: 'The film about amber has subtitles and Polish Sign Language. Some lumps may be touched.',
    },
  },
  transport: {
    pl: 'Autobus 2, przystanek „Port”, 120 m pod lekką górę.',
    uk: 'Автобус 2, зупинка «Port», 120 м трохи вгору.',
    ar: 'الحافلة 2، موقف «Port»، على بعد 120 مترًا صعودًا خفيفًا.',
    en: 'Bus 2, stop “Port”, 120 m slightly uphill.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 64' }],
  panorama: {
    image: 'amber',
    textAlternative: {
      pl: 'Stoisz w sali na piętrze. Dookoła szklane gabloty podświetlone od dołu, bursztyn świeci w nich na żółto i czerwono. Na wprost okno na port, po prawej winda, po lewej ławka do siedzenia.',
      uk: 'Ви стоїте в залі на другому поверсі. Довкола скляні вітрини, підсвічені знизу, бурштин у них світиться жовтим і червоним. Попереду вікно на порт, праворуч ліфт, ліворуч лава.',
      ar: 'تقف في قاعة الطابق الأول. حولك خزائن زجاجية مضاءة من الأسفل يلمع فيها الكهرمان بالأصفر والأحمر. أمامك نافذة على الميناء، وعن يمينك مصعد، وعن يسارك مقعد.',
      en: 'You stand in the upstairs room. All around are glass cases lit from below; the amber in them glows yellow and red. Ahead is a window onto the harbour, on the right the lift, on the left a bench.',
    },
  },
}

export const pszok: Place = {
  key: 'pszok',
  kind: 'recycling',
  title: {
    pl: 'Punkt selektywnej zbiórki odpadów (PSZOK)',
    uk: 'Пункт роздільного збору відходів (PSZOK)',
    ar: 'مركز جمع النفايات المفروزة (PSZOK)',
    en: 'Recycling centre (PSZOK)',
  },
  summary: {
    pl: 'Oddasz tu bezpłatnie meble, gruz, farby i stary sprzęt.',
    uk: 'Тут безкоштовно приймають меблі, будівельне сміття, фарби й стару техніку.',
    ar: 'تسلّم هنا مجانًا الأثاث والأنقاض والدهانات والأجهزة القديمة.',
    en: 'Free drop-off for furniture, rubble, paint and old appliances.',
  },
  description: {
    pl: 'Przyjedź z dokumentem, który potwierdza adres w gminie. Obsługa pokaże kontener i pomoże wyładować. Gruzu przyjmujemy do 500 kg w roku od gospodarstwa.',
    uk: 'Приїжджайте з документом, що підтверджує адресу в громаді. Працівники покажуть контейнер і допоможуть вивантажити. Будівельного сміття – до 500 кг на рік від домогосподарства.',
    ar: 'أحضر وثيقة تثبت عنوانك في البلدية. يدلك العاملون على الحاوية ويساعدونك في التفريغ. الأنقاض حتى 500 كغ سنويًا لكل أسرة.',
    en: 'Bring a document that shows your address in the town. Staff point out the container and help you unload. Rubble: up to 500 kg a year per household.',
  },
  hero: 'waste-sorting',
  address: 'ul. Składowa 2, 84-009 Jantarowo',
  ...near(-0.0075, 0.0062),
  openingHours: [...daily([2, 4], '10:00', '18:00'), ...daily([6], '09:00', '15:00')],
  accessibility: { stepFree: 'yes', lift: 'no', toilet: 'no', parking: 'yes', guideDog: 'yes' },
  transport: {
    pl: 'Dojazd tylko samochodem lub rowerem. Przystanku w pobliżu nie ma.',
    uk: 'Доїхати можна лише автомобілем або велосипедом. Зупинки поблизу немає.',
    ar: 'الوصول بالسيارة أو الدراجة فقط، ولا موقف حافلات قريبًا.',
    en: 'By car or bicycle only; there is no bus stop nearby.',
  },
  contacts: [{ kind: 'phone', value: '58 000 10 41' }],
  unit: 'referat-gospodarki-komunalnej',
  panorama: {
    image: 'waste-sorting',
    textAlternative: {
      pl: 'Stoisz na utwardzonym placu za bramą. Wokół stoją kontenery z dużymi napisami i obrazkami: meble, gruz, zielone, sprzęt. Po lewej budka obsługi z okienkiem na wysokości wózka. Jeździ się w prawo, w jednym kierunku.',
      uk: 'Ви стоїте на твердому майданчику за брамою. Довкола контейнери з великими написами й малюнками: меблі, будівельне сміття, зелені відходи, техніка. Ліворуч будка працівників із віконцем на висоті візка. Рух праворуч, в одному напрямку.',
      ar: 'تقف في ساحة مرصوفة خلف البوابة. حولك حاويات عليها كتابات وصور كبيرة: أثاث وأنقاض ونفايات خضراء وأجهزة. عن يسارك كشك العاملين وشباكه بارتفاع الكرسي المتحرك. السير إلى اليمين باتجاه واحد.',
      en: 'You stand on a paved yard inside the gate. Containers with large words and pictures stand around: furniture, rubble, garden waste, appliances. On the left is the staff hut, its window at wheelchair height. Traffic goes to the right, one way.',
    },
  },
}
