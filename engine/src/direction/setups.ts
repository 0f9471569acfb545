import { clamp, cos, sin } from '../base/maths.ts';
import type { Flicks } from '../base/time.ts';
import { PROP_SPECS } from '../stage/props/specs.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Look } from '../timeline/look.ts';
import type { PropKind } from '../timeline/prop.ts';
import { Axes, type Axis, crossedBy } from './axis.ts';
import { type Candidate, candidatesFor, lookOf, type Scope } from './candidates.ts';
import { type Judgement, judge } from './cost.ts';
import type { Known } from './known.ts';
import { heightAt, project, type View } from './lens.ts';
import { rung, scaleOfHeight } from './scales.ts';
import type { Ask, Setup, Thing } from './setup.ts';
import { Sight } from './sight.ts';
import type { Figure } from './staging.ts';

/** Things that hang from the hand at one's side. */
const HUNG: ReadonlySet<PropKind> = new Set([
  'bag',
  'suitcase',
  'basket',
  'gun',
  'umbrella',
  'cane',
  'bottle',
  'lantern',
  'hammer',
  'rope',
]);

/** Pieces that say something about who lives here, and are worth a shot without anybody. */
const TELLING: ReadonlySet<string> = new Set([
  'flower',
  'plant',
  'clock',
  'candle',
  'lamp',
  'lantern',
  'photograph',
  'painting',
  'book',
  'bottle',
  'glass',
  'cup',
  'radio',
  'guitar',
  'piano',
  'bicycle',
  'fireplace',
  'fire',
  'jukebox',
  'mirror',
  'toy',
  'hat',
  'umbrella',
  'typewriter',
  'telephone',
  'newspaper',
  'lamppost',
  'tombstone',
  'well',
  'boat',
]);

/** Shots that are about one face. */
const PERSONAL: ReadonlySet<string> = new Set(['single', 'reaction', 'over-shoulder']);

/** A camera this cheap is taken without looking further. */
const ENOUGH = 0.3;

/** From here on a rule is broken, or the shot is poor: every lens is tried. */
const BROKEN = 8;

const LETTERS = 'ABCDEFGHIJKLMNPQRSTUVWXYZ';

/** 1 A, 2 B .. then AA: how a slate names setups. */
const slate = (n: number): string =>
  n < LETTERS.length ? LETTERS[n]! : slate(Math.floor(n / LETTERS.length) - 1) + LETTERS[n % LETTERS.length]!;

/** Whole millimetres; + 0 so that there is no negative zero, which canonical JSON could not keep. */
const mm = (n: number): number => Math.round(n) + 0;

const rounded = (v: View): View => ({
  x: mm(v.x),
  y: mm(v.y),
  z: mm(v.z),
  tx: mm(v.tx),
  ty: mm(v.ty),
  tz: mm(v.tz),
  focal: v.focal,
});

/**
 * Finds cameras for asks, by trying the few candidates of each kind and taking the cheapest. What is found is kept as
 * long as those in it stay where they are, so that a setup that returns is the same setup.
 */
export class Setups {
  readonly axes: Axes;
  private readonly known: Known;
  private readonly plan: SetPlan;
  private readonly look: Look;
  readonly sight: Sight;
  /** Is this the inside of a car or the like? */
  readonly closeQuarters: boolean;
  readonly frontX: number;
  readonly frontZ: number;
  private readonly found = new Map<string, Setup | undefined>();
  private readonly slates = new Map<string, string>();
  /** Bearing off the look and lens of the last single or shoulder shot of each side of a pair, for matching. */
  private readonly matching = new Map<string, { angle: number; lens: number }>();

  constructor(known: Known, plan: SetPlan, look: Look) {
    this.known = known;
    this.plan = plan;
    this.look = look;
    this.sight = new Sight(plan);
    this.closeQuarters = plan.place.interior && plan.place.kind === 'vehicle';
    this.frontX = sin(plan.front / 1000);
    this.frontZ = cos(plan.front / 1000);
    this.axes = new Axes(this.frontX, this.frontZ);
    this.details = plan.pieces
      .filter((q) => {
        const big = Math.max(q.w, q.h, q.d);
        // What hangs on the wall behind the camera is there for reverse shots alone; a chimney's breast, which
        // goes up from its fireplace, stands before what is on the mantel.
        const hung = q.id.startsWith('fourth-wall');
        const mantel = plan.pieces.some(
          (p) => p.kind === 'fireplace' && p !== q && Math.abs(p.x - q.x) + Math.abs(p.z - q.z) < p.w / 2,
        );
        return TELLING.has(q.kind) && big <= 2600 && q.y < 2400 && !hung && !mantel;
      })
      .map((q) => q.id);
  }

