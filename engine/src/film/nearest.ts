/** Changes (insert, drop, swap a letter for another, swap neighbours) that make one word of another; at most `most + 1`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let n = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        n = Math.min(n, (before[j - 2] ?? 0) + 1);
      row.push(n);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** The candidate that a misspelt word most likely means: within a third of its length, or one that begins with it. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const c of candidates) {
    const d = distance(wanted, c.toLowerCase().slice(0, 60), least);
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
