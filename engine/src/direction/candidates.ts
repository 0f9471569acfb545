import { atan2, cos, PI, sin, smoothstep } from '../base/maths.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Look } from '../timeline/look.ts';
import type { Axis } from './axis.ts';
import { distanceFor, GATE, heightAt, lensesNear, type View } from './lens.ts';
import { airOver, frameHeight, preferredFocal } from './scales.ts';
import type { Ask, Thing } from './setup.ts';
import type { Post } from './sight.ts';
import { type Figure, facing } from './staging.ts';

/** A camera to be judged. `angle` is its bearing off the ideal one, radians; `lens` its focal over the ideal. */
export interface Candidate {
  readonly view: View;
  readonly angle: number;
  readonly lens: number;
  /** Height of the picture at the subject over the wanted one. */
  readonly size: number;
}

export interface Scope {
  readonly ask: Ask;
  readonly subjects: readonly Figure[];
  readonly partner: Figure | undefined;
  readonly axis: Axis | undefined;
  readonly look: Look;
  readonly plan: SetPlan;
  /** Unit vector to the audience's side. */
  readonly frontX: number;
  readonly frontZ: number;
  readonly thing: Thing | undefined;
  /** How many focal lengths to try, the likeliest first. */
  readonly lenses: number;
  /** Tall things that stand about. */
  readonly things: readonly Post[];
  /** Everyone on the set. */
  readonly all: readonly Figure[];
  /** Where each subject's face points, as `lookOf` says; the first one's with the partner in mind. */
  readonly looks: ReadonlyArray<readonly [number, number]>;
}

export const sinCos = (a: number): readonly [number, number] => [sin(a), cos(a)];

/** From one head to another on the floor; the way the first faces where they are too near to tell. */
const lineTo = (
  f: Figure,
  partner: { readonly headX: number; readonly headZ: number } | undefined,
): readonly [number, number] => {
  if (partner) {
    const dx = partner.headX - f.headX;
    const dz = partner.headZ - f.headZ;
    const l = Math.sqrt(dx * dx + dz * dz);
    if (l > 150) return [dx / l, dz / l];
  }
  return facing(f, sinCos);
};

/** Angle off the body up to which head and eyes reach a partner easily, radians. */
const EASY = 1.45;

/** As far as a head turns on its body, radians (`stage/gaze`). */
const NECK = 1.2;

/**
 * Where somebody's face points on the floor: at what is regarded or at the partner if there is one and the neck allows it, else as far as it
 * turns; one who is straight behind is not turned to at all, and who walks watches the way.
 */
export const lookOf = (f: Figure, partner: Figure | undefined): readonly [number, number] => {
  if (f.vx !== 0 || f.vz !== 0) {
    // A path may bend: what counts is where it leads.
    const dx = f.stance.x - f.x;
    const dz = f.stance.z - f.z;
    const l = Math.sqrt(dx * dx + dz * dz);
    return l > 800 ? [dx / l, dz / l] : facing(f, sinCos);
  }
  const other = f.regard ?? (partner?.id === f.id ? undefined : partner);
  const to = lineTo(f, other);
  if (!other || f.kind === 'lie' || f.kind === 'fall' || f.kind === 'swim') return to;
  const [bx, bz] = facing(f, sinCos);
  const a = atan2(bz * to[0] - bx * to[1], bx * to[0] + bz * to[1]);
  const off = Math.abs(a);
  if (off < EASY) return to;
  const turn = NECK * (1 - smoothstep(2.2, 3, off)) * (a < 0 ? -1 : 1);
  const c = cos(turn);
  const n = sin(turn);
  return [bx * c + bz * n, bz * c - bx * n];
};

/**
 * Places the look-at point so that the head of `f` lies `shift` of half the frame's width to the right (+) and its
 * crown `air` below the frame's upper edge.
 */
