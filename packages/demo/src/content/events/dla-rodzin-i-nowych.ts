import { day, defineDocuments } from '../../define.ts'
import { library, school } from './places.ts'

/** Storytelling and the Polish course: for families and for people who have come from abroad. */
export const dlaRodzinINowych = defineDocuments('events', [
  {
    key: 'bajki-w-trzech-jezykach',
    kind: 'family',
    title: {
      pl: 'Bajki w trzech językach: polskim, ukraińskim i arabskim',
      uk: 'Казки трьома мовами: польською, українською та арабською',
      ar: 'حكايات بثلاث لغات: البولندية والأوكرانية والعربية',
      en: 'Stories in three languages: Polish, Ukrainian and Arabic',
    },
    summary: {
      pl: 'Głośne czytanie dla dzieci od 4 do 9 lat i ich opiekunów. Trzy morskie opowieści, obrazki na ekranie i wspólne rysowanie. Bez zapisów.',
      uk: 'Читання вголос для дітей від 4 до 9 років та їхніх батьків. Три морські історії, картинки на екрані й малювання разом. Без запису.',
      ar: 'قراءة بصوت عالٍ للأطفال من 4 إلى 9 سنوات مع ذويهم: ثلاث قصص عن البحر وصور على الشاشة ورسم جماعي. لا حاجة إلى التسجيل.',
      en: 'Reading aloud for children aged 4 to 9 and the adults with them. Three tales of the sea, pictures on the screen and drawing together. No booking.',
    },
    body: {
      pl: `Każdą opowieść usłyszysz w trzech językach. Czytają bibliotekarka i rodzice, którzy wychowali się w Jantarowie, Odessie i Aleppo. Tekst wyświetlamy dużą czcionką, więc możesz śledzić go po swojemu.

## Co będzie

- opowieść o latarniku, ukraińska bajka o rybaku i arabska o perle,
- krótka przerwa na sok i herbatę,
- rysowanie ulubionego bohatera. Prace powiesimy w bibliotece.

Dziecko przychodzi z dorosłym. Możesz przyjść z wózkiem. Dla dzieci, które źle znoszą hałas, obok jest cicha sala.`,
      uk: `Кожну історію прочитають трьома мовами. Читають бібліотекарка та батьки, які виросли в Янтаровому, Одесі й Алеппо. Текст показуємо на екрані великим шрифтом, тож за ним легко стежити.

## У програмі

- оповідь про доглядача маяка, українська казка про рибалку й арабська про перлину;
- коротка перерва на сік і чай;
- малювання улюбленого героя. Роботи повісимо в бібліотеці.

Дитина приходить із дорослим. Можна прийти з візочком. Для дітей, яким заважає шум, поруч є тиха кімната.`,
      ar: `تُقرأ كل حكاية بثلاث لغات. تقرأ أمينة المكتبة وآباء وأمهات نشؤوا في يانتاروفو وأوديسا وحلب. نعرض النص على الشاشة بحروف كبيرة ليسهل عليك متابعته.

## البرنامج

- حكاية عن حارس المنارة، وحكاية أوكرانية عن صياد، وحكاية عربية عن لؤلؤة؛
- استراحة قصيرة مع العصير والشاي؛
- رسم الشخصية المفضلة، وسنعلّق الرسومات في المكتبة.

يأتي الطفل برفقة شخص بالغ. يمكنك الحضور بعربة أطفال. وتوجد قاعة هادئة مجاورة للأطفال الذين يزعجهم الضجيج.`,
      en: `You will hear every tale in three languages. The readers are a librarian and parents who grew up in Jantarowo, Odesa and Aleppo. The text is shown on a screen in large print, so you can follow along.

## What to expect

- a story about a lighthouse keeper, a Ukrainian tale about a fisherman and an Arabic one about a pearl,
- a short break for juice and tea,
- drawing your favourite character. We will hang the pictures in the library.

Children come with an adult. Prams are welcome. There is a quiet room next door for children who find noise difficult.`,
    },
    hero: 'library',
    occurrences: [{ startDate: day(1), startTime: '16:30', endTime: '17:45' }],
    ...library,
    organiser: {
      pl: 'Miejska Biblioteka Publiczna',
      uk: 'Міська публічна бібліотека',
      ar: 'المكتبة العامة',
      en: 'Public Library',
    },
    isFree: true,
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: {
        pl: 'Toaleta dostępna i przewijak są na parterze.',
        uk: 'Доступний туалет і сповивальний столик – на першому поверсі (parter).',
        ar: 'دورة مياه مهيأة وطاولة لتغيير الحفاضات في الطابق الأرضي.',
        en: 'There is an accessible toilet and a changing table on the ground floor.',
      },
    },
    languages: ['pl', 'uk', 'ar'],
    topics: ['kultura', 'rodzina'],
    audiences: ['families', 'newcomers'],
    ownerUnit: 'biblioteka',
    producedBy: 'Miejska Biblioteka Publiczna',
    producedAt: day(-23),
    publishedBy: 'Referat Promocji',
    searchSynonyms: { pl: ['czytanie dzieciom', 'biblioteka dla dzieci'], en: ['storytime', 'kids'] },
  },
  {
    key: 'polski-na-co-dzien',
    kind: 'education',
    title: {
      pl: 'Polski na co dzień: kurs w sześć tygodni',
      uk: 'Польська на щодень: курс на шість тижнів',
      ar: 'البولندية للحياة اليومية: دورة في ستة أسابيع',
      en: 'Everyday Polish: a six-week course',
    },
    summary: {
      pl: 'Bezpłatne lekcje dla dorosłych, którzy zaczynają naukę. Rozmowa u lekarza, w sklepie, w szkole i w urzędzie. Opieka nad dziećmi na miejscu.',
      uk: 'Безкоштовні заняття для дорослих, які лише починають. Розмова в лікаря, у крамниці, у школі та в мерії. На місці подбають про дітей.',
      ar: 'دروس مجانية للكبار المبتدئين: الحديث عند الطبيب وفي المتجر والمدرسة والبلدية. تتوفر رعاية للأطفال أثناء الدرس.',
      en: 'Free lessons for adults who are just starting. How to talk at the doctor’s, in a shop, at school and at the town hall. Childcare on site.',
    },
    body: {
      pl: `Spotykamy się raz w tygodniu, sześć razy po 90 minut. Nauczycielka mówi po polsku, a dwie asystentki pomagają po ukraińsku i arabsku. Nie trzeba niczego umieć. Materiały są bezpłatne.

## Program

1. Przedstawiam się i pytam o drogę
2. Zakupy i pieniądze
3. U lekarza i w aptece
4. Szkoła i przedszkole
5. Pismo z urzędu
6. Praca i rozmowa przez telefon

W tym samym czasie wolontariuszki bawią się z dziećmi w sali obok. Przy zapisie podaj ich wiek.

Kto opuści najwyżej jedne zajęcia, dostanie zaświadczenie. Nie zastępuje ono państwowego certyfikatu.`,
      uk: `Зустрічаємося раз на тиждень, шість разів по 90 хвилин. Викладачка говорить польською, а дві асистентки допомагають українською та арабською. Жодних попередніх знань не треба. Матеріали безкоштовні.

## Програма

1. Як представитися і запитати дорогу
2. Покупки та гроші
3. У лікаря та в аптеці
4. Школа й дитячий садок
5. Лист із мерії
6. Робота та розмова по телефону

Тим часом волонтерки граються з дітьми в сусідній кімнаті. Під час запису вкажіть їхній вік.

Хто пропустить щонайбільше одне заняття, отримає довідку. Державного сертифіката вона не замінює.`,
      ar: `نلتقي مرة في الأسبوع، ست مرات، ومدة كل درس 90 دقيقة. تتحدث المعلمة بالبولندية، وتساعد مساعدتان بالأوكرانية والعربية. لا تُشترط أي معرفة سابقة، والمواد مجانية.

## البرنامج

1. أعرّف بنفسي وأسأل عن الطريق
2. التسوق والنقود
3. عند الطبيب وفي الصيدلية
4. المدرسة وروضة الأطفال
5. رسالة من البلدية
6. العمل والمكالمات الهاتفية

في هذه الأثناء تلعب متطوعات مع الأطفال في القاعة المجاورة. اذكر أعمارهم عند التسجيل.

من لا يتغيب عن أكثر من درس واحد يحصل على شهادة حضور، وهي لا تُغني عن الشهادة الحكومية.`,
      en: `We meet once a week, six times, for 90 minutes. The teacher speaks Polish, and two assistants help in Ukrainian and Arabic. You do not need to know anything beforehand. Materials are free.

## Programme

1. Introducing yourself and asking the way
2. Shopping and money
3. At the doctor’s and the chemist’s
4. School and nursery
5. A letter from the town hall
6. Work and telephone calls

Meanwhile volunteers look after children in the next room. Please give their ages when you book.

Anyone who misses no more than one lesson receives a certificate of attendance. It does not replace the state certificate.`,
    },
    hero: 'school',
    occurrences: [3, 10, 17, 24, 31, 38].map((offset) => ({ startDate: day(offset), startTime: '17:00', endTime: '18:30' })),
    ...school,
    organiser: {
      pl: 'Urząd Miejski w Jantarowie i szkoła podstawowa',
      uk: 'Мерія Янтарового та початкова школа',
      ar: 'بلدية يانتاروفو والمدرسة الابتدائية',
      en: 'Jantarowo town hall and the primary school',
    },
    isFree: true,
    registration: {
      needed: true,
      url: 'https://zapisy.jantarowo.example/polski-na-co-dzien',
      deadline: day(2),
      capacity: 18,
    },
    accessibility: {
      stepFree: 'yes',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: {
        pl: 'Wejście bez schodów od strony boiska.',
        uk: 'Вхід без сходів – з боку спортивного майданчика.',
        ar: 'المدخل الخالي من الدرجات من جهة الملعب.',
        en: 'The step-free entrance is on the playing field side.',
      },
    },
    languages: ['pl', 'uk', 'ar'],
    topics: ['edukacja'],
    audiences: ['newcomers'],
    ownerUnit: 'referat-spraw-obywatelskich',
    contacts: [{ kind: 'phone', value: '58 000 10 00' }],
    producedBy: 'Referat Spraw Obywatelskich',
    producedAt: day(-21),
    publishedBy: 'Referat Promocji',
    searchSynonyms: {
      pl: ['kurs polskiego', 'nauka języka', 'lekcje dla cudzoziemców'],
      uk: ['курси польської', 'уроки польської мови'],
      ar: ['تعلم البولندية', 'دورة لغة'],
      en: ['learn Polish', 'Polish lessons', 'language course'],
    },
  },
])
