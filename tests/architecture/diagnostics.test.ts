import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { allDiagnostics, diagnosticPages } from '../../scripts/make-diagnostics.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every diagnostic has its page, and every page its diagnostic (npx tsx scripts/make-diagnostics.ts)', async () => {
  const pages = diagnosticPages(await allDiagnostics());
  const folder = join(root, 'docs/diagnostics');
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

it('every code that the sources use stands in a table', async () => {
  const known = await allDiagnostics();
  const unknown: string[] = [];
  for (const base of ['engine/src', 'apps/cli/src', 'apps/cinema/src'])
    for (const file of readdirSync(join(root, base), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      for (const m of readFileSync(join(root, base, file), 'utf8').matchAll(/'(K\d{4})'/gu))
        if (!known.has(m[1] as string)) unknown.push(`${file}: ${m[1]}`);
    }
  expect(unknown).toEqual([]);
});
