import type { Printable } from './pdf.ts'

/** Contents follow art. 83b of the Nature Conservation Act of 16 April 2004 (ustawa o ochronie przyrody). */
export const treeRemovalApplication: Printable = {
  title: 'Wniosek o zezwolenie na usunięcie drzewa lub krzewu',
  subtitle: 'Urząd Miejski w Jantarowie, Referat Gospodarki Komunalnej, ul. Portowa 1, 84-009 Jantarowo',
  blocks: [
    { kind: 'heading', text: '1. Kto składa wniosek' },
    { kind: 'field', label: 'Imię i nazwisko albo nazwa' },
    { kind: 'field', label: 'Adres zamieszkania albo siedziby' },
    { kind: 'field', label: 'Telefon lub e-mail (nieobowiązkowo, przyspieszy kontakt)' },
    { kind: 'paragraph', text: 'Składam wniosek jako:' },
    { kind: 'choice', text: 'właściciel albo współwłaściciel nieruchomości' },
    { kind: 'choice', text: 'posiadacz nieruchomości za zgodą właściciela' },
    { kind: 'choice', text: 'zarząd spółdzielni mieszkaniowej albo wspólnoty' },
    { kind: 'heading', text: '2. Gdzie rośnie drzewo lub krzew' },
    { kind: 'field', label: 'Adres albo numer działki i obręb' },
    { kind: 'field', label: 'Przeznaczenie terenu i sposób, w jaki jest użytkowany' },
    { kind: 'heading', text: '3. Co chcesz usunąć' },
    {
      kind: 'table',
      head: ['Gatunek', 'Obwód pnia na wysokości 130 cm (w cm)', 'Powierzchnia krzewów (w m²)'],
      rows: [
        ['1.', '', ''],
        ['2.', '', ''],
        ['3.', '', ''],
        ['4.', '', ''],
      ],
    },
    {
      kind: 'paragraph',
      text: 'Jeśli drzewo ma na tej wysokości kilka pni, wpisz obwód każdego z nich. Jeśli nie ma pnia, wpisz obwód tuż poniżej korony.',
    },
    { kind: 'field', label: 'Przyczyna usunięcia', lines: 3 },
    { kind: 'field', label: 'Termin, w którym chcesz usunąć drzewo lub krzew' },
    { kind: 'paragraph', text: 'Usunięcie wynika z celu związanego z prowadzeniem działalności gospodarczej:' },
    { kind: 'choice', text: 'tak' },
    { kind: 'choice', text: 'nie' },
    { kind: 'heading', text: '4. Załączniki' },
    {
      kind: 'choice',
      text: 'rysunek, mapa albo projekt zagospodarowania działki z zaznaczonym drzewem lub krzewem (obowiązkowo)',
    },
    { kind: 'choice', text: 'zgoda właściciela albo współwłaścicieli nieruchomości (jeśli jest potrzebna)' },
    { kind: 'choice', text: 'projekt planu nasadzeń zastępczych albo przesadzenia (jeśli je planujesz)' },
    { kind: 'choice', text: 'pełnomocnictwo i dowód zapłaty 17 zł opłaty skarbowej (jeśli działa pełnomocnik)' },
    { kind: 'heading', text: '5. Oświadczenie' },
    {
      kind: 'paragraph',
      text: 'Oświadczam, że mam tytuł prawny do władania tą nieruchomością. Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia.',
    },
    { kind: 'field', label: 'Miejscowość, data i czytelny podpis' },
    {
      kind: 'paragraph',
      text: 'Podstawa prawna: art. 83b ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody (Dz.U. 2004 nr 92 poz. 880 ze zm.).',
    },
  ],
}
