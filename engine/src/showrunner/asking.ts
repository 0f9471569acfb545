import type { Axis } from '../audience/directive.ts';
import { AS_WRITTEN, onlyAxes, type SettingsTrack } from '../audience/settings.ts';
import type { Flicks } from '../base/time.ts';
import { type PerformInput, perform } from '../performance/perform.ts';
import type { Performance } from '../performance/performance.ts';

/** What a performance feels of the settings. */
const PLAYED: readonly Axis[] = ['pace', 'talk', 'warmth'];

/** A track as a performance feels it. */
export const playedTrack = (track: SettingsTrack): SettingsTrack => onlyAxes(track, PLAYED);

/**
 * A beat that ends in a question. The question stands through the last `window` of the beat, and once it has been put
 * its end is promised: wishes that come later no longer change how long the beat plays. Known at its own start only,
 * as law 2 wants: a wish before the question may move it, never to before the wish.
 */
export const performAsking = (input: PerformInput, window: Flicks): Performance => {
  const steps = input.track;
  let known: SettingsTrack = steps.filter((s) => s.at <= 0);
  let p = perform({ ...input, track: known, least: window });
  for (const step of steps) {
    if (step.at <= 0) continue;
    if (step.at >= p.duration - window) break;
    const last = known.at(-1)?.settings ?? AS_WRITTEN;
    known = [...known, step];
    // Tension and spectacle are the camera's, the light's and the score's: nobody plays otherwise for them.
    if (PLAYED.every((axis) => step.settings[axis] === last[axis])) continue;
    p = perform({ ...input, track: known, least: step.at + window });
  }
  return p;
};
