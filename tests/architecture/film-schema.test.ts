import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { filmSchema } from '../../scripts/make-film-schema.ts';

it('the published schema of film.yaml is the one that validates (npx tsx scripts/make-film-schema.ts)', () => {
  const file = fileURLToPath(new URL('../../docs/film.schema.json', import.meta.url));
  expect(readFileSync(file, 'utf8')).toBe(filmSchema());
});
