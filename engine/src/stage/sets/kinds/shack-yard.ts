import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** A clearing before a hut of boards: woodpile and chopping block, a barrel under the eaves, trees about. */
export const shackYard = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 8000, 0], { kind: 'earth', colour: 0x5a4c32 }, 'forest');
  const boards = s.choose('boards', [0x6d5438, 0x5f4d3a, 0x75603f]);
  s.piece('building', -900, s.back - 900, 0, [5000, 3500, 3200], boards, { id: 'shack', trim: 0x3f3020 });
  s.piece('barrel', 2000, s.back + 950, 0, [560, 860, 560], 0x5f4326);
  s.piece('crate-stack', -3900, s.back + 950, 100, [1500, 900, 640], 0x7a5c36, { id: 'woodpile' });
  s.piece('log', 3100, -1700, 400, [560, 460, 540], 0x6a4c2c, { id: 'block', top: 430 });
  s.piece('axe', 3150, -1650, 500, [220, 60, 780], 0x8a6238, { y: 440, solid: false });
  s.piece('log', -2900, -900, 500, [1800, 380, 420], 0x55412c);
  s.spot('sit', -3150, -700, 500, 'log-row', { y: 380, on: 'log-1' });
  s.spot('sit', -2600, -1000, 500, 'log-row', { y: 380, on: 'log-1' });
  s.piece('rope', 1650, s.back + 800, 0, [460, 150, 460], 0xa98d5a, { solid: false });
  for (let k = 0; k < 3; k++)
    s.piece('fence', 3700 + k * 1900, s.back + 500, 0, [1900, 900, 100], 0x6a5036, { trim: 0x56402a });
  for (let k = 0; k < 10; k++) {
    const side = k % 2 === 0 ? -1 : 1;
    s.piece(
      'tree',
      side * s.between(4700, 8600, 'tree', k),
      s.between(-6800, -2700, 'tree z', k),
      k * 700,
      [560, s.between(4600, 6800, 'tree h', k), 560],
      s.choose(`leaf ${k}`, [0x35552a, 0x4d5a26, 0x2c4a33]),
      { trim: 0x4a3826 },
    );
  }
  tufts(s, 40, { x: [-6000, 6000], z: [-3300, -1300], height: [130, 380], colour: 0x6a7038 });
  tufts(s, 16, { x: [-6000, 6000], z: [1900, 3800], height: [120, 300], colour: 0x6a7038 });
  s.lamp('sconce', 350, 1950, s.back + 950, 0xffb868, 1000, 0);
  talkers(s, -300, -500, 'clearing');
  talkers(s, -1900, 900, 'log');
  talkers(s, 2500, 500, 'block');
  s.way('shack', -900, s.back + 1100, -900, s.back - 600);
  s.way('left', s.left + 700, 1700, s.left - 1600, 1700);
  s.way('right', s.right - 700, 1700, s.right + 1600, 1700);
  return s;
};
