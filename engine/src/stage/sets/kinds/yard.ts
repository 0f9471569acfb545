import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { facadeOf } from '../facade.ts';
import { Sketch } from '../sketch.ts';
import { churchyard } from './churchyard.ts';
import { shackYard } from './shack-yard.ts';

/** The open ground before a house, a hut, a church or a school, by the place's name. */
export const yard = (place: Place): Sketch => {
  const front = facadeOf(place)?.front;
  if (front === 'church' || front === 'graves') return churchyard(place, front);
  return front === 'shack' ? shackYard(place) : houseYard(place);
};

const houseYard = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 8000, 0], { kind: 'grass', colour: 0x56682f }, 'town');
  const boards = s.choose('boards', [0xb8ad92, 0x8a9a9a, 0xa8795a, 0x7f8a70]);
  const facade = facadeOf(place);
  if (facade?.front === 'public' || facade?.front === 'tower')
    s.piece(
      'building',
      -1800,
      s.back - 1500,
      0,
      [7800, 6400, 3000],
      s.choose('brick', [0x7a4334, 0x8a6a4e]),
      {
        id: 'public',
        trim: 0xb8a888,
        text: facade.sign,
      },
    );
  else
    s.piece('building', -1800, s.back - 1500, 0, [7200, 4600, 3000], boards, { id: 'house', trim: 0xd8d2c2 });
  s.piece('stairs', -1800, s.back + 420, 0, [1700, 380, 840], 0x7d6a50, { id: 'porch', trim: 0x5f4d38 });
  for (let k = 0; k < 3; k++)
    s.piece('fence', 3000 + k * 1800, s.back + 300, 0, [1800, 1250, 90], 0xc9c2b0, { trim: 0xb0a892 });
  for (let k = 0; k < 3; k++)
    s.piece('fence', s.right - 150, -2300 + k * 1800, 1571, [1800, 1250, 90], 0xc9c2b0, { trim: 0xb0a892 });
  for (let k = 0; k < 4; k++)
    s.piece('hedge', s.left + 350, -2800 + k * 1350, 1571, [1350, 1350, 600], 0x3d5a2a);
  s.piece('tree', 3900, -1900, 0, [620, 4400, 620], 0x4d6a2c, { trim: 0x4a3826 });
  wideSeat(s, 'bench', 2300, -1350, -300, [1500, 780, 500], 0x6b4a2c, 'bench-row', 2);
  s.piece('bin', -5000, s.back + 500, 0, [520, 900, 520], 0x4d5450);
  s.piece('bicycle', 1200, s.back + 480, 1571 + 150, [420, 1000, 1650], 0x9a3a30);
  s.piece('flower', -3700, s.back + 350, 0, [1500, 420, 420], 0xc24a55, { solid: true });
  s.piece('flower', -300, s.back + 350, 0, [1300, 420, 420], 0xd4a53c, { solid: true });
  s.piece('basket', -4400, -900, 0, [560, 420, 460], 0x9a7442);
  for (let k = 0; k < 22; k++)
    s.piece(
      'grass-tuft',
      s.between(-5600, 5600, 'x', k),
      s.between(-3300, 3600, 'z', k),
      0,
      [340, s.between(90, 200, 'h', k), 340],
      0x66783a,
      { solid: false },
    );
  s.lamp('sconce', -800, 2150, s.back + 120, 0xffc27c, 1000, 0);
  talkers(s, -200, -400, 'lawn');
  talkers(s, -2600, -1500, 'porch');
  talkers(s, -3300, 800, 'hedge');
  s.way('house', -1800, s.back + 1250, -1800, s.back - 600);
  s.way('gate', s.right - 600, 2600, s.right + 1500, 2600);
  s.way('left', s.left + 900, 2900, s.left - 1500, 2900);
  return s;
};
