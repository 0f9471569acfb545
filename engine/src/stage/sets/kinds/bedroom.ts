import type { Place } from '../../../timeline/place.ts';
import { chair, clutter, hang, talkers } from '../compose.ts';
import { Sketch } from '../sketch.ts';

export const bedroom = (place: Place): Sketch => {
  const s = new Sketch(place, [5600, 5000, 2600], { kind: 'wood', colour: 0x6a4a2f }, 'town');
  s.room('wallpaper', s.choose('wall', [0x7886a0, 0xa08a7a, 0x8a7f9a, 0x86937a]), 0x8b7a62);
  s.window('right', -900, 850, 1200, 1250, s.choose('curtain', [0xc9b68c, 0x8a5058, 0x5d7688]));
  s.door('left', 700, 0x6a4a2c);
  const quilt = s.choose('quilt', [0x8c3d3d, 0x3d5b7a, 0x6a7a45, 0x7d5a83]);
  s.piece('rug', 300, 300, 0, [2400, 14, 1500], 0x6b5348, { trim: 0xb59b78, solid: false });
  const bed = s.piece('bed', -500, s.back + 1130, 0, [1700, 1050, 2120], quilt, { trim: 0xe6dcc8 });
  s.spot('sit', -500 + 760, s.back + 1300, 1500, 'bedside', { y: 490, on: bed.id });
  const visitor = chair(s, 1560, s.back + 1330, -1571, 0x5f3d21, 'bedside');
  s.spot('lie', -850, s.back + 1050, 0, 'bed-row', { y: 500, on: bed.id });
  s.spot('lie', -150, s.back + 1050, 0, 'bed-row', { y: 500, on: bed.id });
  void visitor;
  for (const [side, x] of [
    ['a', -1640],
    ['b', 660],
  ] as const) {
    const n = s.piece('nightstand', x, s.back + 250, 0, [460, 520, 400], 0x5f3d21, { top: 520 });
    s.piece('lamp', x, s.back + 240, 0, [280, 420, 280], 0xe2c08a, {
      id: `bed-lamp-${side}`,
      y: 520,
      solid: false,
    });
    clutter(s, n, [['book', 140, 34, 190, side === 'a' ? 0x2f4a5a : 0x7a2f28]]);
    s.lamp('table', x, 850, s.back + 260, 0xffb878, side === 'a' ? 700 : 550, 0);
  }
  s.piece('wardrobe', s.left + 320, -500, 1571, [1300, 2050, 560], 0x58371c);
  s.piece('sideboard', 2050, s.back + 260, 0, [1100, 800, 430], 0x63421f, { top: 800 });
  hang(s, 'mirror', 'back', 2050, 1150, 620, 820, 0x9fb0b8, 0x6a4a22);
  hang(s, 'painting', 'back', -500, 1550, 760, 520, 0x7f8b93, 0x7a5a2a);
  s.piece('coat', s.left + 120, 1350, 1571, [420, 860, 140], 0x3f4650, { y: 750, solid: false });
  talkers(s, 450, 950, 'rug');
  s.spot('stand', 1900, -900, 1571, 'view-row');
  return s;
};
