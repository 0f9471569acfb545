import { cos, PI, sin } from '../../base/maths.ts';
import type { Stance } from '../../timeline/timeline.ts';
import type { Body } from '../body/body.ts';
import { type Arm, type Foot, NO_REACH, type Pose, type Reach } from '../body/pose.ts';
import type { Vec3 } from '../stage.ts';
import type { Board } from './board.ts';
import { sway } from './sway.ts';
import { hanging, standing } from './upright.ts';

/** A foot goal given in the body's axes (x left, z ahead), y above the world's floor. */
export const footAt = (
  root: { x: number; z: number; yaw: number },
  x: number,
  y: number,
  z: number,
  out: number,
  pitch: number,
): Foot => {
  const c = cos(root.yaw);
  const s = sin(root.yaw);
  return { x: root.x + x * c + z * s, y, z: root.z - x * s + z * c, yaw: root.yaw + out, pitch, toe: 0 };
};

export const resting = (palm: Vec3, fingers: Vec3, facing: Vec3, weight = 1): Reach => ({
  weight,
  palm,
  fingers,
  facing,
});

const armAt = (body: Body, rest: Reach): Arm => ({ ...hanging(body), rest });

/** The other side's copy. */
export const mirror = (r: Reach): Reach => ({
  weight: r.weight,
  palm: [-r.palm[0], r.palm[1], r.palm[2]],
  fingers: [-r.fingers[0], r.fingers[1], r.fingers[2]],
  facing: [-r.facing[0], r.facing[1], r.facing[2]],
});

const calm = (body: Body, stance: Stance, clock: number) => {
  const seed = body.person.seed;
  return {
    x: stance.x / 1000,
    z: stance.z / 1000,
    yaw: stance.yaw / 1000,
    pitch: 0,
    roll: 0,
    bend: 0.015 * sway(clock, seed + 1, 0.5),
    twist: 0.03 * sway(clock, seed + 2, 0.3),
    side: 0.025 * sway(clock, seed + 8, 0.3),
    nod: 0.012 * sway(clock, seed + 3, 0.7),
    look: 0,
    tilt: 0.02 * sway(clock, seed + 4, 0.4),
    shrug: 0,
    splay: 0.15,
  };
};

/** Sat: `stance.y` is the seat's height; the floor under it is the set's. Below a shin's length one sits on the floor. */
export const sitting = (body: Body, stance: Stance, clock: number, board?: Board): Pose => {
  const c = calm(body, stance, clock);
  const seat = stance.y / 1000;
  const hip = seat + 0.052 * body.h;
  const low = seat < 0.2;
  const knee = body.ankle + body.shin;
  const ankle = low ? seat + body.ankle * 0.6 : Math.max(body.ankle, hip - body.thigh * 0.45 - body.shin);
  const drop = hip - 0.01 * body.h - (low ? ankle : Math.min(knee, ankle + body.shin));
  const out = Math.sqrt(Math.max(0.01, body.thigh * body.thigh - drop * drop));
  const tuck = ((body.person.seed % 7) - 3) * 0.012;
  const ahead = low ? (body.thigh + body.shin) * 0.93 : out + tuck;
  const wide = body.stride * (body.person.sex === 'female' ? 0.85 : 1.25);
  const lap: Reach = resting(
    [0.45 * body.stride + 0.02, hip + 0.055 * body.h, Math.min(ahead, out) * 0.62],
    [-0.55, -0.12, 0.8],
    [0, -1, 0],
  );
  const far = board ? board.edge + 0.075 * body.h : 0;
  const hands: Reach = board
    ? resting([0.062 * body.h, board.top + 0.02 * body.h, far], [-0.75, -0.02, 0.7], [0, -1, 0])
    : lap;
  return {
    ...c,
    y: 0,
    hips: [0, hip - body.p.hips, 0],
    bend: c.bend + (low ? 0.15 : board ? 0.08 + Math.min(0.2, Math.max(0, far - 0.2 * body.h)) : 0.03),
    arms: [armAt(body, hands), armAt(body, mirror(hands))],
    feet: [
      footAt(c, wide, ankle, ahead + 0.02, 0.12, low ? -1.1 : ankle > body.ankle + 0.03 ? 0.35 : 0),
      footAt(c, -wide, ankle, ahead - 0.025, -0.12, low ? -1.1 : ankle > body.ankle + 0.03 ? 0.35 : 0),
    ],
    splay: body.person.sex === 'female' ? 0.08 : 0.22,
  };
};

