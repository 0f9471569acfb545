import { atan2, clamp, sin, smoothstep, TAU, turn } from '../base/maths.ts';
import { type Flicks, toSeconds } from '../base/time.ts';
import type { ActionName } from '../timeline/action.ts';
import { ACTS } from './act/acts.ts';
import { type After, type Before, type Doing, doingAt, RELEASE } from './act/doing.ts';
import { type Effects, noEffects } from './act/effects.ts';
import { holdProps } from './act/holding.ts';
import { listening } from './act/listening.ts';
import { speechGestures } from './act/speech.ts';
import { type ArmPose, palmOf, solveArmGoals, solveLegGoal } from './body/limbs.ts';
import type { Foot, Pose } from './body/pose.ts';
import { add, rotate, rotY } from './body/quaternion.ts';
import { solveTorso, type Torso } from './body/torso.ts';
import { CARRIAGE, EXPRESSIONS, LIDS } from './face/expression.ts';
import { moodsAt, type Shown, strongest } from './face/moods.ts';
import { type Mouths, mouthAt } from './face/mouth.ts';
import { addShapes, settleShapes } from './face/shapes.ts';
import { lidsAt } from './gaze/blink.ts';
import type { GazeEvent } from './gaze/events.ts';
import { behind, type HeadPose, type Regard, regardAt, solveEyes, solveHead } from './gaze/gaze.ts';
import { fistOf } from './grip.ts';
import type { Player, World } from './playing.ts';
import { lastAt, spansAt } from './spans.ts';
import type { HandShape, Quat, StagePerson, Vec3 } from './stage.ts';
import type { Board } from './stance/board.ts';
import { stancePose } from './stance/stance-pose.ts';
import { sway } from './stance/sway.ts';
import type { Pace } from './stance/track.ts';
import type { Track } from './timeline-index.ts';

const breathAt = (track: Track, clock: number, moods: readonly Shown[]): number => {
  let rate = 1;
  for (const m of moods) rate += (CARRIAGE[m.kind].breath - 1) * m.amount;
  // The rate may vary with mood only as depth: a changing frequency would jump in phase.
  return sin(TAU * (0.24 * clock + ((track.body.person.seed * 0.377) % 1))) * rate;
};

/** The table of this stance, coming, or of the one before, going. */
const tableOf = (pace: Pace, t: Flicks): { readonly board: Board | undefined; readonly seated: number } => {
  const seconds = toSeconds(t - pace.stance.start);
  if (pace.board)
    return {
      board: pace.board,
      seated: pace.before?.board || pace.blend <= 0 ? 1 : smoothstep(0, pace.blend, seconds),
    };
  return { board: pace.before?.board, seated: 1 - smoothstep(0, 0.4, seconds) };
};

/** The stance, mood and breath of a person who is on the set; hands and head are still to come. */
export const enterPlayer = (id: string, track: Track, t: Flicks, sceneStart: Flicks): Player | undefined => {
  const pace = track.paces[lastAt(track.paces, t)];
  if (!pace || t >= pace.stance.start + pace.stance.duration) return undefined;
  const pose = stancePose(track.body, pace, t, sceneStart);
  const moods = moodsAt(track.moods, t);
  const right = track.body.person.seed % 9 !== 0;
  const doings = spansAt(track.actions, t, RELEASE).map((a) => doingAt(a, t, right));
  const fx = noEffects();
  for (const m of moods) {
    const c = CARRIAGE[m.kind];
    fx.bend += c.bend * m.amount;
    fx.nod += c.nod * m.amount;
    fx.tilt += c.tilt * m.amount;
    fx.shrug += c.shrug * m.amount;
    fx.twist += c.twist * m.amount;
  }
  const breath = breathAt(track, toSeconds(t - sceneStart), moods);
  fx.bend -= 0.011 * breath;
  fx.shrug += 0.008 * breath;
  fx.nod += 0.006 * breath;
  return { id, track, pose, ...tableOf(pace, t), moods, doings, fx, torso: undefined as unknown as Torso };
};

