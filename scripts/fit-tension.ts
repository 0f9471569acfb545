/**
 * Fixes the constants of `tension.ts` on the real screenplays: mean and spread of each feature's density, and the
 * 2nd and 98th percentile of the sum. Run: `npx tsx scripts/fit-tension.ts`; writes `tension.generated.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { densitiesOf } from '../engine/src/language/tension.ts';
import {
  TENSION_FEATURES,
  TENSION_WEIGHTS,
  type TensionParagraph,
} from '../engine/src/language/tension-features.ts';
import { dataDir } from '../tests/data.ts';
import { filesUnder, paragraphsOf } from './script-paragraphs.ts';

const data = dataDir();
if (data === undefined) throw new Error('the fit needs the real inputs');
// The same script lies in the data in several encodings: one of each title.
const seen = new Set<string>();
const scenes: TensionParagraph[][] = [];
for (const file of filesUnder(join(data, 'fountain'), '.fountain')) {
  const paragraphs = paragraphsOf(file);
  const key = paragraphs
    .map((p) => p.text)
    .join('')
    .replace(/\W/g, '')
    .slice(0, 200);
  if (seen.has(key)) continue;
  seen.add(key);
  for (const p of paragraphs) {
    const isScene = p.kind === 'heading' && !p.text.startsWith('.');
    if (isScene || scenes.length === 0) scenes.push([p]);
    else scenes.at(-1)?.push(p);
  }
}
const shown = scenes.flatMap((s) => densitiesOf(s));
const rows = shown.map((r) => r.densities);
const n = rows.length;
const means = TENSION_WEIGHTS.map((_, j) => rows.reduce((s, r) => s + (r[j] as number), 0) / n);
const spreads = TENSION_WEIGHTS.map((_, j) =>
  Math.sqrt(rows.reduce((s, r) => s + ((r[j] as number) - (means[j] as number)) ** 2, 0) / n),
);
const sums = shown
  .map(({ densities, trust }) =>
    densities.reduce(
      (s, d, j) =>
        s +
        ((TENSION_FEATURES[j] === 'headings' ? 1 : trust) *
          (TENSION_WEIGHTS[j] as number) *
          (d - (means[j] as number))) /
          (spreads[j] as number),
      0,
    ),
  )
  .sort((a, b) => a - b);
const at = (q: number) => sums[Math.min(n - 1, Math.floor(q * n))] as number;
const show = (xs: readonly number[]) => `[${xs.map((x) => x.toFixed(4)).join(', ')}]`;
writeFileSync(
  fileURLToPath(new URL('../engine/src/language/tension.generated.ts', import.meta.url)),
  `// Written by scripts/fit-tension.ts from ${scenes.length} scenes, ${n} paragraphs. Do not edit.
/** Means and spreads of the square-root densities, in the order of \`TENSION_FEATURES\`. */
export const TENSION_MEANS: readonly number[] = ${show(means)};
export const TENSION_SPREADS: readonly number[] = ${show(spreads)};
/** The sum's 2nd and 98th percentile. */
export const TENSION_SCALE: readonly [number, number] = [${at(0.02).toFixed(4)}, ${at(0.98).toFixed(4)}];
`,
);
console.log(
  `${scenes.length} scenes, ${n} paragraphs; median ${Math.round((1000 * (at(0.5) - at(0.02))) / (at(0.98) - at(0.02)))}`,
);
TENSION_FEATURES.forEach((f, j) => {
  console.log(`  ${f}: ${(means[j] as number).toFixed(3)} +- ${(spreads[j] as number).toFixed(3)}`);
});
