import { PI, sin, smoothstep, TAU } from '../../base/maths.ts';
import { addShapes } from '../face/shapes.ts';
import { sway } from '../stance/sway.ts';
import { type Act, bump, fromChest, goal, outward, sideOf } from './doing.ts';

/** Down, up, land and give. Feet are carried with the hips by the pose's lift. */
export const jump: Act = {
  body(d, _c, fx) {
    const dip = bump(0, 0.36, d.u);
    const land = bump(0.62, 0.95, d.u);
    const air = d.u > 0.3 && d.u < 0.68 ? sin((PI * (d.u - 0.3)) / 0.38) : 0;
    fx.y -= 0.16 * (dip + 0.7 * land) * (0.5 + 0.5 * d.strength);
    fx.rise += 0.28 * air * (0.4 + 0.6 * d.strength);
    fx.bend += 0.3 * dip + 0.22 * land - 0.1 * air;
  },
  hands(d, c, fx) {
    const k = bump(0.12, 0.8, d.u);
    const high = smoothstep(0.25, 0.4, d.u) * (1 - smoothstep(0.5, 0.75, d.u));
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.5, -0.5 + 1.1 * high, 0.1 + 0.3 * high),
          outward(c, s, 0.3, high * 2 - 1, 0.3),
          outward(c, s, -1, 0, 0.2),
          k,
        ),
      );
    }
  },
};

/** Weight from foot to foot on the beat (108 a minute), arms with it. */
export const dance: Act = {
  body(d, _c, fx) {
    const k = d.weight * (0.5 + 0.6 * d.strength);
    const b = TAU * 0.9 * d.since;
    fx.x += 0.06 * k * sin(b);
    fx.y -= 0.03 * k * (0.5 - 0.5 * sin(2 * b + PI / 2));
    fx.twist += 0.22 * k * sin(b + 0.5);
    fx.side -= 0.12 * k * sin(b);
    fx.tilt += 0.1 * k * sin(b + 0.8);
    fx.nod += 0.07 * k * sin(2 * b);
    addShapes(fx.shapes, { 'mouthSmile*': 0.5 }, d.weight);
  },
  hands(d, c, fx) {
    const b = TAU * 0.9 * d.since;
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const w = sin(b + i * PI);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.42 + 0.1 * w, -0.1 + 0.2 * w, 0.42),
          outward(c, s, -0.1, 0.7, 0.6),
          outward(c, s, -0.7, -0.2, 0.4),
          d.weight * 0.9,
        ),
      );
    }
  },
};

/** Off balance: the trunk swings wide and the arms catch at the air. */
export const stagger: Act = {
  body(d, _c, fx) {
    const k = d.weight * (0.4 + 0.7 * d.strength);
    const seed = d.key % 89;
    fx.side += 0.26 * k * sway(d.since, seed, 2.4);
    fx.bend += k * (0.14 + 0.16 * sway(d.since, seed + 3, 2));
    fx.x += 0.09 * k * sway(d.since, seed + 1, 2.2);
    fx.z += 0.07 * k * sway(d.since, seed + 2, 1.8);
    fx.y -= 0.06 * k;
    fx.nod += 0.14 * k;
    fx.tilt += 0.2 * k * sway(d.since, seed + 4, 2);
  },
  hands(d, c, fx) {
    const seed = d.key % 89;
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const w = sway(d.since, seed + 7 * i, 2.6);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.72, -0.15 + 0.3 * w, 0.25 + 0.15 * w),
          outward(c, s, 0.9, 0.1 + 0.4 * w, 0.3),
          outward(c, s, 0, -1, 0.2),
          d.weight * 0.75,
        ),
      );
    }
  },
};
