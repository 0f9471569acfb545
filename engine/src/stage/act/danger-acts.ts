import { smoothstep } from '../../base/maths.ts';
import { addShapes } from '../face/shapes.ts';
import type { Vec3 } from '../stage.ts';
import { type Act, type After, bump, type Doing, fromChest, goal, outward, sideOf } from './doing.ts';
import { along, leanTo } from './reaching.ts';

const size = (d: Doing): number => 0.55 + 0.55 * d.strength;

/** Forearms up before the face, trunk turned away. */
export const block: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    fx.bend -= 0.12 * k;
    fx.twist += 0.2 * k;
    fx.nod += 0.2 * k;
    fx.shrug += 0.15 * k;
    fx.lids += 0.5 * k;
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, -0.05 + 0.12 * i, 0.42 - 0.1 * i, 0.45),
          outward(c, s, -0.5, 1, 0.1),
          outward(c, s, 0, -0.2, 1),
          d.weight,
        ),
      );
    }
  },
};

const gunArm = (c: After, i: 0 | 1): { p: Vec3; dir: Vec3 } => {
  const s = sideOf(i);
  const to = c.target ?? fromChest(c, s, 0, 0.1, 6);
  const dir = along(c, i, to);
  const r = c.body.reach * 0.9;
  const shoulder = c.torso.arm[i];
  return { p: [shoulder[0] + dir[0] * r, shoulder[1] + dir[1] * r, shoulder[2] + dir[2] * r], dir };
};

export const aim: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, 0.25 * d.weight, 0.2);
    addShapes(fx.shapes, { 'browDown*': 0.5, 'eyeSquint*': 0.4 }, d.weight);
    fx.nod += 0.06 * d.weight;
  },
  hands(d, c, fx) {
    const i = d.hands.includes(1) ? 1 : 0;
    const s = sideOf(i);
    const { p, dir } = gunArm(c, i);
    fx.goals[i].push(goal(p, dir, outward(c, s, -1, 0, 0), d.weight));
    if (d.action.hand === 'both') {
      const o = (1 - i) as 0 | 1;
      fx.goals[o].push(
        goal(
          [p[0] - dir[0] * 0.05, p[1] - 0.03, p[2] - dir[2] * 0.05],
          dir,
          outward(c, sideOf(o), -1, 0.3, 0),
          d.weight,
        ),
      );
    }
  },
};

/** Up, aimed, and a kick at contact and at each second after. */
export const shoot: Act = {
  body(d, c, fx) {
    aim.body?.(d, c, fx);
    const kick = recoil(d);
    fx.bend -= 0.09 * kick;
    fx.shrug += 0.06 * kick;
    fx.lids += 0.8 * bump(0, 0.12, d.since - d.whole * 0.45);
  },
  hands(d, c, fx) {
    const i = d.hands.includes(1) ? 1 : 0;
    const s = sideOf(i);
    const { p, dir } = gunArm(c, i);
    const kick = recoil(d);
    const back = 0.12 * c.body.reach * kick;
    fx.goals[i].push(
      goal(
        [p[0] - dir[0] * back, p[1] + 0.14 * c.body.reach * kick, p[2] - dir[2] * back],
        [dir[0], dir[1] + 0.5 * kick, dir[2]],
        outward(c, s, -1, 0, 0),
        d.weight,
      ),
    );
  },
};

const recoil = (d: Doing): number => {
  const since = d.since - d.whole * 0.45;
  return smoothstep(0, 0.035, since) * (1 - smoothstep(0.06, 0.45, since));
};

/** Crouched behind raised hands. */
export const hide: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    fx.bend += 0.45 * k;
    fx.nod += 0.3 * k;
    fx.shrug += 0.25 * k;
    fx.y -= 0.12 * k;
    fx.lids += 0.3 * k;
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.18, 0.28, 0.38),
          outward(c, s, -0.3, 1, -0.2),
          outward(c, s, -0.2, 0, -1),
          d.weight,
        ),
      );
    }
  },
};
