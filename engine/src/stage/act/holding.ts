import { smoothstep } from '../../base/maths.ts';
import { fromMilliseconds, toSeconds } from '../../base/time.ts';
import type { HandGoal } from '../body/limbs.ts';
import type { HeadPose } from '../gaze/gaze.ts';
import { type Carry, carryOf } from '../grip.ts';
import type { Player, World } from '../playing.ts';
import { spansAt } from '../spans.ts';
import { type After, fromChest, goal, outward, sideOf } from './doing.ts';
import type { Effects } from './effects.ts';

const LET_GO = fromMilliseconds(450);

/** An arm with something in its hand carries it, whatever else is said. */
export const holdProps = (player: Player, world: World, head: HeadPose, fx: Effects): void => {
  for (const span of spansAt(player.track.held, world.t, LET_GO)) {
    if (span.at.kind !== 'hand') continue;
    const i = span.at.hand === 'left' ? 0 : 1;
    const side = sideOf(i);
    const c: After = {
      body: player.track.body,
      pose: player.torso.pose,
      t: world.t,
      target: undefined,
      torso: player.torso,
      head,
      other: undefined,
    };
    const up = span.start <= world.sceneStart ? 1 : smoothstep(0, 0.5, toSeconds(world.t - span.start));
    const down = 1 - smoothstep(0, toSeconds(LET_GO), toSeconds(world.t - span.start - span.duration));
    fx.goals[i].push(carrying(carryOf(span.prop), c, side, up * down));
  }
};

const carrying = (carry: Carry, c: After, side: 1 | -1, weight: number): HandGoal => {
  switch (carry) {
    case 'stick':
      return goal(
        fromChest(c, side, 0.5, -0.62, 0.3),
        outward(c, side, -0.1, -0.12, 1),
        outward(c, side, -1, 0, -0.1),
        weight,
        [0.55, -1, -0.7],
      );
    case 'hung':
      return goal(
        fromChest(c, side, 0.48, -0.98, 0.08),
        outward(c, side, 0.05, -1, 0.15),
        outward(c, side, -1, 0, 0),
        weight,
      );
    case 'sheet':
      // Tilted to the eyes.
      return goal(
        fromChest(c, side, 0.2, -0.36, 0.52),
        outward(c, side, -0.3, 0.55, 0.8),
        outward(c, side, -0.25, 0.75, -0.6),
        weight,
      );
    default:
      return goal(
        fromChest(c, side, 0.26, -0.42, 0.5),
        outward(c, side, -0.35, 0.15, 1),
        outward(c, side, -1, 0.1, 0.1),
        weight,
      );
  }
};
