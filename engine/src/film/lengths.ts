import { AS_WRITTEN, type Settings } from '../audience/settings.ts';
import { type Flicks, fromMilliseconds } from '../base/time.ts';
import { type ActionContext, contextAfter, readAction } from '../language/action.ts';
import type { Manner } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import { CHANCE } from './deed-lengths.generated.ts';
import { dualAt } from './dual-speech.ts';
import type { ActionItem, Beat, Item, Slot, SpeechItem } from './film.ts';
import type { Length } from './graph.ts';
import { lengthOfEvents } from './length-of-action.ts';
import { lengthOfSpeech, type Speaking, sayings } from './length-of-speech.ts';
import { closingPause, type Heard, openingPause, pauseAsked } from './pauses.ts';
import { evenly, hull, longest, plus, type Spread, shortest, sure } from './spread.ts';
import { business, readingTime, trimLine } from './tempo.ts';
import { type Whereabout, Whereabouts } from './whereabouts.ts';
import { wordingsOf } from './wordings.ts';

/** What a beat's length depends on besides its words. What is left out is reckoned with whatever it may be. */
export interface LengthContext {
  readonly cast?: readonly Person[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly slots?: readonly Slot[];
  /** The film's own manner of voice: what is likeliest. */
  readonly manner?: Manner;
  /** Manners that a viewer may wish for; all where undefined. */
  readonly manners?: readonly Manner[];
  /** It may be the first beat of a screening, over which the film's title stands. */
  readonly opens?: boolean;
  /** Window of the choice that it ends with. */
  readonly window?: Flicks;
}

/** Two sides of a sum: only what surely plays, and all that may. */
interface Sides {
  low: Spread;
  high: Spread;
}

/** One way of playing: a manner, a pace, and whether lines may go. */
interface Way {
  readonly voiced: boolean;
  readonly settings: Settings;
  readonly trims: boolean;
}

/** Added at both ends for what nobody saw, and for rounding to frames. */
const MARGIN = 0.005;
const FRAME = fromMilliseconds(42);

/** So many lines back may be the last that was heard, where all between may go. */
const FAR = 12;

const mayGo = (item: Item, way: Way): boolean => {
  if (item.kind === 'transition') return false;
  if (item.when !== undefined || item.mark === 'optional') return true;
  if (!way.trims || item.mark === 'lock') return false;
  if (item.mark === 'trim') return true;
  return item.kind === 'speech' && item.trimmable && item.weight < trimLine(way.settings);
};

/** A cast as reckoning asks for it: made once, not for every way of playing every beat. */
interface Company {
  /** Upper-case names, in the cast's order. */
  readonly names: readonly string[];
  /** Person id by upper-case name, and the other way round. */
  readonly ids: ReadonlyMap<string, string>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly sexes: Readonly<Record<string, Person['sex']>>;
}
const companies = new WeakMap<readonly Person[], Company>();

const companyOf = (cast: readonly Person[]): Company => {
  let company = companies.get(cast);
  if (company === undefined) {
    const names = cast.map((p) => p.name.toUpperCase());
    company = {
      names,
      ids: new Map(cast.map((p, n) => [names[n] as string, p.id] as const)),
      nameOf: new Map(cast.map((p, n) => [p.id, names[n] as string] as const)),
      sexes: Object.fromEntries(cast.map((p, n) => [names[n] as string, p.sex] as const)),
    };
    companies.set(cast, company);
  }
  return company;
};

const NOBODY: readonly Person[] = [];

/** Sums a beat item by item, as `perform` would play it. */
class Reckoning {
  readonly sides: Sides = { low: sure(0), high: sure(0) };
  readonly at: Whereabouts;
  private heard: (Heard | undefined)[] = [undefined];
  /** Who `she` is, as the beat's own reading has it. */
  private context: ActionContext;

  private readonly way: Way;
  private readonly how: Speaking;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    beat: Beat,
    way: Way,
    how: Speaking,
    company: Company,
    groups: Readonly<Record<string, readonly string[]>>,
  ) {
    this.way = way;
    this.how = how;
    this.context = { mentioned: [], sexes: company.sexes };
    this.names = company.nameOf;
    const bends = beat.items.some((i) => i.kind !== 'transition' && i.when !== undefined);
    this.at = new Whereabouts(beat, { ids: company.ids, groups, beat }, bends);
  }

  add(s: Spread, perhaps = false): void {
    this.sides.high = plus(this.sides.high, s);
    if (!perhaps) this.sides.low = plus(this.sides.low, s);
  }

