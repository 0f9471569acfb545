import { PI, sin, smoothstep, TAU } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import { addShapes } from '../face/shapes.ts';
import { sway } from '../stance/sway.ts';
import { type Act, bump, type Doing, fromChest, fromHead, goal, outward, sideOf } from './doing.ts';

/** Size by strength: even the weakest can be seen. */
const size = (d: Doing): number => 0.45 + 0.75 * d.strength;

/** Down first and quickly, smaller each time (a nod is a damped swing). */
export const nod: Act = {
  body(d, _c, fx) {
    const beats = Math.max(1, Math.round(d.whole / 0.5));
    const x = d.u * beats;
    const k = d.weight * size(d) * (1 - 0.5 * d.u);
    fx.nod += 0.26 * k * sin(PI * x) * sin(PI * x) - 0.03 * bump(0, 0.18, d.u);
  },
};

export const shakeHead: Act = {
  body(d, _c, fx) {
    const turns = Math.max(2, Math.round(d.whole / 0.42));
    const k = d.weight * size(d) * smoothstep(0, 0.12, d.u) * (1 - smoothstep(0.75, 1, d.u));
    fx.look += 0.3 * k * sin(PI * turns * d.u);
    fx.nod += 0.05 * k;
    addShapes(fx.shapes, { 'browDown*': 0.25, 'mouthPress*': 0.2 }, k);
  },
};

export const shrug: Act = {
  body(d, _c, fx) {
    const k = size(d) * smoothstep(0.05, 0.35, d.u) * (1 - smoothstep(0.55, 0.95, d.u));
    fx.shrug += 0.34 * k;
    fx.tilt += 0.12 * k * (d.key % 2 === 0 ? 1 : -1);
    fx.nod -= 0.05 * k;
    addShapes(
      fx.shapes,
      { mouthShrugLower: 0.5, 'mouthFrown*': 0.35, browInnerUp: 0.5, 'browOuterUp*': 0.4 },
      k,
    );
  },
  hands(d, c, fx) {
    const k = smoothstep(0.05, 0.35, d.u) * (1 - smoothstep(0.55, 1, d.u)) * Math.min(1, size(d));
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromChest(c, s, 0.62, -0.42, 0.42),
          outward(c, s, 0.75, 0.1, 0.6),
          outward(c, s, 0.1, 1, 0.1),
          k,
        ),
      );
    }
  },
};

export const lookAround: Act = {
  body(d, _c, fx) {
    const k = d.weight * smoothstep(0, 0.15, d.u) * (1 - smoothstep(0.85, 1, d.u)) * size(d);
    const sweep = sin(TAU * d.u * Math.max(1, Math.round(d.whole / 2.6)));
    fx.look += 0.75 * k * sweep;
    fx.twist += 0.22 * k * sweep;
    fx.nod -= 0.06 * k * sway(d.since, d.key % 97, 1.2);
  },
};

export const listen: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    const side = d.key % 2 === 0 ? 1 : -1;
    fx.tilt += 0.14 * k * side;
    fx.look -= 0.18 * k * side;
    fx.bend += 0.06 * k;
    addShapes(fx.shapes, { browInnerUp: 0.3, 'eyeSquint*': 0.2 }, k);
  },
};

/** Hand to chin, eyes away. */
export const think: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    const side = d.key % 2 === 0 ? 1 : -1;
    fx.nod += 0.1 * k;
    fx.tilt += 0.12 * k * side;
    fx.look += 0.16 * k * side;
    addShapes(fx.shapes, { 'browDown*': 0.3, 'mouthPress*': 0.25, mouthLeft: 0.3 }, k);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    fx.goals[i].push(
      goal(
        fromHead(c, s, 0.05, 0.0, 0.52),
        outward(c, s, -0.55, 0.75, 0.1),
        outward(c, s, -0.2, 0.5, -0.8),
        d.weight,
        [0.35, -1, 0.3],
      ),
    );
    const other = (1 - i) as 0 | 1;
    const o = sideOf(other);
    fx.goals[other].push(
      goal(
        fromChest(c, o, -0.1, -0.38, 0.36),
        outward(c, o, -1, 0.1, 0.1),
        outward(c, o, 0, -0.3, -1),
        d.weight * 0.9,
      ),
    );
  },
};

