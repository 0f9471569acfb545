import { clamp } from '../base/maths.ts';
import { below, normal } from '../base/random.ts';
import type { Flicks } from '../base/time.ts';
import type { Moment } from '../performance/performance.ts';
import type { Look } from '../timeline/look.ts';
import type { Scale, SetupKind } from '../timeline/timeline.ts';
import { type Idiom, idiomFor, type Occasion, TELEPHONE, type Wish } from './idioms.ts';
import type { Known, ShotMark } from './known.ts';
import { angleBetween } from './lens.ts';
import { strainOf } from './rhythm.ts';
import { onRung, rung } from './scales.ts';
import type { Ask, Setup } from './setup.ts';
import type { Setups } from './setups.ts';
import type { Taken } from './taken.ts';
import { reestablish, wantsOther, weariness } from './variety.ts';

/** What is wanted now. */
export interface Want {
  readonly occasion: Occasion;
  readonly moment: Moment;
  /** Who acts or speaks, if on the set. */
  readonly lead: string | undefined;
  readonly other: string | undefined;
  readonly prop: string | undefined;
  readonly telephone: boolean;
  /** Tension as felt, 0..1000. */
  readonly tension: number;
  /** Wish for spectacle, tenths. */
  readonly spectacle: number;
  /** The script itself asks for a shot here. */
  readonly asked?: ShotMark;
}

export interface Choice {
  readonly setup: Setup;
  readonly wish: Wish;
  readonly idiom: Idiom;
  /** The wish that was wanted more, and the rule that excluded it. */
  readonly instead?: { readonly wish: Wish; readonly fault: string };
}

/** Two shots of the same subject must differ by this angle... */
export const THIRTY = (30 * Math.PI) / 180;
/** ...or by so many rungs of scale. */
const STEP = 2;

/** How close a single comes: 4 medium .. 7 extreme close-up; 3 medium-wide where spectacle is asked for. */
export const tightRung = (want: Want, look: Look, singles: number): number => {
  const m = want.moment;
  const heat =
    0.34 * strainOf(want.tension) +
    0.36 * (m.weight / 1000) +
    0.16 * (m.feeling.strength / 1000) +
    0.4 * (look.cutting.closeness / 1000 - 0.5) +
    0.14 * clamp(singles / 6, 0, 1) -
    0.05 * want.spectacle;
  if (heat > 0.9) return 7;
  if (heat > 0.52) return 6;
  if (heat > 0.22) return 5;
  return want.spectacle > 0 && heat < 0 ? 3 : 4;
};

/** Is a cut from one setup to another a jump: same subject, too like in bearing and size? */
export const jumps = (from: Setup, to: Setup, x: number, z: number): boolean => {
  if (from.id === to.id) return true;
  if (from.ask.subjects.join() !== to.ask.subjects.join()) {
    // Two wides of one place from nearly one side jump as well.
    const wide =
      rung(from.scale) <= 2 && rung(to.scale) <= 2 && from.ask.kind !== 'insert' && to.ask.kind !== 'insert';
    if (!wide || Math.abs(rung(from.scale) - rung(to.scale)) >= 1) return false;
  }
  if (Math.abs(rung(from.scale) - rung(to.scale)) >= STEP) return false;
  if ((from.scale === 'insert') !== (to.scale === 'insert')) return false;
  return angleBetween(from.view, to.view, x, z) < THIRTY;
};

const scaleOf = (wish: Wish, tight: number): Scale => {
  switch (wish.scale) {
    case 'tight':
      return onRung(tight);
    case 'tighter':
      return onRung(tight < 6 ? tight + 1 : tight);
    case 'loose':
      return onRung(Math.max(2, tight - 2));
    default:
      return wish.scale;
  }
};

/** What is done with a thing near the face, wherever it was... */
const LIFTED: ReadonlySet<string> = new Set(['drink', 'eat', 'smoke', 'phone', 'wear']);
/** ...and what takes it out of where hands carry things. */
const MOVED: ReadonlySet<string> = new Set([
  'put',
  'drop',
  'throw',
  'give',
  'point',
  'aim',
  'shoot',
  'strike',
  'remove',
]);

/** Stands for the wish behind a shot that the script asks for. */
const ASKED: Wish = { kind: 'single', scale: 'medium', of: 'lead', weight: 10 };

