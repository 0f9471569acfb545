import { clamp, exp, smoothstep } from '../../base/maths.ts';
import { normal, uniform } from '../../base/random.ts';
import { type Flicks, toSeconds } from '../../base/time.ts';
import { lastAt } from '../spans.ts';
import type { Track } from '../timeline-index.ts';

/** Closing, shut, opening: 0.2 s in all (VanderWerf et al. 2003: down in about 70 ms, up in twice that). */
const CLOSE = 0.07;
const SHUT = 0.025;
const OPEN = 0.13;
export const BLINK = CLOSE + SHUT + OPEN;

const closed = (since: number): number =>
  since < 0 || since > BLINK ? 0 : smoothstep(0, CLOSE, since) * (1 - smoothstep(CLOSE + SHUT, BLINK, since));

/** Gaps are log-normal, median 3.4 s, mean about 4.2 s (Bentivoglio et al. 1997: 17 a minute at rest). */
const gap = (seed: number, scene: number, n: number): number =>
  clamp(exp(1.224 + 0.62 * normal('blink', seed, scene, n)), 0.6, 16);

/** Spontaneous blinks up to `clock` seconds into the scene, each planned from the one before. */
const planned = (track: Track, scene: number, clock: number): readonly number[] => {
  const { blinks } = track;
  const seed = track.body.person.seed;
  if (blinks.length === 0) blinks.push(gap(seed, scene, 0) * uniform('first', seed, scene));
  while ((blinks[blinks.length - 1] as number) <= clock)
    blinks.push((blinks[blinks.length - 1] as number) + gap(seed, scene, blinks.length));
  return blinks;
};

/**
 * Lids of a person: spontaneous blinks, blinks with large turns of gaze, at the ends of one's own lines, and more
 * of them under stress (`stress` 0..1).
 */
export const lidsAt = (
  track: Track,
  scene: number,
  sceneStart: Flicks,
  t: Flicks,
  stress: number,
): number => {
  const clock = toSeconds(t - sceneStart);
  const seed = track.body.person.seed;
  let shut = 0;
  const list = planned(track, scene, clock);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as number) <= clock) low = mid + 1;
    else high = mid;
  }
  if (low > 0) shut = closed(clock - (list[low - 1] as number));
  if (low > 0 && uniform('twice', seed, scene, low) < 0.12)
    shut = Math.max(shut, closed(clock - (list[low - 1] as number) - 0.29));
  const event = lastAt(track.gazes, t);
  const turn = track.gazes[event];
  if (turn && uniform('gaze-blink', seed, turn.start) < 0.45)
    shut = Math.max(shut, closed(toSeconds(t - turn.start) - 0.03));
  const line = track.lines.items[lastAt(track.lines.items, t)];
  if (line && uniform('line-blink', seed, line.id) < 0.4)
    shut = Math.max(shut, closed(toSeconds(t - line.start - line.duration) + 0.05));
  if (stress > 0.02) {
    const cell = 1.15;
    const n = Math.floor(clock / cell);
    for (const k of [n - 1, n])
      if (uniform('stress', seed, scene, k) < 0.45)
        shut = Math.max(
          shut,
          Math.min(1, stress * 2.5) * closed(clock - (k + 0.7 * uniform('when', seed, k)) * cell),
        );
  }
  return shut;
};
