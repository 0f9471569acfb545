/**
 * Writes docs/diagnostics/: a page for each code of each room's table, and an index. `npx tsx scripts/make-diagnostics.ts`;
 * a test holds the pages against the tables.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Entry {
  readonly severity?: string;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every exported table `*_DIAGNOSTICS` of the engine and the command line, merged and ordered by code. */
export const allDiagnostics = async (): Promise<ReadonlyMap<string, Entry>> => {
  const found = new Map<string, Entry>();
  for (const base of ['engine/src', 'apps/cli/src'])
    for (const file of readdirSync(join(root, base), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('diagnostics.ts')) continue;
      const module = (await import(join(root, base, file))) as Record<string, unknown>;
      for (const [name, table] of Object.entries(module)) {
        if (!name.endsWith('_DIAGNOSTICS')) continue;
        for (const [code, entry] of Object.entries(table as Record<string, Entry>)) {
          if (found.has(code)) throw new Error(`${code} stands in two tables`);
          found.set(code, entry);
        }
      }
    }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** File name -> contents. */
export const diagnosticPages = (all: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  for (const [code, e] of all)
    pages.set(`${code}.md`, `# ${code}: ${e.title}\n\n${e.meaning}\n\n**How to mend it.** ${e.remedy}\n`);
  const rows = [...all].map(
    ([code, e]) => `| [${code}](${code}.md) | ${e.severity ?? 'error'} | ${e.title} |`,
  );
  pages.set(
    'README.md',
    `# Diagnostics\n\nWhat Kinetoscope may say of your files, by code.\n\n| code | | |\n|---|---|---|\n${rows.join('\n')}\n`,
  );
  return pages;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs/diagnostics');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of diagnosticPages(await allDiagnostics())) writeFileSync(join(folder, name), text);
}
