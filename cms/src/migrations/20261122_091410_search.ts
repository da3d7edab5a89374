import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_best_bets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_best_bets_order_idx\` ON \`search_best_bets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_best_bets_parent_id_idx\` ON \`search_best_bets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_synonyms_order_idx\` ON \`search_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_parent_id_idx\` ON \`search_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`search_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_texts_order_parent\` ON \`search_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_texts_locale_parent\` ON \`search_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_rels\` (
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
  await db.run(sql`CREATE TABLE \`_search_v_version_best_bets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_version_best_bets_order_idx\` ON \`_search_v_version_best_bets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_version_best_bets_parent_id_idx\` ON \`_search_v_version_best_bets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_version_synonyms_order_idx\` ON \`_search_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_version_synonyms_parent_id_idx\` ON \`_search_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_created_at_idx\` ON \`_search_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_updated_at_idx\` ON \`_search_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_texts_order_parent\` ON \`_search_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_texts_locale_parent\` ON \`_search_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_rels\` (
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_best_bets\`;`)
  await db.run(sql`DROP TABLE \`search_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search\`;`)
  await db.run(sql`DROP TABLE \`search_texts\`;`)
  await db.run(sql`DROP TABLE \`search_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_v_version_best_bets\`;`)
  await db.run(sql`DROP TABLE \`_search_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_search_v\`;`)
  await db.run(sql`DROP TABLE \`_search_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_search_v_rels\`;`)
}
