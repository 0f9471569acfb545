import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const road = (place: Place): Sketch => {
  const s = new Sketch(place, [18000, 9000, 0], { kind: 'grass', colour: 0x6a6a3c }, 'hills');
  s.piece('kerb', 0, -400, 0, [60000, 24, 4200], 0x3d3c3b, { id: 'tarmac', solid: false });
  for (let k = -9; k <= 9; k++)
    s.piece('road-line', k * 2600, -400, 0, [1400, 30, 120], 0xc9b45a, { solid: false });
  s.piece(
    'car',
    2500,
    -300,
    1571 + 40,
    [1800, 1450, 4100],
    s.choose('car', [0x6d2424, 0x2f5560, 0x8a7a3a, 0x2f2f34]),
  );
  for (let k = -4; k <= 4; k++)
    s.piece('lamppost', k * 7000 + 1500, -3600, 0, [260, 5600, 260], 0x4b3624, {
      id: 'telegraph',
      trim: 0x33261a,
    });
  for (let k = -7; k <= 7; k++)
    s.piece('fence', k * 2600, -4300, 0, [2600, 900, 100], 0x6a5438, { trim: 0x5a4630 });
  s.piece('sign', -2900, -2900, 250, [900, 2000, 80], 0x2f5a3a, { text: 'NEXT TOWN 12', trim: 0xd8d8c8 });
  for (let k = 0; k < 26; k++)
    s.piece(
      'grass-tuft',
      s.between(-9000, 9000, 'tuft', k),
      s.between(-4300, -2700, 'tuftz', k),
      s.between(0, 3000, 'tufty', k),
      [500, s.between(250, 520, 'tufth', k), 500],
      0x7a7a3e,
      { solid: false },
    );
  for (let k = 0; k < 10; k++)
    s.piece(
      'grass-tuft',
      s.between(-9000, 9000, 'near', k),
      s.between(2300, 4200, 'nearz', k),
      0,
      [450, s.between(180, 320, 'nearh', k), 450],
      0x7a7a3e,
      { solid: false },
    );
  s.piece('rock', -5200, -2950, 400, [900, 520, 700], 0x7d766a);
  s.lamp('headlight', 400, 700, -500, 0xfff0c0, 1600, 0);
  talkers(s, -600, -200, 'tarmac');
  talkers(s, -3000, 1500, 'verge');
  s.spot('lean', 1750, 900, 0, 'car-row', {});
  talkers(s, 2600, 2300, 'roadside');
  s.way('left', s.left + 500, -400, s.left - 2000, -400);
  s.way('right', s.right - 500, -1700, s.right + 2000, -1700);
  return s;
};
