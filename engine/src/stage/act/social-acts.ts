import { sin, smoothstep, TAU } from '../../base/maths.ts';
import { add, lerp } from '../body/quaternion.ts';
import { addShapes } from '../face/shapes.ts';
import type { Vec3 } from '../stage.ts';
import { type Act, type After, bump, CONTACT, fromChest, goal, outward, sideOf, through } from './doing.ts';
import { fingersFor, leanTo, palmFor, reaching } from './reaching.ts';

/** Point on another's trunk: x toward their left, y up, z ahead of their chest, arm lengths of one's own. */
const onOther = (c: After, x: number, y: number, z: number): Vec3 | undefined => {
  const o = c.other;
  if (!o) return undefined;
  const r = c.body.reach;
  const cy = o.facing[3] * o.facing[3] - o.facing[1] * o.facing[1];
  const sy = 2 * o.facing[1] * o.facing[3];
  return [o.chest[0] + (x * cy + z * sy) * r, o.chest[1] + y * r, o.chest[2] + (-x * sy + z * cy) * r];
};

/** Arms about the other's back, cheek by cheek. */
export const embrace: Act = {
  body(d, c, fx) {
    const k = d.weight;
    leanTo(d, c, fx, 0.5 * k, 0.28);
    fx.tilt += 0.16 * k;
    fx.lids += 0.75 * k * d.strength;
    fx.nod += 0.1 * k;
    fx.side += 0.02 * k * sin(TAU * 0.25 * d.since);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const at = onOther(c, -s * 0.18, i === 0 ? 0.12 : -0.22, -0.22) ?? fromChest(c, s, 0.05, 0.02, 0.6);
      fx.goals[i].push(
        goal(
          palmFor({ ...c, target: at }, i, s),
          outward(c, s, -1, 0.15, 0.3),
          outward(c, s, -0.3, 0, -1),
          d.weight,
          [1, -0.5, 0.1],
        ),
      );
    }
  },
};

/** Forward, heads tipped apart, eyes shut at the touch. */
export const kiss: Act = {
  body(d, c, fx) {
    const k = smoothstep(0, CONTACT, d.u) * (1 - smoothstep(0.75, 1, d.u));
    leanTo(d, c, fx, 0.5 * k, 0.3);
    fx.bend += 0.12 * k;
    fx.tilt += 0.24 * k;
    fx.lids += smoothstep(0.25, CONTACT, d.u) * (1 - smoothstep(0.7, 0.85, d.u));
    addShapes(fx.shapes, { mouthPucker: 0.8 }, k);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    const at = onOther(c, -s * 0.3, 0.2, 0.1);
    if (at)
      fx.goals[i].push(
        goal(
          palmFor({ ...c, target: at }, i, s),
          outward(c, s, -0.4, 0.7, 0.6),
          outward(c, s, -1, 0, 0.2),
          d.weight,
        ),
      );
  },
};

/** The right hands meet half way, and pump. */
export const shakeHands: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, 0.3 * d.weight, 0.25);
    fx.nod += 0.1 * bump(0.3, 0.8, d.u);
    addShapes(fx.shapes, { 'mouthSmile*': 0.25 }, d.weight);
  },
  hands(d, c, fx) {
    const i = d.action.hand === 'left' ? 0 : 1;
    const s = sideOf(i);
    const o = c.other;
    const r = c.body.reach;
    const mid: Vec3 = o ? lerp(c.torso.chest, o.chest, 0.5) : fromChest(c, s, 0, 0, 0.75);
    const pump = 0.045 * sin(TAU * 2.2 * (d.since - d.whole * CONTACT)) * bump(0.4, 0.85, d.u);
    const at: Vec3 = [mid[0], mid[1] - 0.34 * r + pump, mid[2]];
    fx.goals[i].push(
      goal(
        palmFor({ ...c, target: at }, i, s),
        outward(c, s, -0.25, 0.05, 1),
        outward(c, s, -1, 0, 0.1),
        d.weight,
      ),
    );
  },
};

/** A hand under the elbow. */
export const help: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, reaching(d, CONTACT, 0.85), 0.6);
    fx.nod += 0.08 * d.weight;
  },
  hands(d, c, fx) {
    const hands = d.action.hand === 'both' ? ([0, 1] as const) : d.hands;
    for (const i of hands) {
      const s = sideOf(i);
      const at = onOther(c, s * -0.4, -0.2, 0.1) ?? palmFor(c, i, s);
      const p = palmFor({ ...c, target: at }, i, s);
      fx.goals[i].push(goal(p, fingersFor(c, i, s, p), outward(c, s, -0.3, 0.9, 0), d.weight));
    }
  },
};

/** Wound up over the shoulder, through the mark at contact, and past it. */
export const strike: Act = {
  body(d, c, fx) {
    const side = (d.hands[0] ?? 1) === 0 ? 1 : -1;
    const wind = smoothstep(0, 0.28, d.u) * (1 - smoothstep(0.3, CONTACT, d.u));
    const hit = smoothstep(0.34, CONTACT, d.u) * (1 - smoothstep(0.62, 1, d.u));
    leanTo(d, c, fx, 0.5 * hit, 0.35);
    fx.twist += side * (0.55 * wind - 0.5 * hit);
    fx.bend += -0.08 * wind + 0.16 * hit;
    fx.z += 0.06 * hit - 0.04 * wind;
    addShapes(fx.shapes, { 'browDown*': 0.9, 'mouthStretch*': 0.5, 'noseSneer*': 0.5 }, wind + hit);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    const mark = c.other ? (onOther(c, 0.05, 0.25, 0.15) as Vec3) : palmFor(c, i, s, [0.05, 0.15, 0.95]);
    const at = palmFor({ ...c, target: mark }, i, s);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.4, -0.25, 0.3)],
      [0.28, fromChest(c, s, 0.6, 0.25, -0.15)],
      [CONTACT, at],
      [0.6, add(at, outward(c, s, -0.18, -0.12, 0))],
      [0.9, fromChest(c, s, 0.2, -0.3, 0.4)],
    ]);
    fx.goals[i].push(goal(p, fingersFor(c, i, s, at), outward(c, s, -0.4, -0.9, 0), d.weight));
    const o = (1 - i) as 0 | 1;
    const t = sideOf(o);
    fx.goals[o].push(
      goal(
        fromChest(c, t, 0.2, 0.05, 0.4),
        outward(c, t, -0.3, 1, 0.2),
        outward(c, t, -0.8, 0, -0.3),
        d.weight * 0.8,
      ),
    );
  },
};

export const strangle: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, 0.7 * d.weight, 0.4);
    const shake = d.weight * 0.04 * sin(TAU * 3.3 * d.since) * d.strength;
    fx.bend += 0.1 * d.weight + shake;
    addShapes(fx.shapes, { 'browDown*': 1, 'mouthStretch*': 0.6, 'noseSneer*': 0.6 }, d.weight);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const o = c.other;
      const neck: Vec3 = o ? add(o.neck, outward(c, s, 0.06, 0, -0.06)) : fromChest(c, s, 0.1, 0.2, 0.85);
      fx.goals[i].push(
        goal(
          palmFor({ ...c, target: neck }, i, s),
          outward(c, s, -0.3, 0.5, 0.8),
          outward(c, s, -0.8, 0, 0.5),
          d.weight,
        ),
      );
    }
  },
};
