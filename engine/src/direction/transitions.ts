import { type Flicks, fromMilliseconds } from '../base/time.ts';
import type { Performance } from '../performance/performance.ts';
import type { Transition } from '../timeline/timeline.ts';

const LENGTH: Readonly<Record<Transition['kind'], Flicks>> = {
  cut: 0,
  smash: 0,
  match: 0,
  dissolve: fromMilliseconds(1200),
  'fade-in': fromMilliseconds(1500),
  'fade-out': fromMilliseconds(1500),
  wipe: fromMilliseconds(900),
  iris: fromMilliseconds(1200),
};

/**
 * How a beat comes in and goes out. What opens starts with the beat; what closes ends with it, and begins no earlier
 * than its last moment, since before that its end is not decided.
 */
export const transitionsOf = (p: Performance): Transition[] => {
  const out: Transition[] = [];
  if (p.duration <= 0) return out;
  if (p.opening !== 'cut')
    out.push({
      kind: p.opening,
      start: 0,
      duration: Math.min(LENGTH[p.opening], p.moments[0]?.duration ?? p.duration),
      colour: 0,
    });
  // A dissolve or wipe belongs to the shot that comes in: the next beat opens with it.
  if (p.closing === 'fade-out' || p.closing === 'iris') {
    const last = p.moments.at(-1);
    const room = last ? p.duration - last.start : p.duration;
    const duration = Math.min(LENGTH['fade-out'], room);
    out.push({ kind: 'fade-out', start: p.duration - duration, duration, colour: 0 });
  }
  return out;
};
