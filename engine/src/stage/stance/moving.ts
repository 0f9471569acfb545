import { clamp, cos, mix, PI, sin, smoothstep, TAU } from '../../base/maths.ts';
import { toSeconds } from '../../base/time.ts';
import type { Stance } from '../../timeline/timeline.ts';
import type { Body } from '../body/body.ts';
import { NO_REACH, type Pose } from '../body/pose.ts';
import { pathPoint, pathYaw } from '../gait/path.ts';
import { footAt, lying, mirror, resting, sitting } from './resting.ts';
import type { Pace } from './track.ts';
import { hanging, standing } from './upright.ts';

/** Where a body is on the path of a moving stance; `u` 0..1 of the way, `go` how much it is moving. */
const travel = (pace: Pace, seconds: number) => {
  const { stance, path } = pace;
  const whole = Math.max(0.2, toSeconds(stance.duration));
  const u = smoothstep(-0.05, 1.02, clamp(seconds / whole, 0, 1));
  const total = path?.total ?? 0;
  const from = smoothstep(-0.05, 1.02, 0);
  const s = total * clamp((u - from) / (1 - from), 0, 1);
  const p = path ? pathPoint(path, s) : [stance.x / 1000, stance.z / 1000];
  const yaw = (path ? pathYaw(path, s) : undefined) ?? stance.yaw / 1000;
  const go = smoothstep(0, 0.5, seconds) * (1 - smoothstep(whole - 0.5, whole, seconds));
  return { x: p[0] as number, z: p[1] as number, yaw, s, u, go, total };
};

const placed = (stance: Stance, at: { x: number; z: number; yaw: number }): Stance => ({
  ...stance,
  x: at.x * 1000,
  z: at.z * 1000,
  yaw: at.yaw * 1000,
});

/** On hands and knees. */
export const crawling = (body: Body, pace: Pace, seconds: number, clock: number): Pose => {
  const at = travel(pace, seconds);
  const base = standing(body, placed(pace.stance, at), clock);
  const floor = pace.stance.y / 1000;
  const beat = (at.s / (0.3 * body.h)) * PI;
  const step = (k: number) => 0.07 * body.h * sin(beat + k) * at.go;
  const lift = (k: number) => 0.03 * body.h * Math.max(0, cos(beat + k)) * at.go;
  const hand = (side: number, k: number) =>
    resting(
      [side * 0.09 * body.h, 0.02 + lift(k), 0.3 * body.h + step(k)],
      [side * 0.1, -0.1, 1],
      [0, -1, 0],
    );
  const knee = (side: number, k: number) =>
    footAt(at, side * body.stride, floor + body.ball * 0.6, -body.shin * 0.95 + step(k), 0, PI / 2 - 0.2);
  return {
    ...base,
    hips: [0, body.thigh + 0.05 * body.h - body.p.hips, -0.05],
    pitch: 1.12,
    bend: 0.2,
    nod: -0.7,
    side: 0.08 * sin(beat) * at.go,
    arms: [
      { ...hanging(body), rest: hand(1, 0) },
      { ...hanging(body), rest: hand(-1, PI) },
    ],
    feet: [knee(1, PI), knee(-1, 0)],
  };
};

/** Up a ladder or slope: hand over hand, from the height of the stance before to its own. */
export const climbing = (body: Body, pace: Pace, seconds: number, clock: number): Pose => {
  const at = travel(pace, seconds);
  const base = standing(body, placed(pace.stance, at), clock);
  const from = (pace.before?.stance.y ?? pace.stance.y) / 1000;
  const y = mix(from, pace.stance.y / 1000, at.u);
  const rise = Math.abs(pace.stance.y / 1000 - from) + at.total;
  const beat = PI * Math.max(2, Math.round(rise / 0.35)) * at.u;
  const a = sin(beat);
  const hand = (side: number, k: number) =>
    resting(
      [side * 0.1 * body.h, body.p.hips + (0.52 + 0.12 * k * at.go) * body.h, 0.2 * body.h],
      [0, 0.7, 0.6],
      [0, -0.4, 1],
    );
  const foot = (side: number, k: number) =>
    footAt(
      at,
      side * body.stride,
      y + body.ankle + 0.12 * body.h * (1 + k) * 0.5 * at.go,
      0.09 * body.h,
      0,
      -0.1,
    );
  return {
    ...base,
    y,
    hips: [0.02 * body.h * a * at.go, -0.05 * body.h, 0],
    pitch: 0.06,
    bend: 0.08,
    side: -0.1 * a * at.go,
    nod: -0.35,
    arms: [
      { ...hanging(body), rest: hand(1, a) },
      { ...hanging(body), rest: hand(-1, -a) },
    ],
    feet: [foot(1, -a), foot(-1, a)],
    splay: 0.35,
  };
};

