import { exp } from '../base/maths.ts';
import { TENSION_MEANS, TENSION_SCALE, TENSION_SPREADS } from './tension.generated.ts';
import { featuresOf, TENSION_FEATURES, TENSION_WEIGHTS, type TensionParagraph } from './tension-features.ts';

export type { TensionParagraph } from './tension-features.ts';

/** Width of the window in words: a page is about 180. */
const SIGMA = 45;
/** The window's tails, in sigmas. */
const REACH = 3.2;

/**
 * Square roots of each feature's density (per 100 words) at each paragraph, Gaussian over words, edge-corrected;
 * `trust` (0..1) falls where the scene is shorter than the window, so that one shout does not fill it. */
export const densitiesOf = (
  paragraphs: readonly TensionParagraph[],
): { densities: number[]; trust: number }[] => {
  const all = paragraphs.map(featuresOf);
  const centres: number[] = [];
  let at = 0;
  for (const f of all) {
    centres.push(at + f.words / 2);
    at += f.words;
  }
  let low = 0;
  return all.map((_, i) => {
    const centre = centres[i] as number;
    while ((centres[low] as number) < centre - REACH * SIGMA && low < i) low++;
    const sums = new Array<number>(TENSION_WEIGHTS.length).fill(0);
    let mass = 0;
    for (let k = low; k < all.length; k++) {
      const d = ((centres[k] as number) - centre) / SIGMA;
      if (d > REACH) break;
      const f = all[k] as { words: number; counts: number[] };
      const w = exp(-0.5 * d * d);
      // Dividing by the words seen, not by the window's whole width, corrects the scene's edges.
      mass += w * f.words;
      f.counts.forEach((c, j) => {
        sums[j] = (sums[j] as number) + w * c;
      });
    }
    const width = Math.max(mass, 14);
    return { densities: sums.map((s) => Math.sqrt((100 * s) / width)), trust: Math.min(1, mass / 40) };
  });
};

/**
 * Tension of each paragraph of one scene, in thousandths of what is usual between the calmest and the most violent
 * fiftieth of the corpus. It looks at this scene alone, against means, spreads and scale fixed offline, so that an
 * edit changes no other scene.
 */
export const tensionOf = (paragraphs: readonly TensionParagraph[]): number[] =>
  densitiesOf(paragraphs).map(({ densities, trust }) => {
    let t = 0;
    densities.forEach((d, j) => {
      // Short scenes in a row are an intercut chase: the heading's own density is believed in full.
      const belief = TENSION_FEATURES[j] === 'headings' ? 1 : trust;
      const z = (d - (TENSION_MEANS[j] as number)) / (TENSION_SPREADS[j] as number);
      t += belief * (TENSION_WEIGHTS[j] as number) * z;
    });
    const [low, high] = TENSION_SCALE;
    return Math.max(0, Math.min(1000, Math.round((1000 * (t - low)) / (high - low))));
  });
