/**
 * How long the command line takes to perform a feature of 120 pages, from the shell's point of view: start, read, plan,
 * print. `npx tsx --conditions=source benches/perform.ts [runs]` after `npm run build` (a bundle older than the compiler's
 * output is not used: `npx tsc -b` alone measures the modules).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featureText, pagesOf } from './feature.ts';

const cli = fileURLToPath(new URL('../apps/cli/bin/kinetoscope.mjs', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'kinetoscope-'));
const text = featureText(120);
if (text === undefined) throw new Error('the collected scripts are missing: set KINETOSCOPE_DATA');
const file = join(folder, 'feature.fountain');
writeFileSync(file, text);
const times: number[] = [];
for (let i = 0; i < runs; i++) {
  const began = performance.now();
  const r = spawnSync(process.execPath, [cli, 'perform', file, '--json'], { maxBuffer: 1 << 28 });
  if (r.status !== 0) throw new Error(r.stderr.toString());
  times.push(performance.now() - began);
}
rmSync(folder, { recursive: true });
times.sort((a, b) => a - b);
console.log(
  `${pagesOf(text).toFixed(0)} pages: ${times.map((t) => `${(t / 1000).toFixed(2)} s`).join(', ')} on ${cpus().length} x ${cpus()[0]?.model}, Node ${process.versions.node}`,
);