const applied = (pose: Pose, fx: Effects): Pose => {
  // Someone lying or swimming carries no posture in the trunk.
  const k = 1 - smoothstep(0.7, 1.3, Math.abs(pose.pitch));
  const up = (f: Foot): Foot =>
    fx.rise > 0 ? { ...f, y: f.y + fx.rise, pitch: f.pitch + Math.min(0.8, fx.rise * 4) } : f;
  return {
    ...pose,
    y: pose.y + fx.rise,
    feet: [up(pose.feet[0]), up(pose.feet[1])],
    hips: [pose.hips[0] + fx.x * k, pose.hips[1] + fx.y * k, pose.hips[2] + fx.z * k],
    bend: clamp(pose.bend + fx.bend * k, -0.6, 1.5),
    twist: clamp(pose.twist + fx.twist * k, -1.1, 1.1),
    side: clamp(pose.side + fx.side * k, -0.6, 0.6),
    shrug: clamp(pose.shrug + fx.shrug, -0.2, 0.5),
  };
};

/**
 * What an action is aimed at. A thing is sought where it lay when the action began, so that the hand does not run
 * after what it has taken; a thing already in one's own hand is nowhere to reach for, but is put back where it lay.
 */
const targetOf = (d: Doing, player: Player, world: World): Vec3 | undefined => {
  const { action } = d;
  const target = action.target ?? (action.prop ? ({ kind: 'prop', id: action.prop } as const) : undefined);
  if (target?.kind !== 'prop') return target ? world.where(target, player) : undefined;
  const span = world.propAt(target.id, action.start);
  if (!span) return world.where(target, player);
  if (span.at.kind === 'set') return world.laidAt(target.id, action.start);
  if (span.at.person !== player.id) return world.where(target, player);
  return action.action === 'put' ? world.laidAt(target.id, action.start) : undefined;
};

/** How much the trunk turns after a far gaze. None for what is straight behind: there left and right are one. */
const gazeTwist = (player: Player, world: World): number => {
  const { pose, track } = player;
  const last = lastAt(track.gazes, world.t);
  const toward = (k: number): number => {
    const e = track.gazes[k];
    const p = e?.target ? world.where(e.target, player) : undefined;
    if (!e || !p) return 0;
    const a = turn(pose.yaw, atan2(p[0] - pose.x, p[2] - pose.z));
    const over = Math.min(0.55, Math.max(0, Math.abs(a) - 0.7) * 0.5) * behind(a);
    return a < 0 ? -over * e.head : over * e.head;
  };
  let twist = toward(last);
  for (let k = last; k >= 0 && k > last - 3; k--) {
    const w = smoothstep(0.1, 0.9, toSeconds(world.t - (track.gazes[k] as GazeEvent).start));
    if (w >= 1) break;
    if (k === last) twist = toward(k - 1) + (twist - toward(k - 1)) * w;
    else
      twist +=
        (toward(k - 1) - toward(k)) *
        (1 - w) *
        (1 - smoothstep(0.1, 0.9, toSeconds(world.t - (track.gazes[k + 1] as GazeEvent).start)));
  }
  return twist;
};

/** Trunk: what actions, speech and far gazes do to it. */
export const solveTrunk = (player: Player, world: World): void => {
  const { pose, track, fx } = player;
  // A first trunk, so that targets can be seen from somewhere.
  player.torso = solveTorso(track.body, applied(pose, fx));
  for (const d of player.doings) {
    const act = ACTS[d.action.action];
    if (!act?.body) continue;
    const before: Before = {
      body: track.body,
      pose,
      t: world.t,
      target: targetOf(d, player, world),
    };
    act.body(d, before, fx);
  }
  speechGestures(player, world, fx);
  listening(player, world, fx);
  fx.twist += gazeTwist(player, world);
  player.torso = solveTorso(track.body, applied(pose, fx));
  // Who looks or hangs the head down does so from the spine up: neck and head get what the trunk leaves.
  const nod = STOOP * Math.max(0, fx.nod);
  const gaze = STOOP * Math.max(0, -regardOf(player, world).headPitch);
  if (nod + gaze > 1e-3) {
    fx.nod -= nod;
    fx.bend += nod + gaze;
    player.torso = solveTorso(track.body, applied(pose, fx));
  }
};

