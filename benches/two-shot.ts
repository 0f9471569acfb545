import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { denoBinary } from '@kinetoscope/engine/delivery/file/deno-binary';

/**
 * Our two-shot against the sketch's and the reference scene, one after another in one run, three rounds (ROUNDS), medians:
 * `npx tsx --conditions=source benches/two-shot.ts [width height]`. Processor time is the figure to trust on a machine
 * that others use.
 */
const [width = '1280', height = '720'] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const root = fileURLToPath(new URL('..', import.meta.url));
const deno = denoBinary();
if (!deno) {
  console.warn('SKIPPED: no deno; run npm install --include=optional');
  process.exit(0);
}

interface Reading {
  readonly wall: number;
  readonly cpu: number;
  readonly triangles: number;
  readonly skipped?: string;
}

const runDeno = (cwd: string, file: string, ...args: string[]): Reading | undefined => {
  const out = execFileSync(
    deno,
    ['run', '--quiet', '-A', '--unstable-webgpu', '--node-modules-dir=manual', '--no-lock', file, ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 },
  );
  const line = out
    .trim()
    .split('\n')
    .findLast((l) => l.startsWith('{'));
  const reading = line ? (JSON.parse(line) as Reading) : undefined;
  if (!reading || reading.skipped) {
    console.warn(`SKIPPED ${file}: ${reading?.skipped ?? 'it printed nothing'}`);
    return undefined;
  }
  return reading;
};

/** The sketch with a meter at its end, in a folder of its own. */
const sketch = (): string | undefined => {
  const from = process.env.KINETOSCOPE_SKETCH ?? join(root, '../shared/reference/people-sketch');
  if (!existsSync(join(from, 'scene.mjs'))) {
    console.warn(`SKIPPED: no sketch at ${from}; set KINETOSCOPE_SKETCH`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kinetoscope-sketch-'));
  for (const f of ['build', 'faces', 'look', 'person', 'rig', 'scene', 'sdf']) {
    cpSync(join(from, `${f}.mjs`), join(folder, `${f}.mjs`));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const meter =
    'const c0=process.cpuUsage(),w0=performance.now();await R.frames(6);const u=process.cpuUsage(c0);' +
    'console.log(JSON.stringify({wall:(performance.now()-w0)/6,cpu:(u.user+u.system)/6000,triangles:R.renderer.info.render.triangles}));process.exit(0);';
  const code = readFileSync(join(folder, 'scene.mjs'), 'utf8');
  writeFileSync(join(folder, 'scene.mjs'), code.replace(/process\.exit\(0\);\s*$/, meter));
  return folder;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folder = width === '1280' && height === '720' ? sketch() : undefined;
const readings: Record<string, Reading[]> = {};
const note = (name: string, r: Reading | undefined) => {
  if (r) (readings[name] ??= []).push(r);
};
for (let i = 0; i < ROUNDS; i++) {
  note('ours', runDeno(root, 'benches/two-shot-ours.ts', width, height));
  if (folder) note('sketch', runDeno(folder, 'scene.mjs', 'two'));
  note('reference', runDeno(root, 'benches/reference-scene/run.ts', width, height, '6'));
}
if (folder) rmSync(folder, { recursive: true, force: true });

const table = Object.fromEntries(
  Object.entries(readings).map(([name, list]) => [
    name,
    {
      'wall ms': Math.round(median(list.map((r) => r.wall))),
      'cpu ms': Math.round(median(list.map((r) => r.cpu))),
      triangles: list[0]?.triangles,
    },
  ]),
);
console.table(table);
const { ours, sketch: theirs, reference } = table;
for (const [name, other] of [
  ['sketch two-shot', theirs],
  ['reference scene', reference],
] as const) {
  if (ours && other) {
    const ratio = (key: 'wall ms' | 'cpu ms') => (ours[key] / other[key]).toFixed(2);
    console.log(`ours / ${name} at ${width}x${height}: cpu ${ratio('cpu ms')}, wall ${ratio('wall ms')}`);
  }
}