export const aimAt = (
  x: number,
  y: number,
  z: number,
  f: { readonly headX: number; readonly headZ: number; readonly crown: number },
  height: number,
  air: number,
  shift: number,
  focal: number,
  look: Look,
): View => {
  const dx = f.headX - x;
  const dz = f.headZ - z;
  const d = Math.sqrt(dx * dx + dz * dz) || 1;
  const half = (height * look.ratio) / 2000;
  // Right of the camera, on the floor.
  const rx = -dz / d;
  const rz = dx / d;
  return {
    x,
    y,
    z,
    tx: f.headX - rx * shift * half,
    ty: f.crown + air * height - height / 2,
    tz: f.headZ - rz * shift * half,
    focal,
  };
};

/** Nose room: how far a face that looks across the frame stands off its middle, share of half the width. */
const NOSE_ROOM = 0.16;

/** Side of the screen toward which somebody looks, -1 left .. +1 right, for a camera at x, z. */
export const looksToward = (f: Figure, gx: number, gz: number, x: number, z: number): number => {
  const dx = f.headX - x;
  const dz = f.headZ - z;
  const d = Math.sqrt(dx * dx + dz * dz) || 1;
  return (gx * -dz + gz * dx) / d;
};

const singles = (s: Scope): Candidate[] => {
  const f = s.subjects[0];
  if (!f) return [];
  const { ask, look } = s;
  const [gx, gz] = s.looks[0] ?? lookOf(f, s.partner);
  const height = frameHeight(ask.scale, f);
  const ideal = preferredFocal(ask.scale);
  const out: Candidate[] = [];
  // Normals to the look on either side; with an axis only the side it allows.
  const signs = s.axis ? sides(s.axis, gx, gz) : frontFirst(gx, gz, s.frontX, s.frontZ);
  // The other angle: nearer to profile, and of one alone from the other side.
  const other = ask.variant === 1;
  if (other && !s.axis && signs.length > 1) signs.shift();
  const best = other ? 1.1 : s.partner ? 0.5 : 0.55;
  const lenses = lensesNear(ideal, look, s.lenses);
  for (const sign of signs)
    for (const theta of [0.5, 0.75, 0.3, 1.05, 1.4, 1.7, 0.12]) {
      const c = cos(theta);
      const n = sin(theta) * sign;
      const ox = gx * c - gz * n;
      const oz = gz * c + gx * n;
      for (const focal of lenses) {
        const d = distanceFor(height, focal, look);
        const x = f.headX + ox * d;
        const z = f.headZ + oz * d;
        const y = f.eye + (ask.lift / 1000) * f.head + (f.crown - f.feet < 700 ? Math.max(750, d * 0.55) : 0);
        const side = looksToward(f, gx, gz, x, z);
        const view = aimAt(x, y, z, f, height, airOver(ask.scale), -side * NOSE_ROOM, focal, look);
        out.push({ view, angle: theta - best, lens: focal / ideal, size: 1 });
      }
    }
  return out;
};

/** +1 or -1: which of the normals (-gz, gx) and (gz, -gx) of a look leads to the axis' side. */
const normalSign = (axis: Axis, gx: number, gz: number): number =>
  (axis.bx - axis.ax) * gx + (axis.bz - axis.az) * gz > 0 === axis.side > 0 ? 1 : -1;

/** The normals of a look to try: the one on the axis' side, and both where the face points across the line. */
const sides = (axis: Axis, gx: number, gz: number): number[] => {
  const one = normalSign(axis, gx, gz);
  const dx = axis.bx - axis.ax;
  const dz = axis.bz - axis.az;
  const along = Math.abs(dx * gx + dz * gz) / (Math.sqrt(dx * dx + dz * dz) || 1);
  return along > 0.75 ? [one] : [one, -one];
};

const frontFirst = (gx: number, gz: number, fx: number, fz: number): number[] =>
  -gz * fx + gx * fz >= 0 ? [1, -1] : [-1, 1];

