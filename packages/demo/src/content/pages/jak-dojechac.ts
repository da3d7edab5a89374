import { type DemoDocument, day } from '../../define.ts'

export const jakDojechac: DemoDocument<'pages'> = {
  key: 'jak-dojechac',
  parent: 'dla-turystow',
  order: 3,
  title: { pl: 'Jak dojechać', uk: 'Як доїхати', ar: 'كيف تصل', en: 'Getting here' },
  summary: {
    pl: 'Pociągiem z Gdyni w półtorej godziny, autobusem, samochodem, rowerem albo jachtem. Czasy, ceny i dojazd z lotniska.',
    uk: 'Потягом із Гдині за півтори години, автобусом, авто, велосипедом або яхтою. Час, ціни та дорога з аеропорту.',
    ar: 'بالقطار من غدينيا في ساعة ونصف، أو بالحافلة أو السيارة أو الدراجة أو اليخت. المدد والأسعار والطريق من المطار.',
    en: 'By train from Gdynia in an hour and a half, or by bus, car, bicycle or yacht. Times, prices and the way from the airport.',
  },
  body: {
    pl: `Najwygodniej przyjechać pociągiem. Stacja Jantarowo jest kilometr od Rynku, a autobus linii 1 czeka na każdy skład.

## Pociągiem

| Skąd | Czas | Jak często |
| --- | --- | --- |
| Gdynia Główna | 1 godz. 25 min | 8 pociągów dziennie, w wakacje 14 |
| Wejherowo | 50 min | jak wyżej |
| Gdańsk Główny | 2 godz., z przesiadką w Gdyni | co 1–2 godziny |
| Warszawa | około 5 godz., z przesiadką | kilka razy dziennie |

Połączenia i bilety sprawdzisz w [Portalu Pasażera](https://portalpasazera.pl). Peron jest wysoki, bez schodów. Jeśli potrzebujesz pomocy przy wsiadaniu, zgłoś to przewoźnikowi dobę wcześniej. W wagonie jest miejsce na 6 rowerów, latem zajmowane szybko.

## Autobusem

Autobusy z Wejherowa i Pucka zatrzymują się na przystanku „Rynek”. Jadą od 60 do 75 minut, od 5 do 8 razy dziennie. Po gminie wozi [komunikacja publiczna](ref:pages/komunikacja-publiczna).

## Samochodem

| Skąd | Odległość | Czas poza szczytem |
| --- | --- | --- |
| Wejherowo (droga S6) | 38 km | 45 min |
| Gdynia | 62 km | 1 godz. 10 min |
| Gdańsk | 84 km | 1 godz. 30 min |
| Słupsk | 78 km | 1 godz. 20 min |

Z drogi S6 zjedź w Wejherowie i kieruj się za znakami na Jantarowo. W lipcu i sierpniu w soboty między 10:00 a 15:00 dolicz godzinę. Zostaw auto na bezpłatnym [parkingu przy stacji](ref:pages/parkowanie).

## Z lotniska w Gdańsku

Koleją metropolitalną do Gdyni (około 35 minut), dalej pociągiem do Jantarowa. Razem mniej więcej 2,5 godziny.

## Rowerem i z wody

Przez gminę prowadzi międzynarodowa trasa R10 (EuroVelo 10). Przystań jachtowa ma 24 miejsca przy pomoście, głębokość 2,2 m, prąd i wodę. Bosman: 58 000 10 85, kanał UKF 12.

> [!NOTE]
> Masz trudność z chodzeniem? Najmniej kroków jest na trasie: pociąg, autobus linii 1, przystanek „Port”. Wszędzie wjedziesz wózkiem.`,
    uk: `Найзручніше приїхати потягом. Станція Jantarowo – за кілометр від площі Rynek, і автобус № 1 чекає на кожен потяг.

## Потягом

| Звідки | Час | Як часто |
| --- | --- | --- |
| Gdynia Główna (Гдиня) | 1 год 25 хв | 8 потягів на день, улітку 14 |
| Wejherowo (Вейгерово) | 50 хв | так само |
| Gdańsk Główny (Гданськ) | 2 год, пересадка в Гдині | що 1–2 години |
| Варшава | близько 5 год, із пересадкою | кілька разів на день |

Розклад і квитки – на [порталі пасажира](https://portalpasazera.pl). Перон високий, без сходів. Якщо потрібна допомога під час посадки, повідомте перевізника за добу. У вагоні є місця для 6 велосипедів, улітку їх швидко займають.

## Автобусом

Автобуси з Вейгерова та Пуцька (Puck) зупиняються на зупинці «Rynek». Їдуть 60–75 хвилин, від 5 до 8 разів на день. Гміною возить [громадський транспорт](ref:pages/komunikacja-publiczna).

## Автомобілем

| Звідки | Відстань | Час без заторів |
| --- | --- | --- |
| Вейгерово (дорога S6) | 38 км | 45 хв |
| Гдиня | 62 км | 1 год 10 хв |
| Гданськ | 84 км | 1 год 30 хв |
| Слупськ | 78 км | 1 год 20 хв |

З дороги S6 зверніть у Вейгерові та їдьте за знаками на Jantarowo. У липні та серпні щосуботи з 10:00 до 15:00 додайте годину. Залиште авто на безкоштовній [парковці біля вокзалу](ref:pages/parkowanie).

## З аеропорту в Гданську

Метрополітенською електричкою (PKM) до Гдині (близько 35 хвилин), далі потягом до Янтарового. Разом приблизно 2,5 години.

## Велосипедом і водою

Через гміну проходить міжнародний маршрут R10 (EuroVelo 10). Яхтова пристань має 24 місця, глибину 2,2 м, світло та воду. Боцман: 58 000 10 85, канал УКХ 12.

> [!NOTE]
> Вам важко ходити? Найменше кроків на шляху: потяг, автобус № 1, зупинка «Port». Усюди можна проїхати візком.`,
    ar: `أسهل طريقة هي القطار. محطة Jantarowo على بعد كيلومتر من ساحة Rynek، وحافلة الخط 1 تنتظر كل قطار.

## بالقطار

| من أين | المدة | التواتر |
| --- | --- | --- |
| غدينيا (Gdynia Główna) | ساعة و25 دقيقة | 8 قطارات يوميًا، و14 في الصيف |
| Wejherowo | 50 دقيقة | كذلك |
| غدانسك (Gdańsk Główny) | ساعتان مع تبديل في غدينيا | كل ساعة أو ساعتين |
| وارسو | نحو 5 ساعات مع تبديل | عدة مرات في اليوم |

تجد المواعيد والتذاكر في [بوابة المسافر](https://portalpasazera.pl) (بالإنجليزية أيضًا). الرصيف مرتفع وبلا درج. إذا احتجت إلى مساعدة في الصعود فأبلغ شركة القطارات قبل يوم. في العربة أماكن لست دراجات تمتلئ بسرعة في الصيف.

## بالحافلة

تقف الحافلات القادمة من Wejherowo وPuck في موقف «Rynek». تستغرق من 60 إلى 75 دقيقة، من 5 إلى 8 مرات يوميًا. وداخل البلدية استعمل [النقل العام](ref:pages/komunikacja-publiczna).

## بالسيارة

| من أين | المسافة | المدة خارج الازدحام |
| --- | --- | --- |
| Wejherowo (الطريق S6) | 38 كم | 45 دقيقة |
| غدينيا | 62 كم | ساعة و10 دقائق |
| غدانسك | 84 كم | ساعة ونصف |
| Słupsk | 78 كم | ساعة و20 دقيقة |

اخرج من الطريق S6 في Wejherowo واتبع اللوحات إلى Jantarowo. في يوليو وأغسطس أضف ساعة يوم السبت بين 10:00 و15:00. اترك سيارتك في [الموقف المجاني عند المحطة](ref:pages/parkowanie).

## من مطار غدانسك

بقطار الضواحي (PKM) إلى غدينيا (نحو 35 دقيقة)، ثم بالقطار إلى يانتاروفو. المدة كلها نحو ساعتين ونصف.

## بالدراجة أو بحرًا

يمر بالبلدية المسار الدولي R10 (EuroVelo 10). في مرسى اليخوت 24 مكانًا بعمق 2.2 متر مع كهرباء وماء. مسؤول المرسى: 58 000 10 85، القناة VHF 12.

> [!NOTE]
> هل يصعب عليك المشي؟ أقصر طريق سيرًا: القطار ثم حافلة الخط 1 ثم موقف «Port». يمكن المرور فيه كله بكرسي متحرك.`,
    en: `The train is the easiest way. Jantarowo station is a kilometre from the Rynek, and bus line 1 waits for every train.

## By train

| From | Time | How often |
| --- | --- | --- |
| Gdynia Główna | 1 h 25 min | 8 trains a day, 14 in summer |
| Wejherowo | 50 min | as above |
| Gdańsk Główny | 2 h, change in Gdynia | every 1–2 hours |
| Warsaw | about 5 h, with a change | several times a day |

Find trains and tickets at [Portal Pasażera](https://portalpasazera.pl) (also in English). The platform is high, with no steps. If you need help boarding, tell the train company a day ahead. Each train takes 6 bicycles; in summer the places fill quickly.

## By bus

Buses from Wejherowo and Puck stop at “Rynek”. They take 60 to 75 minutes and run 5 to 8 times a day. Within the municipality use [public transport](ref:pages/komunikacja-publiczna).

## By car

| From | Distance | Time off-peak |
| --- | --- | --- |
| Wejherowo (S6 road) | 38 km | 45 min |
| Gdynia | 62 km | 1 h 10 min |
| Gdańsk | 84 km | 1 h 30 min |
| Słupsk | 78 km | 1 h 20 min |

Leave the S6 at Wejherowo and follow the signs to Jantarowo. On Saturdays in July and August add an hour between 10:00 and 15:00. Leave your car in the free [car park at the station](ref:pages/parkowanie).

## From Gdańsk airport

Take the metropolitan railway (PKM) to Gdynia (about 35 minutes), then the train to Jantarowo. About 2.5 hours altogether.

## By bicycle and by sea

The international route R10 (EuroVelo 10) runs through the municipality. The marina has 24 berths, a depth of 2.2 m, electricity and water. Harbour attendant: 58 000 10 85, VHF channel 12.

> [!NOTE]
> Is walking hard for you? The way with the fewest steps: train, bus line 1, stop “Port”. You can use a wheelchair all the way.`,
  },
  hero: 'harbour',
  topics: ['turystyka', 'transport'],
  audiences: ['tourists', 'disabled'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [
    { type: 'pages', id: 'komunikacja-publiczna' },
    { type: 'pages', id: 'parkowanie' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
  ],
  reviewAt: day(110),
  producedBy: 'Referat Promocji',
  producedAt: day(-75),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['dojazd', 'pociąg', 'PKP', 'lotnisko', 'marina', 'mapa dojazdu'],
    uk: ['дорога', 'потяг', 'аеропорт', 'яхта'],
    ar: ['الوصول', 'قطار', 'مطار', 'يخت'],
    en: ['directions', 'train', 'airport', 'marina', 'how to get there'],
  },
}
