import { sin, smoothstep, TAU } from '../../base/maths.ts';
import { addShapes } from '../face/shapes.ts';
import type { Vec3 } from '../stage.ts';
import { carryPoint, handOf } from './carry.ts';
import { type Act, bump, fromChest, fromHead, goal, outward, sideOf } from './doing.ts';

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
