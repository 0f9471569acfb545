import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** Height of the water under the bank, mm. */
const LEVEL = -110;

/** A grassy bank: behind it a stream between stones, a fall over a rock face, or a pond with trees beyond. */
export const stream = (place: Place, water: 'stream' | 'waterfall' | 'lake'): Sketch => {
  const s = new Sketch(place, [14000, 8000, 0], { kind: 'grass', colour: 0x66743a }, 'forest');
  const lake = water === 'lake';
  const near = -1350;
  const far = lake ? -15000 : -4700;
  // The bed is as deep as the piece is high; the ground dips into it.
  s.piece('wave', 0, (near + far) / 2, 0, [lake ? 26000 : 44000, 500, near - far], 0x31484a, {
    id: lake ? 'pond' : 'stream',
    y: LEVEL - 500,
    solid: true,
  });
  const stones = lake ? 12 : 24;
  for (let k = 0; k < stones; k++) {
    const x = s.between(-8500, 8500, 'stone', k);
    const inBed = !lake && k % 3 === 0;
    const bank = k % 4 === 0 || lake ? near + 120 : far - 150;
    const z = inBed ? s.between(far + 400, near - 400, 'bed', k) : bank + s.between(-260, 200, 'stone z', k);
    const w = s.between(260, 820, 'stone w', k);
    s.piece(
      'rock',
      x,
      z,
      s.between(0, 3000, 'stone yaw', k),
      [w, w * 0.62, w * 0.8],
      s.choose(`stone ${k}`, [0x76716a, 0x6a6a66, 0x857e72]),
      {
        y: inBed ? LEVEL - 120 : -70,
        solid: false,
      },
    );
  }
  if (water === 'waterfall') {
    for (let k = 0; k < 9; k++) {
      const x = (k - 4) * 2100 + s.between(-300, 300, 'cliff', k);
      const h = s.between(3600, 5600, 'cliff h', k) - Math.abs(k - 4) * 350;
      s.piece('rock', x, far - 1500 - (k === 4 ? 700 : 0), k * 900, [3000, h, 2600], 0x5f5c56, {
        id: 'cliff',
        y: -300,
        solid: false,
      });
    }
    s.piece('wave', 0, far - 240, 0, [1900, 4300, 300], 0x9fb4b8, { id: 'fall', y: LEVEL, solid: false });
    for (let k = 0; k < 5; k++)
      s.piece('rock', (k - 2) * 700, far + 120, k * 700, [620, 460, 520], 0x5c5a55, {
        id: 'splash',
        y: LEVEL - 150,
        solid: false,
      });
  }
  const bark = s.choose('bark', [0x4a3826, 0x5a4a38]);
  const leaf = s.choose('leaf', [0x4d6a2c, 0x5a6a2c, 0x3f5f33]);
  const trees = lake ? 5 : 9;
  for (let k = 0; k < trees; k++) {
    const beyond = !lake && k < 6 && water !== 'waterfall';
    const x = beyond
      ? -9000 + k * 3500 + s.between(-900, 900, 'tree', k)
      : (k % 2 === 0 ? -1 : 1) * s.between(5200, 8200, 'tree', k);
    const z = beyond ? s.between(-8200, -5600, 'tree z', k) : s.between(-900, 1900, 'tree z', k);
    s.piece(
      'tree',
      x,
      z,
      s.between(0, 6000, 'tree yaw', k),
      [560, s.between(4200, 6400, 'tree h', k), 560],
      leaf,
      { trim: bark },
    );
  }
  wideSeat(s, 'log', 2500, -250, -350, [1900, 400, 440], 0x55412c, 'log-row', 2, {
    forward: 20,
    height: 380,
  });
  s.piece('rock', -3100, -450, 400, [1000, 520, 760], 0x76716a, { top: 420 });
  s.spot('sit', -3050, -320, 300, 'stone-row', { y: 400, on: s.pieces.at(-1)?.id ?? '' });
  tufts(s, 30, { x: [-7600, 7600], z: [-1250, -700], height: [200, 480], colour: 0x72803c });
  tufts(s, 26, { x: [-7600, 7600], z: [1700, 3900], height: [140, 320], colour: 0x72803c });
  if (lake) {
    tufts(s, 30, {
      x: [-9000, 9000],
      z: [-2300, -1800],
      height: [600, 1100],
      colour: 0x7a7a40,
      y: LEVEL - 100,
    });
    s.piece('boat', -4700, -2350, 500, [1300, 800, 3300], 0x5f6a52, {
      y: LEVEL - 130,
      solid: false,
      trim: 0xb8a888,
    });
  }
  for (let k = 0; k < 5; k++)
    s.piece(
      'flower',
      s.between(-5200, 5200, 'flower', k),
      s.between(-1100, -700, 'flower z', k),
      0,
      [760, 260, 380],
      k % 2 === 0 ? 0xd8c24a : 0xc8c0d8,
      { solid: false },
    );
  talkers(s, -300, -500, 'bank');
  talkers(s, -1600, 900, 'meadow');
  talkers(s, 1900, 1000, 'grass');
  s.way('left', s.left + 500, 500, s.left - 2000, 500);
  s.way('right', s.right - 500, 500, s.right + 2000, 500);
  return s;
};
