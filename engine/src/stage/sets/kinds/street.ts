import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { facadeOf } from '../facade.ts';
import { Sketch } from '../sketch.ts';

const BRICK = [0x7a4334, 0x6a4a3a, 0x8a6a4e, 0x5d5a58, 0x77614f, 0x604038] as const;

export const street = (place: Place): Sketch => {
  const s = new Sketch(place, [15000, 8000, 0], { kind: 'asphalt', colour: 0x3a3b3d }, 'city');
  const signs = ['HOTEL', 'CAFE', 'BOOKS', 'DRUGS', 'LOANS', 'TAILOR', 'RECORDS'];
  const facade = facadeOf(place);
  const row = (from: number, to: number, key: string): void => {
    let x = from;
    for (let i = 0; x < to; i++) {
      const w = Math.min(s.between(3000, 4300, key, i), Math.max(2400, to - x));
      const h = s.between(5200, 9800, `${key} storeys`, i);
      const lettered = i % 2 === 0;
      s.piece(
        'building',
        x + w / 2,
        s.back - 1250,
        0,
        [w - 30, h, 2500],
        s.choose(`${key} brick ${i}`, BRICK),
        {
          trim: s.choose(`${key} trim ${i}`, [0xb8a888, 0x3d4a45, 0x6a2a26, 0x8a8578]),
          ...(lettered ? { text: s.choose(`${key} sign ${i}`, signs) } : {}),
        },
      );
      if (lettered && Math.abs(x + w / 2) < 7000)
        s.lamp('neon', x + w * 0.36, 1700, s.back + 750, 0xffc070, 2800, 0);
      x += w;
    }
  };
  if (facade === undefined) row(-12500, 12500, 'facade');
  else {
    // The building that the heading names stands in the middle, its sign over the door.
    const half = facade.front === 'shop' ? 2600 : 3600;
    row(-12800, -half, 'left');
    row(half, 12800, 'right');
    const size: Readonly<Record<string, number>> = { shop: 5600, public: 7400, tower: 16500, house: 5600 };
    s.piece(
      'building',
      0,
      s.back - 1250,
      0,
      [half * 2 - 40, size[facade.front] ?? 6000, 2500],
      s.choose('front', BRICK),
      {
        id: facade.front === 'shop' || facade.front === 'house' ? 'front' : facade.front,
        trim: s.choose('front trim', [0xb8a888, 0x3d4a45, 0x6a2a26]),
        text: facade.sign,
      },
    );
    s.lamp('neon', -700, 1800, s.back + 750, 0xffc070, 3000, 0);
    s.way('front-door', half * 0.66, s.back + 700, half * 0.66, s.back - 500);
  }
  s.piece('kerb', 0, -2150, 0, [26000, 130, 3700], 0x77746e, { solid: false });
  for (let k = -5; k <= 5; k++)
    s.piece('road-line', k * 2200, 1400, 0, [1200, 4, 130], 0xc9c2a4, { solid: false });
  s.piece('lamppost', -3600, -700, 0, [300, 4200, 300], 0x22282a);
  s.piece('lamppost', 3800, -700, 0, [300, 4200, 300], 0x22282a);
  s.piece('hydrant', 2350, -800, 0, [320, 700, 320], 0xa8322a);
  s.piece('bin', -2300, -3300, 0, [520, 900, 520], 0x3d4a42);
  s.piece('bin', -1800, -3450, 0, [460, 820, 460], 0x4d5450);
  s.piece('bench', 700, -3350, 0, [1600, 780, 520], 0x5f4326);
  s.piece('bus-stop', -5600, -1300, 0, [500, 2500, 120], 0x2f4a6a, { text: 'BUS' });
  s.piece('newspaper', 4700, -2900, 0, [520, 1050, 480], 0xa8322a, { text: 'NEWS', solid: true });
  s.piece(
    'car',
    5200,
    450,
    1571,
    [1750, 1400, 4000],
    s.choose('car', [0x5b1f1f, 0x23404a, 0x2b2b2e, 0x6b6a3a]),
  );
  s.piece('crate', -5000, -3400, 200, [600, 480, 500], 0x8b683e);
  s.spot('sit', 350, -3290, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.spot('sit', 1050, -3290, 0, 'bench-row', { y: 390, on: 'bench-1' });
  s.lamp('street', -3600, 3900, -400, 0xffb868, 2600, 0);
  s.lamp('street', 3800, 3900, -400, 0xffb868, 2600, 0);
  talkers(s, -300, -1500, 'pavement');
  talkers(s, -3500, -2100, 'shopfront');
  talkers(s, 2900, -2300, 'corner');
  talkers(s, 0, 900, 'road');
  s.spot('lean', -3300, -900, 300, 'lamp-row');
  s.way('left', s.left + 600, -1800, s.left - 1500, -1800);
  s.way('right', s.right - 600, -1800, s.right + 1500, -1800);
  s.way('across', -2600, s.front - 400, -2600, s.front + 1500);
  return s;
};
