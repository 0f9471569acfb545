import { type Shaper, shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { card, clump } from './cards.ts';

export const GREEN: V3 = [0.1, 0.14, 0.06];

export const treeLine = (s: Shaper, radius: number, tall: number, n: number, c: V3, pale: number): void => {
  for (let i = 0; i < n; i++) {
    const a = ((i + s.rnd()) / n) * Math.PI * 2 - Math.PI;
    const h = tall * s.between(0.6, 1.25);
    const w = h * s.between(0.13, 0.2);
    const tone = shade(c, s.between(0.7, 1.2));
    if (s.rnd() < 0.45) {
      const tiers = s.draft ? 3 : 6;
      for (let k = 0; k < tiers; k++) {
        const t = k / tiers;
        const lean = s.between(-0.12, 0.12) * w;
        card(
          s,
          a + lean / radius,
          radius + k * 0.02,
          h * (0.14 + 0.84 * t),
          h * (0.14 + 0.84 * t + 0.24 * (1 - t * 0.5)),
          w * (1.05 - t) * s.between(0.85, 1.1),
          0.02,
          shade(tone, 0.8 + t * 0.3),
          pale,
        );
      }
      card(s, a, radius, -1, h * 0.3, w * 0.09, w * 0.07, shade(tone, 0.6), pale);
    } else {
      card(s, a, radius, -1, h * 0.6, w * 0.12, w * 0.07, shade(tone, 0.6), pale);
      for (let k = 0; k < (s.draft ? 2 : 5); k++)
        clump(
          s,
          a + (s.between(-0.9, 0.9) * w) / radius,
          radius + 0.02 + k * 0.02,
          h * s.between(0.52, 0.88),
          w * s.between(0.55, 0.95),
          shade(tone, s.between(0.85, 1.15)),
          pale,
        );
    }
  }
};
