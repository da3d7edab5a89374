import { type DemoDocument, day } from '../../define.ts'
import { inTownHall } from './town-hall.ts'

export const usc: DemoDocument<'units'> = {
  ...inTownHall,
  key: 'usc',
  parent: 'burmistrz',
  order: 10,
  title: {
    pl: 'Urząd Stanu Cywilnego',
    uk: 'Відділ актів цивільного стану (USC)',
    ar: 'مكتب الأحوال المدنية (USC)',
    en: 'Civil Registry Office (USC)',
  },
  summary: {
    pl: 'Urodzenia, śluby, zgony, odpisy aktów i zmiana nazwiska. Zgon i urodzenie zgłosisz bez umawiania, na ślub zarezerwuj termin.',
    uk: 'Народження, шлюби, смерті, витяги з актів і зміна прізвища. Про народження та смерть заявляйте без запису, на шлюб забронюйте дату.',
    ar: 'الولادات والزواج والوفيات ونسخ السجلات وتغيير اللقب. تُسجَّل الولادة والوفاة دون موعد، أما الزواج فاحجز له موعدًا.',
    en: 'Births, weddings, deaths, certificates and changes of name. Report a birth or a death without an appointment; book a date for a wedding.',
  },
  competences: {
    pl: `## Co załatwisz

- [zgłoszenie urodzenia dziecka](ref:service-cards/zgloszenie-urodzenia) – do 21 dni od wystawienia karty urodzenia,
- [zgłoszenie zgonu](ref:service-cards/zgloszenie-zgonu) – do 3 dni od wystawienia karty zgonu,
- [ślub cywilny](ref:service-cards/slub-cywilny), także na plaży i w latarni,
- zaświadczenie do ślubu wyznaniowego,
- [odpis aktu](ref:service-cards/odpis-aktu-stanu-cywilnego) urodzenia, małżeństwa lub zgonu z każdego miejsca w Polsce,
- [zmiana imienia lub nazwiska](ref:service-cards/zmiana-imienia-lub-nazwiska),
- wpisanie zagranicznego aktu do polskiego rejestru,
- uznanie ojcostwa,
- medale za długoletnie pożycie małżeńskie.

## Zanim przyjdziesz

Weź dokument tożsamości. Jeśli nie mówisz po polsku, na ślub, uznanie ojcostwa i zgłoszenie urodzenia przyjdź z tłumaczem. Zapewniasz go samodzielnie. Dokumenty z zagranicy musi przełożyć tłumacz przysięgły.

W soboty udzielamy ślubów. Inne sprawy załatwiamy od poniedziałku do piątku. Zgon z weekendu lub święta zgłoś w pierwszym dniu roboczym.`,
    uk: `## Що тут можна зробити

- [зареєструвати народження дитини](ref:service-cards/zgloszenie-urodzenia) – до 21 дня від видачі карти народження,
- [зареєструвати смерть](ref:service-cards/zgloszenie-zgonu) – до 3 днів від видачі карти смерті,
- [укласти цивільний шлюб](ref:service-cards/slub-cywilny), зокрема на пляжі та на маяку,
- отримати довідку для церковного шлюбу,
- отримати [витяг з акта](ref:service-cards/odpis-aktu-stanu-cywilnego) про народження, шлюб або смерть, складеного будь-де в Польщі,
- [змінити ім’я чи прізвище](ref:service-cards/zmiana-imienia-lub-nazwiska),
- внести закордонний акт до польського реєстру,
- визнати батьківство,
- отримати медаль за довге подружнє життя.

## Перед візитом

Візьміть документ, що посвідчує особу. Якщо ви не розмовляєте польською, на шлюб, визнання батьківства та реєстрацію народження приходьте з власним перекладачем. Закордонні документи має перекласти присяжний перекладач.

У суботу ми лише реєструємо шлюби. Решту справ вирішуємо з понеділка до п’ятниці. Про смерть у вихідний або свято повідомте першого робочого дня.`,
    ar: `## ما الذي تنجزه هنا

- [تسجيل ولادة طفل](ref:service-cards/zgloszenie-urodzenia) خلال 21 يومًا من إصدار بطاقة الولادة،
- [تسجيل وفاة](ref:service-cards/zgloszenie-zgonu) خلال 3 أيام من إصدار بطاقة الوفاة،
- [عقد الزواج المدني](ref:service-cards/slub-cywilny)، وكذلك على الشاطئ أو في المنارة،
- شهادة لعقد زواج ديني،
- [نسخة من سجل](ref:service-cards/odpis-aktu-stanu-cywilnego) الولادة أو الزواج أو الوفاة المحرَّر في أي مكان في بولندا،
- [تغيير الاسم أو اللقب](ref:service-cards/zmiana-imienia-lub-nazwiska)،
- إدراج سجل أجنبي في السجل البولندي،
- الاعتراف بالأبوّة،
- أوسمة الحياة الزوجية الطويلة.

## قبل أن تأتي

أحضر وثيقة هوية. إذا كنت لا تتكلم البولندية فأحضر معك مترجمًا لعقد الزواج والاعتراف بالأبوّة وتسجيل الولادة. أما الوثائق الأجنبية فيترجمها مترجم محلَّف.

يوم السبت مخصص لعقد الزواج، وباقي المعاملات من الاثنين إلى الجمعة. أما الوفاة في عطلة نهاية الأسبوع أو في العيد فتُسجَّل في أول يوم عمل.`,
    en: `## What you can do here

- [register a birth](ref:service-cards/zgloszenie-urodzenia) – within 21 days of the birth notice being issued,
- [register a death](ref:service-cards/zgloszenie-zgonu) – within 3 days of the death notice being issued,
- [have a civil wedding](ref:service-cards/slub-cywilny), also on the beach or at the lighthouse,
- get the certificate you need for a religious wedding,
- get a [certificate](ref:service-cards/odpis-aktu-stanu-cywilnego) of a birth, marriage or death registered anywhere in Poland,
- [change your first name or surname](ref:service-cards/zmiana-imienia-lub-nazwiska),
- have a foreign record entered in the Polish register,
- acknowledge paternity,
- apply for a medal for a long marriage.

## Before you come

Bring an identity document. If you do not speak Polish, bring an interpreter of your own for a wedding, acknowledging paternity or registering a birth. Foreign documents must be translated by a sworn translator.

On Saturdays we hold weddings only; everything else is Monday to Friday. Register a death from a weekend or public holiday on the first working day.`,
  },
  headRole: {
    pl: 'Kierownik Urzędu Stanu Cywilnego',
    uk: 'Керівник відділу актів цивільного стану',
    ar: 'رئيس مكتب الأحوال المدنية',
    en: 'Head of the Civil Registry Office',
  },
  room: {
    pl: 'Pokój 3, parter; sala ślubów obok',
    uk: 'Кімната 3, перший поверх (parter); зала урочистостей поруч',
    ar: 'الغرفة 3، الطابق الأرضي؛ قاعة عقد الزواج بجانبها',
    en: 'Room 3, ground floor; the wedding hall is next door',
  },
  contacts: [
    { kind: 'phone', value: '58 000 10 15' },
    { kind: 'email', value: 'usc@jantarowo.example' },
  ],
  topics: ['dokumenty', 'rodzina'],
  audiences: ['residents', 'families', 'newcomers'],
  ownerUnit: 'usc',
  reviewAt: day(210),
  producedBy: 'Urząd Stanu Cywilnego',
  producedAt: day(-155),
  publishedBy: 'Referat Organizacyjny',
  searchSynonyms: {
    pl: ['USC', 'akt urodzenia', 'akt zgonu', 'ślub', 'metryka'],
    uk: ['ЗАГС', 'РАЦС', 'свідоцтво про народження', 'шлюб'],
    ar: ['شهادة ميلاد', 'شهادة وفاة', 'عقد زواج', 'النفوس'],
    en: ['register office', 'birth certificate', 'death certificate', 'wedding'],
  },
}
