import { chance } from '../dsp/noise.ts';

/** A short tune: scale degrees (0 = tonic) and lengths in half-beats that add up to two bars of four. */
export interface Motif {
  readonly degrees: Int8Array;
  readonly lengths: Int8Array;
}

/** Rhythms of sixteen half-beats; the last note is long. */
const RHYTHMS: readonly (readonly number[])[] = [
  [3, 1, 4, 3, 1, 4],
  [2, 2, 4, 2, 2, 4],
  [4, 2, 2, 8],
  [3, 1, 2, 2, 8],
  [2, 2, 2, 2, 8],
  [6, 2, 4, 4],
  [4, 4, 3, 1, 4],
];

/**
 * The film's tune from the high half of a cue's seed: mostly steps, at most two leaps, back to the tonic or the fifth
 * (Huron 2006: small intervals, and a leap turns back).
 */
export const motifOf = (seed: number): Motif => {
  const film = seed >>> 16;
  if (last?.film !== film) last = { film, motif: compose(film) };
  return last.motif;
};

/** A film has one, so the last one asked for is nearly always the next. */
let last: { readonly film: number; readonly motif: Motif } | undefined;

const compose = (film: number): Motif => {
  const key = film * 7919 + 17;
  const rhythm = RHYTHMS[Math.floor(chance(key, 0) * RHYTHMS.length)]!;
  const degrees = new Int8Array(rhythm.length);
  let d = [0, 2, 4][Math.floor(chance(key, 1) * 3)]!;
  let before = 0;
  for (let i = 0; i < rhythm.length; i++) {
    degrees[i] = d;
    const u = chance(key, 2 + i);
    let move = u < 0.36 ? 1 : u < 0.74 ? -1 : u < 0.86 ? 2 : u < 0.94 ? 3 : -3;
    if (before > 1) move = -1;
    if (before < -1) move = 1;
    if (d + move > 7) move = -1;
    if (d + move < -2) move = 1;
    before = move;
    d += move;
  }
  degrees[rhythm.length - 1] = chance(key, 31) < 0.6 ? 0 : 4;
  return { degrees, lengths: Int8Array.from(rhythm) };
};