/** Kinds that show where people are to each other. */
const NEUTRAL: ReadonlySet<SetupKind> = new Set(['establishing', 'master', 'group', 'two-shot']);

/** The asks of this room's director: from an occasion to the setup that serves it best. */
export class Coverage {
  private readonly known: Known;
  private readonly setups: Setups;
  private readonly look: Look;
  private readonly seed: ReadonlyArray<string | number>;
  /** Singles and shoulders taken so far: conversations tighten as they go. */
  private singles = 0;
  /** Shots since everyone was last seen at once. */
  private sinceWide = 0;
  /** Stances at the last shot that showed the room. */
  private seenAt = '';
  /** Has a shot nearer than an establishing one shown everybody? */
  private introduced = false;
  private wides = 0;
  /** Shots of mere pieces of the set: one is plenty. */
  private details = 0;
  /** Does this beat open the film, under its title? */
  private readonly first: boolean;

  constructor(
    known: Known,
    setups: Setups,
    look: Look,
    seed: ReadonlyArray<string | number>,
    first: boolean,
  ) {
    this.first = first;
    this.known = known;
    this.setups = setups;
    this.look = look;
    this.seed = seed;
  }

  private asks(
    wish: Wish,
    want: Want,
    present: readonly string[],
    tight: number,
    n: number,
  ): Ask | undefined {
    const scale = scaleOf(wish, tight);
    const { lead, other } = want;
    const base = { kind: wish.kind, scale, lift: 0, variant: 0 };
    switch (wish.of) {
      case 'place':
        return {
          ...base,
          subjects: [],
          variant: (this.wides + below(4, 'wide', ...this.seed)) % 4,
          ...(this.first && n <= 1 ? { room: true } : {}),
        };
      case 'detail': {
        const list = this.setups.details;
        if (list.length === 0 || this.details > 0) return undefined;
        const from = below(list.length, 'detail', ...this.seed, n);
        // The first, from a keyed one on, that a camera can see.
        for (let k = 0; k < Math.min(list.length, 6); k++) {
          const ask: Ask = { ...base, subjects: [], prop: list[(from + k) % list.length]! };
          if (this.setups.find(ask, this.now)?.faults.length === 0) return ask;
        }
        return undefined;
      }
      case 'thing': {
        if (want.prop === undefined) return undefined;
        const thing = this.setups.thing(want.prop, this.now);
        if (!thing || this.carriedOff(thing.holder, want.moment)) return undefined;
        return { ...base, subjects: thing.holder ? [thing.holder] : [], prop: want.prop };
      }
      case 'everyone':
      case 'group':
        if (present.length === 0) return undefined;
        return {
          ...base,
          kind: wish.kind === 'group' && present.length === 2 ? 'two-shot' : wish.kind,
          subjects: lead ? [lead, ...present.filter((p) => p !== lead)] : present,
        };
      case 'pair':
        if (!lead || !other) return undefined;
        return { ...base, subjects: lead < other ? [lead, other] : [other, lead] };
      case 'other':
        if (!other) return undefined;
        return { ...base, subjects: [other], ...(lead ? { partner: lead } : {}) };
      default: {
        if (!lead) return undefined;
        const alone = wish.kind === 'follow' || !other;
        return { ...base, subjects: [lead], ...(alone ? {} : { partner: other }) };
      }
    }
  }

  private now: Flicks = 0;

  /** Is a thing about to leave the frame: is it lifted in this moment, or does its holder walk or put it elsewhere? */
  private carriedOff(holder: string | undefined, m: Moment): boolean {
    if (m.action !== undefined && m.subjects.length > 0 && LIFTED.has(m.action)) return true;
    const f = holder === undefined ? undefined : this.known.staging.figure(holder, this.now);
    if (!f) return false;
    return f.vx !== 0 || f.vz !== 0 || (m.action !== undefined && MOVED.has(m.action));
  }

