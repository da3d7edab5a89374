import { day, defineDocuments } from '../../define.ts'
import { cultureCentre, sportsHall } from './places.ts'

/** A tournament, and a concert on a new day. */
export const sportIMuzyka = defineDocuments('events', [
  {
    key: 'turniej-sasiedzki',
    kind: 'sport',
    title: {
      pl: 'Halowy turniej piłki nożnej drużyn sąsiedzkich',
      uk: 'Турнір сусідських команд із футболу в залі',
      ar: 'بطولة كرة القدم داخل الصالة لفرق الأحياء',
      en: 'Neighbourhood indoor football tournament',
    },
    summary: {
      pl: 'Dwanaście drużyn, pięć osób na boisku, w tym zawsze co najmniej jedna kobieta i jedna osoba po pięćdziesiątce. Kibice wchodzą za darmo.',
      uk: 'Дванадцять команд, п’ятеро гравців на полі, серед них завжди принаймні одна жінка й одна людина за п’ятдесят. Уболівальники заходять безкоштовно.',
      ar: 'اثنا عشر فريقًا، وخمسة لاعبين في الملعب، بينهم دائمًا امرأة واحدة على الأقل وشخص تجاوز الخمسين. الدخول مجاني للمشجعين.',
      en: 'Twelve teams of five on the pitch, always with at least one woman and one person over fifty. Spectators get in free.',
    },
    body: {
      pl: `Grają ulice, bloki, sołectwa i zakłady pracy. Mecz trwa dwa razy 8 minut. Grupy losujemy o 8:45.

## Zasady

- w zgłoszeniu 8 nazwisk, wiek od 16 lat,
- buty na jasnej podeszwie, bez korków,
- wślizgi są zabronione.

Zgłoszenia przyjmujemy do {{day+7}} r. Drużyna płaci 60 zł. Te pieniądze w całości idą na stroje szkolnej drużyny dziewcząt.

## Na miejscu

Bufet prowadzi koło gospodyń z Mewna. Na dzieci czekają badminton i gry planszowe. W przerwach odbędą się mecze pokazowe na wózkach.`,
      uk: `Грають вулиці, будинки, села та підприємства. Матч триває двічі по 8 хвилин. Жеребкування груп – о 8:45.

## Правила

- у заявці 8 прізвищ, вік від 16 років;
- взуття зі світлою підошвою, без шипів;
- підкати заборонено.

Заявки приймаємо до {{day+7}} року. Команда платить 60 злотих. Ці гроші повністю підуть на форму для шкільної команди дівчат.

## На місці

Буфет ведуть господині з Мевна (Koło Gospodyń). Для дітей поставимо бадмінтон і настільні ігри. У перервах відбудуться показові матчі на візках.`,
      ar: `تشارك فرق من الشوارع والعمارات والقرى وأماكن العمل. مدة المباراة شوطان من 8 دقائق، وتُسحب المجموعات في الساعة 8:45.

## القواعد

- يضم الطلب 8 أسماء، والعمر من 16 سنة؛
- أحذية بنعل فاتح اللون ومن دون مسامير؛
- يُمنع التدخل بالانزلاق.

نستقبل الطلبات حتى {{day+7}}. يدفع الفريق 60 زلوتي، ويذهب المبلغ كاملًا إلى ملابس فريق الفتيات في المدرسة.

## في الصالة

تدير المقصف جمعية ربات البيوت من ميفنو (Koło Gospodyń). نجهّز للأطفال الريشة الطائرة وألعابًا لوحية. وتُقام في الاستراحات مباريات استعراضية بالكراسي المتحركة.`,
      en: `Streets, blocks of flats, villages and workplaces play. A match lasts two times 8 minutes. Groups are drawn at 8:45.

## Rules

- enter 8 names, aged 16 and over,
- shoes with light soles and no studs,
- no sliding tackles.

Enter by {{day+7}}. A team pays PLN 60. All of it goes towards kit for the school girls’ team.

## On the day

The buffet is run by the women’s circle of Mewno (Koło Gospodyń). There will be badminton and board games for children. In the breaks there are demonstration wheelchair matches.`,
    },
    occurrences: [{ startDate: day(10), startTime: '09:00', endTime: '17:00' }],
    ...sportsHall,
    organiser: {
      pl: 'Referat Promocji i klub sportowy „Fala”',
      uk: 'Відділ промоції та спортивний клуб «Fala»',
      ar: 'قسم الترويج ونادي «Fala» الرياضي',
      en: 'Promotion Department and Fala sports club',
    },
    isFree: false,
    prices: [
      { label: { pl: 'Drużyna', uk: 'Команда', ar: 'الفريق', en: 'Team' }, amount: 60 },
      { label: { pl: 'Kibice', uk: 'Уболівальники', ar: 'المشجعون', en: 'Spectators' }, amount: 0 },
    ],
    registration: { needed: true, url: 'https://zapisy.jantarowo.example/turniej', deadline: day(7), capacity: 12 },
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: {
        pl: 'Miejsca dla wózków są przy linii bocznej.',
        uk: 'Місця для візків – біля бокової лінії.',
        ar: 'توجد أماكن للكراسي المتحركة عند خط التماس.',
        en: 'There are wheelchair spaces at the touchline.',
      },
    },
    languages: ['pl', 'uk'],
    topics: ['sport'],
    audiences: ['residents', 'families'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-14),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'koncert-muzyka-na-wietrze',
    kind: 'culture',
    title: {
      pl: 'Koncert „Muzyka na wietrze”: harfa, flet i wiolonczela',
      uk: 'Концерт «Музика на вітрі»: арфа, флейта та віолончель',
      ar: 'حفل «موسيقى في الريح»: هارب وفلوت وتشيلو',
      en: 'Concert “Music on the Wind”: harp, flute and cello',
    },
    summary: {
      pl: 'Trzy artystki z Francji, Ukrainy i Polski w sali z widokiem na morze. Koncert przełożono na {{day+13}} r. Kupione bilety są ważne.',
      uk: 'Три артистки з Франції, України та Польщі в залі з видом на море. Концерт перенесено на {{day+13}} року. Куплені квитки дійсні.',
      ar: 'ثلاث عازفات من فرنسا وأوكرانيا وبولندا في قاعة تطل على البحر. نُقل الحفل إلى {{day+13}} وتبقى التذاكر سارية.',
      en: 'Three performers from France, Ukraine and Poland in a hall overlooking the sea. The concert has moved to {{day+13}}. Tickets remain valid.',
    },
    status: 'rescheduled',
    statusNote: {
      pl: 'Koncert zaplanowany na {{day-3}} r. przełożyliśmy na {{day+13}} r. z powodu choroby artystki. Kupione bilety są ważne. Zwrot pieniędzy: do {{day+10}} r. w kasie domu kultury.',
      uk: 'Концерт, запланований на {{day-3}} року, перенесено на {{day+13}} року через хворобу артистки. Куплені квитки дійсні. Повернути гроші можна до {{day+10}} року в касі будинку культури.',
      ar: 'نُقل الحفل المقرر في {{day-3}} إلى {{day+13}} بسبب مرض إحدى العازفات. تبقى التذاكر سارية، ويمكن استرداد ثمنها حتى {{day+10}} في شباك تذاكر المركز الثقافي.',
      en: 'The concert planned for {{day-3}} has been moved to {{day+13}} because a performer is ill. Tickets remain valid. Refunds are available until {{day+10}} from the arts centre box office.',
    },
    body: {
      pl: `Usłyszysz utwory Ravela, Łysenki i Chopina oraz improwizację do szumu fal, nagranego o świcie na naszej plaży. Koncert trwa 75 minut bez przerwy.

## Bilety

Kupisz je w kasie domu kultury, w godzinach 12:00–18:00, i w internecie. Pół godziny przed koncertem sprzedajemy wejściówki za 10 zł, jeśli są miejsca. Asystent osoby z niepełnosprawnością wchodzi za darmo.

Sala jest na parterze. Prosimy przyjść 15 minut wcześniej.`,
      uk: `Прозвучать твори Равеля, Лисенка та Шопена, а також імпровізація під шум хвиль, записаний на світанку на нашому пляжі. Концерт триває 75 хвилин без перерви.

## Квитки

Купити їх можна в касі будинку культури з 12:00 до 18:00 та в інтернеті. За пів години до початку, якщо є місця, продаємо квитки по 10 злотих. Асистент людини з інвалідністю заходить безкоштовно.

Зала – на першому поверсі (parter). Просимо прийти за 15 хвилин до початку.`,
      ar: `ستستمع إلى مقطوعات لرافيل وليسينكو وشوبان وإلى ارتجال على صوت الأمواج المسجّل فجرًا على شاطئنا. مدة الحفل 75 دقيقة من دون استراحة.

## التذاكر

تُباع في شباك تذاكر المركز الثقافي من الساعة 12:00 إلى 18:00 وعلى الإنترنت. وقبل الحفل بنصف ساعة تُباع تذاكر بـ10 زلوتي إن توفرت أماكن. يدخل مجانًا من يرافق متفرجًا من ذوي الإعاقة.

القاعة في الطابق الأرضي. يُرجى الحضور قبل 15 دقيقة.`,
      en: `You will hear works by Ravel, Lysenko and Chopin and an improvisation to the sound of the waves, recorded at dawn on our beach. The concert lasts 75 minutes without an interval.

## Tickets

Tickets are sold at the arts centre box office from 12:00 to 18:00 and online. Half an hour before the concert any remaining seats cost PLN 10. A person accompanying a disabled visitor gets in free.

The hall is on the ground floor. Please come 15 minutes early.`,
    },
    hero: 'concert',
    occurrences: [{ startDate: day(13), startTime: '18:00', endTime: '19:15' }],
    ...cultureCentre,
    organiser: {
      pl: 'Dom Kultury „Latarnik”',
      uk: 'Будинок культури «Latarnik»',
      ar: 'المركز الثقافي «Latarnik»',
      en: 'Latarnik Community Arts Centre',
    },
    isFree: false,
    prices: [
      { label: { pl: 'Normalny', uk: 'Звичайний', ar: 'عادية', en: 'Full price' }, amount: 30 },
      { label: { pl: 'Ulgowy', uk: 'Пільговий', ar: 'مخفضة', en: 'Reduced' }, amount: 20 },
    ],
    registration: { needed: true, url: 'https://zapisy.jantarowo.example/bilety', capacity: 140 },
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'yes',
      signLanguage: 'no',
      note: {
        pl: 'Na sali są cztery miejsca dla wózków. Rezerwuj je telefonicznie.',
        uk: 'У залі чотири місця для візків. Резервуйте їх телефоном.',
        ar: 'في القاعة أربعة أماكن للكراسي المتحركة، تُحجز هاتفيًا.',
        en: 'There are four wheelchair spaces. Book them by phone.',
      },
    },
    topics: ['kultura'],
    audiences: ['residents', 'tourists'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'phone', value: '58 000 10 76' }],
    producedBy: 'Dom Kultury „Latarnik”',
    producedAt: day(-11),
    publishedBy: 'Referat Promocji',
  },
])
