import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const church = (place: Place): Sketch => {
  const s = new Sketch(place, [8600, 9600, 5400], { kind: 'stone', colour: 0x7a7266 }, 'sky');
  s.room('stone', s.choose('stone', [0x9a8f7c, 0x8a8780, 0xa39884]), 0x6a6258);
  s.window('back', 0, 1900, 1500, 2900);
  for (const z of [-2900, -900, 1100]) {
    s.window('left', z, 1500, 850, 2700);
    s.window('right', z, 1500, 850, 2700);
  }
  s.door('left', 3000, 0x4a2f1a, 1100, 2200);
  s.door('right', -4100, 0x4a2f1a, 800, 1900);
  s.piece('stairs', 0, s.back + 1000, 0, [6000, 240, 2000], 0x8a8172, {
    id: 'chancel',
    solid: false,
    trim: 0x7a2226,
  });
  s.piece('altar', 0, s.back + 900, 0, [2100, 1050, 800], 0xd8d0bc, { y: 0, top: 1050, trim: 0x8a6a2c });
  s.piece('candle', -800, s.back + 850, 0, [110, 420, 110], 0xe6dcc0, { y: 1050, solid: false });
  s.piece('candle', 800, s.back + 850, 0, [110, 420, 110], 0xe6dcc0, { y: 1050, solid: false });
  s.piece('sign', 0, s.back + 700, 0, [420, 700, 80], 0xb08a3a, { id: 'cross', y: 1050, solid: false });
  s.piece('desk', -2300, s.back + 1700, 300, [620, 1150, 480], 0x55341a, { id: 'lectern', top: 1150 });
  for (const x of [-1, 1])
    for (const z of [-3300, -900, 1500])
      s.piece('column', x * 3500, z, 0, [520, 5400, 520], 0xa39884, { trim: 0x8a8070 });
  for (let r = 0; r < 4; r++)
    for (const side of [-1, 1])
      wideSeat(
        s,
        'pew',
        side * 1950,
        -1500 + r * 1050,
        3142,
        [2300, 900, 520],
        0x5a381d,
        `pew-${r}-${side < 0 ? 'l' : 'r'}-row`,
        3,
        { forward: 30 },
      );
  s.piece('rug', 0, -200, 0, [1100, 14, 6800], 0x7a2226, { solid: false, trim: 0xb9975a });
  for (const x of [-1, 1]) s.lamp('candle', x * 800, 1600, s.back + 900, 0xffb060, 500, 250);
  s.lamp('candle', -2900, 1700, -2200, 0xffa850, 350, 100);
  s.lamp('candle', 2900, 1700, -2200, 0xffa850, 350, 100);
  s.lamp('pendant', 0, 3300, 300, 0xffc890, 700, 100);
  talkers(s, 0, -2350, 'altar');
  talkers(s, 0, 3000, 'aisle');
  s.spot('work', 0, s.back + 1750, 0, 'rite');
  s.spot('stand', 0, s.back + 2950, 3142, 'rite');
  return s;
};
