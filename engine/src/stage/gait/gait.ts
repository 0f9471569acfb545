import { cos, mix, PI, pow, sin, smoothstep, turn } from '../../base/maths.ts';
import type { Body } from '../body/body.ts';
import type { Foot } from '../body/pose.ts';
import { type Path, pathPoint, pathYaw } from './path.ts';

/**
 * Steps over a path, all planned at once: n steps of equal time; the first n - 1 land a step's length apart, the last
 * closes beside the one before. The trunk starts from rest, gathers speed over the first step and loses it over the
 * last, so that at every landing it is half way between the feet, and no foot ever needs to slide.
 */
export interface Gait {
  readonly path: Path;
  readonly run: boolean;
  /** Seconds after the stance's own start. */
  readonly delay: number;
  /** All steps: turning on the spot, walking, turning again. */
  readonly steps: number;
  /** Steps on the spot before setting off. */
  readonly spin: number;
  readonly walking: number;
  /** Seconds a step. */
  readonly beat: number;
  /** Metres a step. */
  readonly pace: number;
  readonly yaw0: number;
  readonly yaw1: number;
  /** Which foot swings first: 0 left, 1 right. */
  readonly first: 0 | 1;
  /** Height of the ground, metres, where it is not even. */
  readonly ground: ((x: number, z: number) => number) | undefined;
  /** Shape of the stride: 1 = the usual. */
  readonly size: number;
}

export const planGait = (
  body: Body,
  path: Path,
  seconds: number,
  delay: number,
  yaw0: number | undefined,
  yaw1: number,
  run: boolean,
  first: 0 | 1,
  ground?: (x: number, z: number) => number,
): Gait => {
  const leg = body.p.hips;
  const from = yaw0 ?? pathYaw(path, 0) ?? yaw1;
  const short = path.total < SHORT;
  const wayOut = short ? yaw1 : (pathYaw(path, 0) ?? yaw1);
  const wayIn = short ? yaw1 : (pathYaw(path, path.total) ?? yaw1);
  const roomy = seconds > 1.6 && path.total / (seconds - 0.9) < 1.9 * leg;
  const spin = !short && roomy && Math.abs(turn(from, wayOut)) > SPIN ? 2 : 0;
  const spun = !short && roomy && Math.abs(turn(wayIn, yaw1)) > SPIN ? 2 : 0;
  const speed = path.total / Math.max(seconds - 0.45 * (spin + spun), 0.1);
  const usual = leg * (run ? 1.55 : 1.75);
  const wanted =
    leg * (run ? 1.0 : 0.82) * Math.min(1.35, Math.max(0.6, pow(Math.max(speed / usual, 0.05), 0.45)));
  const byLength = Math.round(path.total / wanted) + 1;
  const byTurn = short ? 1 + Math.ceil(Math.abs(turn(from, yaw1)) / 0.95) : 2;
  const least = Math.max(2, byTurn, Math.floor(seconds / 1.1));
  const most = Math.max(2, Math.ceil(seconds / 0.24));
  const walking = Math.min(most, Math.max(least, byLength));
  const steps = walking + spin + spun;
  const pace = path.total / (walking - 1);
  const round = turn(from, spin > 0 || short ? wayOut : from);
  return {
    path,
    run,
    delay,
    steps,
    spin,
    walking,
    beat: seconds / steps,
    pace,
    yaw0: from,
    yaw1,
    first: Math.abs(round) > 0.5 ? (round > 0 ? 0 : 1) : first,
    ground,
    size: Math.min(1, 0.25 + pace / (leg * 0.7)),
  };
};

/** Paths shorter than this are a shift of the feet: the trunk turns all along them. */
const SHORT = 0.25;
/** A turn larger than this is made on the spot, before setting off or after arriving. */
const SPIN = 1.15;

/** Metres behind the trunk after `u` steps' time. */
const travelled = (g: Gait, u: number): number => {
  const ramp = (v: number) => v * v * v * (1 - 0.5 * v);
  const w = u - g.spin;
  if (w <= 0) return 0;
  if (w >= g.walking) return g.path.total;
  if (w < 1) return ramp(w) * g.pace;
  if (w > g.walking - 1) return g.path.total - ramp(g.walking - w) * g.pace;
  return (w - 0.5) * g.pace;
};

