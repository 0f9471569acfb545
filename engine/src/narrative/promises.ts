import type { Outcome, Promised, Prospects } from './foresight.ts';
import type { Run } from './run.ts';
import type { Telling } from './telling.ts';

/** The promises among the toggles that are on, in the order in which they were thrown. */
export const promisesOf = (toggles: ReadonlySet<string>): readonly Promised[] => {
  if (toggles.size === 0) return [];
  const out: Promised[] = [];
  for (const t of toggles) {
    if (t.startsWith('save:')) out.push({ kind: 'save', id: t.slice(5) });
    else if (t.startsWith('ending:')) out.push({ kind: 'ending', id: t.slice(7) });
  }
  return out;
};

const kept = (o: Outcome, p: Promised): boolean =>
  p.kind === 'save' ? o.saves.includes(p.id) : o.ending === p.id;

/** A way on as far as promises are concerned. */
export interface Way {
  readonly prospects: Prospects;
  /** Persons saved by its own beat. */
  readonly saves: readonly string[];
  /** Whether it leaves time enough for a promise. */
  inTime(promise: Promised): boolean;
}

/**
 * Which ways on break which promise: by index, the promise broken, or undefined. Earlier promises count for more; a
 * promise that no way keeps any more binds nobody. `saved` and the ways' own saves are kept already.
 */
export const brokenPromises = (
  promises: readonly Promised[],
  ways: ReadonlyArray<Way | undefined>,
  saved: readonly string[],
): ReadonlyArray<Promised | undefined> => {
  const left = ways.map((w) => w?.prospects.outcomes);
  const broken: (Promised | undefined)[] = ways.map(() => undefined);
  for (const p of promises) {
    if (p.kind === 'save' && saved.includes(p.id)) continue;
    const done = ways.map((w) => p.kind === 'save' && w?.saves.includes(p.id) === true);
    const now = left.map((outcomes, i) => (done[i] ? outcomes : outcomes?.filter((o) => kept(o, p))));
    const can = now.map(
      (o, i) => !broken[i] && (o === undefined || o.length > 0) && (done[i] || ways[i]?.inTime(p) === true),
    );
    if (!can.includes(true)) continue;
    for (let i = 0; i < ways.length; i++) {
      if (can[i]) left[i] = now[i];
      else if (ways[i] !== undefined && !broken[i]) broken[i] = p;
    }
  }
  return broken;
};

/** Whether what a toggle promises has come true where a run stands, or still can; true of toggles that promise nothing. */
export const canStill = <S>(telling: Telling<S>, run: Run<S>, toggle: string): boolean => {
  const [p] = promisesOf(new Set([toggle]));
  if (p === undefined || (p.kind === 'save' && run.saved.includes(p.id))) return true;
  if (run.next.kind === 'end') return p.kind === 'ending' && run.next.ending === p.id;
  const { outcomes, keeps } = telling.foresight.of(run.state);
  return keeps?.(p, run.elapsed) ?? outcomes?.some((o) => kept(o, p)) ?? true;
};
