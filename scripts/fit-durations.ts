/**
 * Fits the duration table of `engine/src/language` to flite's voice `slt` at stretch 1: every dialogue line of the
 * real screenplays, prompts as running prose and a list of our own are said, flite's phones are aligned with ours,
 * and log durations are explained by the factors of `phone-context.ts` (ridge least squares). Every fifth line is
 * held out and gives the error. Run: `npx tsx scripts/fit-durations.ts`; writes `durations.generated.ts`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  factorsOf,
  type PauseKind,
  type PhrasePlace,
  pausesAfter,
  placesOf,
  shapeOf,
} from '../engine/src/language/phone-context.ts';
import { isVowel, type Phone } from '../engine/src/language/phone-set.ts';
import { phonesOf } from '../engine/src/language/phones.ts';
import { dataDir } from '../tests/data.ts';
import { sayWithFlite } from './flite.ts';
import { OWN_LINES } from './own-lines.ts';

const OUT = fileURLToPath(new URL('../engine/src/language/durations.generated.ts', import.meta.url));

const filesUnder = (dir: string, ext: string): string[] =>
  !existsSync(dir)
    ? []
    : readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith(ext))
        .sort()
        .map((f) => join(dir, f));

/** Speeches of a Fountain file: the lines after an upper-case cue, up to a blank line. */
const speechesOf = (text: string): string[] => {
  const out: string[] = [];
  for (const block of text.replace(/\r/g, '').split(/\n\s*\n/)) {
    const [cue = '', ...rest] = block.trim().split('\n');
    if (!/^[^a-z]*[A-Z][^a-z]*(\(.*\))?\^?\s*$/.test(cue) || /^(INT|EXT|EST)|TO:$/.test(cue)) continue;
    const line = rest
      .filter((l) => !/^\s*\(/.test(l))
      .join(' ')
      .replace(/\[\[.*?\]\]|[*_]/g, '')
      .trim();
    if (/[a-z]/.test(line)) out.push(line);
  }
  return out;
};

const data = dataDir();
if (data === undefined) throw new Error('the fit needs the real inputs');
const scriptLines = [
  ...new Set(
    filesUnder(join(data, 'fountain'), '.fountain').flatMap((f) => speechesOf(readFileSync(f, 'utf8'))),
  ),
].filter((l) => /^[\x20-\x7e’“”…—–]+$/.test(l));
const proseLines = filesUnder(join(data, 'prompts', 'vbench1-categories'), '.txt').flatMap((f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l.length > 10),
);
const lines = [
  ...scriptLines.map((text) => ({ text, script: true })),
  ...proseLines.map((text) => ({ text, script: false })),
  ...OWN_LINES.map((text) => ({ text, script: false })),
];

interface Slot {
  readonly phone: Phone;
  readonly factors: string[];
  readonly pause: PauseKind | undefined;
}
interface Row extends Slot {
  readonly seconds: number;
}
interface Line {
  readonly text: string;
  readonly script: boolean;
  readonly slots: Slot[];
  readonly rows: Row[];
  /** Seconds from the first sound to the last, as flite said it. */
  readonly total: number;
}

/** Our phones and pauses of a line, each with what decides its length. */
const slotsOf = (text: string): Slot[] => {
  const words = phonesOf(text);
  const pauses = pausesAfter(text, words);
  const out: Slot[] = [];
  const places = placesOf(words, pauses);
  words.forEach((w, k) => {
    const shape = shapeOf(w);
    w.phones.forEach((phone, i) => {
      out.push({ phone, factors: factorsOf(shape, i, places[k] as PhrasePlace), pause: undefined });
    });
    if (k < words.length - 1 && pauses[k] !== undefined)
      out.push({ phone: 'pau', factors: [], pause: pauses[k] });
  });
  return out;
};

const cost = (a: string, b: string): number =>
  a === b ? 0 : a === 'pau' || b === 'pau' ? 3 : isVowel(a) === isVowel(b) ? 0.6 : 1.6;

/** Pairs our phones with flite's by least edit cost; only paired ones become rows of the fit. */
const alignLine = (slots: readonly Slot[], said: readonly { phone: string; seconds: number }[]): Row[] => {
  const n = slots.length;
  const m = said.length;
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      if (i === 0 || j === 0) {
        (best[i] as Float64Array)[j] = i + j;
        continue;
      }
      const pair = (best[i - 1]?.[j - 1] ?? 0) + cost((slots[i - 1] as Slot).phone, said[j - 1]?.phone ?? '');
      (best[i] as Float64Array)[j] = Math.min(pair, (best[i - 1]?.[j] ?? 0) + 1, (best[i]?.[j - 1] ?? 0) + 1);
    }
  const rows: Row[] = [];
  let i = n;
  let j = m;
  while (i > 0 && j > 0) {
    const here = best[i]?.[j] ?? 0;
    const pair = (best[i - 1]?.[j - 1] ?? 0) + cost((slots[i - 1] as Slot).phone, said[j - 1]?.phone ?? '');
    if (here === pair) {
      const slot = slots[--i] as Slot;
      const s = said[--j] as { phone: string; seconds: number };
      if ((slot.phone === 'pau') === (s.phone === 'pau')) rows.push({ ...slot, seconds: s.seconds });
    } else if (here === (best[i - 1]?.[j] ?? 0) + 1) i--;
    else j--;
  }
  return rows;
};

