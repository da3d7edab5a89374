import { type DemoDocument, day } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { ordynacjaPodatkowa } from '../legal-acts/more-state-acts.ts'
import { podatkiLokalne } from '../legal-acts/state-acts.ts'
import { uchwalaPsy } from '../legal-acts/town-acts.ts'
import { appealsBoard } from './municipal-parts.ts'
import { BANK_ACCOUNT, eDeliveryBox, fourteenDays, postToTownHall, townHallCounter } from './parts.ts'

export const oplataOdPosiadaniaPsa: DemoDocument<'service-cards'> = {
  key: 'oplata-od-posiadania-psa',
  number: 'FP-03',
  title: {
    pl: 'Opłata od posiadania psa',
    uk: 'Збір за собаку (opłata od posiadania psa)',
    ar: 'رسم اقتناء كلب (opłata od posiadania psa)',
    en: 'Dog charge (opłata od posiadania psa)',
  },
  summary: {
    pl: '60 zł rocznie za każdego psa, do 31 marca. Nie płacą między innymi osoby po 65. roku życia, które mieszkają same, oraz opiekunowie psów ze schroniska. Psa zgłoś w ciągu 14 dni.',
    uk: '60 злотих на рік за кожного собаку, до 31 березня. Не платять, зокрема, люди після 65 років, які живуть самі, та опікуни собак із притулку. Собаку зареєструйте за 14 днів.',
    ar: '60 زلوتيًا سنويًا عن كل كلب حتى 31 مارس. يُعفى منه مثلًا من تجاوز 65 عامًا ويعيش وحده ومن تبنّى كلبًا من الملجأ. أبلغ عن الكلب خلال 14 يومًا.',
    en: 'PLN 60 a year for each dog, by 31 March. People over 65 living alone and keepers of dogs from a shelter are among those who pay nothing. Report a dog within 14 days.',
  },
  topics: ['podatki'],
  audiences: ['residents', 'seniors', 'disabled'],
  ownerUnit: 'referat-podatkow',
  reviewAt: day(70),
  producedBy: 'Referat Podatków',
  producedAt: day(-210),
  publishedBy: 'Referat Organizacyjny',
  whoFor: {
    pl: `Dla osób, które mają psa i mieszkają w gminie Jantarowo. Opłatę wprowadziła Rada Miejska. Pieniądze idą na kosze, worki i opiekę nad bezdomnymi zwierzętami.

Turysta, który przyjechał z psem, nic nie płaci. Zasady dla psów nad morzem opisuje strona [Z psem na plaży](ref:pages/z-psem-na-plazy).`,
    uk: `Для тих, хто має собаку й живе в гміні Янтарове. Збір запровадила Міська рада. Гроші йдуть на смітники, пакети та догляд за безпритульними тваринами.

Турист, який приїхав із собакою, нічого не платить. Правила для собак біля моря – на сторінці [Із собакою на пляжі](ref:pages/z-psem-na-plazy).`,
    ar: `لمن لديه كلب ويسكن في بلدية يانتاروفو. أقرّ مجلس المدينة هذا الرسم، وتُصرف أمواله على سلال النفايات والأكياس ورعاية الحيوانات الضالة.

السائح الذي يأتي مع كلبه لا يدفع شيئًا. قواعد الكلاب على البحر في صفحة [مع الكلب على الشاطئ](ref:pages/z-psem-na-plazy).`,
    en: `For people who keep a dog and live in the municipality of Jantarowo. The Town Council introduced the charge. The money pays for bins, bags and the care of stray animals.

Tourists who bring a dog pay nothing. The rules for dogs by the sea are on the page [With a dog on the beach](ref:pages/z-psem-na-plazy).`,
  },
  howTo: {
    pl: `1. Sprawdź, czy jesteś zwolniony. Listę masz niżej, przy opłacie.
2. Zgłoś psa w [Referacie Podatków](ref:units/referat-podatkow): telefonicznie (58 000 10 25), osobiście albo na adres do e-Doręczeń. Podaj imię psa, rasę, numer czipa i datę, od kiedy go masz.
3. Jeśli jesteś zwolniony, pokaż dokument, na przykład umowę adopcji.
4. Zapłać do 31 marca. Gdy bierzesz psa w ciągu roku – w ciągu 14 dni od tego dnia, a po 30 czerwca tylko połowę.
5. Gdy pies odejdzie lub zmieni opiekuna, powiadom nas. Inaczej będziemy czekać na opłatę.`,
    uk: `1. Перевірте, чи маєте пільгу. Список нижче, біля суми збору.
2. Зареєструйте собаку в [Податковому відділі](ref:units/referat-podatkow): телефоном (58 000 10 25), особисто або на адресу e-Doręczenia. Назвіть кличку, породу, номер чипа й дату, відколи він у вас.
3. Якщо маєте пільгу, покажіть документ, наприклад договір адопції.
4. Заплатіть до 31 березня. Якщо берете собаку протягом року – за 14 днів від цього дня, а після 30 червня лише половину.
5. Коли собака помре або змінить опікуна, повідомте нас. Інакше ми чекатимемо на оплату.`,
    ar: `1. تحقّق هل أنت معفى. القائمة أدناه عند مبلغ الرسم.
2. أبلغ عن الكلب في [قسم الضرائب](ref:units/referat-podatkow): هاتفيًا (58 000 10 25) أو شخصيًا أو إلى عنوان التسليم الإلكتروني (e-Doręczenia). اذكر اسم الكلب وسلالته ورقم شريحته وتاريخ اقتنائه.
3. إذا كنت معفى فأبرز الوثيقة، كعقد التبنّي.
4. ادفع حتى 31 مارس. وإذا اقتنيت الكلب خلال السنة فادفع خلال 14 يومًا، وبعد 30 يونيو تدفع النصف فقط.
5. إذا نفق الكلب أو انتقل إلى غيرك فأبلغنا، وإلا بقينا ننتظر الرسم.`,
    en: `1. Check whether you are exempt. The list is below, beside the charge.
2. Report the dog to the [Tax Department](ref:units/referat-podatkow): by phone (58 000 10 25), in person or to our e-Delivery address. Give its name, breed, chip number and the date you got it.
3. If you are exempt, show a document, for example the adoption agreement.
4. Pay by 31 March. If you get a dog during the year, pay within 14 days, and only half after 30 June.
5. When the dog dies or changes hands, tell us. Otherwise we will keep expecting the charge.`,
  },
  requiredDocuments: [
    {
      name: {
        pl: 'Zgłoszenie psa (wzór dostaniesz w urzędzie, możesz też zadzwonić)',
        uk: 'Повідомлення про собаку (зразок є в управлінні, можна й зателефонувати)',
        ar: 'الإبلاغ عن الكلب (النموذج في البلدية، ويمكنك الاتصال هاتفيًا)',
        en: 'A dog report (form available at the town hall; you can also phone)',
      },
      kind: 'form',
    },
    {
      name: {
        pl: 'Umowa adopcji ze schroniska',
        uk: 'Договір адопції з притулку',
        ar: 'عقد التبنّي من الملجأ',
        en: 'The adoption agreement from the shelter',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli pies jest ze schroniska',
        uk: 'Якщо собака з притулку',
        ar: 'إذا كان الكلب من الملجأ',
        en: 'If the dog comes from a shelter',
      },
    },
    {
      name: {
        pl: 'Orzeczenie o znacznym stopniu niepełnosprawności albo certyfikat psa asystującego',
        uk: 'Висновок про значний ступінь інвалідності або сертифікат собаки-асистента',
        ar: 'قرار بدرجة إعاقة كبيرة أو شهادة كلب المساعدة',
        en: 'A certificate of significant disability, or an assistance dog certificate',
      },
      kind: 'show',
      condition: {
        pl: 'Jeśli korzystasz z tego zwolnienia',
        uk: 'Якщо користуєтеся цією пільгою',
        ar: 'إذا كنت تستفيد من هذا الإعفاء',
        en: 'If you claim this exemption',
      },
    },
  ],
  fees: [
    {
      label: {
        pl: 'Jeden pies, za rok',
        uk: 'Один собака, за рік',
        ar: 'كلب واحد، عن السنة',
        en: 'One dog, per year',
      },
      amount: 60,
      exemptions: {
        pl: 'Z ustawy nie płacą: osoby po 65. roku życia prowadzące samodzielnie gospodarstwo (jeden pies), osoby ze znaczną niepełnosprawnością (jeden pies), opiekunowie psów asystujących, rolnicy płacący podatek rolny (dwa psy), dyplomaci. Z naszej uchwały: pies ze schroniska (bez limitu czasu) oraz szczeniak do 6 miesięcy.',
        uk: 'За законом не платять: особи після 65 років, які самостійно ведуть господарство (один собака), особи зі значним ступенем інвалідності (один собака), власники собак-асистентів, фермери, що платять сільгоспподаток (два собаки), дипломати. За нашою ухвалою: собака з притулку (безстроково) і цуценя до 6 місяців.',
        ar: 'يعفي القانون: من تجاوز 65 عامًا ويدير بيته وحده (كلب واحد)، وذوي الإعاقة الكبيرة (كلب واحد)، وأصحاب كلاب المساعدة، والمزارعين الذين يدفعون الضريبة الزراعية (كلبان)، والدبلوماسيين. ويعفي قرارنا: كلب الملجأ (دون حد زمني) والجرو حتى 6 أشهر.',
        en: 'By law these pay nothing: people over 65 running a household on their own (one dog), people with a significant disability (one dog), keepers of assistance dogs, farmers who pay agricultural tax (two dogs), diplomats. Under our resolution: a dog from a shelter (for good) and a puppy up to 6 months.',
      },
    },
    {
      label: {
        pl: 'Pies wzięty po 30 czerwca, za ten rok',
        uk: 'Собака, взятий після 30 червня, за цей рік',
        ar: 'كلب اقتُني بعد 30 يونيو، عن تلك السنة',
        en: 'A dog acquired after 30 June, for that year',
      },
      amount: 30,
    },
  ],
  feeNote: {
    pl: 'Zapłać w kasie urzędu kartą lub gotówką albo przelewem. W tytule wpisz: „pies”, swoje imię i nazwisko, adres i rok.',
    uk: 'Заплатіть у касі управління карткою чи готівкою або переказом. У призначенні напишіть: «pies», ваше ім’я та прізвище, адресу й рік.',
    ar: 'ادفع في صندوق البلدية بالبطاقة أو نقدًا، أو بتحويل مصرفي. اكتب في غرض التحويل: «pies» واسمك ولقبك وعنوانك والسنة.',
    en: 'Pay at the town hall’s cash desk by card or in cash, or by transfer. In the transfer title write “pies”, your name, address and the year.',
  },
  bankAccount: BANK_ACCOUNT,
  channels: [
    {
      kind: 'phone',
      label: {
        pl: 'Zgłoszenie psa: 58 000 10 25',
        uk: 'Реєстрація собаки: 58 000 10 25',
        ar: 'الإبلاغ عن كلب: 58 000 10 25',
        en: 'To report a dog: 58 000 10 25',
      },
    },
    townHallCounter,
    postToTownHall,
    eDeliveryBox,
  ],
  processingTime: {
    unit: 'immediately',
    text: {
      pl: 'Zgłoszenie przyjmujemy od ręki. Nie wysyłamy decyzji ani wezwania: o terminie pamiętasz sam.',
      uk: 'Повідомлення приймаємо одразу. Рішення чи нагадування не надсилаємо: про строк пам’ятаєте самі.',
      ar: 'نقبل الإبلاغ فورًا. لا نرسل قرارًا ولا تذكيرًا، فعليك أن تتذكر الموعد.',
      en: 'We register the dog on the spot. We send no decision and no reminder: it is up to you to remember the date.',
    },
  },
  outcome: {
    pl: 'Pies jest w naszym rejestrze. Dostaniesz bezpłatny znaczek z numerem na obrożę. Jeśli pies zginie, straż miejska szybciej cię znajdzie.',
    uk: 'Собака є в нашому реєстрі. Ви отримаєте безкоштовний жетон із номером на нашийник. Якщо собака загубиться, міська варта швидше вас знайде.',
    ar: 'يُقيَّد الكلب في سجلنا، وتحصل مجانًا على قرص مرقّم لطوقه. وإذا ضاع وجدك الحرس البلدي أسرع.',
    en: 'The dog is in our register. You get a free numbered tag for its collar. If it gets lost, the municipal guard will find you sooner.',
  },
  collection: {
    pl: 'Znaczek odbierzesz w pokoju 5 albo przyślemy go pocztą.',
    uk: 'Жетон заберете в кімнаті 5 або ми надішлемо його поштою.',
    ar: 'تتسلّم القرص من الغرفة 5 أو نرسله بالبريد.',
    en: 'Collect the tag in room 5 or we will post it.',
  },
  appeal: {
    isPossible: true,
    authority: appealsBoard,
    deadline: fourteenDays,
    text: {
      pl: 'Zwykle nie ma decyzji. Wydamy ją, gdy nie zapłacisz albo gdy nie uznamy zwolnienia. Wtedy możesz się odwołać do Samorządowego Kolegium Odwoławczego, za pośrednictwem Burmistrza Jantarowa.',
      uk: 'Зазвичай рішення немає. Ми видамо його, якщо ви не заплатите або якщо не визнаємо пільгу. Тоді можна подати скаргу до Самоврядної апеляційної колегії через бургомістра Янтарового.',
      ar: 'لا يصدر قرار في العادة. نصدره إذا لم تدفع أو لم نقبل إعفاءك، وعندئذ يمكنك الطعن أمام هيئة الطعون المحلية عن طريق رئيس بلدية يانتاروفو.',
      en: 'Usually there is no decision. We issue one if you do not pay or if we do not accept your exemption. You can then appeal to the Local Government Appeals Board through the Mayor of Jantarowo.',
    },
  },
  legalActs: [cite(podatkiLokalne, '18a', '19'), cite(ordynacjaPodatkowa), cite(uchwalaPsy)],
  responsibleUnit: 'referat-podatkow',
  specialCases: {
    pl: `## Przeprowadzasz się do nas z psem

Jeśli za ten rok zapłaciłeś w poprzedniej gminie, pokaż dowód wpłaty. Nie zapłacisz drugi raz.

## Prowadzisz hodowlę

Opłata jest od każdego psa, który skończył 6 miesięcy. Psy wystawione na sprzedaż w ramach firmy zgłaszaj listą raz w roku.

## Nie zapłaciłeś

Doliczymy odsetki i upomnienie (16 zł). Za psa bez opieki w miejscu publicznym odpowiadasz osobno: zobacz [Pies bez nadzoru](ref:violations/pies-bez-nadzoru).`,
    uk: `## Ви переїжджаєте до нас із собакою

Якщо за цей рік ви заплатили в попередній гміні, покажіть підтвердження. Удруге платити не треба.

## Ви тримаєте розплідник

Збір платять за кожного собаку, старшого 6 місяців. Собак, яких фірма виставляє на продаж, подавайте списком раз на рік.

## Ви не заплатили

Нарахуємо пеню та вартість нагадування (16 злотих). За собаку без нагляду в громадському місці відповідальність окрема: дивіться [Собака без нагляду](ref:violations/pies-bez-nadzoru).`,
    ar: `## تنتقل إلينا مع كلبك

إذا دفعت عن هذه السنة في بلديتك السابقة فأبرز الإيصال، ولن تدفع مرة ثانية.

## لديك مربى كلاب

يُدفع الرسم عن كل كلب تجاوز 6 أشهر. وقدّم قائمة الكلاب المعروضة للبيع ضمن شركتك مرة في السنة.

## لم تدفع

نضيف الفوائد وتكلفة الإنذار (16 زلوتيًا). أما الكلب الطليق في مكان عام فمسؤوليته منفصلة: انظر [كلب بلا مراقبة](ref:violations/pies-bez-nadzoru).`,
    en: `## You are moving here with a dog

If you paid for this year in your last municipality, show proof. You will not pay twice.

## You breed dogs

The charge is for every dog over 6 months. Report dogs for sale by your business as a list once a year.

## You have not paid

We add interest and the cost of a reminder (PLN 16). An unattended dog in a public place is a separate matter: see [A dog out of control](ref:violations/pies-bez-nadzoru).`,
  },
  lifeEvents: ['home', 'moving'],
  faq: [
    {
      question: {
        pl: 'Skąd urząd wie, że mam psa?',
        uk: 'Звідки управління знає, що в мене є собака?',
        ar: 'كيف تعرف البلدية أن لدي كلبًا؟',
        en: 'How does the town hall know that I have a dog?',
      },
      answer: {
        pl: 'Przede wszystkim od ciebie. Straż miejska pyta też o opłatę przy kontroli. Zaległość możemy ustalić za 5 lat wstecz.',
        uk: 'Передусім від вас. Про збір питає також міська варта під час перевірки. Борг можна нарахувати за 5 років.',
        ar: 'منك أولًا. ويسأل الحرس البلدي عن الرسم عند التفتيش. ويمكن تحديد المتأخرات عن 5 سنوات مضت.',
        en: 'From you, above all. The municipal guard also asks about the charge during checks. Arrears can be set for 5 years back.',
      },
    },
    {
      question: {
        pl: 'Czy czip i szczepienie to ta sama sprawa?',
        uk: 'Чип і щеплення – це та сама справа?',
        ar: 'هل الشريحة والتطعيم أمر واحد مع الرسم؟',
        en: 'Are the chip and vaccination the same matter?',
      },
      answer: {
        pl: 'Nie. Szczepienie przeciw wściekliźnie jest obowiązkowe co roku i robi je weterynarz. Opłatę płacisz w gminie, bez względu na czip.',
        uk: 'Ні. Щеплення від сказу обов’язкове щороку, його робить ветеринар. Збір платите гміні незалежно від чипа.',
        ar: 'لا. تطعيم داء الكلب إلزامي كل سنة ويجريه الطبيب البيطري. أما الرسم فتدفعه للبلدية بغض النظر عن الشريحة.',
        en: 'No. The rabies vaccination is compulsory every year and a vet does it. You pay the charge to the municipality, chip or no chip.',
      },
    },
  ],
  searchSynonyms: {
    pl: ['FP-03', 'podatek od psa', 'podatek za psa', 'rejestracja psa', 'pies', 'zgłoszenie psa', 'numerek dla psa'],
    uk: ['FP-03', 'податок на собаку', 'реєстрація собаки', 'пес', 'собака зі шелтера', 'жетон для собаки'],
    ar: ['FP-03', 'ضريبة الكلاب', 'تسجيل كلب', 'حيوان أليف', 'رخصة كلب'],
    en: ['FP-03', 'dog tax', 'dog licence', 'registering a dog', 'pet tax', 'puppy'],
  },
}
