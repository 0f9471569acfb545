import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const forest = (place: Place): Sketch => {
  const s = new Sketch(place, [14000, 9000, 0], { kind: 'earth', colour: 0x3f3322 }, 'forest');
  const bark = s.choose('bark', [0x4a3826, 0x5a4a38, 0x3d322a]);
  const leaf = s.choose('leaf', [0x35552a, 0x4d5a26, 0x2c4a33]);
  let n = 0;
  for (let k = 0; k < 46 && n < 26; k++) {
    const x = s.between(-9500, 9500, 'x', k);
    const z = s.between(-9000, 1600, 'z', k);
    const inGlade = Math.abs(x) < 3300 && z > -2900;
    if (inGlade || s.pieces.some((p) => Math.abs(p.x - x) < 1300 && Math.abs(p.z - z) < 1100)) continue;
    n++;
    const thick = s.between(420, 760, 'w', k);
    s.piece('tree', x, z, s.between(0, 6000, 'yaw', k), [thick, s.between(5200, 7800, 'h', k), thick], leaf, {
      trim: bark,
    });
  }
  wideSeat(s, 'log', -1500, -1500, 700, [2100, 400, 460], 0x55412c, 'log-row', 2, {
    forward: 20,
    height: 380,
  });
  s.piece('rock', 2300, -2000, 300, [1100, 700, 850], 0x6a6a60);
  s.piece('rock', 2950, -1500, 900, [600, 380, 500], 0x74736a);
  for (let k = 0; k < 34; k++) {
    const x = s.between(-6500, 6500, 'fern', k);
    const z = s.between(-4200, 3600, 'fernz', k);
    if (Math.abs(x) < 1800 && Math.abs(z) < 1200) continue;
    s.piece(
      'grass-tuft',
      x,
      z,
      s.between(0, 6000, 'ferny', k),
      [620, s.between(240, 520, 'fernh', k), 620],
      0x4d6a2f,
      {
        solid: false,
      },
    );
  }
  s.piece('log', 3300, 300, 2000, [1900, 340, 380], 0x4a3a28);
  talkers(s, 300, -500, 'glade');
  talkers(s, -700, 1100, 'path');
  talkers(s, 1600, 700, 'edge');
  s.spot('lean', -2300, -2400, 500, 'tree-row');
  s.way('left', s.left + 500, 1900, s.left - 1500, 1900);
  s.way('right', s.right - 500, 1900, s.right + 1500, 1900);
  s.way('deep', 300, s.back + 1300, 300, s.back - 2000);
  return s;
};
