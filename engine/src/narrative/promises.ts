import type { Outcome, Prospects } from './foresight.ts';

/** What a toggle promises: that a person is saved, or how the film ends. */
export type Promised = { readonly kind: 'save' | 'ending'; readonly id: string };

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

/**
 * Which ways on break which promise: by index, the promise broken, or undefined. Earlier promises count for more; a
 * promise that no way keeps any more binds nobody. `saved` and the ways' own saves are kept already.
 */
export const brokenPromises = (
  promises: readonly Promised[],
  ways: ReadonlyArray<{ readonly prospects: Prospects; readonly saves: readonly string[] } | undefined>,
  saved: readonly string[],
): ReadonlyArray<Promised | undefined> => {
  const left = ways.map((w) => w?.prospects.outcomes);
  const broken: (Promised | undefined)[] = ways.map(() => undefined);
  for (const p of promises) {
    if (p.kind === 'save' && saved.includes(p.id)) continue;
    const now = left.map((outcomes, i) =>
      p.kind === 'save' && ways[i]?.saves.includes(p.id) ? outcomes : outcomes?.filter((o) => kept(o, p)),
    );
    const can = now.map((o, i) => ways[i] !== undefined && !broken[i] && (o === undefined || o.length > 0));
    if (!can.includes(true)) continue;
    for (let i = 0; i < ways.length; i++) {
      if (can[i]) left[i] = now[i];
      else if (ways[i] !== undefined && !broken[i]) broken[i] = p;
    }
  }
  return broken;
};
