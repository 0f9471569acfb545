import { type Flicks, formatTime } from '../base/time.ts';
import type { Film } from '../film/film.ts';
import type { Scene, Timeline } from '../timeline/timeline.ts';
import { hullOf, SLACK } from './band.ts';
import type { Violation } from './violation.ts';

/** Rounding of a band between keys, thousandths. */
const ROUNDED = 2;

/** Tension as it is played: of each scene as it begins, and of its music over time. */
const played = (scene: Scene, timeline: Timeline): { at: Flicks; tension: number; what: string }[] => {
  const out = [{ at: scene.start, tension: scene.tension, what: 'the scene' }];
  for (const c of timeline.cues)
    if (c.kind === 'score' && c.scene === scene.index)
      for (const [at, tension] of c.tension) out.push({ at: c.start + at, tension, what: 'its music' });
  return out;
};

/** [J8] [J9] The band of the arc, with 10 points of the running time to either side, and the ceiling. */
export const tensionViolations = (
  film: Film,
  timeline: Timeline,
  scenes: readonly Scene[],
  running: Flicks,
): Violation[] => {
  const { arc, bounds } = film.story;
  const out: Violation[] = [];
  if (running <= 0) return out;
  for (const scene of scenes) {
    const share = (t: Flicks): number => (t * 1000) / running;
    let arcSaid = false;
    let ceilingSaid = false;
    for (const { at, tension, what } of played(scene, timeline)) {
      const hull = hullOf(arc, Math.max(0, share(scene.start) - SLACK), Math.min(1000, share(at) + SLACK));
      // Where the ceiling lies under the band, the ceiling counts.
      const low = hull === undefined ? 0 : Math.min(hull[0], bounds.intensity) - ROUNDED;
      const high = hull === undefined ? 1000 : hull[1] + ROUNDED;
      if (!arcSaid && (tension < low || tension > high)) {
        arcSaid = true;
        out.push({
          bound: 'arc',
          at,
          words: `${what} of ${scene.beat} is played at tension ${tension}, ${Math.round(share(scene.start) / 10)} % into the film, where the arc has ${Math.round(low)} to ${Math.round(high)}`,
        });
      }
      if (!ceilingSaid && tension > bounds.intensity) {
        ceilingSaid = true;
        out.push({
          bound: 'intensity',
          at,
          words: `${what} of ${scene.beat} is played at tension ${tension}; the ceiling is ${bounds.intensity} (${formatTime(at)})`,
        });
      }
    }
  }
  return out;
};
