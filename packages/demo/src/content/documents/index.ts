import { type DemoDocument, defineDocuments } from '../../define.ts'
import { cite } from '../legal-acts/act.ts'
import { czystoscWGminach, ochronaPrzyrody } from '../legal-acts/state-acts.ts'

/** What can be downloaded: forms, rules and calendars. The files are in Polish. */
export const documents: DemoDocument<'documents'>[] = defineDocuments('documents', [
  {
    key: 'wniosek-usuniecie-drzewa',
    kind: 'form',
    number: 'GK-D1',
    title: {
      pl: 'Wniosek o zezwolenie na usunięcie drzewa lub krzewu',
      uk: 'Заява про дозвіл на видалення дерева або куща',
      ar: 'طلب ترخيص لإزالة شجرة أو شجيرة',
      en: 'Application for permission to remove a tree or shrub',
    },
    summary: {
      pl: 'Dwie strony. Dołącz plan działki z zaznaczonym drzewem.',
      uk: 'Дві сторінки. Додайте план ділянки з позначеним деревом.',
      ar: 'صفحتان. أرفق مخطط الأرض وعليه موضع الشجرة.',
      en: 'Two pages. Add a plan of the plot with the tree marked.',
    },
    issuedAt: '2026-01-12',
    validFrom: '2026-02-01',
    files: [{ file: 'wniosek-usuniecie-drzewa', language: 'pl', isAccessible: true }],
    howToFill: {
      pl: 'Obwód pnia zmierz na wysokości **130 cm**. Jeśli drzewo ma kilka pni, podaj każdy. Podpisuje właściciel działki albo wszyscy współwłaściciele.',
      uk: 'Обвід стовбура виміряйте на висоті **130 см**. Якщо стовбурів кілька, вкажіть кожен. Підписує власник ділянки або всі співвласники. Заповнюйте польською.',
      ar: 'قس محيط الجذع على ارتفاع **130 سم**. إذا كانت للشجرة عدة جذوع فاكتب كلًّا منها. يوقّع مالك الأرض أو جميع الشركاء. املأ الطلب بالبولندية.',
      en: 'Measure the trunk at a height of **130 cm**. If there are several trunks, give each. The owner signs, or all co-owners. Fill it in in Polish.',
    },
    electronicUrl: 'https://www.gov.pl/web/gov/wyslij-pismo-ogolne',
    unit: 'referat-gospodarki-komunalnej',
    legalActs: [cite(ochronaPrzyrody, '83', '83b')],
  },
  {
    key: 'deklaracja-odpady',
    kind: 'form',
    number: 'GK-O2',
    title: {
      pl: 'Deklaracja o wysokości opłaty za odpady',
      uk: 'Декларація про плату за відходи',
      ar: 'إقرار رسوم النفايات',
      en: 'Waste charge declaration',
    },
    summary: {
      pl: 'Wzór z wypełnionym przykładem. Masz 14 dni od przeprowadzki.',
      uk: 'Зразок із заповненим прикладом. Маєте 14 днів від переїзду.',
      ar: 'نموذج مع مثال مملوء. لديك 14 يومًا من الانتقال.',
      en: 'A form with a worked example. You have 14 days from moving in.',
    },
    issuedAt: '2025-12-15',
    validFrom: '2026-01-01',
    files: [{ file: 'deklaracja-odpady-wzor', language: 'pl', isAccessible: true }],
    howToFill: {
      pl: 'Wpisz liczbę osób, które **naprawdę mieszkają** pod adresem, także bez meldunku. Zniżkę za kompostownik zaznacz tylko przy domu jednorodzinnym.',
      uk: 'Впишіть кількість осіб, які **справді мешкають** за адресою, навіть без реєстрації. Знижку за компостер позначайте лише для одноквартирного будинку.',
      ar: 'اكتب عدد من **يسكنون فعلًا** في العنوان ولو دون تسجيل. واختر تخفيض السماد للبيت المستقل فقط.',
      en: 'Enter how many people **really live** at the address, registered or not. Tick the composting discount for a detached house only.',
    },
    unit: 'referat-gospodarki-komunalnej',
    legalActs: [cite(czystoscWGminach, '6m')],
  },
  {
    key: 'regulamin-plazy',
    kind: 'order',
    number: '0050.41.2026',
    title: {
      pl: 'Regulamin plaży miejskiej i kąpielisk',
      uk: 'Правила міського пляжу та місць для купання',
      ar: 'قواعد شاطئ المدينة وأماكن السباحة',
      en: 'Rules of the town beach and bathing places',
    },
    summary: {
      pl: 'Kiedy strzeżemy plaży, co wolno i czego nie.',
      uk: 'Коли пляж під наглядом, що можна й чого не можна.',
      ar: 'متى يكون الشاطئ تحت الإشراف، وما المسموح وما الممنوع.',
      en: 'When the beach is guarded, what is allowed and what is not.',
    },
    issuedAt: '2026-05-04',
    validFrom: '2026-06-01',
    files: [{ file: 'regulamin-plazy', language: 'pl', isAccessible: true }],
    unit: 'referat-promocji',
    licence: 'official',
  },
  {
    key: 'harmonogram-odpadow',
    kind: 'guide',
    title: {
      pl: 'Harmonogram odbioru odpadów na jednej kartce',
      uk: 'Графік вивезення відходів на одному аркуші',
      ar: 'جدول جمع النفايات في ورقة واحدة',
      en: 'Waste collection calendar on one sheet',
    },
    summary: {
      pl: 'Do powieszenia na lodówce: który pojemnik, w który dzień.',
      uk: 'Щоб повісити на холодильник: який контейнер якого дня.',
      ar: 'لتعليقه على الثلاجة: أي حاوية في أي يوم.',
      en: 'For the fridge door: which bin on which day.',
    },
    issuedAt: '2025-12-20',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    files: [{ file: 'harmonogram-odpadow', language: 'pl', isAccessible: true }],
    unit: 'referat-gospodarki-komunalnej',
    licence: 'ccBy',
  },
])
