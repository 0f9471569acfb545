import { exp, pow } from '../../base/maths.ts';

const PARTIALS = 7;
const ROLLOFF = 0.78;

/** Frequency in hertz of a MIDI note, equal temperament at A = 440. */
export const hertzOf = (note: number): number => 440 * pow(2, (note - 69) / 12);

/**
 * Roughness of two pure tones (Plomp & Levelt 1965 as fitted by Sethares 1993): none in unison, greatest at about a
 * quarter of the critical band.
 */
export const pairRoughness = (f1: number, a1: number, f2: number, a2: number): number => {
  const low = Math.min(f1, f2);
  const distance = f1 < f2 ? f2 - f1 : f1 - f2;
  const s = 0.24 / (0.0207 * low + 18.96);
  return Math.min(a1, a2) * (exp(-3.51 * s * distance) - exp(-5.75 * s * distance));
};

/** Sensory roughness of a chord of MIDI notes, each with seven harmonics. */
export const chordRoughness = (notes: readonly number[]): number => {
  const partials: [number, number][] = [];
  for (const note of notes) {
    const f = hertzOf(note);
    let a = 1;
    for (let k = 1; k <= PARTIALS; k++) {
      partials.push([f * k, a]);
      a *= ROLLOFF;
    }
  }
  let sum = 0;
  for (let i = 0; i < partials.length; i++)
    for (let j = i + 1; j < partials.length; j++) {
      const [f1, a1] = partials[i]!;
      const [f2, a2] = partials[j]!;
      sum += pairRoughness(f1, a1, f2, a2);
    }
  return sum;
};
