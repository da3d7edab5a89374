import { type DemoDocument, day } from '../../define.ts'

export const budzetObywatelskiWyniki: DemoDocument<'articles'> = {
  key: 'budzet-obywatelski-wyniki',
  kind: 'news',
  date: day(-9),
  title: {
    pl: 'Budżet obywatelski: mieszkańcy wybrali pięć projektów',
    uk: 'Громадський бюджет: мешканці обрали п’ять проєктів',
    ar: 'الميزانية التشاركية: السكان يختارون خمسة مشاريع',
    en: 'Participatory budget: residents choose five projects',
  },
  summary: {
    pl: 'Oddano 2914 ważnych głosów. Najwięcej zdobył plac zabaw w kształcie statku. Zwycięskie projekty zrealizujemy w ciągu roku za 370 tysięcy złotych.',
    uk: 'Віддано 2914 дійсних голосів. Найбільше отримав дитячий майданчик у формі корабля. Проєкти-переможці втілимо протягом року за 370 тисяч злотих.',
    ar: 'بلغ عدد الأصوات الصحيحة 2914 صوتًا، ونال ملعب الأطفال على شكل سفينة أكبر عدد منها. سننفذ المشاريع الفائزة خلال عام بمبلغ 370 ألف زلوتي.',
    en: 'There were 2,914 valid votes. A ship-shaped playground won the most. We will carry out the winning projects within a year for PLN 370,000.',
  },
  body: {
    pl: `Przez dwa tygodnie mieszkańcy Jantarowa wybierali, na co wydać pieniądze z budżetu obywatelskiego. Na liście było 17 projektów. Zagłosowało 2914 osób, o 412 więcej niż w poprzedniej edycji. Co trzeci głos oddano na papierze.

## Zwycięskie projekty

| Projekt | Głosy | Koszt |
| --- | --- | --- |
| Plac zabaw „Statek” na osiedlu Wydmowym | 874 | 120 000 zł |
| Światło na ścieżce do latarni morskiej | 655 | 95 000 zł |
| Wybieg dla psów przy ul. Leśnej | 521 | 62 000 zł |
| Całodobowy książkomat przy bibliotece | 467 | 55 000 zł |
| Wózki-amfibie na plażę dla osób z niepełnosprawnościami | 397 | 38 000 zł |

Razem projekty będą kosztować 370 000 zł. Pozostałe 30 000 zł nie wystarczyło na kolejny projekt z listy. Ta kwota wróci do budżetu gminy.

> Najbardziej cieszą mnie wózki-amfibie. To pomysł uczennicy naszej szkoły, której brat porusza się na wózku – mówi burmistrz Jantarowa.

## Co dalej

1. W ciągu trzech miesięcy spotkamy się z autorami i ustalimy szczegóły.
2. Potem wybierzemy wykonawców.
3. Postęp prac pokażemy na stronie [Budżet obywatelski](ref:pages/budzet-obywatelski).

Lista wszystkich projektów z liczbą głosów jest w [BIP](https://bip.jantarowo.example).

## Twój projekt nie wygrał?

Możesz zgłosić go w następnej edycji. Pracownicy Referatu Promocji pomogą ci policzyć koszty i sprawdzić, czy działka należy do gminy. Zadzwoń albo przyjdź na [spotkanie dla autorów projektów](ref:events/budzet-obywatelski-spotkanie), jeśli chcesz podzielić się uwagami o głosowaniu.

Dziękujemy wszystkim, którzy głosowali.`,
    uk: `Два тижні мешканці Янтарового вирішували, на що витратити кошти громадського бюджету. У списку було 17 проєктів. Проголосувало 2914 осіб – на 412 більше, ніж минулого разу. Кожен третій голос віддали на папері.

## Проєкти-переможці

| Проєкт | Голоси | Вартість |
| --- | --- | --- |
| Дитячий майданчик «Корабель» (Statek) у районі Видмове | 874 | 120 000 злотих |
| Освітлення стежки до маяка | 655 | 95 000 злотих |
| Майданчик для вигулу собак на вул. Leśna | 521 | 62 000 злотих |
| Цілодобовий книгомат біля бібліотеки | 467 | 55 000 злотих |
| Візки-амфібії на пляж для людей з інвалідністю | 397 | 38 000 злотих |

Разом проєкти коштуватимуть 370 000 злотих. Решти 30 000 не вистачило на наступний проєкт зі списку. Ця сума повернеться до бюджету гміни.

> Найбільше мене тішать візки-амфібії. Це ідея учениці нашої школи, чий брат пересувається на візку, – каже бургомістр Янтарового.

## Що далі

1. Протягом трьох місяців ми зустрінемося з авторами й узгодимо деталі.
2. Потім виберемо виконавців.
3. Перебіг робіт показуватимемо на сторінці [Громадський бюджет](ref:pages/budzet-obywatelski).

Список усіх проєктів із кількістю голосів опубліковано в [BIP](https://bip.jantarowo.example).

## Ваш проєкт не переміг?

Його можна подати наступного разу. Працівники Відділу промоції (Referat Promocji) допоможуть порахувати витрати й перевірити, чи належить ділянка гміні. Якщо хочете поділитися думками про голосування, зателефонуйте або приходьте на [зустріч для авторів проєктів](ref:events/budzet-obywatelski-spotkanie).

Дякуємо всім, хто голосував.`,
    ar: `على مدى أسبوعين قرر سكان يانتاروفو أين تُنفق أموال الميزانية التشاركية. ضمّت القائمة 17 مشروعًا، وصوّت 2914 شخصًا، بزيادة 412 على الدورة السابقة. وكان ثلث الأصوات على الورق.

## المشاريع الفائزة

| المشروع | الأصوات | التكلفة |
| --- | --- | --- |
| ملعب الأطفال «السفينة» (Statek) في حي فيدموفه | 874 | 120,000 زلوتي |
| إنارة الطريق المؤدي إلى المنارة | 655 | 95,000 زلوتي |
| ساحة للكلاب في شارع Leśna | 521 | 62,000 زلوتي |
| خزانة آلية لاستلام الكتب على مدار الساعة عند المكتبة | 467 | 55,000 زلوتي |
| كراسٍ برمائية متحركة على الشاطئ للأشخاص ذوي الإعاقة | 397 | 38,000 زلوتي |

ستكلّف المشاريع مجتمعةً 370,000 زلوتي. ولم تكفِ الـ30,000 زلوتي المتبقية للمشروع التالي في القائمة، فستعود إلى ميزانية البلدية.

> أكثر ما يسعدني هو الكراسي البرمائية. إنها فكرة تلميذة من مدرستنا يستخدم أخوها كرسيًا متحركًا، كما يقول رئيس بلدية يانتاروفو.

## الخطوات القادمة

1. سنلتقي أصحاب المشاريع خلال ثلاثة أشهر لنتفق على التفاصيل.
2. بعد ذلك نختار المنفذين.
3. سنعرض سير العمل في صفحة [الميزانية التشاركية](ref:pages/budzet-obywatelski).

تجد قائمة جميع المشاريع مع عدد الأصوات في [نشرة المعلومات العامة (BIP)](https://bip.jantarowo.example).

## ألم يفز مشروعك؟

يمكنك تقديمه في الدورة القادمة. سيساعدك موظفو قسم الترويج (Referat Promocji) في حساب التكاليف والتحقق من أن الأرض ملك للبلدية. وإذا أردت أن تشاركنا رأيك في التصويت فاتصل بنا أو احضر [لقاء أصحاب المشاريع](ref:events/budzet-obywatelski-spotkanie).

نشكر كل من صوّت.`,
    en: `For two weeks the people of Jantarowo decided how to spend the money in the participatory budget. There were 17 projects on the list. 2,914 people voted, 412 more than last time. One vote in three was cast on paper.

## The winning projects

| Project | Votes | Cost |
| --- | --- | --- |
| “Ship” playground (Statek) on the Wydmowe estate | 874 | PLN 120,000 |
| Lights along the path to the lighthouse | 655 | PLN 95,000 |
| Dog run on Leśna Street | 521 | PLN 62,000 |
| Round-the-clock book locker at the library | 467 | PLN 55,000 |
| Amphibious beach wheelchairs for disabled people | 397 | PLN 38,000 |

Together the projects will cost PLN 370,000. The remaining PLN 30,000 was not enough for the next project on the list and goes back to the municipal budget.

> “I am happiest about the beach wheelchairs. They were the idea of a girl at our school whose brother uses a wheelchair,” says the Mayor of Jantarowo.

## What happens next

1. Within three months we will meet the authors and agree the details.
2. Then we will choose the contractors.
3. We will report progress on the [Participatory budget](ref:pages/budzet-obywatelski) page.

The full list of projects and votes is in the [BIP](https://bip.jantarowo.example).

## Your project did not win?

You can enter it again next time. The Promotion Department (Referat Promocji) will help you work out the costs and check whether the land belongs to the municipality. If you would like to tell us what you thought of the vote, call us or come to the [meeting for project authors](ref:events/budzet-obywatelski-spotkanie).

Thank you to everyone who voted.`,
  },
  hero: 'market-square',
  topics: ['gospodarka', 'rodzina'],
  audiences: ['residents', 'families'],
  ownerUnit: 'referat-promocji',
  producedBy: 'Referat Promocji',
  producedAt: day(-10),
  publishedBy: 'Referat Promocji',
  related: [
    { type: 'pages', id: 'budzet-obywatelski' },
    { type: 'events', id: 'budzet-obywatelski-spotkanie' },
  ],
  searchSynonyms: {
    pl: ['głosowanie na projekty', 'projekty mieszkańców', 'BO'],
    uk: ['бюджет участі', 'голосування за проєкти'],
    ar: ['تصويت السكان', 'مشاريع السكان'],
    en: ['civic budget', 'citizens’ budget', 'vote on projects'],
  },
}