/** The trunk's share of a look or a nod downward. */
const STOOP = 0.35;

const regardOf = (player: Player, world: World): Regard =>
  regardAt(player.torso, player.track.gazes, world.t, world.sceneStart, (event) =>
    event.target ? world.where(event.target, player) : undefined,
  );

/** Head and neck. */
export const solveGaze = (player: Player, world: World): { readonly aim: Vec3 } => {
  const { torso, fx } = player;
  const regard = regardOf(player, world);
  player.head = solveHead(
    torso,
    regard,
    fx.nod + player.pose.nod * 0.35,
    fx.look + player.pose.look,
    fx.tilt + player.pose.tilt,
  );
  return { aim: regard.aim };
};

/** Palms of a sitter stay on or over the table before them. */
const keepAbove = (player: Player): void => {
  const { board, torso, fx } = player;
  if (!board || player.seated <= 0) return;
  const { pose, body } = torso;
  for (const goals of fx.goals)
    for (const [n, g] of goals.entries()) {
      const out = rotate(rotY(-pose.yaw), [g.palm[0] - pose.x, 0, g.palm[2] - pose.z])[2];
      const over = player.seated * smoothstep(board.edge - 0.06, board.edge + 0.02, out);
      const least = board.top + 0.006 * body.h;
      if (over > 0 && g.palm[1] < least)
        goals[n] = { ...g, palm: [g.palm[0], g.palm[1] + (least - g.palm[1]) * over, g.palm[2]] };
    }
};

export const solveHands = (player: Player, world: World): readonly [ArmPose, ArmPose] => {
  const { track, torso, fx } = player;
  const head = player.head as HeadPose;
  fx.goals[0].length = 0;
  fx.goals[1].length = 0;
  holdProps(player, world, head, fx);
  for (const d of player.doings) {
    const act = ACTS[d.action.action];
    if (!act?.hands) continue;
    const after: After = {
      body: track.body,
      pose: torso.pose,
      t: world.t,
      target: targetOf(d, player, world),
      torso,
      head,
      other: d.action.target?.kind === 'person' ? world.other(d.action.target.id)?.torso : undefined,
    };
    act.hands(d, after, fx);
  }
  keepAbove(player);
  player.arms = [solveArmGoals(torso, 0, fx.goals[0]), solveArmGoals(torso, 1, fx.goals[1])];
  return player.arms;
};

/** Palm of a player now, solving the arms with the head as it is if they are not solved yet. */
export const palmNow = (player: Player, hand: 0 | 1): { readonly palm: Vec3; readonly turn: Quat } =>
  palmOf(player.torso, hand, (player.arms as readonly [ArmPose, ArmPose])[hand]);

/** What the fingers do: what the hand holds, else what the action wants of them. */
const handShape = (player: Player, world: World, hand: 0 | 1): HandShape => {
  const side = hand === 0 ? 'left' : 'right';
  for (const span of spansAt(player.track.held, world.t, 0))
    if (span.at.kind === 'hand' && span.at.hand === side) return fistOf(span.prop);
  for (const d of player.doings) {
    const shape = FINGERS[d.action.action];
    if (shape && d.weight > 0.4 && d.hands.includes(hand)) return shape;
  }
  return 'open';
};

const FINGERS: Readonly<Partial<Record<ActionName, HandShape>>> = {
  point: 'point',
  press: 'point',
  strike: 'grip',
  knock: 'grip',
  pull: 'grip',
  open: 'grip',
  close: 'grip',
  drive: 'grip',
  row: 'grip',
  strangle: 'hold',
};

