import type { Place } from '../../../timeline/place.ts';
import { armchair, chair, clutter, hang, seat, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const office = (place: Place): Sketch => {
  const s = new Sketch(place, [6600, 5400, 2800], { kind: 'carpet', colour: 0x3f4a45 }, 'city');
  s.room('panel', s.choose('wall', [0x8a8b74, 0x77706a, 0x6d7f86]), s.choose('wood', [0x4d3019, 0x3a2a22]));
  s.window('back', -900, 800, 1500, 1450, 0xb8b09a);
  s.window('back', 900, 800, 1500, 1450, 0xb8b09a);
  s.door('left', 1000, 0x5a3a1f);
  s.door('right', -1600, 0x5a3a1f);
  // The desk stands side-on, so that the two across it are in profile.
  const desk = s.piece('desk', 150, -450, 0, [860, 640, 1500], 0x5d3819, { top: 640, trim: 0x2f4a3a });
  seat(s, 'armchair', 950, -450, -1571, [700, 980, 660], 0x3a241a, 'desk', { forward: 60, height: 400 });
  chair(s, -530, -250, 1571, 0x6f4a28, 'desk');
  chair(s, -560, -850, 1400, 0x6f4a28, 'desk');
  s.piece('lamp', 300, -1020, 900, [330, 430, 300], 0x2f6a4a, {
    id: 'desk-lamp',
    y: 640,
    solid: false,
    trim: 0xb08a3a,
  });
  s.piece('telephone', 330, -80, -1300, [240, 170, 220], 0x17171a, { y: 640, solid: false });
  s.piece('computer', 420, -520, -1571 + 3142, [420, 380, 360], 0xb8b1a0, { y: 640, solid: false });
  s.piece('paper', -60, -350, 200, [210, 6, 280], 0xdad4c2, { y: 640, solid: false });
  s.piece('paper', -40, -620, -150, [210, 30, 280], 0xd2ccb8, { y: 640, solid: false });
  void desk;
  s.piece('cabinet', s.right - 260, 100, -1571, [520, 1320, 470], 0x59645f, { trim: 0xb8b8a8 });
  s.piece('cabinet', s.right - 260, 650, -1571, [520, 1320, 470], 0x59645f, { trim: 0xb8b8a8 });
  s.piece('bookcase', s.left + 190, -1150, 1571, [1300, 2100, 340], 0x4c2f18);
  s.piece('plant', s.left + 380, s.back + 380, 0, [520, 1250, 520], 0x3f6a36);
  const side = s.piece('sideboard', 2450, s.back + 280, 0, [1200, 760, 430], 0x5a371b, { top: 760 });
  clutter(s, side, [
    ['bottle', 90, 270, 90, 0x8a5a22],
    ['glass', 80, 110, 80, 0xa9c2c8],
    ['photograph', 170, 200, 30, 0xa08a63],
  ]);
  armchair(s, s.left + 620, 200, 1300, 0x5a3527, 'corner');
  s.spot('stand', s.left + 1950, 100, -1400, 'corner');
  hang(s, 'clock', 'right', -800, 1950, 330, 330, 0xe1d8bf, 0x2f2f2f);
  hang(s, 'painting', 'left', 100, 1450, 820, 560, 0x66755d, 0x5a4020);
  s.lamp('table', 300, 960, -1000, 0xffc27c, 900, 150);
  s.lamp('pendant', -100, 2250, 500, 0xfff0d0, 500, 350);
  talkers(s, 250, 1000, 'floor');
  s.spot('stand', -900, s.back + 560, 3142, 'view-row');
  s.spot('stand', 1350, -1700, 2800, 'view-row');
  return s;
};
