import type { Place } from '../../../timeline/place.ts';
import { COUNTER, clutter, hang, tableWithChairs, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const kitchen = (place: Place): Sketch => {
  const s = new Sketch(place, [6000, 5200, 2600], { kind: 'tile', colour: 0xa89a80 }, 'town');
  const units = s.choose('units', [0x7f9a86, 0xc9b891, 0x6d8797, 0xa86a4a]);
  s.room('plaster', s.choose('wall', [0xd6c59a, 0xc7cbb2, 0xd3b59a]), 0xb9c2b4);
  s.window('back', -300, 1080, 1300, 1000, s.choose('curtain', [0xb8453c, 0xd8cfae, 0x6e8a9a]));
  s.door('right', 500, 0x7a5634);
  s.door('left', 1000, 0x8a9a8a);
  const zb = s.back + 310;
  s.piece('counter-top', -1850, zb, 0, [1300, COUNTER, 600], units, { top: COUNTER, trim: 0x8a6238 });
  s.piece('sink', -300, zb, 0, [1700, COUNTER, 600], units, { top: COUNTER, trim: 0x8a6238 });
  s.piece('stove', 980, zb, 0, [800, COUNTER + 20, 620], 0xd5d2c6, { top: COUNTER + 20, trim: 0x2c2e31 });
  const right = s.piece('counter-top', 1720, zb, 0, [640, COUNTER, 600], units, {
    top: COUNTER,
    trim: 0x8a6238,
  });
  s.piece('fridge', 2520, zb + 20, 0, [760, 1700, 700], 0xd9dccf, { trim: 0x9aa0a0 });
  s.piece('cabinet', -1850, s.back + 190, 0, [1300, 650, 340], units, {
    y: 1450,
    solid: false,
    trim: 0xcab98a,
  });
  s.piece('cabinet', 1450, s.back + 190, 0, [1300, 650, 340], units, {
    y: 1500,
    solid: false,
    trim: 0xcab98a,
  });
  clutter(s, right, [['bottle', 80, 250, 80, 0x5a6b2a]]);
  s.piece('box', -2150, zb, 200, [180, 250, 160], 0xb5452f, { y: COUNTER, solid: false });
  s.piece('box', -1900, zb - 60, -200, [150, 200, 150], 0xd4b35a, { y: COUNTER, solid: false });
  s.piece('food', -1550, zb + 40, 0, [260, 110, 260], 0xb5793c, { y: COUNTER, solid: false });
  const t = tableWithChairs(s, -250, 150, 820, 1100, 0x8a5f35, 0x6b4626, 'table', 4);
  clutter(s, t, [
    ['cup', 105, 95, 85, 0xd8cdb8],
    ['plate', 240, 24, 240, 0xd9d4c8],
    ['flower', 170, 340, 170, 0xd4b13c],
    ['cup', 105, 95, 85, 0xb9553f],
  ]);
  s.piece('shelf', s.left + 180, -1300, 1571, [900, 1700, 320], 0x7a5634);
  hang(s, 'clock', 'left', -200, 1800, 320, 320, 0xe1d8bf, 0x3a3a3a);
  s.lamp('pendant', -250, 1750, 150, 0xffc17a, 1200, 200);
  s.spot('work', 980, s.back + 900, 3142, 'stove-row');
  s.spot('work', -300, s.back + 900, 3142, 'sink-row');
  talkers(s, 1650, -900, 'counter', 1250);
  talkers(s, 1500, 1200, 'door');
  return s;
};
