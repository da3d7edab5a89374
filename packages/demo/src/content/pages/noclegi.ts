import { type DemoDocument, day } from '../../define.ts'

export const noclegi: DemoDocument<'pages'> = {
  key: 'noclegi',
  parent: 'dla-turystow',
  order: 4,
  title: { pl: 'Noclegi', uk: 'Де зупинитися', ar: 'أماكن الإقامة', en: 'Places to stay' },
  summary: {
    pl: 'Hotele, pensjonaty, pokoje u mieszkańców, kemping i miejsce dla kamperów. Ceny, opłata miejscowa i jak nie dać się oszukać.',
    uk: 'Готелі, пансіонати, кімнати в мешканців, кемпінг і місце для автодомів. Ціни, туристичний збір і як уберегтися від шахраїв.',
    ar: 'فنادق وبنسيونات وغرف لدى السكان وموقع تخييم ومكان لعربات التخييم. الأسعار ورسم الإقامة وكيف تتجنب الاحتيال.',
    en: 'Hotels, guest houses, rooms in private homes, a campsite and campervan pitches. Prices, visitor tax and how to avoid fraud.',
  },
  body: {
    pl: `W Jantarowie jest około 3800 miejsc noclegowych. W lipcu i sierpniu rezerwuj co najmniej dwa miesiące wcześniej. Od listopada do marca czynna jest jedna trzecia obiektów.

## Do wyboru

| Rodzaj | Ile obiektów | Cena za osobę latem | Cały rok |
| --- | --- | --- | --- |
| Hotele | 3 | 220–420 zł | tak |
| Pensjonaty | 21 | 130–240 zł | część |
| Pokoje i apartamenty u mieszkańców | 186 | 70–180 zł | część |
| Schronisko młodzieżowe, ul. Szkolna 3 | 1 | 45–60 zł | lipiec i sierpień |
| Kemping „Sosnowy”, ul. Leśna | 1 | 35 zł i 40 zł za namiot | maj–wrzesień |
| Plac dla kamperów, ul. Leśna | 1 | 70 zł za pojazd | tak |

Lista obiektów z ewidencji gminy jest w informacji turystycznej, ul. Portowa 24. Zadzwoń (58 000 10 80), a powiemy, gdzie są wolne miejsca. Hotele i pensjonaty z kategorią sprawdzisz w [wykazie obiektów hotelarskich](https://turystyka.gov.pl/cwoh).

## Bez barier

Trzy hotele i pięć pensjonatów ma pokoje dla osób na wózkach. Podajemy szerokość drzwi, wysokość łóżka i rodzaj prysznica. Zapytaj przed rezerwacją.

## Opłata miejscowa

Jeśli wypoczywasz tu dłużej niż dobę, za każdą dobę płacisz gospodarzowi 2,80 zł od osoby. Poproś o pokwitowanie. Nie płacą między innymi dzieci do 7 lat, zorganizowane grupy szkolne i osoby niewidome z przewodnikiem. Pozostałe zwolnienia są w karcie [Opłata miejscowa](ref:service-cards/oplata-miejscowa).

## Nie daj się oszukać

- Zanim zapłacisz, zadzwoń i zapytaj o adres. Sprawdź go na mapie i na zdjęciach ulicy.
- Wpłać zadatek, nie całość. Uważaj, gdy ktoś chce tylko BLIK-a lub przelewu na konto za granicą.
- Cena dużo niższa niż u sąsiadów to sygnał ostrzegawczy.
- Poproś o wiadomość z nazwiskiem, terminem i kwotą.

Oszukał cię ktoś? Zgłoś to policji, a ogłoszenie na [incydent.cert.pl](https://incydent.cert.pl).

## Gdzie nie nocować

Biwak na plaży, wydmach i w lesie przy brzegu jest zabroniony. Kampera na noc zostaw tylko na placu przy ul. Leśnej.

Wynajmujesz pokoje? Zacznij od poradnika [Wynajem pokoi turystom](ref:procedures/wynajem-pokoi-turystom).`,
    uk: `У Янтаровому близько 3800 місць для ночівлі. На липень і серпень бронюйте щонайменше за два місяці. Із листопада до березня працює третина закладів.

## На вибір

| Вид | Скільки закладів | Ціна з особи влітку | Цілий рік |
| --- | --- | --- | --- |
| Готелі | 3 | 220–420 злотих | так |
| Пансіонати | 21 | 130–240 злотих | частина |
| Кімнати й апартаменти в мешканців | 186 | 70–180 злотих | частина |
| Молодіжний гостел, ul. Szkolna 3 | 1 | 45–60 злотих | липень і серпень |
| Кемпінг «Sosnowy», ul. Leśna | 1 | 35 злотих і 40 за намет | травень–вересень |
| Майданчик для автодомів, ul. Leśna | 1 | 70 злотих за авто | так |

Перелік помешкань з реєстру гміни є в туристичній інформації, ul. Portowa 24. Зателефонуйте (58 000 10 80), і ми скажемо, де є вільні місця. Готелі та пансіонати з категорією перевіряйте в [державному переліку](https://turystyka.gov.pl/cwoh).

## Без бар’єрів

Три готелі та п’ять пансіонатів мають номери для людей на візках. Ми знаємо ширину дверей, висоту ліжка й вид душу. Запитайте перед бронюванням.

## Туристичний збір (opłata miejscowa)

Якщо ви відпочиваєте тут довше за добу, то за кожну добу платите господареві 2,80 злотого з особи. Попросіть квитанцію. Не платять, зокрема, діти до 7 років, організовані шкільні групи та незрячі люди із супроводом. Інші звільнення – у картці [Туристичний збір](ref:service-cards/oplata-miejscowa).

## Не дайте себе ошукати

- Перш ніж платити, зателефонуйте й запитайте адресу. Перевірте її на мапі та фото вулиці.
- Сплатіть завдаток, а не всю суму. Стережіться, якщо хтось хоче лише BLIK або переказ на закордонний рахунок.
- Ціна, значно нижча за сусідні, – тривожний знак.
- Попросіть надіслати прізвище, дати й суму письмово.

Вас ошукали? Повідомте поліцію, а про оголошення – [incydent.cert.pl](https://incydent.cert.pl).

## Де ночувати не можна

Намети на пляжі, дюнах і в лісі біля берега заборонені. Автодім на ніч лишайте тільки на майданчику на вул. Leśna.

Ви здаєте кімнати? Почніть із поради [Оренда кімнат туристам](ref:procedures/wynajem-pokoi-turystom).`,
    ar: `في يانتاروفو نحو 3800 سرير. احجز ليوليو وأغسطس قبل شهرين على الأقل. ومن نوفمبر إلى مارس يعمل ثلث الأماكن فقط.

## الخيارات

| النوع | العدد | السعر للشخص صيفًا | طوال السنة |
| --- | --- | --- | --- |
| فنادق | 3 | 220–420 زلوتي | نعم |
| بنسيونات | 21 | 130–240 زلوتي | بعضها |
| غرف وشقق لدى السكان | 186 | 70–180 زلوتي | بعضها |
| بيت الشباب، ul. Szkolna 3 | 1 | 45–60 زلوتي | يوليو وأغسطس |
| موقع التخييم «Sosnowy»، ul. Leśna | 1 | 35 زلوتي و40 للخيمة | مايو–سبتمبر |
| ساحة عربات التخييم، ul. Leśna | 1 | 70 زلوتي للعربة | نعم |

قائمة الأماكن المسجلة لدى البلدية متاحة في مكتب المعلومات السياحية، ul. Portowa 24. اتصل (58 000 10 80) نخبرك أين توجد أماكن شاغرة. ويمكنك التحقق من الفنادق والبنسيونات المصنّفة في [السجل الرسمي](https://turystyka.gov.pl/cwoh).

## بلا حواجز

في ثلاثة فنادق وخمسة بنسيونات غرف لمستخدمي الكراسي المتحركة. نعرف عرض الأبواب وارتفاع السرير ونوع الدُش، فاسألنا قبل الحجز.

## رسم الإقامة (opłata miejscowa)

إذا زادت إقامتك للاستجمام على يوم فإنك تدفع لصاحب المكان 2.80 زلوتي للشخص عن كل يوم. اطلب إيصالًا. يُعفى منه الأطفال دون 7 سنوات والمجموعات المدرسية والمكفوفون مع مرافقيهم وغيرهم. بقية الإعفاءات في بطاقة [رسم الإقامة](ref:service-cards/oplata-miejscowa).

## احذر الاحتيال

- قبل أن تدفع اتصل واسأل عن العنوان، وتحقق منه على الخريطة وصور الشارع.
- ادفع عربونًا لا المبلغ كله. واحذر ممن لا يقبل إلا BLIK أو تحويلًا إلى حساب في الخارج.
- السعر الأقل كثيرًا من أسعار الجيران علامة تحذير.
- اطلب رسالة فيها الاسم والتاريخ والمبلغ.

هل احتال عليك أحد؟ أبلغ الشرطة، وأبلغ عن الإعلان في [incydent.cert.pl](https://incydent.cert.pl).

## أين يُمنع المبيت

التخييم على الشاطئ والكثبان وفي الغابة القريبة من الساحل ممنوع. واترك عربة التخييم ليلًا في ساحة شارع Leśna فقط.

هل تؤجر غرفًا؟ ابدأ بدليل [تأجير الغرف للسياح](ref:procedures/wynajem-pokoi-turystom).`,
    en: `There are about 3,800 beds in Jantarowo. For July and August, book at least two months ahead. From November to March a third of the places are open.

## What there is

| Kind | How many | Price per person in summer | All year |
| --- | --- | --- | --- |
| Hotels | 3 | PLN 220–420 | yes |
| Guest houses | 21 | PLN 130–240 | some |
| Rooms and flats let by residents | 186 | PLN 70–180 | some |
| Youth hostel, ul. Szkolna 3 | 1 | PLN 45–60 | July and August |
| Campsite “Sosnowy”, ul. Leśna | 1 | PLN 35, and PLN 40 per tent | May–September |
| Campervan site, ul. Leśna | 1 | PLN 70 per vehicle | yes |

The tourist information office, ul. Portowa 24, has the list of registered places. Call (58 000 10 80) and we will tell you where there is room. You can check classified hotels and guest houses in the [official register](https://turystyka.gov.pl/cwoh).

## Without barriers

Three hotels and five guest houses have rooms for wheelchair users. We know the width of the doors, the height of the bed and the kind of shower. Ask before you book.

## Visitor tax (opłata miejscowa)

If you stay for leisure for longer than a day, you pay your host PLN 2.80 per person for each day. Ask for a receipt. Among those who do not pay are children under 7, organised school groups and blind people with their guides. Other exemptions are in the card [Visitor tax](ref:service-cards/oplata-miejscowa).

## Do not be cheated

- Before you pay, call and ask for the address. Check it on a map and in street pictures.
- Pay a deposit, not the whole sum. Be careful if someone wants only BLIK or a transfer to an account abroad.
- A price far below the neighbours’ is a warning sign.
- Ask for a message with the name, the dates and the amount.

Have you been cheated? Tell the police, and report the advert at [incydent.cert.pl](https://incydent.cert.pl).

## Where not to sleep

Camping on the beach, on the dunes and in the forest by the shore is forbidden. Leave a campervan overnight only on the site in Leśna Street.

Do you let rooms? Start with the guide [Letting rooms to tourists](ref:procedures/wynajem-pokoi-turystom).`,
  },
  hero: 'sunset',
  topics: ['turystyka'],
  audiences: ['tourists', 'families', 'disabled'],
  ownerUnit: 'referat-promocji',
  hasContents: true,
  related: [
    { type: 'service-cards', id: 'oplata-miejscowa' },
    { type: 'procedures', id: 'wynajem-pokoi-turystom' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '58 000 10 80',
      label: { pl: 'Informacja turystyczna', uk: 'Туристична інформація', ar: 'المعلومات السياحية', en: 'Tourist information' },
    },
  ],
  reviewAt: day(130),
  producedBy: 'Referat Promocji',
  producedAt: day(-95),
  publishedBy: 'Referat Promocji',
  searchSynonyms: {
    pl: ['hotel', 'pensjonat', 'kwatery', 'pokoje', 'kemping', 'apartament', 'opłata klimatyczna'],
    uk: ['готель', 'житло', 'кімнати', 'кемпінг'],
    ar: ['فندق', 'غرف', 'تخييم', 'شقق'],
    en: ['hotel', 'accommodation', 'rooms', 'campsite', 'B&B'],
  },
}
