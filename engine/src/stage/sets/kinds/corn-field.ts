import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const cornField = (place: Place): Sketch => {
  const s = new Sketch(place, [18000, 10000, 0], { kind: 'grass', colour: 0x8a7a3c }, 'fields');
  for (let k = 0; k < 210; k++) {
    const x = s.between(-11000, 11000, 'x', k);
    const z = k < 165 ? s.between(-6200, -1900, 'z', k) : s.between(2200, 4600, 'z', k);
    s.piece(
      'grass-tuft',
      x,
      z,
      s.between(0, 6000, 'y', k),
      [680, s.between(500, 950, 'h', k), 680],
      0xa8893f,
      {
        solid: false,
      },
    );
  }
  for (let k = -4; k <= 4; k++)
    s.piece('fence', k * 2500, -1750, 0, [2500, 950, 110], 0x6e563a, { trim: 0x5d472e, solid: k !== 0 });
  s.piece('tree', -5600, -4300, 0, [900, 5600, 900], 0x5a6a2c, { trim: 0x4d3a26 });
  s.piece('cart', 4700, -250, 500, [1300, 1150, 2300], 0x6e4d2b);
  s.piece('crate-stack', 6900, -900, 200, [1500, 1100, 1100], 0xb0924a, { id: 'bales' });
  s.piece('sign', 1900, -2700, 0, [500, 2100, 300], 0x6a4a2c, { id: 'scarecrow' });
  talkers(s, -400, -300, 'track');
  talkers(s, 2300, 300, 'cart');
  talkers(s, -3400, 300, 'field');
  s.spot('lean', -1500, -1330, 0, 'fence-row');
  s.spot('lean', -2700, -1330, 200, 'fence-row');
  s.way('left', s.left + 500, 400, s.left - 2000, 400);
  s.way('right', s.right - 500, 700, s.right + 2000, 700);
  return s;
};
