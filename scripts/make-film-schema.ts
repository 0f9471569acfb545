/**
 * Writes docs/film.schema.json, the JSON Schema of film.yaml for editors: `npx tsx scripts/make-film-schema.ts`. A test
 * holds the file against the schema that the film room validates with.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { SETTINGS_SCHEMA } from '../engine/src/film/settings-schema.ts';

/** The text of docs/film.schema.json. */
export const filmSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(SETTINGS_SCHEMA, { io: 'input' }), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(fileURLToPath(new URL('..', import.meta.url)), 'docs/film.schema.json'), filmSchema());
