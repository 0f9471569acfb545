import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** A beach: sand that runs down into the surf, driftwood, an overturned boat, dunes' grass toward the viewer. */
export const shore = (place: Place): Sketch => {
  const s = new Sketch(place, [15000, 8000, 0], { kind: 'sand', colour: 0xb59a6c }, 'sea');
  s.piece('wave', 0, -16000, 0, [90000, 500, 22000], 0x3a5a62, { id: 'surf', y: -700, solid: true });
  wideSeat(s, 'log', 1700, -1300, -300, [2300, 400, 440], 0x8a7a64, 'log-row', 2, {
    forward: 20,
    height: 380,
  });
  s.piece('boat', -4300, -1500, 900, [1700, 1000, 4000], 0x5a7078, { y: -80, trim: 0xd0c4a4 });
  for (let k = 0; k < 16; k++) {
    const w = s.between(160, 760, 'stone', k);
    const side = k % 2 === 0 ? -1 : 1;
    const x = k < 11 ? side * s.between(3600, 9000, 'stone x', k) : s.between(-3000, 3000, 'stone x', k);
    const z = k < 11 ? s.between(-4200, -2200, 'stone z', k) : s.between(-3400, -2600, 'stone z', k);
    s.piece('rock', x, z, s.between(0, 3000, 'stone yaw', k), [w, w * 0.6, w * 0.8], 0x6d675e, {
      y: -140,
      solid: w > 500 && Math.abs(x) < 7500,
    });
  }
  s.piece('rock', 10500, -9500, 300, [7000, 4200, 5200], 0x5c5750, { id: 'headland', y: -900, solid: false });
  s.piece('rock', 15500, -12500, 1300, [9000, 6800, 6000], 0x625c54, {
    id: 'headland',
    y: -900,
    solid: false,
  });
  s.piece('rope', -2500, -500, 0, [520, 150, 520], 0xa98d5a, { solid: false });
  s.piece('crate', 4200, -400, 300, [620, 460, 520], 0x8b7a5c, { top: 460 });
  s.piece('basket', 4900, -150, 0, [520, 400, 460], 0x9a7a48);
  s.piece('fence', -6300, 1900, 1100, [2300, 900, 110], 0x8a7a60, { trim: 0x75664f });
  tufts(s, 30, { x: [-7400, 7400], z: [2200, 3900], height: [240, 560], colour: 0x9a9a58 });
  tufts(s, 10, { x: [5200, 7400], z: [-500, 1500], height: [240, 480], colour: 0x9a9a58 });
  talkers(s, -300, -700, 'strand');
  talkers(s, -1900, 700, 'sand');
  talkers(s, 2900, 700, 'crate');
  s.spot('stand', 300, -2300, 3142, 'tide-row');
  s.way('left', s.left + 500, 300, s.left - 2000, 300);
  s.way('right', s.right - 500, 300, s.right + 2000, 300);
  return s;
};
