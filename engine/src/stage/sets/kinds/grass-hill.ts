import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const grassHill = (place: Place): Sketch => {
  const s = new Sketch(place, [14000, 8000, 0], { kind: 'grass', colour: 0x5f6636 }, 'hills');
  for (let k = -3; k <= 3; k++)
    s.piece('fence', k * 2300 - 300, s.back + 700, 0, [2300, 860, 110], 0x6a5036, { trim: 0x56402a });
  s.piece('tree', 3900, -2300, 0, [760, 4600, 760], 0x4d5f2c, { trim: 0x4a3826 });
  wideSeat(s, 'bench', 1450, -1900, -250, [1600, 780, 520], 0x5f4326, 'bench-row', 2);
  s.piece('rock', -3600, -1900, 500, [1300, 800, 900], 0x76716a);
  s.piece('rock', -4600, -1200, 1500, [700, 420, 600], 0x7d7870);
  for (let k = 0; k < 90; k++) {
    const x = s.between(-7500, 7500, 'x', k);
    const z = k < 66 ? s.between(-4100, -2300, 'z', k) : s.between(1900, 3800, 'z', k);
    s.piece(
      'grass-tuft',
      x,
      z,
      s.between(0, 6000, 'y', k),
      [480, s.between(260, 620, 'h', k), 480],
      0x7f7a40,
      {
        solid: false,
      },
    );
  }
  talkers(s, -500, -700, 'brow');
  talkers(s, -500, -2200, 'fence');
  talkers(s, 2200, 500, 'path');
  s.spot('lean', -2400, s.back + 1080, 3000, 'fence-row');
  s.way('left', s.left + 500, 300, s.left - 2000, 300);
  s.way('right', s.right - 500, 300, s.right + 2000, 300);
  return s;
};
