import { day, defineDocuments } from '../../define.ts'

export const spolecznosc = defineDocuments('articles', [
  {
    key: 'konkurs-dla-organizacji',
    kind: 'news',
    date: day(-45),
    updateType: 'major',
    changeNote: { pl: 'Wydłużyliśmy termin składania ofert o tydzień i poprawiliśmy kwotę w zadaniu trzecim.' },
    title: { pl: '240 tysięcy złotych dla organizacji: otwarty konkurs ofert' },
    summary: {
      pl: 'Stowarzyszenia i kluby mogą zdobyć pieniądze na sport, kulturę i opiekę nad seniorami. Oferty przyjmujemy do {{day-17}} r. Pomożemy je przygotować.',
    },
    body: {
      pl: `Burmistrz ogłosił otwarty konkurs ofert na zadania publiczne. Pieniądze mogą dostać stowarzyszenia, fundacje, kluby sportowe, koła gospodyń wiejskich i organizacje kościelne.

## Na co są pieniądze

| Zadanie | Pula | Najwyższa dotacja |
| --- | --- | --- |
| Sport dzieci i młodzieży | 110 000 zł | 25 000 zł |
| Kultura i dziedzictwo rybackie | 60 000 zł | 15 000 zł |
| Wsparcie seniorów i osób z niepełnosprawnościami | 45 000 zł | 15 000 zł |
| Integracja mieszkańców z różnych krajów | 25 000 zł | 10 000 zł |

Wkład własny to co najmniej 10%. Może nim być praca wolontariuszy.

## Jak złożyć ofertę

1. Pobierz wzór oferty z [BIP](https://bip.jantarowo.example).
2. Wypełnij go i podpisz zgodnie ze statutem.
3. Wyślij przez e-Doręczenia albo przynieś do urzędu do {{day-17}} r.

Ofertę oceni komisja, w której są też przedstawiciele organizacji. Wyniki ogłosimy w ciągu 30 dni od końca naboru. Na podpisanie umowy będzie 14 dni.

## Najczęstsze błędy

- podpisuje tylko prezes, choć statut wymaga dwóch osób,
- koszty w tabeli nie sumują się,
- zadanie zaczyna się przed podpisaniem umowy.

Chcesz, żebyśmy sprawdzili ofertę przed złożeniem? Umów się w Referacie Promocji.

Podstawa prawna: art. 11 i 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz.U. 2003 nr 96 poz. 873 ze zm.).

> [!IMPORTANT]
> Z dotacji rozlicz się w ciągu 30 dni po zakończeniu zadania. Niewykorzystane pieniądze zwróć w ciągu 15 dni.`,
    },
    hero: 'concert',
    topics: ['kultura', 'sport'],
    audiences: ['residents'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-46),
    publishedBy: 'Referat Promocji',
    searchSynonyms: { pl: ['granty', 'dotacje dla stowarzyszeń', 'NGO', 'pożytek publiczny'] },
  },
  {
    key: 'klub-seniora-przystan',
    kind: 'news',
    date: day(-68),
    title: { pl: 'Klub Seniora „Przystań” ma 15 nowych miejsc' },
    summary: {
      pl: 'Gimnastyka, chór, kurs smartfona i wspólne obiady. Klub przyjmuje osoby od 60. roku życia z całej gminy. Zajęcia są bezpłatne, obiad kosztuje 9 zł.',
    },
    body: {
      pl: `Klub Seniora „Przystań” przy ul. Szkolnej 8 powiększył się o drugą salę. Dzięki temu może przyjąć 15 nowych osób. Klub prowadzi [MOPS](ref:units/mops).

## Co robimy

| Dzień | Zajęcia | Godzina |
| --- | --- | --- |
| Poniedziałek | gimnastyka na krzesłach | 10:00 |
| Wtorek | chór „Mewy” | 11:00 |
| Środa | smartfon i komputer | 10:00 |
| Czwartek | rękodzieło i bursztyn | 11:00 |
| Piątek | wspólny obiad i gry planszowe | 12:00 |

Raz w miesiącu zapraszamy gościa: lekarkę, policjanta, przewodnika. Raz na kwartał jedziemy na wycieczkę.

## Kto może przyjść

Osoby, które skończyły 60 lat, nie pracują zawodowo i mieszkają w gminie Jantarowo. Pierwszeństwo mają osoby samotne.

## Ile to kosztuje

Zajęcia są bezpłatne. Obiad kosztuje 9 zł, a przy niskim dochodzie jest za darmo. Z sołectw przywozi i odwozi klubowy bus.

## Jak się zapisać

1. Zadzwoń do MOPS albo przyjdź do klubu.
2. Wypełnij krótką deklarację. Pracownica ci w tym pomoże.
3. Przez pierwsze dwa tygodnie przychodzisz na próbę.

Do klubu wejdziesz bez schodów. W toalecie są poręcze, a w sali głównej pętla dla osób słabosłyszących.

> Przyszłam na chwilę, żeby nauczyć się wysyłać zdjęcia wnuczce. Zostałam trzeci rok – mówi jedna z klubowiczek.`,
    },
    topics: ['zdrowie', 'rodzina'],
    audiences: ['seniors', 'disabled'],
    ownerUnit: 'mops',
    producedBy: 'Miejski Ośrodek Pomocy Społecznej',
    producedAt: day(-69),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'units', id: 'mops' }],
  },
  {
    key: 'wolontariusze-na-plazy',
    kind: 'news',
    date: day(-312),
    title: { pl: 'Foczy patrol: 46 wolontariuszy pilnuje fok i ptaków' },
    summary: {
      pl: 'Młoda foka na plaży zwykle odpoczywa i nie potrzebuje pomocy. Wolontariusze uczą, jak się zachować. Szukają też chętnych do dyżurów.',
    },
    body: {
      pl: `Jantarowski Foczy Patrol podsumował pierwszy rok. W dyżurach na plaży wzięło udział 46 osób: licealiści, emeryci i rodziny. Ustawiali taśmy wokół odpoczywających fok, liczyli ptaki i zbierali stare sieci.

## Rok w liczbach

- 27 spotkań z fokami, w tym 4 wezwania specjalistów,
- 112 dyżurów,
- 340 kilogramów sieci i linek zabranych z plaży,
- 61 gatunków ptaków zapisanych w zeszycie obserwacji.

## Widzisz fokę na plaży?

1. Zostań co najmniej 50 metrów od niej. Psa weź na smycz.
2. Nie zaganiaj jej do wody, nie polewaj i nie karm.
3. Zadzwoń do Straży Miejskiej: 58 000 10 98. Powiedz, przy którym zejściu leży foka.
4. Poczekaj z daleka i poproś innych, żeby nie podchodzili.

Foka odpoczywa na brzegu nawet kilkanaście godzin. To normalne. Gryzie, gdy się boi.

## Dołącz do patrolu

Dyżur trwa dwie godziny, raz w miesiącu. Dajemy kurtkę, lornetkę, szkolenie i ubezpieczenie. Osoby niepełnoletnie potrzebują zgody rodzica. Zgłoś się do Referatu Promocji: [promocja@jantarowo.example](mailto:promocja@jantarowo.example).

Przeczytaj też, jak chronimy [wydmy](ref:violations/niszczenie-wydm) i gdzie można wejść [z psem na plażę](ref:pages/z-psem-na-plazy).`,
    },
    hero: 'seagulls',
    topics: ['srodowisko', 'morze'],
    audiences: ['residents', 'families', 'tourists'],
    ownerUnit: 'referat-promocji',
    producedBy: 'Referat Promocji',
    producedAt: day(-313),
    publishedBy: 'Referat Promocji',
    related: [
      { type: 'violations', id: 'niszczenie-wydm' },
      { type: 'pages', id: 'plaze-i-kapieliska' },
    ],
    searchSynonyms: { pl: ['foka na plaży', 'wolontariat', 'ptaki'] },
  },
  {
    key: 'znizki-z-karta-duzej-rodziny',
    kind: 'news',
    date: day(-570),
    title: { pl: 'Z Kartą Dużej Rodziny taniej w 40 miejscach Jantarowa' },
    summary: {
      pl: 'Do programu dołączyło dziewięć kolejnych firm. Zniżki dają piekarnie, basen, wypożyczalnie rowerów i muzeum. Zobacz, jak z nich korzystać.',
    },
    body: {
      pl: `Karta Dużej Rodziny działa w całej Polsce, ale zniżki ustalają firmy na miejscu. W Jantarowie jest ich już 40. W ostatnich miesiącach dołączyło dziewięć.

## Przykłady zniżek

| Gdzie | Zniżka |
| --- | --- |
| Muzeum Bursztynu | dzieci bezpłatnie, dorośli 8 zł |
| Basen przy szkole | 50% |
| Komunikacja miejska | bilet miesięczny o połowę tańszy |
| Piekarnia na Rynku | 10% |
| Wypożyczalnia rowerów przy porcie | trzeci rower za darmo |
| Opłata za odpady | ulga od każdej osoby |

Miejsca ze zniżkami poznasz po naklejce z logo karty przy wejściu.

## Kto dostanie kartę

Rodzice, którzy mają lub mieli na utrzymaniu co najmniej troje dzieci, i ich dzieci. Rodzice dostają kartę na zawsze. Dzieci mają ją do 18. roku życia, a jeśli się uczą, do 25. Karta przysługuje też cudzoziemcom, którzy mieszkają w Polsce legalnie i spełniają warunki ustawy.

## Jak złożyć wniosek

Przez internet na portalu [Emp@tia](https://empatia.mpips.gov.pl), w aplikacji mObywatel albo w MOPS. Pierwsza karta jest bezpłatna. Szczegóły opisuje [karta usługi](ref:service-cards/karta-duzej-rodziny).

## Prowadzisz firmę?

Dołącz do programu. To ty decydujesz, ile wynosi zniżka i kogo obejmuje. Zadzwoń do MOPS, a pomożemy przygotować umowę. Firma nic nie płaci, a trafia na ogólnopolską listę partnerów.`,
    },
    topics: ['rodzina'],
    audiences: ['families', 'businesses'],
    ownerUnit: 'mops',
    producedBy: 'Miejski Ośrodek Pomocy Społecznej',
    producedAt: day(-571),
    publishedBy: 'Referat Promocji',
    related: [{ type: 'service-cards', id: 'karta-duzej-rodziny' }],
    searchSynonyms: { pl: ['KDR', 'trójka dzieci', 'rodzina wielodzietna'] },
  },
])
