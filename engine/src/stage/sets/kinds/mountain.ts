import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** A shelf of rock high up: boulders, a cairn, a drop behind it, and ranges to the horizon. */
export const mountain = (place: Place, snow: boolean): Sketch => {
  const s = new Sketch(
    place,
    [13000, 7600, 0],
    snow ? { kind: 'snow', colour: 0xcdd5e0 } : { kind: 'stone', colour: 0x77726a },
    'hills',
  );
  const tones = snow ? ([0x9aa3ae, 0xb4bcc6, 0x868c94] as const) : ([0x76716a, 0x6a655e, 0x857e72] as const);
  for (let k = 0; k < 15; k++) {
    const w = s.between(900, 2600, 'edge', k);
    const x = -8400 + k * 1200 + s.between(-300, 300, 'edge x', k);
    s.piece(
      'rock',
      x,
      s.back + 350 + s.between(-300, 250, 'edge z', k),
      k * 800,
      [w, w * s.between(28, 55, 'edge h', k) * 0.01, w * 0.8],
      s.choose(`edge ${k}`, tones),
      { id: 'edge', y: -160 },
    );
  }
  // Rock faces that shut the shelf in at both sides.
  for (const side of [-1, 1])
    for (let k = 0; k < 4; k++)
      s.piece(
        'rock',
        side * (6900 + k * 900),
        -3200 + k * 1700,
        side * 500 + k * 900,
        [2600, s.between(2600, 5200, 'face', side, k), 2600],
        s.choose(`face ${side} ${k}`, tones),
        { id: 'face', y: -400, solid: Math.abs(6900 + k * 900) < 7000 },
      );
  s.piece('rock', 2900, -1500, 300, [1500, 620, 1000], tones[0], { id: 'seat-stone', top: 440 });
  s.spot('sit', 2650, -1150, 200, 'stone-row', { y: 420, on: 'seat-stone' });
  s.spot('sit', 3250, -1150, -200, 'stone-row', { y: 420, on: 'seat-stone' });
  for (let k = 0; k < 5; k++)
    s.piece(
      'rock',
      -2900 + s.between(-40, 40, 'cairn', k),
      -1900,
      k * 1100,
      [900 - k * 150, 330 - k * 30, 800 - k * 140],
      tones[k % 3] as number,
      {
        id: 'cairn',
        y: k * 230,
        solid: k === 0,
      },
    );
  for (let k = 0; k < 22; k++) {
    const w = s.between(120, 380, 'scree', k);
    const x = s.between(-6000, 6000, 'scree x', k);
    const z = k < 13 ? s.between(-2900, -1600, 'scree z', k) : s.between(1900, 3600, 'scree z', k);
    s.piece('rock', x, z, k * 700, [w, w * 0.6, w * 0.8], s.choose(`scree ${k}`, tones), {
      id: 'scree',
      y: -30,
      solid: false,
    });
  }
  if (!snow) tufts(s, 26, { x: [-6400, 6400], z: [-3000, -1700], height: [120, 300], colour: 0x84804a });
  talkers(s, -400, -600, 'ledge');
  talkers(s, -1500, 900, 'shelf');
  talkers(s, 2300, 700, 'path');
  s.spot('stand', 300, -2150, 3142, 'view-row');
  s.way('left', s.left + 700, 1200, s.left - 1600, 1200);
  s.way('right', s.right - 700, 1200, s.right + 1600, 1200);
  return s;
};
