import { cos, sin, TAU } from '../../base/maths.ts';
import { add } from '../body/quaternion.ts';
import type { Vec3 } from '../stage.ts';
import { handOf } from './carry.ts';
import { type Act, type Doing, fromChest, goal, outward, sideOf } from './doing.ts';
import { leanTo, palmFor } from './reaching.ts';

/** Small work before the chest, or on the thing. */
const work = (
  reach: Vec3,
  motion: (d: Doing, hand: 0 | 1) => Vec3,
  hands: 'both' | 'one',
  fingers: Vec3,
  facing: Vec3,
  down = 0.16,
): Act => ({
  body(d, c, fx) {
    leanTo(d, c, fx, d.weight, 0.6);
    fx.nod += down * d.weight;
  },
  hands(d, c, fx) {
    const list = hands === 'both' || d.action.hand === 'both' ? ([0, 1] as const) : d.hands;
    for (const i of list) {
      const s = sideOf(i);
      const base = palmFor(c, i, s, reach);
      const apart = list.length > 1 && c.target ? 0.1 : 0;
      const m = motion(d, i);
      fx.goals[i].push(
        goal(
          add(base, outward(c, s, apart + m[0], m[1], m[2])),
          outward(c, s, ...fingers),
          outward(c, s, ...facing),
          d.weight,
        ),
      );
    }
  },
});

export const use: Act = work(
  [0.2, -0.32, 0.6],
  (d, i) => [
    0.02 * sin(TAU * 0.9 * d.since + i),
    0.015 * sin(TAU * 1.3 * d.since),
    0.025 * sin(TAU * 0.7 * d.since + 2 * i),
  ],
  'both',
  [-0.4, 0, 1],
  [-0.6, -0.7, 0],
);

/** Along the line and back. */
export const write: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, d.weight, 0.5);
    fx.nod += 0.22 * d.weight;
    fx.bend += 0.1 * d.weight;
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const x = (d.since * 0.45) % 1;
    const line = (x < 0.85 ? x / 0.85 : (1 - x) / 0.15) - 0.5;
    const base = palmFor(c, i, s, [0.12, -0.5, 0.58]);
    const jitter = outward(c, 1, 0, 0.004 * sin(TAU * 5 * d.since), 0.008 * sin(TAU * 4.3 * d.since));
    const p = add(add(base, outward(c, 1, -0.11 * line, 0.02, 0)), jitter);
    fx.goals[i].push(goal(p, outward(c, s, -0.55, -0.35, 0.8), outward(c, s, -0.5, -0.8, 0), d.weight));
    const o = (1 - i) as 0 | 1;
    const t = sideOf(o);
    fx.goals[o].push(
      goal(
        add(base, outward(c, t, 0.2, 0.01, -0.05)),
        outward(c, t, -0.6, 0, 0.8),
        outward(c, t, 0, -1, 0),
        d.weight,
      ),
    );
  },
};

/** Held up before the eyes, palm to the reader. */
export const read: Act = {
  body(d, _c, fx) {
    fx.nod += 0.12 * d.weight;
    fx.look += 0.02 * d.weight * sin(d.since * 2.2);
  },
  hands(d, c, fx) {
    const list = d.action.hand === 'both' ? ([0, 1] as const) : d.hands;
    for (const i of list) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, list.length > 1 ? 0.16 : 0.12, -0.16 + 0.006 * sin(d.since * 1.7), 0.58),
          outward(c, s, -0.2, 0.85, 0.45),
          outward(c, s, -0.1, 0.4, -0.9),
          d.weight,
          [0.7, -1, 0.1],
        ),
      );
    }
  },
};

export const typeAct: Act = work(
  [0.16, -0.5, 0.62],
  (d, i) => [
    0.03 * sin(TAU * 0.6 * d.since + i * 2),
    0.016 * Math.max(0, sin(TAU * (3.1 + i) * d.since)),
    0.01 * cos(d.since * 1.3),
  ],
  'both',
  [-0.2, -0.2, 1],
  [0, -1, 0],
  0.08,
);

/** Circles. */
export const clean: Act = work(
  [0.1, -0.45, 0.65],
  (d) => [0.1 * cos(TAU * 1.1 * d.since), 0.005, 0.06 * sin(TAU * 1.1 * d.since)],
  'one',
  [-0.3, -0.15, 1],
  [0, -1, 0],
);

/** Patting and rummaging, one hand then the other. */
export const search: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, d.weight, 0.6);
    fx.nod += 0.2 * d.weight;
    fx.look += 0.25 * d.weight * sin(TAU * 0.4 * d.since);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const base = c.target ? palmFor(c, i, s) : fromChest(c, s, 0.26, -0.5, 0.42);
      const x = TAU * 0.8 * d.since + 3.1 * i;
      fx.goals[i].push(
        goal(
          add(base, outward(c, s, 0.08 + 0.07 * sin(x), 0.045 * Math.max(0, cos(x)), 0.07 * cos(x * 0.7))),
          outward(c, s, -0.2, -0.4, 0.9),
          outward(c, s, -0.2, -1, 0),
          d.weight,
        ),
      );
    }
  },
};