/** Where the trunk faces after `u` steps' time: leaves the old way, follows the path, ends in the new. */
const heading = (g: Gait, u: number): number => {
  if (g.path.total < SHORT) return g.yaw0 + turn(g.yaw0, g.yaw1) * smoothstep(0, g.steps, u);
  const way = pathYaw(g.path, travelled(g, u)) ?? g.yaw1;
  const leave = g.spin > 0 ? smoothstep(0, g.spin, u) : smoothstep(0, 1.4, u);
  const there = g.spin + g.walking;
  const arrive = there < g.steps ? smoothstep(there, g.steps, u) : smoothstep(g.steps - 1.6, g.steps, u);
  // Each turn is summed from parts under half a circle, so that none ever changes its sense on the way.
  const out = pathYaw(g.path, 0) ?? g.yaw1;
  const last = pathYaw(g.path, g.path.total) ?? g.yaw1;
  const left = (turn(g.yaw0, out) + turn(out, way)) * (leave - 1);
  const rest = turn(way, last) + turn(last, g.yaw1);
  return leave < 1 || arrive > 0 ? way + left + (rest - left) * arrive : way;
};

/** How far the feet turn out. */
export const TOE_OUT = 0.13;

/** Ankle of a standing body's foot: the footprint every walk leaves from and comes to. */
export const standingFoot = (body: Body, x: number, y: number, z: number, yaw: number, foot: 0 | 1): Foot => {
  const side = foot === 0 ? 1 : -1;
  const c = cos(yaw);
  const s = sin(yaw);
  const right = side * body.stride;
  const ahead = (body.person.seed % 2 === foot ? 0.035 : -0.02) * body.h * 0.5;
  return {
    x: x + right * c + ahead * s,
    y: y + body.ankle,
    z: z - right * s + ahead * c,
    yaw: yaw + side * TOE_OUT,
    pitch: 0,
    toe: 0,
  };
};

/** Footprint after step k (k = 0 and below: where the foot stood at first). */
const footprint = (g: Gait, body: Body, y: number, k: number, foot: 0 | 1): Foot => {
  if (k <= 0) {
    const p = pathPoint(g.path, 0);
    return standingFoot(body, p[0], g.ground?.(p[0], p[1]) ?? y, p[1], g.yaw0, foot);
  }
  const w = k - g.spin;
  const s = Math.min(g.path.total, Math.max(0, w * g.pace));
  const p = pathPoint(g.path, s);
  const settled = k >= g.steps - 1;
  // A turning step is set down where the trunk will soon face.
  const yaw = settled ? g.yaw1 : heading(g, k + (w <= 0 || w >= g.walking - 1 ? 0.5 : 0.2));
  return standingFoot(body, p[0], g.ground?.(p[0], p[1]) ?? y, p[1], yaw, foot);
};

/** Height under the trunk after `u` steps' time: half way between the feet at every landing. */
const under = (g: Gait, y: number, u: number): number => {
  const { ground } = g;
  if (ground === undefined) return y;
  const print = (k: number): number => {
    const s = Math.min(g.path.total, Math.max(0, (k - g.spin) * g.pace));
    const p = pathPoint(g.path, k <= 0 ? 0 : s);
    return ground(p[0], p[1]);
  };
  const k = Math.floor(u);
  const half = (n: number): number => (print(n - 1) + print(n)) / 2;
  // A trunk rides low on stairs: the lower leg decides.
  return mix(half(k), u >= g.steps ? print(g.steps) : half(k + 1), smoothstep(0, 1, u - k));
};

export interface Footfall {
  /** Seconds after the stance's start. */
  readonly at: number;
  /** Metres. */
  readonly x: number;
  readonly z: number;
  readonly foot: 0 | 1;
}

export const gaitFootfalls = (g: Gait, body: Body): Footfall[] => {
  const out: Footfall[] = [];
  for (let k = 1; k <= g.steps; k++) {
    const foot = (k % 2 === 1 ? g.first : 1 - g.first) as 0 | 1;
    const p = footprint(g, body, 0, k, foot);
    out.push({ at: g.delay + landing(g, k) * g.beat, x: p.x, z: p.z, foot });
  }
  return out;
};

/** Landing of step k in steps' time. A runner lands late, with the trunk already nearly over the foot; none of it at the end. */
const landing = (g: Gait, k: number): number => (k <= 0 ? 0 : k + (g.run && k < g.steps ? 0.27 : 0));