  /** The setup nearest to what the script asks for: its person and its size before all else. */
  private asked(want: Want, mark: ShotMark, present: readonly string[], t: Flicks): Setup | undefined {
    const { scale } = mark;
    const base = { scale, lift: 0, variant: 0 };
    const who = mark.person !== undefined && present.includes(mark.person) ? mark.person : want.lead;
    const asks: Ask[] = [];
    if (scale === 'insert') {
      if (want.prop !== undefined) {
        const holder = this.setups.thing(want.prop, t)?.holder;
        asks.push({ ...base, kind: 'insert', subjects: holder ? [holder] : [], prop: want.prop });
      }
    } else if (mark.person === undefined && rung(scale) <= 3 && (rung(scale) <= 1 || present.length > 1)) {
      if (present.length > 0) asks.push({ ...base, kind: 'master', subjects: present });
      if (rung(scale) <= 1) asks.push({ ...base, kind: 'establishing', subjects: [] });
    }
    if (who !== undefined && scale !== 'insert') {
      const partner = present.find((p) => p !== who && (p === want.other || p === want.lead));
      for (const variant of [0, 1]) {
        asks.push({
          ...base,
          variant,
          kind: 'single',
          subjects: [who],
          ...(partner === undefined ? {} : { partner }),
        });
        asks.push({ ...base, variant, kind: 'single', subjects: [who] });
      }
    }
    let best: { readonly setup: Setup; readonly off: number } | undefined;
    for (const ask of asks) {
      const setup = this.setups.find(ask, t);
      if (!setup) continue;
      const off =
        10 * Math.abs(rung(setup.scale) - rung(scale)) +
        6 * setup.faults.length +
        Math.min(setup.cost, 50) / 10;
      if (!best || off < best.off) best = { setup, off };
    }
    return best?.setup;
  }

  /** How much the room is due again; one alone is stayed with longer. */
  private due(people: number, n: number): number {
    return reestablish(people > 1 ? this.sinceWide : this.sinceWide - 2, this.seed, n);
  }

