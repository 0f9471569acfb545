import { uniform } from '../../base/random.ts';
import { toSeconds } from '../../base/time.ts';
import { addShapes } from '../face/shapes.ts';
import type { Player, World } from '../playing.ts';
import { spansAt } from '../spans.ts';
import { bump } from './doing.ts';
import type { Effects } from './effects.ts';

/** Seconds between the places where a listener may nod. */
const CELL = 1.3;

/** Listeners answer without words: small nods, a brow, the head a little to one side (Yngve 1970, back channels). */
export const listening = (player: Player, world: World, fx: Effects): void => {
  const { track, id } = player;
  const seed = track.body.person.seed;
  for (const line of spansAt(track.heard, world.t, 0)) {
    const to = line.to === id ? 1 : line.to === undefined ? 0.7 : 0.3;
    const since = toSeconds(world.t - line.start);
    const n = Math.floor(since / CELL);
    for (const k of [n - 1, n]) {
      if (k < 0) continue;
      const at = (k + 0.35 + 0.6 * uniform('when', seed, line.id, k)) * CELL;
      if (at + 0.6 > toSeconds(line.duration)) continue;
      const u = uniform('answer', seed, line.id, k);
      const form = bump(0, 0.55, since - at) * to;
      if (u < 0.3) fx.nod += 0.09 * form;
      else if (u < 0.42) addShapes(fx.shapes, { browInnerUp: 0.5, 'browOuterUp*': 0.4 }, form);
      else if (u < 0.54) fx.tilt += (u < 0.48 ? 0.09 : -0.09) * form;
    }
  }
};
