import type { DemoMedia } from '../../define.ts'

export const printableDocuments: DemoMedia[] = [
  {
    key: 'wniosek-usuniecie-drzewa',
    title: {
      pl: 'Wniosek o zezwolenie na usunięcie drzewa lub krzewu (do druku)',
      uk: 'Заява про дозвіл на видалення дерева або куща (для друку, польською)',
      ar: 'طلب ترخيص لإزالة شجرة أو شجيرة (للطباعة، بالبولندية)',
      en: 'Application for permission to remove a tree or shrub (to print, in Polish)',
    },
  },
  {
    key: 'deklaracja-odpady-wzor',
    title: {
      pl: 'Deklaracja o wysokości opłaty za odpady: wzór z przykładem',
      uk: 'Декларація про плату за відходи: зразок із прикладом (польською)',
      ar: 'إقرار رسوم النفايات: نموذج مع مثال (بالبولندية)',
      en: 'Waste charge declaration: a model with an example (in Polish)',
    },
  },
  {
    key: 'regulamin-plazy',
    title: {
      pl: 'Regulamin plaży miejskiej i kąpielisk',
      uk: 'Правила міського пляжу та місць для купання (польською)',
      ar: 'قواعد شاطئ المدينة وأماكن السباحة (بالبولندية)',
      en: 'Rules of the town beach and bathing places (in Polish)',
    },
  },
  {
    key: 'harmonogram-odpadow',
    title: {
      pl: 'Harmonogram odbioru odpadów na jednej kartce',
      uk: 'Графік вивезення відходів на одному аркуші (польською)',
      ar: 'جدول جمع النفايات في ورقة واحدة (بالبولندية)',
      en: 'Waste collection calendar on one sheet (in Polish)',
    },
  },
]
