import { between } from '../base/random.ts';
import type { PersonWords } from '../language/person.ts';
import type { Person } from '../timeline/person.ts';

/** A face in proportions, from the part's key and what the script says of age, sex and build. */
export const face = (seed: number, words: PersonWords, sex: 'female' | 'male'): Person['face'] => {
  const r = (purpose: string, low: number, high: number) =>
    Math.round(between(low, high, seed, 'face', purpose));
  const old = words.age === 'old';
  const child = words.age === 'child';
  const male = sex === 'male' && !child;
  return {
    width: r('width', 930, 1060),
    jaw: male ? r('jaw', 1000, 1180) : r('jaw', 820, 950),
    chin: male ? r('chin', 980, 1220) : r('chin', 720, 940),
    nose: child ? r('nose', 660, 760) : old ? r('nose', 1150, 1420) : r('nose', 780, male ? 1250 : 1020),
    noseWidth: r('nose width', 820, old ? 1400 : 1220),
    brow: male ? r('brow', 1050, 1420) : r('brow', 720, 1150),
    ears: old ? r('ears', 1150, 1400) : r('ears', 830, 1120),
    eyeSize: child ? r('eyes', 1100, 1200) : r('eyes', 930, 1100),
    lips: male ? r('lips', 800, 1000) : r('lips', 960, 1240),
    cheeks: r('cheeks', 880, words.build === 'heavy' ? 1350 : 1150),
  };
};
