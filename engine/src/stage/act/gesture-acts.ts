import { PI, sin, smoothstep, TAU } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import { addShapes } from '../face/shapes.ts';
import type { Vec3 } from '../stage.ts';
import { type Act, bump, type Doing, fromChest, goal, outward, sideOf } from './doing.ts';
import { along, leanTo } from './reaching.ts';

const size = (d: Doing): number => 0.55 + 0.55 * d.strength;

/** Drawn back, then thrown out along the arm, and held. */
export const point: Act = {
  body(d, c, fx) {
    leanTo(d, c, fx, d.weight * 0.35, 0.25);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    const to = c.target ?? fromChest(c, s, 0.3, 0.15, 4);
    const dir = along(c, i, to);
    const r = c.body.reach;
    const shoulder = c.torso.arm[i];
    const out = 0.45 + 0.47 * smoothstep(0.1, 0.3, d.u) + 0.03 * bump(0.28, 0.5, d.u);
    const p: Vec3 = [
      shoulder[0] + dir[0] * r * out,
      shoulder[1] + dir[1] * r * out,
      shoulder[2] + dir[2] * r * out,
    ];
    fx.goals[i].push(goal(p, dir, outward(c, s, -0.6, -0.8, 0), d.weight));
  },
};

export const wave: Act = {
  body(d, _c, fx) {
    fx.tilt += 0.05 * d.weight * sin(TAU * 1.1 * d.since);
    addShapes(fx.shapes, { 'mouthSmile*': 0.3 }, d.weight);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    const swing = sin(TAU * 2.1 * d.since) * size(d);
    fx.goals[i].push(
      goal(
        fromChest(c, s, 0.58 + 0.08 * swing, 0.52, 0.32),
        outward(c, s, 0.45 * swing, 1, 0.05),
        outward(c, s, -0.1, 0, 1),
        d.weight,
        [0.9, -1, -0.1],
      ),
    );
  },
};

interface Form {
  /** Start and stroke of the palm, arm lengths from the chest; fingers and palm at the stroke. */
  readonly from: Vec3;
  readonly to: Vec3;
  readonly fingers: Vec3;
  readonly facing: Vec3;
  readonly both: boolean;
}

/** Forms of open-handed gesture (Kendon 2004, the palm-up and palm-down families; McNeill's beats are `beat`). */
const FORMS: readonly Form[] = [
  {
    from: [0.22, -0.38, 0.42],
    to: [0.48, -0.26, 0.62],
    fingers: [0.5, 0.15, 1],
    facing: [0.1, 1, 0.1],
    both: false,
  },
  {
    from: [0.18, -0.3, 0.4],
    to: [0.62, -0.3, 0.5],
    fingers: [0.8, 0.1, 0.7],
    facing: [0, 1, 0.2],
    both: true,
  },
  {
    from: [0.2, -0.15, 0.42],
    to: [0.42, -0.42, 0.6],
    fingers: [0.1, -0.1, 1],
    facing: [0, -1, 0.1],
    both: false,
  },
  { from: [0.3, -0.3, 0.45], to: [0.3, -0.12, 0.68], fingers: [0, 0.5, 1], facing: [-1, 0.1, 0], both: true },
  {
    from: [0.35, -0.2, 0.4],
    to: [0.05, -0.12, 0.34],
    fingers: [-0.8, 0.4, -0.1],
    facing: [0, 0, -1],
    both: false,
  },
];

/** Preparation, stroke, hold, retraction (Kendon's phases); one or two strokes by length. */
export const gesture: Act = {
  body(d, _c, fx) {
    const stroke = bump(0.18, 0.6, d.u) * size(d);
    fx.nod += 0.05 * stroke;
    fx.bend += 0.03 * stroke;
    fx.twist += 0.06 * stroke * (d.action.hand === 'left' ? 1 : -1);
  },
  hands(d, c, fx) {
    const form = FORMS[Math.floor(uniform('form', d.key, d.action.person) * FORMS.length)] as Form;
    const hands =
      form.both && d.action.hand !== 'left' && d.action.hand !== 'right' ? ([0, 1] as const) : d.hands;
    const strokes = d.whole > 1.8 ? 2 : 1;
    const x = d.u * strokes;
    const part = x - Math.floor(Math.min(x, strokes - 1e-6));
    const k =
      smoothstep(0.12, 0.42, part) *
      (1 - (part > 0.75 && d.u < 0.99 && strokes > 1 && x < 1 ? smoothstep(0.75, 1, part) : 0));
    const over = 0.06 * bump(0.36, 0.62, part);
    const m = size(d);
    for (const i of hands) {
      const s = sideOf(i);
      const at = (a: 0 | 1 | 2) => form.from[a] + (form.to[a] - form.from[a]) * (k + over) * m;
      fx.goals[i].push(
        goal(
          fromChest(c, s, at(0), at(1), at(2)),
          outward(c, s, ...form.fingers),
          outward(c, s, ...form.facing),
          d.weight * 0.95,
        ),
      );
    }
  },
};

/** McNeill's beats: small quick strokes down, in time with the stresses. */
export const beat: Act = {
  body(d, _c, fx) {
    fx.nod += 0.05 * strokes(d) * d.weight * size(d);
    fx.bend += 0.015 * strokes(d) * d.weight;
  },
  hands(d, c, fx) {
    const k = strokes(d) * size(d);
    for (const i of d.hands) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.3, -0.16 - 0.2 * k, 0.52 + 0.08 * k),
          outward(c, s, -0.1, 0.55 - 0.6 * k, 1),
          outward(c, s, -0.9, -0.2, 0),
          d.weight,
        ),
      );
    }
  },
};

/** 0 up .. 1 struck. */
const strokes = (d: Doing): number => {
  const period = 0.46;
  const n = Math.max(1, Math.round(d.whole / period));
  const x = d.u * n;
  const p = x - Math.floor(x);
  return smoothstep(0.3, 0.5, p) * (1 - smoothstep(0.6, 0.98, p));
};

export const clap: Act = {
  body(d, _c, fx) {
    addShapes(fx.shapes, { 'mouthSmile*': 0.45 }, d.weight);
    fx.nod -= 0.05 * d.weight;
  },
  hands(d, c, fx) {
    const apart = 0.02 + 0.16 * Math.abs(sin(PI * 2.3 * d.since)) * size(d);
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, apart, -0.1, 0.5),
          outward(c, s, -0.05, 0.7, 0.7),
          outward(c, s, -1, 0, 0),
          d.weight,
        ),
      );
    }
  },
};

export const pray: Act = {
  body(d, _c, fx) {
    fx.nod += 0.3 * d.weight;
    fx.lids += 0.85 * d.weight;
    fx.bend += 0.08 * d.weight;
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.03, -0.02, 0.36),
          outward(c, s, -0.02, 1, 0.25),
          outward(c, s, -1, 0, 0),
          d.weight,
          [0.9, -1, 0],
        ),
      );
    }
  },
};

export const surrender: Act = {
  body(d, _c, fx) {
    fx.bend -= 0.05 * d.weight;
    fx.shrug += 0.12 * d.weight;
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.66, 0.5, 0.2),
          outward(c, s, 0.12, 1, 0),
          outward(c, s, 0, 0, 1),
          d.weight,
          [1, -0.6, -0.1],
        ),
      );
    }
  },
};
