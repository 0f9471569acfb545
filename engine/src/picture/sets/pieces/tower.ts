import { shade } from '../shaper.ts';
import type { V3 } from '../stuff.ts';
import { BRASS, type Maker } from './body.ts';

/** One stone step of a winding stair: a wedge, worn in the middle, held by the wall at its outer end (local -x). */
export const stoneStep: Maker = (s, b) => {
  const stuff = 'stone';
  // Wider at the wall than at the newel: two blocks that share the worn middle.
  s.box(stuff, [-b.w * 0.22, b.h / 2, 0], [b.w * 0.56, b.h, b.d * 1.12], b.c, {
    tint: 0.1,
    r: 0.018,
    j: 0.006,
  });
  s.box(stuff, [b.w * 0.26, b.h / 2 - 0.003, 0], [b.w * 0.5, b.h - 0.006, b.d * 0.86], shade(b.c, 0.94), {
    tint: 0.08,
    r: 0.02,
    j: 0.006,
  });
};

/** A post and a length of rail that climbs with the steps. */
export const handrail: Maker = (s, b) => {
  // A step's rise over its tread (`b.d` laps 3 cm over it), carried on to the rail's ends.
  const climb = (0.185 * (b.d + 0.04)) / (b.d - 0.03);
  s.tube(
    'metal',
    [
      [0, -0.06, 0],
      [0, b.h, 0],
    ],
    [0.013],
    b.c,
    { segs: 6, gloss: 0.45 },
  );
  for (const y of [b.h, b.h * 0.5])
    s.tube(
      'metal',
      [
        [0, y - climb / 2, -b.d / 2 - 0.02],
        [0, y + climb / 2, b.d / 2 + 0.02],
      ],
      [y === b.h ? 0.024 : 0.011],
      y === b.h ? shade(BRASS, 0.6) : b.c,
      { segs: 8, gloss: 0.6 },
    );
};

/** An iron rail of a gallery: posts, three bars. */
export const galleryRail: Maker = (s, b) => {
  const c: V3 = b.c;
  const n = Math.max(2, Math.round(b.w / 1.1));
  for (let i = 0; i <= n; i++) {
    const x = -b.w / 2 + (i * b.w) / n;
    s.tube(
      'metal',
      [
        [x, -0.05, 0],
        [x, b.h, 0],
      ],
      [0.022],
      c,
      { segs: 6 },
    );
  }
  for (const y of [0.35, 0.68, 1])
    s.tube(
      'metal',
      [
        [-b.w / 2, b.h * y, 0],
        [b.w / 2, b.h * y, 0],
      ],
      [y === 1 ? 0.026 : 0.014],
      c,
      { segs: 6 },
    );
};
