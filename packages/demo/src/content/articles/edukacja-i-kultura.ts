import { day, defineDocuments } from '../../define.ts'

export const edukacjaIKultura = defineDocuments('articles', [
  {
    key: 'biblioteka-dluzej-otwarta',
    kind: 'news',
    date: day(-38),
    title: { pl: 'Biblioteka otwarta dłużej: do 19:00 i w soboty' },
    summary: {
      pl: 'O dłuższe godziny prosiło 7 na 10 czytelników w ankiecie. Biblioteka będzie czynna także w sobotę, a książki oddasz o każdej porze.',
    },
    body: {
      pl: `Od {{day-31}} r. Miejska Biblioteka Publiczna pracuje w nowych godzinach. Zmieniliśmy je po ankiecie, którą wypełniło 612 czytelników. Siedem na dziesięć osób pisało, że po pracy nie zdążają wypożyczyć książki.

## Nowe godziny

| Dzień | Wypożyczalnia | Czytelnia i komputery |
| --- | --- | --- |
| Poniedziałek–czwartek | 10:00–19:00 | 10:00–19:00 |
| Piątek | 10:00–17:00 | 10:00–17:00 |
| Sobota | 9:00–13:00 | 9:00–13:00 |

W niedziele i święta biblioteka jest zamknięta. Książki możesz oddać o każdej porze do skrzynki przy wejściu.

## Co jeszcze nowego

- 800 e-booków i audiobooków do pobrania z domu,
- półka z książkami po ukraińsku, arabsku i angielsku,
- cicha sala do nauki dla 8 osób,
- dostawa książek do domu dla osób, które z powodu wieku lub choroby nie wychodzą.

## Jak się zapisać

Przyjdź z dokumentem ze zdjęciem. Karta jest bezpłatna. Dzieci zapisuje rodzic. Nie trzeba być zameldowanym w Jantarowie, a turyści mogą wypożyczać za kaucją 30 zł od książki.

Książki wypożyczysz na 30 dni. Termin przedłużysz dwa razy przez internet lub telefon, o ile nikt na książkę nie czeka.

Do biblioteki wejdziesz bez schodów. Można przyjść z psem asystującym. Kontakt i dojazd znajdziesz na stronie [biblioteki](ref:units/biblioteka).`,
    },
    hero: 'library',
    topics: ['kultura', 'edukacja'],
    audiences: ['residents', 'families', 'newcomers'],
    ownerUnit: 'biblioteka',
    producedBy: 'Miejska Biblioteka Publiczna',
    producedAt: day(-39),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'units', id: 'biblioteka' }],
    searchSynonyms: { pl: ['godziny otwarcia biblioteki', 'wypożyczalnia', 'e-booki'] },
  },
  {
    key: 'miejsca-w-przedszkolach',
    kind: 'news',
    date: day(-118),
    title: { pl: 'Zapis do przedszkola lub szkoły w ciągu roku: krok po kroku' },
    summary: {
      pl: 'Przeprowadzasz się z dzieckiem? Nie musisz czekać na wiosenną rekrutację. Lista wolnych miejsc jest w internecie i zmienia się co tydzień.',
    },
    body: {
      pl: `Co roku około 40 dzieci trafia do naszych przedszkoli i szkół poza główną rekrutacją. Zebraliśmy w jednym miejscu, co trzeba zrobić.

## Szkoła podstawowa

Jeśli mieszkasz w obwodzie szkoły, dyrektor **musi** przyjąć dziecko w każdym momencie roku. Zanieś:

1. wniosek rodziców (druk jest w sekretariacie),
2. odpis arkusza ocen albo świadectwo z poprzedniej szkoły,
3. dokument ze zdjęciem do wglądu.

Meldunek nie jest potrzebny. Wystarczy oświadczenie, że mieszkasz w obwodzie. Szkoła spoza obwodu przyjmie dziecko, jeśli ma wolne miejsce.

## Przedszkole

Dzieci od 3 do 6 lat mają prawo do miejsca w przedszkolu. Sześciolatki mają obowiązek. Wolne miejsca sprawdzisz na stronie [przedszkola.jantarowo.example](https://przedszkola.jantarowo.example). Wniosek złóż u dyrektora wybranej placówki.

Pięć godzin dziennie jest bezpłatnych. Za każdą kolejną zaczętą godzinę płacisz 1,44 zł. Dla sześciolatków cały pobyt jest za darmo. Osobno płaci się za posiłki.

## Dziecko przyjechało z zagranicy

Przyjmujemy je tak samo, bez względu na obywatelstwo. Jeśli nie masz świadectw, dyrektor porozmawia z dzieckiem i ustali klasę. Przysługują mu dodatkowe lekcje polskiego: co najmniej 2 godziny w tygodniu. Zobacz też [Wsparcie dla cudzoziemców](ref:pages/wsparcie-dla-cudzoziemcow).

## Dowóz

Gmina dowozi dziecko, jeśli droga do szkoły jest dłuższa niż 3 km (klasy 1–4) lub 4 km (klasy 5–8), a w przypadku pięcio- i sześciolatków – droga do przedszkola dłuższa niż 3 km. Dla dzieci z niepełnosprawnością przewidzieliśmy osobny bus albo zwrot kosztów.

Podstawa prawna: ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe (Dz.U. 2017 poz. 59 ze zm.).`,
    },
    hero: 'school',
    topics: ['edukacja', 'rodzina'],
    audiences: ['families', 'newcomers'],
    ownerUnit: 'referat-organizacyjny',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-119),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'procedures', id: 'przeprowadzka-do-jantarowa' },
      { type: 'pages', id: 'wsparcie-dla-cudzoziemcow' },
    ],
    searchSynonyms: { pl: ['przedszkole', 'rekrutacja do szkoły', 'obwód szkoły', 'zerówka'] },
  },
  {
    key: 'asystentki-miedzykulturowe',
    kind: 'news',
    date: day(-224),
    title: {
      pl: 'Dwie asystentki międzykulturowe pomagają w szkole',
      uk: 'У школі допомагають дві міжкультурні асистентки',
    },
    summary: {
      pl: 'Mówią po polsku, ukraińsku i arabsku. Pomagają uczniom na lekcjach, a rodzicom w rozmowach z nauczycielami. Spotkasz je codziennie w szkole.',
      uk: 'Вони розмовляють польською, українською та арабською. Допомагають учням на уроках, а батькам – у розмовах з учителями. Їх можна застати в школі щодня.',
    },
    body: {
      pl: `W naszej szkole podstawowej uczy się 58 dzieci z Ukrainy i 11 z krajów arabskich. Od tego semestru pomagają im dwie asystentki międzykulturowe. Jedna mówi po polsku i ukraińsku, druga po polsku i arabsku.

## W czym pomagają

- siedzą obok ucznia na lekcji i tłumaczą polecenia,
- wyjaśniają nauczycielom, jak dziecko uczyło się dotąd,
- tłumaczą na zebraniach i przy podpisywaniu zgód,
- łagodzą nieporozumienia między dziećmi.

Asystentki nie wystawiają ocen i nie zastępują lekcji polskiego. Każde dziecko, które nie zna polskiego, ma prawo do dodatkowych lekcji.

## Jak poprosić o pomoc

Zadzwoń do sekretariatu szkoły albo podejdź do pokoju 7. Asystentki pracują od poniedziałku do piątku między 7:45 a 14:00. Na zebranie z tłumaczeniem zgłoś się dzień wcześniej.

> Kiedy dziecko przestaje się bać, że nie zrozumie, uczy się dwa razy szybciej – mówi dyrektorka szkoły.

Etaty na dwa lata opłaca gmina, częściowo z dotacji państwowej. Po tym czasie sprawdzimy wyniki i zdecydujemy, co dalej.

Więcej o pomocy w urzędzie i kursach polskiego przeczytasz na stronie [Wsparcie dla cudzoziemców](ref:pages/wsparcie-dla-cudzoziemcow).`,
      uk: `У нашій початковій школі навчаються 58 дітей з України та 11 з арабських країн. Із цього семестру їм допомагають дві міжкультурні асистентки. Одна розмовляє польською та українською, друга – польською та арабською.

## У чому вони допомагають

- сидять поруч з учнем на уроці й пояснюють завдання;
- розповідають учителям, як дитина навчалася досі;
- перекладають на батьківських зборах і під час підписання згод;
- згладжують непорозуміння між дітьми.

Асистентки не ставлять оцінок і не замінюють уроків польської. Кожна дитина, яка не знає польської, має право на додаткові уроки.

## Як попросити про допомогу

Зателефонуйте до секретаріату школи або зайдіть до кабінету 7. Асистентки працюють із понеділка до п’ятниці з 7:45 до 14:00. Якщо потрібен переклад на зборах, повідомте за день.

> Коли дитина перестає боятися, що не зрозуміє, вона вчиться вдвічі швидше, – каже директорка школи.

Роботу асистенток протягом двох років оплачує гміна, частково з державної дотації. Після цього ми оцінимо результати й вирішимо, що далі.

Більше про допомогу в мерії та курси польської – на сторінці [Підтримка іноземців](ref:pages/wsparcie-dla-cudzoziemcow).`,
    },
    hero: 'school',
    topics: ['edukacja', 'rodzina'],
    audiences: ['families', 'newcomers'],
    ownerUnit: 'referat-organizacyjny',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-225),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'procedures', id: 'pierwsze-kroki-po-przyjezdzie-z-ukrainy' },
      { type: 'events', id: 'polski-na-co-dzien' },
    ],
  },
  {
    key: 'pracownia-morska',
    kind: 'news',
    date: day(-660),
    title: { pl: 'Pracownia morska w szkole: mikroskopy, akwaria i stacja pogody' },
    summary: {
      pl: 'Uczniowie zbadają wodę z Bałtyku i zmierzą wiatr. Pracownia kosztowała 186 tysięcy złotych. Raz w miesiącu będzie otwarta dla wszystkich.',
    },
    body: {
      pl: `Szkoła podstawowa ma nową pracownię morską. Zajęła miejsce po starej szatni, która od lat stała pusta. Lekcje biologii, geografii i fizyki będą tu wyglądać inaczej niż w zwykłej klasie.

## Co jest w środku

- 16 mikroskopów, w tym jeden podłączony do ekranu,
- trzy akwaria z gatunkami z Bałtyku,
- zestawy do badania zasolenia i czystości wody,
- stacja pogody na dachu, z której dane zobaczysz na ekranie w holu,
- stół z piaskiem, na którym widać, jak fale przesuwają brzeg.

Blaty mają regulowaną wysokość. Podjedzie do nich także uczeń na wózku.

## Pieniądze

| Źródło | Kwota |
| --- | --- |
| Budżet gminy | 96 000 zł |
| Dotacja z programu edukacji ekologicznej | 80 000 zł |
| Rada rodziców i darczyńcy | 10 000 zł |
| Razem | 186 000 zł |

## Nie tylko dla uczniów

W pierwszą sobotę miesiąca, od 10:00 do 12:00, pracownia jest otwarta dla wszystkich. Opiekują się nią wtedy uczniowie starszych klas. Wejście jest bezpłatne, a dzieci do 10 lat przychodzą z dorosłym.

> W poprzedniej szatni nikt nie chciał zostać po lekcjach. Z pracowni trudno ich wygonić – śmieje się nauczycielka biologii.`,
    },
    hero: 'school',
    topics: ['edukacja', 'morze'],
    audiences: ['families', 'residents'],
    ownerUnit: 'referat-organizacyjny',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-661),
    publishedBy: 'Referat Promocji',
  },
])
