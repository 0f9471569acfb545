import type { Settings } from '../audience/settings.ts';
import { AS_WRITTEN } from '../audience/settings.ts';
import { FLICKS_PER_SECOND, type Flicks } from '../base/time.ts';
import type { Band } from './arc-band.ts';
import { type Agreed, afterContest } from './challenge.ts';
import { brevity, nominalLength } from './nominal.ts';
import { breathe, breathOf, FIRST_PULSE, type Pulse } from './pulse.ts';
import { restFor } from './rest.ts';
import type { Next } from './story.ts';
import type { Telling } from './telling.ts';

/** Story time gone by: what every performance of it may have taken, and the likely. */
export interface Elapsed {
  readonly least: Flicks;
  readonly greatest: Flicks;
  readonly expected: Flicks;
}

/** A telling under way, between two beats. Immutable; equal moves make equal runs. */
export interface Run<S = unknown> {
  readonly state: S;
  /** What may follow: `story.next(state)`. */
  readonly next: Next;
  readonly elapsed: Elapsed;
  /** Wish for brevity times nominal length, over all beats: how brief it was wanted so far. */
  readonly wished: number;
  readonly pulse: Pulse;
  readonly agreed: Agreed;
  /** Beats played, the last last. */
  readonly path: Path | undefined;
  /** Persons saved so far. */
  readonly saved: readonly string[];
}

/** A list that grows at its end and is shared. */
export interface Path {
  readonly before: Path | undefined;
  readonly beat: string;
  readonly count: number;
}

/** Ids of the beats of a path, in order. */
export const beatsOf = (path: Path | undefined): string[] => {
  const out: string[] = [];
  for (let p = path; p; p = p.before) out.push(p.beat);
  return out.reverse();
};

/** What is known of an audience at a seam. */
export interface Audience {
  readonly settings: Settings;
  /** Ids of the toggles that are on, in the order in which they were thrown. */
  readonly toggles: ReadonlySet<string>;
  /** Beat that the viewer wants at this seam (see `seamOf`), if they said one. */
  readonly take?: string;
}

export const SILENT: Audience = { settings: AS_WRITTEN, toggles: new Set() };

/** How a trace names the seam at which a run stands: `after:` and the beat last played. */
export const seamOf = (run: Run): string => `after:${run.path?.beat ?? ''}`;

export const opening = <S>(telling: Telling<S>): Run<S> => {
  const state = telling.story.start();
  return {
    state,
    next: telling.story.next(state),
    elapsed: { least: 0, greatest: 0, expected: 0 },
    wished: 0,
    pulse: FIRST_PULSE,
    agreed: [],
    path: undefined,
    saved: [],
  };
};

/** How long the wish of the moment counts against those before it, when the rest of the film is guessed from them. */
const MOMENT = 60 * FLICKS_PER_SECOND;

/** Length of what is left, as likely for an audience that goes on wishing as it has. */
export const restAt = <S>(telling: Telling<S>, run: Run<S>, settings: Settings): Flicks => {
  const gone = run.elapsed.expected;
  const wish = (run.wished + brevity(settings) * MOMENT) / (gone + MOMENT);
  return restFor(telling.foresight.of(run.state).rest, wish);
};

/** Share of the film told at a seam, as expected there, thousandths. `rest`: expected length of what is left. */
export const toldAt = (run: Run, rest: Flicks): number => {
  const whole = run.elapsed.expected + rest;
  return whole <= 0 ? 0 : Math.round((run.elapsed.expected * 1000) / whole);
};

/** What a decision came to, as far as the run goes on from it. */
export interface Taken {
  /** Index in the seam's options. */
  readonly option: number;
  readonly held: boolean;
  /** Settings in force at the seam. */
  readonly settings: Settings;
  readonly band: Band;
  /** Tension as played. */
  readonly tension: number;
  /** Whether the beat is nearest to the audience's taste; undefined where the seam was not contested. */
  readonly nearest?: boolean;
}

