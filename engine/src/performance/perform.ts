import { type SettingsTrack, settingsAt } from '../audience/settings.ts';
import { hash32 } from '../base/hash.ts';
import { type Flicks, roundToFrame } from '../base/time.ts';
import type { ActionItem, Beat, Item, SpeechItem, TitleItem } from '../film/film.ts';
import type { ActionEvent } from '../language/action.ts';
import type { SetPlan } from '../stage/sets/plan.ts';
import type { Manner } from '../timeline/look.ts';
import type { Person } from '../timeline/person.ts';
import type { Line, Title } from '../timeline/timeline.ts';
import { ms, type Now, present, type Rehearsal } from './actors.ts';
import { deed } from './deeds.ts';
import { effectOf } from './effects.ts';
import { Ledger } from './ledger.ts';
import type { Moment, Performance } from './performance.ts';
import { positionsSaid } from './positions.ts';
import { seat } from './seating.ts';
import { speak } from './speech.ts';
import { business, readingTime, trimLine } from './tempo.ts';
import { layOut } from './things.ts';

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
}

const ENTERS =
  /\b(enters?|comes? in|walks? in|bursts? (?:in|through)|arrives?|appears?|steps? in(?:side|to)?|rushes? in|runs? in|storms? in|joins)\b/iu;

/** Who is not yet there when the beat opens: those whose first deed is to come in. */
const latecomers = (r: Rehearsal): Set<string> => {
  const late = new Set<string>();
  const seen = new Set<string>();
  for (const item of r.beat.items) {
    if (item.kind === 'speech' && item.channel === 'on') seen.add(item.speaker);
    if (item.kind !== 'action') continue;
    for (const event of item.events)
      for (const id of who(r, event)) {
        if (seen.has(id)) continue;
        seen.add(id);
        if (event.action === 'enter' || ENTERS.test(event.sentence)) late.add(id);
      }
  }
  return late;
};

/** Things in hand when a person is first seen: `carrying a lantern`, `holds the letter`, `enters with the umbrella`. */
const carriedThings = (bare: Rehearsal): Map<string, string> => {
  const carried = new Map<string, string>();
  const met = new Set<string>();
  for (const item of bare.beat.items) {
    if (item.kind !== 'action') continue;
    for (const event of item.events) {
      const who = bare.ids.get((event.subject?.[0] ?? '').toUpperCase());
      if (who === undefined || met.has(who)) continue;
      met.add(who);
      const holds = event.action === 'carry' || event.action === 'hold';
      for (const p of bare.beat.props) {
        const noun = p.noun.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '');
        const inHand = new RegExp(
          `\\b(?:carrying|carries|holding|holds|clutching|with)\\b[^,.;]{0,24}\\b${noun}\\b|\\b${noun}\\b in (?:his|her|their|one) hands?`,
          'iu',
        );
        if (
          !carried.has(p.id) &&
          (holds ? event.sentence.toLowerCase().includes(noun) : inHand.test(event.sentence))
        )
          carried.set(p.id, who);
      }
    }
  }
  return carried;
};

const place = (r: Rehearsal): void => {
  const late = latecomers(r);
  for (const [person, s] of r.seats) {
    if (late.has(person)) continue;
    r.ledger.stance({
      person,
      start: 0,
      kind: s.kind,
      x: s.x,
      z: s.z,
      y: s.y,
      yaw: s.yaw,
      blend: 0,
      ...(s.on === undefined ? {} : { on: s.on }),
    });
  }
  layOut(r, late);
};

const moment = (r: Rehearsal, m: Partial<Moment> & Pick<Moment, 'kind' | 'start' | 'duration'>): void => {
  if (m.duration <= 0) return;
  r.ledger.moments.push({
    decided: m.start,
    subjects: [],
    offScreen: false,
    feeling: { kind: 'neutral', strength: 0 },
    tension: r.beat.tension,
    weight: 300,
    text: '',
    ...m,
  });
};

/**
 * Plays a beat: a fold over its items, each decided with the settings in force when its turn comes, so that nothing
 * before a directive knows of it (law 2). All times in the beat's own time.
 */
