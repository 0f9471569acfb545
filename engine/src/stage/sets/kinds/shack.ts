import type { Place } from '../../../timeline/place.ts';
import { clutter, hang, tableWithChairs, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const shack = (place: Place): Sketch => {
  const s = new Sketch(place, [5400, 4800, 2500], { kind: 'wood', colour: 0x5a4530 }, 'hills');
  s.room('planks', s.choose('boards', [0x6d5438, 0x5f4d3a, 0x75603f]));
  s.window('back', -900, 950, 950, 850);
  s.window('right', -600, 1000, 800, 800);
  s.door('left', 700, 0x4f3a26);
  s.piece('stove', 1400, s.back + 420, 0, [640, 820, 560], 0x2a2a2b, {
    top: 820,
    trim: 0xff7a2a,
    id: 'iron-stove',
  });
  s.piece('column', 1400, s.back + 380, 0, [150, 1700, 150], 0x2a2a2b, { id: 'flue', y: 820, solid: false });
  const t = tableWithChairs(s, -300, -250, 800, 760, 0x6a4c2c, 0x5a4026, 'table', 2);
  clutter(s, t, [
    ['cup', 105, 95, 85, 0x8a9a9a],
    ['bottle', 90, 280, 90, 0x5a3a1a],
    ['plate', 220, 24, 220, 0x9a9a92],
  ]);
  s.piece('lantern', -120, -420, 0, [190, 330, 190], 0x6a5a2a, { y: 620, solid: false, trim: 0xffc27c });
  const cot = s.piece('bed', s.left + 1010, s.back + 480, 0, [1900, 560, 850], 0x6a5a4a, { trim: 0xa89a80 });
  s.spot('sit', s.left + 1150, s.back + 650, 200, 'cot-row', { y: 420, on: cot.id });
  s.spot('lie', s.left + 1010, s.back + 480, 1571, 'lying-row', { y: 420, on: cot.id });
  s.piece('shelf', 300, s.back + 160, 0, [1100, 500, 260], 0x5a4226, { y: 1350, solid: false });
  s.piece('crate-stack', s.right - 500, 1000, 300, [820, 900, 700], 0x7a5c36);
  s.piece('barrel', s.right - 420, s.back + 420, 0, [540, 800, 540], 0x5f4326);
  s.piece('axe', s.right - 90, 250, -1571, [200, 1000, 90], 0x7d5a34, { solid: false });
  s.piece('rope', s.left + 60, 1300, 1571, [420, 520, 120], 0xa98d5a, { y: 1150, solid: false });
  hang(s, 'coat', 'left', -100, 800, 420, 880, 0x4f4a3a, 0x3a352a);
  for (let k = -1; k <= 1; k++)
    s.piece('beam', k * 1800, 0, 1571, [4800, 180, 200], 0x4a3724, { y: 2320, solid: false });
  s.lamp('table', -120, 860, -420, 0xffb060, 900, 200);
  s.lamp('fire', 1400, 420, s.back + 760, 0xff7a2a, 700, 250);
  s.spot('stand', 1400, s.back + 1050, 3142, 'stove-row');
  talkers(s, 500, 900, 'floor');
  return s;
};
