import { type DemoDocument, day } from '../../define.ts'

export const falszyweSmsy: DemoDocument<'articles'> = {
  key: 'falszywe-sms-y',
  kind: 'news',
  date: day(-12),
  title: {
    pl: 'Fałszywe SMS-y o „zaległym podatku”. Nie klikaj w link',
    uk: 'Фальшиві SMS про «заборгованість із податку»: не натискайте на посилання',
    ar: 'رسائل نصية مزيفة عن «ضريبة متأخرة»: لا تضغط على الرابط',
    en: 'Fake texts about “overdue tax”: do not click the link',
  },
  summary: {
    pl: 'Ktoś podszywa się pod nasz urząd i żąda dopłaty przez link. Nie wysyłamy linków do płatności. Sprawdź, co zrobić z taką wiadomością.',
    uk: 'Хтось видає себе за нашу мерію й вимагає доплати за посиланням. Ми не надсилаємо посилань на оплату. Дізнайтеся, що робити з таким повідомленням.',
    ar: 'ثمة من ينتحل صفة بلديتنا ويطلب الدفع عبر رابط. نحن لا نرسل روابط للدفع. تعرّف على ما ينبغي فعله بمثل هذه الرسالة.',
    en: 'Someone is pretending to be the town hall and asking for money through a link. We never send payment links. Find out what to do with such a message.',
  },
  body: {
    pl: `W ostatnich dniach kilkunastu mieszkańców dostało SMS-a z nadawcą „URZAD JANTAROWO”. Wiadomość straszy egzekucją i podaje link do „szybkiej płatności”. To oszustwo. Strona z linku wygląda jak bank i wykrada hasła.

> Masz zaległość 12,80 zł. Ureguluj dziś, aby uniknąć egzekucji komorniczej.

## Po czym poznać oszustwo

- Mała kwota i wielki pośpiech.
- Link zamiast numeru rachunku.
- Prośba o hasło do banku, kod BLIK lub numer karty.
- Błędy w pisowni i brak numeru sprawy.

## Jak naprawdę piszemy o zaległościach

Decyzje, wezwania i upomnienia wysyłamy listem poleconym albo przez e-Doręczenia. Na piśmie są numer sprawy, numer rachunku i telefon pracownika. Jeśli masz wątpliwość, zadzwoń do Referatu Podatków albo do centrali urzędu: 58 000 10 00. Numer weź ze strony [Kontakt](ref:pages/kontakt), nie z wiadomości.

## Masz taki SMS w telefonie?

1. Nie klikaj w link i nie odpisuj.
2. Przekaż wiadomość na numer **8080**. Zespół CERT Polska sprawdzi link i ostrzeże innych.
3. Skasuj SMS i ostrzeż bliskich, zwłaszcza starszych.

## Link kliknięty, dane podane?

1. Od razu zadzwoń do banku. Zablokuj kartę i dostęp do konta.
2. [Zastrzeż numer PESEL](https://www.gov.pl/web/gov/zastrzez-swoj-numer-pesel-lub-cofnij-zastrzezenie) w aplikacji mObywatel albo w naszym urzędzie.
3. Zmień hasła.
4. Zgłoś sprawę na policję. Zabierz telefon z wiadomością.
5. Zgłoś stronę na [incydent.cert.pl](https://incydent.cert.pl).

> [!WARNING]
> Pracownik urzędu nigdy nie poprosi cię o kod BLIK, hasło do banku ani o zainstalowanie aplikacji.`,
    uk: `Останніми днями понад десяток мешканців отримали SMS від відправника «URZAD JANTAROWO». У повідомленні лякають примусовим стягненням і дають посилання на «швидку оплату». Це шахрайство. Сторінка за посиланням схожа на банк і краде паролі.

> Masz zaległość 12,80 zł. Ureguluj dziś, aby uniknąć egzekucji komorniczej.

У перекладі: «У вас борг 12,80 злотого. Сплатіть сьогодні, щоб уникнути стягнення через виконавця».

## Як розпізнати шахрайство

- Мала сума й великий поспіх.
- Посилання замість номера рахунку.
- Прохання назвати пароль до банку, код BLIK або номер картки.
- Помилки в тексті й немає номера справи.

## Як ми насправді повідомляємо про борг

Рішення, виклики та нагадування ми надсилаємо рекомендованим листом або через e-Doręczenia. У листі є номер справи, номер рахунку й телефон працівника. Якщо маєте сумнів, зателефонуйте до Податкового відділу (Referat Podatków) або на головний номер мерії: 58 000 10 00. Номер беріть зі сторінки [Контакти](ref:pages/kontakt), а не з повідомлення.

## Отримали таке SMS?

1. Не натискайте на посилання й не відповідайте.
2. Перешліть повідомлення на номер **8080**. Команда CERT Polska перевірить посилання й попередить інших.
3. Видаліть SMS і попередьте близьких, особливо старших.

## Натиснули й ввели дані?

1. Негайно зателефонуйте до банку. Заблокуйте картку й доступ до рахунку.
2. [Заблокуйте свій номер PESEL](https://www.gov.pl/web/gov/zastrzez-swoj-numer-pesel-lub-cofnij-zastrzezenie) у застосунку mObywatel або в нашій мерії.
3. Змініть паролі.
4. Зверніться до поліції. Візьміть із собою телефон із повідомленням.
5. Повідомте про сторінку на [incydent.cert.pl](https://incydent.cert.pl).

> [!WARNING]
> Працівник мерії ніколи не попросить назвати код BLIK чи пароль до банку або встановити застосунок.`,
    ar: `في الأيام الأخيرة تلقى أكثر من عشرة من السكان رسالة نصية من مرسل باسم «URZAD JANTAROWO». تهدد الرسالة بالتحصيل الجبري وتعرض رابطًا «للدفع السريع». هذا احتيال، فالصفحة التي يفتحها الرابط تشبه صفحة البنك وتسرق كلمات المرور.

> Masz zaległość 12,80 zł. Ureguluj dziś, aby uniknąć egzekucji komorniczej.

ومعنى الرسالة: «عليك مبلغ متأخر قدره 12.80 زلوتي. سدّده اليوم لتجنب التحصيل عن طريق مأمور التنفيذ».

## كيف تكتشف الاحتيال

- مبلغ صغير واستعجال كبير.
- رابط بدلًا من رقم حساب.
- طلب كلمة مرور البنك أو رمز BLIK أو رقم البطاقة.
- أخطاء إملائية وغياب رقم المعاملة.

## كيف نخبرك فعلًا بالمتأخرات

نرسل القرارات والإشعارات والإنذارات برسالة مسجلة أو عبر خدمة e-Doręczenia. وتتضمن الرسالة رقم المعاملة ورقم الحساب وهاتف الموظف. إذا ساورك الشك فاتصل بقسم الضرائب (Referat Podatków) أو بالرقم الرئيسي للبلدية: 58 000 10 00. خذ الرقم من صفحة [الاتصال](ref:pages/kontakt) لا من الرسالة.

## هل وصلتك رسالة كهذه؟

1. لا تضغط على الرابط ولا ترد.
2. أعد توجيه الرسالة إلى الرقم **8080**، وسيفحص فريق CERT Polska الرابط ويحذّر الآخرين.
3. احذف الرسالة ونبّه أقاربك، ولا سيما كبار السن.

## هل ضغطت على الرابط وأدخلت بياناتك؟

1. اتصل ببنكك فورًا وأوقف البطاقة والدخول إلى الحساب.
2. [احجب رقم PESEL الخاص بك](https://www.gov.pl/web/gov/zastrzez-swoj-numer-pesel-lub-cofnij-zastrzezenie) في تطبيق mObywatel أو في بلديتنا.
3. غيّر كلمات المرور.
4. بلّغ الشرطة، وخذ معك الهاتف الذي وصلت إليه الرسالة.
5. بلّغ عن الصفحة في موقع [incydent.cert.pl](https://incydent.cert.pl).

> [!WARNING]
> لن يطلب منك موظف البلدية أبدًا رمز BLIK أو كلمة مرور البنك أو تثبيت تطبيق.`,
    en: `In recent days more than a dozen residents have had a text message from “URZAD JANTAROWO”. It threatens debt collection and gives a link for “quick payment”. It is a scam. The page behind the link looks like a bank and steals passwords.

> Masz zaległość 12,80 zł. Ureguluj dziś, aby uniknąć egzekucji komorniczej.

In English: “You owe PLN 12.80. Pay today to avoid enforcement by a bailiff.”

## How to spot the scam

- A small amount and a great hurry.
- A link instead of an account number.
- A request for your bank password, BLIK code or card number.
- Spelling mistakes and no case number.

## How we really tell you about arrears

We send decisions, summonses and reminders by registered post or through e-Doręczenia. The letter has a case number, an account number and an official’s phone number. If in doubt, call the Tax Department (Referat Podatków) or the main town hall number: 58 000 10 00. Take the number from the [Contact](ref:pages/kontakt) page, not from the message.

## Have you had such a text?

1. Do not click the link and do not reply.
2. Forward the message to **8080**. The CERT Polska team will check the link and warn others.
3. Delete the text and warn your family, especially older people.

## Did you click and enter your details?

1. Call your bank at once. Block your card and access to your account.
2. [Restrict your PESEL number](https://www.gov.pl/web/gov/zastrzez-swoj-numer-pesel-lub-cofnij-zastrzezenie) in the mObywatel app or at our town hall.
3. Change your passwords.
4. Report it to the police. Take the phone with the message with you.
5. Report the page at [incydent.cert.pl](https://incydent.cert.pl).

> [!WARNING]
> Town hall staff will never ask you for a BLIK code or a bank password, or tell you to install an app.`,
  },
  topics: ['bezpieczenstwo', 'podatki'],
  audiences: ['residents', 'seniors', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-12),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'pages', id: 'kontakt' },
    { type: 'articles', id: 'mobywatel-w-urzedzie' },
    { type: 'units', id: 'referat-podatkow' },
  ],
  searchSynonyms: {
    pl: ['oszustwo', 'phishing', 'cyberbezpieczeństwo', 'wyłudzenie'],
    uk: ['шахрайство', 'фішинг'],
    ar: ['احتيال', 'تصيد إلكتروني', 'نصب'],
    en: ['scam', 'phishing', 'fraud'],
  },
}
