import { mix, smoothstep } from '../../base/maths.ts';
import { type Flicks, fromMilliseconds } from '../../base/time.ts';
import type { DoorSpan } from '../../timeline/timeline.ts';
import { lastAt, type SpanList } from '../spans.ts';

/** A door swings within this. */
export const SWING = fromMilliseconds(400);

/** 0 shut .. 1 open: open while a span lasts, shut again after it. */
export const doorAt = (spans: SpanList<DoorSpan>, t: Flicks): number => {
  const { items } = spans;
  const last = lastAt(items, t);
  let first = last;
  while (first > 0 && t - (items[first] as DoorSpan).start < SWING * 2) first--;
  let open = 0;
  for (let i = Math.max(0, first); i <= last; i++) {
    const span = items[i] as DoorSpan;
    open = mix(open, span.open / 1000, smoothstep(0, SWING, t - span.start));
    const next = items[i + 1];
    const end = span.start + span.duration;
    const until = i < last && next ? next.start : t;
    if (until > end) open *= 1 - smoothstep(0, SWING, until - end);
  }
  return open;
};
