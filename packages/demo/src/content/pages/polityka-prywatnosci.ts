import { type DemoDocument, day } from '../../define.ts'

export const politykaPrywatnosci: DemoDocument<'pages'> = {
  key: 'polityka-prywatnosci',
  parent: 'urzad',
  order: 3,
  title: { pl: 'Polityka prywatności', uk: 'Політика приватності', ar: 'سياسة الخصوصية', en: 'Privacy policy' },
  summary: {
    pl: 'Nie używamy ciasteczek i nie śledzimy czytelników. Piszemy, co liczymy, czego nie zapisujemy i jakie masz prawa, gdy załatwiasz sprawę w urzędzie.',
    uk: 'Ми не використовуємо файли cookie й не стежимо за читачами. Пишемо, що рахуємо, чого не зберігаємо та які права ви маєте, коли звертаєтеся до мерії.',
    ar: 'لا نستخدم ملفات تعريف الارتباط ولا نتتبع القراء. هنا نوضح ما نعدّه وما لا نحفظه وحقوقك عندما تنجز معاملة في البلدية.',
    en: 'We use no cookies and do not track readers. Here is what we count, what we do not store, and your rights when you deal with the town hall.',
  },
  body: {
    pl: `## Kiedy tylko czytasz ten portal

**Nie zapisujemy ciasteczek.** Dlatego nie pytamy o zgodę na nie. Nie ma tu reklam, wtyczek portali społecznościowych ani skryptów innych firm. Czcionki i zdjęcia pochodzą z naszego serwera.

**Liczymy odsłony, a nie ludzi.** Chcemy wiedzieć, które strony są potrzebne. Przy każdej odsłonie zapisujemy:

- adres strony i dzień,
- język strony,
- nazwę witryny, z której trafił do nas czytelnik (bez pełnego adresu),
- przybliżoną szerokość ekranu: wąski, średni albo szeroki,
- jeśli czytasz na naszym kiosku, który to kiosk.

**Jak liczymy dzienne wizyty.** Z adresu IP i nazwy przeglądarki serwer wylicza skrót, do którego dodaje losową liczbę (sól). Skrótu nie da się odwrócić. Sól zmienia się codziennie i po zakończeniu dnia jest niszczona razem ze skrótami. Następnego dnia nie potrafimy więc rozpoznać tej samej osoby. Adresu IP w statystykach nie zapisujemy.

**Jak długo trzymamy liczby.** Liczby z dni i miesięcy kasujemy po 25 miesiącach. Sumy z całych lat zostają. Nie ma w nich niczego o pojedynczych osobach.

**Nie chcesz być liczony wcale?** Włącz w przeglądarce „Do Not Track” albo „Global Privacy Control”. Szanujemy oba ustawienia.

**Wyszukiwarka działa w twojej przeglądarce.** Jeśli nic nie znajdzie, możemy zapisać same szukane słowa, żeby dopisać brakujące treści. Nie wiemy, kto ich szukał. Nie wpisuj tam danych osobowych.

## Kiedy załatwiasz sprawę w urzędzie

| Pytanie | Odpowiedź |
| --- | --- |
| Kto odpowiada za dane | Burmistrz Jantarowa, ul. Portowa 1, 84-009 Jantarowo (administrator) |
| Kto pilnuje ochrony danych | inspektor ochrony danych (IOD): [iod@jantarowo.example](mailto:iod@jantarowo.example), 58 000 10 12 |
| Po co ich używamy | żeby załatwić twoją sprawę i wykonać obowiązki z ustaw |
| Na jakiej podstawie | art. 6 ust. 1 lit. c oraz e RODO; dane wrażliwe – art. 9 ust. 2 lit. b, g lub h |
| Komu je przekazujemy | tylko tym, którym każe prawo, i firmom, które obsługują nasze systemy na podstawie umowy |
| Jak długo trzymamy | tyle, ile każe instrukcja kancelaryjna i przepisy o archiwach, zwykle od 2 do 50 lat |
| Czy decyduje automat | nie |

Podanie danych jest obowiązkowe, jeśli wymaga tego ustawa. Bez nich nie załatwimy sprawy. Gdy dane są dobrowolne, na przykład numer telefonu, piszemy o tym w formularzu.

## Twoje prawa

- możesz zobaczyć swoje dane i dostać ich kopię,
- możesz je poprawić,
- możesz zażądać ograniczenia ich używania,
- możesz się sprzeciwić, gdy działamy w interesie publicznym,
- możesz cofnąć zgodę, jeśli to na niej się opieramy,
- możesz zażądać usunięcia, gdy nie musimy ich dłużej trzymać.

Napisz lub zadzwoń do IOD. Odpowiemy w ciągu miesiąca. Możesz też złożyć skargę do [Prezesa Urzędu Ochrony Danych Osobowych](https://uodo.gov.pl), ul. Moniuszki 1A, 00-014 Warszawa.

Podstawa prawna: [rozporządzenie (UE) 2016/679](https://eur-lex.europa.eu/eli/reg/2016/679/oj) (RODO) oraz ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych (Dz.U. 2018 poz. 1000 ze zm.).`,
    uk: `## Коли ви просто читаєте цей портал

**Ми не зберігаємо файлів cookie.** Тому й не просимо згоди на них. Тут немає реклами, кнопок соцмереж і скриптів інших компаній. Шрифти та світлини надходять із нашого сервера.

**Ми рахуємо перегляди, а не людей.** Нам важливо знати, які сторінки потрібні. Для кожного перегляду зберігаємо:

- адресу сторінки й день,
- мову сторінки,
- назву сайту, з якого прийшов читач (без повної адреси),
- приблизну ширину екрана: вузький, середній або широкий,
- якщо ви читаєте на нашому кіоску, який це кіоск.

**Як ми рахуємо відвідини за день.** З IP-адреси та назви браузера сервер обчислює хеш, додаючи до нього випадкове число («сіль»). Із хешу неможливо відновити дані. Сіль щодня інша, і після завершення дня її знищують разом із хешами. Тож наступного дня ми вже не можемо впізнати ту саму людину. IP-адресу в статистиці не зберігаємо.

**Як довго ми зберігаємо числа.** Числа за дні й місяці видаляємо через 25 місяців. Підсумки за цілі роки залишаються. У них немає нічого про окремих людей.

**Не хочете, щоб вас узагалі рахували?** Увімкніть у браузері «Do Not Track» або «Global Privacy Control». Ми поважаємо обидва налаштування.

**Пошук працює у вашому браузері.** Якщо він нічого не знайде, ми можемо записати самі слова запиту, щоб додати те, чого бракує. Хто їх шукав, ми не знаємо. Не вписуйте туди особистих даних.

## Коли ви звертаєтеся до мерії

| Запитання | Відповідь |
| --- | --- |
| Хто відповідає за дані | Бургомістр Янтарового (Burmistrz Jantarowa), ul. Portowa 1, 84-009 Jantarowo (адміністратор) |
| Хто стежить за захистом | інспектор із захисту даних (IOD): [iod@jantarowo.example](mailto:iod@jantarowo.example), 58 000 10 12 |
| Навіщо нам дані | щоб вирішити вашу справу та виконати обов’язки за законом |
| На якій підставі | ст. 6 п. 1 літ. c та e GDPR (RODO); чутливі дані – ст. 9 п. 2 літ. b, g або h |
| Кому передаємо | лише тим, кому велить закон, і фірмам, які за договором обслуговують наші системи |
| Як довго зберігаємо | скільки вимагають правила діловодства й архівів, зазвичай від 2 до 50 років |
| Чи вирішує автомат | ні |

Дані обов’язкові, якщо цього вимагає закон. Без них ми не зможемо вирішити справу. Якщо дані добровільні, наприклад номер телефону, про це написано в бланку.

## Ваші права

- переглянути свої дані й отримати їх копію,
- виправити їх,
- вимагати обмежити їх використання,
- заперечити, коли ми діємо в публічних інтересах,
- відкликати згоду, якщо ми спираємося на неї,
- вимагати видалення, коли ми вже не мусимо їх зберігати.

Напишіть або зателефонуйте інспекторові. Відповімо протягом місяця. Скаргу можна подати й до [польського наглядового органу UODO](https://uodo.gov.pl), ul. Moniuszki 1A, 00-014 Warszawa.

Правова підстава: [Регламент (ЄС) 2016/679](https://eur-lex.europa.eu/eli/reg/2016/679/oj) (GDPR, польською RODO) і Закон від 10 травня 2018 року про захист персональних даних (Dz.U. 2018 poz. 1000 ze zm.).`,
    ar: `## عندما تقرأ هذا الموقع فقط

**لا نحفظ ملفات تعريف الارتباط (cookies)،** ولذلك لا نطلب موافقتك عليها. لا إعلانات هنا ولا أزرار لشبكات التواصل ولا برامج لشركات أخرى. والخطوط والصور من خادمنا.

**نعدّ المشاهدات لا الأشخاص.** نريد أن نعرف أي الصفحات مفيدة. نسجّل عند كل مشاهدة:

- عنوان الصفحة واليوم،
- لغة الصفحة،
- اسم الموقع الذي جاء منه القارئ (دون العنوان الكامل)،
- عرض الشاشة التقريبي: ضيق أو متوسط أو واسع،
- وإن كنت تقرأ على أحد أكشاكنا، فأيّ كشك هو.

**كيف نعدّ الزيارات اليومية.** يحسب الخادم من عنوان IP واسم المتصفح بصمة رقمية بعد أن يضيف إليها رقمًا عشوائيًا («ملحًا»). لا يمكن استرجاع البيانات من البصمة. يتغيّر الرقم العشوائي كل يوم، ويُتلف مع البصمات بعد انتهاء اليوم، فلا نستطيع في اليوم التالي أن نتعرّف على الشخص نفسه. ولا نحفظ عنوان IP في الإحصاءات.

**كم نحتفظ بالأرقام؟** نحذف أرقام الأيام والأشهر بعد 25 شهرًا، وتبقى مجاميع السنوات الكاملة. وليس فيها شيء عن أشخاص بعينهم.

**لا تريد أن تُعَدّ زيارتك إطلاقًا؟** فعّل في متصفحك «Do Not Track» أو «Global Privacy Control»، فنحن نحترم الإعدادين.

**البحث يعمل في متصفحك.** إذا لم يجد شيئًا فقد نسجّل كلمات البحث وحدها لنضيف ما ينقص الموقع، ولا نعرف من بحث عنها. لا تكتب فيه بيانات شخصية.

## عندما تنجز معاملة في البلدية

| السؤال | الجواب |
| --- | --- |
| من المسؤول عن البيانات | رئيس بلدية يانتاروفو (Burmistrz Jantarowa)، ul. Portowa 1, 84-009 Jantarowo |
| من يراقب حمايتها | مفتش حماية البيانات (IOD): [iod@jantarowo.example](mailto:iod@jantarowo.example)، 58 000 10 12 |
| لماذا نستعملها | لإنجاز معاملتك وأداء واجباتنا القانونية |
| على أي أساس | المادة 6(1)(c) و(e) من اللائحة العامة لحماية البيانات (RODO)؛ والبيانات الحساسة: المادة 9(2)(b) أو (g) أو (h) |
| إلى من ننقلها | إلى من يفرض القانون نقلها إليه فقط، وإلى الشركات التي تشغّل أنظمتنا بموجب عقد |
| كم نحتفظ بها | المدة التي تفرضها قواعد حفظ الوثائق، وهي عادة من سنتين إلى 50 سنة |
| هل يقرر نظام آلي | لا |

تقديم البيانات إلزامي إذا فرضه القانون، ومن دونها لا نستطيع إنجاز المعاملة. وإذا كانت اختيارية، كرقم الهاتف، ذكرنا ذلك في الاستمارة.

## حقوقك

- الاطلاع على بياناتك والحصول على نسخة منها،
- تصحيحها،
- طلب تقييد استعمالها،
- الاعتراض حين نتصرف للمصلحة العامة،
- سحب موافقتك إذا كنا نستند إليها،
- طلب حذفها حين لا يعود حفظها واجبًا علينا.

اكتب إلى مفتش حماية البيانات أو اتصل به، ونجيبك خلال شهر. ويمكنك أيضًا تقديم شكوى إلى [هيئة حماية البيانات البولندية UODO](https://uodo.gov.pl)، ul. Moniuszki 1A, 00-014 Warszawa.

السند القانوني: [اللائحة (الاتحاد الأوروبي) 2016/679](https://eur-lex.europa.eu/eli/reg/2016/679/oj) وقانون حماية البيانات الشخصية الصادر في 10 مايو 2018 (Dz.U. 2018 poz. 1000 ze zm.).`,
    en: `## When you only read this website

**We store no cookies.** That is why we do not ask you to accept any. There are no adverts, social media plug-ins or other companies’ scripts. Fonts and pictures come from our own server.

**We count page views, not people.** We want to know which pages are needed. For each view we record:

- the page’s address and the day,
- the language of the page,
- the name of the website the reader came from (not the full address),
- roughly how wide the screen is: narrow, medium or wide,
- if you read on one of our kiosks, which kiosk it is.

**How we count daily visits.** From the IP address and the browser’s name the server works out a hash, mixed with a random number (a “salt”). The hash cannot be turned back. The salt changes every day and is destroyed, together with the hashes, once the day is over. The next day we can no longer recognise the same person. We do not store IP addresses in the statistics.

**How long we keep the figures.** Figures of days and months are deleted after 25 months. Totals of whole years stay. There is nothing in them about any one person.

**Would you rather not be counted at all?** Turn on “Do Not Track” or “Global Privacy Control” in your browser. We respect both.

**Search runs in your browser.** If it finds nothing, we may record the words alone, so that we can add what is missing. We do not know who searched for them. Please do not type personal data there.

## When you deal with the town hall

| Question | Answer |
| --- | --- |
| Who is responsible for the data | the Mayor of Jantarowo (Burmistrz Jantarowa), ul. Portowa 1, 84-009 Jantarowo (the controller) |
| Who watches over data protection | the data protection officer (IOD): [iod@jantarowo.example](mailto:iod@jantarowo.example), 58 000 10 12 |
| Why we use them | to deal with your case and carry out our duties under the law |
| On what basis | Article 6(1)(c) and (e) GDPR (in Polish: RODO); sensitive data – Article 9(2)(b), (g) or (h) |
| Whom we pass them to | only those the law tells us to, and companies that run our systems under a contract |
| How long we keep them | as long as records and archive rules require, usually from 2 to 50 years |
| Does a machine decide | no |

You must give us your data where an act of law requires it; without them we cannot deal with your case. Where data are optional, such as a phone number, the form says so.

## Your rights

- see your data and get a copy,
- have them corrected,
- ask us to restrict their use,
- object where we act in the public interest,
- withdraw consent, if that is what we rely on,
- ask for erasure when we no longer have to keep them.

Write to or call the data protection officer. We will answer within a month. You can also complain to the [Polish supervisory authority, UODO](https://uodo.gov.pl), ul. Moniuszki 1A, 00-014 Warszawa.

Legal basis: [Regulation (EU) 2016/679](https://eur-lex.europa.eu/eli/reg/2016/679/oj) (GDPR) and the Personal Data Protection Act of 10 May 2018 (Dz.U. 2018 poz. 1000 ze zm.).`,
  },
  topics: ['bezpieczenstwo'],
  audiences: ['residents', 'tourists', 'businesses'],
  ownerUnit: 'referat-organizacyjny',
  hasContents: true,
  contacts: [
    {
      kind: 'email',
      value: 'iod@jantarowo.example',
      label: {
        pl: 'Inspektor ochrony danych',
        uk: 'Інспектор із захисту даних',
        ar: 'مفتش حماية البيانات',
        en: 'Data protection officer',
      },
    },
    { kind: 'phone', value: '58 000 10 12' },
  ],
  reviewAt: day(330),
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-35),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['RODO', 'cookies', 'ciasteczka', 'dane osobowe', 'IOD'],
    uk: ['GDPR', 'cookie', 'персональні дані'],
    ar: ['حماية البيانات', 'كوكيز', 'البيانات الشخصية'],
    en: ['GDPR', 'cookies', 'personal data', 'DPO'],
  },
}