/** When a foot leaves for step `next`: after the other's landing (walking), before it (running). */
const leaving = (g: Gait, next: number): number => next - 1 + (g.run ? -0.26 : 0.1);
/** How long before leaving the heel comes up, shares of a step. */
const HEEL = 0.42;

const swingFoot = (g: Gait, body: Body, size: number, from: Foot, to: Foot, v: number): Foot => {
  const ease = v * v * (3 - 2 * v);
  const push = heelUp(body, from, size);
  const high = (g.run ? 0.16 : 0.065) * body.h * size;
  const lift = sin(PI * v) * (high + 0.7 * Math.abs(to.y - from.y)) * (1 - 0.35 * v);
  const pitch =
    mix(push.pitch, 0, smoothstep(0, 0.55, v)) -
    0.3 * size * smoothstep(0.45, 0.8, v) * (1 - smoothstep(0.88, 1, v));
  return {
    x: mix(push.x, to.x, ease),
    y: mix(push.y, to.y, ease) + lift,
    z: mix(push.z, to.z, ease),
    yaw: from.yaw + turn(from.yaw, to.yaw) * ease,
    pitch,
    toe: push.toe * (1 - smoothstep(0, 0.3, v)),
  };
};

/** A planted foot whose heel has risen by `k` of its most, about the ball, which stays. */
const heelUp = (body: Body, foot: Foot, k: number): Foot => {
  const a = 0.75 * k;
  if (a < 1e-4) return foot;
  const { ball, ballDrop } = body;
  // From ball back to ankle in the foot's plane, turned by a.
  const back = -ball * cos(a) + ballDrop * sin(a);
  const up = ballDrop * cos(a) + ball * sin(a);
  const along = ball + back;
  return {
    ...foot,
    x: foot.x + along * sin(foot.yaw),
    y: foot.y - ballDrop + up,
    z: foot.z + along * cos(foot.yaw),
    pitch: a,
    toe: a,
  };
};

const footAt = (g: Gait, body: Body, y: number, u: number, foot: 0 | 1): Foot => {
  // Steps of this foot are k = offset, offset + 2, ...; find the one that lands last at or before u.
  const offset = foot === g.first ? 1 : 2;
  let k = offset + 2 * Math.floor((u - offset) / 2);
  if (k > g.steps) k -= 2;
  if (k >= offset && landing(g, k) > u) k -= 2;
  const landed = footprint(g, body, y, k, foot);
  const next = k + 2;
  if (next > g.steps) return landed;
  const still = k < offset;
  const start = still ? Math.max(0.05, leaving(g, next)) : leaving(g, next);
  const end = landing(g, next);
  const target = footprint(g, body, y, next, foot);
  const size = next <= g.spin || next > g.spin + g.walking ? Math.min(g.size, 0.4) : g.size;
  if (u > start) return swingFoot(g, body, size, landed, target, Math.min(1, (u - start) / (end - start)));
  const rise = smoothstep(start - HEEL, start, u) * size;
  return still && start < HEEL
    ? heelUp(body, landed, smoothstep(0, start, u) * size)
    : heelUp(body, landed, rise);
};

export interface GaitState {
  readonly x: number;
  /** Height of the ground under the trunk. */
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly feet: readonly [Foot, Foot];
  /** -1 the right leg is forward .. +1 the left. */
  readonly phase: number;
  /** 0 standing .. 1 at full stride. */
  readonly amount: number;
  /** Lift of the trunk in a run, metres. */
  readonly bounce: number;
}

export const gaitAt = (g: Gait, body: Body, y: number, seconds: number): GaitState => {
  const u = Math.min(g.steps, Math.max(0, (seconds - g.delay) / g.beat));
  const p = pathPoint(g.path, travelled(g, u));
  const w = u - g.spin;
  const amount = smoothstep(0, 1, w) * (1 - smoothstep(g.walking - 1.2, g.walking, w)) * g.size;
  const swing = cos(PI * u) * (g.first === 0 ? -1 : 1);
  return {
    x: p[0],
    y: under(g, y, u),
    z: p[1],
    yaw: heading(g, u),
    feet: [footAt(g, body, y, u, 0), footAt(g, body, y, u, 1)],
    phase: swing,
    amount,
    bounce: g.run ? amount * 0.05 * body.h * (0.5 - 0.5 * cos(2 * PI * (u - 0.1))) : 0,
  };
};
