import type { Place } from '../../../timeline/place.ts';
import { BAR, clutter, hang, STOOL, seat, tableWithChairs, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const bar = (place: Place): Sketch => {
  const s = new Sketch(place, [7400, 5800, 2800], { kind: 'wood', colour: 0x4a2f1a }, 'city');
  const wood = s.choose('wood', [0x4e2a14, 0x5c3518, 0x3f2417]);
  s.room('panel', s.choose('wall', [0x3d4f3f, 0x5c2f2a, 0x35424f, 0x5a4a35]), wood);
  s.window('left', -300, 900, 1500, 1200);
  s.door('left', 1500, 0x3f2a18);
  s.door('right', -2200, 0x3f2a18);
  s.piece('bar-back', 700, s.back + 230, 0, [4600, 2350, 420], wood, { trim: 0x8a5a2c });
  const counter = s.piece('counter', 700, s.back + 1550, 0, [4600, BAR, 640], wood, {
    top: BAR,
    trim: 0x8a5a2a,
  });
  for (let k = 0; k < 4; k++)
    seat(s, 'stool', -800 + k * 1000, s.back + 2230, 3142, [400, STOOL, 400], 0x6f2620, 'bar-row', {
      height: STOOL,
      forward: 0,
    });
  s.spot('work', 200, s.back + 870, 0, 'bar');
  s.spot('stand', -300, s.back + 2300, 3000, 'bar');
  s.spot('work', 1700, s.back + 870, 0, 'bar-back-row');
  clutter(s, counter, [
    ['glass', 80, 120, 80, 0xa9c2c8],
    ['bottle', 90, 290, 90, 0x5a3a1a],
    ['glass', 80, 120, 80, 0xa9c2c8],
    ['plate', 160, 30, 160, 0x2d2d2d],
    ['glass', 90, 170, 90, 0xc9953a],
  ]);
  s.piece('till', 2600, s.back + 1500, 0, [380, 380, 340], 0x8a6a30, { y: BAR, solid: false });
  const t = tableWithChairs(s, -1900, 250, 780, 780, 0x55331a, 0x5a3a20, 'table', 2);
  clutter(s, t, [
    ['glass', 90, 170, 90, 0xc9953a],
    ['candle', 90, 150, 90, 0xd9a24a],
    ['glass', 90, 170, 90, 0xc9953a],
  ]);
  tableWithChairs(s, 1500, 800, 780, 780, 0x55331a, 0x5a3a20, 'table-b', 2);
  s.piece('jukebox', s.right - 370, -500, -1571, [900, 1500, 600], 0xa8452f, { trim: 0xf0b84a });
  hang(s, 'painting', 'left', -1700, 1350, 700, 560, 0x6a5a3a, 0x8a6a30);
  s.piece('sign', -2500, s.back + 60, 0, [1000, 460, 70], 0xd8452f, { y: 1750, solid: false, text: 'BAR' });
  for (let k = 0; k < 3; k++) s.lamp('pendant', -700 + k * 1400, 1800, s.back + 1550, 0xffb060, 800, 450);
  s.lamp('neon', -2500, 1950, s.back + 200, 0xff4a30, 700, 350);
  s.lamp('candle', -1900, 830, 250, 0xffa040, 260, 120);
  s.lamp('strip', 700, 1500, s.back + 420, 0xffa860, 350, 250);
  talkers(s, -200, 1300, 'floor');
  return s;
};
