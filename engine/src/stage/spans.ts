import type { Flicks } from '../base/time.ts';

/** Spans in order of their start, with what a look-up by time needs. */
export interface SpanList<T> {
  readonly items: readonly T[];
  /** Latest end among items 0..i. */
  readonly ends: readonly Flicks[];
}

interface Timed {
  readonly start: Flicks;
  readonly duration: Flicks;
}

export const spanList = <T extends Timed>(items: readonly T[]): SpanList<T> => {
  const sorted = items.every((s, i) => i === 0 || (items[i - 1] as T).start <= s.start)
    ? items
    : [...items].sort((a, b) => a.start - b.start);
  const ends: Flicks[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const s of sorted) {
    latest = Math.max(latest, s.start + s.duration);
    ends.push(latest);
  }
  return { items: sorted, ends };
};

/** Index of the last item that starts at or before `t`; -1 before the first. */
export const lastAt = <T extends { readonly start: Flicks }>(items: readonly T[], t: Flicks): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((items[mid] as T).start <= t) low = mid + 1;
    else high = mid;
  }
  return low - 1;
};

/** Items begun by `t` and not over for longer than `tail`, in order of start. */
export const spansAt = <T extends Timed>(list: SpanList<T>, t: Flicks, tail: Flicks): T[] => {
  const out: T[] = [];
  for (let i = lastAt(list.items, t); i >= 0 && (list.ends[i] as Flicks) + tail > t; i--) {
    const s = list.items[i] as T;
    if (s.start + s.duration + tail > t) out.push(s);
  }
  return out.reverse();
};
