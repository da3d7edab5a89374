import { beachRules } from './beach-rules.ts'
import type { Printable } from './pdf.ts'
import { treeRemovalApplication } from './tree-removal-application.ts'
import { wasteCalendar } from './waste-calendar.ts'
import { wasteDeclaration } from './waste-declaration.ts'

/** The printable documents by the key of their medium. */
export const PRINTABLES: Readonly<Record<string, Printable>> = {
  'wniosek-usuniecie-drzewa': treeRemovalApplication,
  'deklaracja-odpady-wzor': wasteDeclaration,
  'regulamin-plazy': beachRules,
  'harmonogram-odpadow': wasteCalendar,
}
