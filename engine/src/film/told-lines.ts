import { says } from './facts.ts';
import type { Item } from './film.ts';

/**
 * Lines that say something which a later beat needs, `facts` in lower case, do not go by themselves when talk is short.
 * What the director marks is left alone. The same items where nothing changes.
 */
export const keepTold = (items: readonly Item[], facts: readonly string[]): readonly Item[] => {
  if (facts.length === 0) return items;
  const keeps = (i: Item): boolean =>
    i.kind === 'speech' &&
    i.trimmable &&
    i.mark === undefined &&
    facts.some((f) => says(i.text.toLowerCase(), f));
  return items.some(keeps) ? items.map((i) => (keeps(i) ? { ...i, trimmable: false } : i)) : items;
};
