import { smoothstep } from '../../base/maths.ts';
import { lerp } from '../body/quaternion.ts';
import type { Vec3 } from '../stage.ts';
import { CARRY, carryPoint, handOf, lift } from './carry.ts';
import { type Act, type After, bump, CONTACT, fromChest, goal, outward, sideOf, through } from './doing.ts';
import { fingersFor, leanTo, palmFor, reaching } from './reaching.ts';

/** Out to the thing from above, closed on it at contact, and back with it. */
export const take: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.55));
  },
  hands(d, c, fx) {
    for (const i of d.hands) {
      const s = sideOf(i);
      const at = palmFor(c, i, s);
      const p = through(d.u, [
        [0, fromChest(c, s, 0.3, -0.35, 0.4)],
        [CONTACT * 0.75, lift(at, 0.06)],
        [CONTACT, at],
        [0.52, at],
        [0.95, carryPoint(c, s)],
      ]);
      fx.goals[i].push(
        goal(
          p,
          lerp(fingersFor(c, i, s, at), outward(c, s, -0.35, 0.15, 1), smoothstep(0.55, 0.85, d.u)),
          outward(c, s, -0.6, -0.6, 0),
          d.weight,
        ),
      );
    }
  },
};

/** The reverse: from where it is carried to its place, let go at contact, and the hand comes away. */
export const put: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.55));
  },
  hands(d, c, fx) {
    for (const i of d.hands) {
      const s = sideOf(i);
      const at = palmFor(c, i, s);
      const p = through(d.u, [
        [0, carryPoint(c, s)],
        [CONTACT * 0.8, lift(at, 0.05)],
        [CONTACT, at],
        [0.55, at],
        [0.9, fromChest(c, s, 0.32, -0.4, 0.42)],
      ]);
      fx.goals[i].push(
        goal(
          p,
          fingersFor(c, i, s, at),
          outward(c, s, -0.5, -0.7, 0),
          d.weight * (1 - smoothstep(0.8, 1, d.u) * 0.6),
        ),
      );
    }
  },
};

/** Offered on an open palm, held out until it is taken. */
export const give: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, 0.5 * reaching(d, CONTACT, 0.75), 0.3);
    fx.nod += 0.05 * d.weight;
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const other = c.other;
    const at: Vec3 = other
      ? [
          (c.torso.chest[0] + other.chest[0]) / 2,
          (c.torso.chest[1] + other.chest[1]) / 2 - 0.22 * c.body.reach,
          (c.torso.chest[2] + other.chest[2]) / 2,
        ]
      : fromChest(c, s, 0.12, -0.2, 0.88);
    const near: After = { ...c, target: at };
    const p = through(d.u, [
      [0, carryPoint(c, s)],
      [CONTACT, palmFor(near, i, s)],
      [0.75, palmFor(near, i, s)],
      [1, fromChest(c, s, 0.35, -0.5, 0.4)],
    ]);
    fx.goals[i].push(goal(p, outward(c, s, -0.1, 0.1, 1), outward(c, s, -0.2, 0.9, 0), d.weight));
  },
};

export const drop: Act = {
  body(d, _c, fx) {
    fx.nod += 0.1 * bump(0.3, 0.9, d.u);
  },
  hands(d, c, fx) {
    for (const i of d.hands) {
      const s = sideOf(i);
      const open = smoothstep(CONTACT - 0.1, CONTACT, d.u);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.32, -0.38, 0.55),
          outward(c, s, 0.2 * open, 0.1 - 0.3 * open, 1),
          outward(c, s, -1 + open, -open, 0.2),
          d.weight,
        ),
      );
    }
  },
};

/** Wound up behind the ear, released at contact, followed through across the body. */
export const throwAct: Act = {
  body(d, _c, fx) {
    const wind = bump(0, 0.5, d.u);
    const through_ = smoothstep(0.36, 0.5, d.u) * (1 - smoothstep(0.7, 1, d.u));
    const side = handOf(d) === 0 ? 1 : -1;
    fx.twist += side * (0.5 * wind - 0.55 * through_);
    fx.bend += -0.14 * wind + 0.3 * through_;
    fx.z += -0.04 * wind + 0.05 * through_;
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const p = through(d.u, [
      [0, carryPoint(c, s)],
      [0.32, fromChest(c, s, 0.62, 0.42, -0.28)],
      [CONTACT, fromChest(c, s, 0.3, 0.5, 0.72)],
      [0.62, fromChest(c, s, -0.2, -0.4, 0.6)],
    ]);
    fx.goals[i].push(goal(p, outward(c, s, 0, 0.6, 0.7), outward(c, s, 0, -0.3, 1), d.weight));
  },
};

export const hold: Act = {
  hands(d, c, fx) {
    for (const i of d.hands) {
      const s = sideOf(i);
      const wide = d.action.hand === 'both' ? 0.16 : CARRY[0];
      fx.goals[i].push(
        goal(
          fromChest(c, s, wide, CARRY[1], CARRY[2]),
          outward(c, s, -0.3, 0.15, 1),
          outward(c, s, -1, 0.1, 0.1),
          d.weight,
        ),
      );
    }
  },
};
