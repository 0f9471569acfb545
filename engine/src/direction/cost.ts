import { log } from '../base/maths.ts';
import { sideOf } from './axis.ts';
import type { Candidate, Scope } from './candidates.ts';
import { GATE, heightAt, project } from './lens.ts';
import { FAULT_COST, type Fault } from './setup.ts';
import { blocks, CLEARANCE, type Sight, stands } from './sight.ts';
import type { Figure } from './staging.ts';
import { crowded, thingHidden } from './thing-sight.ts';

export interface Judgement {
  readonly cost: number;
  readonly faults: readonly Fault[];
}

/** How far beyond the playing area a camera may stand, mm: the open side of a set, the rest of a street. */
const BEYOND_INTERIOR = 3200;
const BEYOND_EXTERIOR = 14000;

/** Shots that are about one face... */
const AVERTED_MATTERS: ReadonlySet<string> = new Set(['single', 'reaction', 'over-shoulder']);
/** ...want it within 100 degrees of the lens, as heads sway within 93: the cosine. */
const AVERTED = -0.05;

const lnRatio = (r: number): number => {
  const l = log(r > 0 ? r : 1e-6);
  return l < 0 ? -l : l;
};

/** Pieces that are the ground or the horizon, not things in a picture. */
const FLAT: ReadonlySet<string> = new Set([
  'hill',
  'skyline',
  'cloud',
  'wave',
  'kerb',
  'road-line',
  'building',
  'pier',
]);

/** A wide has something near at its edge, beside which the rest is far, and nothing near in its middle. */
const depthOf = (c: Candidate, s: Scope): number => {
  const { view } = c;
  const dx = view.tx - view.x;
  const dz = view.tz - view.z;
  const far = Math.sqrt(dx * dx + dz * dz);
  let cost = 0;
  let framed = false;
  for (const q of s.plan.pieces) {
    if (q.h < 300 || FLAT.has(q.kind)) continue;
    const p = project(view, s.look, q.x, q.y + q.h * 0.7, q.z);
    if (p.depth < 500 || p.depth > far * 0.62 || p.v < -1) continue;
    const half = Math.max(q.w, q.d) / 2 / ((p.depth * GATE) / 2 / view.focal);
    const inner = Math.abs(p.u) - half;
    if (inner > 1) continue;
    if (inner > 0.45) framed = true;
    else if (p.depth < far * 0.4) cost += 2 * (0.45 - Math.max(-0.5, inner));
  }
  return cost + (framed ? 0 : 0.5);
};

/** A burning lamp right before the lens fills the picture: up to this near it costs, mm. */
const GLARE = 1500;

/** What lamps of the set near the lens and in the frame cost: a shade in the foreground is a white disc. */
const glare = (view: Candidate['view'], s: Scope): number => {
  let cost = 0;
  for (const lamp of s.plan.lamps) {
    if (lamp.kind === 'sun' || lamp.kind === 'moon' || lamp.kind === 'window' || lamp.kind === 'street')
      continue;
    const dx = lamp.x - view.x;
    const dy = lamp.y - view.y;
    const dz = lamp.z - view.z;
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (away > GLARE) continue;
    const p = project(view, s.look, lamp.x, lamp.y, lamp.z);
    const shade = 320 / Math.max(away, 200);
    if (p.depth > 0 && Math.abs(p.u) < 1 + shade && Math.abs(p.v) < 1 + shade)
      cost += 9 * (1 - away / GLARE) + 1;
  }
  return cost;
};

/**
 * The cost of a camera. Broken rules cost as `FAULT_COST` says; the soft terms are
 * 2 (angle off the ideal)^2 + |ln(lens / ideal)| + 3 |ln(size / wanted)| + 5 x (share of the view past the set's open
 * side, less where something is there) + 0.15 a metre behind the open edge indoors + 1.2 for each face that only half fits
 * + closeness of another body to the line of sight.
 */
