import type { Item, SpeechItem } from './film.ts';

/** Both sides of a dual dialogue, each in its pieces. */
export interface Dual {
  readonly left: readonly SpeechItem[];
  readonly right: readonly SpeechItem[];
}

/** The pieces of the one speech that begins at item `n`. */
const piecesAt = (items: readonly Item[], n: number): SpeechItem[] => {
  const first = items[n];
  const out: SpeechItem[] = [];
  if (first?.kind !== 'speech') return out;
  for (let i = n; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'speech' || item.speaker !== first.speaker || item.line !== first.line) break;
    out.push(item);
  }
  return out;
};

/** The dual dialogue whose left side begins at item `n`; undefined when none does. */
export const dualAt = (items: readonly Item[], n: number): Dual | undefined => {
  const before = items[n - 1];
  const first = items[n];
  if (first?.kind !== 'speech') return undefined;
  if (before?.kind === 'speech' && before.speaker === first.speaker && before.line === first.line)
    return undefined;
  const left = piecesAt(items, n);
  const over = items[n + left.length];
  if (over?.kind !== 'speech' || !over.dual || over.speaker === first.speaker) return undefined;
  return { left, right: piecesAt(items, n + left.length) };
};