export const perform = (input: PerformInput): Performance => {
  const { beat, cast, plan, track } = input;
  const ids = new Map([...cast.values()].map((p) => [p.name.toUpperCase(), p.id] as const));
  const ledger = new Ledger();
  const bare = {
    beat,
    plan,
    cast,
    ids,
    groups: input.groups ?? {},
    track,
    seed: hash32(input.seed, beat.id),
    ledger,
    seats: new Map(),
    carried: new Map(),
  };
  const r: Rehearsal = {
    ...bare,
    carried: carriedThings(bare),
    seats: seat(beat, plan, beat.people, bare.seed, positionsSaid(bare, beat.people)),
  };
  place(r);
  let t: Flicks = 0;
  const now = (): Now => ({ t, settings: settingsAt(track, t) });
  const items = beat.items.filter((i) => i.kind !== 'transition');
  const first = beat.items[0];
  const last = beat.items.at(-1);
  const opening = first?.kind === 'transition' && first !== last ? first.transition : 'cut';
  const closing = last?.kind === 'transition' ? last.transition : 'cut';

  const open = roundToFrame(openingTime(r, input.title !== undefined, now()));
  if (input.title !== undefined && input.title.text !== '') {
    const title: Title = {
      id: 'main-title',
      kind: 'main',
      start: ms(1500),
      duration: ms(3600),
      fadeIn: ms(700),
      fadeOut: ms(700),
      card: false,
      text: [input.title.text, ...(input.title.author === '' ? [] : [input.title.author])],
    };
    ledger.titles.push(title);
  }
  moment(r, { kind: 'open', start: 0, duration: open, text: beat.heading, weight: 200 });
  t = open;

  let previous: Line | undefined;
  for (const [n, item] of items.entries()) {
    if (item.kind === 'speech') {
      const taken = speech(r, item, previous, nextSpeaker(items, n), input.manner, now());
      if (taken !== undefined) {
        t += taken;
        previous = ledger.lines.at(-1);
      }
    } else if (item.kind === 'action') {
      t += action(r, item, now());
      previous = undefined;
    } else if (item.kind === 'title') t += card(r, item, now());
  }
  const rest = closing === 'fade-out' ? 1900 : closing === 'dissolve' ? 1300 : 900;
  const closeFor = business(rest, settingsAt(track, t));
  moment(r, { kind: 'close', start: t, duration: closeFor, subjects: present(r).slice(0, 1), text: '' });
  t += closeFor;
  return { beat: beat.id, duration: t, people: beat.people, opening, closing, ...ledger.finish(t) };
};

const openingTime = (r: Rehearsal, titled: boolean, now: Now): Flicks => {
  if (titled) return ms(6200);
  const busy = r.beat.items.some((i) => i.kind === 'speech');
  return business(busy ? 1500 : 1100, now.settings);
};

const nextSpeaker = (items: readonly Item[], n: number): string | undefined => {
  const me = items[n];
  for (let i = n + 1; i < items.length; i++) {
    const item = items[i];
    if (
      item?.kind === 'speech' &&
      me?.kind === 'speech' &&
      item.speaker !== me.speaker &&
      item.channel === 'on'
    )
      return item.speaker;
  }
  return undefined;
};

const speech = (
  r: Rehearsal,
  item: SpeechItem,
  previous: Line | undefined,
  next: string | undefined,
  manner: Manner,
  now: Now,
): Flicks | undefined => {
  if (item.trimmable && item.weight < trimLine(now.settings)) return undefined;
  const took =
    manner === 'silent' ? mouthed(r, item, previous, next, now) : speak(r, item, previous, next, now);
  const line = r.ledger.lines.at(-1) as Line;
  const here = item.channel === 'on' && r.ledger.stanceOf(item.speaker) !== undefined;
  moment(r, {
    kind: 'speech',
    start: now.t,
    duration: took,
    subjects: here ? [item.speaker] : present(r).slice(0, 1),
    ...(line.to === undefined ? {} : { to: line.to }),
    line: item.id,
    offScreen: !here,
    feeling: item.feeling,
    tension: item.tension,
    weight: item.weight,
    text: item.text,
  });
  return took;
};

