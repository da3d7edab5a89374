import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`portal\` ADD \`map_ground\` text;`)
  await db.run(sql`ALTER TABLE \`_portal_v\` ADD \`version_map_ground\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`portal\` DROP COLUMN \`map_ground\`;`)
  await db.run(sql`ALTER TABLE \`_portal_v\` DROP COLUMN \`version_map_ground\`;`)
}