const overShoulders = (s: Scope): Candidate[] => {
  const f = s.subjects[0];
  const p = s.partner;
  if (!f || !p) return [];
  const { ask, look } = s;
  const [gx, gz] = lineTo(f, p);
  const dx = p.headX - f.headX;
  const dz = p.headZ - f.headZ;
  const apart = Math.sqrt(dx * dx + dz * dz);
  const sign = s.axis ? normalSign(s.axis, gx, gz) : 1;
  const nx = -gz * sign;
  const nz = gx * sign;
  const height = frameHeight(ask.scale, f);
  const ideal = preferredFocal(ask.scale);
  const out: Candidate[] = [];
  for (const focal of lensesNear(ideal * 0.9, look, s.lenses + 2)) {
    const d = distanceFor(height, focal, look);
    for (const stretch of [1, 1.2, 0.85])
      for (const off of [330, 450, 600, 780]) {
        const back = d * stretch - apart;
        if (back < 420 || back > 2200) continue;
        // Off the line by `off` at the shoulder, proportionally more at the camera.
        const wide = off * (1 + back / Math.max(apart, 600) / 2);
        const x = p.headX + gx * back + nx * wide;
        const z = p.headZ + gz * back + nz * wide;
        const y = Math.max(f.eye, Math.min(p.eye + 60, f.eye + 250)) + (ask.lift / 1000) * f.head;
        // The shoulder takes the side on which the partner falls; the face stands on the other.
        const vx = f.headX - x;
        const vz = f.headZ - z;
        const away = Math.sqrt(vx * vx + vz * vz);
        const h = heightAt(away, focal, look);
        const right = (p.headX - x) * -vz + (p.headZ - z) * vx;
        const view = aimAt(x, y, z, f, h, airOver(ask.scale), right > 0 ? -0.24 : 0.24, focal, look);
        out.push({ view, angle: (off - 330) / 900, lens: focal / ideal, size: h / height });
      }
  }
  return out;
};

/** Camera that holds several people (or a patch of the set) seen from bearing `a`. */
const holding = (
  s: Scope,
  points: ReadonlyArray<{ x: number; z: number; crown: number; eye: number }>,
  a: number,
  height: number,
  focal: number,
  air: number,
  rise: number,
): { view: View; size: number } => {
  const ox = sin(a);
  const oz = cos(a);
  // Camera looks along -(ox, oz); its right is (oz, -ox).
  const rx = oz;
  const rz = -ox;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let deep = 0;
  let crown = 0;
  let eye = 0;
  for (const p of points) {
    const l = p.x * rx + p.z * rz;
    if (l < low) low = l;
    if (l > high) high = l;
    deep += p.x * ox + p.z * oz;
    if (p.crown > crown) crown = p.crown;
    eye += p.eye;
  }
  deep /= points.length;
  eye /= points.length;
  const middle = (low + high) / 2;
  let d = distanceFor(height, focal, s.look);
  for (const p of points) {
    const l = Math.abs(p.x * rx + p.z * rz - middle) + 240;
    const nearer = p.x * ox + p.z * oz - deep;
    const need = (l * focal * 2) / GATE / 0.82 + nearer;
    if (need > d) d = need;
  }
  const cx = rx * middle + ox * deep;
  const cz = rz * middle + oz * deep;
  const h = heightAt(d, focal, s.look);
  const y = eye + rise;
  return {
    view: {
      x: cx + ox * d,
      y,
      z: cz + oz * d,
      tx: cx,
      ty: Math.min(crown + air * h - h / 2, y + h * 0.1),
      tz: cz,
      focal,
    },
    size: h / height,
  };
};

const TURNS = [0, 0.3, -0.3, 0.6, -0.6, 0.95, -0.95, 1.25, -1.25];