const spoken: Line[] = [];
for (const { text, script } of lines) {
  const raw = await sayWithFlite('slt', text);
  while (raw[0]?.phone === 'pau') raw.shift();
  while (raw.at(-1)?.phone === 'pau') raw.pop();
  if (raw.length === 0) continue;
  const said = raw.map((p) => ({ phone: p.phone, seconds: p.end - p.start }));
  const slots = slotsOf(text);
  spoken.push({
    text,
    script,
    slots,
    rows: alignLine(slots, said),
    total: said.reduce((s, p) => s + p.seconds, 0),
  });
}
const heldOut = spoken.filter((_, i) => i % 5 === 3);
const train = spoken.filter((_, i) => i % 5 !== 3);

// --- least squares on log durations ---------------------------------------------------------------------------
const names = [...new Set(spoken.flatMap((l) => l.slots.flatMap((s) => s.factors)))].sort();
const index = new Map(names.map((n, i) => [n, i]));
const regress = (set: readonly Line[]): Float64Array => {
  const n = names.length;
  const a = Array.from({ length: n }, () => new Float64Array(n + 1));
  for (let i = 0; i < n; i++) (a[i] as Float64Array)[i] = 1.5;
  for (const r of set.flatMap((l) => l.rows)) {
    if (r.phone === 'pau' || r.seconds < 0.008) continue;
    const ids = r.factors.map((f) => index.get(f) as number);
    const y = Math.log(r.seconds / 0.08);
    for (const i of ids) {
      for (const j of ids) (a[i] as Float64Array)[j]! += 1;
      (a[i] as Float64Array)[n]! += y;
    }
  }
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[p]![c]!)) p = r;
    [a[c], a[p]] = [a[p]!, a[c]!];
    for (let r = c + 1; r < n; r++) {
      const f = a[r]![c]! / a[c]![c]!;
      if (f !== 0) for (let k = c; k <= n; k++) a[r]![k]! -= f * a[c]![k]!;
    }
  }
  const x = new Float64Array(n);
  for (let r = n - 1; r >= 0; r--) {
    let s = a[r]![n]!;
    for (let k = r + 1; k < n; k++) s -= a[r]![k]! * x[k]!;
    x[r] = s / a[r]![r]!;
  }
  return x;
};

const KINDS: readonly PauseKind[] = [
  'comma',
  'stop',
  'question',
  'exclamation',
  'semicolon',
  'colon',
  'dash',
  'ellipsis',
];
const solve = (set: readonly Line[]) => {
  const x = regress(set);
  const pauses = new Map<PauseKind, number>();
  for (const kind of KINDS) {
    let sum = 0;
    let count = 0;
    for (const l of set) {
      count += l.slots.filter((s) => s.pause === kind).length;
      for (const r of l.rows) if (r.pause === kind) sum += r.seconds;
    }
    pauses.set(kind, count > 0 ? sum / count : 0);
  }
  const table = new Map(names.map((name, i) => [name, Math.round(1000 * Math.exp(x[i]!))]));
  const speechOf = (l: Line) =>
    l.slots.reduce(
      (s, p) => s + (p.pause ? 0 : p.factors.reduce((d, f) => (d * (table.get(f) ?? 1000)) / 1000, 0.08)),
      0,
    );
  const pauseOf = (l: Line) => l.slots.reduce((s, p) => s + (p.pause ? (pauses.get(p.pause) ?? 0) : 0), 0);
  // Means of logs fall short of means: one factor brings the sums level (the usual smearing correction).
  const speech = set.reduce((s, l) => s + speechOf(l), 0);
  const target = set.reduce((s, l) => s + l.total - pauseOf(l), 0);
  const base = Math.round((80_000 * target) / speech);
  const predict = (l: Line) => (speechOf(l) * base) / 80_000 + pauseOf(l);
  return { table, pauses, base, predict };
};

const report = (name: string, set: readonly Line[], predict: (l: Line) => number): string => {
  const mape = set.reduce((s, l) => s + Math.abs(predict(l) / l.total - 1), 0) / set.length;
  const long = set.filter((l) => l.total > 1);
  const longMape =
    long.reduce((s, l) => s + Math.abs(predict(l) / l.total - 1), 0) / Math.max(1, long.length);
  const bias = set.reduce((s, l) => s + predict(l), 0) / set.reduce((s, l) => s + l.total, 0) - 1;
  return `${name}: ${set.length} lines, mean absolute error ${(100 * mape).toFixed(1)} % (over 1 s: ${(100 * longMape).toFixed(1)} %), bias ${(100 * bias).toFixed(1)} %`;
};

const trial = solve(train);
console.log(report('held-out, all', heldOut, trial.predict));
console.log(
  report(
    'held-out, script dialogue',
    heldOut.filter((l) => l.script),
    trial.predict,
  ),
);
console.log(report('trained on', train, trial.predict));

const final = solve(spoken);
writeFileSync(
  OUT,
  `// Written by scripts/fit-durations.ts from flite's voice slt at stretch 1. Do not edit.
/** Length of a phone before any factor, in microseconds. */
export const BASE_MICROSECONDS = ${final.base};
/** Factors in thousandths, by the names that \`factorsOf\` gives. */
export const FACTORS: Readonly<Record<string, number>> = {
${[...final.table].map(([k, v]) => `  ${JSON.stringify(k)}: ${v},`).join('\n')}
};
/** Mean pause of flite at a mark, in milliseconds. */
export const FLITE_PAUSES: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries([...final.pauses].map(([k, v]) => [k, Math.round(1000 * v)])))};
`,
);
console.log(
  `${names.length} factors, base ${final.base} us, pauses ${JSON.stringify([...final.pauses].map(([k, v]) => [k, Math.round(1000 * v)]))}`,
);
