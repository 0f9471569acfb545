import { smoothstep } from '../../base/maths.ts';
import { uniform } from '../../base/random.ts';
import type { Body } from '../body/body.ts';
import { mixReach, NO_REACH, type Pose, type Reach } from '../body/pose.ts';
import type { Board } from './board.ts';
import type { Pace } from './track.ts';

/** What two hands do when they have nothing to do: left, right; in the ground point's axes. */
type Pair = readonly [Reach, Reach];

const reach = (
  body: Body,
  x: number,
  y: number,
  z: number,
  fingers: Reach['fingers'],
  facing: Reach['facing'],
): Reach => ({
  weight: 1,
  palm: [x * body.h, body.p.hips + y * body.h, z * body.h],
  fingers,
  facing,
});

const flip = (r: Reach): Reach => ({
  weight: r.weight,
  palm: [-r.palm[0], r.palm[1], r.palm[2]],
  fingers: [-r.fingers[0], r.fingers[1], r.fingers[2]],
  facing: [-r.facing[0], r.facing[1], r.facing[2]],
});

const HANG: Pair = [NO_REACH, NO_REACH];

const front = (body: Body): number => 0.085 + 0.03 * (body.person.girth / 1000);

const clasped = (body: Body): Pair => [
  reach(body, 0.012, 0.055, front(body) + 0.012, [-0.85, -0.45, 0.15], [0, -0.2, -1]),
  reach(body, -0.012, 0.065, front(body), [0.85, -0.45, 0.15], [0, -0.2, -1]),
];

const folded = (body: Body): Pair => [
  reach(body, -0.078, 0.212, front(body) + 0.008, [-1, 0.15, -0.15], [0, -0.2, -1]),
  reach(body, 0.078, 0.236, front(body) + 0.026, [1, 0.15, -0.15], [0, -0.2, -1]),
];

const behindBack = (body: Body): Pair => {
  const left = reach(body, 0.015, 0.02, -0.108, [-0.8, -0.55, -0.1], [0, 0, -1]);
  return [left, flip({ ...left, palm: [left.palm[0], left.palm[1] + 0.02 * body.h, left.palm[2]] })];
};

const onHip = (body: Body, left: boolean): Pair => {
  const hand = reach(body, 0.098, 0.05, 0.03, [-0.15, -0.5, 0.85], [-1, -0.1, 0]);
  return left ? [hand, NO_REACH] : [NO_REACH, flip(hand)];
};

/** One arm across, holding the other. */
const held = (body: Body, left: boolean): Pair => {
  const hand = reach(body, -0.07, 0.1, front(body), [-0.95, -0.2, -0.1], [-0.1, 0, -1]);
  return left ? [hand, NO_REACH] : [NO_REACH, flip(hand)];
};

/** Length of time, seconds, after which hands may find another place. */
const SPELL = 8;

const standingPair = (body: Body, key: number, n: number): Pair => {
  const seed = body.person.seed;
  const u = uniform('idle', seed, key, n);
  const left = uniform('idle-side', seed, n) < 0.5;
  if (u < 0.34) return HANG;
  if (u < 0.55) return clasped(body);
  if (u < 0.7) return folded(body);
  if (u < 0.82) return onHip(body, left);
  if (u < 0.91) return held(body, left);
  return behindBack(body);
};

/** At a table: forearms side by side, one over the other, or one hand in the lap. */
const sittingPair = (body: Body, board: Board, lap: Reach, key: number, n: number): Pair => {
  const u = uniform('idle-sit', body.person.seed, key, n);
  const at = (x: number, z: number, fingers: Reach['fingers']): Reach => ({
    weight: 1,
    palm: [x * body.h, board.top + 0.02 * body.h, board.edge + z * body.h],
    fingers,
    facing: [0, -1, 0],
  });
  const rest = at(0.062, 0.075, [-0.75, -0.02, 0.7]);
  if (u < 0.45) return [rest, flip(rest)];
  if (u < 0.75) {
    const over = at(-0.03, 0.06, [-1, 0.02, 0.25]);
    const on = { ...over, palm: [over.palm[0], over.palm[1] + 0.02 * body.h, over.palm[2]] as const };
    return [over, flip(on)];
  }
  return u < 0.88 ? [rest, flip(lap)] : [lap, flip(rest)];
};

/** Lays idle hands over a pose: one habit for a spell, then perhaps another, each found in about a second. */
export const idleHands = (body: Body, pace: Pace, seconds: number, pose: Pose): Pose => {
  const { kind } = pace.stance;
  if (kind !== 'stand' && !(kind === 'sit' && pace.board)) return pose;
  const settle = pace.gait ? pace.gait.delay + pace.gait.steps * pace.gait.beat : 0.3;
  const key = (pace.stance.start / 1000) % 99991;
  const begins = (n: number) =>
    n <= 0 ? -1 : (n - 0.35 + 0.7 * uniform('spell', body.person.seed, key, n)) * SPELL;
  const since = seconds - (pace.before ? settle : -5);
  let n = Math.max(0, Math.floor(since / SPELL + 0.35));
  if (since < begins(n)) n--;
  const pair = (k: number): Pair => {
    if (k < 0) return HANG;
    if (kind === 'stand') return standingPair(body, key, k);
    const lap = pose.arms[0].rest;
    const low = {
      ...lap,
      palm: [lap.palm[0], (pace.board as Board).top - 0.1 * body.h, 0.16 * body.h] as const,
    };
    return sittingPair(body, pace.board as Board, low, key, k);
  };
  const first = n <= 0;
  const w = first ? smoothstep(0, 1, since) : smoothstep(0, 1.1, since - begins(n));
  const now = pair(n);
  const old: Pair = first ? [pose.arms[0].rest, pose.arms[1].rest] : pair(n - 1);
  const mixed = (i: 0 | 1): Reach => (w >= 1 ? now[i] : mixReach(old[i], now[i], w));
  return {
    ...pose,
    arms: [
      { ...pose.arms[0], rest: mixed(0) },
      { ...pose.arms[1], rest: mixed(1) },
    ],
  };
};
