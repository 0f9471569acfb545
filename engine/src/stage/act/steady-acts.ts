import { cos, PI, sin, TAU } from '../../base/maths.ts';
import { type Act, fromChest, goal, outward, sideOf } from './doing.ts';
import { palmFor } from './reaching.ts';

/** Two hands over keys, strings or drum. */
export const playMusic: Act = {
  body(d, _c, fx) {
    fx.side += 0.05 * d.weight * sin(TAU * 0.5 * d.since);
    fx.nod += 0.08 * d.weight + 0.05 * d.weight * sin(TAU * 1 * d.since);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const x = 0.25 + 0.12 * sin(TAU * 0.37 * d.since + 2 * i);
      const y = 0.035 * Math.max(0, sin(TAU * 3 * d.since + PI * i));
      const base = c.target ? palmFor(c, i, s) : fromChest(c, s, x, -0.48, 0.6);
      const out = outward(c, s, c.target ? x * 0.25 : 0, y, 0);
      fx.goals[i].push(
        goal(
          [base[0] + out[0], base[1] + out[1], base[2] + out[2]],
          outward(c, s, -0.1, -0.15, 1),
          outward(c, s, 0, -1, 0),
          d.weight,
        ),
      );
    }
  },
};

/** Hands at ten and two, small corrections. */
export const drive: Act = {
  body(d, _c, fx) {
    fx.bend -= 0.03 * d.weight;
  },
  hands(d, c, fx) {
    const wheel = 0.28 * sin(d.since * 0.9) + 0.12 * sin(d.since * 2.3);
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const a = 0.62 + wheel * s;
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.32 * cos(a), -0.32 + 0.32 * sin(a), 0.66),
          outward(c, s, -0.4, 0.7, 0.6),
          outward(c, s, -0.5, -0.2, 0.6),
          d.weight,
        ),
      );
    }
  },
};

export const row: Act = {
  body(d, _c, fx) {
    fx.bend += d.weight * (0.22 + 0.34 * cos(TAU * 0.42 * d.since));
  },
  hands(d, c, fx) {
    const x = TAU * 0.42 * d.since;
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.3, -0.3 - 0.1 * sin(x), 0.6 + 0.25 * cos(x)),
          outward(c, s, -0.2, 0, 1),
          outward(c, s, 0, -1, 0),
          d.weight,
        ),
      );
    }
  },
};
