import type { Stance } from '../../timeline/timeline.ts';
import type { Body } from '../body/body.ts';
import { type Arm, NO_REACH, type Pose } from '../body/pose.ts';
import { type Gait, gaitAt, standingFoot } from '../gait/gait.ts';
import { sway } from './sway.ts';

/** Arms hang clear of the body's sides. */
export const hanging = (body: Body, swing = 0, flex = 0.28): Arm => ({
  down: 1.36 - 0.22 * Math.max(0, body.person.girth / 1000 - 0.85),
  swing,
  flex,
  rest: NO_REACH,
});

const still = (
  body: Body,
  x: number,
  y: number,
  z: number,
  yaw: number,
  clock: number,
): Omit<Pose, 'feet'> => {
  const seed = body.person.seed;
  const shift = sway(clock, seed, 0.42);
  return {
    x,
    y,
    z,
    yaw,
    hips: [0.019 * body.h * shift, -0.012 * body.h, 0.004 * sway(clock, seed + 5, 0.6)],
    pitch: 0,
    roll: 0.042 * shift,
    bend: 0.02 + 0.012 * sway(clock, seed + 1, 0.5),
    twist: 0.03 * sway(clock, seed + 2, 0.3),
    side: -0.05 * shift,
    nod: 0.01 * sway(clock, seed + 3, 0.7),
    look: 0,
    tilt: 0.015 * sway(clock, seed + 4, 0.5),
    shrug: 0,
    arms: [
      hanging(body, 0.06 + 0.02 * sway(clock, seed + 6, 0.6)),
      hanging(body, 0.06 + 0.02 * sway(clock, seed + 7, 0.6)),
    ],
    splay: 0.12,
  };
};

export const standing = (body: Body, stance: Stance, clock: number): Pose => {
  const x = stance.x / 1000;
  const y = stance.y / 1000;
  const z = stance.z / 1000;
  const yaw = stance.yaw / 1000;
  return {
    ...still(body, x, y, z, yaw, clock),
    feet: [standingFoot(body, x, y, z, yaw, 0), standingFoot(body, x, y, z, yaw, 1)],
  };
};

/** Walking, running, and the few steps of a body that turns where it stands. */
export const stepping = (body: Body, stance: Stance, gait: Gait, seconds: number, clock: number): Pose => {
  const y = stance.y / 1000;
  const g = gaitAt(gait, body, y, seconds);
  const calm = still(body, g.x, g.y, g.z, g.yaw, clock);
  const k = g.amount;
  const run = gait.run ? 1 : 0;
  const swing = (0.38 + 0.35 * run) * k;
  const flex = 0.28 + (0.12 + 1.1 * run) * k;
  return {
    ...calm,
    hips: [calm.hips[0] * (1 - k), calm.hips[1] - (0.012 + 0.02 * run) * body.h * k + g.bounce, calm.hips[2]],
    roll: calm.roll * (1 - k),
    bend: calm.bend + (0.05 + 0.2 * run) * k,
    twist: calm.twist * (1 - k) - 0.12 * g.phase * k,
    side: calm.side * (1 - k),
    nod: calm.nod - (0.03 + 0.12 * run) * k,
    look: 0.05 * g.phase * k,
    arms: [
      hanging(body, 0.06 - swing * g.phase, flex + 0.1 * Math.max(0, -g.phase) * k),
      hanging(body, 0.06 + swing * g.phase, flex + 0.1 * Math.max(0, g.phase) * k),
    ],
    feet: g.feet,
  };
};
