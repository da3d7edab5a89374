import type { Printable } from './pdf.ts'

/** The rules of the town's beach and its guarded bathing places; times and facilities stand on the page `plaze-i-kapieliska`. */
export const beachRules: Printable = {
  title: 'Regulamin plaży miejskiej i kąpielisk',
  subtitle: 'Gmina Jantarowo',
  blocks: [
    { kind: 'heading', text: 'Bezpieczna kąpiel' },
    {
      kind: 'list',
      items: [
        'Kąp się tam, gdzie pilnują ratownicy: między żółtymi i czerwonymi bojami kąpieliska.',
        'Biała flaga oznacza, że kąpiel jest dozwolona. Czerwona flaga: kąpiel jest zakazana. Brak flagi: ratowników nie ma na służbie.',
        'Stosuj się do poleceń i sygnałów ratowników. Trzy krótkie gwizdki to wezwanie do wyjścia z wody.',
        'Dzieci do 7 lat wchodzą do wody tylko pod opieką dorosłych.',
        'Nie wchodź do wody po alkoholu. Nie skacz z falochronów, mola ani ostróg.',
        'Nie pływaj na materacach i kołach, gdy wiatr wieje od lądu.',
      ],
    },
    { kind: 'heading', text: 'Na plaży' },
    {
      kind: 'list',
      items: [
        'Wchodź na plażę tylko oznaczonymi zejściami. Na wydmy nie wolno wchodzić o żadnej porze roku.',
        'Zostaw wolny pas szerokości 5 metrów od wody i przejazd dla służb ratowniczych przy każdym zejściu.',
        'Śmieci zabierz ze sobą albo wyrzuć do koszy przy zejściach. Niedopałek to też śmieć.',
        'Ogniska i grille rozpalaj tylko za zgodą urzędu, w miejscu, które w niej podano.',
        'Z psem przychodź na psią plażę przy zejściach nr 7–9. Na kąpieliska od 15 czerwca do 15 września psy nie wchodzą. Sprzątaj po psie.',
        'Nie używaj głośników tak, żeby przeszkadzały innym. Od 22:00 do 6:00 obowiązuje cisza nocna.',
        'Namiotów nie wolno rozbijać na noc. Drony wymagają zgody i ważnych uprawnień.',
      ],
    },
    { kind: 'heading', text: 'Przyroda' },
    {
      kind: 'list',
      items: [
        'Bursztyn wolno zbierać z powierzchni piasku. Nie wolno kopać ani płukać piasku. Zbieraj do słoika z wodą, bo biały fosfor wygląda podobnie.',
        'Foka na brzegu odpoczywa. Nie podchodź bliżej niż 50 metrów, nie spychaj jej do wody i zadzwoń: 58 000 10 98.',
        'Nie karm mew. Roślin z wydm nie zrywaj, bo to one zatrzymują piasek.',
      ],
    },
    { kind: 'heading', text: 'Ważne telefony' },
    {
      kind: 'table',
      head: ['Kto', 'Numer'],
      rows: [
        ['Numer alarmowy', '112'],
        ['Ratunek nad wodą', '601 100 100'],
        ['Straż Miejska w Jantarowie', '58 000 10 98'],
      ],
    },
    {
      kind: 'paragraph',
      text: 'Podstawa prawna: art. 4 ustawy z dnia 18 sierpnia 2011 r. o bezpieczeństwie osób przebywających na obszarach wodnych (Dz.U. 2011 nr 208 poz. 1240 ze zm.).',
    },
  ],
}
