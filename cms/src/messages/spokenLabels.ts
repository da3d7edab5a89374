import { type Message, m } from './types'

/** Labels for screen readers that Payload writes in English into its code, where no catalogue reaches them. */
const SPOKEN: readonly [RegExp, Message][] = [
  [/^select-all$/u, m('Zaznacz wszystko', 'Вибрати все', 'تحديد الكل', 'Select all')],
  [/^add dropdown$/u, m('Wstaw', 'Вставити', 'إدراج', 'Insert')],
  [/^text dropdown$/u, m('Styl akapitu', 'Стиль абзацу', 'نمط الفقرة', 'Paragraph style')],
  [/^align dropdown$/u, m('Wyrównanie', 'Вирівнювання', 'المحاذاة', 'Alignment')],
  [/^\w+ dropdown$/u, m('Więcej narzędzi', 'Інші інструменти', 'أدوات أخرى', 'More tools')],
  [/^Add block$/u, m('Wstaw blok', 'Вставити блок', 'إدراج كتلة', 'Add block')],
  [/^Drag to move$/u, m('Przeciągnij, aby przenieść', 'Перетягніть, щоб перемістити', 'اسحب للنقل', 'Drag to move')],
  [/^Edit link$/u, m('Zmień odnośnik', 'Змінити посилання', 'تعديل الرابط', 'Edit link')],
  [/^Remove link$/u, m('Usuń odnośnik', 'Видалити посилання', 'إزالة الرابط', 'Remove link')],
  [/^Insert Paragraph$/u, m('Wstaw akapit', 'Вставити абзац', 'إدراج فقرة', 'Insert paragraph')],
  [/^Remove Block$/u, m('Usuń blok', 'Видалити блок', 'إزالة الكتلة', 'Remove block')],
  [/^Collapse$/u, m('Zwiń', 'Згорнути', 'طيّ', 'Collapse')],
  [/^Expand$/u, m('Rozwiń', 'Розгорнути', 'توسيع', 'Expand')],
  [/^Add Row$/u, m('Dodaj wiersz', 'Додати рядок', 'إضافة صف', 'Add row')],
  [/^Add Column$/u, m('Dodaj kolumnę', 'Додати стовпець', 'إضافة عمود', 'Add column')],
  [/^toggle fullscreen$/u, m('Pełny ekran', 'На весь екран', 'ملء الشاشة', 'Full screen')],
  [/^toggle$/u, m('Rozwiń lub zwiń', 'Розгорнути або згорнути', 'توسيع أو طي', 'Expand or collapse')],
  [/^Edit (?<name>.+)$/u, m('Edytuj: {name}', 'Редагувати: {name}', 'تعديل: {name}', 'Edit {name}')],
]

/** What a label of Payload's code says, and the name in it; undefined for any other label. */
export const spokenLabel = (label: string): { message: Message; name: string } | undefined => {
  for (const [pattern, message] of SPOKEN) {
    const match = pattern.exec(label)
    if (match) return { message, name: match.groups?.name ?? '' }
  }
  return undefined
}
