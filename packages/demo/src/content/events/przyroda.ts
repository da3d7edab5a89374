import { day, defineDocuments } from '../../define.ts'
import { beachEntranceThree, lighthouseForest, marketSquare, placeIn, treatmentPlant, wasteDepot } from './places.ts'

/** Birds, the beach, waste water and old electronics. */
export const przyroda = defineDocuments('events', [
  {
    key: 'spacer-ornitologiczny',
    kind: 'nature',
    title: {
      pl: 'Ptaki Bałtyku: poranny spacer z lornetką',
      en: 'Birds of the Baltic: a morning walk with binoculars',
    },
    summary: {
      pl: 'Cztery kilometry plażą i skrajem lasu z przewodniczką. Lornetki pożyczymy na miejscu. Trasa jest łatwa, a grupa niewielka.',
      en: 'Four kilometres along the beach and the edge of the forest with a guide. Binoculars can be borrowed. The route is easy and the group small.',
    },
    body: {
      pl: `Nad Bałtykiem każda pora roku ma swoje ptaki. Przewodniczka pokaże, jak odróżnić mewę srebrzystą od siodłatej i gdzie sieweczki zakładają gniazda. Wyniki liczenia przekażemy do ogólnopolskiego programu.

- Ubierz się na wiatr i piasek, w stonowane kolory.
- Psy zostają w domu.
- Dzieci od 8 lat przychodzą z dorosłym.

Spotykamy się na parkingu leśnym przy latarni. Spacer kończy się w tym samym miejscu, z ciepłą herbatą.`,
      en: `Every season on the Baltic has its birds. The guide will show you how to tell a herring gull from a black-backed gull and where plovers nest. Our count goes to a national programme.

- Dress for wind and sand, in muted colours.
- Dogs stay at home.
- Children aged 8 and over come with an adult.

Meet at the forest car park by the lighthouse. The walk ends there with hot tea.`,
    },
    hero: 'seagulls',
    occurrences: [{ startDate: day(45), startTime: '08:30', endTime: '11:00' }],
    ...lighthouseForest,
    organiser: { pl: 'Foczy Patrol i Referat Promocji', en: 'Seal Patrol and Promotion Department' },
    isFree: true,
    registration: {
      needed: true,
      url: 'https://zapisy.jantarowo.example/ptaki',
      deadline: day(42),
      capacity: 15,
    },
    accessibility: {
      stepFree: 'no',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: {
        pl: 'Trasa prowadzi po piasku. Dla osób na wózkach przygotujemy punkt obserwacyjny na utwardzonej ścieżce. Daj znać przy zapisie.',
        en: 'The route is sandy. For wheelchair users we can prepare a viewing point on the firm path. Tell us when you book.',
      },
    },
    languages: ['pl', 'en'],
    topics: ['srodowisko', 'turystyka'],
    audiences: ['tourists', 'families'],
    ownerUnit: 'referat-promocji',
    contacts: [{ kind: 'email', value: 'promocja@jantarowo.example' }],
    producedBy: 'Referat Promocji',
    producedAt: day(-8),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'dzien-otwarty-oczyszczalni',
    kind: 'education',
    title: { pl: 'Drzwi otwarte w oczyszczalni ścieków' },
    summary: {
      pl: 'Zobacz, co się dzieje z wodą, gdy zniknie w odpływie. Wchodzimy w grupach po 10 osób, co pół godziny. Dla osób od 7. roku życia.',
    },
    body: {
      pl: `Technolożka oprowadzi cię po wszystkich etapach: kratach, piaskowniku, bakteriach i osadzie. Na końcu zobaczysz wodę, która płynie do morza.

- Zwiedzanie trwa 50 minut. Zapach bywa mocny.
- Wózków dziecięcych nie wprowadzamy na pomosty.
- Włóż pełne buty na płaskiej podeszwie.

Ekipa pokaże też, czego nie wrzucać do toalety: w zeszłym roku chusteczki zatkały pompy 31 razy.`,
    },
    occurrences: [{ startDate: day(26), startTime: '10:00', endTime: '14:00' }],
    ...treatmentPlant,
    organiser: { pl: 'Referat Gospodarki Komunalnej' },
    isFree: true,
    registration: { needed: true, url: 'https://zapisy.jantarowo.example/oczyszczalnia', deadline: day(23), capacity: 80 },
    accessibility: {
      stepFree: 'partly',
      hearingLoop: 'no',
      signLanguage: 'no',
      note: { pl: 'Na wózku zobaczysz sterownię i laboratorium. Pomosty mają schody.' },
    },
    languages: ['pl'],
    topics: ['woda', 'srodowisko', 'edukacja'],
    audiences: ['families', 'residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    contacts: [{ kind: 'phone', value: '58 000 10 30' }],
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-14),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'wymiana-rzeczy',
    kind: 'fair',
    title: { pl: 'Wymiana książek, ubrań i zabawek pod arkadami' },
    summary: {
      pl: 'Przynieś do 10 rzeczy, zabierz tyle samo. Nic się nie sprzedaje. To, co zostanie, pojedzie do MOPS.',
    },
    body: {
      pl: `Na stołach pod arkadami Rynku zostawiasz rzeczy czyste i całe. Dostajesz tyle żetonów, ile przyniesiesz przedmiotów, i wymieniasz je na inne.

- Przyjmujemy: książki, gry, zabawki, ubrania, naczynia, drobny sprzęt.
- Nie przyjmujemy: mebli, butelek, leków, żywności i bielizny.
- Sprzęt elektryczny sprawdzi na miejscu technik.

Żetony dostajesz bez podawania nazwiska. Stoły są niskie, wygodne także dla osób na wózkach.`,
    },
    hero: 'market-square',
    occurrences: [{ startDate: day(33), startTime: '10:00', endTime: '14:00' }],
    ...placeIn(marketSquare, 'pl'),
    organiser: { pl: 'Referat Gospodarki Komunalnej i MOPS' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'no', signLanguage: 'no' },
    topics: ['odpady', 'rodzina'],
    audiences: ['residents', 'families', 'newcomers'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-12),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'sprzatanie-plazy',
    kind: 'nature',
    title: { pl: 'Sprzątanie plaży: zejścia od 1 do 6' },
    summary: {
      pl: 'Zebraliśmy 460 kilogramów śmieci, najwięcej sieci i plastiku. W akcji wzięły udział 132 osoby. Dziękujemy.',
    },
    body: {
      pl: `Spotkaliśmy się przy zejściu nr 3 i sprzątnęliśmy pięć kilometrów plaży po obu stronach portu. Pracowały 132 osoby, w tym cztery klasy szkolne.

| Rodzaj śmieci | Ile |
| --- | --- |
| Sieci, linki, pływaki | 148 kg |
| Plastik i folia | 121 kg |
| Szkło | 96 kg |
| Niedopałki | 2 wiadra |
| Reszta | 95 kg |

To o 40 kilogramów mniej niż poprzednio. Przy zejściu nr 5, gdzie śmieci było najwięcej, ustawimy trzeci kosz i popielnicę. Dziękujemy rybakom za odbiór sieci.`,
    },
    hero: 'beach',
    occurrences: [{ startDate: day(-18), startTime: '10:00', endTime: '13:00' }],
    ...beachEntranceThree,
    organiser: { pl: 'Referat Gospodarki Komunalnej i szkoła podstawowa' },
    isFree: true,
    accessibility: { stepFree: 'partly', hearingLoop: 'no', signLanguage: 'no' },
    topics: ['srodowisko', 'morze'],
    audiences: ['residents', 'families'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-17),
    publishedBy: 'Referat Promocji',
  },
  {
    key: 'zbiorka-elektroodpadow',
    kind: 'nature',
    title: { pl: 'Zbiórka starych telefonów, komputerów i lodówek' },
    summary: {
      pl: 'Przez cały dzień PSZOK przyjmuje elektroodpady bez limitu. Za sprawny sprzęt dajemy sadzonkę. Dane z dysku kasujemy na twoich oczach.',
    },
    body: {
      pl: `W czasie zbiórki sprzęt przyjmują technicy. Sprawny trafia do szkoły lub klubu seniora, a zepsuty do recyklingu.

- Nie rozbieraj sprzętu na części. Uszkodzona lodówka wypuszcza szkodliwe gazy.
- Wyjmij baterie. Wrzuć je do pojemnika obok bramy.
- Dysk skasujemy lub przewiercimy przy tobie.

Potrzebujesz odbioru z domu? W tym tygodniu zabieramy sprzęty cięższe niż 20 kg. Zadzwoń: 58 000 10 31.`,
    },
    occurrences: [{ startDate: day(-12), allDay: true }],
    ...wasteDepot,
    organiser: { pl: 'Referat Gospodarki Komunalnej' },
    isFree: true,
    accessibility: { stepFree: 'yes', hearingLoop: 'no', signLanguage: 'no' },
    topics: ['odpady', 'srodowisko'],
    audiences: ['residents'],
    ownerUnit: 'referat-gospodarki-komunalnej',
    producedBy: 'Referat Gospodarki Komunalnej',
    producedAt: day(-20),
    publishedBy: 'Referat Promocji',
  },
])