export const judge = (
  c: Candidate,
  s: Scope,
  sight: Sight,
  all: readonly Figure[],
  best: number,
): Judgement => {
  const { view } = c;
  const { ask, plan } = s;
  const faults: Fault[] = [];
  const interior = plan.place.interior;
  let cost = 2 * c.angle * c.angle + lnRatio(c.lens);
  if (ask.kind !== 'establishing' && ask.kind !== 'insert') cost += 3 * lnRatio(c.size);

  // What lies behind: the optical axis should lead away from the open side, with the frame's edge too.
  const fx = view.tx - view.x;
  const fz = view.tz - view.z;
  const fl = Math.sqrt(fx * fx + fz * fz) || 1;
  const toFront = (fx * s.frontX + fz * s.frontZ) / fl;
  const half = GATE / 2 / view.focal;
  // Sine of the steepest ray toward the open side, roughly: axis turned by half the angle of view.
  const edge = toFront + half * 0.8;
  if (edge > 0) cost += (sight.closed ? 0.7 : interior ? 7 : 2.2) * edge;

  const along = view.x * s.frontX + view.z * s.frontZ;
  const across = Math.abs(view.x * s.frontZ - view.z * s.frontX);
  const reach = (Math.abs(s.frontX) > 0.7 ? plan.width : plan.depth) / 2;
  const breadth = (Math.abs(s.frontX) > 0.7 ? plan.depth : plan.width) / 2;
  const beyond = interior ? BEYOND_INTERIOR : BEYOND_EXTERIOR;
  if (along > reach && interior) cost += (along - reach) * 0.00035;
  if (
    along > reach + beyond ||
    along < -reach - (interior ? 0 : beyond / 2) ||
    across > breadth + (interior ? 0 : beyond)
  )
    faults.push('camera off the set');
  if (cost >= best) return { cost, faults };

  if (sight.inside(view.x, view.y, view.z, CLEARANCE)) faults.push('camera in a piece');
  cost += glare(view, s);
  if (sight.atWall(view.x, view.y, view.z, CLEARANCE)) faults.push('camera in a wall');

  if (s.axis && ask.kind !== 'insert' && ask.kind !== 'point-of-view') {
    const side = sideOf(s.axis.ax, s.axis.az, s.axis.bx, s.axis.bz, view.x, view.z);
    if (side * s.axis.side < 0) faults.push('across the line');
  }
  // Who is still outside the set is shown by a shot of the room that they come into.
  const lone = s.subjects[0];
  if (interior && lone && ask.kind !== 'master' && ask.kind !== 'establishing' && ask.kind !== 'group')
    if (Math.abs(lone.x) > plan.width / 2 || Math.abs(lone.z) > plan.depth / 2) cost += 9;
  let bill = 0;
  for (const f of faults) bill += FAULT_COST[f];
  if (cost + bill >= best) return { cost: cost + bill, faults };

  const pov = ask.kind === 'point-of-view';
  // An insert is about a thing, not about the head of who holds it.
  const heads = ask.kind === 'insert' ? [] : s.subjects;
  const whole = ask.scale === 'full' || ask.scale === 'wide' || ask.scale === 'extreme-wide';
  for (let i = 0; i < heads.length && !pov; i++) {
    const f = heads[i]!;
    const y = f.eye;
    cost += 1.6 * sight.walls(view.x, view.y, view.z, f.headX, y, f.headZ);
    if (sight.hidden(view.x, view.y, view.z, f.headX, y, f.headZ)) faults.push('furniture between');
    else if (
      i === 0 &&
      sight.hidden(view.x, view.y, view.z, f.x, Math.max(f.feet + 200, f.crown - f.head * 1.9), f.z)
    )
      cost += 1.3;
    // A shot of bodies shows them: a car before the lens hides all but the heads.
    if (whole && f.kind !== 'sit' && f.kind !== 'ride' && f.kind !== 'lie') {
      const waist = f.feet + 0.5 * (f.crown - f.feet);
      if (
        thingHidden(plan, view.x, view.y, view.z, f.x, waist, f.z, undefined) ||
        s.things.some((o) => stands(o, view.x, view.y, view.z, f.x, waist, f.z))
      )
        cost += 3.5;
    }
    const top = project(view, s.look, f.headX, f.crown, f.headZ);
    const chin = project(view, s.look, f.headX, f.crown - f.head * 1.05, f.headZ);
    const cropped = ask.scale === 'extreme-close-up';
    if (
      chin.depth < 200 ||
      chin.u < -0.94 ||
      chin.u > 0.94 ||
      chin.v < (cropped ? -1.2 : -0.98) ||
      top.v > (cropped ? 1.35 : ask.scale === 'close-up' ? 1.04 : 0.995)
    )
      faults.push('head outside the frame');
    for (const o of s.things)
      if (stands(o, view.x, view.y, view.z, f.headX, y, f.headZ)) {
        faults.push('furniture between');
        break;
      }
    for (const o of all) {
      if (o.id === f.id) continue;
      const miss = blocks(o, view.x, view.y, view.z, f.headX, y, f.headZ);
      if (miss < 1.15) faults.push('somebody between');
      else if (miss < 2 && !(ask.kind === 'over-shoulder' && o.id === s.partner?.id))
        cost += (2 - miss) * 1.2;
    }
    // Faces turned from the lens are worth little.
    const [gx, gz] = s.looks[i]!;
    // Who walks is judged from where a second and a half will have brought them.
    const bx = view.x - f.headX - 1.5 * f.vx;
    const bz = view.z - f.headZ - 1.5 * f.vz;
    const bl = Math.sqrt(bx * bx + bz * bz) || 1;
    const toLens = (gx * bx + gz * bz) / bl;
    if (toLens < 0.15) cost += (0.15 - toLens) * (i === 0 ? 5 : 1.5);
    if (i === 0 && AVERTED_MATTERS.has(ask.kind) && toLens < AVERTED) faults.push('face turned away');
  }
  if (s.thing && (ask.kind === 'insert' || pov)) {
    const t = s.thing;
    if (
      thingHidden(plan, view.x, view.y, view.z, t.x, t.y + 60, t.z, ask.prop) ||
      sight.walls(view.x, view.y, view.z, t.x, t.y, t.z) > 0 ||
      s.things.some((o) => stands(o, view.x, view.y, view.z, t.x, t.y + 60, t.z))
    )
      faults.push('furniture between');
    cost += crowded(plan, s.look, view, project(view, s.look, t.x, t.y, t.z).depth, ask.prop);
    for (const o of all) {
      if (o.id === t.holder || pov) continue;
      const miss = blocks(o, view.x, view.y, view.z, t.x, t.y, t.z);
      if (miss < 1.15) faults.push('somebody between');
      else if (miss < 2) cost += (2 - miss) * 1.2;
    }
  }
  const p = s.partner;
  if (ask.kind === 'over-shoulder' && p && heads[0]) {
    // The shoulder frames the face: beside it, nearer to the edge, not so small that it looks like a twin.
    const f = heads[0];
    const far = project(view, s.look, f.headX, f.eye, f.headZ);
    const near = project(view, s.look, p.headX, p.eye, p.headZ);
    const zoom = (2 * view.focal) / GATE;
    const wide =
      (0.42 * f.head * zoom) / Math.max(1, far.depth) + (0.42 * p.head * zoom) / Math.max(1, near.depth);
    const gap = Math.abs(far.u - near.u) - wide;
    if (gap < 0) faults.push('somebody between');
    if (gap < 0.06) cost += (0.06 - gap) * 14;
    if (Math.abs(near.u) > 1.15) cost += (Math.abs(near.u) - 1.15) * 6;
    if (Math.abs(near.u) < 0.5) cost += (0.5 - Math.abs(near.u)) * 4;
    if (near.v > 0.95) cost += 1.2;
    const twin = far.depth / Math.max(1, near.depth);
    if (twin < 1.5) cost += (1.5 - twin) * 2.5;
  }
  // A single has one face in it: others at its edge draw the eye.
  if (ask.kind === 'single' || ask.kind === 'reaction')
    for (const o of all) {
      if (heads.some((h) => h.id === o.id)) continue;
      const p = project(view, s.look, o.headX, o.eye, o.headZ);
      if (p.depth < 300 || p.u < -1.15 || p.u > 1.15) continue;
      // Nearer than the subject even a body without its head is too much.
      const nearer = p.depth < project(view, s.look, view.tx, view.ty, view.tz).depth;
      if (nearer) cost += p.u > -0.9 && p.u < 0.9 ? 6 : 3;
      else if (p.v > -1.1 && p.v < 1.1) cost += 0.7;
    }
  if (ask.kind === 'establishing') cost += depthOf(c, s);
  // In wides nobody is half in the frame.
  if (ask.kind === 'establishing' || ask.kind === 'master')
    for (const o of all) {
      const q = project(view, s.look, o.headX, o.eye, o.headZ);
      const edge = Math.abs(q.u);
      if (q.depth > 300 && edge > 0.82 && edge < 1.2) cost += 4;
      else if (q.depth <= 300 || edge >= 1.2 || Math.abs(q.v) > 0.95) cost += 1;
      // Where we are is not who stands before the lens.
      if (ask.kind === 'establishing' && q.depth > 300 && edge < 1.2)
        cost += 14 * Math.max(0, o.head / heightAt(q.depth, view.focal, s.look) - 0.13);
    }
  // Nobody's body may be where the camera stands.
  if (!pov)
    for (const o of all) {
      const dx = o.x - view.x;
      const dz = o.z - view.z;
      if (dx * dx + dz * dz < 420 * 420 && view.y < o.crown + 200) {
        faults.push('camera in a piece');
        break;
      }
    }
  bill = 0;
  for (const f of faults) bill += FAULT_COST[f];
  return { cost: cost + bill, faults };
};
