import { clamp, smoothstep } from '../../base/maths.ts';
import { type Flicks, fromMilliseconds, toSeconds } from '../../base/time.ts';
import type { Action } from '../../timeline/timeline.ts';
import type { Body } from '../body/body.ts';
import type { HandGoal } from '../body/limbs.ts';
import type { Pose } from '../body/pose.ts';
import { add, rotate, rotY, sub } from '../body/quaternion.ts';
import type { Torso } from '../body/torso.ts';
import type { HeadPose } from '../gaze/gaze.ts';
import type { Vec3 } from '../stage.ts';
import type { Effects } from './effects.ts';

/** How long an action's arms take to come down after it. */
export const RELEASE: Flicks = fromMilliseconds(520);

/**
 * The instant, as a share of an action's duration, at which a hand meets its thing: where a prop passes between
 * hand and set.
 */
export const CONTACT = 0.45;

export const contactOf = (action: Pick<Action, 'start' | 'duration'>): Flicks =>
  action.start + Math.round(action.duration * CONTACT);

/** An action under way. */
export interface Doing {
  readonly action: Action;
  /** Seconds since its start, its length, and the share done, 0..1. */
  readonly since: number;
  readonly whole: number;
  readonly u: number;
  /** 0 not yet .. 1 .. 0 gone again. */
  readonly weight: number;
  /** 0..1. */
  readonly strength: number;
  readonly key: number;
  /** Which hands act: 0 left, 1 right. */
  readonly hands: ReadonlyArray<0 | 1>;
}

export const doingAt = (action: Action, t: Flicks, right: boolean): Doing => {
  const since = toSeconds(t - action.start);
  const whole = Math.max(0.1, toSeconds(action.duration));
  const up = smoothstep(0, Math.min(0.5, whole * CONTACT), since);
  const down = 1 - smoothstep(0, toSeconds(RELEASE), since - whole);
  const hands: ReadonlyArray<0 | 1> =
    action.hand === 'both'
      ? [0, 1]
      : action.hand === 'left'
        ? [0]
        : action.hand === 'right'
          ? [1]
          : [right ? 1 : 0];
  return {
    action,
    since,
    whole,
    u: clamp(since / whole, 0, 1),
    weight: up * down,
    strength: action.strength / 1000,
    key: (action.start / 1000) % 100003,
    hands,
  };
};

/** What an action can see of its world before the body is solved. */
export interface Before {
  readonly body: Body;
  readonly pose: Pose;
  readonly t: Flicks;
  /** World place of what is acted on. */
  readonly target: Vec3 | undefined;
}

/** And after trunk and head are. */
export interface After extends Before {
  readonly torso: Torso;
  readonly head: HeadPose;
  /** Torso of the person acted on, if it is one. */
  readonly other: Torso | undefined;
}

export interface Act {
  /** Trunk, head and face. */
  readonly body?: (d: Doing, c: Before, fx: Effects) => void;
  /** Hands. */
  readonly hands?: (d: Doing, c: After, fx: Effects) => void;
}

/** Point in front of the chest, in arm lengths: x outward on the hand's side, y up, z ahead. */
export const fromChest = (c: After, side: number, x: number, y: number, z: number): Vec3 => {
  const r = c.body.reach;
  return add(c.torso.chest, rotate(c.torso.chestTurn, [x * r * side, y * r, z * r]));
};

/** Point about the head, in head heights from the head bone. */
export const fromHead = (c: After, side: number, x: number, y: number, z: number): Vec3 => {
  const k = c.body.p.head;
  return add(c.head.at, rotate(c.head.turn, [x * k * side, y * k, z * k]));
};

/** Direction in the body's axes, x outward on the hand's side. */
export const outward = (c: After, side: number, x: number, y: number, z: number): Vec3 =>
  rotate(c.torso.chestTurn, [x * side, y, z]);

export const sideOf = (hand: 0 | 1): 1 | -1 => (hand === 0 ? 1 : -1);

export const goal = (palm: Vec3, fingers: Vec3, facing: Vec3, weight: number, elbow?: Vec3): HandGoal =>
  elbow ? { palm, fingers, facing, weight, elbow } : { palm, fingers, facing, weight };

/** A bump over [from, to] of height one. */
export const bump = (from: number, to: number, x: number): number => {
  const m = (from + to) / 2;
  return smoothstep(from, m, x) * (1 - smoothstep(m, to, x));
};

/** A point that goes through the given ones at the given shares of the action, at rest in each. */
export const through = (u: number, stops: ReadonlyArray<readonly [number, Vec3]>): Vec3 => {
  const first = stops[0] as readonly [number, Vec3];
  if (u <= first[0]) return first[1];
  for (let i = 1; i < stops.length; i++) {
    const [at, p] = stops[i] as readonly [number, Vec3];
    if (u > at) continue;
    const [from, q] = stops[i - 1] as readonly [number, Vec3];
    const w = smoothstep(from, at, u);
    return [q[0] + (p[0] - q[0]) * w, q[1] + (p[1] - q[1]) * w, q[2] + (p[2] - q[2]) * w];
  }
  return (stops[stops.length - 1] as readonly [number, Vec3])[1];
};

/** Target relative to where the shoulders about are, in the body's axes; arm lengths. */
export const reachFor = (c: Before, target: Vec3): { readonly at: Vec3; readonly far: number } => {
  const { rest } = c.body.p;
  const up = rest.spine[1] + rest.chest[1] + rest.upperChest[1] + rest.leftShoulder[1];
  const shoulders: Vec3 = add(
    [c.pose.x, c.pose.y, c.pose.z],
    rotate(rotY(c.pose.yaw), [c.pose.hips[0], c.body.p.hips + c.pose.hips[1] + up, c.pose.hips[2]]),
  );
  const v = rotate(rotY(-c.pose.yaw), sub(target, shoulders));
  const r = c.body.reach;
  const at: Vec3 = [v[0] / r, v[1] / r, v[2] / r];
  return { at, far: Math.sqrt(at[0] * at[0] + at[1] * at[1] + at[2] * at[2]) };
};