  /** Who is not there comes in first; who has fallen gets up. */
  private before(item: SpeechItem): { came: Spread; up: number } {
    const where: Whereabout = item.channel === 'on' ? this.at.of(item.speaker) : 'here';
    const came =
      where === 'away'
        ? evenly(fromMilliseconds(690), fromMilliseconds(1320))
        : where === 'maybe'
          ? hull(sure(0), evenly(fromMilliseconds(690), fromMilliseconds(1320)))
          : sure(0);
    if (item.channel === 'on') this.at.spoke(item.speaker);
    return { came, up: this.at.mayLie(item.speaker) ? fromMilliseconds(4000) : 0 };
  }

  private turn(item: SpeechItem, heard: readonly (Heard | undefined)[]): Spread {
    const { came, up } = this.before(item);
    const asked = pauseAsked(item.parenthetical) > 500 ? business(700, this.way.settings) : 0;
    const pause =
      asked === 0 || heard.every((h) => h === undefined)
        ? sure(0)
        : heard.every((h) => h !== undefined)
          ? sure(asked)
          : hull(sure(asked), sure(0));
    return plus(plus(came, pause), lengthOfSpeech(item, heard, this.how, up));
  }

  private hear(item: SpeechItem, perhaps: boolean): void {
    const name = this.names.get(item.speaker);
    if (name !== undefined)
      this.context = {
        ...this.context,
        mentioned: [name, ...this.context.mentioned.filter((n) => n !== name)],
      };
    const own = sayings(item, this.how.slots).flatMap((pieces) => pieces.at(-1) ?? []);
    this.heard = (perhaps ? [...own, ...this.heard] : own).slice(0, FAR);
  }

  speech(item: SpeechItem): void {
    const perhaps = mayGo(item, this.way);
    this.add(this.turn(item, this.heard), perhaps);
    this.hear(item, perhaps);
  }

  /** Both sides at once where nothing of them may go; else also one after the other. */
  both(left: readonly SpeechItem[], right: readonly SpeechItem[]): void {
    const all = [...left, ...right];
    const perhaps = all.some((i) => mayGo(i, this.way));
    const came = [left[0], right[0]].map((i) => this.before(i as SpeechItem).came);
    const side = (list: readonly SpeechItem[], first: readonly (Heard | undefined)[]): Spread =>
      list
        .map((i, n) => lengthOfSpeech(i, n === 0 ? first : [list[0]], this.how))
        .reduce((a, b) => plus(a, b), sure(0));
    const l = side(left, this.heard);
    const r = side(right, [left[0]]);
    // The second begins 90 ms after the first, which has its own breath before it.
    const lag = fromMilliseconds(700);
    const over: Spread = {
      least: Math.max(l.least, r.least - lag),
      low: Math.max(l.low, r.low - lag),
      mean: Math.max(l.mean, r.mean),
      high: Math.max(l.high, r.high + lag),
      greatest: Math.max(l.greatest, r.greatest + lag),
      variance: l.variance + r.variance,
    };
    const together = plus(plus(came[0] ?? sure(0), came[1] ?? sure(0)), over);
    if (!perhaps) this.add(together);
    else {
      const one = all.map((i) => this.turn(i, [...this.heard, left[0]]));
      const row = one.reduce((a, b) => plus(a, b), sure(0));
      this.sides.high = plus(this.sides.high, hull(together, row));
      const kept = all.flatMap((i, n) => (mayGo(i, this.way) ? [] : [one[n] as Spread]));
      const least = kept.length === 0 ? 0 : Math.min(...kept.map((k) => k.least), together.least);
      this.sides.low = plus(this.sides.low, sure(Math.max(0, least)));
    }
    const last = [...left, ...right].flatMap((i) => [i as Heard]);
    this.heard = (perhaps ? [...last, ...this.heard] : last).slice(0, FAR);
  }

  action(item: ActionItem, names: readonly string[]): void {
    const perhaps = mayGo(item, this.way);
    const before = this.at.snapshot();
    const own = lengthOfEvents(item, item.events, this.at, this.way.settings);
    const people = item.events.flatMap((e) => this.at.who(e));
    const others = wordingsOf(item, item.text, this.how.slots)
      .slice(1)
      .map(({ text }) => {
        const events = readAction(text, { names, previous: this.context });
        people.push(...events.flatMap((e) => this.at.who(e)));
        return lengthOfEvents({ text }, events, this.at, this.way.settings);
      });
    this.context = contextAfter(item.events, this.context);
    this.add(hull(own, ...others), perhaps);
    if (perhaps || others.length > 0) this.at.afterPerhaps(people, before);
    this.heard = (perhaps ? [undefined, ...this.heard] : [undefined]).slice(0, FAR);
  }
}