  /** The best setup for a want at `t`, given the shots so far; undefined when every alternative would jump. */
  choose(want: Want, t: Flicks, before: readonly Taken[], forced: boolean): Choice | undefined {
    this.now = t;
    const figures = this.known.staging.at(t);
    const present = figures.map((f) => f.id);
    const idiom = idiomFor(present.length);
    const wishes =
      (want.telephone ? TELEPHONE.wishes[want.occasion] : undefined) ??
      idiom.wishes[want.occasion] ??
      idiom.wishes.pause ??
      [];
    const layout = figures.map((f) => `${f.id}${f.stance.start}`).join();
    const moved = this.seenAt !== '' && layout !== this.seenAt;
    const current = before.at(-1)?.setup;
    const earlier = before.at(-2)?.setup;
    const tight = tightRung(want, this.look, this.singles);
    const n = before.length;
    if (want.asked) {
      const marked = this.asked(want, want.asked, present, t);
      if (marked) return { setup: marked, wish: { ...ASKED, scale: want.asked.scale }, idiom };
    }
    const ranked: { wish: Wish; ask: Ask; score: number }[] = [];
    for (const [i, wish] of wishes.entries()) {
      const ask = this.asks(wish, want, present, tight, n);
      if (!ask) continue;
      let score = wish.weight + 0.7 * normal('wish', ...this.seed, n, i);
      const wide = wish.of === 'everyone' || wish.of === 'pair' || wish.of === 'place' || wish.of === 'group';
      if (n >= 1 && n <= 3 && !this.introduced && (wish.of === 'everyone' || wish.of === 'pair'))
        score += 1.6;
      if (wide && wish.of !== 'place') score += this.due(present.length, n);
      // Spectacle is seen from further away.
      if (wide || wish.kind === 'follow') score += 0.9 * want.spectacle;
      if (wide) score += moved ? 1.8 : Math.min(1.6, this.sinceWide * 0.16) - 0.4;
      // Who sits in a car is under its roof: the place is seen from among them.
      if (this.setups.closeQuarters && present.length > 0 && wish.of === 'place') score -= 4;
      if (current && wish.of === 'everyone' && current.ask.kind === ask.kind) score -= 2;
      // From one face to the same face is a cut that wants a reason.
      if (current && current.ask.subjects.length === 1 && ask.subjects.join() === current.ask.subjects[0])
        score -= Math.abs(rung(ask.scale) - rung(current.ask.scale)) >= STEP ? 0.6 : 2.2;
      const personal = wish.of === 'lead' || wish.of === 'other';
      if (personal && want.lead && want.other && this.setups.axes.needsNeutral(want.lead, want.other))
        score -= 6;
      if (personal && (ask.kind === 'single' || ask.kind === 'reaction')) score += (tight - 5) * 0.7;
      if (ask.kind === 'over-shoulder') score -= Math.max(0, tight - 5) * 0.8;
      if (this.singles === 0 && want.occasion === 'speech' && wish.kind === 'two-shot') score += 1.2;
      if (earlier && earlier.ask.kind === ask.kind && earlier.ask.subjects[0] === ask.subjects[0])
        score += 0.5;
      ranked.push({ wish, ask, score });
      // The same face from its other side, or a size looser, when it has been seen this way often.
      if (personal && wantsOther(ask, before)) {
        if (ask.kind !== 'over-shoulder' && ask.kind !== 'follow')
          ranked.push({ wish, ask: { ...ask, variant: 1 }, score: score - 0.5 });
        if (rung(ask.scale) >= 5)
          ranked.push({ wish, ask: { ...ask, scale: onRung(rung(ask.scale) - 1) }, score: score - 0.8 });
      }
    }
    ranked.sort((a, b) => b.score - a.score);
    let best: { choice: Choice; score: number } | undefined;
    let excluded: { wish: Wish; fault: string } | undefined;
    for (const r of ranked) {
      if (best && r.score < best.score) break;
      const setup = this.setups.find(r.ask, t);
      if (!setup) continue;
      // An insert of what cannot be seen is an insert of nothing.
      if (r.ask.kind === 'insert' && setup.faults.length > 0) {
        excluded ??= { wish: r.wish, fault: setup.faults[0]! };
        continue;
      }
      let score =
        r.score - 0.55 * Math.min(setup.cost, 30) - 8 * setup.faults.length - weariness(setup, before);
      let fault: string | undefined = setup.faults[0];
      if (current) {
        const f = figures.find((g) => g.id === setup.ask.subjects[0]);
        const x = f ? f.headX : setup.view.tx;
        const z = f ? f.headZ : setup.view.tz;
        if (jumps(current, setup, x, z)) {
          if (!forced) {
            excluded ??= { wish: r.wish, fault: 'it would jump from the shot before' };
            continue;
          }
          score -= 12;
          fault ??= 'it would jump from the shot before';
        }
      }
      // A speaker's face may be missed only where the room has not been seen for long.
      if (want.occasion === 'speech' && want.lead && !setup.faces.includes(want.lead))
        score -= setup.inFrame.length > 1 ? 4 - Math.min(3, this.due(present.length, n)) : 4;
      if (fault) excluded ??= { wish: r.wish, fault };
      if (!best || score > best.score) best = { choice: { setup, wish: r.wish, idiom }, score };
    }
    if (!best) return undefined;
    if (!forced && best.choice.setup.faults.length > 0 && best.score < -4) return undefined;
    return excluded && excluded.wish !== best.choice.wish
      ? { ...best.choice, instead: excluded }
      : best.choice;
  }

  /** Remembers that a setup was used from `t` on. */
  took(setup: Setup, t: Flicks): void {
    const figures = this.known.staging.at(t);
    if (['single', 'reaction', 'over-shoulder'].includes(setup.ask.kind)) this.singles++;
    if (setup.ask.kind === 'establishing') this.wides++;
    if (setup.ask.kind === 'insert' && setup.ask.prop && this.setups.details.includes(setup.ask.prop))
      this.details++;
    const all = setup.inFrame.length === figures.length && setup.ask.kind !== 'insert';
    this.sinceWide = all ? 0 : this.sinceWide + 1;
    if (all && setup.ask.kind !== 'establishing') this.introduced = true;
    if (all) this.seenAt = figures.map((f) => `${f.id}${f.stance.start}`).join();
    if (setup.ask.kind !== 'insert' && setup.ask.kind !== 'point-of-view')
      this.setups.axes.shownTogether(
        figures.filter((f) => setup.inFrame.includes(f.id)),
        setup.view.x,
        setup.view.z,
        NEUTRAL.has(setup.ask.kind)
          ? setup.ask.kind === 'two-shot'
            ? setup.ask.subjects
            : setup.inFrame
          : [],
      );
  }
}
