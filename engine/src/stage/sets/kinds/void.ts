import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** Nowhere: a dark floor under one light, for dreams, space and black. */
export const voidSet = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 9000, 0], { kind: 'stone', colour: 0x191a1f }, 'none');
  s.lamp('pendant', 0, 3200, 0, 0xdfe6ff, 1400, 1400);
  talkers(s, 0, 0, 'light');
  talkers(s, -2200, -900, 'left');
  talkers(s, 2200, -900, 'right');
  s.way('left', s.left + 500, 0, s.left - 1500, 0);
  s.way('right', s.right - 500, 0, s.right + 1500, 0);
  return s;
};