export const turnAct: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d) * (d.action.hand === 'left' ? 1 : -1);
    fx.look += 0.5 * k;
    fx.twist += 0.35 * k;
  },
};

/** In through the nose, held, and out with the shoulders. */
export const sigh: Act = {
  body(d, _c, fx) {
    const up = smoothstep(0, 0.3, d.u) * (1 - smoothstep(0.36, 0.55, d.u));
    const down = smoothstep(0.4, 0.6, d.u) * (1 - smoothstep(0.75, 1, d.u));
    const k = size(d);
    fx.shrug += (0.13 * up - 0.07 * down) * k;
    fx.bend += (-0.08 * up + 0.13 * down) * k;
    fx.nod += (-0.08 * up + 0.16 * down) * k;
    fx.lids += 0.55 * down * k;
    addShapes(fx.shapes, { mouthFunnel: 0.4, jawOpen: 0.14, cheekPuff: 0.3 }, down * k);
  },
};

/** Back and up in under a tenth of a second, then slowly out of it. */
export const flinch: Act = {
  body(d, _c, fx) {
    const k =
      size(d) * smoothstep(0, 0.09, d.since) * (1 - smoothstep(0.25, Math.max(0.7, d.whole), d.since));
    fx.bend -= 0.2 * k;
    fx.shrug += 0.28 * k;
    fx.look += 0.3 * k * (d.key % 2 === 0 ? 1 : -1);
    fx.nod += 0.15 * k;
    fx.z -= 0.05 * k;
    fx.lids += 0.9 * smoothstep(0, 0.06, d.since) * (1 - smoothstep(0.16, 0.35, d.since));
    addShapes(fx.shapes, { 'eyeSquint*': 0.5, 'mouthStretch*': 0.6, 'browDown*': 0.4 }, k);
  },
  hands(d, c, fx) {
    const k =
      smoothstep(0, 0.12, d.since) *
      (1 - smoothstep(0.3, Math.max(0.8, d.whole), d.since)) *
      0.7 *
      d.strength;
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(fromChest(c, s, 0.22, 0.02, 0.42), outward(c, s, -0.2, 1, 0.1), outward(c, s, 0, 0, 1), k),
      );
    }
  },
};

export const gasp: Act = {
  body(d, _c, fx) {
    const k = size(d) * smoothstep(0, 0.12, d.since) * (1 - smoothstep(0.5, 1, d.u));
    fx.bend -= 0.1 * k;
    fx.shrug += 0.16 * k;
    fx.nod -= 0.08 * k;
    addShapes(fx.shapes, { jawOpen: 0.5, 'eyeWide*': 0.8, browInnerUp: 0.7, 'browOuterUp*': 0.6 }, k);
  },
  hands(d, c, fx) {
    if (d.strength < 0.5) return;
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    fx.goals[i].push(
      goal(
        fromHead(c, s, 0.03, 0.14, 0.55),
        outward(c, s, -0.7, 0.6, 0),
        outward(c, s, 0, 0.1, -1),
        d.weight,
        [0.6, -1, 0],
      ),
    );
  },
};

