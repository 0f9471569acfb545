import { settingsTrack } from '../audience/settings.ts';
import type { Trace } from '../audience/trace.ts';
import type { Film } from '../film/film.ts';
import { nextBeat } from '../narrative/next-beat.ts';
import type { Manner } from '../timeline/look.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { assemble } from './assemble.ts';
import type { BeatCut } from './cut-beat.ts';
import { CutRoom } from './cut-room.ts';

export interface PlanInput {
  readonly film: Film;
  readonly seed: number;
  readonly trace: Trace;
  /** How words reach the audience, if the viewer wishes otherwise than the film. */
  readonly manner?: Manner;
}

/**
 * `perform(film, casting, slots, seed, trace) -> timeline` (law 1): a fold over beats, each at the time the ones before
 * it end, under the directives that have taken effect by then. The cut room only saves work, it never changes a byte.
 * `most` plans only the film's first beats, without credits: a beginning to show while the rest is planned.
 */
export const planFilm = (
  input: PlanInput,
  room = new CutRoom(),
  most = Number.MAX_SAFE_INTEGER,
): Timeline => {
  const { film, seed } = input;
  const manner = input.manner ?? film.look.manner;
  const look = { ...film.look, manner };
  const cast = new Map(film.cast.map((p) => [p.id, p] as const));
  const track = settingsTrack(input.trace);
  const cuts: BeatCut[] = [];
  let at = 0;
  for (
    let beat = nextBeat(film, undefined);
    beat !== undefined && cuts.length < most;
    beat = nextBeat(film, beat.id)
  ) {
    const before = cuts.at(-1)?.beat.place.id;
    const cut = room.cut(
      {
        film,
        beat,
        cast,
        look,
        manner,
        track,
        seed,
        first: cuts.length === 0,
        ...(before === undefined ? {} : { before }),
      },
      at,
    );
    cuts.push(cut);
    at += cut.performance.duration;
  }
  return assemble(film, cuts, look, manner, seed, cuts.length === film.beats.length);
};
