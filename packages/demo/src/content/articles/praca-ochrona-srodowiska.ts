import { type DemoDocument, day } from '../../define.ts'

export const pracaOchronaSrodowiska: DemoDocument<'articles'> = {
  key: 'praca-ochrona-srodowiska',
  kind: 'job',
  date: day(-7),
  title: {
    pl: 'Praca w urzędzie: podinspektor lub podinspektorka do spraw ochrony środowiska',
    uk: 'Робота в мерії: фахівець або фахівчиня з охорони довкілля',
    ar: 'وظيفة في البلدية: موظف أو موظفة لشؤون حماية البيئة',
    en: 'Job at the town hall: environmental protection officer',
  },
  summary: {
    pl: 'Szukamy osoby do Referatu Gospodarki Komunalnej. Pełny etat, od 6200 do 6900 zł brutto. Dokumenty przyjmujemy do {{day+10}} r. do godz. 14:00.',
    uk: 'Шукаємо людину до Відділу комунального господарства. Повна зайнятість, від 6200 до 6900 злотих до вирахування податків. Документи – до {{day+10}} року, 14:00.',
    ar: 'نبحث عن شخص للعمل في قسم المرافق البلدية. دوام كامل وراتب إجمالي من 6200 إلى 6900 زلوتي. نستقبل الطلبات حتى {{day+10}} الساعة 14:00.',
    en: 'We are looking for someone to join the Municipal Services Department. Full time, PLN 6,200 to 6,900 a month before tax. Apply by 14:00 on {{day+10}}.',
  },
  body: {
    pl: `Burmistrz ogłasza otwarty nabór na wolne stanowisko urzędnicze: podinspektor lub podinspektorka do spraw ochrony środowiska w Referacie Gospodarki Komunalnej.

## Czym się zajmiesz

- zezwoleniami na [usunięcie drzew](ref:service-cards/usuniecie-drzewa) i oględzinami w terenie,
- kontrolą palenisk i zbiorników bezodpływowych,
- gminnym programem dopłat do wymiany pieców,
- rozmowami z mieszkańcami o odpadach i zieleni.

## Kogo szukamy

**Niezbędne:**

- wykształcenie wyższe albo średnie i 3 lata pracy,
- obywatelstwo polskie, Unii Europejskiej albo innego państwa, jeśli umowa lub prawo dają ci prawo do pracy w Polsce, oraz znajomość polskiego potwierdzona dokumentem,
- pełna zdolność do czynności prawnych i pełnia praw publicznych,
- niekaralność za przestępstwo umyślne i nieposzlakowana opinia,
- znajomość Kodeksu postępowania administracyjnego i ustawy o ochronie przyrody.

**Mile widziane:** prawo jazdy kategorii B i znajomość ukraińskiego lub angielskiego.

## Co oferujemy

- umowę o pracę na pełny etat (pierwsza na czas określony do 6 miesięcy),
- od 6200 do 6900 zł brutto, dodatek za wysługę lat i trzynastą pensję,
- ruchome godziny rozpoczęcia pracy od 7:00 do 9:00.

## Dokumenty

1. CV i list motywacyjny.
2. Kwestionariusz osobowy ze strony BIP.
3. Kopie dokumentów o wykształceniu i stażu.
4. Podpisane oświadczenia: o niekaralności, zdolności do czynności prawnych i prawach publicznych.

Wyślij je przez e-Doręczenia albo złóż w urzędzie w kopercie z dopiskiem „Nabór – ochrona środowiska” do {{day+10}} r. do godz. 14:00. Liczy się data wpływu.

> [!NOTE]
> Wskaźnik zatrudnienia osób z niepełnosprawnościami w urzędzie jest niższy niż 6%. Kandydaci z niepełnosprawnością z grupy najlepszych mają pierwszeństwo, jeśli dołączą kopię orzeczenia.

Podstawa prawna: art. 11–15 ustawy z dnia 21 listopada 2008 r. o pracownikach samorządowych (Dz.U. 2008 nr 223 poz. 1458 ze zm.). Wynik ogłosimy w [BIP](https://bip.jantarowo.example).`,
    uk: `Бургомістр оголошує відкритий конкурс на вакантну посаду службовця: фахівець або фахівчиня (podinspektor lub podinspektorka) з охорони довкілля у Відділі комунального господарства (Referat Gospodarki Komunalnej).

## Чим ви займатиметеся

- дозволами на [видалення дерев](ref:service-cards/usuniecie-drzewa) та оглядами на місці;
- перевіркою печей і вигрібних ям;
- програмою гміни з доплат на заміну старих котлів;
- розмовами з мешканцями про відходи й зелень.

## Кого ми шукаємо

**Обов’язково:**

- вища освіта або середня та 3 роки стажу;
- громадянство Польщі, Європейського Союзу чи іншої держави, якщо договір або закон дає вам право працювати в Польщі, а також знання польської мови, підтверджене документом;
- повна дієздатність і користування всіма публічними правами;
- відсутність судимості за умисний злочин і бездоганна репутація;
- знання Кодексу адміністративного провадження та Закону про охорону природи.

**Бажано:** посвідчення водія категорії B, знання української чи англійської мови.

## Що ми пропонуємо

- трудовий договір на повну ставку (перший – строковий, до 6 місяців);
- від 6200 до 6900 злотих до вирахування податків, надбавку за вислугу років і тринадцяту зарплату;
- гнучкий початок робочого дня: з 7:00 до 9:00.

## Документи

Документи подають польською мовою.

1. CV і мотиваційний лист.
2. Особова анкета (kwestionariusz osobowy) зі сторінки BIP.
3. Копії документів про освіту та стаж.
4. Підписані заяви про відсутність судимості, дієздатність і публічні права.

Надішліть їх через e-Doręczenia або подайте до мерії в конверті з написом «Nabór – ochrona środowiska» до {{day+10}} року, до 14:00. Важлива дата надходження.

> [!NOTE]
> Частка працівників з інвалідністю в мерії нижча за 6 %. Кандидати з інвалідністю з-поміж найкращих мають перевагу, якщо додадуть копію рішення про інвалідність (orzeczenie).

Правова підстава: ст. 11–15 Закону від 21 листопада 2008 року про працівників органів самоврядування (Dz.U. 2008 nr 223 poz. 1458 ze zm.). Результат оголосимо в [BIP](https://bip.jantarowo.example).`,
    ar: `يعلن رئيس البلدية عن مسابقة مفتوحة لشغل وظيفة إدارية شاغرة: موظف أو موظفة (podinspektor / podinspektorka) لشؤون حماية البيئة في قسم المرافق البلدية (Referat Gospodarki Komunalnej).

## مهام الوظيفة

- تصاريح [قطع الأشجار](ref:service-cards/usuniecie-drzewa) والمعاينات الميدانية؛
- تفقّد المواقد وخزانات الصرف الصحي؛
- برنامج البلدية لدعم استبدال المواقد القديمة؛
- التواصل مع السكان في شؤون النفايات والمساحات الخضراء.

## من نبحث عنه

**شروط ضرورية:**

- شهادة جامعية، أو شهادة ثانوية مع خبرة 3 سنوات؛
- الجنسية البولندية أو جنسية إحدى دول الاتحاد الأوروبي أو دولة أخرى إذا كان لك بموجب اتفاقية أو قانون حق العمل في بولندا، مع إثبات معرفة اللغة البولندية بوثيقة؛
- الأهلية القانونية الكاملة والتمتع بالحقوق العامة؛
- عدم الإدانة بجريمة عمدية وحسن السمعة؛
- معرفة قانون الإجراءات الإدارية وقانون حماية الطبيعة.

**يُفضَّل:** رخصة قيادة من الفئة B ومعرفة الأوكرانية أو الإنجليزية.

## ما نقدمه

- عقد عمل بدوام كامل (العقد الأول محدد المدة حتى 6 أشهر)؛
- راتبًا إجماليًا من 6200 إلى 6900 زلوتي، وعلاوة أقدمية، وراتب شهر ثالث عشر؛
- بداية مرنة للدوام بين الساعة 7:00 و9:00.

## المستندات

تُقدَّم المستندات باللغة البولندية:

1. السيرة الذاتية ورسالة تقديم.
2. الاستمارة الشخصية (kwestionariusz osobowy) من موقع BIP.
3. نسخ من وثائق التعليم والخبرة.
4. إقرارات موقّعة بعدم الإدانة وبالأهلية القانونية والحقوق العامة.

أرسلها عبر خدمة e-Doręczenia أو سلّمها في البلدية داخل ظرف يحمل عبارة «Nabór – ochrona środowiska» حتى {{day+10}} الساعة 14:00. العبرة بتاريخ الوصول.

> [!NOTE]
> نسبة العاملين من ذوي الإعاقة في البلدية أقل من 6%. تُعطى الأولوية لذوي الإعاقة من بين أفضل المرشحين إذا أرفقوا نسخة من شهادة الإعاقة (orzeczenie).

السند القانوني: المواد 11–15 من قانون 21 نوفمبر 2008 بشأن موظفي الإدارة المحلية (Dz.U. 2008 nr 223 poz. 1458 ze zm.). سنعلن النتيجة في [نشرة المعلومات العامة (BIP)](https://bip.jantarowo.example).`,
    en: `The Mayor invites applications for a vacant clerical post: environmental protection officer (podinspektor / podinspektorka) in the Municipal Services Department (Referat Gospodarki Komunalnej).

## What you will do

- handle [tree removal](ref:service-cards/usuniecie-drzewa) permits and inspect trees on site,
- check home boilers and septic tanks,
- run the municipal grant scheme for replacing old stoves,
- talk to residents about waste and green spaces.

## Who we are looking for

**Essential:**

- a degree, or secondary education and 3 years’ work experience,
- Polish or other EU citizenship, or citizenship of another country if a treaty or law gives you the right to work in Poland, together with a document proving your Polish,
- full legal capacity and full public rights,
- no conviction for an intentional offence and an unblemished reputation,
- knowledge of the Code of Administrative Procedure and the Nature Conservation Act.

**Desirable:** a category B driving licence and a knowledge of Ukrainian or English.

## What we offer

- a full-time employment contract (the first one for a fixed term of up to 6 months),
- PLN 6,200 to 6,900 a month before tax, a seniority allowance and a thirteenth salary,
- a flexible start to the day between 7:00 and 9:00.

## What to send

Documents must be in Polish.

1. A CV and a covering letter.
2. The personal questionnaire (kwestionariusz osobowy) from the BIP.
3. Copies of documents showing your education and work experience.
4. Signed declarations on criminal record, legal capacity and public rights.

Send them through e-Doręczenia or bring them to the town hall in an envelope marked “Nabór – ochrona środowiska” by 14:00 on {{day+10}}. The date of receipt counts.

> [!NOTE]
> Fewer than 6% of the town hall’s staff have a disability. Among the best candidates, disabled people have priority if they attach a copy of their disability certificate (orzeczenie).

Legal basis: Articles 11–15 of the Act of 21 November 2008 on local government employees (Dz.U. 2008 nr 223 poz. 1458 ze zm.). The result will be announced in the [BIP](https://bip.jantarowo.example).`,
  },
  topics: ['gospodarka', 'srodowisko'],
  audiences: ['residents', 'newcomers'],
  ownerUnit: 'referat-organizacyjny',
  producedBy: 'Referat Organizacyjny',
  producedAt: day(-8),
  publishedBy: 'Referat Organizacyjny',
  related: [
    { type: 'units', id: 'referat-gospodarki-komunalnej' },
    { type: 'units', id: 'referat-organizacyjny' },
  ],
  searchSynonyms: {
    pl: ['oferty pracy', 'nabór', 'rekrutacja', 'praca'],
    uk: ['вакансія', 'робота', 'працевлаштування'],
    ar: ['وظائف', 'عمل', 'توظيف'],
    en: ['vacancy', 'jobs', 'recruitment'],
  },
}
