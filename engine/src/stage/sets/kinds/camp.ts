import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const camp = (place: Place): Sketch => {
  const s = new Sketch(place, [12000, 8000, 0], { kind: 'earth', colour: 0x5a4a32 }, 'forest');
  s.piece('fire', 0, -900, 0, [760, 620, 760], 0xff8a2a, { id: 'campfire', trim: 0x5a4a40 });
  wideSeat(s, 'log', -1050, -900, 1571, [1700, 390, 440], 0x55412c, 'fire', 2, { forward: 20, height: 380 });
  wideSeat(s, 'log', 1050, -900, -1571, [1700, 390, 440], 0x55412c, 'fire', 2, { forward: 20, height: 380 });
  s.piece('tent', -3300, -2500, 600, [2300, 1700, 2600], s.choose('tent', [0x7a6a42, 0x5a6a4a, 0x8a4a35]));
  s.piece('tent', 3300, -2700, -700, [2100, 1600, 2400], s.choose('tent2', [0x6a5a3a, 0x4a5a5a]));
  s.piece('crate', 2300, -100, 300, [620, 480, 500], 0x8b683e, { top: 480 });
  s.piece('lantern', 2300, -100, 0, [190, 330, 190], 0x6a5a2a, { y: 480, solid: false, trim: 0xffc27c });
  s.piece('bag', -1250, -2700, 200, [520, 420, 360], 0x4d5a3a, { solid: true });
  s.piece('log', 700, -2300, 300, [1200, 300, 500], 0x4a3a28, { id: 'firewood' });
  let n = 0;
  for (let k = 0; k < 30 && n < 14; k++) {
    const x = s.between(-8500, 8500, 'x', k);
    const z = s.between(-8500, -3700, 'z', k);
    if (
      s.pieces.some(
        (p) =>
          (p.kind === 'tree' && Math.abs(p.x - x) < 1200 && Math.abs(p.z - z) < 900) ||
          (p.kind === 'tent' && Math.abs(p.x - x) < 2100 && Math.abs(p.z - z) < 2100),
      )
    )
      continue;
    n++;
    s.piece('tree', x, z, s.between(0, 6000, 'y', k), [520, s.between(4800, 7200, 'h', k), 520], 0x2f4a2a, {
      trim: 0x45352a,
    });
  }
  for (let k = 0; k < 18; k++)
    s.piece(
      'grass-tuft',
      s.between(-5600, 5600, 'gx', k),
      s.between(1200, 3700, 'gz', k),
      0,
      [400, s.between(120, 300, 'gh', k), 400],
      0x5a6a34,
      { solid: false },
    );
  s.lamp('fire', 0, 520, -900, 0xff8030, 1800, 500);
  s.lamp('table', 2300, 720, -100, 0xffc27c, 500, 0);
  talkers(s, -200, 700, 'clearing');
  talkers(s, -3000, -600, 'tent');
  s.way('left', s.left + 500, 1000, s.left - 1500, 1000);
  s.way('right', s.right - 500, 1000, s.right + 1500, 1000);
  return s;
};