/** On the back, `y` the bed's height, feet the way `yaw` points. */
export const lying = (body: Body, stance: Stance, clock: number): Pose => {
  const c = calm(body, stance, clock);
  const bed = stance.y / 1000;
  const leg = (body.thigh + body.shin) * 0.985;
  return {
    ...c,
    y: 0,
    hips: [0, bed + 0.075 * body.h - body.p.hips, 0],
    pitch: -PI / 2,
    nod: 0.22,
    bend: 0.05,
    arms: [
      { down: 1.15, swing: 0.1, flex: 0.35, rest: NO_REACH },
      armAt(
        body,
        resting([0.01 * body.h, bed + 0.175 * body.h, -0.12 * body.h], [1, 0.05, 0.15], [0, -1, 0]),
      ),
    ],
    feet: [
      footAt(c, body.stride, bed + 0.045 * body.h, leg, 0.25, -PI / 2 + 0.45),
      footAt(c, -body.stride, bed + 0.045 * body.h, leg, -0.25, -PI / 2 + 0.45),
    ],
  };
};

/** On both knees. */
export const kneeling = (body: Body, stance: Stance, clock: number): Pose => {
  const c = calm(body, stance, clock);
  const floor = stance.y / 1000;
  const knee = floor + 0.035 * body.h;
  const hip = knee + body.thigh * 0.985 + 0.01 * body.h;
  const thighs: Reach = resting(
    [body.stride * 1.1, hip - 0.06 * body.h, 0.1 * body.h],
    [-0.2, -0.9, 0.5],
    [0, -0.3, -1],
  );
  return {
    ...c,
    y: floor,
    hips: [0, hip - floor - body.p.hips, -0.03],
    bend: c.bend + 0.06,
    arms: [armAt(body, thighs), armAt(body, mirror(thighs))],
    feet: [
      footAt(c, body.stride, floor + body.ball * 0.8, -body.shin * 0.97, 0, PI / 2 - 0.35),
      footAt(c, -body.stride, floor + body.ball * 0.8, -body.shin * 0.97, 0, PI / 2 - 0.35),
    ],
  };
};

/** Down on the balls of the feet. */
export const crouching = (body: Body, stance: Stance, clock: number): Pose => {
  const c = calm(body, stance, clock);
  const floor = stance.y / 1000;
  const hip = body.p.hips * 0.5;
  const knees: Reach = resting(
    [body.stride * 0.7, hip + 0.02, body.thigh * 0.95],
    [-0.5, -0.5, 0.6],
    [0, -1, -0.2],
  );
  return {
    ...c,
    y: floor,
    hips: [0, hip - body.p.hips, -0.09 * body.h],
    pitch: 0.15,
    bend: 0.55,
    nod: -0.4,
    arms: [armAt(body, knees), armAt(body, mirror(knees))],
    feet: [
      footAt(c, body.stride * 1.3, floor + body.ankle, 0.05, 0.25, 0),
      footAt(c, -body.stride * 1.3, floor + body.ankle + 0.03, -0.06, -0.2, 0.35),
    ],
    splay: 0.4,
  };
};

/** Leaning back against what is behind, arms folded. */
export const leaning = (body: Body, stance: Stance, clock: number): Pose => {
  const up = standing(body, stance, clock);
  const root = { x: up.x, z: up.z, yaw: up.yaw };
  const floor = up.y + body.ankle;
  const height = body.p.hips + body.h * 0.235;
  const fold = (k: number): Reach =>
    resting(
      [-0.075 * body.h * k, height - (k > 0 ? 0.015 : -0.01) * body.h, 0.1 * body.h + (k > 0 ? 0.015 : 0)],
      [-k, 0.15, -0.15],
      [0, -0.2, -1],
    );
  return {
    ...up,
    hips: [0, -0.03 * body.h, -0.06],
    pitch: -0.13,
    bend: 0.06,
    arms: [armAt(body, fold(1)), armAt(body, fold(-1))],
    feet: [
      footAt(root, body.stride * 0.9, floor, 0.14 * body.h * 0.6, 0.2, 0),
      footAt(root, -body.stride * 0.3, floor, 0.2 * body.h * 0.6, -0.1, 0),
    ],
  };
};
