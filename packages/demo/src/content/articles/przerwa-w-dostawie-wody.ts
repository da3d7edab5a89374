import { type DemoDocument, day } from '../../define.ts'

export const przerwaWDostawieWody: DemoDocument<'articles'> = {
  key: 'przerwa-w-dostawie-wody',
  kind: 'notice',
  date: day(-2),
  expiresAt: day(5),
  title: {
    pl: 'Przerwa w dostawie wody przy porcie',
    uk: 'Перерва у водопостачанні біля порту',
    ar: 'انقطاع المياه في المنطقة القريبة من الميناء',
    en: 'Water will be cut off in streets near the harbour',
  },
  summary: {
    pl: 'Wymieniamy zasuwy na sieci przy ul. Rybackiej. Wody nie będzie od 8:00 do 15:00. Sprawdź, których domów to dotyczy i gdzie stanie beczkowóz.',
    uk: 'Ми замінюємо засувки на водопроводі біля вул. Rybacka. Води не буде з 8:00 до 15:00. Перевірте, яких будинків це стосується і де стоятиме цистерна.',
    ar: 'نستبدل صمامات شبكة المياه قرب شارع Rybacka. ستنقطع المياه من الساعة 8:00 إلى 15:00. تحقق من المباني المعنية ومن مكان صهريج المياه.',
    en: 'We are replacing valves on the water main near Rybacka Street. There will be no water from 8:00 to 15:00. Check which homes are affected and where the water tanker will be.',
  },
  body: {
    pl: `Dnia {{day+2}} r. od godz. 8:00 do 15:00 nie będzie wody w części ulic przy porcie. Wodociągi wymienią trzy zasuwy z lat 70. Dzięki temu następna awaria odetnie wodę w kilku domach, a nie w całej dzielnicy.

## Gdzie nie będzie wody

- ul. Rybacka – wszystkie numery,
- ul. Sieciowa – wszystkie numery,
- ul. Żaglowa – numery od 1 do 19,
- nabrzeże rybackie – punkty poboru wody dla łodzi.

Woda będzie w przychodni i w szkole.

## Jak się przygotować

1. Nalej wcześniej wody do picia i gotowania: około 3 litrów na osobę.
2. Napełnij wiadro lub wannę, żeby móc spłukać toaletę.
3. Zakręć krany i wyłącz pralkę oraz zmywarkę.
4. Po przerwie odkręć zimną wodę na kilka minut. Na początku może być mętna. To nie szkodzi zdrowiu, ale nie rób wtedy białego prania.

## Woda na miejscu

Beczkowóz stanie u zbiegu ulic Rybackiej i Sieciowej od 8:00 do 16:00. Weź własne czyste naczynia. Jeśli nie dasz rady przynieść wody, zadzwoń do Straży Miejskiej: 58 000 10 98. Strażnicy dowiozą ją do domu.

> [!IMPORTANT]
> Jeśli pogoda uniemożliwi prace, przeniesiemy je na następny dzień roboczy. Nowy termin podamy na tej stronie. Pytania całą dobę: 58 000 10 90.`,
    uk: `{{day+2}} року з 8:00 до 15:00 на частині вулиць біля порту не буде води. Водоканал замінить три засувки 70-х років. Завдяки цьому наступна аварія залишить без води кілька будинків, а не цілий район.

## Де не буде води

- вул. Rybacka – усі номери;
- вул. Sieciowa – усі номери;
- вул. Żaglowa – номери від 1 до 19;
- рибальська набережна – пункти забору води для човнів.

У поліклініці та школі вода буде.

## Як підготуватися

1. Заздалегідь наберіть води для пиття та приготування їжі: приблизно 3 літри на людину.
2. Наповніть відро або ванну, щоб можна було змити туалет.
3. Закрийте крани, вимкніть пральну та посудомийну машини.
4. Після перерви відкрийте холодну воду на кілька хвилин. Спершу вона може бути каламутною. Для здоров’я це не шкідливо, але білого в цей час краще не прати.

## Вода на місці

Цистерна з питною водою стоятиме на розі вулиць Rybacka і Sieciowa з 8:00 до 16:00. Візьміть власний чистий посуд. Якщо не можете принести воду самі, зателефонуйте до міської варти (Straż Miejska): 58 000 10 98. Вартові привезуть її додому.

> [!IMPORTANT]
> Якщо погода завадить роботам, ми перенесемо їх на наступний робочий день. Новий термін опублікуємо на цій сторінці. Запитання цілодобово: 58 000 10 90.`,
    ar: `في {{day+2}} ستنقطع المياه من الساعة 8:00 إلى الساعة 15:00 في بعض الشوارع القريبة من الميناء. ستستبدل شركة المياه ثلاثة صمامات تعود إلى سبعينيات القرن الماضي. وبذلك سيقتصر أي عطل في المستقبل على بضعة منازل بدلًا من الحي كله.

## أين ستنقطع المياه

- شارع Rybacka: جميع الأرقام؛
- شارع Sieciowa: جميع الأرقام؛
- شارع Żaglowa: الأرقام من 1 إلى 19؛
- رصيف الصيادين: نقاط تزويد القوارب بالمياه.

لن تنقطع المياه عن المركز الصحي ولا عن المدرسة.

## كيف تستعد

1. خزّن مسبقًا ماء للشرب والطبخ: نحو 3 لترات لكل شخص.
2. املأ دلوًا أو حوض الاستحمام كي تتمكن من استخدام المرحاض.
3. أغلق الصنابير وأطفئ الغسالة وغسالة الأطباق.
4. بعد عودة المياه افتح صنبور الماء البارد بضع دقائق. قد يكون الماء عكرًا في البداية، وهذا لا يضر بالصحة، لكن لا تغسل فيه الملابس البيضاء.

## المياه في الموقع

سيقف صهريج مياه الشرب عند تقاطع شارعي Rybacka وSieciowa من الساعة 8:00 إلى 16:00. أحضر معك أوعية نظيفة. إذا لم تستطع حمل الماء بنفسك فاتصل بالحرس البلدي (Straż Miejska) على الرقم 58 000 10 98، وسيوصله أفراد الحرس إلى منزلك.

> [!IMPORTANT]
> إذا حالت الأحوال الجوية دون تنفيذ الأعمال فسنؤجلها إلى يوم العمل التالي، وسننشر الموعد الجديد في هذه الصفحة. للاستفسار على مدار الساعة: 58 000 10 90.`,
    en: `On {{day+2}}, from 8:00 to 15:00, there will be no water in some streets near the harbour. The waterworks will replace three valves from the 1970s. After that, a burst pipe will cut off a few houses rather than the whole district.

## Where there will be no water

- Rybacka Street – all numbers,
- Sieciowa Street – all numbers,
- Żaglowa Street – numbers 1 to 19,
- the fishing quay – water points for boats.

The health centre and the school will have water.

## How to prepare

1. Fill bottles with water for drinking and cooking: about 3 litres per person.
2. Fill a bucket or the bath so that you can flush the toilet.
3. Close the taps and switch off your washing machine and dishwasher.
4. When the water comes back, run the cold tap for a few minutes. The water may be cloudy at first. It is not harmful, but do not wash white clothes in it.

## Water on the spot

A tanker with drinking water will stand at the corner of Rybacka and Sieciowa Streets from 8:00 to 16:00. Bring your own clean containers. If you cannot carry water yourself, call the Municipal Guard (Straż Miejska): 58 000 10 98. They will bring it to your door.

> [!IMPORTANT]
> If the weather prevents the work, we will move it to the next working day. The new date will be given on this page. Questions, day or night: 58 000 10 90.`,
  },
  topics: ['woda'],
  audiences: ['residents', 'businesses'],
  ownerUnit: 'referat-gospodarki-komunalnej',
  producedBy: 'Referat Gospodarki Komunalnej',
  producedAt: day(-2),
  publishedBy: 'Referat Promocji',
  related: [{ type: 'units', id: 'referat-gospodarki-komunalnej' }],
  searchSynonyms: {
    pl: ['brak wody', 'awaria wody', 'wodociągi', 'beczkowóz'],
    uk: ['немає води', 'відключення води'],
    ar: ['قطع المياه', 'لا يوجد ماء'],
    en: ['no water', 'water outage'],
  },
}
