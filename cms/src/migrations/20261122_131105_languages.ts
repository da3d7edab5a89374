import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_language_states_order_idx\` ON \`articles_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_language_states_parent_idx\` ON \`articles_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_language_states_order_idx\` ON \`_articles_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_language_states_parent_idx\` ON \`_articles_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_language_states_order_idx\` ON \`events_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_language_states_parent_idx\` ON \`events_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_language_states_order_idx\` ON \`_events_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_language_states_parent_idx\` ON \`_events_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_language_states_order_idx\` ON \`service_cards_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_language_states_parent_idx\` ON \`service_cards_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_language_states_order_idx\` ON \`_service_cards_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_language_states_parent_idx\` ON \`_service_cards_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`procedures_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`procedures_language_states_order_idx\` ON \`procedures_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_language_states_parent_idx\` ON \`procedures_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_language_states_order_idx\` ON \`_procedures_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_language_states_parent_idx\` ON \`_procedures_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`violations_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`violations_language_states_order_idx\` ON \`violations_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`violations_language_states_parent_idx\` ON \`violations_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_violations_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_violations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_violations_v_version_language_states_order_idx\` ON \`_violations_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_language_states_parent_idx\` ON \`_violations_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_language_states_order_idx\` ON \`pages_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_language_states_parent_idx\` ON \`pages_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_language_states_order_idx\` ON \`_pages_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_language_states_parent_idx\` ON \`_pages_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_language_states_order_idx\` ON \`documents_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_language_states_parent_idx\` ON \`documents_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_language_states_order_idx\` ON \`_documents_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_language_states_parent_idx\` ON \`_documents_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_language_states_order_idx\` ON \`e_services_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_language_states_parent_idx\` ON \`e_services_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_language_states_order_idx\` ON \`_e_services_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_language_states_parent_idx\` ON \`_e_services_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_language_states_order_idx\` ON \`alerts_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_language_states_parent_idx\` ON \`alerts_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_language_states_order_idx\` ON \`_alerts_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_language_states_parent_idx\` ON \`_alerts_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_acts_language_states_order_idx\` ON \`legal_acts_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_language_states_parent_idx\` ON \`legal_acts_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_acts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_language_states_order_idx\` ON \`_legal_acts_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_language_states_parent_idx\` ON \`_legal_acts_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_language_states_order_idx\` ON \`units_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_language_states_parent_idx\` ON \`units_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_units_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_units_v_version_language_states_order_idx\` ON \`_units_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_language_states_parent_idx\` ON \`_units_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_language_states_order_idx\` ON \`places_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`places_language_states_parent_idx\` ON \`places_language_states\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_language_states\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_language_states_order_idx\` ON \`_places_v_version_language_states\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_language_states_parent_idx\` ON \`_places_v_version_language_states\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`articles_translation_translation_reviewed_by_idx\` ON \`articles_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_translation_version_translation_revi_idx\` ON \`_articles_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`events_translation_translation_reviewed_by_idx\` ON \`events_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_translation_version_translation_review_idx\` ON \`_events_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`service_cards_translation_translation_reviewed_by_idx\` ON \`service_cards_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_translation_version_translation_idx\` ON \`_service_cards_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`procedures\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`procedures_translation_translation_reviewed_by_idx\` ON \`procedures_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_translation_version_translation_re_idx\` ON \`_procedures_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`violations\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`violations\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`violations_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`violations_translation_translation_reviewed_by_idx\` ON \`violations_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_violations_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_violations_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_translation_version_translation_re_idx\` ON \`_violations_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pages_translation_translation_reviewed_by_idx\` ON \`pages_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_translation_version_translation_reviewe_idx\` ON \`_pages_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`documents_translation_translation_reviewed_by_idx\` ON \`documents_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_translation_version_translation_rev_idx\` ON \`_documents_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`e_services\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`e_services\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`e_services_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`e_services_translation_translation_reviewed_by_idx\` ON \`e_services_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_e_services_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_e_services_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_e_services_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_translation_version_translation_re_idx\` ON \`_e_services_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`alerts\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`alerts_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`alerts_translation_translation_reviewed_by_idx\` ON \`alerts_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_alerts_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_translation_version_translation_review_idx\` ON \`_alerts_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`legal_acts\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`legal_acts\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`legal_acts_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`legal_acts_translation_translation_reviewed_by_idx\` ON \`legal_acts_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_translation_version_translation_re_idx\` ON \`_legal_acts_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`units_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`units_translation_translation_reviewed_by_idx\` ON \`units_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_units_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_translation_version_translation_reviewe_idx\` ON \`_units_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`places_locales\` ADD \`translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`places_translation_translation_reviewed_by_idx\` ON \`places_locales\` (\`translation_reviewed_by_id\`,\`_locale\`);`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_keeps_translations\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_places_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_translation_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_translation_made_from\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_translation_is_machine_made\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_translation_reviewed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_places_v_locales\` ADD \`version_translation_reviewed_by_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_translation_version_translation_review_idx\` ON \`_places_v_locales\` (\`version_translation_reviewed_by_id\`,\`_locale\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_language_states\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`events_language_states\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`service_cards_language_states\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`procedures_language_states\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`violations_language_states\`;`)
  await db.run(sql`DROP TABLE \`_violations_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`pages_language_states\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`documents_language_states\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`e_services_language_states\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`alerts_language_states\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_language_states\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`units_language_states\`;`)
  await db.run(sql`DROP TABLE \`_units_v_version_language_states\`;`)
  await db.run(sql`DROP TABLE \`places_language_states\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_language_states\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_locales\`("title", "summary", "body", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "body", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_locales\` RENAME TO \`articles_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_locales\`("version_title", "version_summary", "version_body", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_body", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_locales\` RENAME TO \`_articles_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`status_note\` text,
  	\`body\` text,
  	\`place_name\` text,
  	\`organiser\` text,
  	\`accessibility_note\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_locales\`("title", "summary", "status_note", "body", "place_name", "organiser", "accessibility_note", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "status_note", "body", "place_name", "organiser", "accessibility_note", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_locales\` RENAME TO \`events_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_status_note\` text,
  	\`version_body\` text,
  	\`version_place_name\` text,
  	\`version_organiser\` text,
  	\`version_accessibility_note\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_locales\`("version_title", "version_summary", "version_status_note", "version_body", "version_place_name", "version_organiser", "version_accessibility_note", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_status_note", "version_body", "version_place_name", "version_organiser", "version_accessibility_note", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_locales\` RENAME TO \`_events_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_cards_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`status_reason\` text,
  	\`who_for\` text,
  	\`how_to\` text,
  	\`fee_note\` text,
  	\`processing_time_text\` text,
  	\`outcome\` text,
  	\`collection\` text,
  	\`appeal_authority\` text,
  	\`appeal_deadline\` text,
  	\`appeal_fee\` text,
  	\`appeal_text\` text,
  	\`special_cases\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_cards_locales\`("title", "summary", "status_reason", "who_for", "how_to", "fee_note", "processing_time_text", "outcome", "collection", "appeal_authority", "appeal_deadline", "appeal_fee", "appeal_text", "special_cases", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "status_reason", "who_for", "how_to", "fee_note", "processing_time_text", "outcome", "collection", "appeal_authority", "appeal_deadline", "appeal_fee", "appeal_text", "special_cases", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`service_cards_locales\`;`)
  await db.run(sql`DROP TABLE \`service_cards_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_cards_locales\` RENAME TO \`service_cards_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_cards_slug_idx\` ON \`service_cards_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_cards_locales_locale_parent_id_unique\` ON \`service_cards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_cards_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_status_reason\` text,
  	\`version_who_for\` text,
  	\`version_how_to\` text,
  	\`version_fee_note\` text,
  	\`version_processing_time_text\` text,
  	\`version_outcome\` text,
  	\`version_collection\` text,
  	\`version_appeal_authority\` text,
  	\`version_appeal_deadline\` text,
  	\`version_appeal_fee\` text,
  	\`version_appeal_text\` text,
  	\`version_special_cases\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_cards_v_locales\`("version_title", "version_summary", "version_status_reason", "version_who_for", "version_how_to", "version_fee_note", "version_processing_time_text", "version_outcome", "version_collection", "version_appeal_authority", "version_appeal_deadline", "version_appeal_fee", "version_appeal_text", "version_special_cases", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_status_reason", "version_who_for", "version_how_to", "version_fee_note", "version_processing_time_text", "version_outcome", "version_collection", "version_appeal_authority", "version_appeal_deadline", "version_appeal_fee", "version_appeal_text", "version_special_cases", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_service_cards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_cards_v_locales\` RENAME TO \`_service_cards_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_slug_idx\` ON \`_service_cards_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_cards_v_locales_locale_parent_id_unique\` ON \`_service_cards_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_procedures_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`intro\` text,
  	\`who_for\` text,
  	\`outcome\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_procedures_locales\`("title", "summary", "intro", "who_for", "outcome", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "intro", "who_for", "outcome", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`procedures_locales\`;`)
  await db.run(sql`DROP TABLE \`procedures_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_procedures_locales\` RENAME TO \`procedures_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_slug_idx\` ON \`procedures_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_locales_locale_parent_id_unique\` ON \`procedures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__procedures_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_intro\` text,
  	\`version_who_for\` text,
  	\`version_outcome\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__procedures_v_locales\`("version_title", "version_summary", "version_intro", "version_who_for", "version_outcome", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_intro", "version_who_for", "version_outcome", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_procedures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__procedures_v_locales\` RENAME TO \`_procedures_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_slug_idx\` ON \`_procedures_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_procedures_v_locales_locale_parent_id_unique\` ON \`_procedures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_violations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`what_it_is\` text,
  	\`examples\` text,
  	\`how_to_recognise\` text,
  	\`who_handles\` text,
  	\`evidence\` text,
  	\`what_happens_next\` text,
  	\`deadlines\` text,
  	\`penalty_text\` text,
  	\`appeal\` text,
  	\`if_you_are_accused\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_violations_locales\`("title", "summary", "what_it_is", "examples", "how_to_recognise", "who_handles", "evidence", "what_happens_next", "deadlines", "penalty_text", "appeal", "if_you_are_accused", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "what_it_is", "examples", "how_to_recognise", "who_handles", "evidence", "what_happens_next", "deadlines", "penalty_text", "appeal", "if_you_are_accused", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`violations_locales\`;`)
  await db.run(sql`DROP TABLE \`violations_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_violations_locales\` RENAME TO \`violations_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`violations_slug_idx\` ON \`violations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`violations_locales_locale_parent_id_unique\` ON \`violations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__violations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_what_it_is\` text,
  	\`version_examples\` text,
  	\`version_how_to_recognise\` text,
  	\`version_who_handles\` text,
  	\`version_evidence\` text,
  	\`version_what_happens_next\` text,
  	\`version_deadlines\` text,
  	\`version_penalty_text\` text,
  	\`version_appeal\` text,
  	\`version_if_you_are_accused\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_violations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__violations_v_locales\`("version_title", "version_summary", "version_what_it_is", "version_examples", "version_how_to_recognise", "version_who_handles", "version_evidence", "version_what_happens_next", "version_deadlines", "version_penalty_text", "version_appeal", "version_if_you_are_accused", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_what_it_is", "version_examples", "version_how_to_recognise", "version_who_handles", "version_evidence", "version_what_happens_next", "version_deadlines", "version_penalty_text", "version_appeal", "version_if_you_are_accused", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_violations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_violations_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__violations_v_locales\` RENAME TO \`_violations_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_version_slug_idx\` ON \`_violations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_violations_v_locales_locale_parent_id_unique\` ON \`_violations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`nav_title\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages_locales\`("title", "summary", "body", "nav_title", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "body", "nav_title", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_locales\` RENAME TO \`pages_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_nav_title\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v_locales\`("version_title", "version_summary", "version_body", "version_nav_title", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_body", "version_nav_title", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_locales\` RENAME TO \`_pages_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`how_to_fill\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents_locales\`("title", "summary", "how_to_fill", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "how_to_fill", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents_locales\` RENAME TO \`documents_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_how_to_fill\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__documents_v_locales\`("version_title", "version_summary", "version_how_to_fill", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_how_to_fill", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__documents_v_locales\` RENAME TO \`_documents_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_e_services_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`provider_name\` text,
  	\`outage\` text,
  	\`cost\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_e_services_locales\`("title", "summary", "provider_name", "outage", "cost", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "provider_name", "outage", "cost", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`e_services_locales\`;`)
  await db.run(sql`DROP TABLE \`e_services_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_e_services_locales\` RENAME TO \`e_services_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_services_slug_idx\` ON \`e_services_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_services_locales_locale_parent_id_unique\` ON \`e_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__e_services_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_provider_name\` text,
  	\`version_outage\` text,
  	\`version_cost\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__e_services_v_locales\`("version_title", "version_summary", "version_provider_name", "version_outage", "version_cost", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_provider_name", "version_outage", "version_cost", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_e_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__e_services_v_locales\` RENAME TO \`_e_services_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_slug_idx\` ON \`_e_services_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_e_services_v_locales_locale_parent_id_unique\` ON \`_e_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_alerts_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`instruction\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_alerts_locales\`("title", "summary", "body", "instruction", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "body", "instruction", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`alerts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_alerts_locales\` RENAME TO \`alerts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_slug_idx\` ON \`alerts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_locales_locale_parent_id_unique\` ON \`alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__alerts_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_instruction\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__alerts_v_locales\`("version_title", "version_summary", "version_body", "version_instruction", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_body", "version_instruction", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_alerts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__alerts_v_locales\` RENAME TO \`_alerts_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_slug_idx\` ON \`_alerts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_alerts_v_locales_locale_parent_id_unique\` ON \`_alerts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_legal_acts_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_legal_acts_locales\`("title", "summary", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`legal_acts_locales\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_legal_acts_locales\` RENAME TO \`legal_acts_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_acts_slug_idx\` ON \`legal_acts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_acts_locales_locale_parent_id_unique\` ON \`legal_acts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__legal_acts_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_acts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__legal_acts_v_locales\`("version_title", "version_summary", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_legal_acts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__legal_acts_v_locales\` RENAME TO \`_legal_acts_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_slug_idx\` ON \`_legal_acts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_legal_acts_v_locales_locale_parent_id_unique\` ON \`_legal_acts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_units_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`competences\` text,
  	\`head_role\` text,
  	\`room\` text,
  	\`accessibility_note\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units_locales\`("title", "summary", "competences", "head_role", "room", "accessibility_note", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "competences", "head_role", "room", "accessibility_note", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`units_locales\`;`)
  await db.run(sql`DROP TABLE \`units_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_units_locales\` RENAME TO \`units_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_locales_locale_parent_id_unique\` ON \`units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__units_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_competences\` text,
  	\`version_head_role\` text,
  	\`version_room\` text,
  	\`version_accessibility_note\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_units_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__units_v_locales\`("version_title", "version_summary", "version_competences", "version_head_role", "version_room", "version_accessibility_note", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_competences", "version_head_role", "version_room", "version_accessibility_note", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_units_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_units_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__units_v_locales\` RENAME TO \`_units_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_slug_idx\` ON \`_units_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_units_v_locales_locale_parent_id_unique\` ON \`_units_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_places_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`transport\` text,
  	\`accessibility_note\` text,
  	\`panorama_text_alternative\` text,
  	\`change_note\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places_locales\`("title", "summary", "description", "transport", "accessibility_note", "panorama_text_alternative", "change_note", "slug", "id", "_locale", "_parent_id") SELECT "title", "summary", "description", "transport", "accessibility_note", "panorama_text_alternative", "change_note", "slug", "id", "_locale", "_parent_id" FROM \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_places_locales\` RENAME TO \`places_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__places_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`version_transport\` text,
  	\`version_accessibility_note\` text,
  	\`version_panorama_text_alternative\` text,
  	\`version_change_note\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__places_v_locales\`("version_title", "version_summary", "version_description", "version_transport", "version_accessibility_note", "version_panorama_text_alternative", "version_change_note", "version_slug", "id", "_locale", "_parent_id") SELECT "version_title", "version_summary", "version_description", "version_transport", "version_accessibility_note", "version_panorama_text_alternative", "version_change_note", "version_slug", "id", "_locale", "_parent_id" FROM \`_places_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new__places_v_locales\` RENAME TO \`_places_v_locales\`;`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`service_cards\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`service_cards\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`procedures\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`violations\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`violations\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`e_services\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`e_services\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_e_services_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_e_services_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`alerts\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_alerts_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`legal_acts\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`legal_acts\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_legal_acts_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`units\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_units_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_keeps_translations\`;`)
  await db.run(sql`ALTER TABLE \`_places_v\` DROP COLUMN \`version_source_language\`;`)
}
