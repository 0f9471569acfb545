import type { Shaper } from '../shaper.ts';
import type { Stuff } from '../stuff.ts';

/**
 * Which lamps a `glow` or `beam` goes out with, told by `surface.x`: occlusion means nothing on what shines, so values
 * of 2 and above say whose light it is. Below 2 it is the house's lamps.
 */
export const CHANNEL = { lens: 2, fire: 3, candles: 4 } as const;

/** Draws things of a shining stuff that belong to one channel. */
export const onChannel = (s: Shaper, stuff: Stuff, channel: keyof typeof CHANNEL, draw: () => void): void => {
  const b = s.bucket(stuff);
  const from = b.vertices;
  draw();
  for (let i = from; i < b.vertices; i++) b.surfaceX(i, CHANNEL[channel]);
};
