import type { Printable } from './pdf.ts'

/** The collection days of the page `harmonogram-odbioru-odpadow`, on one sheet for the kitchen wall. */
export const wasteCalendar: Printable = {
  title: 'Harmonogram odbioru odpadów',
  subtitle: 'Gmina Jantarowo',
  blocks: [
    { kind: 'paragraph', text: 'Wystaw pojemniki i worki przed posesję do 6:00 rano w dniu odbioru.' },
    {
      kind: 'table',
      head: [
        'Odpady',
        'Rejon 1: Śródmieście i port',
        'Rejon 2: osiedle Wydmowe, ul. Leśna i Sosnowa',
        'Rejon 3: Mewno, Borowo, Sośnik',
      ],
      rows: [
        ['Zmieszane (czarny)', 'poniedziałek', 'wtorek', 'środa'],
        ['Bio (brązowy)', 'wtorek', 'środa', 'czwartek'],
        ['Metale i tworzywa (żółty)', '1. i 3. czwartek miesiąca', '1. i 3. piątek miesiąca', '2. i 4. piątek miesiąca'],
        ['Papier (niebieski)', '2. czwartek miesiąca', '2. wtorek miesiąca', '2. środa miesiąca'],
        ['Szkło (zielony)', '4. czwartek miesiąca', '4. wtorek miesiąca', '4. środa miesiąca'],
        [
          'Popiół (szary), październik–kwiecień',
          'ostatnia sobota miesiąca',
          'ostatnia sobota miesiąca',
          'ostatnia sobota miesiąca',
        ],
      ],
    },
    { kind: 'heading', text: 'Jak często' },
    {
      kind: 'list',
      items: [
        'Od kwietnia do października zmieszane i bio odbieramy co tydzień.',
        'Od listopada do marca co dwa tygodnie: zmieszane w tygodnie parzyste, bio w nieparzyste.',
        'Gdy dzień odbioru wypada w święto, przyjedziemy w najbliższą sobotę.',
      ],
    },
    { kind: 'heading', text: 'Meble i elektrosprzęt' },
    {
      kind: 'paragraph',
      text: 'Zbiórka jest w pierwszą sobotę marca, czerwca, września i grudnia. Rzeczy wystaw w piątek po 18:00.',
    },
    { kind: 'heading', text: 'PSZOK, ul. Leśna 40' },
    {
      kind: 'table',
      head: ['Dzień', 'Godziny'],
      rows: [
        ['Wtorek i czwartek', '10:00–18:00'],
        ['Sobota', '8:00–14:00'],
      ],
    },
    { kind: 'paragraph', text: 'Nie odebraliśmy odpadów? Zadzwoń w ciągu 2 dni roboczych: 58 000 10 31.' },
  ],
}
