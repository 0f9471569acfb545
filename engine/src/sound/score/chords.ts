import type { ScoreCue } from '../../timeline/cue.ts';
import { chordRoughness } from './roughness.ts';

export type Mode = ScoreCue['mode'];

/** Semitones above the tonic of the seven degrees. */
export const SCALES: Readonly<Record<Mode, readonly number[]>> = {
  major: [0, 2, 4, 5, 7, 9, 11],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  minor: [0, 2, 3, 5, 7, 8, 10],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
};

export interface Chord {
  /** Semitones above the tonic: bass first, then three upper voices in close position. */
  readonly bass: number;
  readonly upper: readonly number[];
  readonly roughness: number;
}

/** Upper voices are folded into a sixth above this semitone, so that chords move by small steps. */
const FOLD = 7;

const voiced = (bass: number, degrees: readonly number[]): Chord => {
  const upper = [...new Set(degrees.map((d) => FOLD + ((((d - FOLD) % 12) + 12) % 12)))].sort(
    (a, b) => a - b,
  );
  return { bass, upper, roughness: chordRoughness([48 + bass, ...upper.map((u) => 60 + u)]) };
};

/** Chords that belong to no mode: what tension borrows. */
const DREAD: readonly (readonly [number, readonly number[]])[] = [
  [0, [0, 6, 11]],
  [0, [0, 3, 6, 9]],
  [1, [1, 5, 7]],
  [0, [0, 1, 7]],
  [0, [0, 6, 7]],
  [0, [0, 1, 6]],
  [-1, [0, 3, 8, 11]],
  [0, [0, 1, 3]],
  [0, [0, 1, 2]],
];

const vocabulary = (mode: Mode): Chord[] => {
  const scale = SCALES[mode];
  const at = (d: number) => scale[d % 7]! + (d >= 7 ? 12 : 0);
  const chords: Chord[] = [];
  for (const d of [0, 2, 3, 4, 5, 6]) {
    const bass = at(d) > 6 ? at(d) - 12 : at(d);
    chords.push(voiced(bass, [at(d), at(d + 2), at(d + 4)]));
    if (d !== 6) chords.push(voiced(bass, [at(d), at(d + 2), at(d + 6)]));
  }
  chords.push(voiced(0, [at(0), at(1), at(4)]), voiced(0, [at(0), at(3), at(4)]));
  for (const [bass, degrees] of DREAD) chords.push(voiced(bass, degrees));
  return chords.sort((a, b) => a.roughness - b.roughness);
};

const cached = new Map<Mode, Chord[]>();

/** The chords of a mode from the smoothest to the roughest (by the figure, not by name). */
export const chordsOf = (mode: Mode): readonly Chord[] => {
  let chords = cached.get(mode);
  if (!chords) {
    chords = vocabulary(mode);
    cached.set(mode, chords);
  }
  return chords;
};

const homes = new Map<Mode, Chord>();

/** The tonic triad: where phrases come home to while tension is low. */
export const homeChord = (mode: Mode): Chord => {
  let home = homes.get(mode);
  if (!home) {
    const scale = SCALES[mode];
    home = voiced(0, [0, scale[2]!, scale[4]!]);
    homes.set(mode, home);
  }
  return home;
};
