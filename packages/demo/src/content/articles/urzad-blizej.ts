import { day, defineDocuments } from '../../define.ts'

export const urzadBlizej = defineDocuments('articles', [
  {
    key: 'pszok-w-soboty',
    kind: 'news',
    date: day(-104),
    title: { pl: 'PSZOK czynny także w soboty. Co i ile możesz oddać?' },
    summary: {
      pl: 'Punkt selektywnej zbiórki przyjmuje odpady we wtorki, czwartki i soboty. Gruz do 500 kg rocznie jest bezpłatny. Zobacz, czego nie przyjmujemy.',
    },
    body: {
      pl: `Punkt Selektywnego Zbierania Odpadów Komunalnych (PSZOK) przy ul. Leśnej 40 ma nowe godziny. Najczęściej prosiliście o soboty, więc od teraz jest czynny:

- we wtorki i czwartki 10:00–18:00,
- w soboty 8:00–14:00.

## Co przyjmujemy bezpłatnie

| Odpad | Limit na gospodarstwo |
| --- | --- |
| Meble, dywany, materace | bez limitu |
| Sprzęt elektryczny, baterie, świetlówki | bez limitu |
| Farby, lakiery, oleje, chemikalia | bez limitu |
| Przeterminowane leki, igły i strzykawki z domu | bez limitu |
| Gruz i ceramika | 500 kg rocznie |
| Opony samochodów osobowych | 8 sztuk rocznie |
| Odzież i tekstylia | bez limitu |
| Gałęzie i trawa | 1 m³ jednorazowo |

## Czego nie przyjmujemy

Azbestu, papy, części samochodowych, butli gazowych i odpadów z firm. Jeśli chcesz usunąć azbest, zadzwoń do urzędu: odbieramy go z posesji i płacimy za utylizację.

## Jak to działa

1. Przyjedź z dokumentem, z którego wynika, że mieszkasz w gminie. Może to być potwierdzenie opłaty za odpady.
2. Pracownik zważy odpady i wskaże kontener.
3. Odpady wyładowujesz we własnym zakresie. Przy ciężkich rzeczach pomożemy.

Obok jest „Drugie życie”: regał, z którego możesz zabrać za darmo rzeczy w dobrym stanie. W zeszłym roku trafiło z niego do nowych domów 900 przedmiotów.

Terminy odbioru sprzed domu są na stronie [Harmonogram odbioru odpadów](ref:pages/harmonogram-odbioru-odpadow).

> [!WARNING]
> Nie zostawiaj odpadów pod bramą. To wykroczenie, za które grozi grzywna do 5000 zł.`,
    },
    hero: 'waste-sorting',
    topics: ['odpady'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-105),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'violations', id: 'dzikie-wysypisko' },
      { type: 'pages', id: 'harmonogram-odbioru-odpadow' },
    ],
    searchSynonyms: { pl: ['gruz', 'stare meble', 'elektrośmieci', 'azbest', 'wielkogabaryty'] },
  },
  {
    key: 'e-doreczenia',
    kind: 'news',
    date: day(-360),
    title: { pl: 'List z urzędu przez internet: załóż adres do e-Doręczeń' },
    summary: {
      pl: 'Elektroniczny list polecony ma taką samą moc jak papierowy. Adres jest bezpłatny. Wyjaśniamy, jak go założyć i ile masz czasu na odczytanie pisma.',
    },
    body: {
      pl: `E-Doręczenia to elektroniczny odpowiednik listu poleconego za potwierdzeniem odbioru. Decyzję podatkową, zezwolenie czy wezwanie dostaniesz na skrzynkę w internecie, a nie awizo.

## Jak założyć adres

1. Wejdź na [edoreczenia.gov.pl](https://edoreczenia.gov.pl).
2. Zaloguj się profilem zaufanym, e-dowodem albo przez bank.
3. Wypełnij krótki wniosek i podaj swój adres e-mail. Na niego przyjdą powiadomienia.
4. Gdy przyjdzie potwierdzenie, kliknij aktywację skrzynki.

Założenie i korzystanie z publicznej skrzynki nic nie kosztuje. Nie masz komputera? Zrobisz to z pomocą pracownika w urzędzie, na stanowisku samoobsługowym.

## O czym pamiętać

- Pismo uznaje się za doręczone, gdy je otworzysz. Jeśli go nie otworzysz, uznaje się je za doręczone **14 dni** po tym, jak wpłynęło na skrzynkę.
- Od dnia doręczenia biegną terminy, na przykład 14 dni na odwołanie.
- Gdy masz adres, urząd wysyła pisma właśnie tam, a nie pocztą.
- Przed dłuższym wyjazdem ustaw powiadomienia na telefon.

Przedsiębiorcy wpisani do KRS muszą mieć adres do doręczeń. Terminy dla firm z CEIDG zależą od daty wpisu. Sprawdzisz je na [biznes.gov.pl](https://www.biznes.gov.pl).

## Nasz adres

**AE:PL-00000-00000-JANTA-00**

Możesz na niego wysłać każde pismo do Urzędu Miejskiego. Zwykły e-mail dobrze służy pytaniom, ale nie zastąpi podania.

Podstawa prawna: ustawa z dnia 18 listopada 2020 r. o doręczeniach elektronicznych (Dz.U. 2020 poz. 2320 ze zm.).`,
    },
    topics: ['dokumenty'],
    audiences: ['residents', 'businesses'],
    ownerUnit: 'referat-organizacyjny',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-361),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'pages', id: 'kontakt' },
      { type: 'articles', id: 'mobywatel-w-urzedzie' },
    ],
    searchSynonyms: { pl: ['skrzynka elektroniczna', 'ePUAP', 'list polecony', 'awizo'] },
  },
  {
    key: 'mobywatel-w-urzedzie',
    kind: 'news',
    date: day(-420),
    title: { pl: 'mObywatel: z telefonem zamiast dowodu w naszym urzędzie' },
    summary: {
      pl: 'Przy okienku wystarczy mDowód w telefonie. Aplikacja pozwala też zastrzec PESEL i sprawdzić ważność dokumentu. Mówimy, kiedy nie wystarczy.',
    },
    body: {
      pl: `Możesz załatwiać sprawy w naszym urzędzie z mDowodem w aplikacji mObywatel. Nie musisz mieć przy sobie plastikowego dowodu.

## Do czego wystarczy telefon

- potwierdzenie tożsamości przy każdym okienku,
- odbiór decyzji i zaświadczeń,
- zameldowanie i wymeldowanie,
- złożenie wniosku o wpis do rejestru wyborców,
- podpisanie oświadczenia w urzędzie stanu cywilnego.

## Kiedy potrzebujesz dowodu z plastiku

- odbierasz nowy [dowód osobisty](ref:service-cards/dowod-osobisty), bo stary trzeba oddać do skasowania,
- wyjeżdżasz za granicę,
- padła ci bateria.

## Co jeszcze zrobisz w aplikacji

1. Zastrzeżesz i odstrzeżesz numer PESEL.
2. Sprawdzisz, do kiedy ważne są twój dowód i paszport.
3. Zgłosisz utratę dowodu, także w nocy.
4. Pokażesz Kartę Dużej Rodziny i legitymację szkolną dziecka.
5. Zapłacisz za wybrane sprawy urzędowe.

## Jak zacząć

Pobierz aplikację ze sklepu w telefonie. Potrzebujesz ważnego dowodu lub paszportu i profilu zaufanego albo konta w banku. Aktywacja zajmuje około pięciu minut. Jeśli utkniesz, pomożemy na stanowisku przy wejściu do urzędu.

> [!WARNING]
> Prawdziwą aplikację pobierzesz tylko ze sklepów Google Play i App Store. Linki do niej wysyłane SMS-em to oszustwo.`,
    },
    hero: 'town-hall',
    topics: ['dokumenty'],
    audiences: ['residents'],
    ownerUnit: 'referat-spraw-obywatelskich',
    producedBy: 'Referat Spraw Obywatelskich',
    producedAt: day(-421),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'service-cards', id: 'dowod-osobisty' },
      { type: 'articles', id: 'e-doreczenia' },
    ],
    searchSynonyms: { pl: ['mDowód', 'dowód w telefonie', 'PESEL', 'profil zaufany'] },
  },
  {
    key: 'ostrzezenia-sms',
    kind: 'news',
    date: day(-615),
    title: { pl: 'Ostrzeżenia SMS: sztorm, awaria wody, zamknięta droga' },
    summary: {
      pl: 'Zapisz się do bezpłatnych powiadomień gminy. Wybierzesz, o czym chcesz wiedzieć i dla jakiej miejscowości. Reklam nie wysyłamy.',
    },
    body: {
      pl: `Gmina uruchomiła własne powiadomienia SMS. Zapisujesz się raz, a potem dostajesz krótkie wiadomości o tym, co dotyczy twojej ulicy lub sołectwa.

## O czym piszemy

| Grupa | Przykład wiadomości |
| --- | --- |
| Zagrożenia | „Sztorm: nie wchodź na falochron do 18:00” |
| Woda i prąd | „Awaria wody, ul. Rybacka. Beczkowóz o 14:00” |
| Drogi | „Ul. Leśna nieprzejezdna, objazd Sosnową” |
| Odpady | „Jutro zbiórka mebli, osiedle Wydmowe” |
| Kultura i sport | „Bieg przez las: zapisy do piątku” |

Zagrożeń nie można wyłączyć. Pozostałe grupy wybierasz samodzielnie.

## Jak się zapisać

- wyślij SMS o treści **JANTAROWO** na numer 58 000 10 50, albo
- wypełnij formularz na [powiadomienia.jantarowo.example](https://powiadomienia.jantarowo.example), albo
- poproś o zapisanie w urzędzie lub bibliotece. Pomożemy też osobom, które mają prosty telefon.

Odbieranie wiadomości jest bezpłatne. Za SMS zapisujący płacisz jak za zwykły.

## Twoje dane

Przechowujemy tylko numer telefonu, miejscowość i wybrane grupy. Nie przekazujemy ich nikomu. Wypiszesz się, wysyłając **STOP**. Zasady opisuje [Polityka prywatności](ref:pages/polityka-prywatnosci).

System uzupełnia, a nie zastępuje krajowe alerty Rządowego Centrum Bezpieczeństwa. Gdy usłyszysz syreny, sprawdź komunikaty w radiu i zastosuj się do poleceń. Zobacz też [Bezpiecznie nad morzem](ref:pages/bezpiecznie-nad-morzem).`,
    },
    hero: 'lighthouse',
    topics: ['bezpieczenstwo', 'woda'],
    audiences: ['residents', 'tourists'],
    ownerUnit: 'referat-organizacyjny',
    producedBy: 'Referat Organizacyjny',
    producedAt: day(-616),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'pages', id: 'bezpiecznie-nad-morzem' }],
    searchSynonyms: { pl: ['alert', 'powiadomienia', 'sztorm', 'SMS z gminy'] },
  },
])
