import { arcBand, type Band } from './arc-band.ts';
import { challengeDue } from './challenge.ts';
import type { Prospects } from './foresight.ts';
import { playedTension } from './played.ts';
import { brokenPromises, promisesOf } from './promises.ts';
import { type Phase, targetOf } from './pulse.ts';
import { type Audience, breathAt, type Run, seamOf, type Taken, toldOf } from './run.ts';
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

interface Way {
  readonly prospect: Prospect;
  readonly prospects: Prospects;
  readonly saves: readonly string[];
  readonly held: boolean;
  readonly excluded: Exclusion | undefined;
}

const wayOf = <S>(telling: Telling<S>, run: Run<S>, option: number): Way => {
  const { story, foresight } = telling;
  const prospect = story.prospect(run.state, option);
  const prospects = foresight.of(story.take(run.state, option));
  const { saves } = prospect;
  const { free, written } = prospect.length;
  const { least, greatest } = run.elapsed;
  if (!prospects.lawful)
    return {
      prospect,
      prospects,
      saves,
      held: false,
      excluded: { by: 'law', because: prospects.because ?? 'no lawful ending follows' },
    };
  if (prospects.fits({ least: least + free.least, greatest: greatest + free.greatest }))
    return { prospect, prospects, saves, held: false, excluded: undefined };
  const fits = prospects.fits({ least: least + written.least, greatest: greatest + written.greatest });
  return { prospect, prospects, saves, held: true, excluded: fits ? undefined : { by: 'runtime' } };
};

/**
 * The beat that comes next; read-only. `run.next` must be `beats`. Depends on nothing but what it is given: `seed` is
 * the number of the viewing.
 */
export const pick = <S>(telling: Telling<S>, run: Run<S>, audience: Audience, seed: number): Pick => {
  const options = run.next.kind === 'beats' ? run.next.options : [];
  const { settings } = audience;
  const { bounds } = telling;
  const told = toldOf(telling, run);
  const band: Band = arcBand(telling.arc, told);
  const target = targetOf(run.pulse, breathAt(telling, run), settings.tension, band, bounds.intensity);

  const ways = options.map((_, i) => wayOf(telling, run, i));
  let excluded = ways.map((w) => w.excluded);
  // A broken film: among what is unlawful, what only misses the runtime is the lesser evil.
  const broken = !excluded.includes(undefined);
  if (broken) {
    const least = excluded.some((e) => e?.by === 'runtime') ? 'runtime' : 'law';
    excluded = excluded.map((e) => (e?.by === least ? undefined : e));
  }
  const promises = promisesOf(audience.toggles);
  if (promises.length > 0) {
    const breaks = brokenPromises(
      promises,
      ways.map((w, i) => (excluded[i] === undefined ? w : undefined)),
      run.saved,
    );
    excluded = excluded.map((e, i) => {
      const b = breaks[i];
      return e ?? (b === undefined ? undefined : { by: 'promise', toggle: `${b.kind}:${b.id}` });
    });
  }

  const tastes = ways.map((w) => tasteDistance(w.prospect, settings));
  const weighed: Weighed[] = ways.map((w, option) => {
    const tension = playedTension(w.prospect.tension, settings.tension, band, bounds.intensity);
    return {
      option,
      prospect: w.prospect,
      tension,
      held: w.held,
      taste: tastes[option] as number,
      score: score(w.prospect, tension, target, settings),
      ...(excluded[option] === undefined ? {} : { excluded: excluded[option] }),
    };
  });

  let open = weighed.filter((w) => w.excluded === undefined);
  const nearest = open.reduce((a, w) => Math.min(a, w.taste), Number.MAX_SAFE_INTEGER);
  let by: Pick['by'] = broken ? 'broken' : open.length === 1 ? 'only' : 'score';
  let chosen: Weighed | undefined;

  const wanted = audience.take;
  if (wanted !== undefined) {
    const at = options.findIndex((o) => o.id === wanted);
    const w = weighed[at];
    if (w !== undefined && (w.excluded === undefined || w.excluded.by === 'promise')) {
      chosen = w;
      by = 'viewer';
    }
  }
  const contested =
    chosen === undefined && !broken && statesTaste(settings) && open.some((w) => w.taste > nearest);
  if (contested && bounds.challenge && challengeDue(bounds.challenge, run.agreed)) {
    for (const [i, w] of weighed.entries())
      if (w.excluded === undefined && w.taste === nearest)
        weighed[i] = { ...w, excluded: { by: 'challenge' } };
    open = weighed.filter((w) => w.excluded === undefined);
    by = 'challenge';
  }
  if (chosen === undefined) {
    const best = open.reduce((a, w) => Math.min(a, w.score), Number.MAX_SAFE_INTEGER);
    const near = open.filter((w) => w.score <= best + NEAR).map((w) => w.option);
    chosen = weighed[turnOf(near, seamOf(run), seed)] as Weighed;
    if (by === 'score' && near.length > 1) by = 'turn';
  }
  return {
    option: chosen.option,
    held: chosen.held,
    settings,
    band,
    tension: chosen.tension,
    ...(contested ? { nearest: chosen.taste === nearest } : {}),
    phase: run.pulse.phase,
    told,
    target,
    ways: weighed,
    by,
  };
};
