import { TENSION_PER_TENTH } from '../audience/directive.ts';
import { AS_WRITTEN, type SettingsTrack, settingsAt } from '../audience/settings.ts';
import type { Flicks } from '../base/time.ts';
import { type Direction, direct } from '../direction/direct.ts';
import type { Beat, Film } from '../film/film.ts';
import { perform } from '../performance/perform.ts';
import type { Performance } from '../performance/performance.ts';
import { planCues } from '../sound/cues/plan.ts';
import { setPlan } from '../stage/sets/build.ts';
import type { Cue } from '../timeline/cue.ts';

import type { Look, Manner } from '../timeline/look.ts';
import { lookNamed } from '../timeline/looks.ts';
import type { Person } from '../timeline/person.ts';
import type { Scene } from '../timeline/timeline.ts';
import { performAsking } from './asking.ts';

/** A beat performed, directed and cued, in its own time: the unit that is planned, cached and placed. */
export interface BeatCut {
  readonly beat: Beat;
  readonly performance: Performance;
  readonly direction: Direction;
  readonly cues: readonly Cue[];
  readonly scene: Scene;
}

export interface CutInput {
  readonly film: Pick<Film, 'title' | 'author' | 'groups'>;
  readonly beat: Beat;
  readonly cast: ReadonlyMap<string, Person>;
  readonly look: Look;
  readonly manner: Manner;
  readonly track: SettingsTrack;
  readonly seed: number;
  readonly first: boolean;
  /** Id of the place of the beat before: a scene that stays there is not established again. */
  readonly before?: string;
  /** Least and greatest tension it may be played at. */
  readonly band?: Range;
  /** It ends in a question that stands so long. */
  readonly window?: Flicks;
  /** As it was played already, under the same wishes for all that players feel. */
  readonly played?: Performance;
}

/** Least and greatest, thousandths. */
export type Range = readonly [number, number];

/** What the director's arc and ceiling leave of the tension in a beat; undefined where they leave all. */
export const bandOf = (film: Film, arc: Range): Range | undefined => {
  const { intensity } = film.story.bounds;
  const high = Math.min(arc[1], intensity);
  const low = Math.min(arc[0], high);
  return low <= 0 && high >= 1000 ? undefined : [low, high];
};

const inside = (tension: number, band: Range = [0, 1000]): number =>
  Math.max(band[0], Math.min(band[1], tension));

/** The tension that a beat is marked with, where its lines were read to be calmer or tenser: they are all lifted by so much. */
const liftOf = (beat: Beat): number => {
  let sum = 0;
  let n = 0;
  for (const i of beat.items)
    if (i.kind === 'action' || i.kind === 'speech') {
      sum += i.tension;
      n++;
    }
  return n === 0 ? 0 : beat.tension - Math.round(sum / n);
};

/** Tension of the scene over time, bent by the tension asked for inside the band: [beat time, thousandths], causal. */
const tensionOver = (performance: Performance, track: SettingsTrack, band?: Range): [Flicks, number][] => {
  const bend = (t: Flicks, base: number) =>
    inside(base + settingsAt(track, t).tension * TENSION_PER_TENTH, band);
  const keys: [Flicks, number][] = [];
  let base = 0;
  let next = 0;
  const steps = track.map((s) => s.at);
  for (const m of performance.moments) {
    for (; next < steps.length && (steps[next] as number) < m.start; next++)
      if ((steps[next] as number) > 0) keys.push([steps[next] as number, bend(steps[next] as number, base)]);
    base = m.tension;
    keys.push([m.start, bend(m.start, base)]);
  }
  for (; next < steps.length && (steps[next] as number) < performance.duration; next++)
    keys.push([steps[next] as number, bend(steps[next] as number, base)]);
  const out: [Flicks, number][] = [];
  for (const k of keys) {
    const last = out.at(-1);
    if (last && last[0] === k[0]) last[1] = k[1];
    else if (!last || last[1] !== k[1]) out.push(k);
  }
  return out;
};

/** Shots the beat is marked with, at the source line of what plays there. */
const shotsOf = (beat: Beat): NonNullable<Beat['shots']> => {
  const lines = beat.items.filter((i) => i.kind !== 'transition').map((i) => i.line);
  return (beat.shots ?? []).map((s) => ({
    ...s,
    line: lines.find((l) => l >= s.line) ?? lines.at(-1) ?? s.line,
  }));
};

/** Tenths of tension that must be asked for at once to call for music. */
const CALL = 2;

/** When the audience asked for much more tension while the beat played. */
const callsOf = (track: SettingsTrack): Flicks[] =>
  track.flatMap((s, i) => {
    const before = (track[i - 1]?.settings ?? AS_WRITTEN).tension;
    return s.at > 0 && s.settings.tension >= before + CALL ? [s.at] : [];
  });

/** The same performance with the tension of every moment lifted. */
const lifted = (p: Performance, by: number): Performance =>
  by === 0 ? p : { ...p, moments: p.moments.map((m) => ({ ...m, tension: inside(m.tension + by) })) };

/** How a beat is played, in its own time: the first half of a cut. */
export const performBeat = (input: CutInput): Performance => {
  const { beat, cast, film, manner, seed, track, window } = input;
  const staged = {
    beat,
    plan: setPlan(beat.place),
    cast,
    groups: film.groups,
    track,
    seed,
    manner,
    ...(input.first && film.title !== '' ? { title: { text: film.title, author: film.author } } : {}),
  };
  return lifted(window === undefined ? perform(staged) : performAsking(staged, window), liftOf(beat));
};

/** Directs and cues a beat that is performed: the second half of its cut. */
export const shootBeat = (input: CutInput, performance: Performance): BeatCut => {
  const { beat, cast, seed, track, band } = input;
  const look = beat.look === undefined ? input.look : lookNamed(input.look, beat.look);
  const direction = direct({
    performance,
    plan: setPlan(beat.place),
    place: beat.place,
    cast,
    look,
    track,
    seed,
    tension: beat.tension,
    ...(input.before === undefined ? {} : { previous: { place: input.before } }),
    ...(band === undefined ? {} : { band }),
    ...(look === input.look ? {} : { film: input.look }),
    ...(beat.shots === undefined ? {} : { shots: shotsOf(beat) }),
  });
  const scene: Scene = {
    start: 0,
    duration: performance.duration,
    index: 0,
    heading: beat.heading,
    beat: beat.id,
    place: 0,
    tension: inside(beat.tension + settingsAt(track, 0).tension * TENSION_PER_TENTH, band),
    people: performance.people,
    line: beat.line,
  };
  const planned = planCues({
    scene,
    place: beat.place,
    duration: performance.duration,
    lines: performance.lines,
    stances: performance.stances,
    actions: performance.actions,
    doors: performance.doors,
    props: performance.props,
    shots: direction.shots,
    look,
    seed,
    cast: beat.people.flatMap((p) => cast.get(p) ?? []),
    tension: tensionOver(performance, track, band),
    calls: callsOf(track),
  });
  const cues = [...planned, ...performance.effects].sort((a, b) => a.start - b.start);
  return { beat, performance, direction, cues, scene };
};

/** Performs, directs and cues one beat. Depends on the beat, its people, the look, the seed, the track, the band and the window: no more. */
export const cutBeat = (input: CutInput): BeatCut => shootBeat(input, performBeat(input));
