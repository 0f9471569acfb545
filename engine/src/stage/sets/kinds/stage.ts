import type { Place } from '../../../timeline/place.ts';
import { talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

/** A theatre's boards, seen from the house: curtains, footlights, a painted cloth. */
export const stage = (place: Place): Sketch => {
  const s = new Sketch(place, [7600, 6000, 4600], { kind: 'wood', colour: 0x7a5632 }, 'interior');
  const red = s.choose('curtain', [0x7d1f24, 0x2f3a63, 0x5a2f5a]);
  s.wall(
    'back',
    s.right,
    s.back,
    s.left,
    s.back,
    'fabric',
    s.choose('cloth', [0x2f3f56, 0x3d4a3a, 0x54402f]),
  );
  s.piece('skyline', 0, s.back + 60, 0, [7400, 3900, 40], s.choose('sky', [0x7fa0b4, 0xc49a6c, 0x4a5f86]), {
    id: 'backcloth',
    solid: false,
    trim: s.choose('land', [0x5f6a3a, 0x7a5a38, 0x4a6048]),
  });
  for (const side of [-1, 1]) {
    s.piece('curtain', side * 3020, 700, 0, [1450, 4300, 420], red, {
      trim: 0xc79a45,
      id: `drape-${side < 0 ? 'l' : 'r'}`,
    });
    s.piece('curtain', side * 3250, -1300, 0, [1000, 4300, 300], red, { id: `leg-${side < 0 ? 'l' : 'r'}` });
    s.piece('column', side * 4300, 1500, 0, [700, 5200, 700], 0x7a5a30, { solid: false, trim: 0xc9a04a });
  }
  s.piece('curtain', 0, 800, 0, [8400, 900, 320], red, {
    id: 'border',
    y: 2620,
    solid: false,
    trim: 0xc79a45,
  });
  for (let k = -4; k <= 4; k++)
    s.piece('lamp', k * 800, 2700, 3142, [260, 180, 200], 0x3a2a1a, {
      id: 'footlight',
      solid: false,
      trim: 0xffd9a0,
    });
  for (let k = -2; k <= 2; k++)
    s.piece('spotlight', k * 1700, 1000, 0, [300, 420, 380], 0x1c1c1e, { y: 3500, solid: false });
  s.piece('chair', -1900, -900, 500, [420, 830, 430], 0x5f3d21);
  s.piece('crate', 2300, -1500, 300, [800, 520, 600], 0x7a5a36, { top: 520 });
  s.piece('lamp', 0, -1700, 0, [200, 1500, 200], 0x2a2a2a, {
    id: 'microphone',
    solid: false,
    trim: 0x9a9a9a,
  });
  s.piece('cloud', 1700, s.back + 120, 0, [1500, 700, 60], 0x8a93a8, { y: 3000, solid: false });
  s.piece('audience', 0, s.front + 1500, 3142, [7600, 900, 1600], 0x15130f, { solid: false, y: -900 });
  s.spot('sit', -1890, -880, 500, 'chair-row', { y: 390, on: 'chair-1' });
  s.lamp('strip', 0, 300, 2650, 0xffb868, 900, 900);
  s.lamp('pendant', -1700, 3900, 1400, 0xfff0d0, 1500, 1500);
  s.lamp('pendant', 1700, 3900, 1400, 0xffe0b8, 1500, 1500);
  talkers(s, 0, -300, 'centre');
  talkers(s, -1600, 900, 'left');
  talkers(s, 1800, 700, 'right');
  s.way('wing-left', s.left + 500, -300, s.left - 1200, -300);
  s.way('wing-right', s.right - 500, -300, s.right + 1200, -300);
  return s;
};
