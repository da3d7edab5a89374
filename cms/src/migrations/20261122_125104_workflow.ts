import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document_key\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`comment\` text,
  	\`writer_id\` integer,
  	\`writer_name\` text,
  	\`is_open\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`writer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_notes_document_key_idx\` ON \`review_notes\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_writer_idx\` ON \`review_notes\` (\`writer_id\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_is_open_idx\` ON \`review_notes\` (\`is_open\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_updated_at_idx\` ON \`review_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_notes_created_at_idx\` ON \`review_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_key\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`failure\` text,
  	\`locales\` text,
  	\`withdrawal\` text,
  	\`requested_by_id\` integer,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schedules_key_idx\` ON \`schedules\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`schedules_document_key_idx\` ON \`schedules\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_next_attempt_at_idx\` ON \`schedules\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_requested_by_idx\` ON \`schedules\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`text_checks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_key\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`cause\` text NOT NULL,
  	\`cause_type\` text NOT NULL,
  	\`cause_id\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`is_open\` integer DEFAULT true,
  	\`checked_at\` text,
  	\`checked_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`checked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`text_checks_key_idx\` ON \`text_checks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`text_checks_document_key_idx\` ON \`text_checks\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`text_checks_is_open_idx\` ON \`text_checks\` (\`is_open\`);`)
  await db.run(sql`CREATE INDEX \`text_checks_checked_by_idx\` ON \`text_checks\` (\`checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`text_checks_updated_at_idx\` ON \`text_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`text_checks_created_at_idx\` ON \`text_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reminders\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_key\` text NOT NULL,
  	\`sent_at\` text,
  	\`claimed_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reminders_key_idx\` ON \`reminders\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_document_key_idx\` ON \`reminders\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`reminders_updated_at_idx\` ON \`reminders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reminders_created_at_idx\` ON \`reminders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`change_notes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document_key\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`notes\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`change_notes_document_key_idx\` ON \`change_notes\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`change_notes_updated_at_idx\` ON \`change_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`change_notes_created_at_idx\` ON \`change_notes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`explanation\` text;`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`review_notes_id\` integer REFERENCES review_notes(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`schedules_id\` integer REFERENCES schedules(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`text_checks_id\` integer REFERENCES text_checks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reminders_id\` integer REFERENCES reminders(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`change_notes_id\` integer REFERENCES change_notes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`review_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schedules_id_idx\` ON \`payload_locked_documents_rels\` (\`schedules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_text_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`text_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_change_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`change_notes_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_notes\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`text_checks\`;`)
  await db.run(sql`DROP TABLE \`reminders\`;`)
  await db.run(sql`DROP TABLE \`change_notes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`service_cards_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`pages_id\` integer,
  	\`documents_id\` integer,
  	\`e_services_id\` integer,
  	\`alerts_id\` integer,
  	\`legal_acts_id\` integer,
  	\`units_id\` integer,
  	\`places_id\` integer,
  	\`topics_id\` integer,
  	\`media_id\` integer,
  	\`redirects_id\` integer,
  	\`year_reports_id\` integer,
  	\`deploys_id\` integer,
  	\`users_id\` integer,
  	\`feed_deletions_id\` integer,
  	\`withheld_documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_services_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alerts_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_acts_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`year_reports_id\`) REFERENCES \`year_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deploys_id\`) REFERENCES \`deploys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_deletions_id\`) REFERENCES \`feed_deletions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withheld_documents_id\`) REFERENCES \`withheld_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "documents_id", "e_services_id", "alerts_id", "legal_acts_id", "units_id", "places_id", "topics_id", "media_id", "redirects_id", "year_reports_id", "deploys_id", "users_id", "feed_deletions_id", "withheld_documents_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "documents_id", "e_services_id", "alerts_id", "legal_acts_id", "units_id", "places_id", "topics_id", "media_id", "redirects_id", "year_reports_id", "deploys_id", "users_id", "feed_deletions_id", "withheld_documents_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_violations_id_idx\` ON \`payload_locked_documents_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_e_services_id_idx\` ON \`payload_locked_documents_rels\` (\`e_services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_acts_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_year_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`year_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deploys_id_idx\` ON \`payload_locked_documents_rels\` (\`deploys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_deletions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withheld_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`withheld_documents_id\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`explanation\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`language\`;`)
}
