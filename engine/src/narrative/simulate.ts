import { inForce, NO_WISHES, type Seen, type Temper, type Wishes } from './audiences/temper.ts';
import { type Pick, pick } from './pick.ts';
import { answer, type Elapsed, type Offer, offered, opening, type Run, record, seamOf } from './run.ts';
import type { Telling } from './telling.ts';

/** More moves than this and the story goes in a circle. */
const MOST_MOVES = 10_000;

/** A beat as it came in a screening. */
export interface Screened {
  /** Names the seam in a trace. */
  readonly seam: string;
  readonly beat: string;
  readonly wishes: Wishes;
  readonly pick: Pick;
}

export interface Answered {
  /** Beat that asked. */
  readonly question: string;
  readonly option: string;
  /** Nobody answered in time. */
  readonly timedOut: boolean;
  readonly offer: Offer;
}

/** A whole screening in story time. */
export interface Viewing {
  readonly seed: number;
  readonly temper: string;
  readonly beats: readonly Screened[];
  readonly answers: readonly Answered[];
  /** Nominal running time, and what every performance of it may take. */
  readonly elapsed: Elapsed;
  readonly saved: readonly string[];
  readonly end: 'end' | 'stuck' | 'endless';
  readonly ending?: string;
}

/** What a temper knows between two moves. */
export const seenAt = (
  telling: Telling,
  run: Run,
  last: { readonly tension: number; readonly wishes: Wishes },
  seed: number,
): Seen => ({
  seed,
  count: run.path?.count ?? 0,
  beat: run.path?.beat ?? '',
  tension: last.tension,
  wishes: last.wishes,
  ways: run.next.kind === 'beats' ? run.next.options : [],
  switches: telling.switches,
});

/**
 * A screening in story time, watched by an audience of a temper: the same moves that a real one makes for it. The seed
 * is both the audience's and the number of the viewing.
 */
export const screen = <S>(telling: Telling<S>, temper: Temper, seed: number): Viewing => {
  let run = opening(telling);
  const beats: Screened[] = [];
  const answers: Answered[] = [];
  let last: { tension: number; wishes: Wishes } = { tension: 0, wishes: NO_WISHES };
  let moves = 0;
  for (; moves < MOST_MOVES; moves++) {
    if (run.next.kind === 'beats') {
      const wishes = inForce(last.wishes, temper.wishes(seenAt(telling, run, last, seed)));
      const p = pick(telling, run, wishes, seed);
      const beat = run.next.options[p.option]?.id ?? '';
      beats.push({ seam: seamOf(run), beat, wishes, pick: p });
      run = record(telling, run, p);
      last = { tension: p.tension, wishes };
      continue;
    }
    const offer = offered(telling, run);
    if (offer === undefined) break;
    const said = temper.answer(seenAt(telling, run, last, seed), offer.options);
    const option = offer.options[said ?? offer.fallback] ?? offer.options[offer.fallback];
    if (option === undefined) break;
    answers.push({ question: offer.id, option: option.id, timedOut: said === undefined, offer });
    run = answer(telling, run, option.index);
  }
  const { next } = run;
  return {
    seed,
    temper: temper.name,
    beats,
    answers,
    elapsed: run.elapsed,
    saved: run.saved,
    end: next.kind === 'end' ? 'end' : moves >= MOST_MOVES ? 'endless' : 'stuck',
    ...(next.kind === 'end' && next.ending !== undefined ? { ending: next.ending } : {}),
  };
};
