import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`withheld_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`requested_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`requested_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`withheld_documents_key_idx\` ON \`withheld_documents\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`withheld_documents_requested_by_idx\` ON \`withheld_documents\` (\`requested_by_id\`);`)
  await db.run(sql`CREATE INDEX \`withheld_documents_updated_at_idx\` ON \`withheld_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`withheld_documents_created_at_idx\` ON \`withheld_documents\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`deploys\` ADD \`note\` text;`)
  await db.run(sql`ALTER TABLE \`deploys\` ADD \`targets\` text;`)
  await db.run(sql`ALTER TABLE \`deploys\` ADD \`has_open_targets\` integer;`)
  await db.run(sql`ALTER TABLE \`deploys\` ADD \`withheld\` text;`)
  await db.run(sql`ALTER TABLE \`deploys\` ADD \`changed_pages\` numeric;`)
  await db.run(sql`CREATE INDEX \`deploys_has_open_targets_idx\` ON \`deploys\` (\`has_open_targets\`);`)
  await db.run(sql`CREATE INDEX \`deploys_release_idx\` ON \`deploys\` (\`release\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`withheld_documents_id\` integer REFERENCES withheld_documents(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_withheld_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`withheld_documents_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`withheld_documents\`;`)
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
  	\`units_id\` integer,
  	\`topics_id\` integer,
  	\`media_id\` integer,
  	\`redirects_id\` integer,
  	\`deploys_id\` integer,
  	\`users_id\` integer,
  	\`feed_deletions_id\` integer,
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
  	FOREIGN KEY (\`feed_deletions_id\`) REFERENCES \`feed_deletions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "units_id", "topics_id", "media_id", "redirects_id", "deploys_id", "users_id", "feed_deletions_id") SELECT "id", "order", "parent_id", "path", "articles_id", "events_id", "service_cards_id", "procedures_id", "violations_id", "pages_id", "units_id", "topics_id", "media_id", "redirects_id", "deploys_id", "users_id", "feed_deletions_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_deploys_id_idx\` ON \`payload_locked_documents_rels\` (\`deploys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_deletions_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_deletions_id\`);`)
  await db.run(sql`DROP INDEX \`deploys_has_open_targets_idx\`;`)
  await db.run(sql`DROP INDEX \`deploys_release_idx\`;`)
  await db.run(sql`ALTER TABLE \`deploys\` DROP COLUMN \`note\`;`)
  await db.run(sql`ALTER TABLE \`deploys\` DROP COLUMN \`targets\`;`)
  await db.run(sql`ALTER TABLE \`deploys\` DROP COLUMN \`has_open_targets\`;`)
  await db.run(sql`ALTER TABLE \`deploys\` DROP COLUMN \`withheld\`;`)
  await db.run(sql`ALTER TABLE \`deploys\` DROP COLUMN \`changed_pages\`;`)
}
