import { ContractError } from '../base/errors.ts';
import type { Span } from '../film/graph.ts';
import { arcBand } from './arc-band.ts';
import { challengeDue } from './challenge.ts';
import type { Prospects } from './foresight.ts';
import { playedTension } from './played.ts';
import { brokenPromises, type Way as PromisedWay, promisesOf } from './promises.ts';
import { breathOf, type Phase, targetOf } from './pulse.ts';
import { type Audience, type Elapsed, type Run, restAt, seamOf, type Taken, toldAt } from './run.ts';
import type { Prospect } from './story.ts';
import { statesTaste, tasteDistance } from './taste.ts';
import type { Telling } from './telling.ts';
import { NEAR, score, turnOf } from './weigh.ts';

/** Why a way on was not taken into account. */
export type Exclusion =
  | { readonly by: 'law'; readonly because: string }
  | { readonly by: 'runtime' }
  | { readonly by: 'promise'; readonly toggle: string }
  | { readonly by: 'challenge' };

/** A way on, weighed. */
export interface Weighed {
  readonly option: number;
  readonly prospect: Prospect;
  /** As it would be played. */
  readonly tension: number;
  /** Only with pace and talk held does the rest of the film keep its length. */
  readonly held: boolean;
  /** Distance from the taste stated; 0 without one. */
  readonly taste: number;
  readonly score: number;
  readonly excluded?: Exclusion;
}

/** A decision in numbers. */
export interface Pick extends Taken {
  readonly phase: Phase;
  readonly told: number;
  readonly target: number;
  readonly ways: readonly Weighed[];
  /** What settled it. */
  readonly by: 'only' | 'score' | 'turn' | 'challenge' | 'viewer' | 'broken';
}

/** A way on while it is being weighed. */
interface Draft {
  option: number;
  prospect: Prospect;
  tension: number;
  held: boolean;
  taste: number;
  score: number;
  excluded?: Exclusion;
}

const RUNTIME: Exclusion = { by: 'runtime' };
const CHALLENGE: Exclusion = { by: 'challenge' };

const after = (elapsed: Span, beat: Span): Span => ({
  least: elapsed.least + beat.least,
  greatest: elapsed.greatest + beat.greatest,
});

/** Whether a way on is lawful and fits, and whether only when held. */
const admit = (draft: Draft, prospects: Prospects, elapsed: Elapsed): void => {
  if (!prospects.lawful) {
    draft.excluded = { by: 'law', because: prospects.because ?? 'no lawful ending follows' };
    return;
  }
  const { free, written } = draft.prospect.length;
  if (prospects.fits(after(elapsed, free))) return;
  draft.held = true;
  if (!prospects.fits(after(elapsed, written))) draft.excluded = RUNTIME;
};

/** In a broken film what only misses the runtime is the lesser evil. */
const readmit = (drafts: readonly Draft[]): void => {
  const by = drafts.some((d) => d.excluded?.by === 'runtime') ? 'runtime' : 'law';
  for (const d of drafts) if (d.excluded?.by === by) delete d.excluded;
};

const keepPromises = <S>(
  run: Run<S>,
  audience: Audience,
  drafts: readonly Draft[],
  prospects: readonly Prospects[],
): void => {
  const promises = promisesOf(audience.toggles);
  if (promises.length === 0) return;
  const { elapsed } = run;
  const ways = drafts.map((d, i): PromisedWay | undefined => {
    const ahead = prospects[i] as Prospects;
    if (d.excluded !== undefined) return undefined;
    return {
      prospects: ahead,
      saves: d.prospect.saves,
      inTime: (p) => {
        const { free, written } = d.prospect.length;
        if (ahead.keeps === undefined) return true;
        if (!d.held && ahead.keeps(p, after(elapsed, free))) return true;
        if (!ahead.keeps(p, after(elapsed, written))) return false;
        // Time for it is left only if pace and talk are held from here on.
        d.held = true;
        return true;
      },
    };
  });
  const breaks = brokenPromises(promises, ways, run.saved);
  for (const [i, b] of breaks.entries())
    if (b !== undefined) (drafts[i] as Draft).excluded = { by: 'promise', toggle: `${b.kind}:${b.id}` };
};