  /** The cheapest camera for an ask as things stand at `t`; undefined when there is nobody or nothing to shoot. */
  find(ask: Ask, t: Flicks): Setup | undefined {
    const staging = this.known.staging;
    const all = staging.at(t).map((f) => this.regarding(f, ask.partner, t));
    const subjects: Figure[] = [];
    for (const id of ask.subjects) {
      const f = all.find((g) => g.id === id);
      if (f) subjects.push(f);
    }
    if (subjects.length < ask.subjects.length && ask.kind !== 'establishing') return undefined;
    const partner = all.find((g) => g.id === ask.partner);
    if (ask.kind === 'over-shoulder' && !partner) return undefined;
    const alive =
      subjects.some((f) => f.vx !== 0 || f.vz !== 0) || (partner && (partner.vx !== 0 || partner.vz !== 0));
    const pair = this.pairOf(ask, subjects, partner);
    const axis = pair ? this.axes.of(pair[0], pair[1]) : undefined;
    let key = `${ask.kind}|${ask.scale}|${ask.lift}|${ask.variant}|${ask.subjects.join()}|${ask.partner ?? ''}|${ask.prop ?? ''}|${ask.room ? 'room' : ''}|${axis?.side ?? 0}`;
    const sole = subjects.length === 1 ? subjects[0]!.id : undefined;
    const inForce = all.length > 1 ? this.axes.inForce(all, sole) : [];
    for (const l of inForce) key += l.side > 0 ? `+${l.a}${l.b}` : `-${l.a}${l.b}`;
    for (const f of all) key += `|${f.id}${f.vx !== 0 || f.vz !== 0 ? 'm' : f.stance.start}`;
    if (PERSONAL.has(ask.kind))
      for (const f of subjects) if (f.regard) key += `>${mm(f.regard.headX)},${mm(f.regard.headZ)}`;
    for (const o of this.known.posts(t)) key += `|${o.x},${o.z}`;
    if (!alive && !ask.prop && this.found.has(key)) return this.found.get(key);
    const setup = this.search(ask, t, subjects, partner, axis, all, inForce);
    if (!alive && !ask.prop) this.found.set(key, setup);
    return setup;
  }

  /** A figure with what holds its look, if that is neither the partner nor brief: a third person, a point. */
  private regarding(f: Figure, partner: string | undefined, t: Flicks): Figure {
    const gaze = this.known.gaze(f.id, t);
    if (!gaze || gaze.head < 600) return f;
    const to = gaze.target;
    if (to.kind === 'point') return { ...f, regard: { headX: to.x, headZ: to.z } };
    if (to.kind === 'prop') {
      const at = this.known.prop(to.id, t)?.at;
      if (at?.kind === 'set' && Math.abs(at.x - f.headX) + Math.abs(at.z - f.headZ) > 500)
        return { ...f, regard: { headX: at.x, headZ: at.z } };
      // In the hands or at the feet: the head is bent, not turned.
      const [bx, bz] = lookOf(f, undefined);
      return { ...f, regard: { headX: f.headX + 2000 * bx, headZ: f.headZ + 2000 * bz } };
    }
    if (to.kind !== 'person' || to.id === partner) return f;
    const other = this.known.staging.figure(to.id, t);
    return other ? { ...f, regard: { headX: other.headX, headZ: other.headZ } } : f;
  }

  private pairOf(
    ask: Ask,
    subjects: readonly Figure[],
    partner: Figure | undefined,
  ): [Figure, Figure] | undefined {
    const first = subjects[0];
    if (!first || ask.kind === 'establishing') return undefined;
    if (partner && partner.id !== first.id) return [first, partner];
    const second = subjects[1];
    return second && subjects.length === 2 ? [first, second] : undefined;
  }

  private search(
    ask: Ask,
    t: Flicks,
    subjects: readonly Figure[],
    partner: Figure | undefined,
    axis: Scope['axis'],
    all: readonly Figure[],
    inForce: readonly Axis[],
  ): Setup | undefined {
    const thing = ask.prop === undefined ? undefined : this.thing(ask.prop, t);
    const things = ask.kind === 'insert' ? this.known.clutter(t, ask.prop) : this.known.posts(t);
    const looks = subjects.map((f, i) => lookOf(f, i === 0 ? partner : undefined));
    const scope = (lenses: number): Scope => ({
      ask,
      subjects,
      partner,
      axis,
      look: this.look,
      plan: this.plan,
      frontX: this.frontX,
      frontZ: this.frontZ,
      thing,
      things,
      all,
      looks,
      lenses,
    });
    const side = partner
      ? this.matching.get(`${ask.kind}|${ask.scale}|${ask.variant}|${partner.id}|${ask.subjects[0] ?? ''}`)
      : undefined;
    let best: Candidate | undefined;
    let verdict: Judgement | undefined;
    let least = Number.POSITIVE_INFINITY;
    // One who faces a partner keeps that line for certain, and the others' if it can be had.
    const weight = axis && subjects.length === 1 ? 0.8 : 6;
    // A likely lens first; the rest of the box only where that breaks a rule.
    for (const lenses of [2, 5]) {
      const sc = scope(lenses);
      for (const c of candidatesFor(sc)) {
        const extra = side ? 1.6 * Math.abs(c.angle - side.angle) + (c.lens === side.lens ? 0 : 0.5) : 0;
        // No camera costs less than its bearing: most are out already.
        if (2 * c.angle * c.angle + extra >= least) continue;
        const lines = weight * crossedBy(inForce, c.view.x, c.view.z);
        const j = judge(c, sc, this.sight, all, least - extra - lines);
        if (j.cost + extra + lines >= least) continue;
        least = j.cost + extra + lines;
        best = c;
        verdict = j;
        if (least < ENOUGH) break;
      }
      if (least < BROKEN) break;
    }
    if (!best || !verdict) return undefined;
    if (partner)
      this.matching.set(`${ask.kind}|${ask.scale}|${ask.variant}|${ask.subjects[0] ?? ''}|${partner.id}`, {
        angle: best.angle,
        lens: best.lens,
      });
    return this.made(ask, rounded(best.view), verdict, subjects, partner, all);
  }

