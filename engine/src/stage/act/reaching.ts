import { atan2, clamp, smoothstep } from '../../base/maths.ts';
import { add, scale, sub, unit } from '../body/quaternion.ts';
import { behind } from '../gaze/gaze.ts';
import type { Vec3 } from '../stage.ts';
import { type After, type Before, type Doing, fromChest, outward, reachFor } from './doing.ts';
import type { Effects } from './effects.ts';

/** How much of a reach is under way: up to contact, and back after `until` (shares of the action). */
export const reaching = (d: Doing, contact = 0.45, until = 0.7): number =>
  smoothstep(0.02, contact, d.u) * (1 - smoothstep(until, 1, d.u));

/** The trunk goes after what the arm cannot reach; a first small draw back anticipates. */
export const leanTo = (d: Doing, c: Before, fx: Effects, k: number, most = 1.15): void => {
  if (!c.target) return;
  const { at, far } = reachFor(c, c.target);
  const over = clamp(far - 0.82, 0, 1.2);
  const flat = Math.sqrt(at[0] * at[0] + at[2] * at[2]);
  const yaw = atan2(at[0], at[2]);
  const front = behind(yaw);
  const angle = clamp(yaw, -1.1, 1.1) * front;
  const low = clamp(-at[1] - 0.55, 0, 1.2);
  const anticipate = 0.03 * smoothstep(0, 0.1, d.u) * (1 - smoothstep(0.1, 0.25, d.u));
  fx.bend +=
    clamp((over * 1.3 + low * 0.65) * (flat > 0.1 || low > 0 ? 1 : 0), 0, most) * k * front - anticipate;
  fx.twist += clamp(angle * 0.45, -0.5, 0.5) * k * clamp(flat, 0, 1);
  // What is on the floor is fetched with the knees.
  const down = clamp(-at[1] * c.body.reach - 0.62 * c.body.h * 0.5, 0, 0.3 * c.body.h);
  const upright =
    smoothstep(-0.14, -0.04, c.pose.hips[1]) * (1 - smoothstep(0.1, 0.4, Math.abs(c.pose.pitch)));
  fx.y -= down * 0.9 * k * upright;
};

/** Where a palm goes for what is acted on; straight ahead where nothing is named. Within reach of the shoulder. */
export const palmFor = (c: After, hand: 0 | 1, side: number, fallback: Vec3 = [0.2, -0.35, 0.75]): Vec3 => {
  if (!c.target) return fromChest(c, side, fallback[0], fallback[1], fallback[2]);
  const shoulder = c.torso.arm[hand];
  const v = sub(c.target, shoulder);
  const far = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
  const most = c.body.reach * 0.985;
  return far <= most ? c.target : add(shoulder, scale(v, most / far));
};

/** The way an arm points at a place. */
export const along = (c: After, hand: 0 | 1, p: Vec3): Vec3 => unit(sub(p, c.torso.arm[hand]));

/** Fingers for a reach: mostly ahead, a little inward. */
export const fingersFor = (c: After, hand: 0 | 1, side: number, p: Vec3): Vec3 => {
  const a = along(c, hand, p);
  return add(scale(a, 0.7), scale(outward(c, side, -0.15, -0.05, 0.6), 0.5));
};