const together = (s: Scope): Candidate[] => {
  const { ask, look } = s;
  const first = s.subjects[0];
  if (!first) return [];
  const points = s.subjects.map((f) => ({ x: f.headX, z: f.headZ, crown: f.crown, eye: f.eye }));
  const front = atan2(s.frontX, s.frontZ);
  let base = front;
  if (s.axis && s.subjects.length === 2) {
    const dx = s.axis.bx - s.axis.ax;
    const dz = s.axis.bz - s.axis.az;
    // Normal with (b-a) x n of the axis' sign.
    base = atan2(-dz * s.axis.side, dx * s.axis.side);
  }
  const tallest = s.subjects.reduce((m, f) => (f.head > m.head ? f : m), first);
  const height = frameHeight(ask.scale, tallest);
  const ideal = preferredFocal(ask.scale);
  const out: Candidate[] = [];
  for (const t of TURNS)
    for (const focal of lensesNear(ideal, look, s.lenses)) {
      const lift = (ask.lift / 1000) * first.head;
      const { view, size } = holding(s, points, base + t, height, focal, airOver(ask.scale), lift);
      out.push({ view, angle: t * 0.8, lens: focal / ideal, size });
    }
  return out;
};

const places = (s: Scope): Candidate[] => {
  const { plan, look, ask } = s;
  const front = atan2(s.frontX, s.frontZ);
  const inside = plan.place.interior;
  const people = s.all.map((f) => ({ x: f.headX, z: f.headZ, crown: f.crown, eye: f.eye }));
  const w = Math.min(plan.width, inside ? 7000 : 11000) / 2;
  const d = Math.min(plan.depth, inside ? 5000 : 8000) / 2;
  const middle = people.length
    ? people.reduce((m, p) => ({ x: m.x + p.x / people.length, z: m.z + p.z / people.length }), {
        x: 0,
        z: 0,
      })
    : { x: 0, z: 0 };
  const share = ask.scale === 'extreme-wide' ? 0.85 : 0.6;
  const patch = [
    { x: middle.x * 0.5 - w * share, z: -d * 0.5, crown: 1750, eye: 1550 },
    { x: middle.x * 0.5 + w * share, z: -d * 0.5, crown: 1750, eye: 1550 },
  ];
  const out: Candidate[] = [];
  const ideal = preferredFocal(ask.scale);
  // Never square on to the back wall: depth is seen along a diagonal.
  const wanted = [0.28, -0.42, 0.58, -0.24][ask.variant % 4]!;
  const points = people.length ? [...patch, ...people] : patch;
  for (const t of [0.28, -0.24, -0.42, 0.58, 0.1, -0.7])
    for (const [i, rise] of (inside ? [150, -250] : [500, -350]).entries())
      for (const focal of lensesNear(inside ? 210 : ideal, look, s.lenses)) {
        const seen = holding(
          s,
          points,
          front + t,
          2400,
          focal,
          ask.room ? (inside ? 0.48 : 0.56) : 0.4,
          rise,
        );
        const { size } = seen;
        // Room over the heads, for words: the camera looks up.
        const view = ask.room
          ? { ...seen.view, ty: seen.view.ty + size * 2400 * (inside ? 0.03 : 0.07) }
          : seen.view;
        out.push({ view, angle: (t - wanted) * 1.5 + i * 0.1, lens: focal / ideal, size });
        if (!inside) continue;
        // In a room the camera backs up only to the open side.
        const back =
          0.72 * Math.sqrt((view.x - view.tx) * (view.x - view.tx) + (view.z - view.tz) * (view.z - view.tz));
        const closer: View = {
          ...view,
          x: view.tx + sin(front + t) * back,
          z: view.tz + cos(front + t) * back,
        };
        if (!ask.room)
          out.push({
            view: closer,
            angle: (t - wanted) * 1.5 + i * 0.1,
            lens: focal / ideal,
            size: size * 0.72,
          });
      }
  return out;
};

