import { type SettingsTrack, settingsAt, settingsTrack } from '../audience/settings.ts';
import { answerOf, togglesAt } from '../audience/toggles.ts';
import type { Trace } from '../audience/trace.ts';
import type { Flicks } from '../base/time.ts';
import { beatFor } from '../film/beat-for.ts';
import type { Beat, Film } from '../film/film.ts';
import { decide } from '../narrative/decide.ts';
import type { Foresight } from '../narrative/foresight.ts';
import { answer, follow, type Offer, offered, opening, type Run, record, seamOf } from '../narrative/run.ts';
import type { ChoiceWindow, Decision } from '../timeline/decision.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { assemble } from './assemble.ts';
import { type BeatCut, bandOf } from './cut-beat.ts';
import { CutRoom } from './cut-room.ts';
import { heldTrack } from './held.ts';
import { type Slots, slotsAt } from './slots.ts';
import { bends, stateOf, tellingFor } from './telling-of.ts';

export interface PlanInput {
  readonly film: Film;
  readonly seed: number;
  readonly trace: Trace;
  /** How words reach the audience, if the viewer wishes otherwise than the film. */
  readonly manner?: Manner;
  /** What the viewer's world fills in; the film's own values where it is silent. */
  readonly slots?: Slots;
  /** Instead of the film's own look-ahead: tests switch it off. */
  readonly foresight?: Foresight;
}

/** A beat as it came: where the story stood once it was entered, and what it asks. */
export interface Step {
  readonly beat: Beat;
  readonly start: Flicks;
  readonly end: Flicks;
  /** Before the beat, at its seam. */
  readonly before: Run;
  readonly run: Run;
  readonly offer: Offer | undefined;
}

export interface Planned {
  readonly timeline: Timeline;
  readonly steps: readonly Step[];
  /** The cut of each step. */
  readonly cuts: readonly BeatCut[];
}

/** A plan whose beginning still holds: everything that differs now takes effect at `at` or later. */
export interface Holding {
  readonly planned: Planned;
  readonly at: Flicks;
}

/** The option that a trace, or time, takes of a question whose window ends at `t`. */
const taken = (offer: Offer, trace: Trace, t: Flicks): Offer['options'][number] => {
  const said = answerOf(trace, offer.id, t);
  const fallback = offer.options[offer.fallback] as Offer['options'][number];
  return offer.options.find((o) => o.id === said) ?? fallback;
};

/** Whether pace or talk were wished otherwise within a beat. */
const restless = (track: SettingsTrack, start: Flicks, end: Flicks): boolean => {
  const { pace, talk } = settingsAt(track, start);
  return track.some(
    (s) => s.at > start && s.at < end && (s.settings.pace !== pace || s.settings.talk !== talk),
  );
};

/** Where a plan being made stands: its beats so far, ending at `at`, and how it would look if it stopped here. */
export interface Begun {
  readonly at: Flicks;
  readonly beats: number;
  soFar(): Planned;
}

/**
 * The film as it comes for this audience: at each seam the story says what may follow, the drama manager takes one, and
 * it is performed, shot and cut at the time the ones before it end, under what has been asked for by then. Causal
 * throughout: what is wished or answered later is not looked at. Yields at every seam, so that a host may show what is
 * planned already, or stop. Beats that `holding` has, and that nothing can change any more, are taken from it.
 */
