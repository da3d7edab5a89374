import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { moveLegalActs } from '../database/moveLegalActs'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_recurrence_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_weekdays_order_idx\` ON \`events_recurrence_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_weekdays_parent_idx\` ON \`events_recurrence_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_recurrence_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recurrence_exceptions_order_idx\` ON \`events_recurrence_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_recurrence_exceptions_parent_id_idx\` ON \`events_recurrence_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_agenda_order_idx\` ON \`events_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_agenda_parent_id_idx\` ON \`events_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_agenda_locales_locale_parent_id_unique\` ON \`events_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_weekdays_order_idx\` ON \`_events_v_version_recurrence_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_weekdays_parent_idx\` ON \`_events_v_version_recurrence_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recurrence_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_exceptions_order_idx\` ON \`_events_v_version_recurrence_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recurrence_exceptions_parent_id_idx\` ON \`_events_v_version_recurrence_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`time\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_order_idx\` ON \`_events_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_parent_id_idx\` ON \`_events_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_agenda\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_agenda_locales_locale_parent_id_unique\` ON \`_events_v_version_agenda_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_not_applicable\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_not_applicable_order_idx\` ON \`service_cards_not_applicable\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_not_applicable_parent_id_idx\` ON \`service_cards_not_applicable\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_not_applicable_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards_not_applicable\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_cards_not_applicable_locales_locale_parent_id_unique\` ON \`service_cards_not_applicable_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_business_events_order_idx\` ON \`service_cards_business_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_business_events_parent_idx\` ON \`service_cards_business_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_not_applicable\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`field\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_not_applicable_order_idx\` ON \`_service_cards_v_version_not_applicable\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_not_applicable_parent_id_idx\` ON \`_service_cards_v_version_not_applicable\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_not_applicable_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v_version_not_applicable\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_service_cards_v_version_not_applicable_locales_locale_paren\` ON \`_service_cards_v_version_not_applicable_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_business_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_business_events_order_idx\` ON \`_service_cards_v_version_business_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_business_events_parent_idx\` ON \`_service_cards_v_version_business_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`violations_not_applicable\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`violations_not_applicable_order_idx\` ON \`violations_not_applicable\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`violations_not_applicable_parent_id_idx\` ON \`violations_not_applicable\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`violations_not_applicable_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`violations_not_applicable\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`violations_not_applicable_locales_locale_parent_id_unique\` ON \`violations_not_applicable_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_violations_v_version_not_applicable\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`field\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_violations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_violations_v_version_not_applicable_order_idx\` ON \`_violations_v_version_not_applicable\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_not_applicable_parent_id_idx\` ON \`_violations_v_version_not_applicable\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_violations_v_version_not_applicable_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_violations_v_version_not_applicable\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_violations_v_version_not_applicable_locales_locale_parent_i\` ON \`_violations_v_version_not_applicable_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`language\` text DEFAULT 'pl',
  	\`is_accessible\` integer DEFAULT false,
  	\`alternative_id\` integer,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`alternative_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_files_order_idx\` ON \`documents_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_parent_id_idx\` ON \`documents_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_file_idx\` ON \`documents_files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_alternative_idx\` ON \`documents_files\` (\`alternative_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`act_id\` integer,
  	FOREIGN KEY (\`act_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_legal_acts_order_idx\` ON \`documents_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_legal_acts_parent_id_idx\` ON \`documents_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_legal_acts_act_idx\` ON \`documents_legal_acts\` (\`act_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_legal_acts_locales\` (
  	\`provisions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents_legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_legal_acts_locales_locale_parent_id_unique\` ON \`documents_legal_acts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_audiences_order_idx\` ON \`documents_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_audiences_parent_idx\` ON \`documents_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'form',
  	\`number\` text,
  	\`electronic_url\` text,
  	\`issued_at\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`unit_id\` integer,
  	\`licence\` text DEFAULT 'official',
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_unit_idx\` ON \`documents\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_owner_unit_idx\` ON \`documents\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_published_at_idx\` ON \`documents\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_locale_parent\` ON \`documents_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_documents_id_idx\` ON \`documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_topics_id_idx\` ON \`documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_id\` integer,
  	\`language\` text DEFAULT 'pl',
  	\`is_accessible\` integer DEFAULT false,
  	\`alternative_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`alternative_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_order_idx\` ON \`_documents_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_parent_id_idx\` ON \`_documents_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_file_idx\` ON \`_documents_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_alternative_idx\` ON \`_documents_v_version_files\` (\`alternative_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`act_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`act_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_legal_acts_order_idx\` ON \`_documents_v_version_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_legal_acts_parent_id_idx\` ON \`_documents_v_version_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_legal_acts_act_idx\` ON \`_documents_v_version_legal_acts\` (\`act_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_legal_acts_locales\` (
  	\`provisions\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v_version_legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_version_legal_acts_locales_locale_parent_id_uni\` ON \`_documents_v_version_legal_acts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_audiences_order_idx\` ON \`_documents_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_audiences_parent_idx\` ON \`_documents_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'form',
  	\`version_number\` text,
  	\`version_electronic_url\` text,
  	\`version_issued_at\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_unit_id\` integer,
  	\`version_licence\` text DEFAULT 'official',
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_unit_idx\` ON \`_documents_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_owner_unit_idx\` ON \`_documents_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_published_at_idx\` ON \`_documents_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
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
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_locale_parent\` ON \`_documents_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_documents_id_idx\` ON \`_documents_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_topics_id_idx\` ON \`_documents_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_sign_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_sign_in_order_idx\` ON \`e_services_sign_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_sign_in_parent_idx\` ON \`e_services_sign_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_languages_order_idx\` ON \`e_services_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_languages_parent_idx\` ON \`e_services_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_fallback\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'phone',
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_fallback_order_idx\` ON \`e_services_fallback\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_fallback_parent_id_idx\` ON \`e_services_fallback\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_fallback_locales\` (
  	\`label\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_services_fallback\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`e_services_fallback_locales_locale_parent_id_unique\` ON \`e_services_fallback_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_audiences_order_idx\` ON \`e_services_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_audiences_parent_idx\` ON \`e_services_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`provider\` text DEFAULT 'town',
  	\`url\` text,
  	\`service_card_id\` integer,
  	\`link_checked_at\` text,
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`service_card_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_service_card_idx\` ON \`e_services\` (\`service_card_id\`);`)
  await db.run(sql`CREATE INDEX \`e_services_owner_unit_idx\` ON \`e_services\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`e_services_published_at_idx\` ON \`e_services\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`e_services_updated_at_idx\` ON \`e_services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`e_services_created_at_idx\` ON \`e_services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`e_services__status_idx\` ON \`e_services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`e_services_locales\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`e_services_slug_idx\` ON \`e_services_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_services_locales_locale_parent_id_unique\` ON \`e_services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_texts_order_parent\` ON \`e_services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_services_texts_locale_parent\` ON \`e_services_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_services_rels_order_idx\` ON \`e_services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_services_rels_parent_idx\` ON \`e_services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_services_rels_path_idx\` ON \`e_services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`e_services_rels_topics_id_idx\` ON \`e_services_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_sign_in\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_sign_in_order_idx\` ON \`_e_services_v_version_sign_in\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_sign_in_parent_idx\` ON \`_e_services_v_version_sign_in\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_languages_order_idx\` ON \`_e_services_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_languages_parent_idx\` ON \`_e_services_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_fallback\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'phone',
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_fallback_order_idx\` ON \`_e_services_v_version_fallback\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_fallback_parent_id_idx\` ON \`_e_services_v_version_fallback\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_fallback_locales\` (
  	\`label\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_services_v_version_fallback\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_e_services_v_version_fallback_locales_locale_parent_id_uniq\` ON \`_e_services_v_version_fallback_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_audiences_order_idx\` ON \`_e_services_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_audiences_parent_idx\` ON \`_e_services_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_provider\` text DEFAULT 'town',
  	\`version_url\` text,
  	\`version_service_card_id\` integer,
  	\`version_link_checked_at\` text,
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_card_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_parent_idx\` ON \`_e_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_service_card_idx\` ON \`_e_services_v\` (\`version_service_card_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_owner_unit_idx\` ON \`_e_services_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_published_at_idx\` ON \`_e_services_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_updated_at_idx\` ON \`_e_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_created_at_idx\` ON \`_e_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version__status_idx\` ON \`_e_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_created_at_idx\` ON \`_e_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_updated_at_idx\` ON \`_e_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_snapshot_idx\` ON \`_e_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_published_locale_idx\` ON \`_e_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_latest_idx\` ON \`_e_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_autosave_idx\` ON \`_e_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_locales\` (
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
  await db.run(sql`CREATE INDEX \`_e_services_v_version_version_slug_idx\` ON \`_e_services_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_e_services_v_locales_locale_parent_id_unique\` ON \`_e_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_texts_order_parent\` ON \`_e_services_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_texts_locale_parent\` ON \`_e_services_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_services_v_rels_order_idx\` ON \`_e_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_rels_parent_idx\` ON \`_e_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_rels_path_idx\` ON \`_e_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_e_services_v_rels_topics_id_idx\` ON \`_e_services_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_areas_order_idx\` ON \`alerts_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_areas_parent_id_idx\` ON \`alerts_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_areas_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alerts_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_areas_locales_locale_parent_id_unique\` ON \`alerts_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_audiences_order_idx\` ON \`alerts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_audiences_parent_idx\` ON \`alerts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`level\` text DEFAULT 'information',
  	\`category\` text DEFAULT 'other',
  	\`link\` text,
  	\`starts_at\` text,
  	\`expires_at\` text,
  	\`is_dismissible\` integer DEFAULT false,
  	\`scope\` text DEFAULT 'site',
  	\`message\` text DEFAULT 'alert',
  	\`refers_to_id\` integer,
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`refers_to_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_refers_to_idx\` ON \`alerts\` (\`refers_to_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_owner_unit_idx\` ON \`alerts\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_published_at_idx\` ON \`alerts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_updated_at_idx\` ON \`alerts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts_created_at_idx\` ON \`alerts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alerts__status_idx\` ON \`alerts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`alerts_locales\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_slug_idx\` ON \`alerts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`alerts_locales_locale_parent_id_unique\` ON \`alerts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_texts_order_parent\` ON \`alerts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_texts_locale_parent\` ON \`alerts_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alerts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alerts_rels_order_idx\` ON \`alerts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_parent_idx\` ON \`alerts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_path_idx\` ON \`alerts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alerts_rels_topics_id_idx\` ON \`alerts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_areas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_areas_order_idx\` ON \`_alerts_v_version_areas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_areas_parent_id_idx\` ON \`_alerts_v_version_areas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_areas_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alerts_v_version_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_alerts_v_version_areas_locales_locale_parent_id_unique\` ON \`_alerts_v_version_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_audiences_order_idx\` ON \`_alerts_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_audiences_parent_idx\` ON \`_alerts_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_level\` text DEFAULT 'information',
  	\`version_category\` text DEFAULT 'other',
  	\`version_link\` text,
  	\`version_starts_at\` text,
  	\`version_expires_at\` text,
  	\`version_is_dismissible\` integer DEFAULT false,
  	\`version_scope\` text DEFAULT 'site',
  	\`version_message\` text DEFAULT 'alert',
  	\`version_refers_to_id\` integer,
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_refers_to_id\`) REFERENCES \`alerts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_parent_idx\` ON \`_alerts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_refers_to_idx\` ON \`_alerts_v\` (\`version_refers_to_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_owner_unit_idx\` ON \`_alerts_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_published_at_idx\` ON \`_alerts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_updated_at_idx\` ON \`_alerts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_created_at_idx\` ON \`_alerts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version__status_idx\` ON \`_alerts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_created_at_idx\` ON \`_alerts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_updated_at_idx\` ON \`_alerts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_snapshot_idx\` ON \`_alerts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_published_locale_idx\` ON \`_alerts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_latest_idx\` ON \`_alerts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_autosave_idx\` ON \`_alerts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_locales\` (
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
  await db.run(sql`CREATE INDEX \`_alerts_v_version_version_slug_idx\` ON \`_alerts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_alerts_v_locales_locale_parent_id_unique\` ON \`_alerts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_texts_order_parent\` ON \`_alerts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_texts_locale_parent\` ON \`_alerts_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alerts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alerts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_order_idx\` ON \`_alerts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_parent_idx\` ON \`_alerts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_path_idx\` ON \`_alerts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alerts_v_rels_topics_id_idx\` ON \`_alerts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_acts_audiences_order_idx\` ON \`legal_acts_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_audiences_parent_idx\` ON \`legal_acts_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_acts_owner_unit_idx\` ON \`legal_acts\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_published_at_idx\` ON \`legal_acts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_updated_at_idx\` ON \`legal_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_created_at_idx\` ON \`legal_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts__status_idx\` ON \`legal_acts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts_locales\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`legal_acts_slug_idx\` ON \`legal_acts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_acts_locales_locale_parent_id_unique\` ON \`legal_acts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_acts_texts_order_parent\` ON \`legal_acts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_texts_locale_parent\` ON \`legal_acts_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_acts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_acts_rels_order_idx\` ON \`legal_acts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_rels_parent_idx\` ON \`legal_acts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_rels_path_idx\` ON \`legal_acts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_acts_rels_topics_id_idx\` ON \`legal_acts_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_acts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_audiences_order_idx\` ON \`_legal_acts_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_audiences_parent_idx\` ON \`_legal_acts_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_journal_ref\` text,
  	\`version_url\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_acts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_parent_idx\` ON \`_legal_acts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_owner_unit_idx\` ON \`_legal_acts_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_published_at_idx\` ON \`_legal_acts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_updated_at_idx\` ON \`_legal_acts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_created_at_idx\` ON \`_legal_acts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version__status_idx\` ON \`_legal_acts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_created_at_idx\` ON \`_legal_acts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_updated_at_idx\` ON \`_legal_acts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_snapshot_idx\` ON \`_legal_acts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_published_locale_idx\` ON \`_legal_acts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_latest_idx\` ON \`_legal_acts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_autosave_idx\` ON \`_legal_acts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v_locales\` (
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
  await db.run(sql`CREATE INDEX \`_legal_acts_v_version_version_slug_idx\` ON \`_legal_acts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_legal_acts_v_locales_locale_parent_id_unique\` ON \`_legal_acts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_acts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_texts_order_parent\` ON \`_legal_acts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_texts_locale_parent\` ON \`_legal_acts_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_acts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_acts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_rels_order_idx\` ON \`_legal_acts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_rels_parent_idx\` ON \`_legal_acts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_rels_path_idx\` ON \`_legal_acts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_acts_v_rels_topics_id_idx\` ON \`_legal_acts_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`places_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_opening_hours_order_idx\` ON \`places_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_opening_hours_parent_id_idx\` ON \`places_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_opening_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`is_closed\` integer DEFAULT true,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_opening_exceptions_order_idx\` ON \`places_opening_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_opening_exceptions_parent_id_idx\` ON \`places_opening_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_opening_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_opening_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_opening_exceptions_locales_locale_parent_id_unique\` ON \`places_opening_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'phone',
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_contacts_order_idx\` ON \`places_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`places_contacts_parent_id_idx\` ON \`places_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_contacts_locales\` (
  	\`label\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_contacts_locales_locale_parent_id_unique\` ON \`places_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_audiences_order_idx\` ON \`places_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`places_audiences_parent_idx\` ON \`places_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'office',
  	\`hero_id\` integer,
  	\`address\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`accessibility_step_free\` text DEFAULT 'unknown',
  	\`accessibility_lift\` text DEFAULT 'unknown',
  	\`accessibility_toilet\` text DEFAULT 'unknown',
  	\`accessibility_parking\` text DEFAULT 'unknown',
  	\`accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`accessibility_sign_language\` text DEFAULT 'unknown',
  	\`accessibility_guide_dog\` text DEFAULT 'unknown',
  	\`panorama_image_id\` integer,
  	\`panorama_url\` text,
  	\`unit_id\` integer,
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`panorama_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`places_hero_idx\` ON \`places\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`places_panorama_panorama_image_idx\` ON \`places\` (\`panorama_image_id\`);`)
  await db.run(sql`CREATE INDEX \`places_unit_idx\` ON \`places\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`places_owner_unit_idx\` ON \`places\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`places_published_at_idx\` ON \`places\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`places_locales\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_texts_order_parent\` ON \`places_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_texts_locale_parent\` ON \`places_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`places_rels_order_idx\` ON \`places_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`places_rels_parent_idx\` ON \`places_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_rels_path_idx\` ON \`places_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`places_rels_topics_id_idx\` ON \`places_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`day\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_opening_hours_order_idx\` ON \`_places_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_opening_hours_parent_id_idx\` ON \`_places_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_opening_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`from\` text,
  	\`until\` text,
  	\`is_closed\` integer DEFAULT true,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_opening_exceptions_order_idx\` ON \`_places_v_version_opening_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_opening_exceptions_parent_id_idx\` ON \`_places_v_version_opening_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_opening_exceptions_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_opening_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_opening_exceptions_locales_locale_parent_i\` ON \`_places_v_version_opening_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'phone',
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_contacts_order_idx\` ON \`_places_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_contacts_parent_id_idx\` ON \`_places_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_contacts_locales\` (
  	\`label\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_version_contacts_locales_locale_parent_id_unique\` ON \`_places_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_version_audiences_order_idx\` ON \`_places_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_audiences_parent_idx\` ON \`_places_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'office',
  	\`version_hero_id\` integer,
  	\`version_address\` text,
  	\`version_lat\` numeric,
  	\`version_lng\` numeric,
  	\`version_accessibility_step_free\` text DEFAULT 'unknown',
  	\`version_accessibility_lift\` text DEFAULT 'unknown',
  	\`version_accessibility_toilet\` text DEFAULT 'unknown',
  	\`version_accessibility_parking\` text DEFAULT 'unknown',
  	\`version_accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`version_accessibility_sign_language\` text DEFAULT 'unknown',
  	\`version_accessibility_guide_dog\` text DEFAULT 'unknown',
  	\`version_panorama_image_id\` integer,
  	\`version_panorama_url\` text,
  	\`version_unit_id\` integer,
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_panorama_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_hero_idx\` ON \`_places_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_panorama_version_panorama_image_idx\` ON \`_places_v\` (\`version_panorama_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_unit_idx\` ON \`_places_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_owner_unit_idx\` ON \`_places_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_published_at_idx\` ON \`_places_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_snapshot_idx\` ON \`_places_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_published_locale_idx\` ON \`_places_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_autosave_idx\` ON \`_places_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_locales\` (
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
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_texts_order_parent\` ON \`_places_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_texts_locale_parent\` ON \`_places_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_rels_order_idx\` ON \`_places_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_rels_parent_idx\` ON \`_places_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_rels_path_idx\` ON \`_places_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_rels_topics_id_idx\` ON \`_places_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`home_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_parts_order_idx\` ON \`home_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_parts_parent_idx\` ON \`home_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_parts_order_idx\` ON \`_home_v_version_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_parts_parent_idx\` ON \`_home_v_version_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portal_header_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`portal\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`portal_header_links_order_idx\` ON \`portal_header_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`portal_header_links_parent_id_idx\` ON \`portal_header_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`portal_header_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`portal_header_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`portal_header_links_locales_locale_parent_id_unique\` ON \`portal_header_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_portal_v_version_header_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_portal_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_portal_v_version_header_links_order_idx\` ON \`_portal_v_version_header_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_portal_v_version_header_links_parent_id_idx\` ON \`_portal_v_version_header_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_portal_v_version_header_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_portal_v_version_header_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_portal_v_version_header_links_locales_locale_parent_id_uniq\` ON \`_portal_v_version_header_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`articles_rels_places_id_idx\` ON \`articles_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_alerts_id_idx\` ON \`articles_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_documents_id_idx\` ON \`articles_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_legal_acts_id_idx\` ON \`articles_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_e_services_id_idx\` ON \`articles_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_places_id_idx\` ON \`_articles_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_alerts_id_idx\` ON \`_articles_v_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_documents_id_idx\` ON \`_articles_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_legal_acts_id_idx\` ON \`_articles_v_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_e_services_id_idx\` ON \`_articles_v_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`recurrence_frequency\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`recurrence_interval\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`recurrence_until\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`place_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`events_place_idx\` ON \`events\` (\`place_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_recurrence_frequency\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_recurrence_interval\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_recurrence_until\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_place_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_place_idx\` ON \`_events_v\` (\`version_place_id\`);`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` ADD \`channel\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`service_cards_legal_acts_act_idx\` ON \`service_cards_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` ADD \`appeal_fee\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`service_cards_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_documents_id_idx\` ON \`service_cards_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_places_id_idx\` ON \`service_cards_rels\` (\`places_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` ADD \`channel\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` ADD \`valid_from\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_legal_acts_act_idx\` ON \`_service_cards_v_version_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` ADD \`version_appeal_fee\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_documents_id_idx\` ON \`_service_cards_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_places_id_idx\` ON \`_service_cards_v_rels\` (\`places_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures_steps\` ADD \`join\` text DEFAULT 'after';`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`procedures_legal_acts_act_idx\` ON \`procedures_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_steps\` ADD \`join\` text DEFAULT 'after';`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_legal_acts_act_idx\` ON \`_procedures_v_version_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`violations_legal_acts_act_idx\` ON \`violations_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts\` ADD \`act_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_legal_acts_act_idx\` ON \`_violations_v_version_legal_acts\` (\`act_id\`);`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts_locales\` ADD \`provisions\` text;`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`pages_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`pages_rels_alerts_id_idx\` ON \`pages_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_places_id_idx\` ON \`pages_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_documents_id_idx\` ON \`pages_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_legal_acts_id_idx\` ON \`pages_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_e_services_id_idx\` ON \`pages_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_alerts_id_idx\` ON \`_pages_v_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_places_id_idx\` ON \`_pages_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_documents_id_idx\` ON \`_pages_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_legal_acts_id_idx\` ON \`_pages_v_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_e_services_id_idx\` ON \`_pages_v_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`place_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`units_place_idx\` ON \`units\` (\`place_id\`);`)
  await db.run(sql`ALTER TABLE \`_units_v\` ADD \`version_place_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_place_idx\` ON \`_units_v\` (\`version_place_id\`);`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`description\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_e_services_id_idx\` ON \`payload_locked_documents_rels\` (\`e_services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alerts_id_idx\` ON \`payload_locked_documents_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_legal_acts_id_idx\` ON \`payload_locked_documents_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`home_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`home_rels_alerts_id_idx\` ON \`home_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_places_id_idx\` ON \`home_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_documents_id_idx\` ON \`home_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_legal_acts_id_idx\` ON \`home_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_e_services_id_idx\` ON \`home_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`_home_v_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_alerts_id_idx\` ON \`_home_v_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_places_id_idx\` ON \`_home_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_documents_id_idx\` ON \`_home_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_legal_acts_id_idx\` ON \`_home_v_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_e_services_id_idx\` ON \`_home_v_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`search_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`search_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`search_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`search_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`search_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`search_rels_alerts_id_idx\` ON \`search_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_places_id_idx\` ON \`search_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_documents_id_idx\` ON \`search_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_legal_acts_id_idx\` ON \`search_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_e_services_id_idx\` ON \`search_rels\` (\`e_services_id\`);`)
  await db.run(sql`ALTER TABLE \`_search_v_rels\` ADD \`alerts_id\` integer REFERENCES alerts(id);`)
  await db.run(sql`ALTER TABLE \`_search_v_rels\` ADD \`places_id\` integer REFERENCES places(id);`)
  await db.run(sql`ALTER TABLE \`_search_v_rels\` ADD \`documents_id\` integer REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_search_v_rels\` ADD \`legal_acts_id\` integer REFERENCES legal_acts(id);`)
  await db.run(sql`ALTER TABLE \`_search_v_rels\` ADD \`e_services_id\` integer REFERENCES e_services(id);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_alerts_id_idx\` ON \`_search_v_rels\` (\`alerts_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_places_id_idx\` ON \`_search_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_documents_id_idx\` ON \`_search_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_legal_acts_id_idx\` ON \`_search_v_rels\` (\`legal_acts_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_e_services_id_idx\` ON \`_search_v_rels\` (\`e_services_id\`);`)
  await moveLegalActs(db)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts_locales\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts\` DROP COLUMN \`journal_ref\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts\` DROP COLUMN \`url\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts_locales\` DROP COLUMN \`title\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_recurrence_weekdays\`;`)
  await db.run(sql`DROP TABLE \`events_recurrence_exceptions\`;`)
  await db.run(sql`DROP TABLE \`events_agenda\`;`)
  await db.run(sql`DROP TABLE \`events_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_weekdays\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recurrence_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda_locales\`;`)
  await db.run(sql`DROP TABLE \`service_cards_not_applicable\`;`)
  await db.run(sql`DROP TABLE \`service_cards_not_applicable_locales\`;`)
  await db.run(sql`DROP TABLE \`service_cards_business_events\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_not_applicable\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_not_applicable_locales\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_business_events\`;`)
  await db.run(sql`DROP TABLE \`violations_not_applicable\`;`)
  await db.run(sql`DROP TABLE \`violations_not_applicable_locales\`;`)
  await db.run(sql`DROP TABLE \`_violations_v_version_not_applicable\`;`)
  await db.run(sql`DROP TABLE \`_violations_v_version_not_applicable_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_files\`;`)
  await db.run(sql`DROP TABLE \`documents_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`documents_legal_acts_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_audiences\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_legal_acts_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`e_services_sign_in\`;`)
  await db.run(sql`DROP TABLE \`e_services_languages\`;`)
  await db.run(sql`DROP TABLE \`e_services_fallback\`;`)
  await db.run(sql`DROP TABLE \`e_services_fallback_locales\`;`)
  await db.run(sql`DROP TABLE \`e_services_audiences\`;`)
  await db.run(sql`DROP TABLE \`e_services\`;`)
  await db.run(sql`DROP TABLE \`e_services_locales\`;`)
  await db.run(sql`DROP TABLE \`e_services_texts\`;`)
  await db.run(sql`DROP TABLE \`e_services_rels\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_sign_in\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_fallback\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_fallback_locales\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_e_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`alerts_areas\`;`)
  await db.run(sql`DROP TABLE \`alerts_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`alerts_audiences\`;`)
  await db.run(sql`DROP TABLE \`alerts\`;`)
  await db.run(sql`DROP TABLE \`alerts_locales\`;`)
  await db.run(sql`DROP TABLE \`alerts_texts\`;`)
  await db.run(sql`DROP TABLE \`alerts_rels\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_areas\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_alerts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_audiences\`;`)
  await db.run(sql`DROP TABLE \`legal_acts\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_locales\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_texts\`;`)
  await db.run(sql`DROP TABLE \`legal_acts_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_legal_acts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`places_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`places_opening_exceptions\`;`)
  await db.run(sql`DROP TABLE \`places_opening_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`places_contacts\`;`)
  await db.run(sql`DROP TABLE \`places_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`places_audiences\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`places_texts\`;`)
  await db.run(sql`DROP TABLE \`places_rels\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_opening_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_opening_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_places_v_rels\`;`)
  await db.run(sql`DROP TABLE \`home_parts\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_parts\`;`)
  await db.run(sql`DROP TABLE \`portal_header_links\`;`)
  await db.run(sql`DROP TABLE \`portal_header_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_portal_v_version_header_links\`;`)
  await db.run(sql`DROP TABLE \`_portal_v_version_header_links_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_media_id_idx\` ON \`articles_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_procedures_id_idx\` ON \`articles_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_violations_id_idx\` ON \`articles_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_service_cards_id_idx\` ON \`articles_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_pages_id_idx\` ON \`articles_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_units_id_idx\` ON \`articles_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_media_id_idx\` ON \`_articles_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_procedures_id_idx\` ON \`_articles_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_violations_id_idx\` ON \`_articles_v_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_service_cards_id_idx\` ON \`_articles_v_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_pages_id_idx\` ON \`_articles_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_units_id_idx\` ON \`_articles_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'culture',
  	\`status\` text DEFAULT 'scheduled',
  	\`hero_id\` integer,
  	\`attendance\` text DEFAULT 'inPerson',
  	\`address\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`online_url\` text,
  	\`stream_url\` text,
  	\`recording_url\` text,
  	\`is_free\` integer DEFAULT true,
  	\`registration_needed\` integer DEFAULT false,
  	\`registration_url\` text,
  	\`registration_deadline\` text,
  	\`registration_capacity\` numeric,
  	\`accessibility_step_free\` text DEFAULT 'unknown',
  	\`accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`accessibility_sign_language\` text DEFAULT 'unknown',
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "kind", "status", "hero_id", "attendance", "address", "lat", "lng", "online_url", "stream_url", "recording_url", "is_free", "registration_needed", "registration_url", "registration_deadline", "registration_capacity", "accessibility_step_free", "accessibility_hearing_loop", "accessibility_sign_language", "owner_unit_id", "review_at", "update_type", "produced_by", "produced_at", "published_by", "internal_notes", "published_at", "updated_at", "created_at", "_status") SELECT "id", "kind", "status", "hero_id", "attendance", "address", "lat", "lng", "online_url", "stream_url", "recording_url", "is_free", "registration_needed", "registration_url", "registration_deadline", "registration_capacity", "accessibility_step_free", "accessibility_hearing_loop", "accessibility_sign_language", "owner_unit_id", "review_at", "update_type", "produced_by", "produced_at", "published_by", "internal_notes", "published_at", "updated_at", "created_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_hero_idx\` ON \`events\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`events_owner_unit_idx\` ON \`events\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'culture',
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_hero_id\` integer,
  	\`version_attendance\` text DEFAULT 'inPerson',
  	\`version_address\` text,
  	\`version_lat\` numeric,
  	\`version_lng\` numeric,
  	\`version_online_url\` text,
  	\`version_stream_url\` text,
  	\`version_recording_url\` text,
  	\`version_is_free\` integer DEFAULT true,
  	\`version_registration_needed\` integer DEFAULT false,
  	\`version_registration_url\` text,
  	\`version_registration_deadline\` text,
  	\`version_registration_capacity\` numeric,
  	\`version_accessibility_step_free\` text DEFAULT 'unknown',
  	\`version_accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`version_accessibility_sign_language\` text DEFAULT 'unknown',
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_kind", "version_status", "version_hero_id", "version_attendance", "version_address", "version_lat", "version_lng", "version_online_url", "version_stream_url", "version_recording_url", "version_is_free", "version_registration_needed", "version_registration_url", "version_registration_deadline", "version_registration_capacity", "version_accessibility_step_free", "version_accessibility_hearing_loop", "version_accessibility_sign_language", "version_owner_unit_id", "version_review_at", "version_update_type", "version_produced_by", "version_produced_at", "version_published_by", "version_internal_notes", "version_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_status", "version_hero_id", "version_attendance", "version_address", "version_lat", "version_lng", "version_online_url", "version_stream_url", "version_recording_url", "version_is_free", "version_registration_needed", "version_registration_url", "version_registration_deadline", "version_registration_capacity", "version_accessibility_step_free", "version_accessibility_hearing_loop", "version_accessibility_sign_language", "version_owner_unit_id", "version_review_at", "version_update_type", "version_produced_by", "version_produced_at", "version_published_by", "version_internal_notes", "version_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_hero_idx\` ON \`_events_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owner_unit_idx\` ON \`_events_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_cards_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_cards_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url") SELECT "_order", "_parent_id", "id", "journal_ref", "url" FROM \`service_cards_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`service_cards_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_cards_legal_acts\` RENAME TO \`service_cards_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`service_cards_legal_acts_order_idx\` ON \`service_cards_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_legal_acts_parent_id_idx\` ON \`service_cards_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_cards_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_cards_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`service_cards_rels\`;`)
  await db.run(sql`DROP TABLE \`service_cards_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_cards_rels\` RENAME TO \`service_cards_rels\`;`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_order_idx\` ON \`service_cards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_parent_idx\` ON \`service_cards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_path_idx\` ON \`service_cards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_topics_id_idx\` ON \`service_cards_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_cards_v_version_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_cards_v_version_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url", "_uuid") SELECT "_order", "_parent_id", "id", "journal_ref", "url", "_uuid" FROM \`_service_cards_v_version_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_cards_v_version_legal_acts\` RENAME TO \`_service_cards_v_version_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_legal_acts_order_idx\` ON \`_service_cards_v_version_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_legal_acts_parent_id_idx\` ON \`_service_cards_v_version_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_cards_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_cards_v_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`_service_cards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_cards_v_rels\` RENAME TO \`_service_cards_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_order_idx\` ON \`_service_cards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_parent_idx\` ON \`_service_cards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_path_idx\` ON \`_service_cards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_topics_id_idx\` ON \`_service_cards_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_procedures_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_procedures_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url") SELECT "_order", "_parent_id", "id", "journal_ref", "url" FROM \`procedures_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`procedures_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new_procedures_legal_acts\` RENAME TO \`procedures_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`procedures_legal_acts_order_idx\` ON \`procedures_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`procedures_legal_acts_parent_id_idx\` ON \`procedures_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__procedures_v_version_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_procedures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__procedures_v_version_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url", "_uuid") SELECT "_order", "_parent_id", "id", "journal_ref", "url", "_uuid" FROM \`_procedures_v_version_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v_version_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new__procedures_v_version_legal_acts\` RENAME TO \`_procedures_v_version_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_legal_acts_order_idx\` ON \`_procedures_v_version_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_legal_acts_parent_id_idx\` ON \`_procedures_v_version_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_violations_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_violations_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url") SELECT "_order", "_parent_id", "id", "journal_ref", "url" FROM \`violations_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`violations_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new_violations_legal_acts\` RENAME TO \`violations_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`violations_legal_acts_order_idx\` ON \`violations_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`violations_legal_acts_parent_id_idx\` ON \`violations_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__violations_v_version_legal_acts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`journal_ref\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_violations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__violations_v_version_legal_acts\`("_order", "_parent_id", "id", "journal_ref", "url", "_uuid") SELECT "_order", "_parent_id", "id", "journal_ref", "url", "_uuid" FROM \`_violations_v_version_legal_acts\`;`)
  await db.run(sql`DROP TABLE \`_violations_v_version_legal_acts\`;`)
  await db.run(sql`ALTER TABLE \`__new__violations_v_version_legal_acts\` RENAME TO \`_violations_v_version_legal_acts\`;`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_legal_acts_order_idx\` ON \`_violations_v_version_legal_acts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_violations_v_version_legal_acts_parent_id_idx\` ON \`_violations_v_version_legal_acts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages_rels\`("id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages_rels\` RENAME TO \`pages_rels\`;`)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_media_id_idx\` ON \`pages_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_articles_id_idx\` ON \`pages_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_events_id_idx\` ON \`pages_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_procedures_id_idx\` ON \`pages_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_violations_id_idx\` ON \`pages_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_service_cards_id_idx\` ON \`pages_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_pages_id_idx\` ON \`pages_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_units_id_idx\` ON \`pages_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v_rels\`("id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "media_id", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v_rels\` RENAME TO \`_pages_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_media_id_idx\` ON \`_pages_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_articles_id_idx\` ON \`_pages_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_events_id_idx\` ON \`_pages_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_procedures_id_idx\` ON \`_pages_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_violations_id_idx\` ON \`_pages_v_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_service_cards_id_idx\` ON \`_pages_v_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_pages_id_idx\` ON \`_pages_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_units_id_idx\` ON \`_pages_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_units\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'department',
  	\`parent_id\` integer,
  	\`order\` numeric DEFAULT 0,
  	\`head\` text,
  	\`address\` text,
  	\`lat\` numeric,
  	\`lng\` numeric,
  	\`e_delivery\` text,
  	\`bip_url\` text,
  	\`accessibility_step_free\` text DEFAULT 'unknown',
  	\`accessibility_lift\` text DEFAULT 'unknown',
  	\`accessibility_toilet\` text DEFAULT 'unknown',
  	\`accessibility_parking\` text DEFAULT 'unknown',
  	\`accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`accessibility_sign_language\` text DEFAULT 'unknown',
  	\`owner_unit_id\` integer,
  	\`review_at\` text,
  	\`update_type\` text DEFAULT 'minor',
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`published_by\` text,
  	\`internal_notes\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units\`("id", "kind", "parent_id", "order", "head", "address", "lat", "lng", "e_delivery", "bip_url", "accessibility_step_free", "accessibility_lift", "accessibility_toilet", "accessibility_parking", "accessibility_hearing_loop", "accessibility_sign_language", "owner_unit_id", "review_at", "update_type", "produced_by", "produced_at", "published_by", "internal_notes", "published_at", "updated_at", "created_at", "_status") SELECT "id", "kind", "parent_id", "order", "head", "address", "lat", "lng", "e_delivery", "bip_url", "accessibility_step_free", "accessibility_lift", "accessibility_toilet", "accessibility_parking", "accessibility_hearing_loop", "accessibility_sign_language", "owner_unit_id", "review_at", "update_type", "produced_by", "produced_at", "published_by", "internal_notes", "published_at", "updated_at", "created_at", "_status" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_owner_unit_idx\` ON \`units\` (\`owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`units_published_at_idx\` ON \`units\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`units__status_idx\` ON \`units\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__units_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'department',
  	\`version_parent_id\` integer,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_head\` text,
  	\`version_address\` text,
  	\`version_lat\` numeric,
  	\`version_lng\` numeric,
  	\`version_e_delivery\` text,
  	\`version_bip_url\` text,
  	\`version_accessibility_step_free\` text DEFAULT 'unknown',
  	\`version_accessibility_lift\` text DEFAULT 'unknown',
  	\`version_accessibility_toilet\` text DEFAULT 'unknown',
  	\`version_accessibility_parking\` text DEFAULT 'unknown',
  	\`version_accessibility_hearing_loop\` text DEFAULT 'unknown',
  	\`version_accessibility_sign_language\` text DEFAULT 'unknown',
  	\`version_owner_unit_id\` integer,
  	\`version_review_at\` text,
  	\`version_update_type\` text DEFAULT 'minor',
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_published_by\` text,
  	\`version_internal_notes\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__units_v\`("id", "parent_id", "version_kind", "version_parent_id", "version_order", "version_head", "version_address", "version_lat", "version_lng", "version_e_delivery", "version_bip_url", "version_accessibility_step_free", "version_accessibility_lift", "version_accessibility_toilet", "version_accessibility_parking", "version_accessibility_hearing_loop", "version_accessibility_sign_language", "version_owner_unit_id", "version_review_at", "version_update_type", "version_produced_by", "version_produced_at", "version_published_by", "version_internal_notes", "version_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_parent_id", "version_order", "version_head", "version_address", "version_lat", "version_lng", "version_e_delivery", "version_bip_url", "version_accessibility_step_free", "version_accessibility_lift", "version_accessibility_toilet", "version_accessibility_parking", "version_accessibility_hearing_loop", "version_accessibility_sign_language", "version_owner_unit_id", "version_review_at", "version_update_type", "version_produced_by", "version_produced_at", "version_published_by", "version_internal_notes", "version_published_at", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_units_v\`;`)
  await db.run(sql`DROP TABLE \`_units_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__units_v\` RENAME TO \`_units_v\`;`)
  await db.run(sql`CREATE INDEX \`_units_v_parent_idx\` ON \`_units_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_parent_idx\` ON \`_units_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_owner_unit_idx\` ON \`_units_v\` (\`version_owner_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_published_at_idx\` ON \`_units_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_updated_at_idx\` ON \`_units_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version_created_at_idx\` ON \`_units_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_version_version__status_idx\` ON \`_units_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_created_at_idx\` ON \`_units_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_updated_at_idx\` ON \`_units_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_snapshot_idx\` ON \`_units_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_published_locale_idx\` ON \`_units_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_latest_idx\` ON \`_units_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_units_v_autosave_idx\` ON \`_units_v\` (\`autosave\`);`)
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
  	\`units_id\` integer,
  	\`topics_id\` integer,
  	\`media_id\` integer,
  	\`redirects_id\` integer,
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
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`deploys_id\`) REFERENCES \`deploys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_deletions_id\`) REFERENCES \`feed_deletions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`withheld_documents_id\`) REFERENCES \`withheld_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "units_id", "topics_id", "media_id", "redirects_id", "deploys_id", "users_id", "feed_deletions_id", "withheld_documents_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "units_id", "topics_id", "media_id", "redirects_id", "deploys_id", "users_id", "feed_deletions_id", "withheld_documents_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_violations_id_idx\` ON \`payload_locked_documents_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deploys_id_idx\` ON \`payload_locked_documents_rels\` (\`deploys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_deletions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withheld_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`withheld_documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_home_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_home_rels\` RENAME TO \`home_rels\`;`)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_articles_id_idx\` ON \`home_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_events_id_idx\` ON \`home_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_procedures_id_idx\` ON \`home_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_violations_id_idx\` ON \`home_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_service_cards_id_idx\` ON \`home_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_pages_id_idx\` ON \`home_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_topics_id_idx\` ON \`home_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_units_id_idx\` ON \`home_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__home_v_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__home_v_rels\` RENAME TO \`_home_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_articles_id_idx\` ON \`_home_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_events_id_idx\` ON \`_home_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_procedures_id_idx\` ON \`_home_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_violations_id_idx\` ON \`_home_v_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_service_cards_id_idx\` ON \`_home_v_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_pages_id_idx\` ON \`_home_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_topics_id_idx\` ON \`_home_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_units_id_idx\` ON \`_home_v_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_search_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_search_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`search_rels\`;`)
  await db.run(sql`DROP TABLE \`search_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_search_rels\` RENAME TO \`search_rels\`;`)
  await db.run(sql`CREATE INDEX \`search_rels_order_idx\` ON \`search_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_parent_idx\` ON \`search_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_path_idx\` ON \`search_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_articles_id_idx\` ON \`search_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_events_id_idx\` ON \`search_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_procedures_id_idx\` ON \`search_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_violations_id_idx\` ON \`search_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_service_cards_id_idx\` ON \`search_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_pages_id_idx\` ON \`search_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_topics_id_idx\` ON \`search_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_units_id_idx\` ON \`search_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__search_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`events_id\` integer,
  	\`procedures_id\` integer,
  	\`violations_id\` integer,
  	\`service_cards_id\` integer,
  	\`pages_id\` integer,
  	\`topics_id\` integer,
  	\`units_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`violations_id\`) REFERENCES \`violations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__search_v_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "procedures_id", "violations_id", "service_cards_id", "pages_id", "topics_id", "units_id" FROM \`_search_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__search_v_rels\` RENAME TO \`_search_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_order_idx\` ON \`_search_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_parent_idx\` ON \`_search_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_path_idx\` ON \`_search_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_articles_id_idx\` ON \`_search_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_events_id_idx\` ON \`_search_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_procedures_id_idx\` ON \`_search_v_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_violations_id_idx\` ON \`_search_v_rels\` (\`violations_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_service_cards_id_idx\` ON \`_search_v_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_pages_id_idx\` ON \`_search_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_topics_id_idx\` ON \`_search_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_units_id_idx\` ON \`_search_v_rels\` (\`units_id\`);`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`service_cards_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`procedures_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`violations_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts_locales\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_violations_v_version_legal_acts_locales\` DROP COLUMN \`provisions\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` DROP COLUMN \`channel\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`service_cards_locales\` DROP COLUMN \`appeal_fee\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` DROP COLUMN \`channel\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` DROP COLUMN \`valid_from\`;`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_locales\` DROP COLUMN \`version_appeal_fee\`;`)
  await db.run(sql`ALTER TABLE \`procedures_steps\` DROP COLUMN \`join\`;`)
  await db.run(sql`ALTER TABLE \`_procedures_v_version_steps\` DROP COLUMN \`join\`;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`description\`;`)
}