/** Open ways on as good as the best, ascending. */
const nearBest = (drafts: readonly Draft[]): readonly number[] => {
  let best = Number.MAX_SAFE_INTEGER;
  for (const d of drafts) if (d.excluded === undefined && d.score < best) best = d.score;
  const near: number[] = [];
  for (const d of drafts) if (d.excluded === undefined && d.score <= best + NEAR) near.push(d.option);
  return near;
};

/**
 * The beat that comes next, in numbers; read-only. `run.next` must be `beats`. Depends on nothing but what it is given:
 * `seed` is the number of the viewing.
 */
export const pick = <S>(telling: Telling<S>, run: Run<S>, audience: Audience, seed: number): Pick => {
  const options = run.next.kind === 'beats' ? run.next.options : [];
  if (options.length === 0) throw new ContractError('pick: no beat can be entered here');
  const { story, foresight, bounds } = telling;
  const { settings } = audience;
  const rest = restAt(telling, run, settings);
  const told = toldAt(run, rest);
  const band = arcBand(telling.arc, told);
  const breath = breathOf(run.elapsed.expected + rest);
  const target = targetOf(run.pulse, breath, settings.tension, band, bounds.intensity);

  const drafts: Draft[] = [];
  const prospects: Prospects[] = [];
  let lawful = 0;
  for (let option = 0; option < options.length; option++) {
    const prospect = story.prospect(run.state, option);
    const tension = playedTension(prospect.tension, settings.tension, band, bounds.intensity);
    const draft: Draft = {
      option,
      prospect,
      tension,
      held: false,
      taste: tasteDistance(prospect, settings),
      score: score(prospect, band, target, settings),
    };
    const ahead = foresight.of(story.take(run.state, option));
    admit(draft, ahead, run.elapsed);
    if (draft.excluded === undefined) lawful++;
    drafts.push(draft);
    prospects.push(ahead);
  }
  const broken = lawful === 0;
  if (broken) readmit(drafts);
  keepPromises(run, audience, drafts, prospects);

  let nearest = Number.MAX_SAFE_INTEGER;
  let furthest = 0;
  let open = 0;
  for (const d of drafts) {
    if (d.excluded !== undefined) continue;
    open++;
    if (d.taste < nearest) nearest = d.taste;
    if (d.taste > furthest) furthest = d.taste;
  }

  const asked =
    audience.take === undefined ? undefined : drafts[options.findIndex((o) => o.id === audience.take)];
  const obeyed =
    asked !== undefined && (asked.excluded === undefined || asked.excluded.by === 'promise')
      ? asked
      : undefined;
  const contested = obeyed === undefined && !broken && furthest > nearest && statesTaste(settings);
  const due = contested && bounds.challenge !== undefined && challengeDue(bounds.challenge, run.agreed);
  if (due)
    for (const d of drafts) if (d.excluded === undefined && d.taste === nearest) d.excluded = CHALLENGE;

  let by: Pick['by'] = broken ? 'broken' : due ? 'challenge' : open === 1 ? 'only' : 'score';
  let chosen: Draft;
  if (obeyed !== undefined) {
    chosen = obeyed;
    by = 'viewer';
  } else {
    const near = nearBest(drafts);
    chosen = drafts[near.length === 1 ? (near[0] as number) : turnOf(near, seamOf(run), seed)] as Draft;
    if (by === 'score' && near.length > 1) by = 'turn';
  }
  const picked: Pick = {
    option: chosen.option,
    held: chosen.held,
    settings,
    band,
    tension: chosen.tension,
    phase: run.pulse.phase,
    told,
    target,
    ways: drafts,
    by,
  };
  return contested ? { ...picked, nearest: chosen.taste === nearest } : picked;
};
