import { sin, TAU } from '../../base/maths.ts';
import { RATE } from './rate.ts';

/**
 * Oscillator tables. Phases are 32-bit integers (a whole turn wraps by itself), so the phase after n samples is
 * `imul(step, n)` exactly, wherever one enters.
 */
const BITS = 11;
export const TABLE_SIZE = 1 << BITS;
const SHIFT = 32 - BITS;
const MASK = (1 << SHIFT) - 1;
const FRACTION = 1 / (1 << SHIFT);

const sineTable = (): Float32Array => {
  const t = new Float32Array(TABLE_SIZE + 1);
  for (let i = 0; i <= TABLE_SIZE; i++) t[i] = sin((TAU * i) / TABLE_SIZE);
  t[TABLE_SIZE] = t[0]!;
  return t;
};

export const SINE: Float32Array = /* @__PURE__ */ sineTable();

/** Phase step for a frequency in hertz. */
export const stepOf = (hertz: number): number => Math.round((hertz / RATE) * 4294967296) | 0;

/** Table value at a phase, linear between entries. */
export const look = (table: Float32Array, phase: number): number => {
  const i = phase >>> SHIFT;
  const a = table[i]!;
  return a + (table[i + 1]! - a) * (phase & MASK) * FRACTION;
};

/** Sine of a phase. */
export const sine = (phase: number): number => look(SINE, phase);

/** Sine of a phase given in turns (any real). */
export const sineTurns = (turns: number): number => {
  const x = (turns - Math.floor(turns)) * TABLE_SIZE;
  const i = Math.floor(x);
  const a = SINE[i]!;
  return a + (SINE[i + 1]! - a) * (x - i);
};

/** Strength of harmonic k (1-based) of each family of sustained sound. */
const FAMILIES = {
  /** Bowed, dark: a saw well damped. */
  warm: (k: number) => 1 / (k * Math.sqrt(k) * (1 + k * 0.06)),
  /** Bowed, near the bridge. */
  bright: (k: number) => 1 / (k * (1 + k * 0.02)),
  /** A lip-driven pipe: the body of it lies on harmonics two to six. */
  brass: (k: number) => (k <= 6 ? 0.55 + 0.09 * k : 1.09 * Math.sqrt(6 / k) * (6 / k)) / k,
  /** Odd harmonics: clarinet, harmonium, soft synthesizer. */
  hollow: (k: number) => (k % 2 === 1 ? 1 / (k * Math.sqrt(k)) : 0.04 / k),
} as const;
export type TableFamily = keyof typeof FAMILIES;

const LIMITS = [4, 8, 16, 32, 64] as const;

const build = (strength: (k: number) => number): Float32Array[] =>
  LIMITS.map((limit) => {
    const t = new Float32Array(TABLE_SIZE + 1);
    let energy = 0;
    for (let k = 1; k <= limit; k++) {
      const a = strength(k);
      energy += a * a;
      // Alternate phases keep the crest low.
      const turn = (k * k * 331) & (TABLE_SIZE - 1);
      for (let i = 0; i <= TABLE_SIZE; i++) t[i] = t[i]! + a * SINE[(i * k + turn) & (TABLE_SIZE - 1)]!;
    }
    const scale = Math.sqrt(2 / energy) * 0.5;
    for (let i = 0; i <= TABLE_SIZE; i++) t[i] = t[i]! * scale;
    return t;
  });

const built = new Map<TableFamily, Float32Array[]>();

/** Builds every table now, so that no first note does it on the audio thread. */
export const warmTables = (): void => {
  for (const f of Object.keys(FAMILIES) as TableFamily[]) if (!built.has(f)) built.set(f, build(FAMILIES[f]));
};

/** The table of a family whose harmonics stay under 9 kHz at this fundamental; all families have equal power. */
export const tableFor = (family: TableFamily, hertz: number): Float32Array => {
  let tables = built.get(family);
  if (!tables) {
    tables = build(FAMILIES[family]);
    built.set(family, tables);
  }
  const room = 9000 / hertz;
  let i = 0;
  while (i + 1 < LIMITS.length && LIMITS[i + 1]! <= room) i++;
  return tables[i]!;
};
