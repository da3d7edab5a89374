import type { Printable } from './pdf.ts'

/** A worked model of the declaration under art. 6m of the Act of 13 September 1996 on tidiness and order in municipalities. */
export const wasteDeclaration: Printable = {
  title: 'Deklaracja o wysokości opłaty za gospodarowanie odpadami – wzór',
  subtitle: 'Urząd Miejski w Jantarowie, Referat Gospodarki Komunalnej, ul. Portowa 1, 84-009 Jantarowo',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Deklarację składa właściciel nieruchomości, na której mieszkają ludzie. W bloku robi to spółdzielnia albo wspólnota. Masz na to 14 dni od dnia, w którym zamieszka pierwsza osoba. Gdy zmieni się liczba osób, nową deklarację złóż do 10. dnia miesiąca po miesiącu zmiany.',
    },
    { kind: 'heading', text: 'A. Powód złożenia' },
    { kind: 'choice', text: 'pierwsza deklaracja' },
    { kind: 'choice', text: 'zmiana danych, która zmienia wysokość opłaty' },
    { kind: 'choice', text: 'korekta deklaracji' },
    { kind: 'field', label: 'Data powstania obowiązku albo zmiany (dzień, miesiąc, rok)' },
    { kind: 'heading', text: 'B. Właściciel nieruchomości' },
    { kind: 'field', label: 'Imię i nazwisko albo nazwa' },
    { kind: 'field', label: 'PESEL albo NIP' },
    { kind: 'field', label: 'Adres zamieszkania albo siedziby' },
    { kind: 'heading', text: 'C. Nieruchomość, z której odbieramy odpady' },
    { kind: 'field', label: 'Adres' },
    { kind: 'choice', text: 'dom jednorodzinny' },
    { kind: 'choice', text: 'budynek wielolokalowy' },
    { kind: 'heading', text: 'D. Obliczenie opłaty' },
    {
      kind: 'table',
      head: ['Pozycja', 'Przykład: 3 osoby, kompostownik', 'Twoje dane'],
      rows: [
        ['1. Liczba osób, które mieszkają na nieruchomości', '3', ''],
        ['2. Stawka miesięczna od osoby z uchwały Rady Miejskiej', '36,00 zł', ''],
        ['3. Opłata przed ulgami (poz. 1 × poz. 2)', '108,00 zł', ''],
        ['4. Zwolnienie za kompostownik przy domu jednorodzinnym: 4 zł od osoby', '12,00 zł', ''],
        ['5. Zwolnienie z Kartą Dużej Rodziny: 9 zł od osoby', '0,00 zł', ''],
        ['6. Miesięczna opłata (poz. 3 − poz. 4 − poz. 5)', '96,00 zł', ''],
      ],
    },
    { kind: 'heading', text: 'E. Kompostownik' },
    {
      kind: 'choice',
      text: 'mam kompostownik i kompostuję w nim wszystkie bioodpady, nie odbieracie ode mnie brązowego pojemnika',
    },
    { kind: 'choice', text: 'nie mam kompostownika' },
    { kind: 'heading', text: 'F. Podpis' },
    { kind: 'field', label: 'Data i podpis właściciela albo osoby, która go reprezentuje' },
    {
      kind: 'paragraph',
      text: 'Deklaracja jest podstawą do wystawienia tytułu wykonawczego. Podstawa prawna: art. 6m ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach (Dz.U. 1996 nr 132 poz. 622 ze zm.).',
    },
  ],
}
