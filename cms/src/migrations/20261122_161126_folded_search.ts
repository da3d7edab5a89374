import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { foldText } from '../fields/folded'

/** Table, folded column, and the text that it folds. */
const FOLDED = [
  ['articles_locales', 'folded_title', 'title'],
  ['articles_locales', 'folded_summary', 'summary'],
  ['_articles_v_locales', 'version_folded_title', 'version_title'],
  ['_articles_v_locales', 'version_folded_summary', 'version_summary'],
  ['events_locales', 'folded_title', 'title'],
  ['events_locales', 'folded_summary', 'summary'],
  ['_events_v_locales', 'version_folded_title', 'version_title'],
  ['_events_v_locales', 'version_folded_summary', 'version_summary'],
  ['service_cards_locales', 'folded_title', 'title'],
  ['service_cards_locales', 'folded_summary', 'summary'],
  ['_service_cards_v_locales', 'version_folded_title', 'version_title'],
  ['_service_cards_v_locales', 'version_folded_summary', 'version_summary'],
  ['procedures_locales', 'folded_title', 'title'],
  ['procedures_locales', 'folded_summary', 'summary'],
  ['_procedures_v_locales', 'version_folded_title', 'version_title'],
  ['_procedures_v_locales', 'version_folded_summary', 'version_summary'],
  ['violations_locales', 'folded_title', 'title'],
  ['violations_locales', 'folded_summary', 'summary'],
  ['_violations_v_locales', 'version_folded_title', 'version_title'],
  ['_violations_v_locales', 'version_folded_summary', 'version_summary'],
  ['pages_locales', 'folded_title', 'title'],
  ['pages_locales', 'folded_summary', 'summary'],
  ['_pages_v_locales', 'version_folded_title', 'version_title'],
  ['_pages_v_locales', 'version_folded_summary', 'version_summary'],
  ['documents_locales', 'folded_title', 'title'],
  ['documents_locales', 'folded_summary', 'summary'],
  ['_documents_v_locales', 'version_folded_title', 'version_title'],
  ['_documents_v_locales', 'version_folded_summary', 'version_summary'],
  ['e_services_locales', 'folded_title', 'title'],
  ['e_services_locales', 'folded_summary', 'summary'],
  ['_e_services_v_locales', 'version_folded_title', 'version_title'],
  ['_e_services_v_locales', 'version_folded_summary', 'version_summary'],
  ['alerts_locales', 'folded_title', 'title'],
  ['alerts_locales', 'folded_summary', 'summary'],
  ['_alerts_v_locales', 'version_folded_title', 'version_title'],
  ['_alerts_v_locales', 'version_folded_summary', 'version_summary'],
  ['legal_acts_locales', 'folded_title', 'title'],
  ['legal_acts_locales', 'folded_summary', 'summary'],
  ['_legal_acts_v_locales', 'version_folded_title', 'version_title'],
  ['_legal_acts_v_locales', 'version_folded_summary', 'version_summary'],
  ['units_locales', 'folded_title', 'title'],
  ['units_locales', 'folded_summary', 'summary'],
  ['_units_v_locales', 'version_folded_title', 'version_title'],
  ['_units_v_locales', 'version_folded_summary', 'version_summary'],
  ['places_locales', 'folded_title', 'title'],
  ['places_locales', 'folded_summary', 'summary'],
  ['_places_v_locales', 'version_folded_title', 'version_title'],
  ['_places_v_locales', 'version_folded_summary', 'version_summary'],
  ['topics_locales', 'folded_title', 'title'],
  ['media', 'folded_filename', 'filename'],
  ['media_locales', 'folded_alt', 'alt'],
] as const

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_folded_summary\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`folded_title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`folded_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`folded_alt\` text;`)
  // What was written before is found in the same way.
  for (const [table, column, from] of FOLDED) {
    const rows = await db.all<{ id: number; text: string }>(
      sql.raw(`SELECT id, ${from} AS text FROM ${table} WHERE ${from} IS NOT NULL`),
    )
    for (const { id, text } of rows)
      await db.run(sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(column)} = ${foldText(text)} WHERE id = ${id}`)
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`units_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`units_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`places_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`places_locales\` DROP COLUMN \`folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` DROP COLUMN \`version_folded_title\`;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` DROP COLUMN \`version_folded_summary\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`folded_title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`folded_filename\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`folded_alt\`;`)
}
