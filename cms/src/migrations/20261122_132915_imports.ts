import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`imports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'uploaded' NOT NULL,
  	\`filename\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`error\` text,
  	\`language\` text NOT NULL,
  	\`publishes\` integer DEFAULT false,
  	\`fetches_pictures\` integer DEFAULT true,
  	\`totals\` text,
  	\`already\` numeric DEFAULT 0,
  	\`started_by_id\` integer,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`worker\` text,
  	\`heartbeat_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`imports_state_idx\` ON \`imports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`imports_started_by_idx\` ON \`imports\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`imports_updated_at_idx\` ON \`imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`imports_created_at_idx\` ON \`imports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_items\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`source\` text NOT NULL,
  	\`import_id\` integer NOT NULL,
  	\`state\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`title\` text,
  	\`document_type\` text,
  	\`document_id\` text,
  	\`written_at\` text,
  	\`links\` text,
  	\`problems\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`import_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_items_source_idx\` ON \`import_items\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`import_items_import_idx\` ON \`import_items\` (\`import_id\`);`)
  await db.run(sql`CREATE INDEX \`import_items_state_idx\` ON \`import_items\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`import_items_kind_idx\` ON \`import_items\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`import_items_row_idx\` ON \`import_items\` (\`row\`);`)
  await db.run(sql`CREATE INDEX \`import_items_updated_at_idx\` ON \`import_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_items_created_at_idx\` ON \`import_items\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`imports\`;`)
  await db.run(sql`DROP TABLE \`import_items\`;`)
}