  private made(
    ask: Ask,
    view: View,
    verdict: Judgement,
    subjects: readonly Figure[],
    partner: Figure | undefined,
    all: readonly Figure[],
  ): Setup {
    const place = `${view.x},${view.y},${view.z},${view.tx},${view.ty},${view.tz},${view.focal}`;
    let id = this.slates.get(place);
    if (id === undefined) {
      id = slate(this.slates.size);
      this.slates.set(place, id);
    }
    const faces: string[] = [];
    const inFrame: string[] = [];
    for (const f of all) {
      const p = project(view, this.look, f.headX, f.eye, f.headZ);
      if (p.depth < 250 || p.u < -1 || p.u > 1 || p.v < -1 || p.v > 1) continue;
      inFrame.push(f.id);
      const share = f.head / heightAt(p.depth, view.focal, this.look);
      if (share < 0.075) continue;
      const [gx, gz] = lookOf(f, f.id === subjects[0]?.id ? partner : undefined);
      const bx = view.x - f.headX;
      const bz = view.z - f.headZ;
      const bl = Math.sqrt(bx * bx + bz * bz) || 1;
      if ((gx * bx + gz * bz) / bl > 0.1) faces.push(f.id);
    }
    const first = subjects[0];
    const at = first ? project(view, this.look, first.headX, first.eye, first.headZ).depth : 0;
    const dx = view.tx - view.x;
    const dy = view.ty - view.y;
    const dz = view.tz - view.z;
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    const distance = ask.kind === 'insert' || at < 100 ? away : at;
    const shown =
      first && distance > 0 ? scaleOfHeight(heightAt(distance, view.focal, this.look), first) : ask.scale;
    const told =
      ask.kind === 'insert'
        ? 'insert'
        : ask.kind === 'establishing'
          ? rung(shown) > 1
            ? 'wide'
            : shown
          : shown;
    return {
      id,
      ask,
      view,
      scale: told,
      faces,
      inFrame,
      distance,
      cost: verdict.cost,
      faults: verdict.faults,
    };
  }

  /** A piece of the set as a thing to look at. */
  private detail(id: string): Thing | undefined {
    const piece = this.plan.pieces.find((q) => q.id === id);
    if (!piece) return undefined;
    const tall = Math.max(450, Math.max(piece.h, piece.w * 0.6) * 1.35);
    return { x: piece.x, y: piece.y + piece.h / 2, z: piece.z, tall };
  }

  /** Pieces worth a shot of their own when nobody is there. */
  readonly details: readonly string[];

  /** Where a thing is: on the set, or in a hand. */
  thing(id: string, t: Flicks): Thing | undefined {
    const p = this.known.prop(id, t);
    if (!p) return this.detail(id);
    const [w, h, d] = PROP_SPECS[p.prop].size;
    const longest = p.size > 0 ? p.size : Math.max(w, h, d);
    const tall = clamp(longest * 1.7, 330, 1700);
    if (p.at.kind === 'set')
      return { x: p.at.x, y: p.at.y + Math.min(h, longest) / 2, z: p.at.z, tall, low: true };
    const f = this.known.staging.figure(p.at.person, t);
    if (!f) return undefined;
    const [gx, gz] = lookOf(f, undefined);
    // Hands carry most things before the belly and let long ones hang (`stage/act/holding.ts`); shares of height.
    const hung = h > 400 || HUNG.has(p.prop);
    const size = f.head * 5.26;
    const out = (hung ? 0.15 : 0.08) * size * (p.at.hand === 'left' ? 1 : -1);
    const ahead = (hung ? 0 : 0.19) * size;
    return {
      x: f.x + gx * ahead + gz * out,
      // What hangs does so from its handle, at the hip.
      y: Math.max(120, f.eye - (hung ? 0.53 * size + h / 2 : 0.38 * size)),
      z: f.z + gz * ahead - gx * out,
      holder: f.id,
      tall: Math.max(tall, 520),
      low: !hung,
    };
  }
}
