import { uniform } from '../../base/random.ts';
import { fromMilliseconds, toSeconds } from '../../base/time.ts';
import { addShapes } from '../face/shapes.ts';
import type { Player, World } from '../playing.ts';
import { lastAt, spansAt } from '../spans.ts';
import { bump } from './doing.ts';
import type { Effects } from './effects.ts';

const TAIL = fromMilliseconds(350);

/** Head and brow mark the words of one's own speech: a small nod on about every third word, a raised brow on some. */
export const speechGestures = (player: Player, world: World, fx: Effects): void => {
  const { track } = player;
  const seed = track.body.person.seed;
  for (const line of spansAt(track.lines, world.t, TAIL)) {
    if (line.channel !== 'on') continue;
    const loud = line.delivery === 'shout' ? 1.6 : line.delivery === 'whisper' ? 0.7 : 1;
    const life = loud * (0.75 + 0.5 * (line.feeling.strength / 1000));
    const at = world.t - line.start;
    const starts = line.words.map((w) => ({ start: w[2] }));
    const last = lastAt(starts, at);
    for (let i = Math.max(0, last - 3); i <= last; i++) {
      const since = toSeconds(at - (starts[i] as { start: number }).start);
      const u = uniform('accent', seed, line.id, i);
      const form = bump(0, 0.42, since) * life;
      if (form <= 0) continue;
      if (u < 0.4) fx.nod += 0.075 * form * (0.5 + u);
      else if (u < 0.55) fx.tilt += 0.07 * form * (u < 0.47 ? 1 : -1);
      else if (u < 0.68) fx.look += 0.08 * form * (u < 0.61 ? 1 : -1);
      if (uniform('brow', seed, line.id, i) < 0.3)
        addShapes(fx.shapes, { browInnerUp: 0.35, 'browOuterUp*': 0.4 }, form);
    }
  }
};
