import type { Place } from '../../../timeline/place.ts';
import { clutter, hang, STOOL, seat, TABLE, talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** Booths along the windows, a counter with stools: the two-shot's home. */
export const diner = (place: Place): Sketch => {
  const s = new Sketch(place, [7600, 5800, 2700], { kind: 'tile', colour: 0x6a625a }, 'city');
  const leather = s.choose('leather', [0x8a1f1c, 0x1f5a55, 0x7a3a1a]);
  s.room('plaster', s.choose('wall', [0x5a7a72, 0xb8a27a, 0x6a5a66]), 0x4a2a16);
  s.window('back', -1750, 820, 2300, 1250);
  s.window('back', 1150, 820, 2300, 1250);
  s.door('left', 1500, 0x7a5a3a, 950, 2050);
  s.door('right', -2000, 0x6a5038);
  const booth = (x: number, group: string): void => {
    const z = s.back + 640;
    wideSeat(s, 'booth', x - 820, z, 1571, [1000, 1080, 620], leather, group, 2, {
      forward: 130,
      trim: 0x4a2713,
    });
    wideSeat(s, 'booth', x + 820, z, -1571, [1000, 1080, 620], leather, group, 2, {
      forward: 130,
      trim: 0x4a2713,
    });
    const t = s.piece('table', x, z, 0, [800, TABLE, 900], 0x7a3f22, { top: TABLE, trim: 0xb5b0a0 });
    clutter(s, t, [
      ['cup', 105, 95, 85, 0xd8cdb8],
      ['bottle', 70, 180, 70, 0xb23a2a],
      ['cup', 105, 95, 85, 0xd8cdb8],
    ]);
    s.piece('letter', x - 40, z + 180, 300, [180, 5, 120], 0xd8cba8, { y: TABLE, solid: false });
    s.lamp('pendant', x, 1650, z + 40, 0xffb060, 1100, 350);
  };
  booth(-1750, 'booth-a');
  booth(1150, 'booth-b');
  // Group order: the two window seats first, then those across them.
  s.piece('counter', s.right - 1250, 700, -1571, [2900, 900, 620], leather, { top: 900, trim: 0xc9c2b0 });
  for (let k = 0; k < 3; k++)
    seat(s, 'stool', s.right - 1910, -100 + k * 850, 1571, [380, STOOL, 380], leather, 'counter-row', {
      height: STOOL,
      forward: 0,
      trim: 0xb5b5b0,
    });
  s.spot('work', s.right - 650, 300, -1571, 'counter-back-row');
  s.piece('bar-back', s.right - 190, 900, -1571, [2200, 1900, 340], 0x8a8a82, { trim: 0xb5b0a0, y: 0 });
  s.piece('till', s.right - 1250, 1800, -1571, [380, 380, 340], 0xb0b0a8, { y: 900, solid: false });
  s.piece('cake', s.right - 1250, 0, 0, [300, 220, 300], 0xd9a06a, { y: 900, solid: false });
  s.piece('jukebox', s.left + 340, -600, 1571, [860, 1480, 560], 0xa8452f, { trim: 0xf0b84a });
  hang(s, 'sign', 'left', 400, 1650, 1300, 460, 0xe04a34, 0x3a1a14, 'EAT');
  hang(s, 'photograph', 'back', -300, 1500, 300, 360, 0xb5a27a, 0x3a2415);
  hang(s, 'clock', 'back', -320, 2050, 320, 320, 0xe6dcc0, 0xa8322a);
  s.lamp('neon', s.left + 250, 1880, 400, 0xff3a24, 700, 250);
  s.lamp('sconce', -300, 1650, s.back + 130, 0xff9a4a, 420, 0);
  talkers(s, -1300, 700, 'aisle');
  talkers(s, 300, 1300, 'door');
  return s;
};