/** Bursts, each a quick double-over, fist to mouth. */
export const cough: Act = {
  body(d, _c, fx) {
    const burst = cough3(d);
    fx.bend += 0.18 * burst * size(d);
    fx.nod += 0.2 * burst * size(d) + 0.08 * d.weight;
    fx.shrug += 0.1 * burst;
    fx.lids += 0.8 * burst;
    addShapes(fx.shapes, { jawOpen: 0.35, 'eyeSquint*': 0.6, mouthFunnel: 0.3 }, burst);
  },
  hands(d, c, fx) {
    const i = d.hands[0] ?? 1;
    const s = sideOf(i);
    fx.goals[i].push(
      goal(
        fromHead(c, s, 0.04, 0.16, 0.6),
        outward(c, s, -0.9, 0.4, 0.1),
        outward(c, s, 0, -0.3, -1),
        d.weight,
        [0.7, -1, 0.1],
      ),
    );
  },
};

const cough3 = (d: Doing): number => {
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    const at = 0.22 + 0.36 * k + 0.08 * uniform('cough', d.key, k);
    if (at < d.whole)
      sum += smoothstep(at, at + 0.06, d.since) * (1 - smoothstep(at + 0.1, at + 0.3, d.since));
  }
  return Math.min(1, sum);
};

/** Pulses of breath at five a second, dying away, the trunk thrown back. */
export const laugh: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    const pulse = 0.5 + 0.5 * sin(TAU * 4.6 * d.since);
    const wave = 0.6 + 0.4 * sin(TAU * 0.5 * d.since);
    fx.bend += k * (-0.1 + 0.045 * pulse * wave);
    fx.nod -= k * (0.12 - 0.06 * pulse * wave);
    fx.shrug += k * (0.05 + 0.075 * pulse * wave);
    fx.tilt += 0.06 * k * sin(TAU * 0.6 * d.since);
    fx.lids += 0.3 * k;
    addShapes(
      fx.shapes,
      {
        'mouthSmile*': 0.95,
        jawOpen: 0.28 + 0.2 * pulse,
        'cheekSquint*': 0.9,
        'eyeSquint*': 0.6,
        'mouthUpperUp*': 0.4,
      },
      k,
    );
  },
};

/** Face in hands when strong, else a bowed head; sobs in threes. */
export const weep: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    const sob =
      Math.max(0, sin(TAU * 1.9 * d.since)) * (0.4 + 0.6 * Math.max(0, sin(TAU * 0.31 * d.since + 0.5)));
    fx.bend += k * (0.22 - 0.05 * sob);
    fx.nod += k * (0.34 - 0.05 * sob);
    fx.shrug += k * (0.06 + 0.13 * sob);
    fx.lids += 0.6 * k;
    addShapes(
      fx.shapes,
      {
        browInnerUp: 1,
        'mouthFrown*': 0.8,
        'mouthStretch*': 0.5,
        'eyeSquint*': 0.7,
        jawOpen: 0.08 + 0.12 * sob,
        mouthShrugLower: 0.5,
      },
      k,
    );
  },
  hands(d, c, fx) {
    if (d.strength < 0.45) return;
    const both = d.strength > 0.7 ? ([0, 1] as const) : ([d.hands[0] ?? 1] as const);
    for (const i of both) {
      const s = sideOf(i);
      fx.goals[i].push(
        goal(
          fromHead(c, s, 0.17, 0.3, 0.5),
          outward(c, s, -0.25, 1, 0),
          outward(c, s, -0.1, 0, -1),
          d.weight,
          [0.55, -1, 0.35],
        ),
      );
    }
  },
};

/** The mouth is the line's or, without one, open vowels; the chest opens. */
export const sing: Act = {
  body(d, _c, fx) {
    const k = d.weight * size(d);
    fx.bend -= 0.06 * k;
    fx.nod -= 0.1 * k + 0.03 * k * sin(TAU * 0.45 * d.since);
    fx.side += 0.06 * k * sin(TAU * 0.45 * d.since);
    fx.tilt += 0.06 * k * sin(TAU * 0.45 * d.since + 0.6);
    addShapes(
      fx.shapes,
      { jawOpen: 0.2 + 0.12 * sin(TAU * 1.1 * d.since), browInnerUp: 0.5, mouthFunnel: 0.2 },
      k,
    );
  },
};