const reckon = (beat: Beat, way: Way, how: Speaking, context: LengthContext): Sides => {
  const company = companyOf(context.cast ?? NOBODY);
  const { names } = company;
  const r = new Reckoning(beat, way, how, company, context.groups ?? {});
  const { settings } = way;
  const items = beat.items.filter((i) => i.kind !== 'transition');
  const last = beat.items.at(-1);
  const closing = last?.kind === 'transition' ? last.transition : 'cut';
  const speaks = items.some((i) => i.kind === 'speech');
  const opens = sure(openingPause(false, speaks, settings));
  const mute = sure(openingPause(false, false, settings));
  const untitled =
    items.some((i) => i.kind === 'speech' && !mayGo(i, way)) || !speaks ? opens : hull(opens, mute);
  r.add(context.opens === false ? untitled : hull(untitled, sure(openingPause(true, speaks, settings))));
  for (let n = 0; n < items.length; n++) {
    const item = items[n] as Item;
    if (item.kind === 'speech') {
      const sides = way.voiced ? dualAt(items, n) : undefined;
      if (sides === undefined) r.speech(item);
      else {
        r.both(sides.left, sides.right);
        n += sides.left.length + sides.right.length - 1;
      }
    } else if (item.kind === 'action') r.action(item, names);
    else if (item.kind === 'title') {
      const [own = sure(0), ...others] = wordingsOf(item, item.text.join('\n'), how.slots).map(({ text }) =>
        sure(business(readingTime(text.split('\n').join(' ')), settings)),
      );
      r.add(hull(own, ...others), mayGo(item, way));
    }
  }
  const calm = sure(closingPause(closing, undefined, settings));
  const heavy = sure(closingPause(closing, { feeling: { kind: 'sadness', strength: 1000 } }, settings));
  const lastLine = items.findLast((i) => i.kind === 'speech');
  const stay =
    lastLine === undefined ? calm : hull(lastLine.feeling.strength >= 400 ? heavy : calm, calm, heavy);
  r.add(stay);
  return r.sides;
};

/** A pace, and at a fast one as little talk as can be asked for. */
const paced = (pace: number): Settings => ({ ...AS_WRITTEN, pace, talk: pace > 0 ? -5 : 0 });

/**
 * How long a beat may be (see `Length`), from its words alone: lines by the duration table, pauses and cards exactly as
 * they are played, deeds by lengths fitted once to performances (`scripts/fit-lengths.ts`), all that bends at its
 * longest and its shortest. Whatever the context leaves out is reckoned with as widely as it may be.
 */
export const lengthOf = (beat: Beat, context: LengthContext = {}): Length => {
  const rates = new Map((context.cast ?? []).map((p) => [p.id, p.voice.rate] as const));
  const sides = (voiced: boolean, pace: number, trims: boolean): Sides => {
    const settings = paced(pace);
    const how: Speaking = {
      settings,
      voiced,
      rate: (p) => rates.get(p),
      slots: context.slots ?? [],
    };
    return reckon(beat, { voiced, settings, trims }, how, context);
  };
  const window = context.window ?? 0;
  const over = (ways: readonly Sides[]): { least: number; greatest: number } => ({
    least: Math.max(
      window,
      Math.floor(Math.min(...ways.map((s) => shortest(s.low, CHANCE))) * (1 - MARGIN)) - FRAME,
    ),
    greatest: Math.max(
      window,
      Math.ceil(Math.max(...ways.map((s) => longest(s.high, CHANCE))) * (1 + MARGIN)) + FRAME,
    ),
  });
  const manners = [true, false].filter(
    (voiced) => context.manners?.some((m) => (m !== 'silent') === voiced) !== false,
  );
  const asWritten = manners.map((v) => sides(v, 0, false));
  const fast = manners.map((v) => sides(v, 5, true));
  const slow = manners.map((v) => sides(v, -5, true));
  const written = over(asWritten);
  const free = {
    least: Math.min(written.least, over(fast).least),
    greatest: Math.max(written.greatest, over(slow).greatest),
  };
  const own = asWritten[manners.indexOf(context.manner !== 'silent')] ?? (asWritten[0] as Sides);
  const expected = Math.round((own.low.mean + own.high.mean) / 2);
  return {
    free,
    written,
    expected: Math.min(written.greatest, Math.max(written.least, expected)),
  };
};
