import { cos, sin, smoothstep, TAU } from '../../base/maths.ts';
import { add, length, lerp, sub } from '../body/quaternion.ts';
import { addShapes } from '../face/shapes.ts';
import type { Vec3 } from '../stage.ts';
import {
  type Act,
  type After,
  bump,
  CONTACT,
  type Doing,
  fromChest,
  fromHead,
  goal,
  outward,
  sideOf,
  through,
} from './doing.ts';
import { fingersFor, leanTo, palmFor, reaching } from './reaching.ts';

/** Where a thing is carried, arm lengths from the chest. */
const CARRY: Vec3 = [0.26, -0.42, 0.5];

const carryPoint = (c: After, s: number): Vec3 => fromChest(c, s, CARRY[0], CARRY[1], CARRY[2]);

const lift = (p: Vec3, y: number): Vec3 => [p[0], p[1] + y, p[2]];

const handOf = (d: Doing): 0 | 1 => d.hands[0] ?? 1;

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

/** To the mouth, tipped, and down: the head goes back as the cup comes up. */
export const drink: Act = {
  body(d, _c, fx) {
    const sip = smoothstep(0.32, 0.45, d.u) * (1 - smoothstep(0.6, 0.75, d.u));
    fx.nod -= 0.2 * sip;
    addShapes(fx.shapes, { mouthPucker: 0.45, mouthFunnel: 0.2 }, sip);
    fx.lids += 0.35 * sip;
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const k = smoothstep(0.08, 0.36, d.u) * (1 - smoothstep(0.68, 0.95, d.u));
    const sip = smoothstep(0.34, 0.45, d.u) * (1 - smoothstep(0.6, 0.72, d.u));
    const mouth = fromHead(c, s, 0.12, 0.12, 0.56);
    const low = carryPoint(c, s);
    const p: Vec3 = [
      low[0] + (mouth[0] - low[0]) * k,
      low[1] + (mouth[1] - low[1]) * k,
      low[2] + (mouth[2] - low[2]) * k,
    ];
    // The vessel's up is the thumb's side: turned toward the face to tip it.
    fx.goals[i].push(
      goal(
        p,
        outward(c, s, -0.75, 0.1 + 0.25 * sip, 0.6 - 0.9 * sip),
        outward(c, s, -0.55, 0.2 - 0.6 * sip, -0.5),
        d.weight,
        [0.85, -0.8, 0.1],
      ),
    );
  },
};

/** Bites: hand to mouth about every two seconds, chewing between. */
export const eat: Act = {
  body(d, _c, fx) {
    const p = (d.since / 2.1) % 1;
    const bite = bump(0.3, 0.62, p);
    fx.nod += d.weight * 0.1 * bite;
    const chew = Math.max(0, sin(TAU * 1.7 * d.since)) * (1 - bite) * smoothstep(0.8, 1.4, d.since);
    addShapes(
      fx.shapes,
      { jawOpen: 0.42 * bite + 0.14 * chew, mouthClose: 0.1 * chew, mouthPucker: 0.2 * chew },
      d.weight,
    );
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const p = (d.since / 2.1) % 1;
    const k = smoothstep(0.1, 0.42, p) * (1 - smoothstep(0.52, 0.82, p));
    const mouth = fromHead(c, s, 0.06, 0.16, 0.56);
    const low = fromChest(c, s, 0.2, -0.42, 0.55);
    const at: Vec3 = [
      low[0] + (mouth[0] - low[0]) * k,
      low[1] + (mouth[1] - low[1]) * k,
      low[2] + (mouth[2] - low[2]) * k,
    ];
    fx.goals[i].push(
      goal(
        at,
        outward(c, s, -0.7, 0.35, 0.5 - 0.8 * k),
        outward(c, s, -0.3, 0.2, -0.9),
        d.weight,
        [0.8, -0.9, 0.1],
      ),
    );
  },
};

/** A draw, held, and let go. */
export const smoke: Act = {
  body(d, _c, fx) {
    const p = (d.since / 4.2) % 1;
    addShapes(fx.shapes, { mouthPucker: 0.6 }, d.weight * bump(0.12, 0.36, p));
    addShapes(fx.shapes, { mouthFunnel: 0.55, jawOpen: 0.12 }, d.weight * bump(0.5, 0.85, p));
    fx.nod -= 0.08 * d.weight * bump(0.45, 0.85, p);
    fx.shrug += 0.05 * d.weight * bump(0.1, 0.5, p);
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const p = (d.since / 4.2) % 1;
    const k = smoothstep(0.02, 0.16, p) * (1 - smoothstep(0.34, 0.5, p));
    const mouth = fromHead(c, s, 0.1, 0.17, 0.55);
    const low = fromChest(c, s, 0.5, -0.12, 0.5);
    const at: Vec3 = [
      low[0] + (mouth[0] - low[0]) * k,
      low[1] + (mouth[1] - low[1]) * k,
      low[2] + (mouth[2] - low[2]) * k,
    ];
    fx.goals[i].push(
      goal(
        at,
        outward(c, s, -0.5 * k, 0.8, 0.4),
        outward(c, s, -0.4, 0, -1 + 1.2 * (1 - k)),
        d.weight,
        [0.6, -1, 0],
      ),
    );
  },
};

/** At the ear, head inclined to it. */
export const phone: Act = {
  body(d, _c, fx) {
    fx.tilt += 0.13 * d.weight * (handOf(d) === 1 ? 1 : -1);
    fx.nod += 0.04 * d.weight;
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    fx.goals[i].push(
      goal(
        fromHead(c, s, 0.5, 0.36, 0.1),
        outward(c, s, -0.15, 1, -0.1),
        outward(c, s, -1, 0, 0),
        d.weight,
        [0.9, -1, 0.15],
      ),
    );
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

/** To head and shoulders with both hands, and down the front. */
export const wear: Act = {
  body(d, _c, fx) {
    fx.nod += 0.12 * bump(0.2, 0.6, d.u);
    fx.shrug += 0.1 * bump(0.3, 0.9, d.u);
  },
  hands(d, c, fx) {
    for (const i of [0, 1] as const) {
      const s = sideOf(i);
      const hat = c.target === undefined || d.action.prop === undefined ? 0.85 : 0.95;
      const p = through(d.u, [
        [0, fromChest(c, s, 0.3, -0.3, 0.45)],
        [CONTACT, fromHead(c, s, 0.5, hat, 0.12)],
        [0.6, fromHead(c, s, 0.48, hat - 0.05, 0.12)],
        [0.95, fromChest(c, s, 0.24, -0.28, 0.34)],
      ]);
      fx.goals[i].push(
        goal(p, outward(c, s, -0.5, 0.8, 0), outward(c, s, -0.9, -0.3, 0), d.weight, [1, -0.3, 0.1]),
      );
    }
  },
};

export const remove: Act = {
  body(d, _c, fx) {
    fx.nod += 0.14 * bump(0.25, 0.7, d.u);
  },
  hands(d, c, fx) {
    const i = handOf(d);
    const s = sideOf(i);
    const p = through(d.u, [
      [0, fromChest(c, s, 0.35, -0.2, 0.4)],
      [CONTACT, fromHead(c, s, 0.42, 0.95, 0.25)],
      [0.55, fromHead(c, s, 0.5, 1.1, 0.35)],
      [0.95, carryPoint(c, s)],
    ]);
    fx.goals[i].push(
      goal(p, outward(c, s, -0.5, 0.8, 0), outward(c, s, -0.9, -0.3, 0), d.weight, [1, -0.2, 0.1]),
    );
  },
};

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
