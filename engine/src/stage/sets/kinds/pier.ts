import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A shore with a pier that runs out to the right, a boat at it and a lighthouse on the point. */
export const pier = (place: Place): Sketch => {
  const s = new Sketch(place, [15000, 7600, 0], { kind: 'wood', colour: 0x6a5138 }, 'sea');
  s.piece('pier', 0, 0, 0, [15600, 260, 7600], 0x6a5138, { y: -260, solid: false, trim: 0x4a3826 });
  for (let k = -4; k <= 4; k++)
    s.piece('rail', k * 1700, s.back + 230, 0, [1700, 820, 110], 0x5f4830, { trim: 0x4a3826 });
  s.piece('lamppost', -2900, s.back + 420, 0, [260, 2900, 260], 0x2a2f30);
  s.piece('lamppost', 4200, s.back + 420, 0, [260, 2900, 260], 0x2a2f30);
  s.piece('column', 9500, -21000, 0, [2600, 9500, 2600], 0xd8d2c2, {
    id: 'lighthouse',
    y: 900,
    solid: false,
    trim: 0xa8382e,
  });
  s.piece('rock', 9200, -21000, 0, [9000, 2600, 5200], 0x4d4a45, { y: -900, solid: false });
  s.piece('boat', -6800, -6200, 400, [1700, 1100, 4300], 0x4a6a78, { y: -420, solid: false, trim: 0xd0c4a4 });
  s.piece('barrel', 2300, s.back + 800, 0, [560, 820, 560], 0x6e4d2b);
  s.piece('barrel', 2900, s.back + 600, 500, [540, 800, 540], 0x5f4326);
  s.piece('crate', 3500, s.back + 1150, 300, [720, 560, 600], 0x8b683e, { top: 560 });
  s.piece('rope', 1650, s.back + 950, 0, [520, 170, 520], 0xa98d5a, { solid: false });
  s.piece('bench', -900, s.back + 900, 0, [1600, 780, 520], 0x5f4326);
  s.piece('basket', -4300, s.back + 900, 0, [560, 420, 480], 0x9a7442);
  s.spot('sit', -1250, s.back + 960, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.spot('sit', -550, s.back + 960, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.lamp('street', -2900, 2750, s.back + 420, 0xffc27c, 1500, 0);
  s.lamp('street', 4200, 2750, s.back + 420, 0xffc27c, 1500, 0);
  s.lamp('lens', 9500, 9300, -21000, 0xfff0c8, 2500, 0);
  talkers(s, 200, -600, 'pier');
  talkers(s, -3300, -1400, 'lamp');
  talkers(s, 3400, -900, 'crates');
  s.spot('lean', 900, s.back + 620, 3142, 'rail-row');
  s.spot('lean', -2000, s.back + 620, 3000, 'rail-row');
  s.way('left', s.left + 500, 0, s.left - 2000, 0);
  s.way('right', s.right - 500, 0, s.right + 2000, 0);
  return s;
};
