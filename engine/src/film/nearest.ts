/**
 * Changes (insert, drop, swap a letter for another, swap neighbours) that make one word of another, as far as `most`;
 * else more than that. Only the band that can hold so few is reckoned.
 */
const distance = (a: string, b: string, most: number): number => {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let before: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  let closestBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? i : far;
    let closest = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let n = (last[j - 1] as number) + (same ? 0 : 1);
      const drop = (j === i + most ? far : (last[j] as number)) + 1;
      const insert = (row[j - 1] as number) + 1;
      if (drop < n) n = drop;
      if (insert < n) n = insert;
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        n = Math.min(n, (before[j - 2] as number) + 1);
      row[j] = n;
      if (n < closest) closest = n;
    }
    // What follows is never less than the least of the last two rows (a swap skips one).
    if (closest > most && closestBefore > most) return far;
    closestBefore = closest;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? far;
};

/** The candidate that a misspelt word most likely means: within a third of its length, or one that begins with it. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const c of candidates) {
    const d = distance(wanted, c.toLowerCase().slice(0, 60), least - 1);
    if (d < least) {
      best = c;
      least = d;
    }
  }
  if (best !== undefined || wanted.length < 3) return best;
  for (const c of candidates) if (c.toLowerCase().startsWith(wanted)) return c;
  return undefined;
};

/** `Did you mean storm?`, or what there is, or `otherwise`. */
export const meant = (word: string, candidates: readonly string[], otherwise: string): string => {
  const near = nearest(word, candidates);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (candidates.length > 0 && candidates.length <= 8) return `There are: ${candidates.join(', ')}.`;
  return otherwise;
};