/** Face down in the water at height `y`, crawl stroke. */
export const swimming = (body: Body, pace: Pace, seconds: number, clock: number): Pose => {
  const at = travel(pace, seconds);
  const base = standing(body, placed(pace.stance, at), clock);
  const y = pace.stance.y / 1000;
  const beat = clock * TAU * 0.75;
  const kick = (k: number) => 0.05 * body.h * sin(beat * 2 + k);
  const leg = (body.thigh + body.shin) * 0.95;
  // Over the water and back under it, about the shoulder.
  const stroke = (side: number, b: number) =>
    resting(
      [side * 0.13 * body.h, y + (0.02 + 0.2 * sin(b)) * body.h, (0.32 + 0.24 * cos(b)) * body.h],
      [0, 0.7 * cos(b), -sin(b) + 0.6],
      [0, -0.6, -0.8],
    );
  return {
    ...base,
    y: 0,
    hips: [0, y - 0.04 * body.h - body.p.hips + 0.015 * sin(beat * 2), 0],
    pitch: 1.42,
    twist: 0.28 * sin(beat),
    nod: -0.75,
    arms: [
      { ...hanging(body), rest: stroke(1, beat) },
      { ...hanging(body), rest: stroke(-1, beat + PI) },
    ],
    feet: [
      footAt(at, body.stride * 0.8, y - 0.06 * body.h + kick(0), -leg, 0, PI / 2),
      footAt(at, -body.stride * 0.8, y - 0.06 * body.h + kick(PI), -leg, 0, PI / 2),
    ],
  };
};

/** Astride or at the wheel: sat, hands ahead, with the road's shake. */
export const riding = (body: Body, pace: Pace, seconds: number, clock: number): Pose => {
  const at = travel(pace, seconds);
  const sat = sitting(body, placed(pace.stance, at), clock);
  const hip = pace.stance.y / 1000 + 0.052 * body.h;
  const grip = resting([0.1 * body.h, hip + 0.2 * body.h, 0.27 * body.h], [-0.3, 0.2, 1], [-0.5, -0.6, 0.2]);
  return {
    ...sat,
    hips: [sat.hips[0], sat.hips[1] + 0.006 * sin(clock * 9.2), sat.hips[2]],
    bend: 0.16,
    arms: [
      { ...hanging(body), rest: grip },
      { ...hanging(body), rest: mirror(grip) },
    ],
    splay: 0.4,
  };
};

/** Falls backward in about three quarters of a second and stays down. */
export const falling = (body: Body, stance: Stance, seconds: number, clock: number): Pose => {
  const up = standing(body, stance, clock);
  const down = lying(body, stance, clock);
  const u = clamp(seconds / 0.75, 0, 1);
  const tip = u * u;
  const bounce =
    u >= 1
      ? 0.02 * body.h * Math.max(0, sin((seconds - 0.75) * 12)) * Math.max(0, 1 - (seconds - 0.75) * 4)
      : 0;
  const thrown = smoothstep(0, 0.5, u) * (1 - smoothstep(0.8, 1, u));
  return {
    ...down,
    y: up.y,
    hips: [0, mix(0, down.hips[1] - up.y, tip) + bounce, -0.25 * body.h * tip],
    pitch: mix(0, down.pitch, tip),
    bend: 0.05 + 0.5 * thrown,
    nod: 0.3 * thrown + 0.2 * tip,
    arms: [
      { down: mix(1.36, 0.55, smoothstep(0, 0.6, u)), swing: 0.9 * thrown, flex: 0.4, rest: NO_REACH },
      { down: mix(1.36, 0.8, smoothstep(0, 0.6, u)), swing: 1.1 * thrown, flex: 0.7, rest: NO_REACH },
    ],
    feet: [up.feet[0], up.feet[1]].map((f, i) => {
      const d = down.feet[i as 0 | 1];
      const k = smoothstep(0.3, 1, u);
      return {
        ...f,
        y: mix(f.y, stance.y / 1000 + 0.05 * body.h, k) + 0.1 * thrown,
        x: mix(f.x, d.x, k * 0.6),
        z: mix(f.z, d.z, k * 0.6),
        pitch: mix(0, -1.0, k),
        yaw: d.yaw,
      };
    }) as unknown as Pose['feet'],
  };
};
