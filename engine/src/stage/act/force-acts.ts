import { smoothstep } from '../../base/maths.ts';
import { add, length, lerp, sub } from '../body/quaternion.ts';
import type { Vec3 } from '../stage.ts';
import { handOf, lift } from './carry.ts';
import {
  type Act,
  type After,
  bump,
  CONTACT,
  type Doing,
  fromChest,
  goal,
  outward,
  sideOf,
  through,
} from './doing.ts';
import { fingersFor, leanTo, palmFor, reaching } from './reaching.ts';

/** Both palms against it, weight behind them. */
export const push: Act = {
  body(d, c, fx) {
    const k = reaching(d, CONTACT, 0.85);
    leanTo(d, c, fx, k);
    fx.bend += 0.16 * k * d.strength;
    fx.z += 0.03 * k;
  },
  hands(d, c, fx) {
    const hands = d.action.hand === 'none' ? ([0, 1] as const) : d.hands;
    for (const i of hands) {
      const s = sideOf(i);
      const at = palmFor(c, i, s, [0.25, -0.1, 0.9]);
      const side = outward(c, s, hands.length > 1 ? 0.1 : 0, 0, 0);
      const give_ = 0.05 * smoothstep(CONTACT, 0.7, d.u);
      const p = add(add(at, side), outward(c, s, 0, 0, give_));
      fx.goals[i].push(goal(p, outward(c, s, -0.05, 0.8, 0.5), outward(c, s, 0, 0, 1), d.weight));
    }
  },
};

export const pull: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.55));
    fx.bend -= 0.18 * d.strength * smoothstep(CONTACT, 0.75, d.u) * (1 - smoothstep(0.85, 1, d.u));
  },
  hands(d, c, fx) {
    for (const i of d.hands) {
      const s = sideOf(i);
      const at = palmFor(c, i, s, [0.25, -0.15, 0.9]);
      const p = through(d.u, [
        [0, fromChest(c, s, 0.3, -0.3, 0.4)],
        [CONTACT, at],
        [0.55, at],
        [0.9, fromChest(c, s, 0.3, -0.25, 0.42)],
      ]);
      fx.goals[i].push(goal(p, fingersFor(c, i, s, at), outward(c, s, -0.8, -0.3, 0), d.weight));
    }
  },
};

/** A handle: reached, turned, drawn or pushed. */
const handle = (draw: number): Act => ({
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.75), 0.5);
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const at = palmFor(c, i, s, [0.3, -0.35, 0.85]);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.3, -0.4, 0.4)],
      [CONTACT, at],
      [0.55, at],
      [0.85, add(at, outward(c, s, 0.06, 0, draw))],
    ]);
    const twist = bump(CONTACT - 0.05, 0.7, d.u);
    fx.goals[i].push(
      goal(p, fingersFor(c, i, s, at), outward(c, s, -0.8 + 0.6 * twist, -0.4 - 0.6 * twist, 0), d.weight),
    );
  },
});

export const open: Act = handle(-0.14);
export const close: Act = handle(0.1);

export const knock: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, d.weight * 0.6, 0.3);
    fx.nod += 0.05 * rap(d);
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const at = palmFor(c, i, s, [0.25, 0.12, 0.82]);
    const back = outward(c, s, 0.02, 0, -0.09 * (1 - rap(d)));
    fx.goals[i].push(
      goal(add(at, back), outward(c, s, -0.1, 0.9, 0.4), outward(c, s, -0.5, 0.1, -0.8), d.weight),
    );
  },
};

/** Three raps about the contact: 1 on the wood. */
const rap = (d: Doing): number => {
  const since = d.since - d.whole * CONTACT + 0.2;
  if (since < 0 || since > 0.72) return 0;
  const p = (since / 0.24) % 1;
  return smoothstep(0.2, 0.45, p) * (1 - smoothstep(0.5, 0.9, p));
};

export const touch: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.8));
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const other = c.other;
    const shoulder = other ? nearer(other.arm, c.torso.arm[i]) : undefined;
    const near: After = shoulder ? { ...c, target: [shoulder[0], shoulder[1] + 0.02, shoulder[2]] } : c;
    const at = palmFor(near, i, s);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.3, -0.35, 0.4)],
      [CONTACT * 0.8, lift(at, 0.05)],
      [CONTACT, at],
      [1, at],
    ]);
    fx.goals[i].push(goal(p, fingersFor(c, i, s, at), outward(c, s, -0.1, -1, 0), d.weight));
  },
};

/** The nearer of two points, passing smoothly from one to the other. */
const nearer = (points: readonly [Vec3, Vec3], to: Vec3): Vec3 => {
  const [a, b] = points;
  return lerp(a, b, smoothstep(-0.12, 0.12, length(sub(a, to)) - length(sub(b, to))));
};

/** One finger, in and out. */
export const press: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.7));
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const at = palmFor(c, i, s, [0.2, -0.1, 0.85]);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.3, -0.3, 0.4)],
      [CONTACT * 0.8, add(at, outward(c, s, 0, 0.02, -0.06))],
      [CONTACT, at],
      [0.52, at],
      [0.66, add(at, outward(c, s, 0, 0.02, -0.06))],
    ]);
    fx.goals[i].push(
      goal(
        p,
        fingersFor(c, i, s, at),
        outward(c, s, -0.2, -1, 0),
        d.weight * (1 - smoothstep(0.8, 1, d.u) * 0.5),
      ),
    );
  },
};