const inserts = (s: Scope): Candidate[] => {
  const thing = s.thing;
  if (!thing) return [];
  const { look } = s;
  const front = atan2(s.frontX, s.frontZ);
  const holder = s.subjects[0];
  let base = front;
  if (holder) {
    const [gx, gz] = facing(holder, sinCos);
    base = atan2(gx, gz);
  }
  const height = thing.tall ?? 520;
  // Large things from nearer with a wider lens, or the room gets between.
  const ideal = Math.max(350, Math.min(750, (700 * 560) / height));
  const out: Candidate[] = [];
  for (const t of [0.5, -0.5, 0, 0.9, -0.9, 1.4, -1.4, PI - 0.5, 0.5 - PI])
    for (const focal of lensesNear(ideal, look, 2)) {
      const d = distanceFor(height, focal, look);
      const down = thing.low ? 0.42 : 0.14;
      const out2 = d * cos(down);
      const view: View = {
        x: thing.x + sin(base + t) * out2,
        y: thing.y + d * sin(down),
        z: thing.z + cos(base + t) * out2,
        tx: thing.x,
        ty: thing.y + 20,
        tz: thing.z,
        focal,
      };
      out.push({ view, angle: (Math.abs(t) - 0.5) * 0.5, lens: focal / ideal, size: 1 });
    }
  return out;
};

const views = (s: Scope): Candidate[] => {
  const by = s.partner;
  const seen = s.subjects[0];
  const to = s.thing ?? (seen ? { x: seen.headX, y: seen.eye, z: seen.headZ } : undefined);
  if (!by || !to) return [];
  const dx = to.x - by.headX;
  const dz = to.z - by.headZ;
  const d = Math.sqrt(dx * dx + dz * dz) || 1;
  return lensesNear(420, s.look, 2).map((focal) => ({
    view: {
      x: by.headX + (dx / d) * by.head * 0.7,
      y: by.eye,
      z: by.headZ + (dz / d) * by.head * 0.7,
      tx: to.x,
      ty: to.y,
      tz: to.z,
      focal,
    },
    angle: 0,
    lens: focal / 420,
    size: 1,
  }));
};

/** Follows a walk: from in front and aside, wide enough that the whole path stays before the lens. */
const follows = (s: Scope): Candidate[] => {
  const f = s.subjects[0];
  if (!f) return [];
  const { ask, look } = s;
  const height = frameHeight(ask.scale, f);
  const ideal = preferredFocal(ask.scale);
  const [gx, gz] = facing(f, sinCos);
  const out: Candidate[] = [];
  const end = { x: f.stance.x, z: f.stance.z };
  const mx = (f.headX * 2 + end.x) / 3;
  const mz = (f.headZ * 2 + end.z) / 3;
  for (const sign of frontFirst(gx, gz, s.frontX, s.frontZ))
    for (const theta of [0.6, 1, 1.4, 1.9])
      for (const focal of lensesNear(ideal, look, 2)) {
        const ox = gx * cos(theta) - gz * sin(theta) * sign;
        const oz = gz * cos(theta) + gx * sin(theta) * sign;
        const d = distanceFor(height, focal, look);
        const x = mx + ox * d;
        const z = mz + oz * d;
        const ex = f.headX - x;
        const ez = f.headZ - z;
        const h = heightAt(Math.sqrt(ex * ex + ez * ez), focal, look);
        const view = aimAt(x, f.eye - 60, z, f, h, airOver(ask.scale), 0, focal, look);
        out.push({ view, angle: theta - 0.8, lens: focal / ideal, size: h / height });
      }
  return out;
};

/** The few cameras worth judging for an ask, in a fixed order. */
export const candidatesFor = (s: Scope): Candidate[] => {
  switch (s.ask.kind) {
    case 'establishing':
      return places(s);
    case 'master':
      return s.subjects.length > 0 ? together(s) : places(s);
    case 'two-shot':
    case 'group':
      return together(s);
    case 'over-shoulder':
      return overShoulders(s);
    case 'insert':
      return inserts(s);
    case 'point-of-view':
      return views(s);
    case 'follow':
      return follows(s);
    case 'card':
      return [];
    default:
      return singles(s);
  }
};
