import { hypot, turn } from '../../base/maths.ts';
import { toSeconds } from '../../base/time.ts';
import type { Stance } from '../../timeline/timeline.ts';
import type { Body } from '../body/body.ts';
import { type Gait, planGait } from '../gait/gait.ts';
import { type Path, pathOf } from '../gait/path.ts';
import { floorHeight, stepsOf } from '../sets/floor-height.ts';
import type { Piece } from '../sets/plan.ts';
import { type Board, boardBefore } from './board.ts';

/** One stance of a person in a scene, with the one before it and what was planned from the two. */
export interface Pace {
  readonly stance: Stance;
  readonly before: Pace | undefined;
  readonly gait: Gait | undefined;
  /** Path of a moving stance that does not walk (crawl, climb, swim). */
  readonly path: Path | undefined;
  /** Table before a sitter. */
  readonly board: Board | undefined;
  /** Seconds over which it takes over from the one before. */
  readonly blend: number;
  /** Feet stand on the same prints as the stance before: they are never blended. */
  readonly onFeet: boolean;
}

const UPRIGHT = new Set<string>(['stand', 'walk', 'run']);
const MOVING = new Set<string>(['crawl', 'climb', 'swim', 'ride']);

/** The stance's own settling time at the end of a walk, seconds. */
export const SETTLE = 0.08;

/** Radians of turn and metres of shift above which a standing body takes steps. */
const STEP_TURN = 0.12;
const STEP_SHIFT = 0.025;

/** Seconds a body needs from one stance to another: longer from the floor or a bed, longer up from a seat. */
const leastBlend = (from: Stance, to: Stance): number => {
  if (to.kind === 'fall') return 0.2;
  if (from.kind === 'lie' || from.kind === 'fall' || to.kind === 'lie') return 1;
  if (from.kind === 'swim' || to.kind === 'swim' || from.kind === 'crawl' || to.kind === 'crawl') return 0.8;
  if (UPRIGHT.has(from.kind) && UPRIGHT.has(to.kind)) return 0.25;
  return 0.6;
};

/** The ground of a set with steps, metres; undefined where the floor is even. */
const groundOver = (pieces: readonly Piece[]): ((x: number, z: number) => number) | undefined => {
  const steps = stepsOf(pieces);
  return steps.length === 0 ? undefined : (x, z) => floorHeight(steps, x * 1000, z * 1000) / 1000;
};

export const planPace = (
  body: Body,
  stance: Stance,
  before: Pace | undefined,
  pieces: readonly Piece[] = [],
): Pace => {
  const seconds = toSeconds(stance.duration);
  const last = before?.stance;
  const wasUp = last !== undefined && UPRIGHT.has(last.kind);
  const isUp = UPRIGHT.has(stance.kind);
  const asked = toSeconds(stance.blend);
  const contiguous = last !== undefined;
  let blend = last ? Math.min(Math.max(asked, leastBlend(last, stance)), Math.max(seconds, 0.1)) : 0;
  const yaw1 = stance.yaw / 1000;
  const yaw0 = last ? last.yaw / 1000 : undefined;
  const first = (stance.start % 2 === 0) === (body.person.seed % 2 === 0) ? 0 : 1;
  let gait: Gait | undefined;
  let path: Path | undefined;
  if (stance.kind === 'walk' || stance.kind === 'run' || MOVING.has(stance.kind)) {
    const given = stance.path && stance.path.length >= 4 ? stance.path : undefined;
    path = pathOf(given ?? [last?.x ?? stance.x, last?.z ?? stance.z, stance.x, stance.z]);
  }
  if (path && isUp) {
    const delay = contiguous && !wasUp ? Math.min(blend, seconds * 0.5) : 0;
    // Up before off: the body faces where it faced until it stands.
    if (delay > 0) blend = delay;
    const time = Math.max(0.2, seconds - delay - SETTLE);
    gait = planGait(body, path, time, delay, yaw0, yaw1, stance.kind === 'run', first, groundOver(pieces));
  } else if (stance.kind === 'stand' && last && wasUp) {
    const shift = hypot(stance.x - last.x, stance.z - last.z) / 1000;
    const spin = Math.abs(turn(last.yaw / 1000, yaw1));
    if (shift > STEP_SHIFT || spin > STEP_TURN) {
      const time = Math.min(Math.max(seconds, 0.2), Math.max(asked, 0.55 + 0.35 * shift + 0.22 * spin));
      gait = planGait(body, pathOf([last.x, last.z, stance.x, stance.z]), time, 0, yaw0, yaw1, false, first);
      blend = Math.min(blend, time);
    }
  }
  return { stance, before, gait, path, board: boardBefore(stance, pieces), blend, onFeet: wasUp && isUp };
};
