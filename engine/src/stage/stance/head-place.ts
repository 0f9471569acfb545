import { mix, smoothstep } from '../../base/maths.ts';
import { type Flicks, toSeconds } from '../../base/time.ts';
import { gaitAt } from '../gait/gait.ts';
import { pathPoint } from '../gait/path.ts';
import { lastAt } from '../spans.ts';
import type { Vec3 } from '../stage.ts';
import type { Track } from '../timeline-index.ts';
import type { Pace } from './track.ts';

/** Height of the eyes over the stance's own height, shares of standing eye height. */
const HIGH: Readonly<Record<string, number>> = {
  kneel: 0.785,
  crouch: 0.62,
  crawl: 0.42,
  swim: 0.08,
  fall: 0.2,
  lie: 0.14,
};

const one = (track: Track, pace: Pace, t: Flicks): Vec3 => {
  const { stance, gait, path } = pace;
  const { body } = track;
  const seconds = toSeconds(t - stance.start);
  const base = stance.y / 1000;
  const eye = body.p.eyeHeight;
  if (gait) {
    const g = gaitAt(gait, body, base, seconds);
    return [g.x, g.y + eye, g.z];
  }
  if (path) {
    const p = pathPoint(path, path.total * smoothstep(0, Math.max(0.2, toSeconds(stance.duration)), seconds));
    return [p[0], base + eye * (HIGH[stance.kind] ?? 1), p[1]];
  }
  const high =
    stance.kind === 'sit' || stance.kind === 'ride'
      ? eye - body.p.hips + 0.052 * body.h
      : eye * (HIGH[stance.kind] ?? 1);
  return [stance.x / 1000, base + high, stance.z / 1000];
};

/** Roughly where a head is: smooth and cheap, for cameras that follow. Undefined where the person is not yet. */
export const headPlace = (track: Track, t: Flicks): Vec3 | undefined => {
  const pace = track.paces[lastAt(track.paces, t)];
  if (!pace) return undefined;
  const now = one(track, pace, t);
  const seconds = toSeconds(t - pace.stance.start);
  if (!pace.before || seconds >= pace.blend || pace.onFeet) return now;
  const old = one(track, pace.before, t);
  const w = smoothstep(0, pace.blend, seconds);
  return [mix(old[0], now[0], w), mix(old[1], now[1], w), mix(old[2], now[2], w)];
};
