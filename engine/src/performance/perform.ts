import { type SettingsTrack, settingsAt } from '../audience/settings.ts';
import { hash32 } from '../base/hash.ts';
import { FLICKS_PER_SECOND, type Flicks, roundToFrame } from '../base/time.ts';
import { dualAt } from '../film/dual-speech.ts';
import type { Beat, Item } from '../film/film.ts';
import { closingPause } from '../film/pauses.ts';
import { stepsOf } from '../stage/sets/floor-height.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Manner } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Line } from '../timeline/timeline.ts';
import { ms, type Now, present, type Rehearsal } from './actors.ts';
import { card } from './cards.ts';
import { speakBoth } from './dual.ts';
import { lampsAtOpening } from './lamps.ts';
import { Ledger } from './ledger.ts';
import { moment } from './moment.ts';
import { carriedThings, openingTime, place } from './opening.ts';
import { paragraph } from './paragraph.ts';
import type { Moment, Performance } from './performance.ts';
import { positionsSaid } from './positions.ts';
import { seat } from './seating.ts';
import { nextSpeakers, takeTurn, trimmed } from './turns.ts';

export interface PerformInput {
  readonly beat: Beat;
  readonly plan: SetPlan;
  readonly cast: ReadonlyMap<string, Person>;
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Settings in the beat's own time. */
  readonly track: SettingsTrack;
  readonly seed: number;
  /** Silent films show their words on cards. */
  readonly manner: Manner;
  /** The film's title, shown over its first picture. */
  readonly title?: { readonly text: string; readonly author: string };
  /** It ends in a question, and plays at least so long: what it lacks is a quiet hold at its end, and nothing fades. */
  readonly least?: Flicks;
}

/** What rounding to a frame may take away. */
const HALF_FRAME: Flicks = FLICKS_PER_SECOND / 48;

/** Upper-case names of a cast, kept with it: every beat of a film asks. */
const named = new WeakMap<ReadonlyMap<string, Person>, ReadonlyMap<string, string>>();
const idsOf = (cast: ReadonlyMap<string, Person>): ReadonlyMap<string, string> => {
  let ids = named.get(cast);
  if (ids === undefined) {
    ids = new Map([...cast.values()].map((p) => [p.name.toUpperCase(), p.id] as const));
    named.set(cast, ids);
  }
  return ids;
};

const rehearse = (input: PerformInput): Rehearsal => {
  const { cast, plan, track } = input;
  // Where there is a great lens, `the lamp` is it and no table lamp.
  const great = plan.pieces.some((p) => p.kind === 'lens');
  const beat = great
    ? { ...input.beat, props: input.beat.props.filter((p) => p.prop !== 'lamp' || / /u.test(p.noun)) }
    : input.beat;
  const bare: Rehearsal = {
    beat,
    plan,
    cast,
    ids: idsOf(cast),
    groups: input.groups ?? {},
    track,
    seed: hash32(input.seed, beat.id),
    ledger: new Ledger(stepsOf(plan.pieces)),
    seats: new Map(),
    carried: new Map(),
    busy: new Map(),
    dead: new Set(),
  };
  return {
    ...bare,
    carried: carriedThings(bare),
    seats: seat(beat, plan, beat.people, bare.seed, positionsSaid(bare, beat.people), bare.ids),
  };
};

/** A card at the end is the end: no picture comes back after THE END. */
const ends = (item: Item, items: readonly Item[], n: number): boolean =>
  item.kind === 'title' && item.style === 'card' && n === items.length - 1;

/**
 * Plays a beat: a fold over its items, each decided with the settings in force when its turn comes, so that nothing
 * before a directive knows of it (law 2). All times in the beat's own time.
 */
export const perform = (input: PerformInput): Performance => {
  const { beat, track, manner } = input;
  const r = rehearse(input);
  const { ledger } = r;
  place(r);
  let t: Flicks = 0;
  const now = (): Now => ({ t, settings: settingsAt(track, t) });
  const items = beat.items.filter((i) => i.kind !== 'transition');
  const first = beat.items[0];
  const last = beat.items.at(-1);
  const opening = first?.kind === 'transition' && first !== last ? first.transition : 'cut';
  const leaves = last?.kind === 'transition' ? last.transition : 'cut';
  // A question is not put on a picture that goes out.
  const closing = input.least !== undefined && (leaves === 'fade-out' || leaves === 'iris') ? 'cut' : leaves;

  const titled = input.title !== undefined && input.title.text !== '';
  const open = openingTime(r, titled, now());
  if (input.title !== undefined && titled)
    ledger.titles.push({
      id: 'main-title',
      kind: 'main',
      start: ms(1500),
      duration: ms(3600),
      fadeIn: ms(700),
      fadeOut: ms(700),
      card: false,
      text: [input.title.text, ...(input.title.author === '' ? [] : [input.title.author])],
    });
  moment(r, { kind: 'open', start: 0, duration: open, text: beat.heading, weight: 200 });
  t = open;

  const next = nextSpeakers(items);
  let previous: Line | undefined;
  for (let n = 0; n < items.length; n++) {
    const item = items[n];
    if (item === undefined) break;
    const from = ledger.moments.length;
    if (item.kind === 'speech') {
      const sides = manner === 'silent' ? undefined : dualAt(items, n);
      const cue = { previous, next: next[n] };
      if (sides !== undefined && !trimmed(item, now()) && sides.right.every((i) => !trimmed(i, now()))) {
        t += speakBoth(r, sides, cue, now());
        n += sides.left.length + sides.right.length - 1;
      } else if (!trimmed(item, now())) t += takeTurn(r, item, cue, manner, now());
      else continue;
      previous = ledger.lines.at(-1);
    } else if (item.kind === 'action') {
      t += paragraph(r, item, now(), previous);
      previous = undefined;
    } else if (item.kind === 'title')
      t += card(r, item, now(), ends(item, items, n) ? closingPause(closing, undefined, now().settings) : 0);
    for (let m = from; m < ledger.moments.length; m++)
      ledger.moments[m] = { ...(ledger.moments[m] as Moment), source: item.line };
  }
  // Whoever is under way arrives: the pace of a walk cannot hang on when the scene ends.
  const arrived = beat.people.reduce((last, p) => Math.max(last, ledger.freeFrom(p, t)), t) - t;
  const final = items.at(-1);
  const over = final !== undefined && ends(final, items, items.length - 1);
  const rest = roundToFrame(
    Math.max(
      over ? 0 : closingPause(closing, ledger.lines.at(-1), now().settings),
      arrived > 0 ? arrived + ms(300) : 0,
      (input.least ?? 0) - t + HALF_FRAME,
    ),
  );
  moment(r, { kind: 'close', start: t, duration: rest, subjects: present(r).slice(0, 1), text: '' });
  t += rest;
  const lamps = { ...lampsAtOpening(beat, r.plan), changes: ledger.lamps };
  return { beat: beat.id, duration: t, people: beat.people, opening, closing, lamps, ...ledger.finish(t) };
};