/** The silent manner: a moment of moving lips, then the words on a card for as long as they take to read. */
const mouthed = (
  r: Rehearsal,
  item: SpeechItem,
  previous: Line | undefined,
  next: string | undefined,
  now: Now,
): Flicks => {
  speak(r, item, previous, next, now);
  const line = r.ledger.lines.pop() as Line;
  const lips = roundToFrame(Math.min(line.duration, ms(1500)));
  r.ledger.lines.push({
    ...line,
    duration: lips,
    phones: line.phones.filter((p) => p[1] < lips),
    words: line.words.filter((w) => w[2] < lips),
  });
  const read = business(readingTime(item.text), now.settings);
  r.ledger.titles.push({
    id: `card-${item.id}`,
    kind: 'intertitle',
    start: line.start + lips,
    duration: read,
    text: [item.text],
    fadeIn: ms(160),
    fadeOut: ms(160),
    card: true,
  });
  return roundToFrame(line.start + lips + read - now.t);
};

const card = (r: Rehearsal, item: TitleItem, now: Now): Flicks => {
  const long = business(readingTime(item.text.join(' ')), now.settings);
  r.ledger.titles.push({
    id: item.id,
    kind: item.style === 'card' ? 'intertitle' : 'super',
    start: now.t,
    duration: long,
    text: item.text,
    fadeIn: ms(350),
    fadeOut: ms(350),
    card: item.style === 'card',
  });
  moment(r, { kind: 'title', start: now.t, duration: long, text: item.text.join(' / '), weight: 500 });
  return long;
};

const who = (r: Rehearsal, event: ActionEvent): string[] =>
  (event.subject ?? [])
    .flatMap((name) => {
      const upper = name.toUpperCase();
      const id = r.ids.get(upper);
      return id === undefined ? (r.groups[upper.split(' ').at(-1) ?? ''] ?? []) : [id];
    })
    .filter((id) => r.beat.people.includes(id));

/** Plays the events of one paragraph one after another; its length. */
const action = (r: Rehearsal, item: ActionItem, from: Now): Flicks => {
  let t = from.t;
  const events: readonly ActionEvent[] = item.events.length > 0 ? item.events : [];
  if (events.length === 0) {
    const long = business(Math.min(6000, readingTime(item.text) * 0.7), from.settings);
    moment(r, { kind: 'action', start: t, duration: long, text: item.text, tension: item.tension });
    return long;
  }
  for (const [n, event] of events.entries()) {
    // A second clause without anyone in it is part of the picture the first one makes.
    if (n > 0 && event.from === events[n - 1]?.from && who(r, event).length === 0) continue;
    const now: Now = { t, settings: t === from.t ? from.settings : settingsAt(r.track, t) };
    const people = who(r, event);
    const anchor = people.length > 0 ? r.ledger.stanceOf(people[0] as string) : undefined;
    const effect = effectOf(event, t + ms(200), anchor?.x ?? 0, anchor?.z ?? 0);
    if (effect !== undefined) r.ledger.effects.push(effect);
    let took: Flicks = 0;
    let about: Partial<Moment> = {};
    if (people.length > 0 && event.state !== true) {
      for (const [n, person] of people.entries()) {
        const done = deed(r, person, event, { ...now, t: now.t + ms(n * 180) });
        took = Math.max(took, done.took + ms(n * 180));
        if (n === 0)
          about = {
            ...(done.name === undefined ? {} : { action: done.name }),
            ...(done.prop === undefined ? {} : { prop: done.prop }),
            ...(done.to === undefined ? {} : { to: done.to }),
          };
      }
    } else {
      const words = event.sentence.split(/\s+/u).length;
      took = business(Math.min(4500, 1000 + 150 * words), now.settings);
      const thing = r.beat.props.find((p) => event.sentence.toLowerCase().includes(p.noun.toLowerCase()));
      if (thing !== undefined) about = { prop: thing.id };
    }
    took = roundToFrame(Math.max(took, ms(700)));
    moment(r, {
      kind: 'action',
      start: t,
      duration: took,
      subjects: people,
      text: event.sentence,
      tension: item.tension,
      weight: effect === undefined ? 350 : 550,
      ...about,
    });
    t += took;
  }
  return t - from.t;
};
