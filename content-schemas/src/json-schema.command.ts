import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { JSON_SCHEMA_FOLDER, jsonSchemaFiles } from './json-schema.ts'

// pnpm --filter @ratusz/content-schemas json-schema: writes the JSON Schema of each type; a test says when they are old.
const folder = path.join(import.meta.dirname, '..', JSON_SCHEMA_FOLDER)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
for (const [name, text] of jsonSchemaFiles()) await writeFile(path.join(folder, name), text)
process.stdout.write(`${jsonSchemaFiles().size} schemas in content-schemas/${JSON_SCHEMA_FOLDER}\n`)