export function* planInSteps(
  input: PlanInput,
  room = new CutRoom(),
  holding?: Holding,
): Generator<Begun, Planned, undefined> {
  const { film, seed, trace } = input;
  const manner = input.manner ?? film.look.manner;
  const look = { ...film.look, manner };
  const cast = new Map(film.cast.map((p) => [p.id, p] as const));
  const track: SettingsTrack = settingsTrack(trace);
  const telling = tellingFor(film, input.foresight, seed);
  const bent = bends(film);
  const kept = holding?.planned.steps.filter((s) => s.end <= holding.at).length ?? 0;
  const before = holding?.planned.timeline;
  const cuts: BeatCut[] = holding?.planned.cuts.slice(0, kept) ?? [];
  const steps: Step[] = holding?.planned.steps.slice(0, kept) ?? [];
  const decisions: Decision[] = before?.decisions.filter((d) => d.scene < kept) ?? [];
  // The question that stands at the seam itself is put to the trace anew.
  const choices: ChoiceWindow[] = before?.choices.filter((c) => c.scene < kept - 1) ?? [];
  let at: Flicks = steps.at(-1)?.end ?? 0;
  let run = steps.at(-1)?.run ?? opening(telling);
  const planned = (): Planned => {
    const over = run.next.kind === 'end' || run.next.kind === 'stuck';
    const ending = run.next.kind === 'end' ? run.next.ending : undefined;
    const bending = {
      decisions: [...decisions],
      choices: [...choices],
      ...(ending === undefined ? {} : { ending: { id: ending, label: labelOf(film, ending) } }),
    };
    return {
      timeline: assemble(film, cuts, look, manner, seed, over, bending),
      steps: [...steps],
      cuts: [...cuts],
    };
  };
  for (;;) {
    // The answer to a question takes effect where its window ends: here.
    for (let offer = offered(telling, run); offer !== undefined; offer = offered(telling, run)) {
      const option = taken(offer, trace, at);
      const last = steps.at(-1);
      if (last?.offer?.id === offer.id) {
        const window = Math.min(offer.window, last.end - last.start);
        choices.push({
          id: offer.id,
          start: at - window,
          duration: window,
          scene: cuts.length - 1,
          options: offer.options.map((o) => ({ id: o.id, text: o.text })),
          fallback: (offer.options[offer.fallback] as Offer['options'][number]).id,
          taken: option.id,
        });
      }
      run = answer(telling, run, option.index);
    }
    if (cuts.length > 0) yield { at, beats: cuts.length, soFar: planned };
    if (run.next.kind !== 'beats') break;
    const settings = settingsAt(track, at);
    const take = answerOf(trace, seamOf(run), at);
    const seam = run;
    const verdict = bent
      ? decide(
          telling,
          run,
          { settings, toggles: togglesAt(trace, at), ...(take === undefined ? {} : { take }) },
          seed,
        )
      : undefined;
    run = verdict === undefined ? follow(telling, run) : record(telling, run, verdict);
    const written = telling.story.beat(run.state);
    if (written === undefined) break;
    const slots = slotsAt(film, input.slots ?? {}, trace, at);
    const beat = beatFor(film, written, stateOf(film, run), slots, settings);
    const offer = offered(telling, run);
    if (verdict !== undefined)
      decisions.push({
        at,
        scene: cuts.length,
        phase: verdict.phase,
        told: verdict.told,
        band: verdict.band,
        target: verdict.target,
        held: verdict.held,
        candidates: verdict.candidates,
        why: verdict.why,
      });
    const place = cuts.at(-1)?.beat.place.id;
    const band = bandOf(film, verdict?.band ?? [0, 1000]);
    const cut = room.cut(
      {
        film,
        beat,
        cast,
        look,
        manner,
        track: verdict?.held === true ? heldTrack(track) : track,
        seed,
        first: cuts.length === 0,
        ...(place === undefined ? {} : { before: place }),
        ...(band === undefined ? {} : { band }),
        ...(offer === undefined ? {} : { window: offer.window }),
      },
      at,
    );
    cuts.push(cut);
    const end = at + cut.performance.duration;
    // Once a question is put its beat's end is promised: wishes after that change no length.
    if (verdict !== undefined && restless(track, at, end - (offer?.window ?? 0)))
      run = record(telling, seam, verdict, true);
    steps.push({ beat, start: at, end, before: seam, run, offer: offered(telling, run) });
    at = end;
  }
  return planned();
}

/** The whole plan at once; `most` plans only the first beats, without credits. */
export const planScreening = (
  input: PlanInput,
  room = new CutRoom(),
  most = Number.MAX_SAFE_INTEGER,
  holding?: Holding,
): Planned => {
  const planning = planInSteps(input, room, holding);
  for (;;) {
    const next = planning.next();
    if (next.done === true) return next.value;
    if (next.value.beats >= most) return next.value.soFar();
  }
};

const labelOf = (film: Film, ending: string): string =>
  film.story.endings.find((e) => e.id === ending)?.label ?? ending;

/**
 * `perform(film, casting, slots, seed, trace) -> timeline` (law 1). The cut room only saves work, it never changes a
 * byte. `most` plans only the first beats, without credits: a beginning to show while the rest is planned.
 */
export const planFilm = (input: PlanInput, room = new CutRoom(), most = Number.MAX_SAFE_INTEGER): Timeline =>
  planScreening(input, room, most).timeline;
