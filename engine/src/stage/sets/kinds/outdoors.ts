import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** Any exterior never heard of: open ground with trees, a wall and a bench, before what its seed puts behind. */
export const outdoors = (place: Place): Sketch => {
  const behind = place.seed % 3 === 0 ? 'hills' : place.seed % 3 === 1 ? 'town' : 'fields';
  const s = new Sketch(place, [14000, 8500, 0], { kind: 'grass', colour: 0x5d6636 }, behind);
  s.piece('kerb', 0, 200, 0, [30000, 18, 2100], 0x8a7a5a, { id: 'path', solid: false });
  for (let k = 0; k < 7; k++) {
    const x = -7800 + k * 2600 + s.between(-700, 700, 'tree', k);
    s.piece(
      'tree',
      x,
      s.between(-5800, -2600, 'treez', k),
      s.between(0, 6000, 'yaw', k),
      [560, s.between(3800, 5600, 'h', k), 560],
      s.choose('leaf', [0x4d6a2c, 0x5f6a2c, 0x3d5a33]),
      {
        trim: 0x4a3826,
      },
    );
  }
  wideSeat(s, 'bench', 1500, -1600, -200, [1600, 780, 520], 0x5f4326, 'bench-row', 2);
  for (let k = 0; k < 5; k++)
    s.piece('wall-piece', -6000 + k * 1500, -2150, 0, [1500, 620, 320], 0x8a8172, {
      id: 'low-wall',
      trim: 0x9a9282,
    });
  s.piece('lamppost', 3300, -1300, 0, [280, 3600, 280], 0x2a2f30);
  s.piece('rock', -3100, -1300, 500, [900, 520, 700], 0x76716a);
  for (let k = 0; k < 44; k++) {
    const z = k < 30 ? s.between(-4200, -1300, 'z', k) : s.between(1700, 4000, 'z', k);
    s.piece(
      'grass-tuft',
      s.between(-7500, 7500, 'x', k),
      z,
      0,
      [420, s.between(160, 420, 'gh', k), 420],
      0x72783c,
      { solid: false },
    );
  }
  s.lamp('street', 3300, 3350, -1100, 0xffb868, 1800, 0);
  talkers(s, -300, -100, 'path');
  talkers(s, -2700, 300, 'wall');
  talkers(s, 2600, 500, 'lamp');
  s.way('left', s.left + 500, 200, s.left - 2000, 200);
  s.way('right', s.right - 500, 200, s.right + 2000, 200);
  return s;
};
