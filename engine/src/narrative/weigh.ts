import type { Settings } from '../audience/settings.ts';
import { hash32 } from '../base/hash.ts';
import type { Band } from './arc-band.ts';
import { brevity } from './nominal.ts';
import type { Prospect } from './story.ts';
import { tasteDistance } from './taste.ts';

/** Scores nearer than this to the least are as good: between them the number of the viewing decides. Thousandths. */
export const NEAR = 80;

/** What a beat costs that comes forward out of the written order, and one that passes over an optional one. */
const FORWARD = 150;
const PASSED = 250;

/** What the band has to bend a beat counts for this part. */
const BENT_PART = 4;

/** A taste's distance counts for this part of the tension's. */
const TASTE_PART = 4;

/**
 * Distance of a way on from what is wanted, thousandths: its own tension, as far as the band allows it, from the tension
 * wanted; the beat from the taste stated; and what it does to the written order. The wish for tension counts in the
 * taste only: it lifts all that is played alike. A wish for brevity makes passing over cheap, and the optional dear.
 */
export const score = (p: Prospect, band: Band, target: number, settings: Settings): number => {
  const inside = Math.min(Math.max(p.tension, band[0]), band[1]);
  const off = inside - target;
  const bent = p.tension - inside;
  const brief = Math.max(0, brevity(settings));
  return (
    (off < 0 ? -off : off) +
    Math.round((bent < 0 ? -bent : bent) / BENT_PART) +
    Math.round(tasteDistance(p, settings) / TASTE_PART) +
    (p.passes ?? 0) * Math.max(0, PASSED - 50 * brief) +
    (p.standing === undefined ? 0 : 50 * brief) +
    (p.standing === 'loose' ? FORWARD : 0)
  );
};

/** Among options as good as the best, whose turn it is in this viewing: consecutive seeds take each in turn. */
export const turnOf = (near: readonly number[], seam: string, seed: number): number => {
  const n = near.length;
  const from = hash32(seam) % n;
  return near[(((from + (seed % n)) % n) + n) % n] as number;
};