/**
 * The run once the beat decided on has played. `restless`: pace or talk were wished otherwise while it did. Only a beat
 * played with both as written, or held so, took the time that it takes as written.
 */
export const record = <S>(telling: Telling<S>, run: Run<S>, taken: Taken, restless = false): Run<S> => {
  const { story, bounds } = telling;
  const p = story.prospect(run.state, taken.option);
  const state = story.take(run.state, taken.option);
  const { pace, talk } = taken.settings;
  const asWritten = taken.held || (!restless && pace === 0 && talk === 0);
  const span = asWritten ? p.length.written : p.length.free;
  const length = nominalLength(p.length, taken.settings, taken.held);
  const wish = taken.settings.tension;
  const breath = breathOf(run.elapsed.expected + restAt(telling, run, taken.settings));
  const { challenge } = bounds;
  const beat = run.next.kind === 'beats' ? (run.next.options[taken.option]?.id ?? '') : '';
  return {
    state,
    next: story.next(state),
    elapsed: {
      least: run.elapsed.least + span.least,
      greatest: run.elapsed.greatest + span.greatest,
      expected: run.elapsed.expected + length,
    },
    wished: run.wished + brevity(taken.settings) * length,
    pulse: breathe(run.pulse, breath, wish, taken.band, taken.tension, length),
    agreed:
      challenge === undefined || taken.nearest === undefined
        ? run.agreed
        : afterContest(challenge, run.agreed, taken.nearest),
    path: { before: run.path, beat, count: (run.path?.count ?? 0) + 1 },
    saved: p.saves.length === 0 ? run.saved : [...run.saved, ...p.saves],
  };
};

/**
 * The run once the only beat that can follow has played, in a film that leaves nothing to decide: the story moves on,
 * and no account of time, breath or taste is kept, because nothing will ask for one.
 */
export const follow = <S>(telling: Telling<S>, run: Run<S>): Run<S> => {
  const state = telling.story.take(run.state, 0);
  const beat = run.next.kind === 'beats' ? (run.next.options[0]?.id ?? '') : '';
  return {
    ...run,
    state,
    next: telling.story.next(state),
    path: { before: run.path, beat, count: (run.path?.count ?? 0) + 1 },
  };
};

/** A question as it is put to the viewer. */
export interface Offer {
  /** Names it in a trace. */
  readonly id: string;
  /** `index` is the story's; never empty. */
  readonly options: ReadonlyArray<{ readonly index: number; readonly id: string; readonly text: string }>;
  /** Index in `options` of what a time-out takes. */
  readonly fallback: number;
  readonly window: Flicks;
  /** No option is lawful and fits the runtime: those are offered that only miss the runtime, else all. */
  readonly broken: boolean;
}

/** What the beat that just played may ask; undefined where it asks nothing. Options without a lawful future are left out. */
export const offered = <S>(telling: Telling<S>, run: Run<S>): Offer | undefined => {
  const { next } = run;
  if (next.kind !== 'choice') return undefined;
  const all = next.options.map((o, index) => ({ index, id: o.id, text: o.text }));
  const ahead = all.map(({ index }) => telling.foresight.of(telling.story.take(run.state, index)));
  const lawful = all.filter(({ index }) => ahead[index]?.lawful);
  const fitting = lawful.filter(({ index }) => ahead[index]?.fits(run.elapsed));
  const options = fitting.length > 0 ? fitting : lawful.length > 0 ? lawful : all;
  const fallback = options.findIndex((o) => o.index === next.fallback);
  return {
    id: next.id,
    options,
    fallback: Math.max(0, fallback),
    window: next.window,
    broken: fitting.length === 0,
  };
};

/** The run once the viewer has answered with the story's option `index`. */
export const answer = <S>(telling: Telling<S>, run: Run<S>, index: number): Run<S> => {
  const state = telling.story.take(run.state, index);
  return { ...run, state, next: telling.story.next(state) };
};
