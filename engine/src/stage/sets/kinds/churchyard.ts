import type { Place } from '../../../timeline/place.ts';
import { talkers, wideSeat } from '../compose.ts';
import type { Front } from '../facade.ts';
import { Sketch } from '../sketch.ts';
import { tufts } from '../tufts.ts';

/** Graves on grass along a gravel path, a low wall; behind them the church, or at a cemetery a chapel farther off. */
export const churchyard = (place: Place, front: Front): Sketch => {
  const s = new Sketch(place, [13000, 8400, 0], { kind: 'grass', colour: 0x52652f }, 'hills');
  const near = front === 'church';
  const wall = s.choose('stone', [0x9a917f, 0x8a8780, 0xa89a80]);
  s.piece(
    'building',
    near ? -900 : -4200,
    s.back - (near ? 2300 : 7500),
    0,
    near ? [7800, 8200, 5200] : [5200, 6600, 4200],
    wall,
    {
      id: 'chapel',
      trim: 0x4a4038,
    },
  );
  s.piece('kerb', near ? -900 : 0, -700, 1571, [8800, 16, 1700], 0x8f8672, { id: 'path', solid: false });
  for (let row = 0; row < 3; row++)
    for (let k = 0; k < 8; k++) {
      const x = -5600 + k * 1600 + s.between(-180, 180, 'grave', row, k);
      const z = -3500 + row * 1250 + s.between(-120, 120, 'grave z', row, k);
      if (Math.abs(x - (near ? -900 : 0)) < 1500 || (row === 2 && Math.abs(x) < 3300)) continue;
      s.piece(
        'tombstone',
        x,
        z,
        s.between(-140, 140, 'grave yaw', row, k),
        [560, s.between(620, 1080, 'grave h', row, k), 170],
        s.choose(`grave ${row} ${k}`, [0x77756f, 0x6a6d6a, 0x85806f]),
      );
    }
  for (let k = 0; k < 4; k++)
    s.piece('wall-piece', s.right - 200, -3300 + k * 1500, 1571, [1500, 720, 340], 0x8a8172, {
      id: 'low-wall',
      trim: 0x9a9282,
    });
  s.piece('tree', 5000, -3500, 0, [760, 5600, 760], 0x3d5a33, { trim: 0x3f3226 });
  s.piece('tree', -6900, -4700, 900, [700, 6200, 700], 0x35502f, { trim: 0x3f3226 });
  wideSeat(s, 'bench', 2600, -1500, -200, [1500, 780, 500], 0x5f4326, 'bench-row', 2);
  s.piece('flower', -2600, -2900, 0, [420, 300, 300], 0xd8d0c0, { solid: false });
  s.piece('flower', 3300, -2650, 0, [420, 300, 300], 0xb84a5a, { solid: false });
  tufts(s, 34, { x: [-6000, 6000], z: [-4000, -1000], height: [110, 300], colour: 0x66783a });
  tufts(s, 14, { x: [-6000, 6000], z: [1900, 3900], height: [110, 240], colour: 0x66783a });
  s.lamp('sconce', near ? 300 : -3600, 2500, s.back + 250, 0xffc27c, 1100, 0);
  talkers(s, near ? -900 : 0, -400, 'path');
  talkers(s, 2500, 500, 'lawn');
  talkers(s, -3200, 900, 'graves');
  s.spot('stand', 1500, -1500, 3142, 'grave-row');
  if (near) s.way('church', -900, s.back + 700, -900, s.back - 900);
  s.way('left', s.left + 600, 1900, s.left - 1800, 1900);
  s.way('right', s.right - 900, 2300, s.right + 1800, 2300);
  return s;
};