/** Bones and face. */
export const finishPlayer = (
  player: Player,
  world: World,
  aim: Vec3,
  mouths: Mouths | undefined,
): StagePerson => {
  const { track, torso, fx } = player;
  const pose = torso.pose;
  const head = player.head as HeadPose;
  const [left, right] = player.arms as readonly [ArmPose, ArmPose];
  const legs = [solveLegGoal(torso, 0), solveLegGoal(torso, 1)] as const;
  const clock = toSeconds(world.t - world.sceneStart);
  const shapes = fx.shapes;
  const mouth = mouthAt(track.lines, world.t, mouths, shapes);
  const quiet = 1 - 0.55 * mouth.speaking;
  let stress = 0;
  let lids = fx.lids;
  for (const m of player.moods) {
    addShapes(shapes, EXPRESSIONS[m.kind].upper, m.amount);
    lids += (LIDS[m.kind] ?? 0) * m.amount;
    if (m.kind === 'fear' || m.kind === 'anger' || m.kind === 'shame') stress = Math.max(stress, m.amount);
  }
  // A calm face is not a mask: its brows wander a little, more while it speaks.
  const brow = sway(clock, track.body.person.seed + 51, 0.45) * (0.35 + 0.3 * mouth.speaking);
  addShapes(shapes, { browInnerUp: 1, 'browOuterUp*': 0.7 }, Math.max(0, brow));
  addShapes(shapes, { 'browDown*': 0.6 }, Math.max(0, -brow));
  for (const m of moodsAt(track.moods, world.t, true))
    addShapes(shapes, EXPRESSIONS[m.kind].lower, m.amount * quiet);
  const eyes = solveEyes(torso, head, aim, clock);
  // Upper lids follow the eye down.
  lids += Math.max(0, -eyes.pitch) * 0.5;
  const shut = Math.max(clamp(lids, 0, 1), lidsAt(track, world.scene, world.sceneStart, world.t, stress));
  if (shut > 0.002) addShapes(shapes, { 'eyeBlink*': 1 }, shut);
  const main = strongest(player.moods);
  return {
    person: track.body.person,
    position: [pose.x, pose.y, pose.z],
    yaw: pose.yaw,
    hips: torso.offset,
    bones: {
      hips: torso.pelvis,
      spine: torso.bones[0],
      chest: torso.bones[1],
      upperChest: torso.bones[2],
      neck: head.neck,
      head: head.head,
      leftShoulder: torso.shoulder[0],
      rightShoulder: torso.shoulder[1],
      leftUpperArm: left.upper,
      leftLowerArm: left.lower,
      leftHand: left.hand,
      rightUpperArm: right.upper,
      rightLowerArm: right.lower,
      rightHand: right.hand,
      leftUpperLeg: legs[0].upper,
      leftLowerLeg: legs[0].lower,
      leftFoot: legs[0].foot,
      leftToes: legs[0].toes,
      rightUpperLeg: legs[1].upper,
      rightLowerLeg: legs[1].lower,
      rightFoot: legs[1].foot,
      rightToes: legs[1].toes,
    },
    hands: [handShape(player, world, 0), handShape(player, world, 1)],
    face: {
      viseme: mouth.viseme,
      speaking: mouth.speaking,
      feeling: main.kind,
      strength: Math.min(1, main.amount),
      shapes: settleShapes(shapes),
      eyes,
      lids: shut,
    },
  };
};

/** Where the eyes of someone who has left the set were last. */
export const lastEyes = (track: Track, t: Flicks): Vec3 | undefined => {
  const pace = track.paces[lastAt(track.paces, t)];
  if (!pace) return undefined;
  const s = pace.stance;
  return add(
    [s.x / 1000, 0, s.z / 1000],
    rotate(
      [0, 0, 0, 1],
      [0, s.kind === 'sit' ? s.y / 1000 + 0.5 * track.body.h : s.y / 1000 + track.body.p.eyeHeight, 0],
    ),
  );
};
