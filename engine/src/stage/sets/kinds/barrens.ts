import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** Open sand or snow to the horizon, with the few things that stand in it. */
export const barrens = (place: Place, ground: 'desert' | 'snow'): Sketch => {
  const snow = ground === 'snow';
  const s = new Sketch(
    place,
    [17000, 9500, 0],
    snow ? { kind: 'snow', colour: 0xd2dae4 } : { kind: 'sand', colour: 0xbf9a62 },
    'hills',
  );
  const stone = snow ? ([0x8d949c, 0xa9b0b8] as const) : ([0x9a6a44, 0x8a5c3c] as const);
  for (let k = 0; k < 9; k++) {
    const w = s.between(500, 2100, 'rock', k);
    const side = k % 2 === 0 ? -1 : 1;
    s.piece(
      'rock',
      side * s.between(2600, 8200, 'rock x', k),
      s.between(-4600, -1500, 'rock z', k),
      k * 700,
      [w, w * 0.55, w * 0.8],
      stone[k % 2] as number,
      { y: -90 },
    );
  }
  s.piece('rock', 2300, -1300, 300, [1400, 560, 900], stone[0], { id: 'seat-stone', top: 420 });
  s.spot('sit', 2050, -980, 200, 'stone-row', { y: 400, on: 'seat-stone' });
  s.spot('sit', 2600, -980, -200, 'stone-row', { y: 400, on: 'seat-stone' });
  if (snow)
    for (let k = 0; k < 8; k++)
      s.piece(
        'tree',
        (k % 2 === 0 ? -1 : 1) * s.between(4200, 9500, 'pine', k),
        s.between(-7500, -3200, 'pine z', k),
        k * 800,
        [520, s.between(4800, 6600, 'pine h', k), 520],
        0x2f4a3c,
        { trim: 0x3d322a },
      );
  else {
    for (let k = 0; k < 7; k++)
      s.piece(
        'plant',
        (k % 2 === 0 ? -1 : 1) * s.between(2800, 8000, 'cactus', k),
        s.between(-5200, -1900, 'cactus z', k),
        k * 900,
        [700, s.between(1300, 2900, 'cactus h', k), 700],
        0x4f6a42,
        { id: 'cactus' },
      );
    s.piece('log', -2700, -1500, 700, [1900, 300, 320], 0x9a8a70);
  }
  tufts(s, snow ? 14 : 26, {
    x: [-8000, 8000],
    z: [-4300, -1700],
    height: [160, 420],
    colour: snow ? 0xb8b29a : 0x9a8a52,
  });
  tufts(s, 10, { x: [-8000, 8000], z: [2000, 4200], height: [120, 280], colour: snow ? 0xb8b29a : 0x9a8a52 });
  talkers(s, -400, -400, 'open');
  talkers(s, -2600, 700, 'drift');
  talkers(s, 2400, 600, 'stones');
  s.way('left', s.left + 500, 400, s.left - 2000, 400);
  s.way('right', s.right - 500, 400, s.right + 2000, 400);
  return s;
};
